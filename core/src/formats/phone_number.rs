//! Phone numbers as SMS providers in China accept them: E.164, or a number of mainland China in one of the
//! formats that are common there.

use super::countries;
use super::reason::{Fault, Reason};

/// ITU-T E.164, section 6.2.1: at most 15 digits including the country code. The shortest numbers have 7.
const E164_DIGITS: core::ops::RangeInclusive<usize> = 7..=15;

/// The number of digits of a number of mainland China, without its country code.
const MAINLAND_DIGITS: usize = 11;

/// A valid phone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhoneNumber<'a> {
    /// The numbering plan that it belongs to.
    pub region: Region,
    /// The digits. They include the country code, unless the number has a format of mainland China. They are the
    /// same for all formats of a number.
    pub digits: &'a str,
    /// The ISO code of its country, if its prefix tells it. Several countries share some prefixes.
    pub country: Option<&'static str>,
    /// Why it is probably a mistake, if it is.
    pub doubt: Option<Reason>,
}

/// The numbering plan that a phone number belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// A mobile number of mainland China: `+86`, `0086`, `86` or nothing, then 11 digits that start with 13 to 19.
    Mainland,
    /// A number with `+` and the code of another country.
    Abroad,
    /// 11 digits in a format of mainland China that are not a mobile number of mainland China.
    Unknown,
}

impl Region {
    /// All regions.
    pub const ALL: [Region; 3] = [Region::Mainland, Region::Abroad, Region::Unknown];
}

/// Parses a phone number.
///
/// # Errors
///
/// The first error in reading order. Errors of the number as a whole are reported at its start.
pub fn parse(text: &str) -> Result<PhoneNumber<'_>, Fault> {
    if text.is_empty() {
        return Err(Reason::Empty.at(0));
    }
    let international = text.strip_prefix('+');
    let digits = international.unwrap_or(text);
    let start = text.len() - digits.len();
    if let Some(position) = digits.chars().position(|c| !c.is_ascii_digit()) {
        return Err(Reason::PhoneCharacter.at(start + position));
    }
    // No other country code starts with 86.
    let mainland = match international {
        Some(digits) => digits.strip_prefix("86"),
        None => ["0086", "86", ""]
            .iter()
            .filter_map(|code| digits.strip_prefix(code))
            .find(|digits| digits.len() == MAINLAND_DIGITS),
    };
    match mainland {
        Some(digits) if digits.len() == MAINLAND_DIGITS => {
            let doubt = match digits.as_bytes() {
                [b'1', b'3'..=b'9', ..] => None,
                // Without a country code, it is most likely a number of another country.
                _ if digits.len() == text.len() => Some(Reason::CountryCodeWithoutPlus),
                _ => Some(Reason::NotMobile),
            };
            let region = match doubt {
                None => Region::Mainland,
                Some(_) => Region::Unknown,
            };
            Ok(PhoneNumber {
                region,
                digits,
                country: Some("CN"),
                doubt,
            })
        }
        Some(_) => Err(Reason::MainlandLength.at(0)),
        None if international.is_none() => Err(Reason::MissingPlus.at(0)),
        None if !E164_DIGITS.contains(&digits.len()) || digits.starts_with('0') => {
            Err(Reason::PhoneLength.at(0))
        }
        None => {
            let country = countries::find(digits);
            Ok(PhoneNumber {
                region: Region::Abroad,
                digits,
                country: country.filter(|country| !country.is_empty()),
                doubt: country.is_none().then_some(Reason::UnknownCountry),
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_formats_of_a_number_have_the_same_digits() {
        for text in [
            "+8618501234444",
            "008618501234444",
            "8618501234444",
            "18501234444",
        ] {
            let number = parse(text).expect(text);
            assert_eq!(number.region, Region::Mainland, "{text}");
            assert_eq!(number.digits, "18501234444", "{text}");
        }
        let number = parse("+12025550123").expect("a number of the United States");
        assert_eq!(number.region, Region::Abroad);
        assert_eq!(number.digits, "12025550123");
    }

    #[test]
    fn eleven_digits_that_are_no_mobile_number_are_doubtful() {
        for (text, digits, doubt) in [
            ("12025550123", "12025550123", Reason::CountryCodeWithoutPlus),
            ("61491570006", "61491570006", Reason::CountryCodeWithoutPlus),
            ("02155550123", "02155550123", Reason::CountryCodeWithoutPlus),
            ("+8602155550123", "02155550123", Reason::NotMobile),
            ("008612345678901", "12345678901", Reason::NotMobile),
            ("8612025550123", "12025550123", Reason::NotMobile),
        ] {
            let number = parse(text).expect(text);
            assert_eq!(number.region, Region::Unknown, "{text}");
            assert_eq!(number.digits, digits, "{text}");
            assert_eq!(number.doubt, Some(doubt), "{text}");
        }
        for text in ["13000000000", "+8619999999999"] {
            assert_eq!(parse(text).expect(text).region, Region::Mainland, "{text}");
        }
    }

    #[test]
    fn malformed_numbers_have_a_reason() {
        for (text, reason, position) in [
            ("", Reason::Empty, 0),
            ("+", Reason::PhoneLength, 0),
            ("+123456", Reason::PhoneLength, 0),
            ("+1234567890123456", Reason::PhoneLength, 0),
            ("+0123456789", Reason::PhoneLength, 0),
            ("+861850123444", Reason::MainlandLength, 0),
            ("+86185012344445", Reason::MainlandLength, 0),
            ("185012344", Reason::MissingPlus, 0),
            ("0012025550123", Reason::MissingPlus, 0),
            ("+1 202 555 0123", Reason::PhoneCharacter, 2),
            ("+1-202-555-0123", Reason::PhoneCharacter, 2),
            ("１８５０１２３４４４４", Reason::PhoneCharacter, 0),
            ("++8618501234444", Reason::PhoneCharacter, 1),
        ] {
            assert_eq!(parse(text), Err(reason.at(position)), "{text}");
        }
        assert!(parse("+1234567").is_ok());
        assert!(parse("+85212345678").is_ok_and(|number| number.region == Region::Abroad));
    }
}
