//! The formats that rules can require: how each is checked, and the rule name under which a malformed text is
//! reported.

use core::fmt;

use crate::doc::Doc;
use crate::formats::email_address::{EmailAddress, MAX_LOCAL_OCTETS};
use crate::formats::reason::{Fault, Reason};
use crate::formats::{
    ascii_address, blank, calendar, control_character, control_character_in_lines, date_time,
    domain, email_address, header_mailbox, mailbox, phone_number,
};
use crate::issue::RuleName;

/// A format that a rule can require of a text.
pub struct Format {
    /// The name of the rule that a malformed text breaks.
    pub rule: RuleName,
    /// Checks a text.
    pub check: fn(&str) -> Result<Warnings, Fault>,
    /// A quicker check for most well-formed texts. If it returns true, the text is not empty, needs no escapes in JSON, and `check`
    /// returns neither an error nor a warning.
    pub is_plain: Option<fn(&str) -> bool>,
    /// The most similar keyword of JSON Schema, and its value.
    pub keyword: Option<[&'static str; 2]>,
    /// A description of a well-formed text.
    pub about: Doc,
}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule.name())
    }
}

/// Reasons for a warning about a well-formed text.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Warnings {
    /// A part of it is longer than what every receiver must accept.
    pub length: Option<Length>,
    /// It is probably a mistake, or some receivers do not accept it.
    pub doubt: Option<Reason>,
    /// It contains a domain that has to be written in Punycode.
    pub punycode: bool,
}

/// A length that some receivers do not accept.
#[derive(Debug, PartialEq, Eq)]
pub struct Length {
    /// The reason, which names the part that is too long.
    pub reason: Reason,
    /// The maximum that every receiver accepts.
    pub max: usize,
    /// The actual length.
    pub actual: usize,
}

impl Format {
    pub(crate) const fn new(
        rule: RuleName,
        check: fn(&str) -> Result<Warnings, Fault>,
        keyword: Option<[&'static str; 2]>,
        about: &'static str,
    ) -> Self {
        Format {
            rule,
            check,
            is_plain: None,
            keyword,
            about: Doc::new(about),
        }
    }

    /// Sets the quicker check.
    const fn with_plain(self, is_plain: fn(&str) -> bool) -> Self {
        Format {
            is_plain: Some(is_plain),
            ..self
        }
    }
}

/// An e-mail address.
pub(crate) static EMAIL_ADDRESS: Format = Format::new(
    RuleName::EmailAddress,
    |text| email_address::parse_bare(text).map(warnings),
    Some(["format", "idn-email"]),
    "an e-mail address",
)
.with_plain(ascii_address::is_plain);

/// An e-mail address, or `alias <address>` with exactly one space.
pub(crate) static MAILBOX: Format = Format::new(
    RuleName::Mailbox,
    |text| mailbox::parse(text).map(|mailbox| warnings(mailbox.address)),
    None,
    "an address, or `alias <address>` with exactly one space and no colon in the alias",
);

/// The name before an address in [`MAILBOX`].
pub(crate) static ALIAS: Format = Format::new(
    RuleName::Mailbox,
    |text| match text.chars().position(|c| c == ':') {
        Some(at) => Err(Reason::AliasColon.at(at)),
        None => Ok(Warnings::default()),
    },
    None,
    "no colon",
);

/// The mailbox of a `From` header. Another rule reports control characters.
pub(crate) static HEADER_MAILBOX: Format = Format::new(
    RuleName::Mailbox,
    |text| match header_mailbox::parse(text) {
        Err(fault) if fault.reason == Reason::ControlCharacter => Ok(Warnings::default()),
        parsed => parsed.map(warnings),
    },
    None,
    "an address, or a display name and `<address>`, as a `From` header needs it (RFC 5322)",
);

/// Text with a visible character. Other rules check for empty text.
pub(crate) static NOT_BLANK: Format = Format::new(
    RuleName::Blank,
    |text| {
        if blank::is_blank(text) {
            Err(Reason::Blank.at(0))
        } else {
            Ok(Warnings::default())
        }
    },
    None,
    "not only spaces",
);

/// Text without CR, LF, NUL and other control characters, because it becomes a mail header.
pub(crate) static HEADER_TEXT: Format = Format::new(
    RuleName::ControlCharacter,
    |text| match control_character(text) {
        Some(position) => Err(Reason::ControlCharacter.at(position)),
        None => Ok(Warnings::default()),
    },
    Some(["pattern", r"^[^\u0000-\u001f\u007f-\u009f]*$"]),
    "no line break and no other control character",
);

/// Text that becomes mail headers: it may contain line breaks and tabs, but no other control character.
pub(crate) static HEADER_LINES: Format = Format::new(
    RuleName::ControlCharacter,
    |text| match control_character_in_lines(text) {
        Some(position) => Err(Reason::ControlCharacter.at(position)),
        None => Ok(Warnings::default()),
    },
    Some([
        "pattern",
        r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$",
    ]),
    "no control character other than tab and line breaks",
);

/// Decimal digits.
pub(crate) static DIGITS: Format = Format::new(
    RuleName::Digits,
    |text| match text.chars().position(|c| !c.is_ascii_digit()) {
        _ if text.is_empty() => Err(Reason::Empty.at(0)),
        Some(position) => Err(Reason::Digits.at(position)),
        None => Ok(Warnings::default()),
    },
    Some(["pattern", "^[0-9]+$"]),
    "decimal digits",
);

/// A phone number in E.164 format or a format of mainland China.
pub(crate) static PHONE_NUMBER: Format = Format::new(
    RuleName::PhoneNumber,
    |text| {
        phone_number::parse(text).map(|number| Warnings {
            doubt: number.doubt,
            ..Warnings::default()
        })
    },
    None,
    "a phone number in E.164 format, or 11 digits with or without `+86`, `0086` or `86` before them; \
     a warning if these do not start with 13 to 19, or if the provider lists no country with the prefix",
);

/// A domain.
pub(crate) static DOMAIN: Format = Format::new(
    RuleName::Domain,
    |text| {
        domain::check_alone(text).map(|punycode| Warnings {
            punycode,
            ..Warnings::default()
        })
    },
    // `idn-hostname` refuses capital letters outside ASCII, which are mapped here.
    None,
    "a domain, such as `mail.example.com`",
);

/// A date without a time zone.
pub(crate) static DATE: Format = Format::new(
    RuleName::Date,
    |text| calendar::date(text).map(|_| Warnings::default()),
    Some(["format", "date"]),
    "a date, as in `2026-11-26`",
);

/// A date without a time zone, or nothing.
pub(crate) static DATE_OR_EMPTY: Format = Format::new(
    RuleName::Date,
    |text| match text {
        "" => Ok(Warnings::default()),
        text => calendar::date(text).map(|_| Warnings::default()),
    },
    Some(["pattern", "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"]),
    "a date, as in `2026-11-26`, or empty",
);

/// A date and an hour without a time zone.
pub(crate) static DATE_HOUR: Format = Format::new(
    RuleName::DateTime,
    |text| calendar::date_hour(text).map(|_| Warnings::default()),
    Some(["pattern", "^[0-9]{10}$"]),
    "a date and an hour, as in `2026112608`",
);

/// A date and time without a time zone.
pub(crate) static LOCAL_DATE_TIME: Format = Format::new(
    RuleName::DateTime,
    |text| calendar::date_time(text).map(|_| Warnings::default()),
    Some([
        "pattern",
        r"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$",
    ]),
    "a date and time, as in `2026-11-26 08:00:00`",
);

/// A date and time with an offset from UTC.
pub(crate) static DATE_TIME: Format = Format::new(
    RuleName::DateTime,
    |text| date_time::check(text).map(|()| Warnings::default()),
    Some(["format", "date-time"]),
    "a date and time with `Z` or an offset, as in `2018-11-06T23:12:00-03:00`",
);

pub(crate) fn warnings(address: EmailAddress<'_>) -> Warnings {
    Warnings {
        length: address.long_local.then_some(Length {
            reason: Reason::LongLocalPart,
            max: MAX_LOCAL_OCTETS,
            actual: address.local.len(),
        }),
        doubt: address.unicode_local.then_some(Reason::UnicodeLocalPart),
        punycode: address.punycode,
    }
}
