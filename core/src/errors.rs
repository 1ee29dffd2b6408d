//! The vocabulary of the error catalogue: kinds, retry advice, entries, and how a code is looked up.

use alloc::vec::Vec;

use serde::Serialize;

use crate::names::names;
use crate::text::Lang;

names! {
    /// What sort of trouble an answer is.
    Kind {
        /// The request is not signed as it must be.
        Auth = "auth",
        /// The account may not do this.
        Permission = "permission",
        /// Too many calls or messages in a short time.
        RateLimit = "rate_limit",
        /// An allowance is used up.
        Quota = "quota",
        /// Money.
        Billing = "billing",
        /// The request is not in the form it must have.
        InvalidRequest = "invalid_request",
        /// A recipient is written wrongly.
        InvalidRecipient = "invalid_recipient",
        /// The sender is wrong or not verified.
        InvalidSender = "invalid_sender",
        /// The content is not accepted.
        InvalidContent = "invalid_content",
        /// An attachment is not accepted.
        InvalidAttachment = "invalid_attachment",
        /// The template or its data.
        Template = "template",
        /// Something named in the request does not exist.
        NotFound = "not_found",
        /// Something is in the way: it exists already, or is in use.
        Conflict = "conflict",
        /// The recipient's side refuses.
        RecipientRefused = "recipient_refused",
        /// The provider's own trouble.
        Server = "server",
        /// The connection.
        Network = "network",
        /// The operation is no longer offered.
        Deprecated = "deprecated",
        /// No trouble: the call was only tried out.
        DryRun = "dry_run",
        /// Known, and none of these.
        Other = "other",
        /// Not in the catalogue.
        Unknown = "unknown",
    }
}

names! {
    /// What kinds of trouble have in common for whoever handles them.
    Family {
        /// Credentials or signature.
        Authentication = "authentication",
        /// The account may not do this, or nobody may any longer.
        PermissionDenied = "permission_denied",
        /// Too much in a short time.
        RateLimit = "rate_limit",
        /// An allowance or money is used up.
        Quota = "quota",
        /// Something in the request.
        InvalidRequest = "invalid_request",
        /// A recipient.
        Recipient = "recipient",
        /// The provider or the connection.
        Service = "service",
        /// None of these.
        Other = "other",
    }
}

impl Kind {
    /// The family that the kind belongs to.
    pub const fn family(self) -> Family {
        match self {
            Kind::Auth => Family::Authentication,
            Kind::Permission | Kind::Deprecated => Family::PermissionDenied,
            Kind::RateLimit => Family::RateLimit,
            Kind::Quota | Kind::Billing => Family::Quota,
            Kind::InvalidRequest
            | Kind::InvalidSender
            | Kind::InvalidContent
            | Kind::InvalidAttachment
            | Kind::Template
            | Kind::NotFound
            | Kind::Conflict => Family::InvalidRequest,
            Kind::InvalidRecipient | Kind::RecipientRefused => Family::Recipient,
            Kind::Server | Kind::Network => Family::Service,
            Kind::DryRun | Kind::Other | Kind::Unknown => Family::Other,
        }
    }
}

names! {
    /// When to send again.
    When {
        /// Never: the answer will not change.
        Never = "never",
        /// After something has been corrected.
        AfterFix = "after_fix",
        /// The same request, later.
        Later = "later",
        /// The same payload, signed anew.
        FreshSignature = "fresh_signature",
    }
}

names! {
    /// Whether whoever sees only the request could have foreseen a code.
    Foreseeable {
        /// Yes: `validate` tells beforehand.
        Yes = "yes",
        /// Some of its causes.
        Partly = "partly",
        /// No: it depends on what only the provider knows.
        No = "no",
    }
}

/// Whether and when to send again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Retry {
    /// When.
    pub when: When,
    /// How long to wait, where a source states it; for a quota, the time it is counted over.
    pub after_seconds: Option<u32>,
    /// Whether the first try may have been accepted, so that another may send the message twice.
    pub may_duplicate: bool,
}

/// The longest that [`Retry::delay_ms`] lets anybody wait beyond what a source states, in milliseconds.
const LONGEST_MS: u64 = 300_000;

/// The longest wait before the second try, in milliseconds.
const FIRST_MS: u64 = 1_000;

impl Retry {
    /// How long to wait before the next try, in milliseconds; nothing when another try is no use.
    ///
    /// `attempt` is how many tries there were, from 1. `random` is a number from 0 up to 1, drawn anew each time:
    /// the wait is a random part of a time that doubles from one second with each try, up to five minutes
    /// (exponential backoff with full jitter), behind what the provider's sources state. A fresh signature needs
    /// no wait the first time.
    ///
    /// # Errors
    ///
    /// An argument is out of range.
    pub fn delay_ms(self, attempt: i64, random: f64) -> Result<Option<u64>, OutOfRange> {
        if attempt < 1 {
            return Err(OutOfRange("attempt is how many tries there were, from 1"));
        }
        if !(0.0..1.0).contains(&random) {
            return Err(OutOfRange("random is a number from 0 up to 1, without 1"));
        }
        match self.when {
            When::Never | When::AfterFix => return Ok(None),
            When::FreshSignature if attempt == 1 => return Ok(Some(0)),
            When::FreshSignature | When::Later => {}
        }
        let doublings = (attempt - 1).min(16);
        let longest = (FIRST_MS << doublings).min(LONGEST_MS);
        let stated = u64::from(self.after_seconds.unwrap_or_default()) * 1000;
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "minutes, and not below 0"
        )]
        let part = (longest as f64 * random) as u64;
        Ok(Some(stated + part))
    }
}

/// An argument that is out of range, and what it has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRange(pub &'static str);

impl core::fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.0)
    }
}

impl core::error::Error for OutOfRange {}

/// What one text says and what it advises, in one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// What the provider is telling.
    pub meaning: &'static str,
    /// What to do.
    pub fix: &'static str,
}

/// How many languages there are.
const LANGS: usize = Lang::ALL.len();

/// One row of the catalogue: a code and all that is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The provider's code.
    pub code: &'static str,
    /// What sort of trouble it is.
    pub kind: Kind,
    /// Whether and when to send again.
    pub retry: Retry,
    /// Whether the request alone shows it.
    pub foreseeable: Foreseeable,
    /// The request fields it concerns.
    pub fields: &'static [&'static str],
    /// Words by which the row is told, where the code stands for several or there is none; `*` is any word.
    pub signs: &'static [&'static str],
    advice: [Advice; LANGS],
}

impl Entry {
    /// A row without texts yet.
    pub const fn new(code: &'static str, kind: Kind, when: When, foreseeable: Foreseeable) -> Self {
        const NONE: Advice = Advice {
            meaning: "",
            fix: "",
        };
        Entry {
            code,
            kind,
            retry: Retry {
                when,
                after_seconds: None,
                may_duplicate: false,
            },
            foreseeable,
            fields: &[],
            signs: &[],
            advice: [NONE; LANGS],
        }
    }

    /// The request fields it concerns.
    pub const fn fields(self, fields: &'static [&'static str]) -> Self {
        Entry { fields, ..self }
    }

    /// Words by which the row is told; any of them is enough.
    pub const fn signs(self, signs: &'static [&'static str]) -> Self {
        Entry { signs, ..self }
    }

    /// A source states how long to wait, or over what time a quota is counted.
    pub const fn after_seconds(mut self, seconds: u32) -> Self {
        self.retry.after_seconds = Some(seconds);
        self
    }

    /// The first try may have been accepted.
    pub const fn may_duplicate(mut self) -> Self {
        self.retry.may_duplicate = true;
        self
    }

    /// What it means and what to do.
    pub const fn advice(&self, lang: Lang) -> Advice {
        self.advice[lang as usize]
    }
}

/// What is said of a code in one language.
pub(crate) struct Text {
    /// The code.
    pub(crate) code: &'static str,
    /// What the provider is telling.
    pub(crate) meaning: &'static str,
    /// What to do.
    pub(crate) fix: &'static str,
}

/// The texts of a list of codes in every language, in the order of [`Lang::ALL`].
pub(crate) type Texts = [&'static [Text]; LANGS];

/// Names the modules that hold the texts, one for each language, and joins the lists that each of them has.
macro_rules! texts {
    ($($list:ident),+) => {
        mod en;
        mod es;
        mod zh;

        $(pub(super) const $list: $crate::errors::Texts = [en::$list, zh::$list, es::$list];)+
    };
}

pub(crate) use texts;

/// The rows with their texts. Does not compile unless each language has a text for each row, in the same order.
pub(crate) const fn explained<const N: usize>(rows: &[Entry], texts: Texts) -> [Entry; N] {
    let mut entries = *rows.as_array::<N>().expect("as many entries as rows");
    let mut lang = 0;
    while lang < LANGS {
        let texts = texts[lang];
        assert!(texts.len() >= N, "a code has no text in some language");
        assert!(texts.len() <= N, "a text has no code");
        let mut row = 0;
        while row < N {
            let Text { code, meaning, fix } = texts[row];
            assert!(
                same(code, entries[row].code),
                "a code has no text in some language, or the texts stand in another order than the codes"
            );
            entries[row].advice[lang] = Advice { meaning, fix };
            row += 1;
        }
        lang += 1;
    }
    entries
}

/// Whether two texts are the same, told when the crate is compiled.
const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}

/// One list of codes.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    /// Its name: a provider's id, or that with what the codes are.
    pub id: &'static str,
    /// What it is about.
    pub title: &'static str,
    /// Its rows, sorted by code.
    pub entries: &'static [Entry],
    /// All lists that an answer of the same provider may draw on, where there are more.
    pub shared: &'static [&'static [Entry]],
}

/// What the catalogue knows of a code.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// The row.
    pub entry: &'static Entry,
    /// How near the row is to the code.
    pub nearness: Nearness,
}

/// How near a row is to the code that it was found for, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// The row is that of the very code.
    Exact,
    /// The code is the beginning of the row's, or may be half of a longer one.
    Cut,
    /// The row speaks for all codes that begin alike.
    Family,
}

impl Found {
    /// Whether the very code is in the catalogue.
    pub fn known(&self) -> bool {
        self.nearness == Nearness::Exact
    }
}

/// Looks `code` up in `tables`, the provider's own before those it shares with others.
///
/// A code that no table has may lack its last letter, as one in the provider's own manual does; else it falls
/// back to its family, the part before the first full stop: `FailedOperation.New` to `FailedOperation`; or to the
/// code of a mail server's reply, then to its first digit: `421 4.4.2` to `421`, `599` to `5`.
pub fn look_up(tables: &[&'static [Entry]], code: &str) -> Option<Found> {
    let exactly = |code: &str| exactly(tables, code);
    let cut = || {
        tables.iter().find_map(|table| {
            let place = table.partition_point(|entry| entry.code < code);
            let entry = table.get(place)?;
            let rest = entry.code.strip_prefix(code)?;
            (code.contains('.') && rest.len() == 1).then_some(entry)
        })
    };
    let family = || exactly(code.split_once('.')?.0);
    let digits = |code: &&str| code.bytes().all(|byte| byte.is_ascii_digit());
    let reply = || {
        let code = code
            .split(' ')
            .next()
            .filter(|code| code.len() == 3)
            .filter(digits)?;
        exactly(code).or_else(|| exactly(code.get(..1)?))
    };
    let found = |nearness| move |entry| Found { entry, nearness };
    exactly(code)
        .map(found(Nearness::Exact))
        .or_else(|| cut().map(found(Nearness::Cut)))
        .or_else(|| family().or_else(reply).map(found(Nearness::Family)))
}

/// The row of the very code.
fn exactly(tables: &[&'static [Entry]], code: &str) -> Option<&'static Entry> {
    tables.iter().find_map(|table| {
        let place = table.binary_search_by(|entry| entry.code.cmp(code)).ok()?;
        table.get(place)
    })
}

/// The row of the last code of two parts that stands somewhere in `text`.
pub fn look_up_in(tables: &[&'static [Entry]], text: &str) -> Option<Found> {
    let words = text.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '.');
    let entry = words
        .map(|word| word.trim_matches('.'))
        .filter(|word| word.contains('.'))
        .find_map(|word| exactly(tables, word))?;
    Some(Found {
        entry,
        nearness: Nearness::Exact,
    })
}

/// The row of `table` one of whose signs stands in `text`, in words of their own and in any case. Of several, the
/// last in the text counts: a cause stands behind what it caused. Rows are sorted, so that at one place a word counts
/// more than `*`, which stands before it.
pub fn look_up_words(table: &'static [Entry], text: &str) -> Option<Found> {
    let signs: Vec<_> = table
        .iter()
        .flat_map(|entry| entry.signs.iter().map(move |sign| (entry, *sign)))
        .collect();
    let mut found = None;
    let mut in_word = false;
    for (at, byte) in text.bytes().enumerate() {
        if !in_word {
            let rest = text.as_bytes().get(at..)?;
            let here = signs
                .iter()
                .rfind(|(_, sign)| begins_with(rest, sign.as_bytes()));
            found = here.or(found);
        }
        in_word = byte.is_ascii_alphanumeric();
    }
    found.map(|(entry, sign)| Found {
        entry,
        nearness: if sign.contains(ANY_WORD) {
            Nearness::Family
        } else {
            Nearness::Exact
        },
    })
}

/// What stands in a sign for any word.
const ANY_WORD: char = '*';

/// Whether `text` begins with the words of `sign`.
fn begins_with(text: &[u8], sign: &[u8]) -> bool {
    let mut rest = text;
    // Most do not, and show it at once.
    if !rest
        .first()
        .zip(sign.first())
        .is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
    {
        return false;
    }
    for (place, part) in sign.split(|byte| *byte == ANY_WORD as u8).enumerate() {
        if place > 0 {
            let word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
            let end = rest.iter().position(|byte| !word(byte));
            rest = rest.get(end.unwrap_or(rest.len())..).unwrap_or_default();
        }
        match rest.split_at_checked(part.len()) {
            Some((here, behind)) if here.eq_ignore_ascii_case(part) => rest = behind,
            _ => return false,
        }
    }
    !rest.first().is_some_and(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_and_in_any_case() {
        static TABLE: &[Entry] = &[
            Entry::new("a", Kind::Other, When::Later, Foreseeable::No)
                .signs(&["msg.* is null", "EOF"]),
            Entry::new("b", Kind::Other, When::Later, Foreseeable::No)
                .signs(&["broken pipe", "msg.From is null"]),
        ];
        let found =
            |text| look_up_words(TABLE, text).map(|found| (found.entry.code, found.known()));
        for (text, code) in [
            ("EOF", Some(("a", true))),
            ("unexpected eof.", Some(("a", true))),
            ("geoffrey", None),
            ("geof EOFs", None),
            ("[Errno 32] Broken pipe", Some(("b", true))),
            ("broken pipe, then EOF", Some(("a", true))),
            ("EOF after a broken pipe", Some(("b", true))),
            ("broken pip", None),
            ("msg.From is null", Some(("b", true))),
            ("x: msg.ReplyTo is null.", Some(("a", false))),
            ("msg.Reply-To is null", Some(("a", false))),
            ("msg. is null", Some(("a", false))),
            ("msg.From is nullable", None),
            ("", None),
        ] {
            assert_eq!(found(text), code, "{text}");
        }
    }

    #[test]
    fn the_wait_doubles_and_is_spread_and_has_an_end() {
        let later = Retry {
            when: When::Later,
            after_seconds: None,
            may_duplicate: false,
        };
        let wait = |retry: Retry, attempt, random| retry.delay_ms(attempt, random);
        assert_eq!(wait(later, 1, 0.0), Ok(Some(0)));
        assert_eq!(wait(later, 1, 0.999_999), Ok(Some(999)));
        assert_eq!(wait(later, 1, 0.5), Ok(Some(500)));
        assert_eq!(wait(later, 4, 0.5), Ok(Some(4_000)));
        assert_eq!(wait(later, i64::MAX, 0.5), Ok(Some(150_000)));
        let stated = Retry {
            after_seconds: Some(600),
            ..later
        };
        assert_eq!(wait(stated, 1, 0.5), Ok(Some(600_500)));
        let fresh = Retry {
            when: When::FreshSignature,
            ..later
        };
        assert_eq!(wait(fresh, 1, 0.9), Ok(Some(0)));
        assert_eq!(wait(fresh, 2, 0.5), Ok(Some(1_000)));
        for when in [When::Never, When::AfterFix] {
            assert_eq!(wait(Retry { when, ..later }, 1, 0.0), Ok(None));
        }
        for (attempt, random) in [(0, 0.5), (-1, 0.5), (1, 1.0), (1, -0.1), (1, f64::NAN)] {
            assert!(wait(later, attempt, random).is_err());
        }
    }
}
