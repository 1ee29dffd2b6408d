//! The signature at the start of an SMS.

use super::reason::{Fault, Reason};

/// According to the error list of Tencent Cloud SMS: 2 to 12 Chinese characters, letters or digits.
const CHARACTERS: core::ops::RangeInclusive<usize> = 2..=12;

/// According to the review standard of Tencent Cloud SMS: 2 to 15 characters.
const CHARACTERS_ABROAD: core::ops::RangeInclusive<usize> = 2..=15;

/// Checks the text of a signature for mainland China, without the brackets around it.
///
/// # Errors
///
/// Returns the position of the first character that is not allowed. A wrong length is reported at the start.
pub fn check(text: &str) -> Result<(), Fault> {
    let mut count = 0;
    for c in text.chars() {
        let chinese = matches!(
            c,
            // Two signs that are written like Chinese characters: 々 and 〇.
            '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{323af}'
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

/// Checks the text of a signature for other countries, without the brackets around it. It may be empty, because no
/// signature is needed there.
///
/// # Errors
///
/// Returns the position of the first bracket. A wrong length is reported at the start.
pub fn check_abroad(text: &str) -> Result<(), Fault> {
    if let Some(position) = text
        .chars()
        .position(|c| matches!(c, '[' | ']' | '【' | '】'))
    {
        return Err(Reason::SignBracket.at(position));
    }
    if text.is_empty() || CHARACTERS_ABROAD.contains(&text.chars().count()) {
        Ok(())
    } else {
        Err(Reason::SignLengthAbroad.at(0))
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

    #[test]
    fn a_signature_abroad_has_two_to_fifteen_characters_and_no_brackets() {
        for text in ["", "QQ", "Acme Shop", "腾讯云", "Acme Shop, Ltd."] {
            assert_eq!(check_abroad(text), Ok(()), "{text}");
        }
        for (text, reason, position) in [
            ("A", Reason::SignLengthAbroad, 0),
            ("Acme Shop Online", Reason::SignLengthAbroad, 0),
            ("[Acme Shop]", Reason::SignBracket, 0),
            ("Acme【", Reason::SignBracket, 4),
        ] {
            assert_eq!(check_abroad(text), Err(reason.at(position)), "{text}");
        }
    }
}
