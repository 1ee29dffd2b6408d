//! What a person reads, in three languages, made from names and measures only.
//!
//! A language is a file with the same functions as the others. Each matches on a closed list, so that a
//! language that lacks a sentence does not compile.

use alloc::string::String;
#[cfg(feature = "texts")]
use alloc::vec::Vec;

use crate::formats::reason::Reason;
use crate::issue::{Issue, Param, RuleName, Severity};
use crate::names::names;
use crate::payload::json::Decimal;

#[cfg(feature = "texts")]
mod en;
#[cfg(feature = "texts")]
mod es;
#[cfg(feature = "answers")]
pub(crate) mod unreadable;
mod word;
#[cfg(feature = "texts")]
mod zh;

pub use word::Word;

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

/// Which sentence.
#[derive(Clone, Copy)]
enum Sentence {
    Rule(RuleName),
    Phrase(Phrase),
    Reason(Reason),
    Word(Word),
}

impl Sentence {
    /// Its place among the lines of a language.
    const fn line(self) -> usize {
        const REASONS: usize = RuleName::ALL.len() + Phrase::ALL.len();
        match self {
            Sentence::Rule(rule) => rule as usize,
            Sentence::Phrase(phrase) => RuleName::ALL.len() + phrase as usize,
            Sentence::Reason(reason) => REASONS + reason as usize,
            Sentence::Word(word) => REASONS + Reason::ALL.len() + word as usize,
        }
    }
}

/// Where sentences come from.
#[derive(Clone, Copy, Debug)]
pub enum Sentences<'s> {
    /// A language that is compiled in.
    #[cfg(feature = "texts")]
    Compiled(Lang),
    /// The text that [`lines`] gives for a language, for hosts that load each language apart.
    Lines(&'s str),
}

impl<'s> Sentences<'s> {
    fn get(self, sentence: Sentence) -> &'s str {
        match self {
            #[cfg(feature = "texts")]
            Sentences::Compiled(lang) => compiled(lang, sentence),
            Sentences::Lines(lines) => line(lines, sentence.line()),
        }
    }
}

/// The line of `lines` that `before` others stand before.
fn line(lines: &str, before: usize) -> &str {
    let mut rest = lines;
    for _ in 0..before {
        rest = cut(rest, b'\n').map_or("", |(_, rest)| rest);
    }
    cut(rest, b'\n').map_or(rest, |(line, _)| line)
}

/// What stands before and behind the first `byte` of `text`, an ASCII character.
///
/// As `str::split_once` does it, with a tenth of the code: web pages carry it.
pub fn cut(text: &str, byte: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|found| found == byte)?;
    text.get(..at).zip(text.get(at + 1..))
}

#[cfg(feature = "texts")]
fn compiled(lang: Lang, sentence: Sentence) -> &'static str {
    macro_rules! of {
        ($language:ident) => {
            match sentence {
                Sentence::Rule(rule) => $language::rule(rule),
                Sentence::Phrase(phrase) => $language::phrase(phrase),
                Sentence::Reason(reason) => $language::reason(reason),
                Sentence::Word(word) => $language::word(word),
            }
        };
    }
    match lang {
        Lang::En => of!(en),
        Lang::Zh => of!(zh),
        Lang::Es => of!(es),
    }
}

/// All sentences of a language, one a line, as [`Sentences::Lines`] takes them.
#[cfg(feature = "texts")]
pub fn lines(lang: Lang) -> String {
    let rules = RuleName::ALL.iter().copied().map(Sentence::Rule);
    let reasons = Reason::ALL.iter().copied().map(Sentence::Reason);
    let words = Word::ALL.iter().copied().map(Sentence::Word);
    let lines: Vec<_> = rules
        .chain(Phrase::ALL.iter().copied().map(Sentence::Phrase))
        .chain(reasons)
        .chain(words)
        .map(|sentence| compiled(lang, sentence))
        .collect();
    lines.join("\n")
}

/// The sentence for an issue.
pub(crate) fn message(issue: &Issue, sentences: Sentences<'_>) -> String {
    let template = match issue.rule {
        // An address that is one, and that not every receiver takes.
        RuleName::EmailAddress | RuleName::Mailbox if issue.severity == Severity::Warning => {
            "{reason}"
        }
        RuleName::UnknownField if issue.param("suggestion").is_some() => {
            sentences.get(Sentence::Phrase(Phrase::Suggestion))
        }
        RuleName::TooLong | RuleName::TooManyItems | RuleName::TooManyBytes
            if issue.param("max").is_none() =>
        {
            sentences.get(Sentence::Phrase(Phrase::OverLimit))
        }
        rule => sentences.get(Sentence::Rule(rule)),
    };
    let mut message = String::new();
    if issue.param("of").is_some() {
        message.push_str(sentences.get(Sentence::Phrase(Phrase::OfName)));
    }
    render(&mut message, template, issue, sentences);
    message
}

/// Writes `template`, with each `{name}` replaced by the issue's param of that name.
fn render(out: &mut String, template: &str, issue: &Issue, sentences: Sentences<'_>) {
    let mut rest = template;
    while let Some((before, from)) = cut(rest, b'{') {
        out.push_str(before);
        let (name, after) = cut(from, b'}').unwrap_or((from, ""));
        if let Some(param) = issue.param(name) {
            push_param(out, param, issue, sentences);
        }
        rest = after;
    }
    out.push_str(rest);
}

fn push_param(out: &mut String, param: &Param, issue: &Issue, sentences: Sentences<'_>) {
    match param {
        Param::Number(number) => out.push_str(Decimal::unsigned(*number).as_str()),
        Param::Name(name) => out.push_str(name),
        Param::Word(word) => out.push_str(sentences.get(Sentence::Word(*word))),
        Param::Names(names) => push_joined(out, names, |out, name| out.push_str(name)),
        Param::Numbers(numbers) => push_joined(out, numbers, |out, number| {
            out.push_str(Decimal::signed(*number).as_str());
        }),
        Param::Reason(reason) => {
            let template = sentences.get(Sentence::Reason(*reason));
            render(out, template, issue, sentences);
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

#[cfg(all(test, feature = "texts"))]
mod tests {
    use super::*;
    use crate::issue::Path;

    fn message(issue: &Issue, lang: Lang) -> String {
        super::message(issue, Sentences::Compiled(lang))
    }

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
    fn the_lines_of_a_language_say_what_the_language_says() {
        let limit = [
            ("max", Param::Number(50)),
            ("actual", Param::Number(51)),
            ("unit", Param::Word(Word::NotFinite)),
            ("reason", Param::Reason(Reason::NotPlain)),
            ("suggestion", Param::Name("Subject")),
        ];
        for lang in Lang::ALL {
            let lines = lines(*lang);
            for (rule, count) in RuleName::ALL
                .iter()
                .flat_map(|rule| [(*rule, 4), (*rule, 5)])
            {
                let issue = issue(rule, &limit[..count]);
                assert_eq!(
                    super::message(&issue, Sentences::Lines(&lines)),
                    message(&issue, *lang)
                );
            }
        }
        assert_eq!(
            super::message(&issue(RuleName::Type, &[]), Sentences::Lines("")),
            ""
        );
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
            ("unit", Param::Word(Word::Items)),
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
