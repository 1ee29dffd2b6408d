//! Checks that `max_issues` limits the memory that the issues of a huge payload take.

use std::hint::black_box;

use allocation_counter::measure;
use presend::tencent_ses::SEND_EMAIL;
use presend::tencent_sms::SEND_SMS;
use presend::{CheckContext, Operation, Payload};

const ENTRIES: usize = 100_000;

/// The most bytes at one time for each entry: those of the search for repeated entries. An issue takes about 200.
const PER_ENTRY: u64 = 120;

fn list(entry: impl Fn(usize) -> Payload<'static>) -> Payload<'static> {
    Payload::List((0..ENTRIES).map(entry).collect())
}

fn text(text: String) -> Payload<'static> {
    Payload::Str(text.into())
}

/// A payload with this one field.
fn with(field: &'static str, value: Payload<'static>) -> Payload<'static> {
    Payload::Map(vec![(field.into(), value)])
}

fn check(operation: &'static Operation, payload: &Payload<'_>, what: &str) {
    let issues = |max_issues| {
        let context = CheckContext {
            max_issues,
            ..CheckContext::default()
        };
        operation.validate(payload, context)
    };
    assert!(issues(None).len() >= ENTRIES - 1, "{what}");
    let used = measure(|| {
        assert!(black_box(issues(Some(10))).len() == 11);
    });
    assert!(
        used.bytes_max <= PER_ENTRY * ENTRIES as u64,
        "{what}: {} bytes",
        used.bytes_max
    );
}

#[test]
fn issues_beyond_the_maximum_take_no_memory() {
    let addresses = |entry: &dyn Fn(usize) -> String| with("Destination", list(|n| text(entry(n))));
    check(
        &SEND_EMAIL,
        &addresses(&|n| format!("user{n}@")),
        "wrong addresses",
    );
    check(
        &SEND_EMAIL,
        &addresses(&|_| "a@example.com".into()),
        "the same address",
    );
    check(
        &SEND_EMAIL,
        &addresses(&|n| format!("user{n}@exämple.com")),
        "domains in Unicode",
    );
    check(
        &SEND_EMAIL,
        &addresses(&|_| String::new()),
        "empty addresses",
    );
    check(
        &SEND_EMAIL,
        &with("Destination", list(|_| Payload::Int(1))),
        "wrong types",
    );
    check(
        &SEND_EMAIL,
        &with("Attachments", list(|_| Payload::Map(vec![]))),
        "missing fields",
    );
    check(
        &SEND_SMS,
        &with("PhoneNumberSet", list(|_| text("1".into()))),
        "wrong numbers",
    );
    let unknown = (0..ENTRIES).map(|n| (format!("Field{n}").into(), Payload::Null));
    check(
        &SEND_EMAIL,
        &Payload::Map(unknown.collect()),
        "unknown fields",
    );
    let data = (0..ENTRIES).map(|n| (format!("name{n}").into(), Payload::List(vec![])));
    let template = with("TemplateData", Payload::Map(data.collect()));
    check(
        &SEND_EMAIL,
        &with("Template", template),
        "values of a template",
    );
}
