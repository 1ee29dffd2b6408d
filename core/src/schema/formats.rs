//! The formats that rules ask for: for each, how a text is judged and what a broken one is called.

use core::fmt;

use crate::doc::Doc;
use crate::formats::email_address::{EmailAddress, MAX_LOCAL_OCTETS};
use crate::formats::reason::{Fault, Reason};
use crate::formats::{
    attachment_name, control_character, date_time, email_address, mailbox, phone_number,
};
use crate::issue::RuleName;

/// A format that a text can be asked to have.
pub struct Format {
    /// The name under which a text in another form is reported.
    pub rule: RuleName,
    /// Judges a text.
    pub judge: fn(&str) -> Result<Doubts, Fault>,
    /// The keyword of JSON Schema that comes nearest, and its value.
    pub keyword: Option<[&'static str; 2]>,
    /// What a good text is.
    pub about: Doc,
}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule.name())
    }
}

/// What is in doubt about a text that is good.
#[derive(Default)]
pub struct Doubts {
    /// It is longer than every receiver has to take.
    pub length: Option<Length>,
    /// It holds a domain that has to be written in Punycode.
    pub punycode: bool,
}

/// A length that not every receiver takes.
pub struct Length {
    /// What is too long.
    pub reason: Reason,
    /// What every receiver takes.
    pub max: usize,
    /// What there is.
    pub actual: usize,
}

impl Format {
    pub(crate) const fn new(
        rule: RuleName,
        judge: fn(&str) -> Result<Doubts, Fault>,
        keyword: Option<[&'static str; 2]>,
        about: &'static str,
    ) -> Self {
        Format {
            rule,
            judge,
            keyword,
            about: Doc::new(about),
        }
    }
}

/// An e-mail address.
pub(crate) static EMAIL_ADDRESS: Format = Format::new(
    RuleName::EmailAddress,
    |text| email_address::parse(text).map(doubts),
    Some(["format", "idn-email"]),
    "an e-mail address",
);

/// An e-mail address, or `alias <address>` with exactly one space.
pub(crate) static MAILBOX: Format = Format::new(
    RuleName::Mailbox,
    |text| mailbox::parse(text).map(|mailbox| doubts(mailbox.address)),
    None,
    "an address, or `alias <address>` with exactly one space and no colon in the alias",
);

/// A name that an attachment can have.
pub(crate) static ATTACHMENT_NAME: Format = Format::new(
    RuleName::AttachmentName,
    |text| attachment_name::check(text).map(|()| Doubts::default()),
    None,
    "a file name without control characters and path separators",
);

/// No CR, LF, NUL or other control character: the text becomes a mail header.
pub(crate) static HEADER_TEXT: Format = Format::new(
    RuleName::ControlCharacter,
    |text| match control_character(text) {
        Some(position) => Err(Reason::ControlCharacter.at(position)),
        None => Ok(Doubts::default()),
    },
    Some(["pattern", r"^[^\u0000-\u001f\u007f-\u009f]*$"]),
    "no line break and no other control character",
);

/// Decimal digits.
pub(crate) static DIGITS: Format = Format::new(
    RuleName::Digits,
    |text| match text.chars().position(|c| !c.is_ascii_digit()) {
        _ if text.is_empty() => Err(Reason::Empty.at(0)),
        Some(position) => Err(Reason::Digits.at(position)),
        None => Ok(Doubts::default()),
    },
    Some(["pattern", "^[0-9]+$"]),
    "decimal digits",
);

/// A phone number in E.164 or a form of mainland China.
pub(crate) static PHONE_NUMBER: Format = Format::new(
    RuleName::PhoneNumber,
    |text| phone_number::parse(text).map(|_| Doubts::default()),
    None,
    "a phone number: E.164, or `+86`, `0086`, `86` or nothing and 11 digits",
);

/// A moment with its offset from UTC.
pub(crate) static DATE_TIME: Format = Format::new(
    RuleName::DateTime,
    |text| date_time::check(text).map(|()| Doubts::default()),
    Some(["format", "date-time"]),
    "a date and time with `Z` or an offset, as in `2018-11-06T23:12:00-03:00`",
);

fn doubts(address: EmailAddress<'_>) -> Doubts {
    Doubts {
        length: address.long_local.then_some(Length {
            reason: Reason::LongLocalPart,
            max: MAX_LOCAL_OCTETS,
            actual: address.local.len(),
        }),
        punycode: address.punycode,
    }
}
