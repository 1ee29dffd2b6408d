//! The least that a Node.js package in Rust has to do for a payload, to compare presend with. It contains nothing of presend.

use napi_derive::napi;

/// Takes a text and returns nothing.
#[napi]
pub fn take(text: String) -> Option<String> {
    std::hint::black_box(text);
    None
}

/// Returns a text of the given length.
#[napi]
pub fn text(length: u32) -> String {
    "a".repeat(length as usize)
}
