//! JSON text to [`Payload`].
//!
//! A reader of our own, because a page carries it: half the code of a lexer that serves everybody, and text
//! that is known to be UTF-8 is not looked at again for each string.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::source::Source;
#[cfg(feature = "answers")]
use super::source::{Arrived, TextOfLine};
use super::special::{Cut, next_special};
use super::{MAX_DEPTH, NotJson, Payload};

/// Reads exactly one JSON value, at most [`MAX_DEPTH`] levels deep.
pub(crate) fn read(text: &str) -> Result<Payload<'_>, NotJson> {
    document(Reader::new(text))
}

/// Reads exactly one JSON value of an answer as it arrived, whose half characters are replaced.
#[cfg(feature = "answers")]
pub(super) fn read_arrived(bytes: &[u8]) -> Result<Payload<'_>, NotJson> {
    document(Reader::new(Arrived {
        bytes,
        lenient: false,
        text_of_line: None,
    }))
}

/// Reads what can be read of JSON that is cut off, that lacks commas or closing brackets or has some too many, or
/// that holds line breaks and half characters in its strings; nothing when it does not start with a value. What
/// stands behind the value, or deeper than [`MAX_DEPTH`] levels, is not looked at.
///
/// Where its lines begin with what is no part of the JSON, `text_of_line` gives the rest of one.
#[cfg(feature = "answers")]
pub(crate) fn read_leniently(
    bytes: &[u8],
    text_of_line: Option<TextOfLine>,
) -> Option<Payload<'_>> {
    Reader::new(Arrived {
        bytes,
        lenient: true,
        text_of_line,
    })
    .value(MAX_DEPTH)
}

/// Reads a tape: JSON with two words more, for what JSON has none for.
///
/// `@0` stands for the first of `blobs`, and `#"NaN"` for a number in the spelling of the host.
///
/// # Errors
///
/// When `text` is no tape, or nests deeper than [`MAX_DEPTH`] levels.
pub fn read_tape<'a>(text: &'a str, blobs: &[&'a [u8]]) -> Result<Payload<'a>, NotJson> {
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
    /// The bytes that a tape refers to; nothing where the text is plain JSON.
    blobs: Option<&'b [&'a [u8]]>,
}

/// What is not there stops everything: `None` all the way up.
impl<'a, S: Source<'a>> Reader<'a, '_, S> {
    fn new(source: S) -> Self {
        Reader {
            source,
            text: source.bytes(),
            at: 0,
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

    /// Goes past `byte`, if it is the next one.
    fn eat(&mut self, byte: u8) -> Option<()> {
        (self.byte()? == byte).then(|| self.at += 1)
    }

    /// Goes past `word`, and gives what it stands for.
    fn word(&mut self, word: &str, value: Payload<'a>) -> Option<Payload<'a>> {
        let rest = self.text.get(self.at..)?;
        self.at += word.len();
        rest.starts_with(word.as_bytes()).then_some(value)
    }

    fn value(&mut self, depth: usize) -> Option<Payload<'a>> {
        Some(match self.next()? {
            b'"' => Payload::Str(self.string()?),
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
                    while reader.source.lenient() && reader.next() == Some(b'{') {
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
            b'n' => self.word("null", Payload::Null)?,
            b't' => self.word("true", Payload::Bool(true))?,
            b'f' => self.word("false", Payload::Bool(false))?,
            b'#' if self.blobs.is_some() => {
                self.at += 1;
                Payload::Number(self.string()?)
            }
            b'@' => {
                self.at += 1;
                let place = usize::try_from(magnitude(self.digits()?)?).ok()?;
                Payload::Bytes(Cow::Borrowed(self.blobs?.get(place)?))
            }
            _ => self.number()?,
        })
    }

    /// How many levels may be nested inside the next one.
    fn deeper(&mut self, depth: usize) -> Option<usize> {
        let left = depth.checked_sub(1);
        if self.source.lenient() && left.is_none() {
            // Else the levels above would begin anew with each bracket to come.
            self.at = self.text.len();
        }
        left
    }

    /// A list or an object, up to its `end`; `entry` reads what stands between commas.
    fn sequence(&mut self, end: u8, mut entry: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        if self.source.lenient() {
            while self.next().is_some_and(|next| next != end) && entry(self).is_some() {
                while self.next() == Some(b',') {
                    self.at += 1;
                }
            }
            let _ = self.eat(end);
            return Some(());
        }
        if self.next()? != end {
            loop {
                self.next();
                entry(self)?;
                match self.next()? {
                    b',' => self.at += 1,
                    _ => break,
                }
            }
        }
        self.eat(end)
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        self.eat(b'"')?;
        let mut whole = Cow::Borrowed("");
        loop {
            let rest = self.text.get(self.at..)?;
            let (before, byte) = match next_special(rest) {
                Some(Cut { before, byte }) => (before, byte),
                None if self.source.lenient() => (rest.len(), b'"'),
                None => return None,
            };
            let clean = self.source.piece(self.at, self.at + before)?;
            self.at += before + 1;
            // What has no escape is lent, never copied.
            if whole.is_empty() {
                whole = clean;
            } else {
                whole.to_mut().push_str(&clean);
            }
            if byte == b'"' {
                return Some(whole);
            }
            self.make_room(&mut whole, byte);
            let meant = match byte {
                b'\\' => self.escaped(),
                // A control character stands in no string as it is.
                _ if !self.source.lenient() => None,
                _ => match self.source.behind_line_break(self.at - 1) {
                    Some(line) => {
                        self.at = line;
                        continue;
                    }
                    None => Some(char::from(byte)),
                },
            };
            let passed_over = self.source.lenient().then_some(char::REPLACEMENT_CHARACTER);
            whole.to_mut().push(meant.or(passed_over)?);
        }
    }

    /// Makes room for all of a string behind its first `special` byte, because growing copies what is there.
    fn make_room(&self, string: &mut Cow<'a, str>, special: u8) {
        if !S::EXACT && matches!(string, Cow::Borrowed(_)) {
            let left = self.left_of_string(special == b'\\');
            let mut room = String::with_capacity(string.len() + left);
            room.push_str(string);
            *string = Cow::Owned(room);
        }
    }

    /// How many bytes there are up to the end of the string that is being read; `escaped` when the reader stands
    /// behind a backslash.
    fn left_of_string(&self, mut escaped: bool) -> usize {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.iter().position(|byte| {
            let ends = *byte == b'"' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            ends
        });
        end.unwrap_or(rest.len())
    }

    /// The character that an escape stands for.
    fn escaped(&mut self) -> Option<char> {
        if self.source.lenient() {
            let line = self.source.behind_line_break(self.at);
            self.at = line.unwrap_or(self.at);
        }
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
                        return (!S::EXACT).then_some(char::REPLACEMENT_CHARACTER);
                    };
                    char::from_u32(0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff))?
                } else {
                    let half = (!S::EXACT).then_some(char::REPLACEMENT_CHARACTER);
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
        let text = self.source.piece(start, self.at)?;
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
    // `str::parse` weighs four times as much.
    let mut value: u64 = 0;
    for digit in digits {
        value = value
            .checked_mul(10)?
            .checked_add(u64::from(*digit - b'0'))?;
    }
    Some(value)
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
    fn a_tape_has_words_that_json_has_not() {
        let blobs: [&[u8]; 2] = [b"", b"\0\xff"];
        let tape = r#"{"a":["s\"x",#"NaN",#"1e+21",@1,@0],"b":-3}"#;
        let number = |text: &'static str| Payload::Number(text.into());
        assert_eq!(
            read_tape(tape, &blobs),
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
        for torn in ["@", "@2", "@-1", "#", "#1", "#\"", "@0 @1", ""] {
            assert_eq!(read_tape(torn, &blobs), Err(NotJson), "{torn}");
        }
        for word in ["@0", "#\"1\""] {
            assert_eq!(read(word), Err(NotJson), "{word}");
        }
    }

    #[cfg(feature = "answers")]
    #[test]
    fn what_is_broken_is_read_as_far_as_it_goes() {
        for (broken, meant) in [
            (r#"{"a": 1 "b": [1 2}"#, r#"{"a":1,"b":[1,2]}"#),
            (r#"{"a": {"b": "cut o"#, r#"{"a":{"b":"cut o"}}"#),
            (r#"{"a": {"b": 1}}}} tail"#, r#"{"a":{"b":1}}"#),
            (r#"{"a": 1, "b"#, r#"{"a":1}"#),
            (r#"{"a": 1, "b": }"#, r#"{"a":1}"#),
            ("[1,,2,]", "[1,2]"),
            ("{\"a\": \"two\nlines\"}", r#"{"a":"two\nlines"}"#),
            (r#"{{{{"a": {{"b": 1}}, "c": 2"#, r#"{"a":{"b":1}}"#),
            (
                r#"{"a": "\ud83d half", "b": "\q"}"#,
                r#"{"a":"\ufffd half","b":"\ufffd"}"#,
            ),
            ("[[[", "[[[]]]"),
        ] {
            assert_eq!(
                read_leniently(broken.as_bytes(), None),
                read(meant).ok(),
                "{broken}"
            );
        }
        for text in ["", " ", "no JSON", "}"] {
            assert_eq!(read_leniently(text.as_bytes(), None), None, "{text}");
        }
        let deep = "[".repeat(1_000_000);
        let levels = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert_eq!(
            read_leniently(deep.as_bytes(), None),
            read(&levels(MAX_DEPTH)).ok()
        );
    }

    #[cfg(feature = "answers")]
    #[test]
    fn what_arrives_with_half_characters_is_read_with_marks_in_their_place() {
        for (arrived, meant) in [
            (&b"{\"a\":\"env\xedo\"}"[..], r#"{"a":"env\ufffdo"}"#),
            (
                br#"["\ud83d\u0041", "\udc00", "\ud83d\ude00\ud83d"]"#,
                r#"["\ufffdA","\ufffd","😀\ufffd"]"#,
            ),
            (br#"["\"\\", "a\\"]"#, r#"["\"\\","a\\"]"#),
        ] {
            assert_eq!(read_arrived(arrived), read(meant));
            assert!(read(meant).is_ok());
        }
        for broken in [&b"\xff"[..], b"[1\xff]", br#"["\q"]"#, b"[\"\n\"]"] {
            assert_eq!(read_arrived(broken), Err(NotJson));
        }
    }
}
