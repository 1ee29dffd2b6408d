//! Measures how time and memory grow with the size of the input, and prints both as JSON.

use std::hint::black_box;

use presend::tencent_ses::{LIST_BLACK_EMAIL_ADDRESS, SEND_EMAIL};
use presend::{CheckContext, Context, Credentials, Lang, Payload};
use presend_bench::memory::{Counting, peak};
use presend_bench::payloads::{
    addresses, attachments, file, list_answer, payload, shared, texts, with, wrong_addresses,
};
use presend_bench::rounds::{medians, seconds};
use serde_json::{Value, json};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const REGION: Option<&str> = Some("ap-guangzhou");
const FILE_BYTES: usize = 3 << 20;

/// One line of a table: the size of the input, the seconds, and the bytes in use at the peak.
fn measure<R>(size: usize, work: impl Fn() -> R) -> Value {
    let peak_bytes = peak(&work);
    let seconds = seconds(|| drop(black_box(work())));
    json!({ "size": size, "seconds": seconds, "peak_bytes": peak_bytes })
}

/// Validates a payload and writes the message of every issue.
fn messages(payload: &Payload<'_>) -> Vec<String> {
    let issues = SEND_EMAIL.validate(payload, CheckContext::default());
    let written = issues.iter().map(|issue| issue.message(Lang::En));
    written.collect()
}

fn recipients(count: usize) -> Value {
    let (json, list) = (shared("small"), addresses(count));
    let payload = with(payload(&json), "Destination", texts(&list));
    measure(count, || {
        SEND_EMAIL.validate(&payload, CheckContext::default())
    })
}

fn issues(count: usize) -> Value {
    let (json, list) = (shared("small"), wrong_addresses(count));
    let payload = with(payload(&json), "Destination", texts(&list));
    measure(count, || messages(&payload))
}

/// An attachment of base64 text, checked. The larger ones are refused, and checked all the same.
fn checked_attachment(bytes: usize) -> Value {
    let (json, content) = (shared("small"), "QUJD".repeat(bytes.div_ceil(3)));
    let list = attachments(Payload::Str((&*content).into()));
    let payload = with(payload(&json), "Attachments", list);
    measure(bytes, || {
        SEND_EMAIL.validate(&payload, CheckContext::default())
    })
}

/// An attachment of bytes, as part of a signed request.
fn sent_attachment(bytes: usize) -> Value {
    let credentials = credentials();
    let (json, content) = (shared("small"), file(bytes));
    let list = attachments(Payload::Bytes((&*content).into()));
    let payload = with(payload(&json), "Attachments", list);
    let context = signing(&credentials);
    measure(bytes, || {
        SEND_EMAIL
            .build(&payload, &context)
            .expect("a valid payload")
    })
}

fn answer(entries: usize) -> Value {
    let answer = list_answer(entries);
    let operation = &LIST_BLACK_EMAIL_ADDRESS;
    measure(answer.len(), || {
        operation.parse_response(Some(200), answer.as_bytes(), Lang::En)
    })
}

fn credentials() -> Credentials {
    Credentials::new("AKIDexample", &"k".repeat(32), None).expect("valid credentials")
}

fn signing(credentials: &Credentials) -> Context<'_> {
    Context {
        region: REGION,
        credentials: Some(credentials),
        timestamp: Some(1_700_000_000),
        ..Context::default()
    }
}

/// What a wrong payload costs, divided by what a correct one costs.
fn wrong_by_right(wrong: &Payload<'_>, right: &Payload<'_>) -> f64 {
    let times = medians(vec![
        ("wrong", Box::new(|| drop(black_box(messages(wrong))))),
        ("right", Box::new(|| drop(black_box(messages(right))))),
    ]);
    times[0].1 / times[1].1
}

fn wrong_fields_by_right() -> f64 {
    let (wrong, right) = (shared("all_wrong"), shared("small"));
    wrong_by_right(&payload(&wrong), &payload(&right))
}

fn wrong_list_by_right() -> f64 {
    let json = shared("small");
    let (wrong, right) = (wrong_addresses(20_000), addresses(20_000));
    let with_list = |list| with(payload(&json), "Destination", texts(list));
    wrong_by_right(&with_list(&wrong), &with_list(&right))
}

/// The bytes in use at the peak while a request with an attachment is built, beyond what its body needs.
fn memory_beyond_the_body() -> usize {
    let credentials = credentials();
    let (json, content) = (shared("small"), file(FILE_BYTES));
    let list = attachments(Payload::Bytes((&*content).into()));
    let payload = with(payload(&json), "Attachments", list);
    let context = signing(&credentials);
    let build = || {
        SEND_EMAIL
            .build(&payload, &context)
            .expect("a valid payload")
    };
    let body = build().body.len();
    peak(build).saturating_sub(body)
}

fn decades(from: usize, to: usize) -> impl Iterator<Item = usize> {
    let next = |size: &usize| Some(size * 10);
    let below = std::iter::successors(Some(from), next).take_while(move |size| *size < to);
    below.chain([to])
}

fn main() {
    let table = |from, to, measure: fn(usize) -> Value| -> Vec<Value> {
        decades(from, to).map(measure).collect()
    };
    presend_bench::print(&json!({
        "growth": {
            "recipients": table(10, 100_000, recipients),
            "issues": table(1, 20_000, issues),
            "checked_attachment": table(1 << 10, 30 << 20, checked_attachment),
            "sent_attachment": table(1 << 10, 4 << 20, sent_attachment),
            "answer": table(1, 140_000, answer),
        },
        "wrong_fields_by_right": wrong_fields_by_right(),
        "wrong_list_by_right": wrong_list_by_right(),
        "memory_beyond_the_body": memory_beyond_the_body(),
    }));
}
