//! The bridge to a web page: one function, bytes in and bytes out.
//!
//! One kind of value crosses, so that the generated JavaScript stays small, and long text is not fed
//! through it letter by letter.

use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Makes a call.
///
/// `input` is the sizes of the blobs, separated by commas, on a line of their own; then the lines of the
/// call; then the blobs. What comes back is JSON, and behind a line break the body, when there is one.
#[wasm_bindgen]
pub fn call(input: &[u8]) -> Vec<u8> {
    let (lines, blobs) = parts(input).unwrap_or_default();
    let answer = presend_js::call(lines, &blobs);
    let mut output = answer.json.into_bytes();
    if let Some(body) = answer.body {
        output.push(b'\n');
        output.extend(body);
    }
    output
}

fn parts(input: &[u8]) -> Option<(&str, Vec<&[u8]>)> {
    let end = input.iter().position(|byte| *byte == b'\n')?;
    let (sizes, rest) = input.split_at_checked(end)?;
    let mut rest = rest.get(1..)?;
    let mut blobs = Vec::new();
    // From the last to the first, since what is left in the end are the lines.
    for size in sizes.rsplit(|byte| *byte == b',') {
        if !size.is_empty() {
            let size: usize = str::from_utf8(size).ok()?.parse().ok()?;
            let (before, blob) = rest.split_at_checked(rest.len().checked_sub(size)?)?;
            blobs.push(blob);
            rest = before;
        }
    }
    blobs.reverse();
    Some((str::from_utf8(rest).ok()?, blobs))
}
