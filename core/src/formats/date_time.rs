//! A date and time according to ISO 8601 with an offset from UTC: `2018-11-06T23:12:00-03:00`.

use super::calendar::Numbers;
use super::reason::{Fault, Reason};

/// Checks the profile of RFC 3339: a year of four digits, seconds with an optional fraction, and `Z` or an
/// offset. Leap seconds are accepted.
///
/// # Errors
///
/// Returns an error if the text has another form, the date or the time does not exist, or the offset is
/// missing.
pub fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let form = |position| Err(Reason::DateForm.at(position));
    let numbers = Numbers::at_start(text, b"dddd-dd-ddTdd:dd:dd", Reason::DateForm)?;
    let mut at = 19;
    if bytes.get(at) == Some(&b'.') {
        let digits = bytes
            .iter()
            .skip(at + 1)
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if digits == 0 {
            return form(at);
        }
        at += 1 + digits;
    }
    let offset = bytes.get(at..).unwrap_or_default();
    let (hours, minutes) = match offset {
        [] => return Err(Reason::MissingOffset.at(at)),
        [b'Z' | b'z'] => (0, 0),
        [b'+' | b'-', h1, h2, b':', m1, m2]
            if [h1, h2, m1, m2].iter().all(|byte| byte.is_ascii_digit()) =>
        {
            (
                numbers.number(at + 1, at + 3),
                numbers.number(at + 4, at + 6),
            )
        }
        _ => return form(at),
    };
    let exists =
        numbers.day(0).is_some() && numbers.time(11).is_some() && hours < 24 && minutes < 60;
    if exists {
        Ok(())
    } else {
        Err(Reason::DateValue.at(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_time_has_a_date_a_time_and_an_offset() {
        for text in [
            "2018-11-06T23:12:00Z",
            "2018-11-06T23:12:00-03:00",
            "2024-02-29t00:00:00.5z",
            "2016-12-31T23:59:60Z",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
        for (text, reason, position) in [
            ("", Reason::Empty, 0),
            ("2018-11-06", Reason::DateForm, 10),
            ("2018-11-06 23:12:00Z", Reason::DateForm, 10),
            ("2018-11-06T23:12Z", Reason::DateForm, 16),
            ("2018-11-06T23:12:00", Reason::MissingOffset, 19),
            ("2018-11-06T23:12:00.Z", Reason::DateForm, 19),
            ("2018-11-06T23:12:00-0300", Reason::DateForm, 19),
            ("2018-11-06T23:12:00+03", Reason::DateForm, 19),
            ("06/11/2018 23:12", Reason::DateForm, 2),
            ("é018-11-06T23:12:00Z", Reason::DateForm, 0),
            ("2018-13-06T23:12:00Z", Reason::DateValue, 0),
            ("2023-02-29T23:12:00Z", Reason::DateValue, 0),
            ("2018-11-06T24:00:00Z", Reason::DateValue, 0),
            ("2018-11-06T23:12:00+24:00", Reason::DateValue, 0),
        ] {
            assert_eq!(check(text), Err(reason.at(position)), "{text}");
        }
    }
}
