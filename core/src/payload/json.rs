//! JSON text to [`Payload`] and back.

use alloc::borrow::Cow;
use alloc::collections::BinaryHeap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use hifijson::SliceLexer;
use hifijson::num::LexWrite as _;
use hifijson::str::LexAlloc as _;
use hifijson::token::{Expect, Lex as _};

use super::{MAX_DEPTH, Payload};

/// The text is not one JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson;

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not JSON")
    }
}

impl core::error::Error for NotJson {}

impl From<Expect> for NotJson {
    fn from(_: Expect) -> Self {
        NotJson
    }
}

/// Reads exactly one JSON value, at most [`MAX_DEPTH`] levels deep.
pub(crate) fn read(text: &[u8]) -> Result<Payload<'_>, NotJson> {
    let mut lexer = SliceLexer::new(text);
    lexer.exactly_one(SliceLexer::ws_peek, |next, lexer| {
        value(next, lexer, MAX_DEPTH)
    })
}

fn value<'a>(next: u8, lexer: &mut SliceLexer<'a>, depth: usize) -> Result<Payload<'a>, NotJson> {
    match next {
        b'"' => string(lexer).map(Payload::Str),
        b'-' | b'0'..=b'9' => number(lexer),
        b'[' => {
            let depth = depth.checked_sub(1).ok_or(NotJson)?;
            let mut items = Vec::new();
            lexer
                .discarded()
                .seq(b']', SliceLexer::ws_peek, |next, lexer| {
                    items.push(value(next, lexer, depth)?);
                    Ok::<_, NotJson>(())
                })?;
            Ok(Payload::List(items))
        }
        b'{' => {
            let depth = depth.checked_sub(1).ok_or(NotJson)?;
            let mut entries = Vec::new();
            lexer
                .discarded()
                .seq(b'}', SliceLexer::ws_peek, |next, lexer| {
                    if next != b'"' {
                        return Err(NotJson);
                    }
                    let key = string(lexer)?;
                    lexer.expect(SliceLexer::ws_peek, b':').ok_or(NotJson)?;
                    let next = lexer.ws_peek().ok_or(NotJson)?;
                    entries.push((key, value(next, lexer, depth)?));
                    Ok::<_, NotJson>(())
                })?;
            Ok(Payload::Map(entries))
        }
        _ => match lexer.null_or_bool() {
            Some(None) => Ok(Payload::Null),
            Some(Some(truth)) => Ok(Payload::Bool(truth)),
            None => Err(NotJson),
        },
    }
}

fn string<'a>(lexer: &mut SliceLexer<'a>) -> Result<Cow<'a, str>, NotJson> {
    lexer.discarded().str_string().map_err(|_| NotJson)
}

fn number<'a>(lexer: &mut SliceLexer<'a>) -> Result<Payload<'a>, NotJson> {
    let (text, parts) = lexer.num_string().validated().map_err(|_| NotJson)?;
    if parts.is_int() && text != "-0" {
        if let Ok(value) = text.parse() {
            return Ok(Payload::Int(value));
        }
        if let Ok(value) = text.parse() {
            return Ok(Payload::Uint(value));
        }
    }
    Ok(Payload::Number(Cow::Borrowed(text)))
}

/// Where bytes of a wire form go: into a buffer, or only into a count of them.
pub(crate) trait Sink {
    /// Takes `bytes` as they are.
    fn push(&mut self, bytes: &[u8]);
    /// Takes `bytes` as base64.
    fn push_base64(&mut self, bytes: &[u8]);
}

/// Fills a buffer that has been counted out before.
pub(crate) struct Fill<'b> {
    buffer: &'b mut [u8],
    used: usize,
}

impl<'b> Fill<'b> {
    pub(crate) fn new(buffer: &'b mut [u8]) -> Self {
        Fill { buffer, used: 0 }
    }

    /// The next `len` bytes. A buffer that is too small keeps what there is room for.
    fn take(&mut self, len: usize) -> &mut [u8] {
        let start = self.used;
        self.used = self.buffer.len().min(start + len);
        self.buffer.get_mut(start..self.used).unwrap_or_default()
    }
}

impl Sink for Fill<'_> {
    fn push(&mut self, bytes: &[u8]) {
        let place = self.take(bytes.len());
        if place.len() == bytes.len() {
            place.copy_from_slice(bytes);
        }
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        let len = base64_len(bytes);
        let place = self.take(len);
        if place.len() == len {
            let _ = base64_simd::STANDARD.encode(bytes, base64_simd::Out::from_slice(place));
        }
    }
}

const fn base64_len(bytes: &[u8]) -> usize {
    bytes.len().div_ceil(3) * 4
}

/// Counts what a buffer would hold.
#[derive(Default)]
pub(crate) struct Count(pub(crate) usize);

impl Sink for Count {
    fn push(&mut self, bytes: &[u8]) {
        self.0 += bytes.len();
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        self.0 += base64_len(bytes);
    }
}

/// Puts everything that passes into a JSON string: what is JSON here is text one level up.
pub(crate) struct Quoted<'s>(&'s mut dyn Sink);

impl Sink for Quoted<'_> {
    fn push(&mut self, bytes: &[u8]) {
        push_escaped(self.0, bytes);
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        self.0.push_base64(bytes);
    }
}

/// Writes what `write` writes as the text of one JSON string.
pub(crate) fn push_quoted(sink: &mut dyn Sink, write: impl FnOnce(&mut dyn Sink)) {
    sink.push(b"\"");
    write(&mut Quoted(sink));
    sink.push(b"\"");
}

/// Writes `text` as a JSON string.
pub(crate) fn push_text(sink: &mut dyn Sink, text: &str) {
    sink.push(b"\"");
    push_escaped(sink, text.as_bytes());
    sink.push(b"\"");
}

/// Writes a number that is not a 64-bit integer; JSON has no word for infinities and NaN but null.
fn push_number(sink: &mut dyn Sink, text: &str) {
    if text.ends_with(|c: char| c.is_ascii_digit()) {
        sink.push(text.as_bytes());
    } else {
        sink.push(b"null");
    }
}

/// Decimal digits without an allocation, and without the formatter that every page would carry: a
/// sign and the 20 digits of a `u64`.
pub(crate) struct Decimal {
    bytes: [u8; 21],
    start: usize,
}

impl Decimal {
    pub(crate) fn signed(value: i64) -> Self {
        let mut digits = Decimal::unsigned(value.unsigned_abs());
        if value < 0 {
            // The sign is what the buffer was filled with.
            digits.start -= 1;
        }
        digits
    }

    pub(crate) fn unsigned(mut value: u64) -> Self {
        let mut digits = Decimal {
            bytes: [b'-'; 21],
            start: 21,
        };
        for byte in digits.bytes[1..].iter_mut().rev() {
            *byte = b'0' + (value % 10) as u8;
            digits.start -= 1;
            value /= 10;
            if value == 0 {
                break;
            }
        }
        digits
    }

    fn as_bytes(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

/// Writes any value as compact JSON: keys of maps sorted, so that hosts whose objects keep other
/// orders write the same bytes; bytes as base64 text.
pub(crate) fn push_value(sink: &mut dyn Sink, value: &Payload<'_>) {
    match value {
        Payload::Null => sink.push(b"null"),
        Payload::Bool(true) => sink.push(b"true"),
        Payload::Bool(false) => sink.push(b"false"),
        Payload::Int(value) => sink.push(Decimal::signed(*value).as_bytes()),
        Payload::Uint(value) => sink.push(Decimal::unsigned(*value).as_bytes()),
        Payload::Number(text) => push_number(sink, text),
        Payload::Str(text) => push_text(sink, text),
        Payload::Bytes(bytes) => {
            sink.push(b"\"");
            sink.push_base64(bytes);
            sink.push(b"\"");
        }
        Payload::List(items) => {
            sink.push(b"[");
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    sink.push(b",");
                }
                push_value(sink, item);
            }
            sink.push(b"]");
        }
        Payload::Map(entries) => {
            sink.push(b"{");
            for (index, (key, value)) in sorted(entries).into_iter().enumerate() {
                if index > 0 {
                    sink.push(b",");
                }
                push_text(sink, key);
                sink.push(b":");
                push_value(sink, value);
            }
            sink.push(b"}");
        }
    }
}

/// The entries of a map in the order of their keys' bytes.
pub(crate) fn sorted<'m, 'a>(
    entries: &'m [(Cow<'a, str>, Payload<'a>)],
) -> Vec<&'m (Cow<'a, str>, Payload<'a>)> {
    let places = order(entries.iter().map(|(key, _)| &**key));
    places
        .into_iter()
        .filter_map(|place| entries.get(place))
        .collect()
}

/// The places of `keys` in the order of their bytes; of equal ones, the first comes first.
///
/// By a heap, whose code is a fraction of that of a sort: web pages carry it.
pub(crate) fn order<'k>(keys: impl Iterator<Item = &'k str>) -> Vec<usize> {
    let heap: BinaryHeap<(&str, usize)> = keys.zip(0..).collect();
    let sorted = heap.into_sorted_vec();
    sorted.into_iter().map(|(_, place)| place).collect()
}

/// The same value with the last of the entries that share a name, as every reader of JSON has it that
/// keeps one of them.
#[cfg(feature = "answers")]
pub(crate) fn without_repetitions(value: Payload<'_>) -> Payload<'_> {
    match value {
        Payload::List(items) => Payload::List(items.into_iter().map(without_repetitions).collect()),
        Payload::Map(entries) => {
            let mut last = alloc::vec![true; entries.len()];
            let places = order(entries.iter().map(|(key, _)| &**key));
            let key = |place: usize| entries.get(place).map(|(key, _)| key);
            for (one, next) in places.iter().zip(places.iter().skip(1)) {
                if key(*one) == key(*next)
                    && let Some(last) = last.get_mut(*one)
                {
                    *last = false;
                }
            }
            let kept = entries.into_iter().zip(last).filter(|(_, last)| *last);
            Payload::Map(
                kept.map(|((key, value), _)| (key, without_repetitions(value)))
                    .collect(),
            )
        }
        value => value,
    }
}

/// The JSON text of `value`.
pub fn to_json(value: &Payload<'_>) -> String {
    let mut count = Count::default();
    push_value(&mut count, value);
    let mut bytes = alloc::vec![0; count.0];
    push_value(&mut Fill::new(&mut bytes), value);
    String::from_utf8(bytes).unwrap_or_default()
}

/// What stands after the backslash for a byte that a JSON string cannot hold as it is.
const fn escape_of(byte: u8) -> Option<u8> {
    match byte {
        b'"' | b'\\' => Some(byte),
        0x08 => Some(b'b'),
        0x09 => Some(b't'),
        0x0a => Some(b'n'),
        0x0c => Some(b'f'),
        0x0d => Some(b'r'),
        0x00..=0x1f => Some(b'u'),
        _ => None,
    }
}

fn push_escaped(sink: &mut dyn Sink, bytes: &[u8]) {
    let mut rest = bytes;
    while let Some((clean, byte)) = next_escape(&mut rest) {
        sink.push(clean);
        match escape_of(byte) {
            Some(b'u') => {
                let hex = |nibble: u8| b"0123456789abcdef"[usize::from(nibble & 15)];
                sink.push(&[b'\\', b'u', b'0', b'0', hex(byte >> 4), hex(byte)]);
            }
            Some(short) => sink.push(&[b'\\', short]),
            None => sink.push(&[byte]),
        }
    }
    sink.push(rest);
}

/// Cuts `rest` at its first byte that needs an escape: what stands before it, and the byte.
fn next_escape<'b>(rest: &mut &'b [u8]) -> Option<(&'b [u8], u8)> {
    // Whole blocks first: the comparison of a block without early exit is one the compiler turns
    // into vector instructions, which is what makes megabytes of attachment text cheap.
    const BLOCK: usize = 64;
    let special = |byte: &u8| *byte < 0x20 || *byte == b'"' || *byte == b'\\';
    let clean_blocks = rest
        .chunks_exact(BLOCK)
        .take_while(|block| !block.iter().fold(false, |any, byte| any | special(byte)))
        .count();
    let tail = rest.get(clean_blocks * BLOCK..)?;
    let at = clean_blocks * BLOCK + tail.iter().position(special)?;
    let (clean, tail) = rest.split_at_checked(at)?;
    let (&byte, tail) = tail.split_first()?;
    *rest = tail;
    Some((clean, byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round_trip(text: &str) -> String {
        to_json(&read(text.as_bytes()).unwrap())
    }

    #[test]
    fn numbers_keep_their_spelling() {
        assert_eq!(
            round_trip("[1.50, 1e400, -0, 18446744073709551616]"),
            "[1.50,1e400,-0,18446744073709551616]"
        );
        assert_eq!(read(b"18446744073709551615"), Ok(Payload::Uint(u64::MAX)));
        assert_eq!(read(b"-9223372036854775808"), Ok(Payload::Int(i64::MIN)));
        assert_eq!(round_trip("-9223372036854775808"), "-9223372036854775808");
    }

    #[test]
    fn text_is_escaped_as_shortly_as_json_allows() {
        assert_eq!(
            round_trip(r#""\u0000\u001f\u007f\b\t\n\f\r\"\\\/\u00e9\ud83d\ude00""#),
            "\"\\u0000\\u001f\u{7f}\\b\\t\\n\\f\\r\\\"\\\\/\u{e9}\u{1f600}\""
        );
    }

    #[test]
    fn a_special_byte_is_found_wherever_it_stands() {
        for at in 0..200 {
            let mut text = alloc::vec![b'a'; 200];
            text[at] = b'"';
            let mut out = alloc::vec![0; 201];
            push_escaped(&mut Fill::new(&mut out), &text);
            assert_eq!(out[200], if at == 199 { b'"' } else { b'a' }, "{at}");
            assert_eq!(&out[at..at + 2], b"\\\"", "{at}");
        }
    }

    #[test]
    fn keys_are_written_in_one_order() {
        assert_eq!(
            round_trip(r#"{"b": 1, "10": 2, "9": 3, "a": {"z": 0, "y": 0}}"#),
            r#"{"10":2,"9":3,"a":{"y":0,"z":0},"b":1}"#
        );
    }

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
            assert_eq!(read(text.as_bytes()), Err(NotJson), "{text:?}");
        }
        let deep = |levels: usize| alloc::format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(read(deep(MAX_DEPTH).as_bytes()).is_ok());
        assert_eq!(read(deep(MAX_DEPTH + 1).as_bytes()), Err(NotJson));
        assert_eq!(read(deep(1_000_000).as_bytes()), Err(NotJson));
    }
}
