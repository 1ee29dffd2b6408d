//! The parameters of `Content-Type` and `Content-Disposition` (RFC 2045, section 5.1, and RFC 2231).

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::scan::{Context, Scan, without_comments};
use super::words::{Text, decode_words, escapes, is_utf8};
use crate::sorting::sorted_by;

/// The value before the parameters, such as `text/plain`, in lower case and without comments.
pub(crate) fn main_value(header: &str) -> String {
    let (value, _) = split_at_semicolon(header);
    let mut value = String::from(without_comments(value).trim());
    value.make_ascii_lowercase();
    value
}

/// The parameter called `name`.
pub(crate) fn parameter(header: &str, name: &str) -> Option<Text> {
    let mut plain = None;
    let mut segments = Vec::new();
    let (_, mut rest) = split_at_semicolon(header);
    while let Some(from) = rest {
        let (one, after) = split_at_semicolon(from);
        rest = after;
        let Some((key, value)) = one.split_once('=') else {
            continue;
        };
        let key = without_comments(key);
        let key = key.trim();
        let start = key.get(..name.len());
        if !start.is_some_and(|start| start.eq_ignore_ascii_case(name)) {
            continue;
        }
        match key.get(name.len()..).unwrap_or_default() {
            "" if plain.is_none() => plain = Some(unquoted(value)),
            suffix => segments.extend(Segment::new(suffix, value)),
        }
    }
    if segments.is_empty() {
        return plain.map(|plain| decode_words(&plain));
    }
    let segments = sorted_by(segments, |segment| segment.index);
    Some(joined(&segments))
}

/// A segment of a value (RFC 2231): `name*`, `name*0` or `name*0*`.
struct Segment<'a> {
    index: u32,
    /// Whether it contains escapes.
    encoded: bool,
    value: Cow<'a, str>,
}

impl<'a> Segment<'a> {
    fn new(suffix: &str, value: &'a str) -> Option<Self> {
        let suffix = suffix.strip_prefix('*')?;
        let (digits, encoded) = match suffix.strip_suffix('*') {
            Some(digits) => (digits, true),
            None => (suffix, suffix.is_empty()),
        };
        let index = if suffix.is_empty() {
            0
        } else {
            digits.parse().ok()?
        };
        Some(Segment {
            index,
            encoded,
            value: unquoted(value),
        })
    }
}

fn joined(segments: &[Segment<'_>]) -> Text {
    let mut bytes = Vec::new();
    let mut complete = true;
    for (at, segment) in segments.iter().enumerate() {
        let mut value = &*segment.value;
        if at == 0 && segment.encoded {
            // The charset and the language precede the value.
            let mut parts = value.splitn(3, '\'');
            if let (Some(charset), Some(_), Some(rest)) = (parts.next(), parts.next(), parts.next())
            {
                complete = charset.is_empty() || is_utf8(charset);
                value = rest;
            }
        }
        if segment.encoded {
            escapes(value, b'%', &mut bytes);
        } else {
            bytes.extend(value.as_bytes());
        }
    }
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Text { text, complete }
}

/// The text before the first `;` that is neither quoted nor in a comment, and what follows it.
fn split_at_semicolon(text: &str) -> (&str, Option<&str>) {
    let mut scan = Scan::new(text);
    let end = scan.find(|(_, c, context)| *c == ';' && *context == Context::Plain);
    let Some((end, ..)) = end else {
        return (text, None);
    };
    (text.get(..end).unwrap_or_default(), text.get(end + 1..))
}

/// A value without the quotation marks around it and the escapes between them, or without comments.
fn unquoted(value: &str) -> Cow<'_, str> {
    let value = value.trim();
    let Some(inside) = value.strip_prefix('"') else {
        return match without_comments(value) {
            Cow::Borrowed(value) => Cow::Borrowed(value),
            Cow::Owned(value) => Cow::Owned(value.trim().into()),
        };
    };
    let mut text = String::with_capacity(inside.len());
    let mut characters = inside.chars();
    while let Some(c) = characters.next() {
        match c {
            '"' => break,
            '\\' => text.extend(characters.next()),
            _ => text.push(c),
        }
    }
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_precedes_the_parameters() {
        for (header, expected) in [
            ("Text/Plain; charset=UTF-8", "text/plain"),
            (" text/html (a;b) ; x=y", "text/html"),
            ("attachment", "attachment"),
            ("", ""),
            (";a=b", ""),
        ] {
            assert_eq!(main_value(header), expected, "{header}");
        }
    }

    #[test]
    fn parameters_are_found() {
        for (header, name, expected) in [
            ("text/plain; charset=UTF-8", "charset", Some("UTF-8")),
            ("text/plain;CHARSET=\"utf-8\"", "charset", Some("utf-8")),
            (
                "text/plain; charset=us-ascii (Plain)",
                "charset",
                Some("us-ascii"),
            ),
            ("text/plain; charsets=x", "charset", None),
            ("text/plain", "charset", None),
            ("a/b; name=\"a;b\\\"c\"; x=y", "name", Some("a;b\"c")),
            ("a/b; name=my file.pdf", "name", Some("my file.pdf")),
            (
                "a/b; name=\"=?UTF-8?B?5byg?=.pdf\"",
                "name",
                Some("\u{5f20}.pdf"),
            ),
            (
                "attachment; filename*=UTF-8''%E5%BC%A0.pdf",
                "filename",
                Some("\u{5f20}.pdf"),
            ),
            (
                "attachment; filename*1*=%A0.pdf; filename*0*=utf-8'zh'%E5%BC; filename=x",
                "filename",
                Some("\u{5f20}.pdf"),
            ),
            (
                "attachment; filename*0=\"a\"; filename*1=\"b.pdf\"",
                "filename",
                Some("ab.pdf"),
            ),
            ("attachment; filename*x=a", "filename", None),
            ("attachment; filename=\"", "filename", Some("")),
            ("a; ; =; b=c", "b", Some("c")),
        ] {
            let found = parameter(header, name);
            assert_eq!(found.as_ref().map(|text| &*text.text), expected, "{header}");
            assert!(found.is_none_or(|text| text.complete), "{header}");
        }
        let other = parameter("attachment; filename*=gb18030''%d5%c5.pdf", "filename");
        assert!(!other.expect("a name").complete);
    }
}
