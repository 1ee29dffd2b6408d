//! Converts a [`Payload`] to JSON text.

use alloc::string::String;
use alloc::vec::Vec;

use super::Payload;
use super::order::sorted;
use super::special::{Special, next_special};
use crate::formats::base64::encoder::{append, encoded_len, fill};

/// The output of the writer: a buffer, a vector, or only a count of the bytes.
pub(crate) trait Sink {
    /// Writes bytes that a JSON string does not escape.
    fn push(&mut self, bytes: &[u8]);

    /// Writes a quotation mark or a backslash, which a JSON string escapes.
    fn push_mark(&mut self, mark: u8);

    /// Writes `bytes` as base64.
    fn push_base64(&mut self, bytes: &[u8]);

    /// Writes a text that should be base64 as a JSON string.
    fn push_base64_text(&mut self, text: &str)
    where
        Self: Sized,
    {
        push_text(self, text);
    }
}

/// Writes into a buffer whose length has been calculated with [`Count`].
pub(crate) struct Fill<'b> {
    buffer: &'b mut [u8],
    used: usize,
}

impl<'b> Fill<'b> {
    pub(crate) fn new(buffer: &'b mut [u8]) -> Self {
        Fill { buffer, used: 0 }
    }

    /// The next `len` bytes, or fewer if the buffer is too small.
    fn take(&mut self, len: usize) -> &mut [u8] {
        let start = self.used;
        self.used = self.buffer.len().min(start + len);
        self.buffer.get_mut(start..self.used).unwrap_or_default()
    }
}

impl Sink for Fill<'_> {
    fn push(&mut self, bytes: &[u8]) {
        let target = self.take(bytes.len());
        if target.len() == bytes.len() {
            target.copy_from_slice(bytes);
        }
    }

    fn push_mark(&mut self, mark: u8) {
        self.push(&[mark]);
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        let len = encoded_len(bytes.len());
        let target = self.take(len);
        if target.len() == len {
            fill(target, bytes);
        }
    }
}

/// Unlike a buffer, a vector needs neither an exact length nor zeros before it is written.
impl Sink for Vec<u8> {
    fn push(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }

    fn push_mark(&mut self, mark: u8) {
        self.push(mark);
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        append(self, bytes);
    }
}

/// Counts the bytes without writing them.
#[derive(Default)]
pub(crate) struct Count(pub(crate) usize);

impl Sink for Count {
    fn push(&mut self, bytes: &[u8]) {
        self.0 += bytes.len();
    }

    fn push_mark(&mut self, _: u8) {
        self.0 += 1;
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        self.0 += encoded_len(bytes.len());
    }
}

/// Escapes what is written to it, for JSON inside a JSON string.
pub(crate) struct Quoted<'s, S>(&'s mut S);

impl<S: Sink> Sink for Quoted<'_, S> {
    fn push(&mut self, bytes: &[u8]) {
        self.0.push(bytes);
    }

    fn push_mark(&mut self, mark: u8) {
        self.0.push_mark(b'\\');
        self.0.push_mark(mark);
    }

    fn push_base64(&mut self, bytes: &[u8]) {
        self.0.push_base64(bytes);
    }
}

/// Writes the output of `write` as one JSON string.
pub(crate) fn push_quoted<S: Sink>(sink: &mut S, write: impl FnOnce(&mut Quoted<'_, S>)) {
    sink.push_mark(b'"');
    write(&mut Quoted(sink));
    sink.push_mark(b'"');
}

/// Writes `text` as a JSON string.
pub(crate) fn push_text<S: Sink>(sink: &mut S, text: &str) {
    sink.push_mark(b'"');
    push_escaped(sink, text.as_bytes());
    sink.push_mark(b'"');
}

/// Adds `text` to JSON text, as a JSON string.
pub fn append_text(json: &mut Vec<u8>, text: &str) {
    push_text(json, text);
}

/// Whether the text of a number has digits, and is not the name of an infinity or NaN.
pub(crate) fn ends_with_digit(number: &str) -> bool {
    number.as_bytes().last().is_some_and(u8::is_ascii_digit)
}

/// Writes a number that is not a 64-bit integer. JSON has no infinities and no NaN; null is written instead.
fn push_number<S: Sink>(sink: &mut S, text: &str) {
    if ends_with_digit(text) {
        sink.push(text.as_bytes());
    } else {
        sink.push(b"null");
    }
}

/// Writes any value as compact JSON. Keys are sorted, so that every language writes the same bytes; bytes
/// become base64 text.
pub(crate) fn push_value<S: Sink>(sink: &mut S, value: &Payload<'_>) {
    match value {
        Payload::Null => sink.push(b"null"),
        Payload::Bool(true) => sink.push(b"true"),
        Payload::Bool(false) => sink.push(b"false"),
        Payload::Int(value) => sink.push(itoa::Buffer::new().format(*value).as_bytes()),
        Payload::Uint(value) => sink.push(itoa::Buffer::new().format(*value).as_bytes()),
        Payload::Number(text) => push_number(sink, text),
        Payload::Str(text) => push_text(sink, text),
        Payload::Bytes(bytes) => {
            sink.push_mark(b'"');
            sink.push_base64(bytes);
            sink.push_mark(b'"');
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

/// The JSON text of `value`.
pub fn to_json(value: &Payload<'_>) -> String {
    let mut count = Count::default();
    push_value(&mut count, value);
    let mut bytes = alloc::vec![0; count.0];
    push_value(&mut Fill::new(&mut bytes), value);
    String::from_utf8(bytes).unwrap_or_default()
}

fn push_escaped<S: Sink>(sink: &mut S, bytes: &[u8]) {
    let mut rest = bytes;
    while let Some(Special { before, byte }) = next_special(rest) {
        let (clean, special) = rest.split_at(before);
        sink.push(clean);
        sink.push_mark(b'\\');
        match byte {
            b'"' | b'\\' => sink.push_mark(byte),
            0x08 => sink.push(b"b"),
            0x09 => sink.push(b"t"),
            0x0a => sink.push(b"n"),
            0x0c => sink.push(b"f"),
            0x0d => sink.push(b"r"),
            _ => {
                let hex = |nibble: u8| b"0123456789abcdef"[usize::from(nibble & 15)];
                sink.push(&[b'u', b'0', b'0', hex(byte >> 4), hex(byte)]);
            }
        }
        rest = special.get(1..).unwrap_or_default();
    }
    sink.push(rest);
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn round_trip(text: &str) -> String {
        to_json(&read(text).unwrap())
    }

    #[test]
    fn numbers_are_written_unchanged() {
        assert_eq!(
            round_trip("[1.50, 1e400, -0, 18446744073709551616]"),
            "[1.50,1e400,-0,18446744073709551616]"
        );
        assert_eq!(read("18446744073709551615"), Ok(Payload::Uint(u64::MAX)));
        assert_eq!(read("-9223372036854775808"), Ok(Payload::Int(i64::MIN)));
        assert_eq!(round_trip("-9223372036854775808"), "-9223372036854775808");
    }

    #[test]
    fn text_has_the_shortest_escapes() {
        assert_eq!(
            round_trip(r#""\u0000\u001f\u007f\b\t\n\f\r\"\\\/\u00e9\ud83d\ude00""#),
            "\"\\u0000\\u001f\u{7f}\\b\\t\\n\\f\\r\\\"\\\\/\u{e9}\u{1f600}\""
        );
    }

    #[test]
    fn a_special_byte_is_found_at_any_offset() {
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
    fn keys_are_sorted() {
        assert_eq!(
            round_trip(r#"{"b": 1, "10": 2, "9": 3, "a": {"z": 0, "y": 0}}"#),
            r#"{"10":2,"9":3,"a":{"y":0,"z":0},"b":1}"#
        );
    }
}
