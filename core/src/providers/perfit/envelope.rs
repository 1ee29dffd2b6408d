//! The answer: `{"success": true, "data": …}`, or `{"success": false, "error": {"status": …, "type": …,
//! "message": …, "errors": {"from.email": "required"}}}`.
//!
//! The manual's own example of an error lacks a comma, and one edition spells `successs`: what is not JSON is
//! read as far as it goes.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::CODES;
use crate::errors::{Found, look_up, look_up_words};
use crate::issue::{Issue, Path, RuleName, Step};
use crate::operation::{ProviderError, Response};
use crate::payload::Payload;
use crate::payload::json::Body;
use crate::text::unreadable::{self, Unreadable};
use crate::text::{Lang, cut};

pub(super) fn read(
    provider: &'static str,
    status: Option<u16>,
    body: &[u8],
    lang: Lang,
) -> Response {
    let failed = status.is_some_and(|status| !(200..300).contains(&status));
    let unreadable = |what| Some(unreadable::error(provider, what, status, lang));
    let answer = |error: Option<ProviderError>, data| Response {
        ok: error.is_none(),
        request_id: None,
        data,
        error,
        failures: Vec::new(),
    };
    let nothing = || Payload::Map(Vec::new());
    let (document, whole) = match Body::read(body) {
        Body::Whole(document) => (document, true),
        Body::Broken(document) => (document, false),
        Body::Empty => return answer(unreadable(Unreadable::Empty), nothing()),
        Body::NotJson => return answer(unreadable(Unreadable::NotJson), nothing()),
    };
    let Payload::Map(fields) = document else {
        return answer(unreadable(Unreadable::NotTheEnvelope), nothing());
    };
    let mut success = None;
    let mut misspelt = None;
    let mut reported = None;
    let mut data = Vec::new();
    for (name, value) in fields {
        match &*name {
            "success" => success = Some(value),
            "successs" => misspelt = Some(value),
            "error" => reported = Some(value).filter(|error| !matches!(error, Payload::Null)),
            _ => data.push((Cow::Owned(name.into_owned()), value.into_owned())),
        }
    }
    let error = match (reported, success.or(misspelt)) {
        (Some(error), _) => Some(explained(provider, error, status, lang)),
        (None, _) if failed => unreadable(Unreadable::NoError),
        (None, Some(Payload::Bool(true))) => None,
        (None, Some(Payload::Bool(false))) => unreadable(Unreadable::NoCode),
        (None, None) if !whole => unreadable(Unreadable::NotJson),
        (None, _) => unreadable(Unreadable::NotTheEnvelope),
    };
    answer(error, Payload::Map(data))
}

fn explained(
    provider: &'static str,
    mut error: Payload<'_>,
    status: Option<u16>,
    lang: Lang,
) -> ProviderError {
    let text = |value: Option<Payload<'_>>| value?.into_text().map(Cow::into_owned);
    let code = text(error.take("type"));
    // Without an HTTP status, that of the answer's own is as good.
    let status = status.or_else(|| match error.get("status") {
        Some(Payload::Int(status)) => u16::try_from(*status).ok(),
        _ => None,
    });
    let issues = error.get("errors").map(issues).unwrap_or_default();
    // An error that is a bare text is its own message.
    let message = match error {
        Payload::Str(message) => Some(message.into_owned()),
        mut error => text(error.take("message")),
    };
    let told = message
        .as_deref()
        .and_then(|message| look_up_words(CODES, message))
        .filter(|found| {
            code.as_deref()
                .is_none_or(|code| found.entry.code.starts_with(code))
        });
    let found = told.or_else(|| look_up(&[CODES], code.as_deref()?));
    let known = match (found, &code) {
        (Some(found), _) => ProviderError::explained(provider, found, lang),
        (None, Some(_)) => unreadable::error(provider, Unreadable::UnknownCode, status, lang),
        (None, None) => unreadable::error(provider, Unreadable::NoCode, status, lang),
    };
    ProviderError {
        status,
        issues,
        ..known
    }
    .said(code, message)
}

/// The fields that the provider names, each with its word for what is wrong.
fn issues(errors: &Payload<'_>) -> Vec<Issue> {
    let entries = errors.as_map().unwrap_or_default();
    entries
        .iter()
        .map(|(path, word)| {
            let word = word.as_str().unwrap_or_default();
            let known = look_up(&[CODES], word).filter(Found::known);
            Issue::new(steps(path), rule(word), known.map(|found| found.entry.code))
        })
        .collect()
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

/// The steps of a dotted path: `recipients[3].to.email`.
fn steps(path: &str) -> Path {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (name, mut rest) = cut(part, b'[').map_or((part, ""), |(name, rest)| (name, rest));
        if !name.is_empty() {
            steps.push(Step::Key(Cow::Owned(name.into())));
        }
        while let Some((index, after)) = cut(rest, b']') {
            // 32 bits in every host.
            let place = index
                .parse::<u32>()
                .ok()
                .filter(|_| !index.starts_with('+'));
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
            ("a[+3]", "a.+3"),
            ("a[4294967296]", "a.4294967296"),
            ("", ""),
            ("...", ""),
        ] {
            assert_eq!(steps(text).to_string(), shown, "{text}");
        }
    }
}
