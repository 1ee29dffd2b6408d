use presend::InLang;
use presend::issue::{Param, Path, RuleName, Severity};
use serde_json::{Value, json};

use super::*;
use crate::names_from;
use crate::writer::reader::Reader;

#[test]
fn a_message_is_written_once_and_a_name_not_at_all() {
    let path = |name: &str| [Step::Key(name.to_owned().into()), Step::Index(2)];
    let mut issues = Vec::new();
    for name in ["\u{1f600}", "\u{1f600}"] {
        let path: Path = path(name).into_iter().collect();
        let mut issue = Issue::new(path, RuleName::OneOf, Some("Code"));
        issue.with("allowed", Param::Numbers(&[-1, 40]));
        issues.push(issue);
    }
    let message = issues[0].message(Lang::Es);
    let text = Issues::new(issues, Lang::Es).text();
    let texts = format!("[\"\u{1f600}\",\"{message}\",\"\u{1f600}\"]");
    assert!(text.starts_with('#') && text.ends_with(&texts), "{text}");
    assert_eq!(names_from(0), r#"["one_of","Code","error","allowed"]"#);
    assert_eq!(names_from(3), r#"["allowed"]"#);
    assert_eq!([4, u32::MAX].map(names_from), ["[]", "[]"]);
}

/// Reads the text as JavaScript does.
fn read(text: &str) -> Value {
    let mut reader = Reader::new(text);
    let mut issues = Vec::new();
    while !reader.is_done() {
        let steps = reader.number();
        issues.push(json!({
            "path": reader.values(steps),
            "rule": reader.name(),
            "code": reader.optional_name(),
            "severity": reader.name(),
            "message": reader.text(),
            "params": reader.object(),
        }));
    }
    issues.into()
}

#[test]
fn the_text_contains_what_the_json_does() {
    let names = [
        "",
        "#",
        "a\nb",
        "{",
        "\u{e9}",
        "\u{4e16}",
        "\u{1f600}",
        "\0\u{7f}",
    ];
    let params = [
        Param::Number(0),
        Param::Number((1 << 50) - 1),
        Param::Name("Subject"),
        Param::Names(&[]),
        Param::Names(&["a", "\u{4e16}", "a"]),
        Param::Numbers(&[-1, 0, 4_294_967_295]),
    ];
    for lang in [Lang::En, Lang::Zh, Lang::Es] {
        let mut issues = Vec::new();
        for (index, rule) in RuleName::ALL.iter().enumerate() {
            let steps = names.iter().cycle().skip(index).take(index % 4);
            let path: Path = steps
                .enumerate()
                .map(|(step, name)| match (step + index) % 3 {
                    0 => Step::Index(index * 997),
                    1 => Step::Key("Destination".into()),
                    _ => Step::Key((*name).to_owned().into()),
                })
                .collect();
            let code = (index % 3 > 0).then_some(["Code.A", "Code.B"][index % 2]);
            let mut issue = Issue::new(path, *rule, code);
            if index % 5 == 0 {
                issue.severity = Severity::Warning;
            }
            let of_issue = params.iter().cycle().skip(index).take(index % 5);
            for (name, param) in ["field", "max", "actual", "allowed"].iter().zip(of_issue) {
                issue.with(name, *param);
            }
            issues.push(issue);
        }
        let json = serde_json::to_value(InLang::new(&*issues, lang)).unwrap();
        assert_eq!(read(&Issues::new(issues, lang).text()), json);
    }
}
