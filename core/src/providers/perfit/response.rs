//! The answer: `{"success": true, "data": …}`, or `{"success": false, "error": {"status": …, "type": …,
//! "message": …, "errors": {"from.email": "required"}}}`.
//!
//! The manual's own example of an error lacks a comma, and one edition spells `successs`: what is not JSON is
//! read as far as it goes.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::codes::CODES;
use crate::errors::{Found, look_up, look_up_words};
use crate::issue::{Issue, Path, RuleName, Step};
use crate::operation::{ProviderError, Response, has_phone_number};
use crate::payload::Payload;
use crate::providers::Answer;
use crate::providers::answer::{Document, Names, Reported, doubted, keep, take};
use crate::text::Lang;
use crate::text::unreadable::{self, Unreadable};

/// What Perfit calls the parts of an error.
const NAMES: Names = Names {
    code: "type",
    message: "message",
    inner: "error",
};

pub(crate) fn parse_response(answer: Answer<'_>) -> Response {
    let Answer {
        operation,
        status,
        body,
        lang,
    } = answer;
    let provider = operation.provider();
    let unreadable = |what| Some(unreadable::error(provider, what, status, lang));
    let answer = |error: Option<ProviderError>, data: Payload<'_>| Response {
        ok: error.is_none(),
        request_id: None,
        data: data.into_owned(),
        error,
        failures: Vec::new(),
    };
    let nothing = Payload::Map(Vec::new());
    let mut document = match Document::read(body, &NAMES) {
        Ok(document) if matches!(document.value, Payload::Map(_)) => document,
        Ok(_) => return answer(unreadable(Unreadable::NotTheEnvelope), nothing),
        Err(what) => return answer(unreadable(what), nothing),
    };
    let fields = &mut document.value;
    let misspelt = fields.take("successs");
    let success = fields.take("success").or(misspelt);
    let failed = status.is_some_and(|status| !(200..300).contains(&status));
    let error = match (take(fields, NAMES.inner), success) {
        (Some(error), _) => {
            let (error, rest) = explained(provider, error, document.truncated_code, status, lang);
            keep(fields, NAMES.inner, rest);
            Some(error)
        }
        (None, _) if failed => unreadable(Unreadable::NoError),
        // What was lost may be the very error that it was about to tell of.
        (None, _) if !document.sound => unreadable(Unreadable::NotJson),
        (None, Some(Payload::Bool(true))) => None,
        (None, Some(Payload::Bool(false))) => unreadable(Unreadable::NoCode),
        (None, _) => unreadable(Unreadable::NotTheEnvelope),
    };
    answer(error, document.value)
}

/// What the error says, and what else stands in it.
fn explained<'a>(
    provider: &'static str,
    error: Payload<'a>,
    truncated_code: bool,
    status: Option<u16>,
    lang: Lang,
) -> (ProviderError, Payload<'a>) {
    let Reported {
        code,
        message,
        mut rest,
    } = Reported::read(error, &NAMES);
    // Without an HTTP status, that of the answer's own is as good.
    let stated = match rest.take("status") {
        Some(Payload::Int(status)) => u16::try_from(status).ok(),
        _ => None,
    };
    let status = status.or(stated);
    let errors = take(&mut rest, "errors");
    let issues = errors.as_ref().map(issues).unwrap_or_default();
    let unsaid = errors.filter(|errors| !say_all(&issues, errors));
    if let (Payload::Map(rest), Some(errors)) = (&mut rest, unsaid) {
        rest.push((Cow::Borrowed("errors"), errors));
    }
    // A row whose words are in the message is that of the code in front of them.
    let told = look_up_words(CODES, message.as_deref().unwrap_or_default()).filter(|found| {
        let (of, _) = found.entry.code.split_once(": ").unwrap_or_default();
        code.as_deref().is_none_or(|code| code == of)
    });
    let found = told.or_else(|| look_up(&[CODES], code.as_deref()?));
    let known = match (found, &code) {
        (Some(found), _) => {
            let found = if truncated_code {
                doubted(found)
            } else {
                found
            };
            ProviderError::explained(provider, found, lang)
        }
        (None, Some(_)) => unreadable::error(provider, Unreadable::UnknownCode, status, lang),
        (None, None) => unreadable::error(provider, Unreadable::NoCode, status, lang),
    };
    let error = ProviderError {
        status,
        issues,
        ..known
    };
    (error.said(code, message), rest)
}

/// How many issues are told of; the rest are in `data` all the same.
const MOST_ISSUES: usize = 1_000;

/// The fields that the provider names, each with its word for what is wrong.
fn issues(errors: &Payload<'_>) -> Vec<Issue> {
    let entries = errors.as_map().unwrap_or_default();
    entries
        .iter()
        .take(MOST_ISSUES)
        .map(|(path, word)| {
            let word = match word {
                Payload::List(words) => words.first().and_then(Payload::as_str),
                word => word.as_str(),
            };
            let word = word.unwrap_or_default();
            let known = look_up(&[CODES], word).filter(Found::known);
            Issue::new(steps(path), rule(word), known.map(|found| found.entry.code))
        })
        .collect()
}

/// Whether `issues` say all that `errors` says.
fn say_all(issues: &[Issue], errors: &Payload<'_>) -> bool {
    let said = |issue: &Issue| issue.code.is_some() && !issue.path.0.is_empty();
    let simple = |entries: &[(Cow<'_, str>, Payload<'_>)]| {
        entries.len() == issues.len() && entries.iter().all(|(_, word)| word.as_str().is_some())
    };
    errors.as_map().is_some_and(simple) && issues.iter().all(said)
}

/// The rule of ours that says what one of the provider's words says.
fn rule(word: &str) -> RuleName {
    match word {
        "required" | "required_at_least_one" => RuleName::Required,
        "max_length_exceeded" => RuleName::TooLong,
        "too_many_items" => RuleName::TooManyItems,
        _ => RuleName::Refused,
    }
}

/// The longest path, in bytes; the longest known ones have a fifth of it.
const LONGEST_PATH: usize = 256;

/// The steps of a dotted path: `recipients[3].to.email`. Words in its place may quote an address, and lead nowhere.
fn steps(path: &str) -> Path {
    let mut steps = Vec::new();
    let in_path = |c: char| c.is_alphanumeric() || "_-.[]".contains(c);
    if path.len() > LONGEST_PATH || !path.chars().all(in_path) || has_phone_number(path) {
        return Path(steps);
    }
    for part in path.split('.') {
        let (name, mut rest) = part.split_once('[').unwrap_or((part, ""));
        if !name.is_empty() {
            steps.push(Step::Key(Cow::Owned(name.into())));
        }
        while let Some((index, after)) = rest.split_once(']') {
            // 32 bits in every host.
            let place = index.parse::<u32>().ok();
            steps.push(match place.and_then(|place| usize::try_from(place).ok()) {
                Some(place) => Step::Index(place),
                None => Step::Key(Cow::Owned(index.into())),
            });
            rest = after.strip_prefix('[').unwrap_or_default();
        }
    }
    Path(steps)
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn a_dotted_path_becomes_steps() {
        for (text, shown) in [
            ("from.email", "from.email"),
            ("recipients[3].to.email", "recipients[3].to.email"),
            ("tags[0][1]", "tags[0][1]"),
            ("a[b].c", "a.b.c"),
            ("a[", "a"),
            ("a[+3]", ""),
            ("ana@example.com", ""),
            ("is blocked", ""),
            ("13800000000", ""),
            ("138-0000-0000", ""),
            ("a[4294967296]", ""),
            ("", ""),
            ("...", ""),
        ] {
            assert_eq!(steps(text).to_string(), shown, "{text}");
        }
    }
}
