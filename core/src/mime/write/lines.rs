//! Base64 text in lines.

use super::sink::Sink;
use crate::formats::base64::encoder::{LINE, len_in_lines};

/// Writes text that is base64 already as lines.
pub(super) fn wrap(out: &mut impl Sink, base64: &str) {
    out.push_len(len_in_lines(base64.len()), |out| {
        let (lines, last) = base64.as_bytes().as_chunks();
        for line in lines {
            out.push(&with_end(line));
        }
        if !last.is_empty() {
            out.push(last);
            out.push(b"\r\n");
        }
    });
}

/// A line with its end. The compiler copies an array of a known length without a call.
fn with_end(line: &[u8; LINE]) -> [u8; LINE + 2] {
    let mut ended = [b'\n'; LINE + 2];
    if let Some((text, [cr, _])) = ended.split_first_chunk_mut::<LINE>() {
        *text = *line;
        *cr = b'\r';
    }
    ended
}
