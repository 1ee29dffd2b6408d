//! The headers of the message.

use super::super::limits::code;
use super::report::{Place, Report};
use super::{recipients, sender};
use crate::issue::{Param, RuleName, Severity};
use crate::mime::read::parameters::{main_value, parameter};
use crate::mime::read::scan::without_comments;
use crate::mime::read::words::decode_words;
use crate::mime::read::{Message, Part};

/// The types of a message.
const TYPES: &[&str] = &[
    "text/plain",
    "text/html",
    "multipart/mixed",
    "multipart/related",
    "multipart/alternative",
];

/// The types of a message without parts, with the charset.
const TEXT_TYPES: &[&str] = &["text/plain; charset=UTF-8", "text/html; charset=UTF-8"];

/// The transfer encodings of RFC 2045. The provider does not publish its list of those of a message.
const ENCODINGS: &[&str] = &["7bit", "8bit", "binary", "quoted-printable", "base64"];

pub(super) fn check(message: &Message<'_>, report: &mut Report) {
    let Some(head) = message.parts.first() else {
        return;
    };
    if is_present(head, "From", code::NO_SENDER, report) {
        sender::check(head, report);
    }
    if is_present(head, "To", code::NO_RECIPIENT, report) {
        recipients::check(head, code::NO_RECIPIENT, report);
    }
    if is_present(head, "Subject", code::NO_SUBJECT, report) {
        let place = Place::header(head, "Subject");
        if decode_words(&head.value("Subject")).text.trim().is_empty() {
            report.warning(place, RuleName::Required, Some(code::NO_SUBJECT), &[]);
        }
    }
    media_type(head, report);
    version(head, report);
    encoding(head, report);
    for (name, rule) in [
        ("Cc", RuleName::Unsupported),
        ("Bcc", RuleName::Unsupported),
        ("Reply-To", RuleName::Unused),
    ] {
        if head.header(name).is_some_and(|header| !header.is_blank()) {
            report.warning(Place::header(head, name), rule, None, &[]);
        }
    }
}

/// Whether the message has a header that is not empty. If it has not, this is reported.
fn is_present(
    head: &Part<'_>,
    name: &'static str,
    code: &'static str,
    report: &mut Report,
) -> bool {
    let place = match head.header(name) {
        Some(header) if !header.is_blank() => return true,
        Some(_) => Place::header(head, name),
        None => Place::missing(name),
    };
    report.error(place, RuleName::Required, code, &[]);
    false
}

fn media_type(head: &Part<'_>, report: &mut Report) {
    const NAME: &str = "Content-Type";
    let code = Some(code::WRONG_TYPE);
    let value = head.value(NAME);
    if value.is_empty() {
        let place = match head.header(NAME) {
            Some(_) => Place::header(head, NAME),
            None => Place::missing(NAME),
        };
        report.warning(place, RuleName::Required, code, &[]);
        return;
    }
    let place = Place::header(head, NAME);
    let media_type = main_value(&value);
    if !TYPES.contains(&&*media_type) {
        let allowed = ("allowed", Param::Names(TYPES));
        report.error(place, RuleName::OneOf, code::WRONG_TYPE, &[allowed]);
    } else if media_type.starts_with("text/") {
        let charset = parameter(&value, "charset");
        if !charset.is_some_and(|charset| charset.text.trim().eq_ignore_ascii_case("utf-8")) {
            let allowed = ("allowed", Param::Names(TEXT_TYPES));
            report.warning(place, RuleName::OneOf, code, &[allowed]);
        }
    }
}

fn version(head: &Part<'_>, report: &mut Report) {
    const NAME: &str = "MIME-Version";
    let value = head.value(NAME);
    if value.is_empty() || value == "1.0" {
        return;
    }
    let bare = without_comments(&value);
    let digits = bare.chars().filter(|c| !c.is_ascii_whitespace());
    let severity = if digits.eq("1.0".chars()) {
        Severity::Warning
    } else {
        Severity::Error
    };
    let place = Place::header(head, NAME);
    let allowed = ("allowed", Param::Names(&["1.0"]));
    report.add(
        place,
        RuleName::OneOf,
        severity,
        Some(code::WRONG_VERSION),
        &[allowed],
    );
}

fn encoding(head: &Part<'_>, report: &mut Report) {
    let encoding = transfer_encoding(head);
    if !encoding.is_empty() && !ENCODINGS.contains(&&*encoding) {
        let place = Place::header(head, "Content-Transfer-Encoding");
        let allowed = ("allowed", Param::Names(ENCODINGS));
        report.warning(
            place,
            RuleName::OneOf,
            Some(code::WRONG_ENCODING),
            &[allowed],
        );
    }
}

/// The transfer encoding of a part in lower case. It is empty if there is none.
pub(super) fn transfer_encoding(part: &Part<'_>) -> alloc::string::String {
    main_value(&part.value("Content-Transfer-Encoding"))
}
