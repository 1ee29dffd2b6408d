//! The size of a request is compared with the limit exactly, also for addresses and base64 texts, which are checked quickly.

use std::borrow::Cow;

use presend::schema::encode::encoded_len;
use presend::tencent_ses::SEND_EMAIL;
use presend::{CheckContext, Payload, RuleName};
use serde_json::{Map, Value, json, to_vec};

/// The maximum size of a request of TC3 with JSON, in bytes.
const LIMIT: usize = 8 << 20;

fn is_too_large(request: &Value) -> bool {
    let text = to_vec(request).expect("JSON");
    is_payload_too_large(&Payload::from_json(&text).expect("a payload"))
}

fn is_payload_too_large(payload: &Payload<'_>) -> bool {
    let issues = SEND_EMAIL.validate(payload, CheckContext::default());
    issues
        .iter()
        .any(|issue| issue.path.0.is_empty() && issue.rule == RuleName::TooManyBytes)
}

/// A request with `addresses` and a subject that fills it up to `bytes`.
fn request(addresses: &[&str], bytes: usize) -> Value {
    let mut request = Map::new();
    request.insert("Destination".into(), json!(addresses));
    request.insert("Subject".into(), json!(""));
    let len = to_vec(&request).expect("JSON").len();
    request.insert("Subject".into(), json!("a".repeat(bytes - len)));
    Value::Object(request)
}

#[test]
fn a_request_is_too_large_if_it_has_one_byte_more_than_the_limit() {
    let plain = "user@mail.example.com";
    let escaped = "\"a\\\"b\"@example.com";
    let unicode = "üser@exämple.com";
    for addresses in [
        vec![plain; 250_000],
        [vec![plain; 150_000], vec![escaped; 50_000]].concat(),
        [vec![plain; 150_000], vec![unicode; 50_000]].concat(),
    ] {
        assert!(!is_too_large(&request(&addresses, LIMIT)));
        assert!(is_too_large(&request(&addresses, LIMIT + 1)));
    }
}

fn object<'p>(entries: Vec<(&'static str, Payload<'p>)>) -> Payload<'p> {
    let entries = entries
        .into_iter()
        .map(|(name, value)| (name.into(), value));
    Payload::Map(entries.collect())
}

fn with_files<'p>(subject: &'p str, files: &[&'p str]) -> Payload<'p> {
    let text = |text: &'p str| Payload::Str(Cow::Borrowed(text));
    let file = |content: &&'p str| {
        object(vec![
            ("FileName", text("a.pdf")),
            ("Content", text(content)),
        ])
    };
    object(vec![
        ("Subject", text(subject)),
        (
            "Attachments",
            Payload::List(files.iter().map(file).collect()),
        ),
    ])
}

#[test]
fn a_request_with_files_is_too_large_if_it_has_one_byte_more_than_the_limit() {
    let valid = "QUJD".repeat(750_000);
    let wrong = "\"UJD".repeat(500_000);
    for files in [
        [&*valid, &valid.clone()],
        // The same memory twice, and the start of a text.
        [&valid, &valid],
        [&valid, &valid[..2_000_000]],
        [&valid, &wrong],
    ] {
        // A quotation mark takes two bytes.
        for marks in ["", &"\"".repeat(100_000)] {
            let len = encoded_len(&SEND_EMAIL.request, &with_files(marks, &files));
            let mut subject = marks.to_owned() + &"a".repeat(LIMIT - len);
            assert!(!is_payload_too_large(&with_files(&subject, &files)));
            subject.push('a');
            assert!(is_payload_too_large(&with_files(&subject, &files)));
        }
    }
}
