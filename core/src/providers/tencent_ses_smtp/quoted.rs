//! The codes of a refusal that an SMTP client quotes in its own message, such as `Invalid login: 535 5.7.8 …`,
//! `permanent error (535): 5.7.8 …` or `(535, b'5.7.8 …')`.

use super::line::enhanced_code;

/// The codes of a quoted refusal.
pub(super) struct Quoted<'a> {
    /// The reply code. Without it, there is an enhanced code.
    pub(super) code: Option<u16>,
    /// The enhanced status code (RFC 3463).
    pub(super) enhanced: Option<&'a [u8]>,
}

/// What precedes a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// A word that says that the number is a code, such as `code:` or `response=`.
    Named,
    /// The start of the text or of a line, a colon and a space, a quotation mark or an opening square bracket.
    Quotation,
    /// An opening parenthesis.
    Parenthesis,
}

/// The first refusal that `text` quotes. If it is quoted several times, the enhanced code may be in a later quotation.
pub(super) fn quoted(text: &[u8]) -> Option<Quoted<'_>> {
    let mut all = quotations(text);
    let first = all.next()?;
    let enhanced = first.enhanced.or_else(|| {
        let same = |quoted: &Quoted<'_>| quoted.code.is_none() || quoted.code == first.code;
        all.filter(same).find_map(|quoted| quoted.enhanced)
    });
    Some(Quoted { enhanced, ..first })
}

/// All refusals that `text` quotes.
fn quotations(text: &[u8]) -> impl Iterator<Item = Quoted<'_>> {
    let mut in_word = false;
    text.iter().enumerate().filter_map(move |(at, byte)| {
        let in_number = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'.';
        let starts = !core::mem::replace(&mut in_word, in_number(byte)) && byte.is_ascii_digit();
        let (before, from) = text.split_at_checked(at).filter(|_| starts)?;
        let before = precedes(before)?;
        let alone = || {
            let (enhanced, _) = enhanced_code(from).filter(|_| before != Before::Parenthesis)?;
            let refuses = !enhanced.starts_with(b"2");
            refuses.then_some(Quoted {
                code: None,
                enhanced: Some(enhanced),
            })
        };
        reply(before, from).or_else(alone)
    })
}

/// The enhanced code after a `#`, as some servers write it: `#5.1.0 Address rejected` or `… (#5.7.1)`.
pub(super) fn after_hash(text: &[u8]) -> Option<&[u8]> {
    text.split(|byte| *byte == b'#').skip(1).find_map(|rest| {
        let in_code = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
        let end = rest.iter().position(|byte| !in_code(byte));
        let code = rest.get(..end.unwrap_or(rest.len()))?;
        enhanced_code(code).map(|(enhanced, _)| enhanced)
    })
}

/// What `text` ends with, if a quoted code can follow it.
fn precedes(text: &[u8]) -> Option<Before> {
    let trimmed = text.trim_ascii_end();
    let directly = trimmed.len() == text.len();
    let Some((last, before)) = trimmed.split_last() else {
        return Some(Before::Quotation);
    };
    match last {
        b'(' if directly => Some(Before::Parenthesis),
        b'"' | b'\'' if directly && ends_in_word(before, CODES) => Some(Before::Named),
        b'=' if directly => ends_in_word(before, CODES).then_some(Before::Named),
        b'"' | b'\'' | b'[' if directly => Some(Before::Quotation),
        b':' if ends_in_word(before, CODES) => Some(Before::Named),
        b':' if !directly && !ends_in_word(before, &["port"]) => Some(Before::Quotation),
        _ if text.ends_with(b"\n") => Some(Before::Quotation),
        _ => None,
    }
}

/// Words that say that a number is a code.
const CODES: &[&str] = &[
    "code",
    "status",
    "response",
    "reply",
    "responseCode",
    "statusCode",
];

/// Units and other words after a number that is not a code.
const UNITS: &[&str] = &[
    "ms",
    "s",
    "sec",
    "second",
    "seconds",
    "milliseconds",
    "minutes",
    "bytes",
    "byte",
    "kb",
    "mb",
    "kib",
    "mib",
    "times",
    "attempts",
    "retries",
    "messages",
    "recipients",
    "lines",
];

/// Whether the last word of `text` is one of `words`, in any case.
fn ends_in_word(text: &[u8], words: &[&str]) -> bool {
    let text = text.trim_ascii_end();
    let start = text.iter().rposition(|byte| !byte.is_ascii_alphabetic());
    let word = text.get(start.map_or(0, |at| at + 1)..).unwrap_or_default();
    words
        .iter()
        .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

/// Whether `text`, which follows a number, is the text of a reply.
fn goes_on(text: &[u8]) -> bool {
    let text = text.trim_ascii_start();
    let end = text.iter().position(|byte| !byte.is_ascii_alphanumeric());
    let word = text.get(..end.unwrap_or(text.len())).unwrap_or_default();
    let is_unit = |unit: &&str| word.eq_ignore_ascii_case(unit.as_bytes());
    !text.is_empty() && !UNITS.iter().any(is_unit)
}

/// The reply at the start of `text`.
fn reply(before: Before, text: &[u8]) -> Option<Quoted<'_>> {
    let (digits, rest) = text.split_at_checked(3)?;
    // 465 and 587 are ports, not reply codes. The second digit of a reply code is at most 5, or 7 in codes that some
    // servers use outside the standard.
    let [b'4' | b'5', b'0'..=b'5' | b'7', b'0'..=b'9'] = digits else {
        return None;
    };
    let ends = match (before, rest.first()) {
        (Before::Named, next) => next.is_none_or(|byte| !byte.is_ascii_alphanumeric()),
        (Before::Quotation, Some(b' ' | b'-' | b'\t')) => goes_on(rest.get(1..)?),
        (Before::Quotation, _) => false,
        (Before::Parenthesis, _) => ["):", ", '", ", \"", ", b'", ", b\"", ", u'", ", u\""]
            .iter()
            .any(|mark| rest.starts_with(mark.as_bytes())),
    };
    if !ends {
        return None;
    }
    let start = rest.iter().position(|byte| !b" -\t):,\"'bu".contains(byte));
    let text = rest.get(start.unwrap_or(rest.len())..)?;
    Some(Quoted {
        code: str::from_utf8(digits).ok()?.parse().ok(),
        enhanced: enhanced_code(text).map(|(enhanced, _)| enhanced),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_of_a_refusal_are_found_in_the_words_of_clients() {
        for (text, code, enhanced) in [
            ("Invalid login: 535 Error: authentication failed", 535, ""),
            (
                "Invalid login: 535-5.7.8 Username not accepted",
                535,
                "5.7.8",
            ),
            ("Invalid greeting from server:\n451 ESMTP too busy", 451, ""),
            (
                "Invalid greeting. response=421-4.7.0 Try again later",
                421,
                "4.7.0",
            ),
            ("permanent error (535): 5.7.8 Error", 535, "5.7.8"),
            (
                "{'a@example.com': (501, '5.1.3 Bad address')}",
                501,
                "5.1.3",
            ),
            ("(550, b'Mailbox not found')", 550, ""),
            (
                "mx.example.net: RCPT TO failed: 5.1.1 <ana@example.com>",
                0,
                "5.1.1",
            ),
            (
                "got code \"550\", with message \"550 User unknown\"",
                550,
                "",
            ),
            ("SMTP code: 554", 554, ""),
            (
                "code \"550\", with message \"550-5.7.26 This mail\n550 5.7.26 x\"",
                550,
                "5.7.26",
            ),
            ("SMTP code: 550 Additional SMTP info: 5.6.0", 550, "5.6.0"),
            ("Error: the server said\n550 5.7.1 Blocked", 550, "5.7.1"),
        ] {
            let found = quoted(text.as_bytes()).expect(text);
            assert_eq!(found.code.unwrap_or_default(), code, "{text}");
            assert_eq!(
                found.enhanced.unwrap_or_default(),
                enhanced.as_bytes(),
                "{text}"
            );
        }
    }

    #[test]
    fn an_enhanced_code_may_follow_a_hash() {
        for (text, code) in [
            ("550 #5.1.0 Address rejected", Some("5.1.0")),
            ("553 not in my list (#5.7.1)", Some("5.7.1")),
            ("550 #5 of 7", None),
            ("550 ticket #512", None),
        ] {
            assert_eq!(
                after_hash(text.as_bytes()),
                code.map(str::as_bytes),
                "{text}"
            );
        }
    }

    #[test]
    fn other_numbers_are_not_the_codes_of_a_refusal() {
        for text in [
            "connect ECONNREFUSED 192.0.2.10:465",
            "Could not connect, port: 465, response: -1",
            "port: 443",
            "port=443",
            "read timeout=500)",
            "EOF after: 500 bytes",
            "retries: 450 ms",
            "elapsed: 421",
            "timed out after 500 ms",
            "Timeout (500)",
            "timeout: 500, attempts: 3",
            "version 5.4.1 of the client",
            "[WinError 10054]",
            "250 2.0.0 OK",
            "2.0.0 OK",
            "",
        ] {
            assert!(quoted(text.as_bytes()).is_none(), "{text}");
        }
    }
}
