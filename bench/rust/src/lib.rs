//! What the programs of this folder share: payloads, timing, and the measurement of memory.

pub mod memory;
pub mod payloads;
pub mod rounds;

/// Prints `value` as JSON to standard output.
pub fn print(value: &serde_json::Value) {
    println!("{value}");
}
