//! The bridge to a web page: one function, bytes in and bytes out.
//!
//! One kind of value crosses, so that the generated JavaScript stays small, and long text is not fed
//! through it letter by letter.

use presend_js::Payload;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: mini_alloc::MiniAlloc = mini_alloc::MiniAlloc::INIT;

/// Makes a call.
///
/// `input` is a line with the list of the blobs' sizes; then the lines of the call; then the blobs. What
/// comes back is JSON, and behind a line break the body, when there is one.
#[wasm_bindgen]
pub fn call(input: &[u8]) -> Vec<u8> {
    let (lines, blobs) = parts(input).unwrap_or_default();
    let answer = presend_js::call(lines, &blobs);
    let mut output = answer.json;
    if let Some(body) = answer.body {
        output.push(b'\n');
        output.extend_from_slice(&body);
    }
    output
}

fn parts(input: &[u8]) -> Option<(&str, Vec<&[u8]>)> {
    let end = input.iter().position(|byte| *byte == b'\n')?;
    let sizes = Payload::from_json(input.get(..end)?).ok()?;
    let mut rest = input.get(end + 1..)?;
    let mut blobs = Vec::new();
    // From the last to the first, since what is left in the end are the lines.
    for size in sizes.as_list()?.iter().rev() {
        let Payload::Int(size) = size else {
            return None;
        };
        let start = rest.len().checked_sub(usize::try_from(*size).ok()?)?;
        let (before, blob) = rest.split_at_checked(start)?;
        blobs.push(blob);
        rest = before;
    }
    blobs.reverse();
    Some((str::from_utf8(rest).ok()?, blobs))
}
