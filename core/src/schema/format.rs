//! The formats that rules ask for: for each, how a text is judged and what a broken one is called.

use core::fmt;

use crate::formats::email_address::{EmailAddress, MAX_LOCAL_OCTETS};
use crate::formats::reason::{Fault, Reason};
use crate::formats::{attachment_name, control_character, email_address, mailbox};
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
    #[cfg(feature = "docs")]
    pub about: &'static str,
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

/// Writes a format; its last line is for reference pages alone.
macro_rules! row {
    ($rule:ident, $judge:expr, $keyword:expr, $about:literal) => {
        Format {
            rule: RuleName::$rule,
            judge: $judge,
            keyword: $keyword,
            #[cfg(feature = "docs")]
            about: $about,
        }
    };
}

/// Every format.
pub(crate) static FORMATS: [&Format; 4] =
    [&EMAIL_ADDRESS, &MAILBOX, &ATTACHMENT_NAME, &HEADER_TEXT];

/// An e-mail address.
pub(crate) static EMAIL_ADDRESS: Format = row!(
    EmailAddress,
    |text| email_address::parse(text).map(doubts),
    Some(["format", "idn-email"]),
    "an e-mail address"
);

/// An e-mail address, or `alias <address>` with exactly one space.
pub(crate) static MAILBOX: Format = row!(
    Mailbox,
    |text| mailbox::parse(text).map(|mailbox| doubts(mailbox.address)),
    None,
    "an address, or `alias <address>` with exactly one space and no colon in the alias"
);

/// A name that an attachment can have.
pub(crate) static ATTACHMENT_NAME: Format = row!(
    AttachmentName,
    |text| attachment_name::check(text).map(|()| Doubts::default()),
    None,
    "a file name without control characters and path separators"
);

/// No CR, LF, NUL or other control character: the text becomes a mail header.
pub(crate) static HEADER_TEXT: Format = row!(
    ControlCharacter,
    |text| match control_character(text) {
        Some(position) => Err(Reason::ControlCharacter.at(position)),
        None => Ok(Doubts::default()),
    },
    Some(["pattern", r"^[^\u0000-\u001f\u007f-\u009f]*$"]),
    "no line break and no other control character"
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

#[cfg(test)]
mod tests {
    use super::FORMATS;

    #[test]
    fn every_format_has_a_rule_of_its_own() {
        for (place, format) in FORMATS.iter().enumerate() {
            let found = FORMATS.iter().position(|other| other.rule == format.rule);
            assert_eq!(found, Some(place), "{format:?}");
        }
    }
}
