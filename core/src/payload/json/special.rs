//! The bytes that JSON strings escape.

/// The first byte of a string that needs special treatment.
pub(super) struct Special {
    /// The number of bytes before it.
    pub(super) before: usize,
    /// The byte: a quotation mark, a backslash or a control character.
    pub(super) byte: u8,
}

/// Finds the first byte of `bytes` that must not occur unescaped in a JSON string.
pub(super) fn next_special(bytes: &[u8]) -> Option<Special> {
    // Searches by blocks first. The compiler turns the comparison of a block without an early exit into
    // vector instructions, so that large attachments are searched quickly.
    const BLOCK: usize = 64;
    let special = |byte: &u8| *byte < 0x20 || *byte == b'"' || *byte == b'\\';
    let clean_blocks = bytes
        .chunks_exact(BLOCK)
        .take_while(|block| !block.iter().fold(false, |any, byte| any | special(byte)))
        .count();
    let clean = clean_blocks * BLOCK;
    let tail = bytes.get(clean..)?;
    // Most texts are shorter than a block and have no such byte, which their words show. The last word overlaps the others.
    let (words, _) = tail.as_chunks::<8>();
    let last = bytes.last_chunk::<8>();
    if last.is_some_and(|last| is_clean(*last)) && words.iter().all(|word| is_clean(*word)) {
        return None;
    }
    let at = tail.iter().position(special)?;
    Some(Special {
        before: clean + at,
        byte: *tail.get(at)?,
    })
}

/// Whether no byte of a word is special.
fn is_clean(word: [u8; 8]) -> bool {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH_BITS: u64 = ONES * 0x80;
    let word = u64::from_le_bytes(word);
    // The subtraction sets the high bit of each byte that is less than `limit`, and maybe that of a byte above such a one.
    let has_less = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word & HIGH_BITS != 0;
    let has = |byte: u8| has_less(word ^ (ONES * u64::from(byte)), 1);
    !(has_less(word, 0x20) || has(b'"') || has(b'\\'))
}

#[cfg(test)]
mod tests {
    use super::{is_clean, next_special};

    #[test]
    fn words_are_compared_as_their_bytes_are() {
        // Bytes next to those that are special, and at the ends of their range.
        const OTHERS: [u8; 10] = [0x20, b'!', b'#', b'[', b']', 0x7f, 0x80, 0xa2, 0xdc, 0xff];
        for byte in 0..=u8::MAX {
            let is_special = byte < 0x20 || byte == b'"' || byte == b'\\';
            for at in 0..8 {
                for other in OTHERS {
                    let mut word = [other; 8];
                    word[at] = byte;
                    assert_eq!(is_clean(word), !is_special, "{word:?}");
                    // The search by words finds the same as one by bytes.
                    let found = next_special(&word).map(|special| (special.before, special.byte));
                    assert_eq!(found, is_special.then_some((at, byte)), "{word:?}");
                }
            }
        }
    }
}
