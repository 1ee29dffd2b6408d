//! The headers of a message or of a part.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// The headers that are kept. All others are only checked for their form.
pub(crate) const KEPT: &[&str] = &[
    "From",
    "To",
    "Subject",
    "Cc",
    "Bcc",
    "Reply-To",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Content-Disposition",
    "Content-ID",
    "Content-Location",
    "Content-Base",
];

/// One header.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Header<'a> {
    /// Its name, as in [`KEPT`].
    pub(crate) name: &'static str,
    /// The number of its first line, counted from 1.
    pub(crate) line: usize,
    /// The offset of the value.
    pub(super) start: usize,
    /// The value with the line breaks in it.
    pub(super) raw: &'a [u8],
}

impl<'a> Header<'a> {
    /// The value without line breaks, and without spaces around it. Bytes that are not UTF-8 are replaced.
    pub(crate) fn value(&self) -> Cow<'a, str> {
        let raw = self.raw.trim_ascii();
        let is_break = |byte: &u8| matches!(byte, b'\r' | b'\n');
        if !raw.iter().any(is_break) {
            return String::from_utf8_lossy(raw);
        }
        let unfolded: Vec<u8> = raw.iter().copied().filter(|byte| !is_break(byte)).collect();
        Cow::Owned(String::from_utf8_lossy(&unfolded).into_owned())
    }

    /// Whether the value is empty or only spaces.
    pub(crate) fn is_blank(&self) -> bool {
        self.raw.trim_ascii().is_empty()
    }
}

/// The name and the value of the header that begins with `line`. `None` if it is not a header.
pub(super) fn split(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let (name, value) = line.split_at_checked(colon)?;
    // The obsolete syntax of RFC 5322 allows spaces before the colon.
    let name = name.trim_ascii_end();
    let is_name = !name.is_empty() && name.iter().all(u8::is_ascii_graphic);
    is_name.then_some((name, value.get(1..)?))
}

/// The name as in [`KEPT`].
pub(super) fn kept(name: &[u8]) -> Option<&'static str> {
    let mut known = KEPT.iter().copied();
    known.find(|known| known.as_bytes().eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_has_a_name_and_a_colon() {
        for (line, expected) in [
            ("From: a", Some(("From", " a"))),
            ("X:", Some(("X", ""))),
            ("Subject : a: b", Some(("Subject", " a: b"))),
            ("From ana@example.com Mon Jan  5 12:00:00", None),
            (": a", None),
            ("abc", None),
            ("J\u{e9}: a", None),
        ] {
            let expected = expected.map(|(name, value)| (name.as_bytes(), value.as_bytes()));
            assert_eq!(split(line.as_bytes()), expected, "{line}");
        }
        assert_eq!(kept(b"mime-version"), Some("MIME-Version"));
        assert_eq!(kept(b"Date"), None);
    }
}
