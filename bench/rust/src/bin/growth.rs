//! Measures how time and memory grow with the size of the input, and prints both as JSON.
//!
//! `growth times` measures the times alone. `growth TABLE INDEX` does the work of one size twice, for callgrind, which counts the
//! instructions in [`counted`] only: what happens only in the first call of a process is left out.

use std::hint::black_box;

use presend::tencent_ses::{LIST_BLACK_EMAIL_ADDRESS, SEND_EMAIL};
use presend::{CheckContext, Context, Credentials, Lang, Payload};
use presend_bench::memory::{Counting, peak};
use presend_bench::messages;
use presend_bench::payloads::{
    addresses, attachments, file, keep, list_answer, small_with, text, texts, wrong_addresses,
};
use presend_bench::rounds::medians_of_sizes;
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

/// The sizes and the times of a table. All sizes take turns in each round, because load on the machine would change the
/// exponent.
fn times(inputs: &[Input]) -> Vec<Value> {
    let contenders = inputs.iter().map(|input| {
        let work: Box<dyn FnMut()> = Box::new(&input.work);
        ("presend", work)
    });
    let times = medians_of_sizes(contenders.collect()).into_iter();
    let lines = inputs.iter().zip(times);
    let line =
        |(input, (_, seconds)): (&Input, _)| json!({ "size": input.size, "seconds": seconds });
    lines.map(line).collect()
}

/// The peaks of memory of a table.
fn peaks(inputs: &[Input]) -> Vec<Value> {
    let line = |input: &Input| json!({ "size": input.size, "peak_bytes": peak(&input.work) });
    inputs.iter().map(line).collect()
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

/// Searches bytes for one that they do not contain.
fn one_pass(bytes: usize) -> Input {
    // Not zeros, whose memory would be one page.
    let content = keep(vec![1; bytes]);
    Input::new(bytes, || memchr::memchr(2, black_box(content)))
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

/// Three sizes for each power of ten, at about the same distance, up to `to`, and five for the last one.
fn sizes(from: usize, to: usize) -> impl Iterator<Item = usize> {
    let powers = std::iter::successors(Some(from), |size| Some(size * 10));
    let steps = powers.flat_map(|power| [1, 2, 3, 5, 7].map(|factor| factor * power));
    let chosen = steps.take_while(move |size| *size < to);
    let is_between = move |size: usize| matches!(first_digit(size / from), 3 | 7);
    chosen
        .filter(move |size| *size >= to / 10 || !is_between(*size))
        .chain([to])
}

fn first_digit(mut number: usize) -> usize {
    while number >= 10 {
        number /= 10;
    }
    number
}

/// A table: its name, its smallest and its largest size, and what makes the input of a size.
type Table = (&'static str, usize, usize, fn(usize) -> Input);

const TABLES: [Table; 5] = [
    ("recipients", 10, 100_000, recipients),
    ("issues", 1, 20_000, issues),
    ("checked_attachment", 1 << 10, 30 << 20, checked_attachment),
    ("sent_attachment", 1 << 10, 4 << 20, sent_attachment),
    ("answer", 1, 140_000, answer),
];

/// What the tables are compared with. Its memory is not measured.
const ONE_PASS: Table = ("one_pass", 1 << 10, 30 << 20, one_pass);

fn measured(with_peaks: bool) -> Value {
    let mut tables = serde_json::Map::new();
    for (name, from, to, input) in TABLES.into_iter().chain([ONE_PASS]) {
        let inputs: Vec<_> = sizes(from, to).map(input).collect();
        let mut table = json!({ "times": times(&inputs) });
        if with_peaks && name != ONE_PASS.0 {
            table["peaks"] = peaks(&inputs).into();
        }
        tables.insert(name.to_owned(), table);
    }
    tables.into()
}

/// The function that callgrind counts.
#[inline(never)]
fn counted(work: &dyn Fn()) {
    work();
}

fn run_counted(table: &str, index: &str) {
    let found = TABLES.into_iter().find(|(name, ..)| *name == table);
    let (_, from, to, input) = found.expect("the name of a table");
    let size = sizes(from, to).nth(index.parse().expect("an index"));
    let work = input(size.expect("an index of a size")).work;
    work();
    counted(&work);
}

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match *arguments {
        [] => presend_bench::print(&json!({
            "growth": measured(true),
            "memory_beyond_the_body": memory_beyond_the_body(),
        })),
        ["times"] => presend_bench::print(&json!({ "growth": measured(false) })),
        [table, index] => run_counted(table, index),
        _ => panic!("usage: growth [times | TABLE INDEX]"),
    }
}
