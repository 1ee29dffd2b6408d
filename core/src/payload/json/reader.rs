//! JSON text to [`Payload`].
//!
//! A reader of our own, because a provider's answer arrives cut off, run together or with wrong brackets, and
//! because the text of a number has to survive.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::source::Source;
use super::source::{Arrived, TextOfLine};
use super::special::{Cut, next_special};
use super::{MAX_DEPTH, NotJson, Payload};

/// Reads exactly one JSON value, at most [`MAX_DEPTH`] levels deep.
pub(crate) fn read(text: &str) -> Result<Payload<'_>, NotJson> {
    document(Reader::new(text))
}

/// How well an answer could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reading {
    /// It is JSON.
    Complete,
    /// It is JSON except for commas, brackets and characters in strings, which were repaired without a loss.
    Repaired,
    /// A part of it could not be read, and is left out.
    Lossy,
    /// It is truncated after a value, or has more than [`MAX_DEPTH`] levels.
    Truncated,
    /// It is truncated inside a value, which is the last one that was read.
    TruncatedInValue,
}

/// Reads what can be read of an answer as it arrived: of JSON that is cut off, that lacks commas or brackets or has
/// some too many, or that holds line breaks and half characters in its strings. Nothing when it does not start
/// with a value. Of what stands behind the value, only brackets are taken for a part of it.
///
/// Where lines begin with what is no part of the JSON, `text_of_line` gives the rest of one.
pub(crate) fn read_arrived(
    bytes: &[u8],
    text_of_line: Option<TextOfLine>,
) -> Option<(Payload<'_>, Reading)> {
    let mut reader = Reader::new(Arrived {
        bytes,
        text_of_line,
    });
    let value = reader.value(MAX_DEPTH)?;
    // Behind a value that was read to its end there may be brackets.
    while let Some(next) = reader.next() {
        match next {
            b']' | b'}' => reader.excuse(Reading::Repaired)?,
            _ => {
                reader.excuse(Reading::Lossy)?;
                break;
            }
        }
        reader.at += 1;
    }
    if reader.reading == Reading::Truncated && reader.number_end == bytes.len() {
        reader.reading = Reading::TruncatedInValue;
    }
    Some((value, reader.reading))
}

/// Reads JSON with two extensions, in which a binding hands over what JSON cannot say.
///
/// `@0` stands for the first of `blobs`, and `#"NaN"` for a number in the spelling of the host.
///
/// # Errors
///
/// When `text` is something else, or nests deeper than [`MAX_DEPTH`] levels.
pub fn read_extended<'a>(text: &'a str, blobs: &[&'a [u8]]) -> Result<Payload<'a>, NotJson> {
    document(Reader {
        blobs: Some(blobs),
        ..Reader::new(text)
    })
}

fn document<'a>(mut reader: Reader<'a, '_, impl Source<'a>>) -> Result<Payload<'a>, NotJson> {
    match reader.value(MAX_DEPTH) {
        Some(value) if reader.next().is_none() => Ok(value),
        _ => Err(NotJson),
    }
}

struct Reader<'a, 'b, S> {
    source: S,
    text: &'a [u8],
    at: usize,
    reading: Reading,
    /// Where the last number ended.
    number_end: usize,
    /// The bytes that extended JSON refers to; nothing where the text is plain JSON.
    blobs: Option<&'b [&'a [u8]]>,
}

/// What is not there stops everything: `None` all the way up.
impl<'a, S: Source<'a>> Reader<'a, '_, S> {
    fn new(source: S) -> Self {
        Reader {
            source,
            text: source.bytes(),
            at: 0,
            reading: Reading::Complete,
            number_end: 0,
            blobs: None,
        }
    }

    /// The byte at which the reader stands.
    fn byte(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    /// The same behind white space.
    fn next(&mut self) -> Option<u8> {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            let line = self.source.behind_line_break(self.at);
            self.at = line.unwrap_or(self.at + 1);
        }
        self.byte()
    }

    /// Passes a mistake over, where that may be.
    fn excuse(&mut self, reading: Reading) -> Option<()> {
        let ended = self.at >= self.text.len();
        let reading = if ended { Reading::Truncated } else { reading };
        S::LENIENT.then(|| self.reading = self.reading.max(reading))
    }

    /// Goes past `byte`, if it is the next one.
    fn eat(&mut self, byte: u8) -> Option<()> {
        (self.byte()? == byte).then(|| self.at += 1)
    }

    /// Consumes `literal`, and gives the value that it stands for.
    fn literal(&mut self, literal: &str, value: Payload<'a>) -> Option<Payload<'a>> {
        let rest = self.text.get(self.at..)?;
        let here = rest.starts_with(literal.as_bytes());
        if here {
            self.at += literal.len();
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
                let mut entries = Vec::new();
                self.sequence(b'}', |reader| {
                    reader.next();
                    while S::LENIENT && reader.next() == Some(b'{') {
                        reader.excuse(Reading::Repaired)?;
                        reader.at += 1;
                    }
                    let key = reader.string()?;
                    reader.next();
                    reader.eat(b':')?;
                    entries.push((key, reader.value(depth)?));
                    Some(())
                })?;
                Payload::Map(entries)
            }
            b'n' => self.literal("null", Payload::Null)?,
            b't' => self.literal("true", Payload::Bool(true))?,
            b'f' => self.literal("false", Payload::Bool(false))?,
            b'#' if self.blobs.is_some() => {
                self.at += 1;
                Payload::Number(self.string()?)
            }
            b'@' => {
                self.at += 1;
                let place = usize::try_from(magnitude(self.digits()?)?).ok()?;
                Payload::Bytes(Cow::Borrowed(self.blobs?.get(place)?))
            }
            _ => {
                let number = self.number()?;
                if S::LENIENT {
                    self.number_end = self.at;
                }
                number
            }
        })
    }

    /// How many levels may be nested inside the next one.
    fn deeper(&mut self, depth: usize) -> Option<usize> {
        if S::LENIENT && depth == 0 {
            // Else the levels above would begin anew with each bracket to come.
            self.at = self.text.len();
        }
        depth.checked_sub(1)
    }

    /// A list or an object, up to its `end`; `entry` reads what stands between commas.
    fn sequence(&mut self, end: u8, mut entry: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        if self.next() == Some(end) {
            self.at += 1;
            return Some(());
        }
        loop {
            while S::LENIENT && self.next() == Some(b',') {
                self.excuse(Reading::Repaired)?;
                self.at += 1;
            }
            if S::LENIENT && matches!(self.next(), None | Some(b']' | b'}')) {
                self.excuse(Reading::Repaired)?;
            } else if entry(self).is_none() {
                self.excuse(Reading::Lossy)?;
                // What comes up to the next comma or bracket is lost.
                while !matches!(self.byte(), None | Some(b',' | b']' | b'}')) {
                    self.at += 1;
                }
            }
            match self.next() {
                Some(b',') => self.at += 1,
                Some(byte) if byte == end => {
                    self.at += 1;
                    return Some(());
                }
                None | Some(b']' | b'}') => return self.excuse(Reading::Repaired),
                Some(_) => self.excuse(Reading::Repaired)?,
            }
        }
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        self.eat(b'"')?;
        let start = self.at;
        let mut text: Option<String> = None;
        loop {
            let rest = self.text.get(self.at..)?;
            let (before, byte) = match next_special(rest) {
                Some(Cut { before, byte }) => (before, byte),
                None if S::LENIENT => (rest.len(), b'"'),
                None => return None,
            };
            let piece = self.at..self.at + before;
            self.at = piece.end;
            if S::LENIENT && self.byte().is_none() {
                self.excuse(Reading::Repaired)?;
            }
            self.at += 1;
            // What has no escape is lent, never copied.
            if byte == b'"' && text.is_none() {
                return self.source.piece(piece);
            }
            let text = text.get_or_insert_with(|| String::with_capacity(self.source.room(start)));
            self.source.push_piece(piece, text)?;
            match byte {
                b'"' => return Some(Cow::Owned(core::mem::take(text))),
                b'\\' => {
                    let c = self.escaped();
                    if c.is_none() {
                        self.excuse(Reading::Repaired)?;
                    }
                    text.push(c.unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                // A control character stands in no string as it is.
                _ => {
                    let line = self.source.behind_line_break(self.at - 1);
                    if line.is_none() {
                        self.excuse(Reading::Repaired)?;
                        text.push(char::from(byte));
                    }
                    self.at = line.unwrap_or(self.at);
                }
            }
        }
    }

    /// The character that an escape stands for.
    fn escaped(&mut self) -> Option<char> {
        let line = self.source.behind_line_break(self.at);
        self.at = line.unwrap_or(self.at);
        let letter = self.byte()?;
        self.at += 1;
        Some(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.hex()?;
                // The first half of a pair needs its second.
                if unit & 0xfc00 == 0xd800 {
                    let behind = self.at;
                    let Some(low) = self.low_half() else {
                        self.at = behind;
                        return S::LENIENT.then_some(char::REPLACEMENT_CHARACTER);
                    };
                    char::from_u32(0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff))?
                } else {
                    let half = S::LENIENT.then_some(char::REPLACEMENT_CHARACTER);
                    char::from_u32(unit).or(half)?
                }
            }
            _ => return None,
        })
    }

    /// The second half of a pair.
    fn low_half(&mut self) -> Option<u32> {
        self.eat(b'\\')?;
        self.eat(b'u')?;
        self.hex().filter(|low| low & 0xfc00 == 0xdc00)
    }

    fn hex(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            code = code << 4 | char::from(self.byte()?).to_digit(16)?;
            self.at += 1;
        }
        Some(code)
    }

    /// One digit or more.
    fn digits(&mut self) -> Option<&'a [u8]> {
        let start = self.at;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        self.text
            .get(start..self.at)
            .filter(|digits| !digits.is_empty())
    }

    fn number(&mut self) -> Option<Payload<'a>> {
        let start = self.at;
        let negative = self.eat(b'-').is_some();
        let whole = self.digits()?;
        if whole.len() > 1 && whole.starts_with(b"0") {
            return None;
        }
        let end = self.at;
        if self.eat(b'.').is_some() {
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        let text = self.source.piece(start..self.at)?;
        let integer = match magnitude(whole) {
            _ if self.at != end => None,
            Some(0) if negative => None,
            Some(value) if negative => 0_i64.checked_sub_unsigned(value).map(Payload::Int),
            value => value.map(Payload::from),
        };
        Some(integer.unwrap_or(Payload::Number(text)))
    }
}

/// The number that `digits` are, unless it is beyond 64 bits.
fn magnitude(digits: &[u8]) -> Option<u64> {
    str::from_utf8(digits).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_one_json_value_is_refused() {
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
    fn text_without_escapes_is_lent() {
        let borrowed = |text| matches!(read(text), Ok(Payload::Str(Cow::Borrowed(_))));
        assert!(borrowed(r#""plain é""#));
        assert!(!borrowed(r#""not\u0020plain""#));
        assert_eq!(
            read(r#""\ta\"é\ud83d\ude00""#),
            Ok(Payload::Str("\ta\"é😀".into()))
        );
    }

    #[test]
    fn extended_json_says_what_json_cannot() {
        let blobs: [&[u8]; 2] = [b"", b"\0\xff"];
        let text = r#"{"a":["s\"x",#"NaN",#"1e+21",@1,@0],"b":-3}"#;
        let number = |text: &'static str| Payload::Number(text.into());
        assert_eq!(
            read_extended(text, &blobs),
            Ok(Payload::Map(alloc::vec![
                (
                    "a".into(),
                    Payload::List(alloc::vec![
                        Payload::Str("s\"x".into()),
                        number("NaN"),
                        number("1e+21"),
                        Payload::Bytes(b"\0\xff".into()),
                        Payload::Bytes(b"".into()),
                    ])
                ),
                ("b".into(), Payload::Int(-3)),
            ]))
        );
        for malformed in ["@", "@2", "@-1", "#", "#1", "#\"", "@0 @1", ""] {
            assert_eq!(
                read_extended(malformed, &blobs),
                Err(NotJson),
                "{malformed}"
            );
        }
        for word in ["@0", "#\"1\""] {
            assert_eq!(read(word), Err(NotJson), "{word}");
        }
    }

    #[test]
    fn what_is_broken_is_read_as_far_as_it_goes() {
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
            let found = read_arrived(broken.as_bytes(), None);
            assert_eq!(
                found,
                read(meant).ok().map(|value| (value, reading)),
                "{broken}"
            );
        }
        for text in ["", " ", "no JSON", "}"] {
            assert_eq!(read_arrived(text.as_bytes(), None), None, "{text}");
        }
        let deep = "[".repeat(1_000_000);
        let levels = "[".repeat(MAX_DEPTH) + &"]".repeat(MAX_DEPTH);
        let read = read(&levels).map(|value| (value, Reading::Truncated));
        assert_eq!(read_arrived(deep.as_bytes(), None), read.ok());
    }

    #[test]
    fn half_characters_are_replaced_and_no_mistake() {
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
                read_arrived(arrived, None),
                Some((meant, Reading::Complete))
            );
        }
    }

    #[test]
    fn lines_may_begin_with_what_is_no_part_of_the_text() {
        let behind_bar = |line: &'static str| {
            read_arrived(
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
