//! The least that a Node.js package in Rust has to do for a payload that crosses as JSON, to compare presend with. It contains
//! nothing of presend.

use napi_derive::napi;

/// Takes a text, and returns another one of the given length, or nothing.
#[napi]
pub fn pass(text: String, length: u32) -> Option<String> {
    std::hint::black_box(text);
    (length > 0).then(|| "a".repeat(length as usize))
}
