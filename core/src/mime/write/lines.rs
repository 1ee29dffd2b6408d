//! Base64 in lines of 76 characters.

use super::sink::Sink;

/// The length of a line (RFC 2045, section 6.8).
const LINE: usize = 76;
/// The number of lines that are encoded in one step, which is faster than a step for each line.
const LINES: usize = 64;
const BYTES: usize = LINE / 4 * 3 * LINES;

/// The length of `base64` characters in lines, each of which ends with CRLF.
pub(super) const fn len(base64: usize) -> usize {
    base64 + base64.div_ceil(LINE) * 2
}

/// Writes `bytes` as base64 in lines.
pub(super) fn encode(out: &mut impl Sink, bytes: &[u8]) {
    let mut buffer = [0; LINE * LINES];
    for chunk in bytes.chunks(BYTES) {
        let target = base64_simd::Out::from_slice(&mut buffer);
        wrap(out, base64_simd::STANDARD.encode(chunk, target));
    }
}

/// Writes base64 in lines.
pub(super) fn wrap(out: &mut impl Sink, base64: &[u8]) {
    for line in base64.chunks(LINE) {
        out.push(line);
        out.push(b"\r\n");
    }
}
