//! Base64 in lines of 76 characters.

use super::sink::Sink;

/// The length of a line (RFC 2045, section 6.8).
pub(super) const LINE: usize = 76;
/// The length of a line with its end.
pub(super) const WITH_END: usize = LINE + 2;
/// The number of lines that are encoded in one step, which is faster than a step for each line.
const LINES: usize = 64;
const BYTES: usize = LINE / 4 * 3 * LINES;

/// The length of `bytes` as lines of base64.
pub(super) const fn encoded_len(bytes: &[u8]) -> usize {
    wrapped_len(bytes.len().div_ceil(3) * 4)
}

/// The length of `base64` characters in lines, each of which ends with CRLF.
const fn wrapped_len(base64: usize) -> usize {
    base64 + base64.div_ceil(LINE) * 2
}

/// Writes `bytes` as lines of base64.
pub(super) fn encode(out: &mut impl Sink, bytes: &[u8]) {
    out.push_len(encoded_len(bytes), |out| {
        let mut buffer = [0; LINE * LINES];
        for chunk in bytes.chunks(BYTES) {
            let base64 = base64_simd::Out::from_slice(&mut buffer);
            push_part(out, base64_simd::STANDARD.encode(chunk, base64));
        }
    });
}

/// Writes text that is base64 already as lines.
pub(super) fn wrap(out: &mut impl Sink, base64: &str) {
    out.push_len(wrapped_len(base64.len()), |out| {
        push_part(out, base64.as_bytes());
    });
}

/// Writes one part of a longer base64 text. All parts but the last have whole lines.
fn push_part(out: &mut impl Sink, base64: &[u8]) {
    let (lines, last) = base64.as_chunks();
    out.push_lines(lines);
    if !last.is_empty() {
        out.push(last);
        out.push(b"\r\n");
    }
}

/// A line with its end. The compiler copies an array of a known length without a call.
pub(super) fn with_end(line: &[u8; LINE]) -> [u8; WITH_END] {
    let mut ended = [b'\n'; WITH_END];
    if let Some((text, [cr, _])) = ended.split_first_chunk_mut::<LINE>() {
        *text = *line;
        *cr = b'\r';
    }
    ended
}
