//! The payloads, answers and messages that are measured.

use presend::tencent_ses_smtp::MESSAGE;
use presend::{MessageOptions, Payload};
use serde_json::Value;

/// The file that all hosts share.
const SHARED: &str = include_str!("../../shared/payloads.json");

/// One payload or answer of the shared file as JSON text.
pub fn shared(name: &str) -> String {
    let all: Value = serde_json::from_str(SHARED).expect("valid JSON");
    all[name].to_string()
}

/// Reads a payload.
pub fn payload(json: &str) -> Payload<'_> {
    Payload::from_json(json.as_bytes()).expect("valid JSON")
}

pub fn text(text: &str) -> Payload<'_> {
    Payload::Str(text.into())
}

pub fn object<'p>(fields: Vec<(&'p str, Payload<'p>)>) -> Payload<'p> {
    let fields = fields.into_iter().map(|(name, value)| (name.into(), value));
    Payload::Map(fields.collect())
}

/// `payload` with another value, or an additional one, for `name`.
pub fn with<'p>(payload: Payload<'p>, name: &'p str, value: Payload<'p>) -> Payload<'p> {
    let Payload::Map(mut fields) = payload else {
        panic!("a payload is an object");
    };
    fields.retain(|(key, _)| key != name);
    fields.push((name.into(), value));
    Payload::Map(fields)
}

/// A list of attachments with one file.
pub fn attachments<'p>(content: Payload<'p>) -> Payload<'p> {
    let file = vec![("FileName", text("receipt.pdf")), ("Content", content)];
    Payload::List(vec![object(file)])
}

/// A message with a file.
pub fn message<'p>(plain: &'p str, html: &'p str, content: &'p [u8]) -> Payload<'p> {
    object(vec![
        ("From", text("Acme <noreply@mail.acme.com>")),
        ("To", Payload::List(vec![text("ana@example.com")])),
        ("Subject", text("Your receipt")),
        ("Text", text(plain)),
        ("Html", text(html)),
        ("Attachments", attachments(Payload::Bytes(content.into()))),
    ])
}

/// Different addresses.
pub fn addresses(count: usize) -> Vec<String> {
    let number = 0..count;
    number.map(|n| format!("user{n:05}@example.com")).collect()
}

/// Different texts that are not addresses.
pub fn wrong_addresses(count: usize) -> Vec<String> {
    let number = 0..count;
    number.map(|n| format!("user{n:05}.example.com")).collect()
}

/// What is wrong with all entries of a list, the list, and a correct one of texts that are about as long.
pub type WrongList = (&'static str, Vec<String>, Vec<String>);

/// Lists of wrong recipients.
pub fn wrong_lists(count: usize) -> Vec<WrongList> {
    let numbered = || addresses(count);
    let each = |change: fn(&String) -> String| numbered().iter().map(change).collect();
    let in_unicode = each(|text| text.replace("user", "üser").replace("exam", "exäm"));
    let long = each(|text| format!("{text:a>72}"));
    let same = vec![format!("{}@example.com", "a".repeat(70)); count];
    vec![
        ("no_at", wrong_addresses(count), numbered()),
        ("unicode", in_unicode, numbered()),
        ("repeated", same, long),
    ]
}

pub fn texts(values: &[String]) -> Payload<'_> {
    Payload::List(values.iter().map(|value| text(value)).collect())
}

/// The base64 text of 3 MiB, with a wrong character near the end and without a mistake.
pub fn base64_texts() -> [String; 2] {
    let right = "QUJD".repeat(1 << 20);
    let mut wrong = right.clone();
    wrong.replace_range(wrong.len() - 2..wrong.len() - 1, "*");
    [wrong, right]
}

/// Bytes in which no pattern is seen.
pub fn file(bytes: usize) -> Vec<u8> {
    (0..bytes).map(|index| ((index * 31) >> 3) as u8).collect()
}

/// Text with lines of usual length.
pub fn lines(bytes: usize) -> String {
    "Thank you for your order. It will be sent to you on Monday.\r\n"
        .chars()
        .cycle()
        .take(bytes)
        .collect()
}

/// A finished message with attachments, of about `bytes` bytes.
pub fn finished_message(bytes: usize) -> Vec<u8> {
    let content = vec![7; bytes / 4 * 3];
    let file = |chunk| {
        object(vec![
            ("FileName", text("a.pdf")),
            ("Content", Payload::Bytes(chunk)),
        ])
    };
    let files = content.chunks(3 << 20).map(|chunk| file(chunk.into()));
    let payload = object(vec![
        ("From", text("noreply@mail.acme.com")),
        ("To", Payload::List(vec![text("ana@example.com")])),
        ("Subject", text("Your receipt")),
        ("Text", text("Thank you.")),
        ("Attachments", Payload::List(files.collect())),
    ]);
    let built = MESSAGE.build_message(&payload, &MessageOptions::default());
    built.expect("a valid message").data
}

/// A successful answer with `entries` entries in a list, all of them the same, as in Python.
pub fn list_answer(entries: usize) -> String {
    let entry = r#"{"BounceTime":"2024-01-01 00:00:00","EmailAddress":"user00001@example.com"}"#;
    let list = vec![entry; entries].join(",");
    format!(r#"{{"Response":{{"BlackList":[{list}],"TotalCount":{entries},"RequestId":"r"}}}}"#)
}

/// Keeps a value until the end of the program, so that payloads can refer to it.
pub fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// The small payload with another value for one field.
pub fn small_with(name: &'static str, value: Payload<'static>) -> &'static Payload<'static> {
    keep(with(payload(keep(shared("small"))), name, value))
}
