//! The signature at the start of an SMS in mainland China.

use super::reason::{Fault, Reason};

/// According to the error list of Tencent Cloud SMS: 2 to 12 Chinese characters, letters or digits.
const CHARACTERS: core::ops::RangeInclusive<usize> = 2..=12;

/// Checks the text of a signature, without the brackets around it.
///
/// # Errors
///
/// Returns the position of the first character that is not allowed. A wrong length is reported at the start.
pub fn check(text: &str) -> Result<(), Fault> {
    let mut count = 0;
    for c in text.chars() {
        let chinese = matches!(
            c,
            '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{323af}'
        );
        if !(c.is_ascii_alphanumeric() || chinese) {
            return Err(Reason::SignCharacter.at(count));
        }
        count += 1;
    }
    if CHARACTERS.contains(&count) {
        Ok(())
    } else {
        Err(Reason::SignLength.at(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_has_two_to_twelve_letters_and_digits() {
        for text in ["腾讯云", "QQ", "腾讯12AB", "一二三四五六七八九十甲乙"] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
        for (text, reason, position) in [
            ("", Reason::SignLength, 0),
            ("云", Reason::SignLength, 0),
            ("一二三四五六七八九十甲乙丙", Reason::SignLength, 0),
            ("【腾讯云】", Reason::SignCharacter, 0),
            ("Acme Inc", Reason::SignCharacter, 4),
            ("Ácme", Reason::SignCharacter, 0),
            ("腾讯。", Reason::SignCharacter, 2),
        ] {
            assert_eq!(check(text), Err(reason.at(position)), "{text}");
        }
    }
}
