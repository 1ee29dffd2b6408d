//! Reads the vectors for the tests of this crate.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use presend::issue::{Param, Step};
use presend::{CheckContext, Issue, Payload, Site};
use serde_json::{Map, Value, json};

/// A file of vectors.
pub struct File {
    /// Its name, without the extension.
    pub name: String,
    /// Its content. Each case of a request contains its complete payload.
    pub content: Value,
}

impl File {
    /// The operation of its cases, as in `tencent_ses.SendEmail`. Empty if they use none.
    pub fn operation(&self) -> &str {
        text(&self.content, "operation").unwrap_or_default()
    }

    /// Its cases of a method: `validate`, `build` and so on.
    pub fn cases(&self, call: &str) -> &[Value] {
        let cases = self.content.get(call).and_then(Value::as_array);
        cases.map_or(&[], Vec::as_slice)
    }

    /// A payload that is accepted, if the file has cases of requests.
    pub fn accepted(&self) -> Option<&Value> {
        self.content.pointer("/bases/default")
    }
}

/// Every file of vectors: those of each provider, and those of no particular provider.
///
/// # Panics
///
/// If a file cannot be read.
pub fn files() -> Vec<File> {
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors");
    let providers = presend::PROVIDERS.iter().map(|provider| provider.id());
    let mut paths: Vec<PathBuf> = providers
        .chain(["errors"])
        .flat_map(|folder| fs::read_dir(vectors.join(folder)).expect("a folder for each provider"))
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    let load = |path: &PathBuf| {
        let text = fs::read_to_string(path).expect("a vector file can be read");
        let content = serde_json::from_str(&text);
        let mut content: Value =
            content.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        fill(&mut content);
        let name = path.file_stem().unwrap_or_default();
        let name = name.to_string_lossy().into();
        File { name, content }
    };
    paths.iter().map(load).collect()
}

/// Adds the payload to each case of a request: its own, or a base with the values in `set` and without those
/// in `drop`.
fn fill(content: &mut Value) {
    let Some(bases) = content.get("bases").cloned() else {
        return;
    };
    for call in ["validate", "build", "messages"] {
        let cases = content.get_mut(call).and_then(Value::as_array_mut);
        for case in cases.into_iter().flatten() {
            if case.get("payload").is_some() {
                continue;
            }
            let mut payload = bases[text(case, "base").unwrap_or("default")].clone();
            for (path, value) in case["set"].as_object().into_iter().flatten() {
                let (inside, last) = place(&mut payload, path);
                match inside {
                    Value::Array(items) => items[index(last)] = value.clone(),
                    other => other[last] = value.clone(),
                }
            }
            for path in case["drop"].as_array().into_iter().flatten() {
                match place(&mut payload, path.as_str().expect("a path")) {
                    (Value::Array(items), last) => {
                        items.remove(index(last));
                    }
                    (Value::Object(entries), last) => {
                        entries.remove(last).expect("an entry to drop");
                    }
                    (other, last) => panic!("cannot drop {last} from {other}"),
                }
            }
            case["payload"] = payload;
        }
    }
}

/// The value that contains the target of a dotted path, and the last step: the name or the index of an entry.
fn place<'v, 'p>(mut inside: &'v mut Value, path: &'p str) -> (&'v mut Value, &'p str) {
    let Some((steps, last)) = path.rsplit_once('.') else {
        return (inside, path);
    };
    for step in steps.split('.') {
        inside = match inside {
            Value::Array(items) => &mut items[index(step)],
            Value::Object(entries) => entries
                .entry(step)
                .or_insert_with(|| Value::Object(Map::new())),
            other => panic!("no {step} in {other}"),
        };
    }
    (inside, last)
}

fn index(step: &str) -> usize {
    step.parse().expect("an index")
}

/// The time of a check whose vector gives none: 2026-01-01 00:00:00 UTC.
const NOW: i64 = 1_767_225_600;

/// The context of the check of a case.
///
/// # Panics
///
/// If the case names a site that does not exist.
pub fn check_context(case: &Value) -> CheckContext {
    let context = &case["context"];
    let site = text(context, "site").unwrap_or("cn");
    CheckContext {
        site: Site::from_name(site).expect("a site"),
        now: context["now"].as_i64().or(Some(NOW)),
        max_issues: context["max_issues"]
            .as_u64()
            .map(|max| usize::try_from(max).expect("a number of issues")),
    }
}

/// The text of `key`.
pub fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str)
}

/// The payload that a vector describes, including the notations for values that JSON does not have.
///
/// # Panics
///
/// If the notation is wrong.
pub fn payload(value: &Value) -> Payload<'_> {
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
            if let Some(item) = value.get("$numbered_item") {
                let item = item.to_string();
                let numbered = |index: usize| {
                    let item = item.replace('#', &index.to_string());
                    let item = serde_json::from_str(&item).expect("a value");
                    payload(Box::leak::<'static>(Box::new(item)))
                };
                return Payload::List((0..times()).map(numbered).collect());
            }
            if let Some(number) = text(value, "$number") {
                return Payload::from(number.parse::<f64>().expect("a number"));
            }
            if let Some(integer) = text(value, "$integer") {
                let small = integer.parse().map(Payload::Int);
                let large = integer.parse::<u64>().map(Payload::from);
                let larger = || Payload::Number(Cow::Borrowed(integer));
                return small.or(large).unwrap_or_else(|_| larger());
            }
            let entry = |(key, value)| (Cow::Borrowed(String::as_str(key)), payload(value));
            Payload::Map(entries.iter().map(entry).collect())
        }
    }
}

/// An issue in the notation of the vectors: path, rule, code, severity and params.
pub fn line(issue: &Issue) -> String {
    let mut path = String::new();
    for step in &issue.path.0 {
        match step {
            Step::Index(index) => path += &format!("[{index}]"),
            Step::Key(key) => {
                let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
                path += if path.is_empty() { "" } else { "." };
                if !key.is_empty() && key.bytes().all(plain) {
                    path += key;
                } else {
                    path += &json!(key).to_string();
                }
            }
        }
    }
    let path = if path.is_empty() { "-" } else { &path };
    let (rule, code) = (issue.rule.name(), issue.code.unwrap_or("-"));
    let mut line = format!("{path} {rule} {code} {}", issue.severity.name());
    let mut params = issue.params.clone();
    params.sort_by_key(|(name, _)| *name);
    for (name, param) in params {
        line += &format!(" {name}=");
        line += &match param {
            Param::Number(number) => number.to_string(),
            Param::Name(name) => name.to_owned(),
            Param::Type(name) => name.name().to_owned(),
            Param::Unit(unit) => unit.name().to_owned(),
            Param::Names(names) => names.join(","),
            Param::Numbers(numbers) => {
                let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
                numbers.join(",")
            }
            Param::Reason(reason) => reason.name().to_owned(),
        };
    }
    line
}
