//! Reads the vectors, for the tests beside this crate.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use presend::Payload;
use serde_json::{Map, Value};

/// A file of vectors.
pub struct File {
    /// Its name, without the extension.
    pub name: String,
    /// What is in it; each case of a request has its whole payload.
    pub content: Value,
}

impl File {
    /// The call that its cases make, as in `tencent_ses.SendEmail`; empty where they make none.
    pub fn operation(&self) -> &str {
        text(&self.content, "operation").unwrap_or_default()
    }

    /// Its cases of a call: `validate`, `build` and the like.
    pub fn cases(&self, call: &str) -> &[Value] {
        let cases = self.content.get(call).and_then(Value::as_array);
        cases.map_or(&[], Vec::as_slice)
    }

    /// A payload that is accepted, where its cases are about requests.
    pub fn accepted(&self) -> Option<&Value> {
        self.content.pointer("/bases/default")
    }
}

/// Every file of vectors: those of each provider, and those that no provider has to itself.
///
/// # Panics
///
/// When one cannot be read.
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

/// Gives each case of a request its payload: its own, or a base with what it sets and without what it drops.
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
                        entries.remove(last).expect("what is dropped is there");
                    }
                    (other, last) => panic!("{last} is dropped from {other}"),
                }
            }
            case["payload"] = payload;
        }
    }
}

/// What a dotted path leads into, and the last step: the name or the index of an entry.
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
            other => panic!("{step} is looked for in {other}"),
        };
    }
    (inside, last)
}

fn index(step: &str) -> usize {
    step.parse().expect("an index")
}

/// The text under `key`.
pub fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str)
}

/// The payload that a vector writes down, with its forms for what JSON cannot say.
///
/// # Panics
///
/// When it is written wrongly.
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
