//! Runs every vector: loads, calls, compares exactly.

use presend::errors::{Retry, When};
use presend::issue::{Param, Step};
use presend::schema::check::check;
use presend::schema::table::{self, Table};
use presend::{
    CheckContext, Context, Credentials, Issue, Lang, Operation, Payload, ProviderError, Request,
    Response, Site,
};
use presend_tests::{files, payload, text};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The bytes of an answer.
fn body(value: &Value) -> Vec<u8> {
    match payload(value) {
        Payload::Str(text) => text.into_owned().into_bytes(),
        Payload::Bytes(bytes) => bytes.into_owned(),
        other => panic!("a body is text or bytes, not {other:?}"),
    }
}

fn plain(value: &Payload<'_>) -> Value {
    serde_json::from_str(&presend::payload::json::to_json(value)).expect("JSON")
}

fn issues(issues: &[Issue], lang: Lang) -> Value {
    let param = |param: &Param| match param {
        Param::Number(number) => json!(number),
        Param::Name(name) => json!(name),
        Param::Word(word) => json!(word.name()),
        Param::Names(names) => json!(names),
        Param::Numbers(numbers) => json!(numbers),
        Param::Reason(reason) => json!(reason.name()),
    };
    let step = |step: &Step<'_>| match step {
        Step::Key(key) => json!(key),
        Step::Index(index) => json!(index),
    };
    let issue = |issue: &Issue| {
        let params: serde_json::Map<_, _> = issue
            .params
            .iter()
            .map(|(name, value)| ((*name).to_owned(), param(value)))
            .collect();
        json!({
            "path": issue.path.0.iter().map(step).collect::<Vec<_>>(),
            "rule": issue.rule.name(),
            "code": issue.code,
            "severity": issue.severity.name(),
            "message": issue.message(lang),
            "params": params,
        })
    };
    issues.iter().map(issue).collect()
}

fn error(error: &ProviderError, lang: Lang) -> Value {
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
        "issues": issues(&error.issues, lang),
    })
}

fn retry(retry: Retry) -> Value {
    json!({
        "when": retry.when.name(),
        "after_seconds": retry.after_seconds,
        "may_duplicate": retry.may_duplicate,
    })
}

fn response(response: &Response, lang: Lang) -> Value {
    let failures: Vec<_> = response
        .failures
        .iter()
        .map(|failure| {
            json!({
                "index": failure.index,
                "recipient": failure.recipient,
                "error": error(&failure.error, lang),
            })
        })
        .collect();
    json!({
        "ok": response.ok,
        "request_id": response.request_id,
        "data": plain(&response.data),
        "error": response.error.as_ref().map(|found| error(found, lang)),
        "failures": failures,
    })
}

/// The request in the words of the vector: a large body by its size and hash.
fn request(request: &Request, expected: &Value) -> Value {
    let headers: serde_json::Map<_, _> = request
        .headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect();
    let mut found = json!({"method": request.method, "url": request.url, "headers": headers});
    if expected.get("body_sha256").is_some() {
        let hash = Sha256::digest(&request.body);
        let digit = |nibble| char::from_digit(u32::from(nibble), 16).expect("a nibble");
        let hash: String = hash
            .iter()
            .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
            .collect();
        found["body_bytes"] = json!(request.body.len());
        found["body_sha256"] = json!(hash);
    } else {
        found["body"] = json!(str::from_utf8(&request.body).expect("a body is UTF-8"));
    }
    found
}

fn lang(case: &Value) -> Lang {
    Lang::from_tag(text(&case["context"], "lang").unwrap_or("en"))
}

/// What a call gives that has to do with answers alone.
fn run_alone(id: &str, call: &str, case: &Value) -> Option<Value> {
    let lang = lang(case);
    Some(match call {
        "parse_response" => {
            let status = case["status"]
                .as_u64()
                .map(|status| u16::try_from(status).expect("a status"));
            let replies = presend::replies(id).expect("the call exists");
            let found = replies.parse(status, &body(&case["body"]), lang);
            json!({"response": response(&found, lang)})
        }
        "explain" => {
            let code = text(case, "code").expect("a code");
            let found = presend::explain(code, text(&case["context"], "provider"), lang);
            let found = found.map(|found| {
                json!({
                    "provider": found.provider,
                    "code": code,
                    "known": found.known,
                    "kind": found.kind.name(),
                    "retry": retry(found.retry),
                    "meaning": found.meaning,
                    "fix": found.fix,
                    "fields": found.fields,
                })
            });
            json!({"explanation": found})
        }
        "retry_delay" => {
            let advice = &case["retry"];
            let when = When::ALL
                .iter()
                .find(|when| Some(when.name()) == text(advice, "when"));
            let retry = Retry {
                when: *when.expect("an advice"),
                after_seconds: advice["after_seconds"]
                    .as_u64()
                    .and_then(|seconds| seconds.try_into().ok()),
                may_duplicate: advice["may_duplicate"] == true,
            };
            let attempt = case["attempt"].as_i64().expect("a number");
            let random = case["random"].as_f64().expect("a number");
            let delay = match retry.delay_ms(attempt, random) {
                Ok(delay) => delay,
                Err(refused) => return Some(json!({"refused": refused.0})),
            };
            #[expect(clippy::cast_precision_loss, reason = "minutes")]
            let delay = delay.map(|delay| delay as f64 / 1000.0);
            json!({"delay": delay})
        }
        _ => return None,
    })
}

fn run(operation: &Operation, call: &str, case: &Value) -> Value {
    let context = &case["context"];
    let lang = lang(case);
    let site =
        text(context, "site").map_or(Site::Cn, |name| Site::from_name(name).expect("a site"));
    match call {
        "validate" => {
            let context = CheckContext {
                site,
                now: context["now"].as_i64(),
            };
            let payload = payload(&case["payload"]);
            let found = operation.validate(&payload, context);
            // As a page does it, which loads the operation as text.
            let text = table::write(operation.payload, operation.codes);
            let words = presend::vocabulary(operation.provider).expect("a provider has words");
            let Table {
                payload: shape,
                codes,
            } = table::read(&text, words).expect("a table");
            assert_eq!(check(shape, &codes, &payload, context), found);
            json!({"issues": issues(&found, lang)})
        }
        "build" => {
            let credentials = context.get("credentials").map(|parts| {
                Credentials::new(
                    text(parts, "secret_id").unwrap_or_default(),
                    text(parts, "secret_key").unwrap_or_default(),
                    text(parts, "token"),
                )
            });
            let credentials = match credentials.transpose() {
                Ok(credentials) => credentials,
                Err(found) => return json!({"issues": issues(&found, lang)}),
            };
            let context = Context {
                site,
                region: text(context, "region"),
                credentials: credentials.as_ref(),
                api_key: text(context, "api_key"),
                timestamp: context["timestamp"].as_i64(),
                language: text(context, "language"),
                unsigned_payload: context["unsigned_payload"].as_bool().unwrap_or_default(),
            };
            match operation.build(&payload(&case["payload"]), &context) {
                Ok(built) => json!({"request": request(&built, &case["expected"]["request"])}),
                Err(found) => json!({"issues": issues(&found, lang)}),
            }
        }
        "json_schema" => {
            let schema: Value = serde_json::from_str(&operation.json_schema()).expect("JSON");
            json!({"schema": schema})
        }
        other => panic!("no call is named {other}"),
    }
}

#[test]
fn operations_do_what_the_vectors_say() {
    let mut failed = Vec::new();
    let mut ran = 0;
    for file in files() {
        let id = file.operation();
        for case in file.cases() {
            ran += 1;
            let found = run_alone(id, file.call(), case).unwrap_or_else(|| {
                let operation = presend::operation(id).expect("the operation exists");
                run(operation, file.call(), case)
            });
            if found != case["expected"] {
                failed.push(format!(
                    "{}: {}\n  expected {}\n  found    {found}",
                    file.name, case["id"], case["expected"]
                ));
            }
        }
    }
    assert!(
        failed.is_empty(),
        "{} of {ran}:\n{}",
        failed.len(),
        failed.join("\n")
    );
    assert!(ran > 0, "there are vectors");
}

#[test]
fn every_case_has_an_id_of_its_own_and_says_what_it_shows() {
    let mut ids = std::collections::BTreeSet::new();
    for file in files() {
        for case in file.cases() {
            let id = text(case, "id").expect("a case has an id");
            assert!(ids.insert(id.to_owned()), "{id} is there twice");
            assert!(
                text(case, "shows").is_some_and(|shows| !shows.is_empty()),
                "{id}"
            );
        }
    }
}
