//! The inputs of the JSON reader: text, or a response as it was received.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::Range;

/// The input of the reader.
pub(super) trait Source<'a>: Copy {
    /// Whether to read as much as possible: mistakes are accepted, and incomplete characters are replaced.
    const LENIENT: bool;

    /// All bytes.
    fn bytes(self) -> &'a [u8];

    /// The text of a range of bytes.
    fn piece(self, range: Range<usize>) -> Option<Cow<'a, str>>;

    /// Appends the text of a range of bytes.
    fn push_piece(self, range: Range<usize>, text: &mut String) -> Option<()>;

    /// The capacity to reserve for the string that starts at `start`, or 0 to reserve none.
    fn capacity(self, start: usize) -> usize;

    /// If `at` is a line break and lines start with text that is not part of the JSON, the offset at which
    /// the JSON continues.
    fn after_line_break(self, at: usize) -> Option<usize>;
}

impl<'a> Source<'a> for &'a str {
    const LENIENT: bool = false;

    fn bytes(self) -> &'a [u8] {
        self.as_bytes()
    }

    fn piece(self, range: Range<usize>) -> Option<Cow<'a, str>> {
        self.get(range).map(Cow::Borrowed)
    }

    fn push_piece(self, range: Range<usize>, text: &mut String) -> Option<()> {
        text.push_str(self.get(range)?);
        Some(())
    }

    fn capacity(self, _start: usize) -> usize {
        0
    }

    fn after_line_break(self, _at: usize) -> Option<usize> {
        None
    }
}

/// Returns the part of a line that belongs to the JSON, if lines start with something else.
pub(super) type TextOfLine = fn(&[u8]) -> &[u8];

/// A response as it was received.
#[derive(Clone, Copy)]
pub(super) struct Received<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) text_of_line: Option<TextOfLine>,
}

impl<'a> Source<'a> for Received<'a> {
    const LENIENT: bool = true;

    fn bytes(self) -> &'a [u8] {
        self.bytes
    }

    fn piece(self, range: Range<usize>) -> Option<Cow<'a, str>> {
        self.bytes.get(range).map(lossy)
    }

    fn push_piece(self, range: Range<usize>, text: &mut String) -> Option<()> {
        push_lossy(text, self.bytes.get(range)?);
        Some(())
    }

    fn capacity(self, start: usize) -> usize {
        let rest = self.bytes.get(start..).unwrap_or_default();
        let mut escaped = false;
        let end = rest.iter().position(|byte| {
            let ends = *byte == b'"' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            ends
        });
        lossy_len(rest.get(..end.unwrap_or(rest.len())).unwrap_or_default())
    }

    fn after_line_break(self, at: usize) -> Option<usize> {
        let text_of_line = self.text_of_line?;
        let rest = self.bytes.get(at..)?;
        let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
        let rest = rest.strip_prefix(b"\n")?;
        let end = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        let line = rest.get(..end.unwrap_or(rest.len()))?;
        let start = self.bytes.len() - rest.len();
        Some(start + line.len() - text_of_line(line).len())
    }
}

/// The text of `bytes`, with U+FFFD for bytes that are not UTF-8. It is copied at most once, and only if
/// necessary.
pub(crate) fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    // `String::from_utf8_lossy` reallocates while it grows, which would copy the text again.
    let mut text = String::with_capacity(lossy_len(bytes));
    push_lossy(&mut text, bytes);
    Cow::Owned(text)
}

/// The length of the text that [`push_lossy`] appends for `bytes`.
pub(crate) fn lossy_len(bytes: &[u8]) -> usize {
    if str::from_utf8(bytes).is_ok() {
        return bytes.len();
    }
    let lengths = bytes.utf8_chunks().map(|chunk| {
        let mark = !chunk.invalid().is_empty();
        chunk.valid().len() + usize::from(mark) * char::REPLACEMENT_CHARACTER.len_utf8()
    });
    lengths.sum()
}

/// Appends the text of `bytes`, with U+FFFD for bytes that are not UTF-8.
pub(crate) fn push_lossy(text: &mut String, bytes: &[u8]) {
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_utf_8_is_replaced_as_in_the_standard_library() {
        for bytes in [
            &b"plain"[..],
            b"",
            b"Buz\xf3n",
            b"\xe9\xa2\x91\xe7",
            b"\xff\xff",
            b"\xed\xa0\x80",
            b"a\xf0\x9f\x98b\xf0\x9f\x98\x80",
        ] {
            let text = String::from_utf8_lossy(bytes);
            assert_eq!(lossy(bytes), text);
            assert_eq!(lossy_len(bytes), text.len());
        }
    }
}
