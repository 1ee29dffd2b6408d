//! What a person reads, in three languages, made from names and measures only.
//!
//! A language is a file with the same functions as the others. Each matches on a closed list, so that a
//! language that lacks a sentence does not compile.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::formats::reason::Reason;
use crate::issue::{Issue, Param, RuleName, Severity};
use crate::names::names;
use crate::schema::Unit;
use crate::type_name::TypeName;

mod en;
mod es;
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

/// A value that holds sentences, with the language in which it is serialized.
///
/// ```
/// use presend::{CheckContext, InLang, Lang, Payload, tencent_ses::SEND_EMAIL};
///
/// let payload = Payload::from_json(br#"{"FromEmailAddress": "a@mail.acme.com"}"#).unwrap();
/// let issues = SEND_EMAIL.validate(&payload, CheckContext::default());
/// let json = serde_json::to_value(InLang::new(&*issues, Lang::Es)).unwrap();
/// assert_eq!(json[0]["path"], serde_json::json!(["Subject"]));
/// ```
#[derive(Debug)]
pub struct InLang<'v, T: ?Sized> {
    /// The value.
    pub value: &'v T,
    /// The language of its sentences.
    pub lang: Lang,
}

impl<'v, T: ?Sized> InLang<'v, T> {
    /// Joins a value and a language.
    pub const fn new(value: &'v T, lang: Lang) -> Self {
        InLang { value, lang }
    }
}

names! {
    /// What a sentence is replaced by, or begins with, in a special case.
    Phrase {
        /// Of an unknown field whose likely name is known.
        Suggestion = "suggestion",
        /// Of a limit that the provider did not name.
        OverLimit = "over_limit",
        /// Of the name under which a value stands, and not of the value.
        OfName = "of_name",
    }
}

/// The functions that every language has, each from a closed list to a sentence.
struct Sentences {
    rule: fn(RuleName) -> &'static str,
    phrase: fn(Phrase) -> &'static str,
    reason: fn(Reason) -> &'static str,
    type_name: fn(TypeName) -> &'static str,
    unit: fn(Unit) -> &'static str,
}

impl Lang {
    const fn sentences(self) -> &'static Sentences {
        macro_rules! of {
            ($language:ident) => {
                &Sentences {
                    rule: $language::rule,
                    phrase: $language::phrase,
                    reason: $language::reason,
                    type_name: $language::type_name,
                    unit: $language::unit,
                }
            };
        }
        match self {
            Lang::En => of!(en),
            Lang::Zh => of!(zh),
            Lang::Es => of!(es),
        }
    }
}

/// The sentence for an issue.
pub(crate) fn message(issue: &Issue, lang: Lang) -> String {
    let sentences = lang.sentences();
    let template = match issue.rule {
        // An address that is one, and that not every receiver takes.
        RuleName::EmailAddress | RuleName::Mailbox if issue.severity == Severity::Warning => {
            "{reason}"
        }
        RuleName::UnknownField if issue.param("suggestion").is_some() => {
            (sentences.phrase)(Phrase::Suggestion)
        }
        RuleName::TooLong | RuleName::TooManyItems | RuleName::TooManyBytes
            if issue.param("max").is_none() =>
        {
            (sentences.phrase)(Phrase::OverLimit)
        }
        rule => (sentences.rule)(rule),
    };
    let mut message = String::new();
    if issue.param("of").is_some() {
        message.push_str((sentences.phrase)(Phrase::OfName));
    }
    render(&mut message, template, issue, sentences);
    message
}

/// Writes `template`, with each `{name}` replaced by the issue's param of that name.
fn render(out: &mut String, template: &str, issue: &Issue, sentences: &Sentences) {
    let mut rest = template;
    while let Some((before, from)) = rest.split_once('{') {
        out.push_str(before);
        let (name, after) = from.split_once('}').unwrap_or((from, ""));
        match issue.param(name) {
            Some(param) => push_param(out, param, issue, sentences),
            // A mistake in a sentence, which tests look for.
            None => out.extend(["{", name, "}"]),
        }
        rest = after;
    }
    out.push_str(rest);
}

fn push_param(out: &mut String, param: &Param, issue: &Issue, sentences: &Sentences) {
    match param {
        Param::Number(number) => out.push_str(&number.to_string()),
        Param::Name(name) => out.push_str(name),
        Param::Type(name) => out.push_str((sentences.type_name)(*name)),
        Param::Unit(unit) => out.push_str((sentences.unit)(*unit)),
        Param::Names(names) => out.push_str(&names.join(", ")),
        Param::Numbers(numbers) => {
            let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
            out.push_str(&numbers.join(", "));
        }
        Param::Reason(reason) => render(out, (sentences.reason)(*reason), issue, sentences),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::issue::Path;

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
    fn the_name_of_a_field_is_the_same_in_every_language() {
        let meant = [("suggestion", Param::Name("text"))];
        let issue = issue(RuleName::UnknownField, &meant);
        for lang in Lang::ALL {
            assert!(message(&issue, *lang).contains("text"), "{lang:?}");
        }
    }

    /// The names between braces.
    fn placeholders(template: &str) -> Vec<&str> {
        let names = template.split('{').skip(1);
        let mut names: Vec<_> = names
            .filter_map(|rest| Some(rest.split_once('}')?.0))
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    #[test]
    fn every_language_fills_the_same_params_into_a_sentence() {
        let all = |lang: Lang| -> Vec<&str> {
            let sentences = lang.sentences();
            let rules = RuleName::ALL.iter().map(|rule| (sentences.rule)(*rule));
            let phrases = Phrase::ALL.iter().map(|phrase| (sentences.phrase)(*phrase));
            let reasons = Reason::ALL.iter().map(|reason| (sentences.reason)(*reason));
            rules.chain(phrases).chain(reasons).collect()
        };
        for lang in Lang::ALL {
            for (english, other) in all(Lang::En).into_iter().zip(all(*lang)) {
                let names = placeholders(other);
                // The unit may stand once more, or go without saying.
                let without_unit = |names: Vec<&'static str>| -> Vec<_> {
                    names.into_iter().filter(|name| *name != "unit").collect()
                };
                assert_eq!(
                    without_unit(names),
                    without_unit(placeholders(english)),
                    "{other}"
                );
                assert_eq!(
                    other.matches('{').count(),
                    other.matches('}').count(),
                    "{other}"
                );
            }
        }
    }
}
