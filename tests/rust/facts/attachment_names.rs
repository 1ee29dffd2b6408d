//! The names of attachments, of which the facts list the extensions.

use std::collections::BTreeSet;

use presend::{CheckContext, ProviderId, RuleName, Severity};

use crate::provider::{facts, texts};

/// The extensions in the facts, and all others of one to three letters or digits.
pub(crate) fn extensions() -> Vec<String> {
    let facts = facts(ProviderId::TencentSes).expect("it has facts");
    let limits = &facts["types"]["Attachment"][0]["constraints"];
    let lists = limits.as_object().expect("limits").values().map(texts);
    let mut all: BTreeSet<String> = lists.flatten().map(ToString::to_string).collect();
    all.retain(|extension| extension.chars().all(char::is_alphanumeric));
    let mut short = vec![String::new()];
    for _ in 0..3 {
        let longer = short.iter().flat_map(|start| {
            let letters = ('a'..='z').chain('0'..='9');
            letters.map(move |letter| format!("{start}{letter}"))
        });
        short = longer.collect();
        all.extend(short.iter().cloned());
    }
    all.into_iter().collect()
}

/// The issues of an attachment with this name.
fn attachment_issues(name: &str) -> Vec<Severity> {
    let attachment = serde_json::json!({"FileName": name, "Content": ""});
    let payload = serde_json::json!({"Attachments": [attachment]}).to_string();
    let payload = presend::Payload::from_json(payload.as_bytes()).expect("JSON");
    let issues = presend::tencent_ses::SEND_EMAIL.validate(&payload, CheckContext::default());
    let of_name = |issue: &presend::Issue| issue.rule == RuleName::AttachmentName;
    let of_name = issues.iter().filter(|issue| of_name(issue));
    of_name.map(|issue| issue.severity).collect()
}

/// The statements about names of attachments that cause a warning.
pub(crate) fn certain_attachment_name() -> Vec<String> {
    let warns = |name: &str| attachment_issues(name) == [Severity::Warning];
    let allowed = extensions();
    let allowed = allowed
        .iter()
        .filter(|extension| !warns(&format!("a.{extension}")));
    let refused = |extension: &&&String| {
        attachment_issues(&format!("a.{extension}")).contains(&Severity::Error)
    };
    let allowed: Vec<_> = allowed.collect();
    let count = allowed.len() - allowed.iter().filter(refused).count();
    let doubtful = (' '..='~').map(String::from);
    let doubtful: BTreeSet<_> = doubtful.filter(|c| warns(&format!("a{c}b.txt"))).collect();
    vec![
        format!("allowed_extensions, {count} of them"),
        format!("none of {doubtful:?}"),
    ]
}

#[test]
fn the_extensions_of_attachments_agree_with_the_facts() {
    let facts = facts(ProviderId::TencentSes).expect("it has facts");
    let limits = &facts["types"]["Attachment"][0]["constraints"];
    let in_list = |list: &str, extension: &str| texts(&limits[list]).contains(&extension);
    for extension in extensions() {
        let expected: &[Severity] = if in_list("refused_extensions", &extension) {
            &[Severity::Error]
        } else if in_list("allowed_extensions", &extension) {
            &[]
        } else {
            &[Severity::Warning]
        };
        assert_eq!(
            attachment_issues(&format!("a.{extension}")),
            expected,
            "{extension}"
        );
        let capitals = extension.to_uppercase();
        assert_eq!(
            attachment_issues(&format!("a.{capitals}")),
            expected,
            "{capitals}"
        );
    }
}
