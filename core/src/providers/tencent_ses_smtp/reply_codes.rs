//! The reply codes of SMTP and its enhanced status codes, which any mail server may use.
//!
//! Sources: RFC 5321 section 4.2 for reply codes; RFC 3463 section 3 and the registry of RFC 5248, as of
//! 2026-11-26, for enhanced codes. The texts in `texts` were written for this library. The entries are sorted
//! by code, in byte order.
//!
//! An enhanced code is written `x.1.8`, because its subject and detail mean the same after every reply code and
//! with either class. A row for a class (`4.7.1`) or for a reply code (`421 4.7.0`) takes precedence.

use alloc::string::String;

use super::reply_phrases::{OWN_ROW, PHRASES};
use super::texts;
use crate::errors::{
    Catalogue, Entry,
    Foreseeable::{No, Partly},
    Found, Kind, Matches, Nearness, When, exactly, explained,
};

pub(crate) static REPLY_CODES: Catalogue = Catalogue::new(
    "tencent_ses_smtp",
    "Tencent Cloud SES over SMTP: reply codes and enhanced codes",
    &EXPLAINED,
    |_, code| find(code, ""),
);

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::REPLY_CODES);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("2", Kind::Other, When::Later, No).also(&["3"]).may_duplicate(),
    Entry::new("4", Kind::Server, When::Later, No),
    Entry::new("4.1.1", Kind::RecipientRefused, When::Later, No).fields(&["To"]),
    Entry::new("4.7.1", Kind::RateLimit, When::Later, No),
    Entry::new("421", Kind::Server, When::Later, No),
    Entry::new("421 4.7.0", Kind::RateLimit, When::Later, No).also(&["450 4.7.0"]),
    Entry::new("450", Kind::RecipientRefused, When::Later, No).fields(&["To"]),
    Entry::new("451", Kind::Server, When::Later, No),
    Entry::new("452", Kind::Server, When::Later, No).may_duplicate(),
    Entry::new("454", Kind::Auth, When::Later, No).also(&["454 4.7.0"]),
    Entry::new("5", Kind::Other, When::AfterFix, No),
    Entry::new("5.4.5", Kind::Quota, When::Later, No).also(&["5.1.90"]),
    Entry::new("501", Kind::InvalidRequest, When::AfterFix, Partly).fields(&["From", "To"]),
    Entry::new("503", Kind::InvalidRequest, When::AfterFix, No),
    Entry::new("530", Kind::Auth, When::AfterFix, No).also(&["530 5.7.0"]),
    Entry::new("550", Kind::RecipientRefused, When::Never, No).fields(&["To"]),
    Entry::new("551", Kind::RecipientRefused, When::Never, No).fields(&["To"]),
    Entry::new("552", Kind::InvalidAttachment, When::AfterFix, Partly).fields(&["attachments", "body"]),
    Entry::new("553", Kind::InvalidSender, When::AfterFix, Partly).fields(&["From", "To"]),
    Entry::new("554", Kind::Other, When::AfterFix, Partly),
    Entry::new("x.1.0", Kind::InvalidRecipient, When::AfterFix, Partly).fields(&["To"]),
    Entry::new("x.1.1", Kind::RecipientRefused, When::Never, No).fields(&["To"]),
    Entry::new("x.1.2", Kind::RecipientRefused, When::AfterFix, Partly).also(&["556", "x.1.10"]).fields(&["To"]),
    Entry::new("x.1.3", Kind::InvalidRecipient, When::AfterFix, Partly).also(&["x.1.4"]).fields(&["To"]),
    Entry::new("x.1.6", Kind::RecipientRefused, When::Never, No).also(&["x.7.17", "x.7.18"]).fields(&["To"]),
    Entry::new("x.1.7", Kind::InvalidSender, When::AfterFix, Partly).fields(&["From"]),
    Entry::new("x.1.8", Kind::InvalidSender, When::AfterFix, No).also(&["x.7.27"]).fields(&["From"]),
    Entry::new("x.2.0", Kind::RecipientRefused, When::Never, No).also(&["x.2.1"]).fields(&["To"]),
    Entry::new("x.2.2", Kind::RecipientRefused, When::AfterFix, No).fields(&["To"]),
    Entry::new("x.2.4", Kind::RecipientRefused, When::AfterFix, No).fields(&["To"]),
    Entry::new("x.3.0", Kind::Server, When::AfterFix, No).also(&["x.3.5", "x.4.6", "x.7.19"]),
    Entry::new("x.3.1", Kind::Server, When::AfterFix, No),
    Entry::new("x.3.2", Kind::Server, When::AfterFix, No).also(&["453", "521"]),
    Entry::new("x.3.3", Kind::InvalidContent, When::AfterFix, No).fields(&["body"]),
    Entry::new("x.3.4", Kind::InvalidAttachment, When::AfterFix, Partly).also(&["x.2.3", "x.7.16"])
        .fields(&["attachments", "body"]),
    Entry::new("x.4.0", Kind::Server, When::AfterFix, No).also(&["x.4.1", "x.4.2", "x.4.3", "x.4.4", "x.4.7"]),
    Entry::new("x.4.5", Kind::Server, When::Later, No),
    Entry::new("x.5.0", Kind::InvalidRequest, When::AfterFix, No)
        .also(&["500", "502", "504", "555", "x.5.1", "x.5.2", "x.5.4", "x.5.5"]),
    Entry::new("x.5.3", Kind::InvalidRecipient, When::AfterFix, Partly).fields(&["To"]).may_duplicate(),
    Entry::new("x.5.6", Kind::Auth, When::AfterFix, No),
    Entry::new("x.6.0", Kind::InvalidContent, When::AfterFix, Partly)
        .also(&["x.6.1", "x.6.2", "x.6.3", "x.6.4", "x.6.5", "x.6.6"]).fields(&["body"]),
    Entry::new("x.6.7", Kind::InvalidContent, When::AfterFix, Partly).also(&["x.6.10", "x.6.8", "x.6.9"])
        .fields(&["From", "To", "Subject"]),
    Entry::new("x.7.1", Kind::Permission, When::AfterFix, No).also(&["541", "571", "x.7.0", "x.7.2"])
        .fields(&["From", "body"]),
    Entry::new("x.7.10", Kind::Auth, When::AfterFix, No).also(&["523", "524", "538", "x.7.11"]),
    Entry::new("x.7.12", Kind::Auth, When::AfterFix, No).also(&["422 4.7.12", "432"]),
    Entry::new("x.7.13", Kind::Auth, When::AfterFix, No).also(&["525"]),
    Entry::new("x.7.15", Kind::RateLimit, When::Later, No).also(&["x.7.28"]),
    Entry::new("x.7.25", Kind::Permission, When::AfterFix, No),
    Entry::new("x.7.26", Kind::Permission, When::AfterFix, No)
        .also(&["x.7.20", "x.7.21", "x.7.22", "x.7.23", "x.7.24", "x.7.29"]).fields(&["From"]),
    Entry::new("x.7.3", Kind::Permission, When::AfterFix, No)
        .also(&["x.7.30", "x.7.4", "x.7.5", "x.7.6", "x.7.7"]),
    Entry::new("x.7.8", Kind::Auth, When::AfterFix, No).also(&["535"]),
    Entry::new("x.7.9", Kind::Auth, When::AfterFix, No).also(&["504 5.7.4", "534", "x.7.14"]),
];

/// The reply codes that accept a recipient or a message.
const ACCEPTED: &[&str] = &["250", "251", "252"];

/// The reply codes that only the reply to a login has (RFC 4954).
const LOGIN: &[&str] = &["432", "523", "524", "525", "530", "534", "535", "538"];

/// The rows for messages that must be changed before they are sent again, even after a transient reply.
const MUST_BE_CHANGED: &[&str] = &["x.3.4", "x.5.3"];

/// Returns the entry for the codes of a reply, such as `550 5.1.1`, `550` or `5.1.1`, and its text.
///
/// In this order: a row for the pair of codes; one for the enhanced code, unless its detail is 0, which leaves the reason
/// open; a phrase in the text; the subject of the enhanced code; the reply code; its first digit. The first digit also
/// decides whether sending the same message again later can succeed.
pub(super) fn find(codes: &str, text: &str) -> Option<Found> {
    let (entry, nearness) = if codes.starts_with("x.") {
        (row(codes)?, Nearness::Exact)
    } else if codes.starts_with(['2', '3']) {
        let accepts = ACCEPTED.iter().any(|code| codes.starts_with(code));
        let entry = row(codes.get(..1)?).filter(|_| !accepts)?;
        let nearness = if codes.len() == 1 {
            Nearness::Exact
        } else {
            Nearness::Family
        };
        (entry, nearness)
    } else {
        Codes::read(codes)?.entry(text)?
    };
    let mut found = Found::new(entry, nearness);
    if codes.starts_with('4') && !MUST_BE_CHANGED.contains(&entry.code) {
        found.retry.when = When::Later;
    }
    Some(found)
}

/// Returns the entry for the words of a client about a login that the server refused.
pub(super) fn find_login(text: &str) -> Option<Found> {
    let mut rows = Matches::of(PHRASES, text).meanings(PHRASES).filter_map(row);
    let entry = rows.find(|entry| entry.kind == Kind::Auth)?;
    Some(Found::new(entry, Nearness::Exact))
}

/// The row for exactly this code.
fn row(code: &str) -> Option<&'static Entry> {
    exactly(&EXPLAINED, code)
}

/// The codes of a reply.
struct Codes<'c> {
    /// The reply code.
    basic: Option<&'c str>,
    enhanced: Option<Enhanced<'c>>,
}

/// An enhanced code (RFC 3463).
#[derive(Clone, Copy)]
struct Enhanced<'c> {
    class: &'c str,
    subject: &'c str,
    detail: &'c str,
}

impl<'c> Codes<'c> {
    fn read(codes: &'c str) -> Option<Self> {
        let (basic, enhanced) = match codes.split_once(' ') {
            Some((basic, enhanced)) => (Some(basic), Some(enhanced)),
            None if codes.contains('.') => (None, Some(codes)),
            None => (Some(codes), None),
        };
        let digits =
            |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let enhanced = match enhanced {
            Some(enhanced) => {
                let (class, rest) = enhanced.split_once('.')?;
                let (subject, detail) = rest.split_once('.')?;
                let valid = [class, subject, detail].iter().all(digits);
                Some(Enhanced {
                    class,
                    subject,
                    detail,
                })
                .filter(|_| valid)?
                .into()
            }
            None => None,
        };
        let valid = basic.is_none_or(|basic| digits(&basic) && matches!(basic.len(), 1 | 3));
        valid.then_some(Codes { basic, enhanced })
    }

    fn entry(&self, text: &str) -> Option<(&'static Entry, Nearness)> {
        // A reply to a login is about the login, whatever else its enhanced code and its text say.
        let fits = |entry: &&Entry| !self.is_of_login() || entry.kind == Kind::Auth;
        let by_text = self.by_text(text).filter(fits);
        let specific = self.enhanced.and_then(|enhanced| {
            let open = enhanced.detail == "0";
            let own = || enhanced.row().filter(|_| !open);
            self.pair(enhanced).or_else(own).filter(fits)
        });
        // Some servers use the codes of logins for mail that a policy refuses.
        let login_refused = specific.is_some_and(|entry| entry.kind == Kind::Auth);
        let policy = by_text.filter(|entry| login_refused && entry.kind == Kind::Permission);
        policy
            .or(specific)
            .or(by_text)
            .map(|entry| (entry, Nearness::Exact))
            .or_else(|| self.of_subject().filter(|(entry, _)| fits(entry)))
            .or_else(|| self.of_basic())
    }

    /// Whether the reply code is one that only the reply to a login has.
    fn is_of_login(&self) -> bool {
        self.basic.is_some_and(|basic| LOGIN.contains(&basic))
    }

    /// The row for what the text of the reply says.
    fn by_text(&self, text: &str) -> Option<&'static Entry> {
        match Matches::of(PHRASES, text).meanings(PHRASES).next()? {
            OWN_ROW => row(self.basic?),
            code => row(code),
        }
    }

    /// The row for a reply code together with an enhanced code.
    fn pair(&self, enhanced: Enhanced<'_>) -> Option<&'static Entry> {
        row(&[self.basic?, " ", &enhanced.code()].concat())
    }

    /// The row for the subject of the enhanced code.
    fn of_subject(&self) -> Option<(&'static Entry, Nearness)> {
        let enhanced = self.enhanced?;
        let general = Enhanced {
            detail: "0",
            ..enhanced
        };
        let entry = self.pair(general).or_else(|| general.row())?;
        let nearness = if enhanced.detail == "0" {
            Nearness::Exact
        } else {
            Nearness::Family
        };
        Some((entry, nearness))
    }

    /// The row for the reply code, or for its first digit.
    fn of_basic(&self) -> Option<(&'static Entry, Nearness)> {
        let basic = self.basic?;
        let says_nothing = self.enhanced.is_none_or(|enhanced| enhanced.subject == "0");
        match row(basic) {
            Some(entry) if says_nothing => Some((entry, Nearness::Exact)),
            Some(entry) => Some((entry, Nearness::Family)),
            None => Some((row(basic.get(..1)?)?, Nearness::Family)),
        }
    }
}

impl Enhanced<'_> {
    fn code(&self) -> String {
        [self.class, ".", self.subject, ".", self.detail].concat()
    }

    /// The row for this class, or for every class.
    fn row(&self) -> Option<&'static Entry> {
        row(&self.code()).or_else(|| row(&["x.", self.subject, ".", self.detail].concat()))
    }
}
