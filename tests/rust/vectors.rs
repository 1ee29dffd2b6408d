//! Runs every vector and compares the results exactly.

use std::collections::BTreeSet;

use presend::TypeName;
use presend::errors::{Retry, When};
use presend::formats::reason::Reason;
use presend::issue::{Param, RuleName};
use presend::schema::Unit;
use presend::{
    Context, Credentials, Issue, Lang, MessageOptions, Operation, PROVIDERS, Payload,
    ProviderError, Request, Response, Severity, Site, SmtpMessage, Transport,
};
use presend_tests::{File, check_context, files, line, payload, text};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

const LANGUAGES: [(&str, Lang); 3] = [("en", Lang::En), ("zh", Lang::Zh), ("es", Lang::Es)];

/// The result, and what the case expects.
type Result = (Value, Value);

fn operation(id: &str) -> &'static Operation {
    presend::operation(id).expect("the operation exists")
}

/// The bytes of a response, or of a line.
fn body(value: &Value) -> Vec<u8> {
    match payload(value) {
        Payload::Str(text) => text.into_owned().into_bytes(),
        Payload::Bytes(bytes) => bytes.into_owned(),
        other => panic!("a body is text or bytes, not {other:?}"),
    }
}

/// The bytes of a finished message: those of a text, or of lines with CRLF between them.
fn raw(value: &Value) -> Vec<u8> {
    match value {
        Value::Array(lines) => {
            let lines: Vec<_> = lines.iter().map(body).collect();
            lines.join(&b"\r\n"[..])
        }
        value => body(value),
    }
}

fn plain(value: &Payload<'_>) -> Value {
    serde_json::to_value(value).expect("plain data")
}

fn lines(issues: &[Issue]) -> Value {
    issues.iter().map(line).collect()
}

fn retry(retry: Retry) -> Value {
    json!({
        "when": retry.when.name(),
        "after_seconds": retry.after_seconds,
        "may_duplicate": retry.may_duplicate,
    })
}

fn error(error: &ProviderError) -> Value {
    json!({
        "provider": error.provider,
        "code": error.code,
        "message": error.message,
        "request_id": error.request_id,
        "status": error.status,
        "known": error.known,
        "kind": error.kind.name(),
        "retry": retry(error.retry),
        "meaning": error.meaning,
        "fix": error.fix,
        "fields": error.fields,
        "issues": lines(&error.issues),
    })
}

fn response(response: &Response) -> Value {
    let failures = response.failures.iter().map(|failure| {
        json!({
            "index": failure.index,
            "recipient": failure.recipient,
            "error": error(&failure.error),
        })
    });
    json!({
        "ok": response.ok,
        "request_id": response.request_id,
        "data": plain(&response.data),
        "error": response.error.as_ref().map(error),
        "failures": failures.collect::<Vec<_>>(),
    })
}

fn explanation(code: &str, provider: Option<&str>, lang: Lang) -> Option<Value> {
    let found = presend::explain(code, provider, lang).expect("a provider");
    found.map(|found| json!(found))
}

/// The values of `over`, and those of `under` for names that `over` does not have.
fn merged(mut under: Value, over: &Value) -> Value {
    let entries = under.as_object_mut().expect("an object");
    entries.extend(over.as_object().expect("an object").clone());
    under
}

/// The complete response that a case expects, including everything that it leaves out.
fn complete_response(
    provider: &str,
    case: &Value,
    lang: (&str, Lang),
    unreadable: &Value,
) -> Value {
    let or = |name: &str, other| case.get(name).cloned().unwrap_or(other);
    let whole_error = |written: &Value| {
        let row = text(written, "row").expect("a row");
        let common = json!({
            "provider": provider,
            "message": null,
            "request_id": case["request_id"],
            "status": case["status"],
            "issues": [],
        });
        let mut complete = merged(
            merged(explanation_of(row, lang, unreadable), &common),
            written,
        );
        complete.as_object_mut().expect("an object").remove("row");
        complete
    };
    let mut failures = or("failures", json!([]));
    for failure in failures.as_array_mut().expect("failures") {
        failure["error"] = whole_error(&failure["error"]);
    }
    json!({
        "ok": or("ok", json!(case.get("error").is_none())),
        "request_id": case["request_id"],
        "data": or("data", json!({})),
        "error": case.get("error").map(whole_error),
        "failures": failures,
    })
}

/// The explanation of an entry of the catalogue, or of a response that no entry explains.
fn explanation_of(row: &str, (tag, lang): (&str, Lang), unreadable: &Value) -> Value {
    let (catalogue, code) = row.split_once(' ').expect("a catalogue and a code");
    if catalogue != "unreadable" {
        let found = explanation(code, Some(catalogue), lang).expect("a row");
        assert_eq!(found["known"], true, "{row}");
        return found;
    }
    let (what, situation) = code.split_once(' ').expect("what it is and its situation");
    let (what, situation) = (
        &unreadable["what"][what],
        &unreadable["situation"][situation],
    );
    json!({
        "code": null,
        "known": false,
        "kind": situation["kind"],
        "retry": situation["retry"],
        "meaning": what[tag],
        "fix": situation[tag],
        "fields": [],
    })
}

/// The hash in hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    let digit = |nibble| char::from_digit(u32::from(nibble), 16).expect("a nibble");
    let hash = Sha256::digest(bytes);
    hash.iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// The request in the notation of the vector. A large body is given by its size and hash.
fn plain_request(request: &Request, expected: &Value) -> Value {
    let headers: Map<_, _> = request
        .headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect();
    let mut found = json!({"method": request.method, "url": request.url, "headers": headers});
    if expected.get("body_sha256").is_some() {
        found["body_bytes"] = json!(request.body.len());
        found["body_sha256"] = json!(sha256(&request.body));
    } else {
        found["body"] = json!(str::from_utf8(&request.body).expect("a body is UTF-8"));
    }
    found
}

/// The message in the notation of the vector, with its text as a list of lines. Large data is given by its size and hash.
fn plain_message(message: &SmtpMessage, expected: &Value) -> Value {
    let (mail_from, rcpt_to) = (&message.mail_from, &message.rcpt_to);
    if expected.get("data_sha256").is_some() {
        return json!({
            "mail_from": mail_from,
            "rcpt_to": rcpt_to,
            "data_bytes": message.data.len(),
            "data_sha256": sha256(&message.data),
        });
    }
    let data = str::from_utf8(&message.data).expect("a message is ASCII");
    let data = data
        .strip_suffix("\r\n")
        .expect("the last line ends with CRLF");
    json!({
        "mail_from": mail_from,
        "rcpt_to": rcpt_to,
        "data": data.split("\r\n").collect::<Vec<_>>(),
    })
}

fn site(context: &Value) -> Option<Site> {
    text(context, "site").map(|name| Site::from_name(name).expect("a site"))
}

fn call_validate(operation: &'static Operation, case: &Value) -> Vec<Issue> {
    operation.validate(&payload(&case["payload"]), check_context(case))
}

fn call_build(
    operation: &'static Operation,
    case: &Value,
) -> std::result::Result<Request, Vec<Issue>> {
    let context = &case["context"];
    let credentials = context.get("credentials").map(|parts| {
        Credentials::new(
            text(parts, "secret_id").unwrap_or_default(),
            text(parts, "secret_key").unwrap_or_default(),
            text(parts, "token"),
        )
    });
    let credentials = credentials.transpose()?;
    let context = Context {
        site: site(context),
        region: text(context, "region"),
        credentials: credentials.as_ref(),
        api_key: text(context, "api_key"),
        timestamp: context["timestamp"].as_i64(),
        language: text(context, "language"),
        unsigned_payload: context["unsigned_payload"].as_bool().unwrap_or_default(),
    };
    operation.build(&payload(&case["payload"]), &context)
}

fn call_build_message(
    operation: &'static Operation,
    case: &Value,
) -> std::result::Result<SmtpMessage, Vec<Issue>> {
    let context = &case["context"];
    let options = MessageOptions {
        date: context["date"].as_i64(),
        message_id: text(context, "message_id"),
    };
    operation.build_message(&payload(&case["payload"]), &options)
}

fn call_parse(id: &str, case: &Value, lang: Lang) -> Response<'static> {
    // As in the bindings, a number that is too large for a status, or negative, counts as none.
    let status = case.get("status").and_then(Value::as_u64);
    let status = status.and_then(|status| u16::try_from(status).ok());
    let (operation, body) = (operation(id), body(&case["body"]));
    let response = match case.get("to") {
        Some(to) => operation.parse_response_to(&payload(to), status, &body, lang),
        None => operation.parse_response(status, &body, lang),
    };
    response.into_owned()
}

fn validate(id: &str, case: &Value) -> Result {
    let found = lines(&call_validate(operation(id), case));
    (found, case["issues"].clone())
}

fn validate_raw(id: &str, case: &Value) -> Result {
    let found = lines(&operation(id).validate_raw(&raw(&case["raw"])));
    (found, case["issues"].clone())
}

fn is_smtp(operation: &Operation) -> bool {
    matches!(operation.service.transport, Transport::Smtp)
}

fn build_message(operation: &'static Operation, case: &Value) -> Result {
    if let Some(option) = text(case, "refused") {
        // The options of a message are fields of a struct, so the core cannot be given another one.
        let known = operation.service.transport.options().contains(&option);
        return (json!(known), json!(false));
    }
    let expected = case.get("message").unwrap_or(&case["issues"]);
    let found = match call_build_message(operation, case) {
        Ok(message) => plain_message(&message, expected),
        Err(issues) => lines(&issues),
    };
    (found, expected.clone())
}

fn build(id: &str, case: &Value) -> Result {
    if is_smtp(operation(id)) {
        return build_message(operation(id), case);
    }
    let built = call_build(operation(id), case);
    if let Some(option) = text(case, "refused") {
        let issues = built.err().unwrap_or_default();
        let refused = issues.iter().filter(|issue| {
            issue.rule == RuleName::UnknownField && issue.severity == Severity::Error
        });
        let names: Vec<_> = refused.map(|issue| issue.path.to_string()).collect();
        return (json!(names), json!([option]));
    }
    let expected = case.get("request").unwrap_or(&case["issues"]);
    let found = match built {
        Ok(request) => plain_request(&request, expected),
        Err(issues) => lines(&issues),
    };
    (found, expected.clone())
}

/// The issue that a case about messages refers to.
fn find_issue(id: &str, case: &Value) -> Issue {
    let issues = match text(case, "call") {
        _ if case.get("body").is_some() => {
            let error = call_parse(id, case, Lang::En).error;
            error.map(|error| error.issues).unwrap_or_default()
        }
        _ if case.get("raw").is_some() => operation(id).validate_raw(&raw(&case["raw"])),
        Some("build") if is_smtp(operation(id)) => {
            let built = call_build_message(operation(id), case);
            built.err().unwrap_or_default()
        }
        Some("build") => call_build(operation(id), case).err().unwrap_or_default(),
        _ => call_validate(operation(id), case),
    };
    let found = issues
        .into_iter()
        .find(|issue| case["issue"] == line(issue));
    found.unwrap_or_else(|| panic!("{}: no such issue", case["id"]))
}

/// The message of an issue in each language.
fn messages(id: &str, case: &Value) -> Result {
    let issue = find_issue(id, case);
    let of = |(tag, lang): &(&str, Lang)| (issue.message(*lang), &case[*tag]);
    let (found, expected): (Vec<_>, Vec<_>) = LANGUAGES.iter().map(of).unzip();
    (json!(found), json!(expected))
}

fn parse_response(id: &str, case: &Value, unreadable: &Value) -> Result {
    let provider = id.split('.').next().unwrap_or_default();
    let of = |lang: &(&str, Lang)| {
        let found = response(&call_parse(id, case, lang.1));
        (found, complete_response(provider, case, *lang, unreadable))
    };
    let (found, expected): (Vec<_>, Vec<_>) = LANGUAGES.iter().map(of).unzip();
    (json!(found), json!(expected))
}

fn explain(case: &Value) -> Result {
    let context = &case["context"];
    let lang = Lang::from_tag(text(context, "lang").unwrap_or("en"));
    let code = text(case, "code").expect("a code");
    let provider = text(context, "provider");
    match presend::explain(code, provider, lang) {
        Ok(found) => {
            let expected = case.get("explanation").cloned();
            (json!(found), expected.unwrap_or(json!("refused")))
        }
        Err(error) => (json!(error.to_string()), case["refused"].clone()),
    }
}

fn retry_delay(case: &Value) -> Result {
    let advice = &case["retry"];
    let when = When::ALL
        .iter()
        .find(|when| Some(when.name()) == text(advice, "when"));
    let seconds = advice["after_seconds"].as_u64();
    let retry = Retry {
        when: *when.expect("a known value"),
        after_seconds: seconds.and_then(|seconds| seconds.try_into().ok()),
        may_duplicate: advice["may_duplicate"] == true,
    };
    let attempt = case["attempt"].as_i64().expect("a number");
    let random = case["random"].as_f64().expect("a number");
    match retry.delay_ms(attempt, random) {
        #[expect(clippy::cast_precision_loss, reason = "minutes")]
        Ok(delay) => {
            let delay = delay.map(|delay| delay as f64 / 1000.0);
            let expected = case.get("delay").cloned();
            (json!(delay), expected.unwrap_or(json!("refused")))
        }
        Err(refused) => (json!(refused.0), case["refused"].clone()),
    }
}

/// The results and expectations of all cases of a file, with their IDs.
fn run(file: &File, unreadable: &Value) -> Vec<(String, Result)> {
    let id = file.operation();
    let mut results = Vec::new();
    let mut all = |call: &str, run: &dyn Fn(&Value) -> Result| {
        let cases = file.cases(call).iter();
        results.extend(cases.map(|case| (case["id"].to_string(), run(case))));
    };
    all("validate", &|case| validate(id, case));
    all("build", &|case| build(id, case));
    all("validate_raw", &|case| validate_raw(id, case));
    all("messages", &|case| messages(id, case));
    all("parse_response", &|case| {
        parse_response(id, case, unreadable)
    });
    all("explain", &explain);
    all("retry_delay", &retry_delay);
    if let Some(expected) = file.content.get("json_schema") {
        let found = operation(id).json_schema();
        results.push(("json_schema".into(), (found, expected.clone())));
    }
    results
}

/// The explanations of responses that no entry of the catalogue explains.
fn unreadable(files: &[File]) -> &Value {
    let mut found = files
        .iter()
        .filter_map(|file| file.content.get("unreadable"));
    found.next().expect("a file of malformed responses")
}

#[test]
fn results_agree_with_the_vectors() {
    let files = files();
    let unreadable = unreadable(&files);
    let results = files.iter().flat_map(|file| {
        let named = |(id, result)| (format!("{}: {id}", file.name), result);
        run(file, unreadable).into_iter().map(named)
    });
    let (mut ran, mut failed) = (0, Vec::new());
    for (id, (found, expected)) in results {
        ran += 1;
        if found != expected {
            failed.push(format!("{id}\n  expected {expected}\n  found    {found}"));
        }
    }
    assert!(
        failed.is_empty(),
        "{} of {ran}:\n{}",
        failed.len(),
        failed.join("\n")
    );
    assert!(ran > 1000, "{ran} vectors");
}

#[test]
fn every_operation_has_vectors_for_each_method() {
    let files = files();
    let count = |id: &str, call: &str| -> usize {
        let of_it = files.iter().filter(|file| file.operation() == id);
        of_it.map(|file| file.cases(call).len()).sum()
    };
    for operation in PROVIDERS.iter().flat_map(|provider| provider.operations()) {
        let id = operation.id();
        let has_schema =
            |file: &File| file.operation() == id && file.content.get("json_schema").is_some();
        assert!(files.iter().any(has_schema), "{id}: json_schema");
        let mut calls = vec!["validate", "build", "parse_response"];
        if is_smtp(operation) {
            calls.push("validate_raw");
        }
        for call in calls {
            assert!(count(&id, call) > 0, "{id}: {call}");
        }
    }
}

#[test]
fn every_case_has_a_unique_id_and_a_description() {
    let mut ids = BTreeSet::new();
    for file in files() {
        let calls = file.content.as_object().expect("an object").keys();
        for case in calls.flat_map(|call| file.cases(call)) {
            let id = text(case, "id").expect("a case has an id");
            assert!(ids.insert(id.to_owned()), "{id} occurs twice");
            assert!(
                text(case, "shows")
                    .or(text(case, "issue"))
                    .is_some_and(|shows| !shows.is_empty()),
                "{id}"
            );
        }
    }
}

/// What no case of `messages` contains, because no issue has this reason or no field has this type.
const WITHOUT_MESSAGE: &[&str] = &[
    // The name of the rule is enough, so there is no reason.
    "reason blank",
    "reason digits",
    "reason encoded_word",
    "reason media_type",
    "reason no_url",
    "reason stripped",
];

#[test]
fn every_rule_reason_type_and_unit_has_a_case_among_the_messages() {
    let rules = RuleName::ALL
        .iter()
        .map(|rule| format!("rule {}", rule.name()));
    let reasons = Reason::ALL
        .iter()
        .map(|reason| format!("reason {}", reason.name()));
    let types = TypeName::ALL
        .iter()
        .map(|name| format!("type {}", name.name()));
    let units = Unit::ALL.iter().map(|unit| format!("unit {}", unit.name()));
    let mut left: BTreeSet<String> = rules.chain(reasons).chain(types).chain(units).collect();
    for file in files() {
        for case in file.cases("messages") {
            let issue = find_issue(file.operation(), case);
            left.remove(&format!("rule {}", issue.rule.name()));
            for (_, param) in &issue.params {
                match param {
                    Param::Reason(reason) => left.remove(&format!("reason {}", reason.name())),
                    Param::Type(name) => left.remove(&format!("type {}", name.name())),
                    Param::Unit(unit) => left.remove(&format!("unit {}", unit.name())),
                    _ => false,
                };
            }
        }
    }
    assert_eq!(
        left,
        WITHOUT_MESSAGE.iter().map(ToString::to_string).collect()
    );
}
