//! The sizes of bodies after decoding (RFC 2045, section 6), without decoding them.

/// What is known about an encoded body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Decoded {
    /// The number of bytes after decoding. If the body is malformed, it is an estimate.
    pub(crate) len: usize,
    /// The offset of the first byte that is malformed.
    pub(crate) wrong: Option<usize>,
    /// The offset of the first space or tab in base64, which decoders may or may not skip.
    pub(crate) space: Option<usize>,
}

/// Checks base64. Line breaks are skipped.
pub(crate) fn base64(body: &[u8]) -> Decoded {
    let (mut data, mut padding, mut last) = (0_usize, 0_usize, 0);
    let mut decoded = Decoded::default();
    for (at, byte) in body.iter().enumerate() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' => {
                if padding > 0 && decoded.wrong.is_none() {
                    decoded.wrong = Some(at);
                }
                data += 1;
                last = at;
            }
            b'=' => {
                padding += 1;
                last = at;
            }
            b'\r' | b'\n' => {}
            b' ' | b'\t' => decoded.space = decoded.space.or(Some(at)),
            _ => decoded.wrong = decoded.wrong.or(Some(at)),
        }
    }
    decoded.len = data / 4 * 3 + (data % 4).saturating_sub(1);
    if !matches!((data % 4, padding), (0, 0) | (2, 2) | (3, 1)) {
        decoded.wrong = decoded.wrong.or(Some(last));
    }
    decoded
}

/// Checks quoted-printable. Spaces at the end of a line are not part of the text.
pub(crate) fn quoted_printable(body: &[u8]) -> Decoded {
    let mut decoded = Decoded::default();
    let mut start = 0;
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let text = line.trim_ascii_end();
        // A soft line break, which is not part of the text either.
        let (text, line_break) = match text.strip_suffix(b"=") {
            Some(text) => (text, 0),
            None if line.ends_with(b"\r\n") => (text, 2),
            None => (text, usize::from(line.ends_with(b"\n"))),
        };
        decoded.len += text.len() + line_break;
        let mut at = 0;
        while let Some(offset) = text.get(at..).and_then(special) {
            at += offset;
            let is_hex = |byte: &u8| byte.is_ascii_hexdigit();
            match text.get(at..at + 3) {
                Some([b'=', digits @ ..]) if digits.iter().all(is_hex) => {
                    decoded.len = decoded.len.saturating_sub(2);
                    at += 3;
                }
                _ => {
                    decoded.wrong = decoded.wrong.or(Some(start + at));
                    at += 1;
                }
            }
        }
        start += line.len();
    }
    decoded
}

/// The offset of the first `=` or byte that is not ASCII.
fn special(text: &[u8]) -> Option<usize> {
    text.iter()
        .position(|byte| *byte == b'=' || !byte.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(decoded: Decoded) -> (usize, Option<usize>, Option<usize>) {
        (decoded.len, decoded.wrong, decoded.space)
    }

    #[test]
    fn base64_may_have_line_breaks() {
        for (text, expected) in [
            ("", (0, None, None)),
            ("\r\n", (0, None, None)),
            ("TWFu", (3, None, None)),
            ("TW\r\nFu\r\nTQ==\r\n", (4, None, None)),
            ("TWE=\n", (2, None, None)),
            ("TWFu \r\n", (3, None, Some(4))),
            ("TW-u", (2, Some(2), None)),
            ("TQ=\r\n", (1, Some(2), None)),
            ("TQ\r\n", (1, Some(1), None)),
            ("TQ==\r\nTQ==", (3, Some(6), None)),
            ("TWFu=", (3, Some(4), None)),
            ("T", (0, Some(0), None)),
            ("====", (0, Some(3), None)),
        ] {
            assert_eq!(sizes(base64(text.as_bytes())), expected, "{text:?}");
        }
    }

    #[test]
    fn quoted_printable_has_escapes_and_soft_line_breaks() {
        for (text, expected) in [
            ("", (0, None)),
            ("abc\r\n", (5, None)),
            ("a=3Db", (3, None)),
            ("a=3db=E9", (4, None)),
            ("a=\r\nb=  \nc", (3, None)),
            ("a  \r\nb\t\n", (5, None)),
            ("a=", (1, None)),
            ("a=3", (3, Some(1))),
            ("a=b\r\n", (5, Some(1))),
            ("ok\r\na=zz\r\n", (10, Some(5))),
            ("a==3D", (3, Some(1))),
            ("\u{e9}", (2, Some(0))),
        ] {
            let decoded = quoted_printable(text.as_bytes());
            assert_eq!((decoded.len, decoded.wrong), expected, "{text:?}");
        }
    }
}
