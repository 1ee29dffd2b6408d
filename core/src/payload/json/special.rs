//! The bytes that JSON strings escape.

/// Where a string is cut.
pub(super) struct Cut {
    /// How many bytes stand before the special one.
    pub(super) before: usize,
    /// The quote mark, backslash or control character.
    pub(super) byte: u8,
}

/// Finds the first byte of `bytes` that stands in no JSON string as it is.
pub(super) fn next_special(bytes: &[u8]) -> Option<Cut> {
    // Whole blocks first: the comparison of a block without early exit is one the compiler turns
    // into vector instructions, which is what makes megabytes of attachment text cheap.
    const BLOCK: usize = 64;
    let special = |byte: &u8| *byte < 0x20 || *byte == b'"' || *byte == b'\\';
    let clean_blocks = bytes
        .chunks_exact(BLOCK)
        .take_while(|block| !block.iter().fold(false, |any, byte| any | special(byte)))
        .count();
    let tail = bytes.get(clean_blocks * BLOCK..)?;
    let at = tail.iter().position(special)?;
    Some(Cut {
        before: clean_blocks * BLOCK + at,
        byte: *tail.get(at)?,
    })
}
