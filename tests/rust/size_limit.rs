//! The size of a request is compared with the limit exactly, also for a list of addresses that is checked quickly.

use presend::tencent_ses::SEND_EMAIL;
use presend::{CheckContext, Payload, RuleName};
use serde_json::{Map, Value, json, to_vec};

/// The maximum size of a request of TC3 with JSON, in bytes.
const LIMIT: usize = 8 << 20;

fn is_too_large(request: &Value) -> bool {
    let text = to_vec(request).expect("JSON");
    let payload = Payload::from_json(&text).expect("a payload");
    let issues = SEND_EMAIL.validate(&payload, CheckContext::default());
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
