//! The sentences for users, in three languages. They are made from names, sizes and limits, never from values
//! of a payload.
//!
//! Each language is a file with the same functions. Each function is an exhaustive `match` on an enum, so
//! that a language that lacks a sentence does not compile.
//!
//! A sentence has placeholders, which are filled from the params of an issue:
//!
//! * `{max}`: the param `max`.
//! * `{character+1}`: the param `character` plus 1. Params count positions from 0, sentences from 1.
//! * `{line}`: the param `line`. It counts from 1. Every sentence about a place in a message ends with it.
//! * `{actual unit}`: the param `actual` and the name of the param `unit`, in the singular or the plural.

use alloc::string::String;

use crate::formats::reason::Reason;
use crate::issue::{Issue, Param, RuleName, Severity, Step};
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

    /// The language for a tag such as `zh-CN`, `es_MX` or `EN`; English for all other languages.
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

/// A value and the language in which its sentences are serialized.
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
    /// Combines a value and a language.
    pub const fn new(value: &'v T, lang: Lang) -> Self {
        InLang { value, lang }
    }
}

names! {
    /// A sentence that replaces the sentence of a rule in a special case, or text that precedes it.
    Phrase {
        /// For an unknown field that resembles a known one.
        Suggestion = "suggestion",
        /// For a value above a limit that the provider did not state.
        OverLimit = "over_limit",
        /// For a value above a limit that the provider may or may not enforce.
        OverDoubtfulLimit = "over_doubtful_limit",
        /// For a value below a limit that the provider may or may not enforce.
        UnderDoubtfulLimit = "under_doubtful_limit",
        /// For a value that is not in a list of allowed values that may be incomplete.
        NotInKnownValues = "not_in_known_values",
        /// For a text that is not an e-mail address but that the provider may accept.
        DoubtfulAddress = "doubtful_address",
        /// For a text that may or may not count as a link.
        PossibleLink = "possible_link",
        /// For a file name that the provider may or may not accept.
        DoubtfulFileName = "doubtful_file_name",
        /// For a mailbox that mail servers may or may not accept.
        DoubtfulMailbox = "doubtful_mailbox",
        /// For a sender that the provider may or may not accept.
        DoubtfulSender = "doubtful_sender",
        /// For a signature that the provider may or may not accept.
        DoubtfulSignature = "doubtful_signature",
        /// For a phone number that is probably a mistake.
        DoubtfulNumber = "doubtful_number",
        /// For a time before a limit that the provider may or may not enforce.
        DoubtfulAge = "doubtful_age",
        /// For an address that occurs twice.
        RepeatedAddress = "repeated_address",
        /// For an address that is also in a field of its own.
        RepeatedAddressOfField = "repeated_address_of_field",
        /// For a domain with a dot before or after it. The sentence of the reason is about addresses.
        DotAroundDomain = "dot_around_domain",
        /// For an empty text that needs digits.
        NoDigits = "no_digits",
        /// For text that is not base64, if it is clear what it is instead.
        NotBase64Because = "not_base64_because",
        /// For a service that has been switched off.
        SwitchedOff = "switched_off",
        /// For a text where a list is needed.
        TextForList = "text_for_list",
        /// For a short name of a region.
        ShortRegion = "short_region",
        /// For a region of another site.
        RegionOfSite = "region_of_site",
        /// For an operation that is sent in another way than the one that was called for.
        OtherTransport = "other_transport",
        /// For a line that some mail servers may or may not accept.
        DoubtfulLongLine = "doubtful_long_line",
        /// For text in a message that is not base64.
        NotBase64InMessage = "not_base64_in_message",
        /// For lists of recipients that the provider ignores.
        IgnoredRecipients = "ignored_recipients",
        /// For an attachment that the provider leaves out.
        UnsentAttachment = "unsent_attachment",
        /// Precedes a sentence about a name in an object, to distinguish it from a sentence about the value
        /// of that name.
        OfName = "of_name",
    }
}

/// The functions that every language has. Each of them returns the text for a value of an enum.
struct Sentences {
    rule: fn(RuleName) -> &'static str,
    phrase: fn(Phrase) -> &'static str,
    reason: fn(Reason) -> &'static str,
    type_name: fn(TypeName) -> &'static str,
    counted: fn(Unit, u64) -> &'static str,
    separator: &'static str,
    in_line: &'static str,
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
                    counted: $language::counted,
                    separator: $language::SEPARATOR,
                    in_line: $language::IN_LINE,
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

/// More bytes than most sentences have in addition to their template.
const LEN_OF_PARAMS: usize = 32;

/// The sentence for an issue.
pub(crate) fn message(issue: &Issue, lang: Lang) -> String {
    let sentences = lang.sentences();
    let template = match special_case(issue) {
        Some(Special::Reason(reason)) => (sentences.reason)(reason),
        Some(Special::Phrase(phrase)) => (sentences.phrase)(phrase),
        None => (sentences.rule)(issue.rule),
    };
    let mut message = String::with_capacity(template.len() + LEN_OF_PARAMS);
    if issue.param("of").is_some() {
        message.push_str((sentences.phrase)(Phrase::OfName));
    }
    render(&mut message, template, issue, sentences);
    if issue.param("line").is_some() {
        render(&mut message, sentences.in_line, issue, sentences);
    }
    message
}

/// What replaces the sentence of a rule.
enum Special {
    /// The reason is the whole sentence.
    Reason(Reason),
    Phrase(Phrase),
}

/// Returns what replaces the sentence of the rule if that sentence would be inaccurate for this issue.
fn special_case(issue: &Issue) -> Option<Special> {
    let warning = issue.severity == Severity::Warning;
    let has = |name| issue.param(name).is_some();
    let reason = issue.params.iter().find_map(|(_, param)| match param {
        Param::Reason(reason) => Some(*reason),
        _ => None,
    });
    let phrase = match issue.rule {
        // The value is well-formed, so the sentence of the rule does not apply.
        RuleName::EmailAddress
        | RuleName::Mailbox
        | RuleName::JsonObject
        | RuleName::Base64
        | RuleName::Order
        | RuleName::Refused
            if let Some(reason) = reason
                && warning
                && reason.is_whole_sentence() =>
        {
            return Some(Special::Reason(reason));
        }
        RuleName::EmailAddress if warning => Phrase::DoubtfulAddress,
        RuleName::Mailbox
            if warning && matches!(reason, Some(Reason::AliasSpacing | Reason::AliasColon)) =>
        {
            Phrase::DoubtfulSender
        }
        RuleName::Mailbox if warning => Phrase::DoubtfulMailbox,
        RuleName::AttachmentName if warning => Phrase::DoubtfulFileName,
        RuleName::SignName if warning => Phrase::DoubtfulSignature,
        RuleName::PhoneNumber if warning => Phrase::DoubtfulNumber,
        RuleName::Duplicate if has("field") && has("first") => Phrase::RepeatedAddress,
        RuleName::Duplicate if has("field") => Phrase::RepeatedAddressOfField,
        RuleName::Base64 if has("line") => Phrase::NotBase64InMessage,
        RuleName::Domain if matches!(reason, Some(Reason::LeadingDot | Reason::TrailingDot)) => {
            Phrase::DotAroundDomain
        }
        RuleName::Digits if reason == Some(Reason::Empty) => Phrase::NoDigits,
        RuleName::Base64 if has("reason") => Phrase::NotBase64Because,
        RuleName::Deprecated if has("date") => Phrase::SwitchedOff,
        RuleName::OneOf if has("suggestion") => Phrase::ShortRegion,
        RuleName::OneOf if has("site") => Phrase::RegionOfSite,
        RuleName::Type
            if matches!(issue.param("expected"), Some(Param::Type(TypeName::List)))
                && matches!(issue.param("actual"), Some(Param::Type(TypeName::Text))) =>
        {
            Phrase::TextForList
        }
        RuleName::UnknownField if has("suggestion") => Phrase::Suggestion,
        RuleName::TooLong | RuleName::TooManyItems | RuleName::TooManyBytes if !has("max") => {
            Phrase::OverLimit
        }
        RuleName::TooLong | RuleName::TooManyItems | RuleName::TooManyBytes if warning => {
            Phrase::OverDoubtfulLimit
        }
        RuleName::TooShort | RuleName::TooFewItems if warning => Phrase::UnderDoubtfulLimit,
        RuleName::TooOld if warning => Phrase::DoubtfulAge,
        RuleName::LongLine if warning => Phrase::DoubtfulLongLine,
        RuleName::OneOf if warning && has("line") && is_about(issue, &["Content-Disposition"]) => {
            Phrase::UnsentAttachment
        }
        RuleName::Unsupported if is_about(issue, &["Cc", "Bcc"]) => Phrase::IgnoredRecipients,
        RuleName::OneOf if warning => Phrase::NotInKnownValues,
        RuleName::NoUrl if warning => Phrase::PossibleLink,
        RuleName::Unsupported if issue.path.0.is_empty() => Phrase::OtherTransport,
        _ => return None,
    };
    Some(Special::Phrase(phrase))
}

/// Whether the path of the issue ends with one of `names`.
fn is_about(issue: &Issue, names: &[&str]) -> bool {
    match issue.path.0.last() {
        Some(Step::Key(key)) => names.contains(&&**key),
        _ => false,
    }
}

/// Writes `template`, in which each placeholder is replaced by the params of the issue.
fn render(out: &mut String, template: &str, issue: &Issue, sentences: &Sentences) {
    let mut rest = template;
    while let Some((before, from)) = split_at(rest, memchr::memchr(b'{', rest.as_bytes())) {
        out.push_str(before);
        // A name is short. Searching byte by byte takes less time than the preparation of a faster search.
        let end = from.bytes().position(|byte| byte == b'}');
        let (placeholder, after) = split_at(from, end).unwrap_or((from, ""));
        if fill(out, placeholder, issue, sentences).is_none() {
            // The sentence is wrong. The placeholder is kept, so that tests find it.
            out.extend(["{", placeholder, "}"]);
        }
        rest = after;
    }
    out.push_str(rest);
}

/// The text before and after the ASCII character at an offset, if there is one.
fn split_at(text: &str, offset: Option<usize>) -> Option<(&str, &str)> {
    let offset = offset?;
    text.get(..offset).zip(text.get(offset + 1..))
}

/// Writes the replacement of `placeholder`, or returns `None` if a param is missing or has the wrong type.
fn fill(out: &mut String, placeholder: &str, issue: &Issue, sentences: &Sentences) -> Option<()> {
    if let Some(name) = placeholder.strip_suffix("+1") {
        let position = number(issue, name)?.saturating_add(1);
        out.push_str(itoa::Buffer::new().format(position));
    } else if let Some(name) = placeholder.strip_suffix(" unit") {
        let count = number(issue, name)?;
        let Param::Unit(unit) = issue.param("unit")? else {
            return None;
        };
        let digits = &mut itoa::Buffer::new();
        out.extend([digits.format(count), " ", (sentences.counted)(*unit, count)]);
    } else {
        push_param(out, issue.param(placeholder)?, issue, sentences);
    }
    Some(())
}

/// The param called `name`, if it is a number.
fn number(issue: &Issue, name: &str) -> Option<u64> {
    match issue.param(name)? {
        Param::Number(number) => Some(*number),
        _ => None,
    }
}

fn push_param(out: &mut String, param: &Param, issue: &Issue, sentences: &Sentences) {
    match param {
        Param::Number(number) => out.push_str(itoa::Buffer::new().format(*number)),
        Param::Name(name) => out.push_str(name),
        Param::Type(name) => out.push_str((sentences.type_name)(*name)),
        // A unit without a number is written in the plural.
        Param::Unit(unit) => out.push_str((sentences.counted)(*unit, 0)),
        Param::Names(names) => out.push_str(&names.join(sentences.separator)),
        Param::Numbers(numbers) => {
            for (index, number) in numbers.iter().enumerate() {
                out.push_str(if index > 0 { sentences.separator } else { "" });
                out.push_str(itoa::Buffer::new().format(*number));
            }
        }
        Param::Reason(reason) => render(out, (sentences.reason)(*reason), issue, sentences),
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::issue::Path;

    fn issue(rule: RuleName, params: &[(&'static str, Param)]) -> Issue {
        Issue {
            path: Path::default(),
            rule,
            code: None,
            severity: Severity::Error,
            params: params.into(),
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

    #[test]
    fn positions_count_from_one_and_units_agree_with_their_number() {
        let params = |actual| {
            [
                ("max", Param::Number(1)),
                ("actual", Param::Number(actual)),
                ("unit", Param::Unit(Unit::Characters)),
                ("character", Param::Number(0)),
            ]
        };
        for (actual, lang, expected) in [
            (0, Lang::En, "0 characters"),
            (1, Lang::En, "1 character"),
            (2, Lang::En, "2 characters"),
            (1, Lang::Zh, "1 个字符"),
            (1, Lang::Es, "1 carácter"),
            (2, Lang::Es, "2 caracteres"),
        ] {
            let mut out = String::new();
            let issue = issue(RuleName::TooLong, &params(actual));
            render(
                &mut out,
                "{actual unit}{character+1}",
                &issue,
                lang.sentences(),
            );
            assert_eq!(out, [expected, "1"].concat(), "{lang:?}");
        }
    }

    #[test]
    fn a_misspelt_placeholder_is_visible() {
        let issue = issue(RuleName::OneOf, &[("allowed", Param::Names(&["a"]))]);
        for template in [
            "{mim}",
            "{mim+1}",
            "{mim unit}",
            "{allowed+1}",
            "{allowed unit}",
        ] {
            let mut out = String::new();
            render(&mut out, template, &issue, Lang::En.sentences());
            assert_eq!(out, template);
        }
    }

    #[test]
    fn a_warning_does_not_state_a_doubtful_limit_as_certain() {
        let number = |name| (name, Param::Number(1));
        let unit = ("unit", Param::Unit(Unit::Items));
        let cases: &[(RuleName, &[(&'static str, Param)])] = &[
            (RuleName::TooLong, &[number("max"), number("actual"), unit]),
            (
                RuleName::TooManyItems,
                &[number("max"), number("actual"), unit],
            ),
            (
                RuleName::TooManyBytes,
                &[number("max"), number("actual"), unit],
            ),
            (RuleName::TooShort, &[number("min"), number("actual"), unit]),
            (RuleName::LongLine, &[number("max"), number("actual"), unit]),
            (
                RuleName::TooFewItems,
                &[number("min"), number("actual"), unit],
            ),
            (RuleName::OneOf, &[("allowed", Param::Names(&["a"]))]),
            (RuleName::NoUrl, &[number("character")]),
            (
                RuleName::EmailAddress,
                &[("reason", Param::Reason(Reason::MissingAt))],
            ),
            (
                RuleName::Mailbox,
                &[("reason", Param::Reason(Reason::MissingAt))],
            ),
            (
                RuleName::AttachmentName,
                &[("reason", Param::Reason(Reason::FileNameSpace))],
            ),
            (
                RuleName::SignName,
                &[("reason", Param::Reason(Reason::SignBracket))],
            ),
            (
                RuleName::PhoneNumber,
                &[("reason", Param::Reason(Reason::NotMobile))],
            ),
        ];
        for (rule, params) in cases {
            let mut issue = issue(*rule, params);
            for (lang, may) in Lang::ALL.iter().zip(["may", "可能", "puede"]) {
                issue.severity = Severity::Error;
                let error = message(&issue, *lang);
                assert!(!error.contains(may), "{rule:?}: {error}");
                issue.severity = Severity::Warning;
                let warning = message(&issue, *lang);
                assert!(warning.contains(may), "{rule:?}: {warning}");
                assert!(!warning.contains('{'), "{rule:?}: {warning}");
            }
        }
    }

    #[test]
    fn chinese_has_no_blanks_between_its_characters() {
        let params = |name: TypeName| {
            [
                ("expected", Param::Type(name)),
                ("actual", Param::Type(name)),
            ]
        };
        let chinese = |c: char| {
            ('\u{3000}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ffef}').contains(&c)
        };
        for name in TypeName::ALL {
            let message = message(&issue(RuleName::Type, &params(*name)), Lang::Zh);
            let characters: Vec<_> = message.chars().collect();
            let stray = characters
                .windows(3)
                .any(|three| three[1] == ' ' && chinese(three[0]) && chinese(three[2]));
            assert!(!stray, "{message}");
        }
    }

    /// The names of the params between braces.
    fn placeholders(template: &str) -> Vec<&str> {
        let names = template.split('{').skip(1);
        let mut names: Vec<_> = names
            .filter_map(|rest| Some(rest.split_once('}')?.0))
            .map(|name| name.strip_suffix(" unit").unwrap_or(name))
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
                // The unit may follow either number, or both.
                assert_eq!(placeholders(other), placeholders(english), "{other}");
                for position in ["{character}", "{byte}", "{first}"] {
                    assert!(!other.contains(position), "{other}: does not count from 1");
                }
                assert_eq!(
                    other.matches('{').count(),
                    other.matches('}').count(),
                    "{other}"
                );
            }
        }
    }
}
