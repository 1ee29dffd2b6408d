//! Measures how time and memory grow with the size of the input, and prints both as JSON.

use std::hint::black_box;

use presend::tencent_ses::{LIST_BLACK_EMAIL_ADDRESS, SEND_EMAIL};
use presend::{CheckContext, Context, Credentials, Lang, Payload};
use presend_bench::memory::{Counting, peak};
use presend_bench::payloads::{
    addresses, attachments, file, list_answer, payload, shared, text, texts, with, wrong_addresses,
    wrong_lists,
};
use presend_bench::rounds::medians;
use serde_json::{Value, json};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const REGION: Option<&str> = Some("ap-guangzhou");
const FILE_BYTES: usize = 3 << 20;

/// An input of a size, and the call that is measured.
struct Input {
    size: usize,
    work: Box<dyn Fn()>,
}

impl Input {
    fn new<R: 'static>(size: usize, work: impl Fn() -> R + 'static) -> Self {
        let work = Box::new(move || drop(black_box(work())));
        Input { size, work }
    }
}

/// Keeps a value until the end of the program, so that payloads can refer to it.
fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// The lines of a table. All sizes take turns in each round, because load on the machine would change the exponent.
fn measure(inputs: &[Input]) -> Vec<Value> {
    let peaks: Vec<_> = inputs.iter().map(|input| peak(&input.work)).collect();
    let contenders = inputs.iter().map(|input| {
        let work: Box<dyn FnMut()> = Box::new(&input.work);
        ("presend", work)
    });
    let times = medians(contenders.collect());
    let lines = inputs.iter().zip(peaks).zip(times);
    let line = |((input, peak_bytes), (_, seconds)): ((&Input, usize), (_, f64))| json!({ "size": input.size, "seconds": seconds, "peak_bytes": peak_bytes });
    lines.map(line).collect()
}

/// Validates a payload and writes the message of every issue.
fn messages(payload: &Payload<'_>) -> Vec<String> {
    let issues = SEND_EMAIL.validate(payload, CheckContext::default());
    let written = issues.iter().map(|issue| issue.message(Lang::En));
    written.collect()
}

/// The small payload with another value for one field.
fn small_with(name: &'static str, value: Payload<'static>) -> &'static Payload<'static> {
    keep(with(payload(keep(shared("small"))), name, value))
}

fn recipients(count: usize) -> Input {
    let payload = small_with("Destination", texts(keep(addresses(count))));
    Input::new(count, || {
        SEND_EMAIL.validate(payload, CheckContext::default())
    })
}

fn issues(count: usize) -> Input {
    let payload = small_with("Destination", texts(keep(wrong_addresses(count))));
    Input::new(count, || messages(payload))
}

/// An attachment of base64 text, checked. The larger ones are refused, and checked all the same.
fn checked_attachment(bytes: usize) -> Input {
    let content = keep("QUJD".repeat(bytes.div_ceil(3)));
    let payload = small_with("Attachments", attachments(text(content)));
    Input::new(bytes, || {
        SEND_EMAIL.validate(payload, CheckContext::default())
    })
}

/// An attachment of bytes, as part of a signed request.
fn sent_attachment(bytes: usize) -> Input {
    let content = Payload::Bytes(keep(file(bytes)).into());
    let payload = small_with("Attachments", attachments(content));
    let context = signing(keep(credentials()));
    Input::new(bytes, move || {
        SEND_EMAIL
            .build(payload, &context)
            .expect("a valid payload")
    })
}

fn answer(entries: usize) -> Input {
    let answer = keep(list_answer(entries)).as_bytes();
    let operation = &LIST_BLACK_EMAIL_ADDRESS;
    Input::new(answer.len(), || {
        operation.parse_response(Some(200), answer, Lang::En)
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

fn wrong_lists_by_right() -> Value {
    let with_list = |list: Vec<String>| small_with("Destination", texts(keep(list)));
    let lists = wrong_lists(20_000).into_iter();
    lists
        .map(|(kind, wrong, right)| {
            let ratio = wrong_by_right(with_list(wrong), with_list(right));
            (kind.to_owned(), json!(ratio))
        })
        .collect()
}

/// The bytes in use at the peak while a request with an attachment is built, beyond what its body needs.
fn memory_beyond_the_body() -> usize {
    let content = Payload::Bytes(keep(file(FILE_BYTES)).into());
    let payload = small_with("Attachments", attachments(content));
    let context = signing(keep(credentials()));
    let build = || {
        SEND_EMAIL
            .build(payload, &context)
            .expect("a valid payload")
    };
    let body = build().body.len();
    peak(build).saturating_sub(body)
}

/// Three sizes for each power of ten, at about the same distance, up to `to`.
fn sizes(from: usize, to: usize) -> impl Iterator<Item = usize> {
    let powers = std::iter::successors(Some(from), |size| Some(size * 10));
    let steps = powers.flat_map(|power| [power, 2 * power, 5 * power]);
    steps.take_while(move |size| *size < to).chain([to])
}

fn main() {
    let table = |from, to, input: fn(usize) -> Input| {
        let inputs: Vec<_> = sizes(from, to).map(input).collect();
        measure(&inputs)
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
        "wrong_lists_by_right": wrong_lists_by_right(),
        "memory_beyond_the_body": memory_beyond_the_body(),
    }));
}
