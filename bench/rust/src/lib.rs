//! What the programs of this folder share: payloads, timing, and the measurement of memory.

use presend::tencent_ses::SEND_EMAIL;
use presend::{CheckContext, Lang, Payload};

pub mod memory;
pub mod payloads;
pub mod rounds;
pub mod works;

/// Prints `value` as JSON to standard output.
pub fn print(value: &serde_json::Value) {
    println!("{value}");
}

/// Validates a payload and writes the message of every issue.
pub fn messages(payload: &Payload<'_>) -> Vec<String> {
    let issues = SEND_EMAIL.validate(payload, CheckContext::default());
    let written = issues.iter().map(|issue| issue.message(Lang::En));
    written.collect()
}
