//! Base64 according to RFC 4648, section 4: the standard alphabet, with padding and without line breaks.
//!
//! The unused bits before the padding are not checked: decoders differ, and the bits have no meaning.

pub(crate) mod encoder;

use alloc::vec::Vec;

use super::reason::Reason;

/// The number of bytes at the start of a text that are searched for the comma of a `data:` URL.
const MAX_DATA_HEAD: usize = 256;

/// The number of bytes of a kind. Blocks whose counts fit into a byte compile to vector instructions: with other ways to count, or
/// to search, a wrong text took up to 46 times as long as a correct one. Our modules of WebAssembly have no such instructions.
fn count(bytes: &[u8], is_of_kind: impl Fn(u8) -> bool) -> usize {
    if cfg!(target_family = "wasm") {
        return bytes.iter().filter(|byte| is_of_kind(**byte)).count();
    }
    let in_block = |block: &[u8]| {
        let of_kind = block.iter().map(|byte| u8::from(is_of_kind(*byte)));
        usize::from(of_kind.sum::<u8>())
    };
    bytes.chunks(128).map(in_block).sum()
}

/// Whether a byte is white space in base64.
const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// Whether bytes are the text of base64, so that encoding them would encode their content twice. Short or uniform content may
/// be a word.
pub fn is_encoded(bytes: &[u8]) -> bool {
    const SHORTEST: usize = 24;
    let trimmed = bytes.trim_ascii_end();
    let is_break = |byte| matches!(byte, b'\r' | b'\n');
    let may_occur = |byte: &u8| is_data(*byte) || *byte == b'=' || is_break(*byte);
    trimmed.len() >= SHORTEST
        && trimmed.iter().all(may_occur)
        && (trimmed.len() - count(trimmed, is_break)).is_multiple_of(4)
        && trimmed.iter().any(u8::is_ascii_uppercase)
        && trimmed.iter().any(u8::is_ascii_lowercase)
        && trimmed.iter().any(u8::is_ascii_digit)
}

/// What a text that is not base64 most likely is. `None` if this is not clear.
pub fn reason(text: &str) -> Option<Reason> {
    let bytes = text.as_bytes();
    let head = bytes.get(..MAX_DATA_HEAD).unwrap_or(bytes);
    let scheme = head.split_at_checked(5);
    if scheme.is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case(b"data:"))
        && head.contains(&b',')
    {
        return Some(Reason::DataUrl);
    }
    let spaces = count(bytes, is_space);
    let data = count(bytes, |byte| is_data(byte) || byte == b'=');
    if data + spaces == bytes.len() {
        // A space between words, without a line break, is in ordinary text.
        let around = bytes.len() - bytes.trim_ascii().len();
        let in_lines = spaces == around || bytes.contains(&b'\n');
        if spaces > 0 && in_lines && data.is_multiple_of(4) {
            return Some(Reason::SpacesInBase64);
        }
        if spaces == 0 && matches!(data % 4, 2 | 3) && !bytes.contains(&b'=') {
            return Some(Reason::MissingPadding);
        }
    }
    let is_plain = |byte: u8| matches!(byte, b' ' | b'<' | b'>') || !byte.is_ascii();
    if count(bytes, is_plain) > 0 {
        return Some(Reason::PlainText);
    }
    let is_url_safe = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'=');
    // If these are all and not all are data, there is a `-` or a `_`.
    let is_all = count(bytes, is_url_safe) == bytes.len();
    (is_all && data < bytes.len()).then_some(Reason::UrlSafe)
}

/// Decodes base64 that [`decoded_len`] accepts.
pub fn decode(text: &str) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => break,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            decoded.push((bits >> count & 0xFF) as u8);
        }
    }
    decoded
}

/// Whether a byte is a character of the alphabet.
const fn is_data(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/')
}

/// [`is_data`] of every byte.
static DATA: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        table[byte as usize] = is_data(byte);
        byte += 1;
    }
    table
};

/// Checks that `text` is base64, and returns the number of bytes after decoding.
///
/// # Errors
///
/// The offset of the first byte that is wrong, or the length of `text` if something is missing at the end.
pub fn decoded_len(text: &str) -> Result<usize, usize> {
    const BLOCK: usize = 64;
    let bytes = text.as_bytes();
    let padding = match bytes {
        [.., b'=', b'='] => 2,
        [.., b'='] => 1,
        _ => 0,
    };
    let data = bytes.get(..bytes.len() - padding).unwrap_or_default();
    // The check by blocks without an early exit compiles to vector instructions. Our modules of WebAssembly have
    // none, and a table takes less than half of the time there. The exact offset is only searched for if a block has an error.
    let is_clean = |block: &[u8]| {
        let bytes = block.iter();
        if cfg!(target_family = "wasm") {
            bytes.fold(true, |all, byte| all & DATA[usize::from(*byte)])
        } else {
            bytes.fold(true, |all, byte| all & is_data(*byte))
        }
    };
    if let Some(index) = data.chunks(BLOCK).position(|block| !is_clean(block)) {
        let start = index * BLOCK;
        let mut rest = data.iter().skip(start);
        return Err(start + rest.position(|byte| !is_data(*byte)).unwrap_or_default());
    }
    match (data.len() % 4, padding) {
        (0, 0) | (2, 2) | (3, 1) => Ok(data.len() / 4 * 3 + (data.len() % 4).saturating_sub(1)),
        // The padding is in the wrong place or too long.
        (0, _) | (1, 1..) => Err(data.len()),
        (3, 2) => Err(data.len() + 1),
        // The text is truncated.
        _ => Err(bytes.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_decoded_length_is_calculated() {
        for (text, len) in [
            ("", 0),
            ("TQ==", 1),
            ("TWE=", 2),
            ("TWFu", 3),
            ("TWFuTQ==", 4),
            ("+/+/", 3),
        ] {
            assert_eq!(decoded_len(text), Ok(len), "{text}");
        }
    }

    #[test]
    fn the_table_has_the_characters_of_the_alphabet() {
        for byte in 0..=u8::MAX {
            assert_eq!(DATA[usize::from(byte)], is_data(byte), "{byte}");
        }
    }

    /// The same as [`decoded_len`], one character after another.
    fn decoded_len_by_character(text: &str) -> Result<usize, usize> {
        let data = text.bytes().take_while(|byte| is_data(*byte)).count();
        let rest = &text.as_bytes()[data..];
        if !matches!(rest, b"" | b"=" | b"==") {
            return Err(data);
        }
        // How many characters of padding belong to the last characters, and how many bytes these are.
        let (padding, bytes) = match data % 4 {
            0 => (0, 0),
            2 => (2, 1),
            3 => (1, 2),
            _ if rest.is_empty() => return Err(text.len()),
            _ => return Err(data),
        };
        if rest.len() < padding {
            return Err(text.len());
        }
        if rest.len() > padding {
            return Err(data + padding);
        }
        Ok(data / 4 * 3 + bytes)
    }

    #[test]
    fn blocks_are_checked_as_single_characters_are() {
        const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for len in 0..200 {
            for padding in 0..=len.min(3) {
                let data = ALPHABET.iter().cycle().take(len - padding);
                let mut bytes: Vec<u8> = data.copied().collect();
                bytes.resize(len, b'=');
                let compare = |bytes: &[u8]| {
                    let text = str::from_utf8(bytes).expect("ASCII");
                    assert_eq!(decoded_len(text), decoded_len_by_character(text), "{text}");
                };
                compare(&bytes);
                for at in 0..len {
                    for wrong in *b"=-_ \n\0\x7f@[`{:" {
                        let right = core::mem::replace(&mut bytes[at], wrong);
                        compare(&bytes);
                        bytes[at] = right;
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_decoded_has_the_calculated_length() {
        for (text, bytes) in [
            ("", &b""[..]),
            ("TQ==", b"M"),
            ("TWE=", b"Ma"),
            ("TWFu", b"Man"),
            ("TWFuTQ==", b"ManM"),
            ("+/+/", b"\xfb\xff\xbf"),
        ] {
            assert_eq!(decode(text), bytes, "{text}");
            assert_eq!(decoded_len(text), Ok(bytes.len()), "{text}");
        }
    }

    #[test]
    fn what_is_not_base64_is_recognised() {
        for (text, expected) in [
            ("data:text/html;base64,SGk=", Some(Reason::DataUrl)),
            ("DATA:,x", Some(Reason::DataUrl)),
            ("<p>Hi</p>", Some(Reason::PlainText)),
            ("Hi Ana", Some(Reason::PlainText)),
            ("\u{4f60}\u{597d}", Some(Reason::PlainText)),
            ("TW-_", Some(Reason::UrlSafe)),
            ("TW-_=", Some(Reason::UrlSafe)),
            ("TW-/", None),
            ("TWFu\nTWFu", Some(Reason::SpacesInBase64)),
            ("aGk= ", Some(Reason::SpacesInBase64)),
            ("an ox", Some(Reason::PlainText)),
            ("TWF", Some(Reason::MissingPadding)),
            ("TWFuT", None),
            ("data:", None),
        ] {
            assert_eq!(reason(text), expected, "{text}");
        }
    }

    #[test]
    fn the_first_wrong_byte_is_reported() {
        for (text, byte) in [
            ("T", 1),
            ("TQ", 2),
            ("TQ=", 3),
            ("TWE", 3),
            ("=", 0),
            ("==", 0),
            ("TWFu=", 4),
            ("TWFu==", 4),
            ("TWE==", 4),
            ("T===", 1),
            ("TWFu\nTWFu", 4),
            ("TW-_", 2),
            ("TQ==TWFu", 2),
            ("TWFu TWFu", 4),
            ("\u{e9}", 0),
        ] {
            assert_eq!(decoded_len(text), Err(byte), "{text:?}");
        }
        let mut long = "TWFu".repeat(100);
        long.replace_range(333..334, "*");
        assert_eq!(decoded_len(&long), Err(333));
    }
}
