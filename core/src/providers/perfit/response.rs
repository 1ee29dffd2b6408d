//! The response: `{"success": true, "data": …}`, or `{"success": false, "error": {"status": …, "type": …,
//! "message": …, "errors": {"from.email": "required"}}}`.
//!
//! The manual's example of an error lacks a comma, and one edition spells `successs`. Malformed JSON is
//! therefore read as far as possible.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::codes::CODES;
use crate::errors::{Found, look_up_in_text};
use crate::issue::{Issue, Path, RuleName, Step};
use crate::operation::{ProviderError, Response, has_phone_number};
use crate::payload::Payload;
use crate::providers::RawResponse;
use crate::providers::response::{
    Document, Names, Reported, keep, take, uncertain, unreadable_body,
};
use crate::text::Lang;
use crate::text::unreadable::{self, Unreadable};

/// The names that Perfit uses for the parts of an error.
const NAMES: Names = Names {
    code: "type",
    message: "message",
    inner: "error",
};

pub(crate) fn parse_response<'b>(raw: RawResponse<'_, 'b>) -> Response<'b> {
    let RawResponse {
        operation,
        status,
        body,
        lang,
    } = raw;
    let provider = operation.provider();
    let unreadable = |what| Some(unreadable::error(provider, what, status, lang));
    let finish = |error: Option<ProviderError>, data: Payload<'b>| Response {
        ok: error.is_none(),
        request_id: None,
        data,
        error,
        failures: Vec::new(),
    };
    let nothing = Payload::Map(Vec::new());
    let mut document = match Document::read(body, &NAMES) {
        Ok(document) if matches!(document.value, Payload::Map(_)) => document,
        Ok(_) => return finish(unreadable(Unreadable::NotTheEnvelope), nothing),
        Err(what) => {
            let error = unreadable_body(provider, what, status, body, lang);
            return finish(Some(error), nothing);
        }
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
        // The part that was lost may have been an error.
        (None, _) if !document.complete => unreadable(Unreadable::NotJson),
        (None, Some(Payload::Bool(true))) => None,
        (None, Some(Payload::Bool(false))) => unreadable(Unreadable::NoCode),
        (None, _) => unreadable(Unreadable::NotTheEnvelope),
    };
    finish(error, document.value)
}

/// Reads an error. Returns the error and its remaining fields.
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
    // Without an HTTP status, the status in the response is used.
    let stated = match rest.take("status") {
        Some(Payload::Int(status)) => u16::try_from(status).ok(),
        _ => None,
    };
    let status = status.or(stated);
    let errors = take(&mut rest, "errors");
    let issues = errors.as_ref().map(issues).unwrap_or_default();
    let unreported = errors.filter(|errors| !cover_all(&issues, errors));
    if let (Payload::Map(rest), Some(errors)) = (&mut rest, unreported) {
        rest.push((Cow::Borrowed("errors"), errors));
    }
    // An entry whose phrase is in the message applies only if it belongs to the same code.
    let by_phrase =
        look_up_in_text(CODES.entries, message.as_deref().unwrap_or_default()).filter(|found| {
            let (of, _) = found.entry.code.split_once(": ").unwrap_or_default();
            code.as_deref().is_none_or(|code| code == of)
        });
    let found = by_phrase.or_else(|| CODES.find(code.as_deref()?));
    let known = match (found, &code) {
        (Some(found), _) => {
            let found = if truncated_code {
                uncertain(found)
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
    (error.with_reported(code, message), rest)
}

/// The maximum number of issues that are reported. All of them are in `data`.
const MAX_ISSUES: usize = 1_000;

/// One issue for each field that the provider names.
fn issues(errors: &Payload<'_>) -> Vec<Issue> {
    let entries = errors.as_map().unwrap_or_default();
    entries
        .iter()
        .take(MAX_ISSUES)
        .map(|(path, code)| {
            let code = match code {
                Payload::List(codes) => codes.first().and_then(Payload::as_str),
                code => code.as_str(),
            };
            let code = code.unwrap_or_default();
            let known = CODES.find(code).filter(Found::known);
            Issue::new(steps(path), rule(code), known.map(|found| found.entry.code))
        })
        .collect()
}

/// Whether `issues` contain everything that is in `errors`.
fn cover_all(issues: &[Issue], errors: &Payload<'_>) -> bool {
    let is_complete = |issue: &Issue| issue.code.is_some() && !issue.path.0.is_empty();
    let simple = |entries: &[(Cow<'_, str>, Payload<'_>)]| {
        entries.len() == issues.len() && entries.iter().all(|(_, code)| code.as_str().is_some())
    };
    errors.as_map().is_some_and(simple) && issues.iter().all(is_complete)
}

/// The rule that has the same meaning as one of the provider's codes for fields.
fn rule(code: &str) -> RuleName {
    match code {
        "required" | "required_at_least_one" => RuleName::Required,
        "max_length_exceeded" => RuleName::TooLong,
        "too_many_items" => RuleName::TooManyItems,
        _ => RuleName::Refused,
    }
}

/// The maximum length of a path in bytes, five times that of the longest known path.
const MAX_PATH_LEN: usize = 256;

/// The steps of a dotted path such as `recipients[3].to.email`. Text that is not a path gives an empty path,
/// because it may quote an address.
fn steps(text: &str) -> Path {
    let mut path = Path::default();
    let in_path = |c: char| c.is_alphanumeric() || "_-.[]".contains(c);
    if text.len() > MAX_PATH_LEN || !text.chars().all(in_path) || has_phone_number(text) {
        return path;
    }
    for part in text.split('.') {
        let (name, mut rest) = part.split_once('[').unwrap_or((part, ""));
        if !name.is_empty() {
            path.push(Step::Key(Cow::Owned(name.into())));
        }
        while let Some((index, after)) = rest.split_once(']') {
            // Limited to 32 bits, so that the result is the same on every platform.
            let number = index.parse::<u32>().ok();
            path.push(
                match number.and_then(|number| usize::try_from(number).ok()) {
                    Some(number) => Step::Index(number),
                    None => Step::Key(Cow::Owned(index.into())),
                },
            );
            rest = after.strip_prefix('[').unwrap_or_default();
        }
    }
    path
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
