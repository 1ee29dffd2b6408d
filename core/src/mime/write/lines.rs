//! Base64 in lines of 76 characters.

/// The length of a line (RFC 2045, section 6.8).
const LINE: usize = 76;
/// The length of a line with its end.
const WITH_END: usize = LINE + 2;
/// The number of lines that are encoded in one step, which is faster than a step for each line.
const LINES: usize = 64;
const BYTES: usize = LINE / 4 * 3 * LINES;

/// The length of `base64` characters in lines, each of which ends with CRLF.
pub(super) const fn len(base64: usize) -> usize {
    base64 + base64.div_ceil(LINE) * 2
}

/// Writes `bytes` as base64 in lines into `target`, which must have the right length.
pub(super) fn encode(target: &mut [u8], bytes: &[u8]) {
    let mut buffer = [0; LINE * LINES];
    let targets = target.chunks_mut(WITH_END * LINES);
    for (target, chunk) in targets.zip(bytes.chunks(BYTES)) {
        let base64 = base64_simd::Out::from_slice(&mut buffer);
        wrap(target, base64_simd::STANDARD.encode(chunk, base64));
    }
}

/// Writes base64 in lines into `target`, which must have the right length.
pub(super) fn wrap(target: &mut [u8], base64: &[u8]) {
    // Lines of a length that the compiler knows are copied without a call for each of them.
    let (lines, last) = base64.as_chunks::<LINE>();
    let (targets, rest) = target.as_chunks_mut::<WITH_END>();
    for (target, line) in targets.iter_mut().zip(lines) {
        let (text, end) = target.split_at_mut(LINE);
        text.copy_from_slice(line);
        end.copy_from_slice(b"\r\n");
    }
    if let Some((text, end)) = rest.split_at_mut_checked(last.len())
        && end.len() == 2
    {
        text.copy_from_slice(last);
        end.copy_from_slice(b"\r\n");
    }
}
