//! Checks that the committed generated files agree with the tables. With `PRESEND_GENERATE=1`, they are
//! written instead.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use presend::export::{python, reference, typescript};
use presend::{Lang, PROVIDERS};
use serde_json::json;

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
        ("tests/operations.json".into(), operations()),
    ];
    for (tag, lang) in [("zh", Lang::Zh), ("es", Lang::Es)] {
        files.push((
            format!("docs/reference/error-codes.{tag}.md"),
            reference::error_texts(presend::catalogues(), lang),
        ));
    }
    for provider in PROVIDERS {
        let id = provider.id();
        let script = format!("bindings-js/js/providers/{}", id.replace('_', "-"));
        files.extend([
            (
                format!("bindings-python/python/presend/{id}.py"),
                python::module(provider),
            ),
            (format!("{script}.js"), typescript::module(provider)),
            (format!("{script}.d.ts"), typescript::declarations(provider)),
        ]);
        files.extend(provider.operations().map(|operation| {
            (
                format!("docs/reference/{}.md", operation.id()),
                reference::operation(operation),
            )
        }));
    }
    files
}

/// What the tests in every language expect of each operation: the options of its `build`, if it has one, and
/// the maximum number of requests per second.
fn operations() -> String {
    let all = PROVIDERS.iter().flat_map(|provider| provider.operations());
    let lines: Vec<_> = all
        .map(|operation| {
            let options = operation.auth().map(|auth| auth.options());
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
