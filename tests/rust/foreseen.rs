//! Checks that the codes that depend on the request only are reported before it is sent.

use std::collections::BTreeSet;

use presend::export::foreseen::foreseen;
use presend_tests::files;

/// The catalogues of operations that are complete.
const COMPLETE: &[&str] = &["tencent_ses", "tencent_sms", "tencent_common", "perfit"];

/// The codes that the vectors expect of `validate` and `build`.
fn in_vectors() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for file in files() {
        for call in ["validate", "build", "validate_raw"] {
            for case in file.cases(call) {
                let issues = case["issues"].as_array().into_iter().flatten();
                let lines = issues.filter_map(|issue| issue.as_str());
                // The path may contain spaces; the severity follows the code.
                codes.extend(lines.filter_map(|line| {
                    let end = line.find(" error").or_else(|| line.find(" warning"))?;
                    line[..end].rsplit(' ').next().map(String::from)
                }));
            }
        }
    }
    codes
}

#[test]
fn every_code_that_depends_on_the_request_is_foreseen_or_has_a_reason() {
    let in_vectors = in_vectors();
    let mut wrong = Vec::new();
    for one in foreseen(presend::catalogues(), presend::operations()) {
        let (catalogue, code) = (one.catalogue.id, one.code);
        if !COMPLETE.contains(&catalogue) {
            continue;
        }
        match (one.causes.is_empty(), one.reason) {
            (true, None) => wrong.push(format!("{catalogue} {code}: no cause and no reason")),
            (false, Some(_)) => wrong.push(format!("{catalogue} {code}: a cause and a reason")),
            (false, None) if !in_vectors.contains(code) => {
                wrong.push(format!("{catalogue} {code}: no vector"));
            }
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
