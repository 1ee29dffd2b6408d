//! The lines of a reply: `554-5.0.0 text`, with or without an enhanced code.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::payload::json::{lossy, lossy_len, push_lossy};

/// The marker before the response of the API.
const MARKER: &[u8] = b"##SES-response-json:";

/// The bytes before the marker, and those after it.
pub(super) fn split_at_marker(body: &[u8]) -> (&[u8], Option<&[u8]>) {
    let marker = body.windows(MARKER.len()).position(|part| part == MARKER);
    let parts = marker.and_then(|at| body.split_at_checked(at));
    parts.map_or((body, None), |(before, rest)| {
        (before, rest.strip_prefix(MARKER))
    })
}

/// One line of a reply.
pub(super) struct Line<'a> {
    /// The reply code.
    pub(super) code: Option<u16>,
    /// The enhanced status code (RFC 3463).
    pub(super) enhanced: Option<&'a [u8]>,
    /// The text after the codes.
    pub(super) text: &'a [u8],
    /// The complete line, with the codes.
    whole: &'a [u8],
}

impl<'a> Line<'a> {
    pub(super) fn read(line: &'a [u8]) -> Self {
        let line = line.trim_ascii_start();
        let (code, rest) = reply_code(line).map_or((None, line), |(code, rest)| (Some(code), rest));
        let (enhanced, text) =
            enhanced_code(rest).map_or((None, rest), |(code, rest)| (Some(code), rest));
        Line {
            code,
            enhanced,
            text,
            whole: line,
        }
    }
}

/// The lines of a reply, without blank ones.
pub(super) fn lines(body: &[u8]) -> impl Iterator<Item = Line<'_>> {
    let lines = body.split(|byte| *byte == b'\n');
    lines
        .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
        .filter(|line| !line.trim_ascii().is_empty())
        .map(Line::read)
}

/// The text of all lines, without the reply codes if it is a reply. Lines of JSON are joined without a space,
/// because a word may be split across lines.
pub(super) fn joined(body: &[u8], is_reply: bool) -> Cow<'_, str> {
    let pieces = || {
        let texts = lines(body).map(|line| if is_reply { line.text } else { line.whole });
        texts.filter(|text| !text.is_empty())
    };
    let mut several = pieces().skip(1);
    if several.next().is_none() {
        let only = pieces().next().unwrap_or_default();
        return lossy(only.trim_ascii_end());
    }
    let mut text = String::with_capacity(lossy_len(body));
    let mut in_json = false;
    for piece in pieces() {
        if !text.is_empty() && !in_json {
            text.push(' ');
        }
        in_json |= split_at_marker(piece).1.is_some();
        let end = if in_json {
            piece
        } else {
            piece.trim_ascii_end()
        };
        push_lossy(&mut text, end);
    }
    Cow::Owned(text)
}

/// The reply code at the start of a line, and the rest of the line.
pub(super) fn reply_code(line: &[u8]) -> Option<(u16, &[u8])> {
    let (digits, rest) = line.split_at_checked(3)?;
    let text = str::from_utf8(digits).ok()?;
    if !digits.iter().all(u8::is_ascii_digit) || !text.starts_with(['2', '3', '4', '5']) {
        return None;
    }
    let rest = match rest {
        [] => rest,
        [b' ' | b'-' | b'\t', rest @ ..] => rest.trim_ascii_start(),
        _ => return None,
    };
    Some((text.parse().ok()?, rest))
}

/// The enhanced code at the start of a text, and the rest of the text.
pub(super) fn enhanced_code(text: &[u8]) -> Option<(&[u8], &[u8])> {
    const LONGEST: usize = "5.999.999".len();
    let head = text.get(..=LONGEST).unwrap_or(text);
    let end = head.iter().position(u8::is_ascii_whitespace);
    let (word, rest) = text.split_at_checked(end.unwrap_or(head.len()))?;
    let mut parts = word.split(|byte| *byte == b'.');
    let class = matches!(parts.next()?, [b'2' | b'4' | b'5']);
    let number = |part: &[u8]| matches!(part.len(), 1..=3) && part.iter().all(u8::is_ascii_digit);
    let numbers = number(parts.next()?) && number(parts.next()?);
    (class && numbers && parts.next().is_none()).then(|| (word, rest.trim_ascii_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_at_the_start_of_a_line() {
        for (line, code, enhanced, text) in [
            (
                "250 2.0.0 Ok: queued",
                Some(250),
                Some("2.0.0"),
                "Ok: queued",
            ),
            ("554-5.0.0 Error", Some(554), Some("5.0.0"), "Error"),
            ("550 no such user", Some(550), None, "no such user"),
            ("550", Some(550), None, ""),
            ("5500 x", None, None, "5500 x"),
            ("EOF", None, None, "EOF"),
            ("550 5.1.1.1 x", Some(550), None, "5.1.1.1 x"),
        ] {
            let read = Line::read(line.as_bytes());
            assert_eq!(read.code, code, "{line}");
            assert_eq!(read.enhanced, enhanced.map(str::as_bytes), "{line}");
            assert_eq!(read.text, text.as_bytes(), "{line}");
        }
    }
}
