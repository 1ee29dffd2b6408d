use presend::InLang;
use presend::issue::{Param, Path, RuleName, Severity};
use serde_json::{Map, Value, json};

use super::*;

#[test]
fn numbers_begin_with_the_lowest_digit() {
    for (number, text) in [
        (0, "@"),
        (31, "_"),
        (32, "`A"),
        (1000, "h_"),
        (1 << 50, "``````````A"),
    ] {
        let mut numbers = Vec::new();
        put(&mut numbers, number);
        assert_eq!(str::from_utf8(&numbers), Ok(text), "{number}");
    }
}

#[test]
fn a_text_is_written_once_unless_the_caller_chose_it() {
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
    let texts = format!(
        "[\"\u{1f600}\",\"one_of\",\"Code\",\"error\",\"{message}\",\"allowed\",\"\u{1f600}\"]"
    );
    assert!(text.starts_with('#') && text.ends_with(&texts), "{text}");
}

/// Reads the text as JavaScript does.
struct Reader<'t> {
    text: &'t [u8],
    at: usize,
    texts: Vec<String>,
}

impl Reader<'_> {
    fn number(&mut self) -> u64 {
        let (mut number, mut weight) = (0, 1);
        loop {
            let digit = u64::from(self.text[self.at]);
            self.at += 1;
            number += digit % BASE * weight;
            weight *= BASE;
            if digit < u64::from(NOT_LAST) {
                return number;
            }
        }
    }

    fn size(&mut self) -> usize {
        usize::try_from(self.number()).unwrap()
    }

    fn name(&mut self) -> String {
        let index = self.size();
        self.texts[index].clone()
    }

    fn values(&mut self, count: u64) -> Value {
        (0..count).map(|_| self.value()).collect()
    }

    fn value(&mut self) -> Value {
        let entry = self.number();
        let size = entry / kind::KINDS;
        match entry % kind::KINDS {
            kind::INTEGER => json!(size),
            kind::NEGATIVE => json!(-i64::try_from(size).unwrap()),
            kind::TEXT => json!(self.texts[usize::try_from(size).unwrap()]),
            _ => self.values(size),
        }
    }

    fn issue(&mut self) -> Value {
        let steps = self.number();
        let path = self.values(steps);
        let rule = self.name();
        let code = self.size().checked_sub(1).map(|code| &self.texts[code]);
        let code = json!(code);
        let severity = self.name();
        let message = self.name();
        let params: Map<_, _> = (0..self.number())
            .map(|_| (self.name(), self.value()))
            .collect();
        json!({
            "path": path,
            "rule": rule,
            "code": code,
            "severity": severity,
            "message": message,
            "params": params,
        })
    }

    fn all(text: &str) -> Value {
        let mut reader = Reader {
            text: text.as_bytes(),
            at: MARK.len(),
            texts: Vec::new(),
        };
        let length = reader.size();
        let end = reader.at + length;
        reader.texts = serde_json::from_str(&text[end..]).unwrap();
        let mut issues = Vec::new();
        while reader.at < end {
            issues.push(reader.issue());
        }
        issues.into()
    }
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
        Param::Number((1 << 51) - 1),
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
        assert_eq!(Reader::all(&Issues::new(issues, lang).text()), json);
    }
}
