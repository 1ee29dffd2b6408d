//! Times parts of the comparisons alone, and prints the times as JSON.

use std::hint::black_box;

use encodify::base64::STANDARD;
use presend_bench::payloads::file;
use presend_bench::rounds::medians;
use presend_bench::works::{Work, work};
use serde_json::{Map, json};

/// Encodes the file of the comparisons as base64, into the same memory each time.
fn base64() -> Work {
    let content = file(3 << 20);
    let mut encoded = vec![0; content.len() / 3 * 4];
    Box::new(move || {
        let _ = black_box(STANDARD.encode_slice(black_box(&content), &mut encoded));
    })
}

/// Copies that base64 text once.
fn copy() -> Work {
    let from = vec![b'A'; 4 << 20];
    let mut to = from.clone();
    Box::new(move || {
        to.copy_from_slice(black_box(&from));
        black_box(&mut to);
    })
}

fn main() {
    let of_presend = |name| (name, work(name).expect("a known name"));
    let steps = [
        of_presend("validate_many"),
        of_presend("sign_many"),
        ("base64", base64()),
        ("copy", copy()),
    ];
    let time = |(name, work)| (String::from(name), json!(medians(vec![(name, work)])[0].1));
    let seconds: Map<_, _> = steps.into_iter().map(time).collect();
    presend_bench::print(&json!(seconds));
}
