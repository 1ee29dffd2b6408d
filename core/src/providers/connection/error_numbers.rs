//! The error numbers of Windows, which are the same in every language.

use super::Failure;

/// The numbers of Winsock, and what each means.
const NUMBERS: &[(&str, Failure)] = &[
    ("1225", Failure::Refused),
    ("10049", Failure::Refused),
    ("10050", Failure::Refused),
    ("10051", Failure::Refused),
    ("10053", Failure::Reset),
    ("10054", Failure::Reset),
    ("10060", Failure::TimedOut),
    ("10061", Failure::Refused),
    ("10065", Failure::Refused),
    ("11001", Failure::HostNotFound),
    ("11002", Failure::HostNotFound),
    ("11004", Failure::HostNotFound),
];

/// The words before an error number.
const WORDS: &[&str] = &["error", "errno", "code", "winerror"];

/// The failure whose number is in `text`. A number counts after a word such as `error`, and at the start of parentheses or
/// brackets. Other numbers may be ports.
pub(super) fn failure(text: &str) -> Option<Failure> {
    let digit = |byte: &u8| byte.is_ascii_digit();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(skipped) = bytes.get(at..)?.iter().position(digit) {
        let start = at + skipped;
        let length = bytes.get(start..)?.iter().position(|byte| !digit(byte));
        let end = length.map_or(bytes.len(), |length| start + length);
        let number = text.get(start..end)?;
        let known = NUMBERS.iter().find(|(known, _)| *known == number);
        let before = text.get(..start).unwrap_or_default();
        if let Some((_, failure)) = known.filter(|_| is_error_number(before)) {
            return Some(*failure);
        }
        at = end;
    }
    None
}

/// Whether the text before a number says that it is an error number.
fn is_error_number(before: &str) -> bool {
    let word = before.trim_end_matches([' ', ':', '=', '#']);
    let start = word
        .trim_end_matches(|c: char| c.is_ascii_alphabetic())
        .len();
    let last = word.get(start..).unwrap_or_default();
    let named = WORDS.iter().any(|known| last.eq_ignore_ascii_case(known));
    named || before.ends_with(['(', '['])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_counts_only_as_the_number_of_an_error() {
        for (text, expected) in [
            ("[WinError 10054] 远程主机", Some(Failure::Reset)),
            ("os error 10061", Some(Failure::Refused)),
            ("(10060)", Some(Failure::TimedOut)),
            ("error code: 11001", Some(Failure::HostNotFound)),
            ("errno=10053", Some(Failure::Reset)),
            ("read tcp 10.0.0.1:10061->192.0.2.1:465: i/o timeout", None),
            ("queue 10054", None),
            ("error 110010", None),
            ("", None),
        ] {
            assert_eq!(failure(text), expected, "{text}");
        }
    }
}
