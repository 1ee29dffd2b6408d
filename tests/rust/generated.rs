//! Checks that the committed generated files agree with the tables. With `PRESEND_GENERATE=1`, they are
//! written instead.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use presend::export::{foreseen, index, python, reference, typescript};
use presend::{Lang, Operation, PROVIDERS};
use presend_tests::File;
use serde_json::{Value, json};

/// The folders that contain only generated files.
const FOLDERS: &[&str] = &["docs/reference", "bindings-js/js/providers"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every generated file: its path in the repository, and its text.
fn files() -> Vec<(String, String)> {
    let mut files = vec![
        (
            "bindings-python/python/presend/_names.py".into(),
            python::name_lists(),
        ),
        ("bindings-js/js/names.d.ts".into(), typescript::name_lists()),
        (
            "bindings-js/js/operations.js".into(),
            typescript::list(presend::operations()),
        ),
        (
            "docs/reference/error-codes.md".into(),
            reference::error_codes(presend::catalogues()),
        ),
        (
            "docs/reference/foreseen.md".into(),
            foreseen::page(&foreseen::foreseen(
                presend::catalogues(),
                presend::operations(),
            )),
        ),
        ("docs/reference/README.md".into(), index::page(PROVIDERS)),
        ("README.md".into(), readme()),
        ("tests/operations.json".into(), operations()),
    ];
    for (tag, lang) in [("zh", Lang::Zh), ("es", Lang::Es)] {
        files.push((
            format!("docs/reference/error-codes.{tag}.md"),
            reference::error_texts(presend::catalogues(), lang),
        ));
    }
    let vectors = presend_tests::files();
    for provider in PROVIDERS {
        let id = provider.id();
        let script = format!("bindings-js/js/providers/{}", id.replace('_', "-"));
        files.extend([
            (
                format!("bindings-python/python/presend/{id}.py"),
                python::module(provider),
            ),
            (
                format!("bindings-python/python/presend/_types/{id}.py"),
                python::types(provider),
            ),
            (format!("{script}.js"), typescript::module(provider)),
            (format!("{script}.d.ts"), typescript::declarations(provider)),
        ]);
        files.extend(provider.operations().map(|operation| {
            (
                format!("docs/reference/{}.md", operation.id()),
                reference::operation(operation) + &examples(operation, &vectors),
            )
        }));
    }
    files
}

/// An accepted and a refused payload and a response, for the page of an operation. They are vectors, which run as tests.
fn examples(operation: &Operation, vectors: &[File]) -> String {
    let cases = |call: &'static str| {
        let of_it = vectors
            .iter()
            .filter(|file| file.operation() == operation.id());
        let cases = of_it.flat_map(move |file| file.cases(call));
        // Long values and values that JSON cannot express are no examples.
        cases.filter(|case| {
            let text = case.to_string();
            text.len() < 2_000 && !text.contains("\"$")
        })
    };
    let issues = |case: &&Value| case["issues"].as_array().cloned().unwrap_or_default();
    let is_error = |issue: &Value| issue.as_str().is_some_and(|line| line.contains(" error"));
    let accepted: Vec<_> = cases("validate")
        .filter(|case| issues(case).is_empty())
        .collect();
    let with_all = |case: &&&Value| case["id"].as_str().is_some_and(|id| id.ends_with("_all"));
    let accepted = accepted.iter().find(with_all).or(accepted.first());
    let refused: Vec<_> = cases("validate")
        .filter(|case| case["payload"].is_object() && issues(case).iter().any(is_error))
        .collect();
    // A case about a rule of its own tells more than those that every operation has.
    let of_its_own = |case: &&&Value| {
        let id = case["id"].as_str().unwrap_or_default();
        ![
            "_empty",
            "_nulls",
            "_wrong_types",
            "_types",
            "_unknown",
            "_all_absent",
        ]
        .iter()
        .any(|end| id.ends_with(end))
    };
    let refused = refused.iter().find(of_its_own).or(refused.first());
    let response = cases("parse_response").find(|case| case.get("error").is_none());
    let json = |value: &Value| format!("\n```json\n{value:#}\n```\n");
    let mut text = String::new();
    if let Some(accepted) = accepted {
        text += &format!(
            "\nA payload that is accepted:\n{}",
            json(&accepted["payload"])
        );
    }
    if let Some(refused) = refused {
        let issues: Vec<_> = issues(refused);
        let lines = issues.iter().filter_map(Value::as_str);
        let lines = lines.map(|line| format!("- `{line}`\n"));
        text += &format!(
            "\nA payload that is refused:\n{}\n",
            json(&refused["payload"])
        );
        text += "Its issues, each with its path, rule, code, severity and params:\n\n";
        text.extend(lines);
    }
    if let Some(response) = response {
        let body = response["body"].as_str().unwrap_or_default();
        text += "\nA response:\n";
        text += &match serde_json::from_str(body) {
            Ok(body) => json(&body),
            Err(_) => format!("\n```text\n{body}\n```\n"),
        };
    }
    if text.is_empty() {
        return text;
    }
    let id = operation.id().replace('.', "/");
    format!("\n## Examples\n\nThey are cases of `tests/vectors/{id}.json`.\n{text}")
}

/// The file `README.md`, in which only the table of operations is generated.
fn readme() -> String {
    let text = fs::read_to_string(root().join("README.md")).expect("README.md");
    let (start, end) = ("| provider | ", "\n\n");
    let (before, rest) = text.split_once(start).expect("a table of operations");
    let (_, after) = rest.split_once(end).expect("a line after the table");
    [before, &index::table(PROVIDERS), &end[1..], after].concat()
}

/// What the tests in every language expect of each operation: the options of its `build`, and the maximum number of
/// requests per second.
fn operations() -> String {
    let all = PROVIDERS.iter().flat_map(|provider| provider.operations());
    let lines: Vec<_> = all
        .map(|operation| {
            let options = operation.service.transport.options();
            let rate_limit = operation.rate_limit;
            let known = json!({"id": operation.id(), "options": options, "rate_limit": rate_limit});
            format!("  {known}")
        })
        .collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

#[test]
fn generated_files_are_up_to_date() {
    let generate = std::env::var_os("PRESEND_GENERATE").is_some();
    let mut stale = Vec::new();
    for (path, text) in files() {
        let place = root().join(&path);
        if generate {
            fs::create_dir_all(place.parent().expect("a file is in a folder")).expect("a folder");
            fs::write(&place, &text).expect("a file that can be written");
        } else if fs::read_to_string(&place).unwrap_or_default() != text {
            stale.push(path);
        }
    }
    assert!(stale.is_empty(), "run `make generate`; stale: {stale:?}");
}

#[test]
fn generated_folders_contain_no_other_files() {
    let generated: BTreeSet<String> = files().into_iter().map(|(path, _)| path).collect();
    let mut left_over = Vec::new();
    for folder in FOLDERS {
        // Nothing has been generated yet if the folder does not exist.
        for entry in fs::read_dir(root().join(folder)).into_iter().flatten() {
            let name = entry.expect("an entry").file_name();
            let path = format!("{folder}/{}", name.to_string_lossy());
            if !generated.contains(&path) {
                left_over.push(path);
            }
        }
    }
    assert!(left_over.is_empty(), "no longer generated: {left_over:?}");
}
