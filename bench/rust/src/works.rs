//! The part of each comparison that is done in Rust, whatever the host: present code of presend, without what a call costs, and
//! without the conversion of the payload and of the result.

use std::hint::black_box;

use presend::tencent_ses::{CREATE_RECEIVER_DETAIL, SEND_EMAIL};
use presend::{CheckContext, Context, Credentials, Lang, Operation, Payload};

use crate::payloads::{addresses, keep, object, payload, shared, small_with, texts};

/// A piece of work that can be repeated.
pub type Work = Box<dyn FnMut()>;

/// The work of one comparison.
pub fn work(name: &str) -> Option<Work> {
    let from_json = |name| payload(keep(shared(name)));
    let list = || texts(keep(addresses(20_000)));
    Some(match name {
        "validate_small" => validating(from_json("small")),
        "validate_mistakes" => validating(from_json("six_mistakes")),
        "validate_many" => validating(small_with("Destination", list()).clone()),
        "sign_small" => signing(&SEND_EMAIL, from_json("small")),
        "sign_many" => signing(
            &CREATE_RECEIVER_DETAIL,
            object(vec![("ReceiverId", Payload::Int(1)), ("Emails", list())]),
        ),
        "error_answer" => reading(shared("error_answer")),
        _ => return None,
    })
}

/// Validates a payload and writes the message of every issue.
fn validating(payload: Payload<'static>) -> Work {
    Box::new(move || {
        for issue in SEND_EMAIL.validate(black_box(&payload), CheckContext::default()) {
            black_box(issue.message(Lang::En));
        }
    })
}

fn signing(operation: &'static Operation, payload: Payload<'static>) -> Work {
    let credentials = Credentials::new("AKIDexample", &"k".repeat(32), None);
    let credentials = credentials.expect("valid credentials");
    Box::new(move || {
        let context = Context {
            region: Some("ap-guangzhou"),
            credentials: Some(&credentials),
            timestamp: Some(1_700_000_000),
            ..Context::default()
        };
        drop(black_box(operation.build(black_box(&payload), &context)));
    })
}

fn reading(answer: String) -> Work {
    Box::new(move || {
        drop(black_box(SEND_EMAIL.parse_response(
            Some(200),
            black_box(answer.as_bytes()),
            Lang::En,
        )));
    })
}
