//! Converts JSON text to a [`Payload`].
//!
//! The library has its own reader, because a provider's response may be truncated, have wrong brackets or be
//! split across lines, and because the text of numbers must be preserved.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::source::Source;
use super::source::{Received, TextOfLine};
use super::special::{Special, next_special};
use super::{MAX_DEPTH, NotJson, Payload};

/// Reads exactly one JSON value, at most [`MAX_DEPTH`] levels deep.
pub(crate) fn read(text: &str) -> Result<Payload<'_>, NotJson> {
    document(Reader::new(text))
}

/// How well a response could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reading {
    /// It is JSON.
    Complete,
    /// It is JSON except for commas, brackets and characters in strings, which were repaired without losing
    /// anything.
    Repaired,
    /// A part of it could not be read and was left out.
    Lossy,
    /// It is truncated after a value, or is nested more than [`MAX_DEPTH`] levels deep.
    Truncated,
    /// It is truncated inside a value, which is the last one that was read.
    TruncatedInValue,
}

/// Reads as much as possible of a response: of JSON that is truncated, that lacks commas or brackets or has
/// too many of them, or that contains line breaks or invalid characters in its strings. The result is `None`
/// if it does not start with a value. After the value, only superfluous brackets are accepted without a loss.
///
/// If each line starts with text that is not part of the JSON, `text_of_line` returns the rest of the line.
pub(crate) fn read_lenient(
    bytes: &[u8],
    text_of_line: Option<TextOfLine>,
) -> Option<(Payload<'_>, Reading)> {
    let mut reader = Reader::new(Received {
        bytes,
        text_of_line,
    });
    let value = reader.value(MAX_DEPTH)?;
    // A complete value may be followed by superfluous brackets.
    while let Some(next) = reader.next() {
        match next {
            b']' | b'}' => reader.accept_mistake(Reading::Repaired)?,
            _ => {
                reader.accept_mistake(Reading::Lossy)?;
                break;
            }
        }
        reader.offset += 1;
    }
    if reader.reading == Reading::Truncated && reader.number_end == bytes.len() {
        reader.reading = Reading::TruncatedInValue;
    }
    Some((value, reader.reading))
}

fn document<'a>(mut reader: Reader<'a, impl Source<'a>>) -> Result<Payload<'a>, NotJson> {
    match reader.value(MAX_DEPTH) {
        Some(value) if reader.next().is_none() => Ok(value),
        _ => Err(NotJson),
    }
}

struct Reader<'a, S> {
    source: S,
    text: &'a [u8],
    offset: usize,
    reading: Reading,
    /// The offset at which the last number ends.
    number_end: usize,
    /// The number of entries in the last object, at most [`FEW_ENTRIES`]. The next one often has as many.
    entries: usize,
}

/// The maximum number of entries for which an object has room before they are read. A vector that grows has room for four at
/// first, so a smaller number saves memory. A larger one would let a single large object make all small ones after it large.
const FEW_ENTRIES: usize = 4;

/// The methods return `None` if what they expect is not there; reading then stops.
impl<'a, S: Source<'a>> Reader<'a, S> {
    fn new(source: S) -> Self {
        Reader {
            source,
            text: source.bytes(),
            offset: 0,
            reading: Reading::Complete,
            number_end: 0,
            entries: 0,
        }
    }

    /// The byte at the current offset.
    fn byte(&self) -> Option<u8> {
        self.text.get(self.offset).copied()
    }

    /// The next byte that is not white space. The offset moves to it.
    fn next(&mut self) -> Option<u8> {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            let line = self.source.after_line_break(self.offset);
            self.offset = line.unwrap_or(self.offset + 1);
        }
        self.byte()
    }

    /// If the source is read leniently, accepts a mistake and records it in `reading`, unless that is already
    /// worse.
    fn accept_mistake(&mut self, reading: Reading) -> Option<()> {
        let ended = self.offset >= self.text.len();
        let reading = if ended { Reading::Truncated } else { reading };
        S::LENIENT.then(|| self.reading = self.reading.max(reading))
    }

    /// Moves past `byte` if it is the next one.
    fn skip(&mut self, byte: u8) -> Option<()> {
        (self.byte()? == byte).then(|| self.offset += 1)
    }

    /// Moves past `literal` and returns its value.
    fn literal(&mut self, literal: &str, value: Payload<'a>) -> Option<Payload<'a>> {
        let rest = self.text.get(self.offset..)?;
        let here = rest.starts_with(literal.as_bytes());
        if here {
            self.offset += literal.len();
        }
        here.then_some(value)
    }

    fn value(&mut self, depth: usize) -> Option<Payload<'a>> {
        Some(match self.next()? {
            b'"' => {
                let text = self.string()?;
                if S::LENIENT && self.reading == Reading::Truncated {
                    self.reading = Reading::TruncatedInValue;
                }
                Payload::Str(text)
            }
            b'[' => {
                let depth = self.deeper(depth)?;
                let mut items = Vec::new();
                self.sequence(b']', |reader| {
                    items.push(reader.value(depth)?);
                    Some(())
                })?;
                Payload::List(items)
            }
            b'{' => {
                let depth = self.deeper(depth)?;
                let mut entries = Vec::with_capacity(self.entries);
                self.sequence(b'}', |reader| {
                    reader.next();
                    while S::LENIENT && reader.next() == Some(b'{') {
                        reader.accept_mistake(Reading::Repaired)?;
                        reader.offset += 1;
                    }
                    let key = reader.string()?;
                    reader.next();
                    reader.skip(b':')?;
                    entries.push((key, reader.value(depth)?));
                    Some(())
                })?;
                self.entries = entries.len().min(FEW_ENTRIES);
                Payload::Map(entries)
            }
            b'n' => self.literal("null", Payload::Null)?,
            b't' => self.literal("true", Payload::Bool(true))?,
            b'f' => self.literal("false", Payload::Bool(false))?,
            _ => {
                let number = self.number()?;
                if S::LENIENT {
                    self.number_end = self.offset;
                }
                number
            }
        })
    }

    /// The number of levels that may be nested inside the next one.
    fn deeper(&mut self, depth: usize) -> Option<usize> {
        if S::LENIENT && depth == 0 {
            // Stops reading here. Otherwise each further bracket would start new levels.
            self.offset = self.text.len();
        }
        depth.checked_sub(1)
    }

    /// Reads a list or an object up to its `end`. `entry` reads what is between two commas.
    fn sequence(&mut self, end: u8, mut entry: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.offset += 1;
        if self.next() == Some(end) {
            self.offset += 1;
            return Some(());
        }
        loop {
            while S::LENIENT && self.next() == Some(b',') {
                self.accept_mistake(Reading::Repaired)?;
                self.offset += 1;
            }
            if S::LENIENT && matches!(self.next(), None | Some(b']' | b'}')) {
                self.accept_mistake(Reading::Repaired)?;
            } else if entry(self).is_none() {
                self.accept_mistake(Reading::Lossy)?;
                // Skips everything up to the next comma or bracket.
                while !matches!(self.byte(), None | Some(b',' | b']' | b'}')) {
                    self.offset += 1;
                }
            }
            match self.next() {
                Some(b',') => self.offset += 1,
                Some(byte) if byte == end => {
                    self.offset += 1;
                    return Some(());
                }
                None | Some(b']' | b'}') => return self.accept_mistake(Reading::Repaired),
                Some(_) => self.accept_mistake(Reading::Repaired)?,
            }
        }
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        self.skip(b'"')?;
        let start = self.offset;
        let mut text: Option<String> = None;
        loop {
            let rest = self.text.get(self.offset..)?;
            let (before, byte) = match next_special(rest) {
                Some(Special { before, byte }) => (before, byte),
                None if S::LENIENT => (rest.len(), b'"'),
                None => return None,
            };
            let piece = self.offset..self.offset + before;
            self.offset = piece.end;
            if S::LENIENT && self.byte().is_none() {
                self.accept_mistake(Reading::Repaired)?;
            }
            self.offset += 1;
            // A string without escapes is borrowed.
            if byte == b'"' && text.is_none() {
                return self.source.piece(piece);
            }
            let text =
                text.get_or_insert_with(|| String::with_capacity(self.source.capacity(start)));
            self.source.push_piece(piece, text)?;
            match byte {
                b'"' => return Some(Cow::Owned(core::mem::take(text))),
                b'\\' => {
                    let c = self.escaped();
                    if c.is_none() {
                        self.accept_mistake(Reading::Repaired)?;
                    }
                    text.push(c.unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                // A control character must not occur unescaped in a string.
                _ => {
                    let line = self.source.after_line_break(self.offset - 1);
                    if line.is_none() {
                        self.accept_mistake(Reading::Repaired)?;
                        text.push(char::from(byte));
                    }
                    self.offset = line.unwrap_or(self.offset);
                }
            }
        }
    }

    /// The character of an escape, after the backslash.
    fn escaped(&mut self) -> Option<char> {
        let line = self.source.after_line_break(self.offset);
        self.offset = line.unwrap_or(self.offset);
        let letter = self.byte()?;
        self.offset += 1;
        Some(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.hex()?;
                // A high surrogate must be followed by a low surrogate.
                if unit & 0xfc00 == 0xd800 {
                    let after = self.offset;
                    let Some(low) = self.low_surrogate() else {
                        self.offset = after;
                        return S::LENIENT.then_some(char::REPLACEMENT_CHARACTER);
                    };
                    char::from_u32(0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff))?
                } else {
                    let replacement = S::LENIENT.then_some(char::REPLACEMENT_CHARACTER);
                    char::from_u32(unit).or(replacement)?
                }
            }
            _ => return None,
        })
    }

    /// Reads the escape of a low surrogate.
    fn low_surrogate(&mut self) -> Option<u32> {
        self.skip(b'\\')?;
        self.skip(b'u')?;
        self.hex().filter(|low| low & 0xfc00 == 0xdc00)
    }

    fn hex(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            code = code << 4 | char::from(self.byte()?).to_digit(16)?;
            self.offset += 1;
        }
        Some(code)
    }

    /// Reads one or more digits.
    fn digits(&mut self) -> Option<&'a [u8]> {
        let start = self.offset;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.offset += 1;
        }
        self.text
            .get(start..self.offset)
            .filter(|digits| !digits.is_empty())
    }

    fn number(&mut self) -> Option<Payload<'a>> {
        let start = self.offset;
        let negative = self.skip(b'-').is_some();
        let integer_part = self.digits()?;
        if integer_part.len() > 1 && integer_part.starts_with(b"0") {
            return None;
        }
        let end = self.offset;
        if self.skip(b'.').is_some() {
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.offset += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.offset += 1;
            }
            self.digits()?;
        }
        let text = self.source.piece(start..self.offset)?;
        let integer = match magnitude(integer_part) {
            _ if self.offset != end => None,
            Some(0) if negative => None,
            Some(value) if negative => 0_i64.checked_sub_unsigned(value).map(Payload::Int),
            value => value.map(Payload::from),
        };
        Some(integer.unwrap_or(Payload::Number(text)))
    }
}

/// The value of `digits`, or `None` if it needs more than 64 bits.
fn magnitude(digits: &[u8]) -> Option<u64> {
    str::from_utf8(digits).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anything_but_one_json_value_is_refused() {
        for text in [
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\":}",
            "nul",
            "01",
            "1.",
            "\"\\ud800\"",
            "\"\n\"",
            "1 2",
            "'a'",
            "{a:1}",
            "\u{feff}1",
        ] {
            assert_eq!(read(text), Err(NotJson), "{text:?}");
        }
        let deep = |levels: usize| alloc::format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(read(&deep(MAX_DEPTH)).is_ok());
        assert_eq!(read(&deep(MAX_DEPTH + 1)), Err(NotJson));
        assert_eq!(read(&deep(1_000_000)), Err(NotJson));
    }

    #[test]
    fn text_without_escapes_is_borrowed() {
        let borrowed = |text| matches!(read(text), Ok(Payload::Str(Cow::Borrowed(_))));
        assert!(borrowed(r#""plain é""#));
        assert!(!borrowed(r#""not\u0020plain""#));
        assert_eq!(
            read(r#""\ta\"é\ud83d\ude00""#),
            Ok(Payload::Str("\ta\"é😀".into()))
        );
    }

    #[test]
    fn malformed_json_is_read_as_far_as_possible() {
        for (broken, meant, reading) in [
            (r#"{"a": 1}"#, r#"{"a":1}"#, Reading::Complete),
            ("[ ]", "[]", Reading::Complete),
            (
                r#"{"a": 1 "b": [1 2}"#,
                r#"{"a":1,"b":[1,2]}"#,
                Reading::Repaired,
            ),
            (
                r#"{"a": 1 "b": [1 2]}"#,
                r#"{"a":1,"b":[1,2]}"#,
                Reading::Repaired,
            ),
            (
                r#"{"a": {"b": "cut o"#,
                r#"{"a":{"b":"cut o"}}"#,
                Reading::TruncatedInValue,
            ),
            (
                r#"{"a": {"b": 1}}}} tail"#,
                r#"{"a":{"b":1}}"#,
                Reading::Lossy,
            ),
            (r#"{"a": 1, "b"#, r#"{"a":1}"#, Reading::Truncated),
            (r#"{"a": 1, "b": }"#, r#"{"a":1}"#, Reading::Lossy),
            (r#"{"a": 1, }"#, r#"{"a":1}"#, Reading::Repaired),
            ("[1,,2,]", "[1,2]", Reading::Repaired),
            (
                "{\"a\": \"two\nlines\"}",
                r#"{"a":"two\nlines"}"#,
                Reading::Repaired,
            ),
            (
                r#"{{{{"a": {{"b": 1}}, "c": 2"#,
                r#"{"a":{"b":1}}"#,
                Reading::Lossy,
            ),
            (
                r#"{"a": "\ud83d half", "b": "\q"}"#,
                r#"{"a":"\ufffd half","b":"\ufffd"}"#,
                Reading::Repaired,
            ),
            ("[[[", "[[[]]]", Reading::Truncated),
            ("[1, 2", "[1,2]", Reading::TruncatedInValue),
            ("[1, 2 ", "[1,2]", Reading::Truncated),
            ("[1]]}", "[1]", Reading::Repaired),
            ("[1] [2]", "[1]", Reading::Lossy),
            ("[1, nope, 2]", "[1,2]", Reading::Lossy),
            (
                r#"{"a": NaN, 'b': 1, "c": 2}"#,
                r#"{"c":2}"#,
                Reading::Lossy,
            ),
            ("[[1}, 2]", "[[1]]", Reading::Lossy),
        ] {
            let found = read_lenient(broken.as_bytes(), None);
            assert_eq!(
                found,
                read(meant).ok().map(|value| (value, reading)),
                "{broken}"
            );
        }
        for text in ["", " ", "no JSON", "}"] {
            assert_eq!(read_lenient(text.as_bytes(), None), None, "{text}");
        }
        let deep = "[".repeat(1_000_000);
        let levels = "[".repeat(MAX_DEPTH) + &"]".repeat(MAX_DEPTH);
        let read = read(&levels).map(|value| (value, Reading::Truncated));
        assert_eq!(read_lenient(deep.as_bytes(), None), read.ok());
    }

    #[test]
    fn incomplete_characters_are_replaced_without_a_repair() {
        for (arrived, meant) in [
            (&b"{\"a\":\"env\xedo\"}"[..], r#"{"a":"env\ufffdo"}"#),
            (
                br#"["\ud83d\u0041", "\udc00", "\ud83d\ude00\ud83d"]"#,
                r#"["\ufffdA","\ufffd","😀\ufffd"]"#,
            ),
            (br#"["\"\\", "a\\"]"#, r#"["\"\\","a\\"]"#),
        ] {
            let meant = read(meant).expect("JSON");
            assert_eq!(
                read_lenient(arrived, None),
                Some((meant, Reading::Complete))
            );
        }
    }

    #[test]
    fn lines_may_start_with_text_outside_the_json() {
        let behind_bar = |line: &'static str| {
            read_lenient(
                line.as_bytes(),
                Some(|line| line.strip_prefix(b"|").unwrap_or(line)),
            )
        };
        for (arrived, meant) in [
            ("[1,\r\n|2,\n|\n|3]", "[1,2,3]"),
            ("[\"a\r\n|b\r\n|\r\n|c\"]", r#"["abc"]"#),
            ("[\"a\\\n|nb\"]", r#"["a\nb"]"#),
        ] {
            let meant = read(meant).expect("JSON");
            assert_eq!(
                behind_bar(arrived),
                Some((meant, Reading::Complete)),
                "{arrived}"
            );
        }
    }
}
