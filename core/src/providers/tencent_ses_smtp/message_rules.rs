//! The rules for a message that cannot be written as a limit.

use super::limits::{ADVISED_BYTES, CLOSING_BYTES, FAQ_BYTES, MAX_BODY_BYTES};
use super::message::{max_message_len, message_len};
use crate::doc::Doc;
use crate::formats::reason::{Fault, Reason};
use crate::formats::{control_character, mailbox};
use crate::issue::{Param, RuleName};
use crate::mime::write::len_with_crlf;
use crate::payload::Payload;
use crate::schema::formats::{Warnings, warnings};
use crate::schema::functions::{Function, Report};
use crate::schema::{Format, Unit};

/// A sender: an address with or without a name.
pub(super) static SENDER: Format = Format::new(RuleName::Mailbox, mailbox, None, MAILBOX_FORM);

/// A recipient: an address with or without a name.
pub(super) static RECIPIENT: Format =
    Format::new(RuleName::EmailAddress, mailbox, None, MAILBOX_FORM);

/// A sender that a 7-bit message can contain.
pub(super) static ASCII_SENDER: Format =
    Format::new(RuleName::Mailbox, ascii_local_part, None, ASCII_FORM);

/// A recipient that a 7-bit message can contain.
pub(super) static ASCII_RECIPIENT: Format =
    Format::new(RuleName::EmailAddress, ascii_local_part, None, ASCII_FORM);

const MAILBOX_FORM: &str = "an address, or a name and `<address>`";
const ASCII_FORM: &str = "only ASCII before the `@`";

/// Checks an address with or without a name. Another rule reports control characters.
fn mailbox(text: &str) -> Result<Warnings, Fault> {
    match mailbox::parse_any(text) {
        // Another rule reports most control characters, and an empty text is as good as none.
        Err(_) if text.is_empty() || control_character(text).is_some() => Ok(Warnings::default()),
        Err(fault) => Err(fault),
        // The domain is written in Punycode, and another rule is about the local part.
        Ok((_, address)) => Ok(Warnings {
            punycode: false,
            doubt: None,
            ..warnings(address)
        }),
    }
}

fn ascii_local_part(text: &str) -> Result<Warnings, Fault> {
    match mailbox::parse_any(text) {
        Ok((name, address)) if address.unicode_local => {
            let before = text.rsplit_once('<').filter(|_| !name.is_empty());
            let start = before.map_or(0, |(before, _)| before.chars().count() + 1);
            Err(Reason::LocalPartNotAscii.at(start))
        }
        _ => Ok(Warnings::default()),
    }
}

/// A sender in the form that the documentation of the API requires. Other rules report what cannot be sent.
pub(super) static API_SENDER: Format = Format::new(
    RuleName::Mailbox,
    |text| match mailbox::parse(text) {
        Err(fault) if fault.reason != Reason::ControlCharacter => Err(fault),
        _ => Ok(Warnings::default()),
    },
    None,
    "exactly one space after the name, and no colon in it, as the API requires",
);

/// Text that is not encoded for a header yet, because it is encoded here.
pub(super) static NOT_ENCODED_WORD: Format = Format::new(
    RuleName::EncodedWord,
    |text| {
        // `=?charset?encoding?text?=`
        let is_word = |after: &str| {
            let mut parts = after.splitn(3, '?');
            let charset = parts.next().unwrap_or_default();
            let encoding = parts.next().unwrap_or_default();
            let is_encoding = ["b", "q"]
                .iter()
                .any(|known| encoding.eq_ignore_ascii_case(known));
            let ends = parts.next().is_some_and(|text| text.contains("?="));
            is_encoding && ends && !charset.is_empty() && !charset.contains(' ')
        };
        match text.split_once("=?") {
            Some((before, after)) if is_word(after) => {
                Err(Reason::EncodedWord.at(before.chars().count()))
            }
            _ => Ok(Warnings::default()),
        }
    },
    None,
    "text that is not an encoded word (RFC 2047)",
);

/// The name of a header that is not one of those with a field or an option of their own.
pub(super) static HEADER_NAME: Format = Format::new(
    RuleName::HeaderName,
    |name| {
        let own = OWN_HEADERS.iter().any(|own| own.eq_ignore_ascii_case(name));
        let is_content = name
            .get(..8)
            .is_some_and(|start| start.eq_ignore_ascii_case("Content-"));
        match name.chars().position(|c| !c.is_ascii_graphic() || c == ':') {
            _ if name.is_empty() => Err(Reason::Empty.at(0)),
            Some(position) => Err(Reason::HeaderNameCharacter.at(position)),
            None if own || is_content => Err(Reason::OwnHeader.at(0)),
            None => Ok(Warnings::default()),
        }
    },
    None,
    "visible ASCII without a colon, and no header that has a field or an option of its own",
);

/// The headers that have a field or an option of their own, or that the message cannot have. `Content-*` is one of them
/// too.
static OWN_HEADERS: &[&str] = &[
    "From",
    "To",
    "Cc",
    "Bcc",
    "Subject",
    "Reply-To",
    "Date",
    "Message-ID",
    "MIME-Version",
];

/// The media type of a file.
pub(super) static MEDIA_TYPE: Format = Format::new(
    RuleName::MediaType,
    |text| {
        let is_token = |part: &str| {
            let is_sign = |byte: &u8| b"!#$&-^_.+".contains(byte);
            let is_part = |byte: u8| byte.is_ascii_alphanumeric() || is_sign(&byte);
            !part.is_empty() && part.bytes().all(is_part)
        };
        // A message or a multipart entity cannot be written in base64 (RFC 2045, section 6.4).
        let is_composite = |kind: &str| {
            let mut composite = ["multipart", "message"].iter();
            composite.any(|composite| kind.eq_ignore_ascii_case(composite))
        };
        let is_line = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        let (media_type, _) = text.split_once(';').unwrap_or((text, ""));
        match media_type.trim_end().split_once('/') {
            Some((kind, subtype))
                if is_line && is_token(kind) && is_token(subtype) && !is_composite(kind) =>
            {
                Ok(Warnings::default())
            }
            _ => Err(Reason::MediaType.at(0)),
        }
    },
    None,
    "a media type, such as `application/pdf`, other than `multipart/*` and `message/*`",
);

/// There is plain text or HTML.
pub(super) static BODY: Function = Function {
    rule: RuleName::AtLeastOneOf,
    check: |names, payload, report| {
        let text = |name: &&str| payload.given(name).and_then(Payload::as_str);
        // Another rule reports a value of another type.
        let is_content =
            |name: &&str| text(name).map_or(payload.given(name).is_some(), |text| !text.is_empty());
        if !names.iter().any(is_content) {
            report(&[], &[("fields", Param::Names(names))]);
        }
    },
    keyword: None,
    about: Doc::new("text in `{0}` or `{1}`"),
};

/// Plain text and HTML together have at most 1 MiB.
pub(super) static BODY_SIZE: Function = Function {
    rule: RuleName::TooManyBytes,
    check: |names, payload, report| {
        let len = |name: &&str| {
            let text = payload.given(name).and_then(Payload::as_str);
            text.map_or(0, len_with_crlf)
        };
        let actual = names.iter().map(len).sum();
        limit(MAX_BODY_BYTES, actual, Unit::Bytes, report);
    },
    keyword: None,
    about: Doc::new(
        "at most 1048576 bytes in `{0}` and `{1}` together, with CRLF for each line end",
    ),
};

/// At this size, the mail server closes the connection.
pub(super) static MESSAGE_OVER_9_MB: Function =
    message_size::<CLOSING_BYTES>("at most 9000000 bytes in the message");

/// The provider advises against a larger message.
pub(super) static MESSAGE_OVER_8_MB: Function =
    message_size::<ADVISED_BYTES>("at most 8000000 bytes in the message");

/// The limit in the provider's questions and answers.
pub(super) static MESSAGE_OVER_4_MIB: Function =
    message_size::<FAQ_BYTES>("at most 4194304 bytes in the message");

const fn message_size<const MAX: u32>(about: &'static str) -> Function {
    Function {
        rule: RuleName::TooManyBytes,
        check: |_, payload, report| {
            // The exact size takes longer, and most messages are far from it.
            let longest = max_message_len(payload);
            debug_assert!(message_len(payload) <= longest);
            if longest > MAX as usize {
                limit(MAX, message_len(payload), Unit::EncodedBytes, report);
            }
        },
        keyword: None,
        about: Doc::new(about),
    }
}

fn limit(max: u32, actual: usize, unit: Unit, report: &mut Report<'_>) {
    if actual > max as usize {
        let params = [
            ("max", Param::Number(max.into())),
            ("actual", Param::Number(actual as u64)),
            ("unit", Param::Unit(unit)),
        ];
        report(&[], &params);
    }
}
