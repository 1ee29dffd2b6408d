//! Tries the examples that the provider publishes for its operations: each request and each response.
//!
//! A file in `tests/published` states for each example the issues of its request, none for most of them. `masked` has the
//! path of each number in which the provider replaced digits by `*`, and that number with digits.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use presend::{CheckContext, Context, Lang, Operation, PROVIDERS, Payload, Site};
use presend_tests::{line, payload, text};
use serde_json::{Value, from_slice, from_value, json};

struct Example {
    operation: &'static Operation,
    content: Value,
}

/// The examples of a provider.
fn examples(provider: &str) -> Vec<Example> {
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("../published");
    let json = fs::read_to_string(published.join(provider).with_extension("json"));
    let file: Value = serde_json::from_str(&json.expect("a file")).expect("JSON");
    let examples = file["examples"].as_array().expect("a list");
    let example = |content: &Value| {
        let name = text(content, "operation").expect("a name");
        Example {
            operation: presend::operation(&format!("{provider}.{name}")).expect("an operation"),
            content: content.clone(),
        }
    };
    examples.iter().map(example).collect()
}

impl Example {
    fn check_context(&self) -> CheckContext {
        CheckContext {
            site: Site::Cn,
            now: self.content["now"].as_i64(),
            max_issues: None,
        }
    }

    fn issues(&self, request: &Payload<'_>) -> Vec<String> {
        let issues = self.operation.validate(request, self.check_context());
        issues.iter().map(line).collect()
    }

    /// The texts under a key, none without the key.
    fn texts(&self, key: &str) -> Vec<String> {
        let texts = self.content.get(key).cloned().unwrap_or_else(|| json!([]));
        from_value(texts).expect("texts")
    }

    /// The masked numbers by their paths.
    fn masked(&self) -> BTreeMap<String, String> {
        let masked = self.content.get("masked").cloned();
        from_value(masked.unwrap_or_else(|| json!({}))).expect("numbers by path")
    }

    /// The request with digits in its masked numbers.
    fn with_digits(&self) -> Value {
        let mut request = self.content["request"].clone();
        for (path, number) in self.masked() {
            let pointer = path.replace(['[', '.'], "/").replace(']', "");
            let place = request
                .pointer_mut(&format!("/{pointer}"))
                .expect("a place");
            assert!(place.as_str().expect("text").contains('*'), "{path}");
            *place = json!(number);
        }
        request
    }

    fn check_request(&self) {
        let name = self.operation.name;
        let published = &self.content["request"];
        let expected = self.texts("issues");
        assert_eq!(self.issues(&payload(published)), expected, "{name}");

        // With digits in the masked numbers, nothing is said about them.
        let masked = self.masked();
        let about_a_mask = |line: &&String| masked.keys().any(|path| line.starts_with(path));
        let others: Vec<_> = expected.iter().filter(|line| !about_a_mask(line)).collect();
        assert_eq!(others.len() + masked.len(), expected.len(), "{name}");
        let with_digits = self.with_digits();
        let with_digits = payload(&with_digits);
        let issues = self.issues(&with_digits);
        assert_eq!(issues.iter().collect::<Vec<_>>(), others, "{name}");

        if others.iter().any(|line| line.contains(" error")) {
            return;
        }
        let context = Context {
            region: Some("ap-guangzhou"),
            timestamp: self.content["now"].as_i64(),
            ..Context::default()
        };
        let request = self.operation.build(&with_digits, &context).expect(name);
        let body: Value = from_slice(&request.body).expect("JSON");
        assert_eq!(body, self.with_digits(), "{name}");
    }

    fn check_response(&self) {
        let name = self.operation.name;
        let body = self.content["response"].to_string();
        let request = payload(&self.content["request"]);
        let body = body.as_bytes();
        let response = (self.operation).parse_response_to(&request, Some(200), body, Lang::En);
        let mut fields = self.content["response"]["Response"].clone();
        let fields = fields.as_object_mut().expect("fields");
        let id = fields.remove("RequestId").expect("an ID");
        assert_eq!(response.request_id.as_deref(), id.as_str(), "{name}");
        assert_eq!(json!(response.data), json!(fields), "{name}");
        let failures = self.texts("failures");
        let found: Vec<_> = response
            .failures
            .iter()
            .map(|failure| {
                format!(
                    "{} {}",
                    failure.index,
                    failure.error.code.as_deref().unwrap_or("-")
                )
            })
            .collect();
        assert_eq!(found, failures, "{name}");
        assert_eq!(response.ok, failures.is_empty(), "{name}");
    }
}

fn try_all(provider: &str) {
    let examples = examples(provider);
    let this = PROVIDERS.iter().find(|one| one.id() == provider);
    for operation in this.expect("a provider").operations() {
        let has_example = examples
            .iter()
            .any(|example| example.operation.name == operation.name);
        assert!(has_example, "{}", operation.name);
    }
    for example in examples {
        example.check_request();
        example.check_response();
    }
}

#[test]
fn the_examples_of_ses_are_tried() {
    try_all("tencent_ses");
}

#[test]
fn the_examples_of_sms_are_tried() {
    try_all("tencent_sms");
}
