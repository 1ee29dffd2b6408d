//! The committed generated files are what the tables say; with `PRESEND_GENERATE=1` they are rewritten.

use std::fs;
use std::path::{Path, PathBuf};

use presend::schema::export::{python, reference, typescript};
use presend::{Lang, OPERATIONS, Operation, PROVIDERS, REPLIES, Replies};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every generated file: its path from the root, and its text.
fn files() -> Vec<(String, String)> {
    let mut files = vec![
        (
            "bindings-python/python/presend/_words.py".into(),
            python::words(),
        ),
        ("bindings-js/js/words.d.ts".into(), typescript::words()),
        (
            "docs/reference/error-codes.md".into(),
            reference::error_codes(presend::CATALOGUES),
        ),
    ];
    for (tag, lang) in [("en", Lang::En), ("zh", Lang::Zh), ("es", Lang::Es)] {
        files.push((
            format!("bindings-wasm/js/languages/{tag}.js"),
            typescript::sentences(lang),
        ));
    }
    for (id, about) in PROVIDERS {
        let operations: Vec<&Operation> = OPERATIONS
            .iter()
            .copied()
            .filter(|operation| operation.provider == *id)
            .collect();
        let dashed = id.replace('_', "-");
        let calls: Vec<&Replies> = REPLIES
            .iter()
            .copied()
            .filter(|call| call.provider == *id)
            .collect();
        if !calls.is_empty() {
            files.push((
                format!("bindings-python/python/presend/{id}.py"),
                python::replies_module(about, &calls),
            ));
            files.push((
                format!("bindings-js/js/{dashed}.js"),
                typescript::replies_module("./operation.js", &calls),
            ));
            files.push((
                format!("bindings-wasm/js/providers/{dashed}.js"),
                typescript::replies_module("./presend.js", &calls),
            ));
            files.push((
                format!("bindings-js/js/{dashed}.d.ts"),
                typescript::replies_declarations(&calls),
            ));
            continue;
        }
        files.push((
            format!("bindings-python/python/presend/{id}.py"),
            python::module(about, &operations),
        ));
        files.push((
            format!("bindings-js/js/{dashed}.js"),
            typescript::module(&operations),
        ));
        files.push((
            format!("bindings-wasm/js/providers/{dashed}.js"),
            typescript::modules_with_tables(&dashed, &operations),
        ));
        files.push((
            format!("bindings-js/js/{dashed}.d.ts"),
            typescript::declarations(&operations),
        ));
        files.push((
            format!("bindings-wasm/js/providers/{dashed}/form.js"),
            typescript::form_module(id),
        ));
        for operation in operations {
            let place = format!("bindings-wasm/js/providers/{dashed}/{}", operation.name);
            files.push((
                format!("{place}.js"),
                typescript::module_with_table(operation),
            ));
            files.push((
                format!("{place}.d.ts"),
                typescript::declaration(&dashed, operation),
            ));
            files.push((
                format!("docs/reference/{id}.{}.md", operation.name),
                reference::operation(operation),
            ));
        }
    }
    files
}

#[test]
fn generated_files_are_fresh() {
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
