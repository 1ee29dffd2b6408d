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
    // The first word is searched alone: where special bytes are close together, that saves searching a block for each of them.
    let in_first_word = || first_special(*bytes.first_chunk()?);
    let before = in_first_word().or_else(|| position(bytes))?;
    Some(Special {
        before,
        byte: *bytes.get(before)?,
    })
}

/// The position of the first special byte.
fn position(bytes: &[u8]) -> Option<usize> {
    // Searches by blocks first. The compiler turns the comparison of a block without an early exit into
    // vector instructions, so that large attachments are searched quickly.
    const BLOCK: usize = 64;
    let special = |byte: &u8| *byte < 0x20 || *byte == b'"' || *byte == b'\\';
    let clean_blocks = bytes
        .chunks_exact(BLOCK)
        .take_while(|block| !block.iter().fold(false, |any, byte| any | special(byte)))
        .count();
    let clean = clean_blocks * BLOCK;
    // Most texts are shorter than a block, and are searched by words. The last word overlaps the others.
    let (words, rest) = bytes.get(clean..)?.as_chunks::<8>();
    let mut words = words.iter().zip((clean..).step_by(8));
    let in_words = words.find_map(|(word, start)| Some(start + first_special(*word)?));
    let in_rest = || match bytes.last_chunk::<8>() {
        Some(last) => Some(bytes.len() - 8 + first_special(*last)?),
        None => rest.iter().position(special),
    };
    in_words.or_else(in_rest)
}

/// The position of the first special byte in a word.
fn first_special(word: [u8; 8]) -> Option<usize> {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH_BITS: u64 = ONES * 0x80;
    let word = u64::from_le_bytes(word);
    // The subtraction sets the high bit of each byte that is less than `limit`, and maybe those of bytes after such a one.
    let less = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word & HIGH_BITS;
    let equal = |byte: u8| less(word ^ (ONES * u64::from(byte)), 1);
    let special = less(word, 0x20) | equal(b'"') | equal(b'\\');
    (special != 0).then(|| special.trailing_zeros() as usize / 8)
}

#[cfg(test)]
mod tests {
    use super::{first_special, next_special};

    /// Bytes next to those that are special, and at the ends of their range.
    const OTHERS: [u8; 10] = [0x20, b'!', b'#', b'[', b']', 0x7f, 0x80, 0xa2, 0xdc, 0xff];

    fn is_special(byte: u8) -> bool {
        byte < 0x20 || byte == b'"' || byte == b'\\'
    }

    #[test]
    fn words_are_searched_as_their_bytes_are() {
        for byte in 0..=u8::MAX {
            for (at, other) in (0..8).flat_map(|at| OTHERS.map(|other| (at, other))) {
                let mut word = [other; 8];
                word[at] = byte;
                let expected = is_special(byte).then_some(at);
                assert_eq!(first_special(word), expected, "{word:?}");
                // A second special byte after the first one changes nothing.
                for after in at + 1..8 {
                    let mut word = word;
                    word[after] = b'"';
                    let expected = expected.or(Some(after));
                    assert_eq!(first_special(word), expected, "{word:?}");
                }
            }
        }
    }

    #[test]
    fn texts_are_searched_as_byte_by_byte() {
        // One or two special bytes at all places of texts of all lengths up to more than a block.
        for len in 0..=80 {
            for (first, second) in
                (0..=len).flat_map(|first| (first..=len).map(move |second| (first, second)))
            {
                let mut text = alloc::vec![b'a'; len];
                for (at, byte) in [(second, b'\\'), (first, b'\n')] {
                    if let Some(place) = text.get_mut(at) {
                        *place = byte;
                    }
                }
                let found = next_special(&text).map(|special| (special.before, special.byte));
                let at = text.iter().position(|byte| is_special(*byte));
                assert_eq!(found, at.map(|at| (at, text[at])), "{len} {first} {second}");
            }
        }
    }
}
