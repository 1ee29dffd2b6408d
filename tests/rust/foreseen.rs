//! Checks that the codes that depend on the request only are reported before it is sent.

use std::collections::BTreeSet;

use presend::export::foreseen::foreseen;
use presend_tests::files;

/// The catalogues of operations that are complete.
const COMPLETE: &[&str] = &[
    "tencent_ses",
    "tencent_ses_smtp",
    "tencent_ses_status",
    "tencent_sms",
    "tencent_sms_status",
    "tencent_common",
    "perfit",
];

/// The issues that the vectors expect.
fn in_vectors() -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for file in files() {
        for call in ["validate", "validate_raw", "build"] {
            for case in file.cases(call) {
                let issues = case["issues"].as_array().into_iter().flatten();
                lines.extend(issues.filter_map(|issue| Some(issue.as_str()?.to_owned())));
            }
        }
    }
    lines
}

#[test]
fn every_code_that_depends_on_the_request_is_foreseen_or_has_a_reason() {
    let in_vectors = in_vectors();
    // A code may contain spaces; the severity follows it.
    let has_code = |code: &str| {
        let texts = ["error", "warning"].map(|severity| format!(" {code} {severity}"));
        let mut lines = in_vectors.iter();
        lines.any(|line| texts.iter().any(|text| line.contains(text)))
    };
    let mut wrong = Vec::new();
    let all = foreseen(presend::catalogues(), presend::operations());
    for one in &all {
        let (catalogue, code) = (one.catalogue.id, one.code);
        if !COMPLETE.contains(&catalogue) {
            continue;
        }
        if let Some(same) = one.same {
            // The code of the request is on the page, and tested like the others.
            let other = all.iter().find(|other| other.code == same);
            if other.is_none_or(|other| other.foreseeable.name() == "no") {
                wrong.push(format!("{catalogue} {code}: {same} is not foreseen"));
            }
            if !one.causes.is_empty() || one.reason.is_some() {
                wrong.push(format!("{catalogue} {code}: named by a rule as well"));
            }
            continue;
        }
        match (one.causes.is_empty(), one.reason) {
            (true, None) => wrong.push(format!("{catalogue} {code}: no cause and no reason")),
            (false, Some(_)) => wrong.push(format!("{catalogue} {code}: a cause and a reason")),
            (false, None) if !has_code(code) => {
                wrong.push(format!("{catalogue} {code}: no vector"));
            }
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
