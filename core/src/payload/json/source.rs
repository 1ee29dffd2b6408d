//! What a reader of JSON reads: text, or an answer as it arrived.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::Range;

/// What is read.
pub(super) trait Source<'a>: Copy {
    /// Whether it is read as far as it goes: mistakes are passed over, and half characters replaced.
    const LENIENT: bool;

    /// All of it.
    fn bytes(self) -> &'a [u8];

    /// The text at a place.
    fn piece(self, place: Range<usize>) -> Option<Cow<'a, str>>;

    /// Adds the text at a place.
    fn push_piece(self, place: Range<usize>, text: &mut String) -> Option<()>;

    /// How much room the string that starts at `start` may take, where it is worth the look.
    fn room(self, start: usize) -> usize;

    /// Where the text goes on behind a line break at `at`, when its lines begin with what is no part of it.
    fn behind_line_break(self, at: usize) -> Option<usize>;
}

impl<'a> Source<'a> for &'a str {
    const LENIENT: bool = false;

    fn bytes(self) -> &'a [u8] {
        self.as_bytes()
    }

    fn piece(self, place: Range<usize>) -> Option<Cow<'a, str>> {
        self.get(place).map(Cow::Borrowed)
    }

    fn push_piece(self, place: Range<usize>, text: &mut String) -> Option<()> {
        text.push_str(self.get(place)?);
        Some(())
    }

    fn room(self, _start: usize) -> usize {
        0
    }

    fn behind_line_break(self, _at: usize) -> Option<usize> {
        None
    }
}

/// Gives what of a line belongs to the text, where lines begin with something else.
pub(super) type TextOfLine = fn(&[u8]) -> &[u8];

/// An answer as it arrived.
#[derive(Clone, Copy)]
pub(super) struct Arrived<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) text_of_line: Option<TextOfLine>,
}

impl<'a> Source<'a> for Arrived<'a> {
    const LENIENT: bool = true;

    fn bytes(self) -> &'a [u8] {
        self.bytes
    }

    fn piece(self, place: Range<usize>) -> Option<Cow<'a, str>> {
        self.bytes.get(place).map(lossy)
    }

    fn push_piece(self, place: Range<usize>, text: &mut String) -> Option<()> {
        push_lossy(text, self.bytes.get(place)?);
        Some(())
    }

    fn room(self, start: usize) -> usize {
        let rest = self.bytes.get(start..).unwrap_or_default();
        let mut escaped = false;
        let end = rest.iter().position(|byte| {
            let ends = *byte == b'"' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            ends
        });
        lossy_len(rest.get(..end.unwrap_or(rest.len())).unwrap_or_default())
    }

    fn behind_line_break(self, at: usize) -> Option<usize> {
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

/// The text that `bytes` are, with U+FFFD for what is not UTF-8; copied once at most, and only when it has to be.
pub(crate) fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    // `String::from_utf8_lossy` grows as it goes, which copies once more.
    let mut text = String::with_capacity(lossy_len(bytes));
    push_lossy(&mut text, bytes);
    Cow::Owned(text)
}

/// How long the text is that `bytes` are.
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

/// Adds the text that `bytes` are.
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
    fn what_is_no_character_is_replaced_as_everywhere() {
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
