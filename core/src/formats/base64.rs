//! Base64 according to RFC 4648, section 4: the standard alphabet, with padding and without line breaks.
//!
//! The unused bits before the padding are not checked: decoders differ, and the bits have no meaning.

/// Checks that `text` is base64, and returns the number of bytes after decoding.
///
/// # Errors
///
/// The offset of the first byte that is wrong, or the length of `text` if something is missing at the end.
pub fn decoded_len(text: &str) -> Result<usize, usize> {
    let bytes = text.as_bytes();
    let padding = match bytes {
        [.., b'=', b'='] => 2,
        [.., b'='] => 1,
        _ => 0,
    };
    let data = bytes.get(..bytes.len() - padding).unwrap_or_default();
    // The check by blocks without an early exit compiles to vector instructions. The exact offset is only
    // searched for if a block has an error.
    let is_data = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    let clean = data
        .chunks(64)
        .all(|block| block.iter().fold(true, |all, byte| all & is_data(byte)));
    if !clean {
        return Err(data
            .iter()
            .position(|byte| !is_data(byte))
            .unwrap_or(data.len()));
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
