//! Checks properties of all payloads and responses with random values.

use std::borrow::Cow;
use std::sync::LazyLock;

use presend::formats::email_address;
use presend::formats::reason::Reason;
use presend::issue::{Param, RuleName, Step};
use presend::schema::check::check;
use presend::schema::encode::{encode, encoded, encoded_len, longest_encoding};
use presend::schema::{Field, Item, Kind, MapOf, Shape, StructuralCodes};
use presend::{
    Auth, CheckContext, Context, Issue, Lang, MessageOptions, Operation, Payload, Response,
    Severity, operations,
};
use presend_tests::{File, files, payload};
use proptest::prelude::*;

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z]{1,5}@[a-z]{1,5}\\.[a-z]{2,3}",
        "[A-Za-z0-9+/]{0,12}={0,2}",
        Just(String::from("{\"name\":\"Ana\"}")),
    ]
}

/// An address, or something like one, of which there are few.
fn address() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[ab]{1,2}@[ab]\\.(com|COM)",
        1 => "[ab]@(xn--bcher-kva|bücher|BÜCHER)\\.de",
        1 => "\"[ab] [ab]\"@a\\.com",
        1 => "[ab]{0,2}@?[ab]?",
    ]
}

/// The names of all fields of an object and of the objects in it.
fn names(shape: &Shape) -> Vec<&'static str> {
    let inner = |kind| match kind {
        Kind::Object(shape) => names(shape),
        _ => Vec::new(),
    };
    let of_field = |field: &'static Field| {
        let kind = match field.kind {
            Kind::List(item) => item.kind,
            Kind::Map(of) => of.values.kind,
            kind => kind,
        };
        [vec![field.name], inner(kind)].concat()
    };
    shape.fields.iter().flat_map(of_field).collect()
}

/// The entries of every list of texts in the tables, those with the same rules once.
static TEXT_ITEMS: LazyLock<Vec<&'static Item>> = LazyLock::new(|| {
    let mut items: Vec<&'static Item> = Vec::new();
    let fields = operations().flat_map(|operation| operation.request.fields);
    for field in fields {
        if let Kind::List(item) = field.kind
            && matches!(item.kind, Kind::Text)
            && !items
                .iter()
                .any(|known| std::ptr::eq(known.rules, item.rules))
        {
            items.push(item);
        }
    }
    items
});

const CODES: StructuralCodes = StructuralCodes {
    required: None,
    wrong_type: None,
    unknown_field: None,
};

/// Names of fields and, less often, other names, so that many payloads do not fail at the first rule.
fn name() -> impl Strategy<Value = String> {
    let known: Vec<&'static str> = operations()
        .flat_map(|operation| names(&operation.request))
        .collect();
    prop_oneof![
        8 => prop::sample::select(known).prop_map(String::from),
        1 => any::<String>(),
    ]
}

/// Any operation.
fn operation() -> impl Strategy<Value = &'static Operation> {
    prop::sample::select(operations().collect::<Vec<_>>())
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

/// Errors inside each other, in objects and lists, whose other fields have the same names. The integers in them are all different.
fn nested_errors(inner: &'static str) -> impl Strategy<Value = Payload<'static>> {
    const TEXTS: [&str; 3] = ["Code", "Message", "message"];
    let field = (
        prop::sample::select(&["Code", "Message", "message", "a", "b"][..]),
        any::<bool>(),
    );
    let error = (prop::collection::vec(field, 0..5), any::<bool>());
    prop::collection::vec(error, 1..5).prop_map(move |errors| {
        let mut integers = (1..).map(Payload::Int);
        let mut integer = || integers.next().expect("there is a next one");
        errors
            .into_iter()
            .fold(Payload::Null, |inside, (fields, in_list)| {
                let inside = if in_list {
                    Payload::List(vec![inside, integer()])
                } else {
                    inside
                };
                let mut error = vec![(inner.into(), inside)];
                for (name, is_null) in fields {
                    let value = match name {
                        _ if is_null => Payload::Null,
                        _ if TEXTS.contains(&name) => Payload::Str("InternalError".into()),
                        _ => integer(),
                    };
                    if error.iter().all(|(known, _)| known != name) {
                        error.push((Cow::Borrowed(name), value));
                    }
                }
                Payload::Map(error)
            })
    })
}

/// The integers in a value.
fn integers(value: &Payload<'_>) -> std::collections::BTreeSet<i64> {
    match value {
        Payload::Int(integer) => [*integer].into(),
        Payload::List(items) => items.iter().flat_map(integers).collect(),
        Payload::Map(entries) => entries
            .iter()
            .flat_map(|(_, value)| integers(value))
            .collect(),
        _ => [].into(),
    }
}

fn has_each_name_once(data: &Payload<'_>) -> bool {
    match data {
        Payload::List(items) => items.iter().all(has_each_name_once),
        Payload::Map(entries) => {
            let names: std::collections::HashSet<_> =
                entries.iter().map(|(name, _)| name).collect();
            names.len() == entries.len()
                && entries.iter().all(|(_, value)| has_each_name_once(value))
        }
        _ => true,
    }
}

/// A payload that the provider accepts.
fn valid(operation: &Operation) -> Payload<'static> {
    static FILES: LazyLock<Vec<File>> = LazyLock::new(files);
    let mut of_it = FILES
        .iter()
        .filter(|file| file.operation() == operation.id());
    let accepted = of_it.find_map(File::accepted);
    payload(accepted.expect("a file of requests"))
}

/// An operation and a payload that its provider accepts, with one entry replaced.
fn nearly_valid() -> impl Strategy<Value = (&'static Operation, Payload<'static>)> {
    (operation(), name(), value()).prop_map(|(operation, name, value)| {
        let Payload::Map(mut entries) = valid(operation) else {
            unreachable!("a payload is an object");
        };
        entries.retain(|(known, _)| *known != name);
        entries.push((Cow::Owned(name), value));
        (operation, Payload::Map(entries))
    })
}

/// An operation and any payload.
fn anything() -> impl Strategy<Value = (&'static Operation, Payload<'static>)> {
    prop_oneof![nearly_valid(), (operation(), value())]
}

/// The options that a request of the operation requires.
fn context(operation: &Operation) -> Context<'static> {
    let empty = Context::default();
    match operation.auth() {
        Some(Auth::Tc3(_)) => Context {
            region: Some("ap-guangzhou"),
            ..empty
        },
        Some(Auth::ApiKey(_)) => Context {
            api_key: Some("key"),
            ..empty
        },
        None => empty,
    }
}

/// Builds the request, or the message if the operation is sent over SMTP, and checks the form of what was built.
fn build(operation: &'static Operation, payload: &Payload<'_>) -> Result<(), Vec<Issue>> {
    if operation.auth().is_some() {
        let request = operation.build(payload, &context(operation))?;
        let body: serde_json::Value = serde_json::from_slice(&request.body).expect("JSON");
        assert!(body.is_object());
    } else {
        let message = operation.build_message(payload, &MessageOptions::default())?;
        assert!(message.data.is_ascii() && message.data.ends_with(b"\r\n"));
        assert!(!message.rcpt_to.is_empty());
        let draft = operation.draft_message(payload, &MessageOptions::default())?;
        let mut data = vec![0; draft.data_len()];
        draft.write_data(&mut data);
        assert_eq!(data, message.data);
    }
    Ok(())
}

proptest! {
    #[test]
    fn the_calculated_length_is_the_written_length((operation, payload) in anything()) {
        // One byte more than the calculated length; it must not be changed.
        let len = encoded_len(&operation.request, &payload);
        let mut body = vec![0xff; len + 1];
        encode(&operation.request, &payload, &mut body);
        prop_assert_eq!(body.pop(), Some(0xff));
        let read: Result<serde_json::Value, _> = serde_json::from_slice(&body);
        prop_assert!(read.is_ok());
        prop_assert!(longest_encoding(&payload, 0) >= len as u64);
        prop_assert_eq!(encoded(&operation.request, &payload), body);
    }

    #[test]
    fn a_limited_list_is_the_start_of_the_complete_one(
        (operation, payload) in anything(), max in 0..6_usize,
    ) {
        let complete = operation.validate(&payload, CheckContext::default());
        let context = CheckContext { max_issues: Some(max), ..CheckContext::default() };
        let limited = operation.validate(&payload, context);
        let (kept, left_out) = complete.split_at(complete.len().min(max));
        let (start, end) = limited.split_at(kept.len());
        prop_assert_eq!(start, kept);
        match (left_out.iter().map(|issue| issue.severity).min(), end) {
            (None, []) => {}
            (Some(severity), [more]) => {
                prop_assert_eq!(more.rule, RuleName::MoreIssues);
                prop_assert_eq!(more.severity, severity);
                prop_assert_eq!(more.param("left_out"), Some(&Param::Number(left_out.len() as u64)));
            }
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn repeated_addresses_are_those_with_the_same_key(
        list in prop::collection::vec(address(), 0..80), copies in 0..40_usize,
    ) {
        // Some of them are repeated at the end, in other cases.
        let again = list.iter().take(copies).map(|text| text.to_uppercase());
        let list: Vec<String> = list.iter().cloned().chain(again).collect();
        let key = |text: &String| {
            let address = email_address::parse(text).ok()?;
            let (domain, local) = address.key();
            Some((domain.into_owned(), local.to_owned()))
        };
        let keys: Vec<_> = list.iter().map(key).collect();
        let first = |index: usize| keys.iter().position(|key| key.is_some() && *key == keys[index]);
        let expected: Vec<_> = (0..keys.len())
            .filter_map(|index| Some((index as u64, first(index)? as u64)).filter(|(index, first)| index != first))
            .collect();
        let entries = list.iter().map(|text| Payload::Str(text.as_str().into())).collect();
        let payload = Payload::Map(vec![("Destination".into(), Payload::List(entries))]);
        let issues = presend::tencent_ses::SEND_EMAIL.validate(&payload, CheckContext::default());
        let found: Vec<_> = issues
            .iter()
            .filter(|issue| issue.rule == RuleName::Duplicate)
            .filter_map(|issue| match (issue.path.0.last(), issue.param("first")) {
                (Some(Step::Index(index)), Some(Param::Number(first))) => Some((*index as u64, *first)),
                _ => None,
            })
            .collect();
        prop_assert_eq!(found, expected);
    }

    /// The values of an object are checked one by one; the entries of a list may take a quick check first.
    #[test]
    fn the_entries_of_a_list_have_the_issues_of_single_values(
        texts in prop::collection::vec(prop_oneof![text(), address()], 0..20),
    ) {
        for item in TEXT_ITEMS.iter() {
            let text = |text: &String| Payload::Str(Cow::Owned(text.clone()));
            let named = |(index, entry)| (format!("{index:02}").into(), text(entry));
            let list = Payload::List(texts.iter().map(text).collect());
            let map = Payload::Map(texts.iter().enumerate().map(named).collect());
            let issues = |kind, value| {
                let fields = vec![Field::optional("Values", kind)];
                let shape = Shape { name: "", fields: fields.leak(), rules: &[] };
                let payload = Payload::Map(vec![("Values".into(), value)]);
                let issues = check(Box::leak(Box::new(shape)), None, &CODES, &payload, CheckContext::default());
                issues.into_iter().map(|mut issue| {
                    let step = issue.path.0.pop().map(|step| match step {
                        Step::Key(name) => name.parse().ok(),
                        Step::Index(index) => Some(index),
                    });
                    (step.flatten(), issue)
                }).collect::<Vec<_>>()
            };
            let of_map: &MapOf = Box::leak(Box::new(MapOf { names: &[], values: **item }));
            prop_assert_eq!(issues(Kind::List(item), list), issues(Kind::Map(of_map), map));
        }
    }

    #[test]
    fn the_last_of_repeated_names_counts(names in prop::collection::vec("[a-f]{1,2}", 0..24)) {
        let text: Vec<_> = names.iter().enumerate().map(|(n, name)| format!("\"{name}\":{n}")).collect();
        let text = format!("{{{}}}", text.join(","));
        // As the data of a response, of which only the last entries are kept.
        let body = format!("{{\"Response\":{{\"RequestId\":\"r\",\"MessageId\":{text}}}}}");
        let response = presend::tencent_ses::SEND_EMAIL.parse_response(Some(200), body.as_bytes(), Lang::En);
        let last = |name: &String| names.iter().rposition(|other| other == name);
        let kept = names.iter().enumerate().filter(|(n, name)| last(name) == Some(*n));
        let kept: Vec<_> = kept
            .map(|(n, name)| (Cow::Owned(name.clone()), Payload::from(n as u64)))
            .collect();
        prop_assert_eq!(response.data.get("MessageId"), Some(&Payload::Map(kept)));
        // As the values of a template, where each repetition is reported.
        let payload = Payload::Map(vec![(
            "Template".into(),
            Payload::Map(vec![("TemplateData".into(), Payload::Str(text.into()))]),
        )]);
        let issues = presend::tencent_ses::SEND_EMAIL.validate(&payload, CheckContext::default());
        let repeated = issues
            .iter()
            .filter(|issue| issue.param("reason") == Some(&Param::Reason(Reason::RepeatedName)));
        let distinct: std::collections::BTreeSet<_> = names.iter().collect();
        prop_assert_eq!(repeated.count(), names.len() - distinct.len());
    }

    #[test]
    fn text_is_escaped_as_by_another_writer(text in "([a-z]{0,90}[\"\\\\\u{1}-\u{21}é]?){0,4}") {
        let written = presend::payload::json::to_json(&Payload::Str(text.as_str().into()));
        prop_assert_eq!(written, serde_json::to_string(&text).expect("JSON"));
    }

    #[test]
    fn every_issue_has_a_message_in_every_language((operation, payload) in anything()) {
        for issue in operation.validate(&payload, CheckContext::default()) {
            for lang in Lang::ALL {
                prop_assert!(!issue.message(*lang).is_empty());
                let left_over = issue.message(*lang).contains(['{', '}']);
                prop_assert!(!left_over, "a placeholder is left over");
            }
        }
    }

    #[test]
    fn a_payload_without_an_error_can_be_built((operation, payload) in anything()) {
        let issues = operation.validate(&payload, CheckContext::default());
        let refused = issues.iter().any(|issue| issue.severity == Severity::Error);
        match build(operation, &payload) {
            Ok(()) => prop_assert!(!refused),
            Err(found) => {
                prop_assert!(refused);
                prop_assert_eq!(found, issues);
            }
        }
    }

    #[test]
    fn the_order_of_names_changes_nothing((operation, payload) in anything()) {
        let Payload::Map(mut entries) = payload.clone() else { return Ok(()) };
        entries.reverse();
        let reversed = Payload::Map(entries);
        let context = CheckContext::default();
        prop_assert_eq!(operation.validate(&payload, context), operation.validate(&reversed, context));
    }

    #[test]
    fn any_bytes_can_be_read_as_a_response(status in any::<Option<u16>>(), body in any::<Vec<u8>>()) {
        for operation in operations() {
            let response = operation.parse_response(status, &body, Lang::En);
            prop_assert_eq!(response.ok, response.error.is_none());
        }
    }

    #[test]
    fn any_reply_can_be_read_as_a_response(code in any::<Option<u16>>(), text in "[245][0-9]{2}[ -]?[245]?[.]?[0-9.]{0,5} .{0,60}(##SES-response-json:)?[{\"Code: .}\\[]{0,40}") {
        let response = presend::tencent_ses_smtp::MESSAGE.parse_response(code, text.as_bytes(), Lang::Es);
        prop_assert_eq!(response.ok, response.error.is_none());
    }

    #[test]
    fn any_json_can_be_read_as_a_response(status in any::<u16>(), response in value()) {
        for name in ["Response", "error", "errors", "success"] {
            let body = Payload::Map(vec![(name.into(), response.clone())]);
            let body = presend::payload::json::to_json(&body);
            for operation in operations() {
                // Complete, and truncated in the middle.
                for end in [body.len(), body.len() / 2] {
                    let response = operation.parse_response(Some(status), &body.as_bytes()[..end], Lang::Zh);
                    prop_assert_eq!(response.ok, response.error.is_none());
                }
            }
        }
    }

    #[test]
    fn nothing_in_nested_errors_is_lost(of_tencent in nested_errors("Error"), of_perfit in nested_errors("error")) {
        let tencent = Payload::Map(vec![("Response".into(), Payload::Map(vec![("Error".into(), of_tencent)]))]);
        let perfit = Payload::Map(vec![("error".into(), of_perfit)]);
        let [tencent_json, perfit_json] = [&tencent, &perfit].map(presend::payload::json::to_json);
        let reply = format!("554 5.0.0 ##SES-response-json:{tencent_json}");
        for (operation, answer, body) in [
            (&presend::tencent_ses::SEND_EMAIL, &tencent, &tencent_json),
            (&presend::tencent_ses_smtp::MESSAGE, &tencent, &reply),
            (&presend::perfit::SEND_MAIL, &perfit, &perfit_json),
        ] {
            let response = operation.parse_response(None, body.as_bytes(), Lang::En);
            let data = response.data;
            prop_assert!(has_each_name_once(&data), "{body}: {data:?}");
            // A reply that does not state the reason is the message as a whole.
            let message = response.error.and_then(|error| error.message).unwrap_or_default();
            if !message.contains(&tencent_json) {
                let mut found = integers(&data);
                // The code of the reply.
                found.remove(&554);
                prop_assert_eq!(found, integers(answer), "{}: {:?}", body, data);
            }
        }
    }

    #[test]
    fn json_that_was_written_can_be_read_again(payload in value()) {
        let text = presend::payload::json::to_json(&payload);
        let read = Payload::from_json(text.as_bytes()).expect("what was written is JSON");
        prop_assert_eq!(presend::payload::json::to_json(&read), text);
    }
}

/// Whether a body has the same name or code twice, or several replies, so that it has another meaning if it
/// is truncated between them.
fn has_repetitions(body: &str) -> bool {
    let names = [
        "Code",
        "Response",
        "Error\"",
        "type\"",
        "success",
        "error\"",
        "RequestId",
        "Failed",
    ];
    let replies = body.starts_with('2') && body.contains('\n');
    replies || names.iter().any(|name| body.matches(name).count() > 1)
}

/// The code of a provider's API that is found in a response and known.
fn known_code<'a>(response: &'a Response<'_>) -> Option<&'a str> {
    let error = response.error.as_ref().filter(|error| error.known)?;
    let code = error.code.as_deref()?;
    code.contains(char::is_alphabetic).then_some(code)
}

/// Whether nothing shows that a response is truncated: it is JSON, or a mail server's success before the
/// marker.
fn seems_complete(part: &[u8]) -> bool {
    let marked = String::from_utf8_lossy(part).contains("##SES-response-json:");
    part.starts_with(b"2") && !marked || serde_json::from_slice::<serde_json::Value>(part).is_ok()
}

#[test]
fn a_truncated_response_gives_nothing_that_the_complete_one_does_not() {
    let mut cuts = 0;
    for file in files() {
        for case in file.cases("parse_response") {
            let operation = presend::operation(file.operation()).expect("the operation exists");
            let body = case["body"].as_str().unwrap_or_default();
            if has_repetitions(body) {
                continue;
            }
            let status = case["status"].as_u64();
            let status = status.and_then(|status| status.try_into().ok());
            let complete = operation.parse_response(status, body.as_bytes(), Lang::En);
            for end in 1..body.len() {
                let part = &body.as_bytes()[..end];
                if seems_complete(part) {
                    continue;
                }
                let truncated = operation.parse_response(status, part, Lang::En);
                let part = String::from_utf8_lossy(part);
                assert!(!truncated.ok || complete.ok, "{}: {part}", case["id"]);
                let known = known_code(&truncated);
                assert!(
                    known.is_none() || known == known_code(&complete),
                    "{}: {part}: {known:?}",
                    case["id"]
                );
                assert!(
                    truncated.request_id.is_none() || truncated.request_id == complete.request_id,
                    "{}: {part}: {:?}",
                    case["id"],
                    truncated.request_id
                );
                cuts += 1;
            }
        }
    }
    assert!(cuts > 10_000, "{cuts}");
}

#[test]
fn the_time_changes_nothing_where_a_request_has_none() {
    let operation = &presend::perfit::SEND_MAIL;
    let payload = Payload::Map(Vec::new());
    let issues = |timestamp| {
        let context = Context {
            timestamp,
            ..context(operation)
        };
        operation
            .build(&payload, &context)
            .expect_err("it is empty")
    };
    // A time after the service was switched off.
    assert_eq!(issues(Some(1_893_456_000)), issues(None));
}
