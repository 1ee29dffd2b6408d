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
    let tail = bytes.get(clean_blocks * BLOCK..)?;
    let at = tail.iter().position(special)?;
    Some(Special {
        before: clean_blocks * BLOCK + at,
        byte: *tail.get(at)?,
    })
}
