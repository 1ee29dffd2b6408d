//! What holds for every payload, however odd.

use std::borrow::Cow;

use presend::schema::encode::{encode, encoded_len};
use presend::{CheckContext, Context, Lang, Payload, Severity, tencent_ses::SEND_EMAIL};
use proptest::prelude::*;

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z]{1,5}@[a-z]{1,5}\\.[a-z]{2,3}",
        "[A-Za-z0-9+/]{0,12}={0,2}",
        Just(String::from("{\"name\":\"Ana\"}")),
    ]
}

/// Names of fields as often as other names, so that payloads get past the first rule.
fn name() -> impl Strategy<Value = String> {
    let known: Vec<&'static str> = SEND_EMAIL
        .payload
        .fields
        .iter()
        .map(|field| field.name)
        .chain([
            "TemplateID",
            "TemplateData",
            "Html",
            "FileName",
            "Content",
            "FileURL",
        ])
        .collect();
    prop_oneof![
        8 => prop::sample::select(known).prop_map(String::from),
        1 => any::<String>(),
    ]
}

fn value() -> impl Strategy<Value = Payload<'static>> {
    let leaf = prop_oneof![
        Just(Payload::Null),
        any::<bool>().prop_map(Payload::Bool),
        any::<i64>().prop_map(Payload::Int),
        (0..2_i64).prop_map(Payload::Int),
        any::<u64>().prop_map(Payload::from),
        any::<f64>().prop_map(Payload::from),
        text().prop_map(|text| Payload::Str(Cow::Owned(text))),
        any::<Vec<u8>>().prop_map(|bytes| Payload::Bytes(Cow::Owned(bytes))),
    ];
    leaf.prop_recursive(4, 48, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Payload::List),
            prop::collection::btree_map(name(), inner, 0..8).prop_map(|entries| {
                Payload::Map(
                    entries
                        .into_iter()
                        .map(|(key, value)| (key.into(), value))
                        .collect(),
                )
            }),
        ]
    })
}

/// A payload that the provider takes, with one entry put in place of what was there.
fn nearly_valid() -> impl Strategy<Value = Payload<'static>> {
    let valid = br#"{
        "FromEmailAddress": "Acme <noreply@mail.acme.com>",
        "Subject": "Your receipt",
        "Destination": ["ana@example.com"],
        "Template": {"TemplateID": 1, "TemplateData": {"name": "Ana"}}
    }"#;
    (name(), value()).prop_map(move |(name, value)| {
        let Ok(Payload::Map(mut entries)) = Payload::from_json(valid) else {
            unreachable!("it is JSON");
        };
        entries.retain(|(known, _)| *known != name);
        entries.push((Cow::Owned(name), value));
        Payload::Map(entries)
    })
}

/// What reads the answers to every call.
fn all_replies() -> Vec<presend::Replies> {
    let alone = presend::REPLIES.iter().map(|replies| **replies);
    let operations = presend::OPERATIONS
        .iter()
        .map(|operation| operation.replies());
    operations.chain(alone).collect()
}

proptest! {
    #[test]
    fn counting_and_writing_agree(payload in value()) {
        // One byte more than counted: it has to be left alone.
        let len = encoded_len(SEND_EMAIL.payload, &payload);
        let mut body = vec![0xff; len + 1];
        encode(SEND_EMAIL.payload, &payload, &mut body);
        prop_assert_eq!(body.pop(), Some(0xff));
        let read: Result<serde_json::Value, _> = serde_json::from_slice(&body);
        prop_assert!(read.is_ok());
    }

    #[test]
    fn every_issue_has_a_sentence_in_every_language(payload in value()) {
        for issue in SEND_EMAIL.validate(&payload, CheckContext::default()) {
            for lang in Lang::ALL {
                prop_assert!(!issue.message(*lang).is_empty());
                let left_over = issue.message(*lang).contains(['{', '}']);
                prop_assert!(!left_over, "a placeholder is left over");
            }
        }
    }

    #[test]
    fn what_validates_without_an_error_builds(payload in prop_oneof![nearly_valid(), value()]) {
        let context = Context { region: Some("ap-guangzhou"), ..Context::default() };
        let issues = SEND_EMAIL.validate(&payload, CheckContext::default());
        let refused = issues.iter().any(|issue| issue.severity == Severity::Error);
        match SEND_EMAIL.build(&payload, &context) {
            Ok(request) => {
                prop_assert!(!refused);
                let body: Result<serde_json::Value, _> = serde_json::from_slice(&request.body);
                prop_assert!(body.is_ok_and(|body| body.is_object()));
            }
            Err(found) => {
                prop_assert!(refused);
                prop_assert_eq!(found, issues);
            }
        }
    }

    #[test]
    fn the_order_of_names_changes_nothing(payload in value()) {
        let Payload::Map(mut entries) = payload.clone() else { return Ok(()) };
        entries.reverse();
        let reversed = Payload::Map(entries);
        let context = CheckContext::default();
        prop_assert_eq!(SEND_EMAIL.validate(&payload, context), SEND_EMAIL.validate(&reversed, context));
    }

    #[test]
    fn whatever_arrives_is_answered(status in any::<Option<u16>>(), body in any::<Vec<u8>>()) {
        for replies in all_replies() {
            let response = replies.parse(status, &body, Lang::En);
            prop_assert_eq!(response.ok, response.error.is_none());
        }
    }

    #[test]
    fn whatever_a_mail_server_says_is_answered(code in any::<Option<u16>>(), text in "[245][0-9]{2}[ -]?[245]?[.]?[0-9.]{0,5} .{0,60}(##SES-response-json:)?[{\"Code: .}\\[]{0,40}") {
        let response = presend::tencent_ses_smtp::MESSAGE.parse(code, text.as_bytes(), Lang::Es);
        prop_assert_eq!(response.ok, response.error.is_none());
    }

    #[test]
    fn whatever_json_arrives_is_answered(status in any::<u16>(), answer in value()) {
        for name in ["Response", "error", "errors", "success"] {
            let body = Payload::Map(vec![(name.into(), answer.clone())]);
            let body = presend::payload::json::to_json(&body);
            for replies in all_replies() {
                // Whole, and cut anywhere.
                for end in [body.len(), body.len() / 2] {
                    let response = replies.parse(Some(status), &body.as_bytes()[..end], Lang::Zh);
                    prop_assert_eq!(response.ok, response.error.is_none());
                }
            }
        }
    }

    #[test]
    fn json_reads_back_as_it_was_written(payload in value()) {
        let text = presend::payload::json::to_json(&payload);
        let read = Payload::from_json(text.as_bytes()).expect("what was written is JSON");
        prop_assert_eq!(presend::payload::json::to_json(&read), text);
    }
}
