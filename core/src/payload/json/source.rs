//! What a reader of JSON reads: text, or an answer as it arrived.

use alloc::borrow::Cow;
#[cfg(feature = "answers")]
use alloc::string::String;

/// What is read.
pub(super) trait Source<'a>: Copy {
    /// Whether half a character is a mistake; if not, it is replaced.
    const EXACT: bool;

    /// All of it.
    fn bytes(self) -> &'a [u8];

    /// The text from one place to another.
    fn piece(self, from: usize, to: usize) -> Option<Cow<'a, str>>;

    /// Whether mistakes are passed over.
    fn lenient(self) -> bool {
        false
    }

    /// Where the text goes on behind a line break at `at`, when its lines begin with what is no part of it.
    fn behind_line_break(self, _at: usize) -> Option<usize> {
        None
    }
}

impl<'a> Source<'a> for &'a str {
    const EXACT: bool = true;

    fn bytes(self) -> &'a [u8] {
        self.as_bytes()
    }

    fn piece(self, from: usize, to: usize) -> Option<Cow<'a, str>> {
        self.get(from..to).map(Cow::Borrowed)
    }
}

/// What of a line belongs to the text, where lines begin with something else.
#[cfg(feature = "answers")]
pub(super) type TextOfLine = fn(&[u8]) -> &[u8];

/// An answer as it arrived.
#[cfg(feature = "answers")]
#[derive(Clone, Copy)]
pub(super) struct Arrived<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) lenient: bool,
    pub(super) text_of_line: Option<TextOfLine>,
}

#[cfg(feature = "answers")]
impl<'a> Source<'a> for Arrived<'a> {
    const EXACT: bool = false;

    fn bytes(self) -> &'a [u8] {
        self.bytes
    }

    fn piece(self, from: usize, to: usize) -> Option<Cow<'a, str>> {
        self.bytes.get(from..to).map(lossy)
    }

    fn lenient(self) -> bool {
        self.lenient
    }

    fn behind_line_break(self, at: usize) -> Option<usize> {
        let rest = self.bytes.get(at..)?;
        let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
        let text = self.text_of_line?(rest.strip_prefix(b"\n")?);
        self.bytes.len().checked_sub(text.len())
    }
}

/// The text that `bytes` are, with U+FFFD for what is not UTF-8; copied once at most, and only when it has to be.
#[cfg(feature = "answers")]
pub(crate) fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let replaced = |invalid: &[u8]| !invalid.is_empty();
    let chunks = || bytes.utf8_chunks();
    let mark = char::REPLACEMENT_CHARACTER;
    // `String::from_utf8_lossy` grows as it goes, which copies once more.
    let len = chunks()
        .map(|chunk| chunk.valid().len() + usize::from(replaced(chunk.invalid())) * mark.len_utf8())
        .sum();
    let mut text = String::with_capacity(len);
    for chunk in chunks() {
        text.push_str(chunk.valid());
        if replaced(chunk.invalid()) {
            text.push(mark);
        }
    }
    Cow::Owned(text)
}

#[cfg(all(test, feature = "answers"))]
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
            assert_eq!(lossy(bytes), String::from_utf8_lossy(bytes));
        }
    }
}
