//! Times the part of each comparison that is done in Rust, whatever the host, and prints the times as JSON.
//!
//! The hosts add what a call costs, and the conversion of the payload and of the result.

use std::hint::black_box;

use encodify::base64::STANDARD;
use presend::tencent_ses::{CREATE_RECEIVER_DETAIL, SEND_EMAIL};
use presend::{CheckContext, Context, Credentials, Lang, Operation, Payload};
use presend_bench::payloads::{addresses, file, object, payload, shared, texts, with};
use presend_bench::rounds::medians;
use serde_json::{Map, json};

fn time(work: impl FnMut()) -> f64 {
    medians(vec![("presend", Box::new(work))])[0].1
}

/// Validates a payload and writes the message of every issue.
fn validate(operation: &'static Operation, payload: &Payload<'_>) -> f64 {
    time(|| {
        for issue in operation.validate(black_box(payload), CheckContext::default()) {
            black_box(issue.message(Lang::En));
        }
    })
}

fn sign(operation: &'static Operation, payload: &Payload<'_>) -> f64 {
    let credentials = Credentials::new("AKIDexample", &"k".repeat(32), None);
    let credentials = credentials.expect("valid credentials");
    let context = Context {
        region: Some("ap-guangzhou"),
        credentials: Some(&credentials),
        timestamp: Some(1_700_000_000),
        ..Context::default()
    };
    time(|| drop(black_box(operation.build(black_box(payload), &context))))
}

fn read(answer: &str) -> f64 {
    let answer = answer.as_bytes();
    time(|| {
        drop(black_box(SEND_EMAIL.parse_response(
            Some(200),
            black_box(answer),
            Lang::En,
        )))
    })
}

/// Encodes the file of the comparisons as base64, into the same memory each time.
fn base64() -> f64 {
    let content = file(3 << 20);
    let mut encoded = vec![0; content.len() / 3 * 4];
    time(|| {
        let _ = black_box(STANDARD.encode_slice(black_box(&content), &mut encoded));
    })
}

/// Copies that base64 text once.
fn copy() -> f64 {
    let from = vec![b'A'; 4 << 20];
    let mut to = from.clone();
    time(|| {
        to.copy_from_slice(black_box(&from));
        black_box(&mut to);
    })
}

fn main() {
    let small = shared("small");
    let small = payload(&small);
    let list = addresses(20_000);
    let one_field = || object(vec![("ReceiverId", Payload::Int(1))]);
    let measured = [
        ("validate_small", validate(&SEND_EMAIL, &small)),
        (
            "validate_mistakes",
            validate(&SEND_EMAIL, &payload(&shared("six_mistakes"))),
        ),
        ("sign_small", sign(&SEND_EMAIL, &small)),
        (
            "validate_many",
            validate(&SEND_EMAIL, &with(small, "Destination", texts(&list))),
        ),
        (
            "sign_many",
            sign(
                &CREATE_RECEIVER_DETAIL,
                &with(one_field(), "Emails", texts(&list)),
            ),
        ),
        ("error_answer", read(&shared("error_answer"))),
        ("base64", base64()),
        ("copy", copy()),
    ];
    let seconds: Map<_, _> = measured
        .into_iter()
        .map(|(step, time)| (step.into(), json!(time)))
        .collect();
    presend_bench::print(&json!(seconds));
}
