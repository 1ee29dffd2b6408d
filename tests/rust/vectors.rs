//! Runs every vector: loads, calls, compares exactly.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use presend::errors::{Retry, When};
use presend::issue::{Param, Step};
use presend::schema::check::check;
use presend::schema::table::{self, Table};
use presend::schema::{Kind, Rule, Shape};
use presend::{
    CheckContext, Context, Credentials, Issue, Lang, Operation, Payload, ProviderError, Request,
    Response, Site,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors")
}

fn load(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("a vector file can be read");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str)
}

/// The payload that a vector writes down, with its forms for what JSON cannot say.
fn payload(value: &Value) -> Payload<'_> {
    let times = || {
        let times = value["times"].as_u64().expect("times is a count");
        usize::try_from(times).expect("times fits")
    };
    let decoded = |text: &str| STANDARD.decode(text).expect("base64 in a vector");
    match value {
        Value::Null => Payload::Null,
        Value::Bool(truth) => Payload::Bool(*truth),
        Value::Number(number) => number
            .as_i64()
            .map(Payload::Int)
            .or_else(|| number.as_u64().map(Payload::from))
            .or_else(|| number.as_f64().map(Payload::from))
            .expect("a number"),
        Value::String(text) => Payload::Str(Cow::Borrowed(text)),
        Value::Array(items) => Payload::List(items.iter().map(payload).collect()),
        Value::Object(entries) => {
            if let Some(bytes) = text(value, "$bytes") {
                return Payload::Bytes(Cow::Owned(decoded(bytes)));
            }
            if let Some(text) = text(value, "$repeat") {
                return Payload::Str(Cow::Owned(text.repeat(times())));
            }
            if let Some(bytes) = text(value, "$repeat_bytes") {
                return Payload::Bytes(Cow::Owned(decoded(bytes).repeat(times())));
            }
            if let Some(item) = value.get("$repeat_item") {
                return Payload::List(vec![payload(item); times()]);
            }
            if let Some(number) = text(value, "$number") {
                return Payload::from(number.parse::<f64>().expect("a number"));
            }
            if let Some(integer) = text(value, "$integer") {
                let small = integer.parse().map(Payload::Int);
                let large = || integer.parse::<u64>().map(Payload::from);
                return small.or_else(|_| large()).expect("an integer of 64 bits");
            }
            let entry = |(key, value)| (Cow::Borrowed(String::as_str(key)), payload(value));
            Payload::Map(entries.iter().map(entry).collect())
        }
    }
}

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

/// The folders of the vectors: one for each provider, and one for what no provider has to itself.
fn folders() -> Vec<PathBuf> {
    let providers = presend::PROVIDERS.iter().map(|(provider, _)| *provider);
    providers
        .chain(["errors"])
        .map(|folder| vectors().join(folder))
        .collect()
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
    for folder in folders() {
        let folder = fs::read_dir(folder).expect("a folder for each provider");
        let mut paths: Vec<_> = folder
            .map(|entry| entry.expect("an entry").path())
            .collect();
        paths.sort();
        for path in paths {
            let file = load(&path);
            let id = text(&file, "operation").unwrap_or_default();
            let call = text(&file, "call").expect("a call");
            for case in file["cases"].as_array().expect("cases") {
                ran += 1;
                let found = run_alone(id, call, case).unwrap_or_else(|| {
                    let operation = presend::operation(id).expect("the operation exists");
                    run(operation, call, case)
                });
                if found != case["expected"] {
                    let name = path.file_stem().unwrap_or_default().to_string_lossy();
                    failed.push(format!(
                        "{name}: {}\n  expected {}\n  found    {found}",
                        case["id"], case["expected"]
                    ));
                }
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
    for folder in folders() {
        for entry in fs::read_dir(folder).expect("a folder for each provider") {
            let file = load(&entry.expect("an entry").path());
            for case in file["cases"].as_array().expect("cases") {
                let id = text(case, "id").expect("a case has an id");
                assert!(ids.insert(id.to_owned()), "{id} is there twice");
                assert!(
                    text(case, "shows").is_some_and(|shows| !shows.is_empty()),
                    "{id}"
                );
            }
        }
    }
}

/// What a row of a table promises: the names down to its field, a rule, a code and a severity.
type Promise = (
    Vec<&'static str>,
    &'static str,
    Option<&'static str>,
    &'static str,
);

fn promises(shape: &'static Shape, path: &[&'static str]) -> Vec<Promise> {
    let promise = |path: &[&'static str], rule: &Rule| {
        (
            path.to_vec(),
            rule.test.rule_name().name(),
            rule.code,
            rule.severity.name(),
        )
    };
    let mut found: Vec<_> = shape.rules.iter().map(|rule| promise(path, rule)).collect();
    for field in shape.fields {
        let path = [path, &[field.name]].concat();
        let mut rules: Vec<&Rule> = field.rules.iter().collect();
        let kind = match field.kind {
            Kind::List(item) => {
                rules.extend(item.rules);
                item.kind
            }
            Kind::Map(of) => {
                rules.extend(of.names.iter().chain(of.values.rules));
                of.values.kind
            }
            kind => kind,
        };
        if let Some(code) = field.missing {
            found.push((path.clone(), "required", Some(code), "error"));
        }
        if let Kind::Object(inner) = kind {
            found.extend(promises(inner, &path));
        }
        found.extend(rules.iter().map(|rule| promise(&path, rule)));
    }
    found
}

/// The names on an issue's path, without the places in lists.
fn names(issue: &Value) -> Vec<&str> {
    let steps = issue["path"].as_array().into_iter().flatten();
    steps.filter_map(Value::as_str).collect()
}

#[test]
fn every_row_of_a_table_has_a_vector_that_breaks_it() {
    let mut files = Vec::new();
    for folder in folders() {
        for entry in fs::read_dir(folder).expect("a folder for each provider") {
            files.push(load(&entry.expect("an entry").path()));
        }
    }
    for operation in presend::OPERATIONS {
        let of_it = files
            .iter()
            .filter(|file| text(file, "operation") == Some(operation.id().as_ref()));
        let cases = of_it.flat_map(|file| file["cases"].as_array().expect("cases"));
        let issues: Vec<_> = cases
            .filter_map(|case| case["expected"]["issues"].as_array())
            .flatten()
            .collect();
        let missing: Vec<_> = promises(operation.payload, &[])
            .into_iter()
            .filter(|(path, rule, code, severity)| {
                !issues.iter().any(|issue| {
                    names(issue).starts_with(path)
                        && issue["rule"] == *rule
                        && issue["code"] == json!(code)
                        && issue["severity"] == *severity
                })
            })
            .collect();
        assert!(
            missing.is_empty(),
            "{}: no vector shows {missing:#?}",
            operation.id()
        );
    }
}
