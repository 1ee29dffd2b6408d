//! What a person reads, in three languages, made from names and measures only.
//!
//! A language is a file with the same functions as the others. Each matches on a closed list, so that a
//! language that lacks a sentence does not compile.

use alloc::string::String;

use crate::issue::{Issue, Param};
use crate::payload::json::Decimal;

mod en;
mod es;
#[cfg(feature = "answers")]
pub(crate) mod unreadable;
mod zh;

/// The languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Chinese, in simplified characters.
    Zh,
    /// Spanish.
    Es,
}

impl Lang {
    /// Every language.
    pub const ALL: &'static [Lang] = &[Lang::En, Lang::Zh, Lang::Es];

    /// The language for a tag such as `zh-CN`, `es_MX` or `EN`; English for any that is not spoken here.
    pub fn from_tag(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("zh") {
            Lang::Zh
        } else if primary.eq_ignore_ascii_case("es") {
            Lang::Es
        } else {
            Lang::En
        }
    }
}

/// The sentence for an issue.
pub(crate) fn message(issue: &Issue, lang: Lang) -> String {
    let template = match lang {
        Lang::En => en::rule(issue),
        Lang::Zh => zh::rule(issue),
        Lang::Es => es::rule(issue),
    };
    let mut message = String::new();
    render(&mut message, template, issue, lang);
    message
}

/// Writes `template`, with each `{name}` replaced by the issue's param of that name.
fn render(out: &mut String, template: &str, issue: &Issue, lang: Lang) {
    let mut rest = template;
    while let Some((before, from)) = rest.split_once('{') {
        out.push_str(before);
        let (name, after) = from.split_once('}').unwrap_or((from, ""));
        if let Some(param) = issue.param(name) {
            push_param(out, param, issue, lang);
        }
        rest = after;
    }
    out.push_str(rest);
}

fn push_param(out: &mut String, param: &Param, issue: &Issue, lang: Lang) {
    match param {
        Param::Number(number) => out.push_str(Decimal::unsigned(*number).as_str()),
        Param::Name(name) => out.push_str(name),
        Param::Word(name) => out.push_str(word(name, lang)),
        Param::Names(names) => push_joined(out, names, |out, name| out.push_str(name)),
        Param::Numbers(numbers) => push_joined(out, numbers, |out, number| {
            out.push_str(Decimal::signed(*number).as_str());
        }),
        Param::Reason(reason) => {
            let template = match lang {
                Lang::En => en::reason(*reason),
                Lang::Zh => zh::reason(*reason),
                Lang::Es => es::reason(*reason),
            };
            render(out, template, issue, lang);
        }
    }
}

fn push_joined<T>(out: &mut String, items: &[T], push: impl Fn(&mut String, &T)) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        push(out, item);
    }
}

/// A type or a unit in words.
fn word(name: &'static str, lang: Lang) -> &'static str {
    let words = match lang {
        Lang::En => en::WORDS,
        Lang::Zh => zh::WORDS,
        Lang::Es => es::WORDS,
    };
    WORDS
        .iter()
        .zip(words)
        .find_map(|(known, word)| (*known == name).then_some(word))
        .unwrap_or(name)
}

/// The names that `params` use for types and units; each language has as many words, in this order.
const WORDS: [&str; 19] = [
    "null",
    "boolean",
    "integer",
    "number",
    "text",
    "bytes",
    "list",
    "object",
    "int64",
    "uint64",
    "base64",
    "json_text",
    "characters",
    "items",
    "decoded_bytes",
    "encoded_bytes",
    "integer_out_of_range",
    "inexact_number",
    "not_finite",
];

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::formats::reason::Reason;
    use crate::issue::{Path, Severity};
    use crate::schema::{IntegerType, Kind, RuleName, Unit};

    fn issue(rule: RuleName, params: &[(&'static str, Param)]) -> Issue {
        Issue {
            path: Path::default(),
            rule,
            code: None,
            severity: Severity::Error,
            params: params.to_vec(),
        }
    }

    #[test]
    fn an_unknown_language_is_english() {
        for (tag, lang) in [
            ("zh-CN", Lang::Zh),
            ("ZH_hant", Lang::Zh),
            ("es-419", Lang::Es),
            ("en", Lang::En),
            ("esperanto", Lang::En),
            ("", Lang::En),
        ] {
            assert_eq!(Lang::from_tag(tag), lang, "{tag}");
        }
    }

    #[test]
    fn every_rule_has_a_sentence_of_its_own_in_every_language() {
        for rule in RuleName::ALL {
            let issue = issue(*rule, &[]);
            let mut sentences: Vec<_> = Lang::ALL
                .iter()
                .map(|lang| message(&issue, *lang))
                .collect();
            sentences.sort();
            sentences.dedup();
            assert_eq!(sentences.len(), Lang::ALL.len(), "{rule:?}: {sentences:?}");
            assert!(
                sentences.iter().all(|sentence| sentence.len() > 5),
                "{rule:?}"
            );
        }
    }

    #[test]
    fn every_reason_has_words_of_its_own_in_every_language() {
        for lang in Lang::ALL {
            let mut phrases: Vec<_> = Reason::ALL
                .iter()
                .map(|reason| {
                    message(
                        &issue(
                            RuleName::EmailAddress,
                            &[("reason", Param::Reason(*reason))],
                        ),
                        *lang,
                    )
                })
                .collect();
            phrases.sort();
            phrases.dedup();
            assert_eq!(phrases.len(), Reason::ALL.len(), "{lang:?}");
        }
    }

    #[test]
    fn every_type_and_unit_has_words_in_every_language() {
        let kinds = [
            Kind::Text,
            Kind::Integer(IntegerType::Int64),
            Kind::Integer(IntegerType::Uint64),
            Kind::Base64,
            Kind::JsonText,
        ];
        let units = [
            Unit::Characters,
            Unit::Items,
            Unit::DecodedBytes,
            Unit::EncodedBytes,
        ];
        let named = kinds.iter().map(Kind::type_name);
        for name in named.chain(units.map(Unit::name)) {
            assert!(WORDS.contains(&name), "{name}");
        }
    }

    #[test]
    fn the_name_of_a_field_is_the_same_in_every_language() {
        let meant = [("suggestion", Param::Name("text"))];
        let issue = issue(RuleName::UnknownField, &meant);
        for lang in Lang::ALL {
            assert!(message(&issue, *lang).contains("text"), "{lang:?}");
        }
    }

    #[test]
    fn no_placeholder_is_left_in_a_sentence() {
        let limit = [
            ("max", Param::Number(50)),
            ("actual", Param::Number(51)),
            ("unit", Param::Word("items")),
        ];
        let issue = issue(RuleName::TooManyItems, &limit);
        assert_eq!(
            message(&issue, Lang::En),
            "has 51 entries, at most 50 are allowed"
        );
        assert_eq!(message(&issue, Lang::Zh), "有 51 项，最多允许 50 项");
        assert_eq!(
            message(&issue, Lang::Es),
            "tiene 51 elementos, se permiten 50 como máximo"
        );
    }
}
