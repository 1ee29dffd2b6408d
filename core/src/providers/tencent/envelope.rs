//! The answer of API 3.0: `{"Response": {"RequestId": …, "Error": {"Code": …, "Message": …}, …}}`.
//!
//! Whatever arrives is answered: what is not this envelope is judged by its HTTP status.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::results;
use crate::errors::{Entry, look_up};
use crate::operation::{ProviderError, Replies, Response};
use crate::payload::Payload;
use crate::payload::json::without_repetitions;
use crate::text::Lang;
use crate::text::unreadable::{self, Unreadable};

pub(crate) fn read(
    call: &Replies,
    catalogue: &[&'static [Entry]],
    status: Option<u16>,
    body: &[u8],
    lang: Lang,
) -> Response {
    let provider = call.provider;
    // Replaces what is not UTF-8, so that one wrong byte in a message does not hide its code.
    let text = String::from_utf8_lossy(body);
    let text = text.trim_start_matches('\u{feff}');
    let no_envelope = |what, data| Response {
        ok: false,
        request_id: None,
        data,
        error: Some(unreadable::error(provider, what, status, lang)),
        failures: Vec::new(),
    };
    if text.trim().is_empty() {
        return no_envelope(Unreadable::Empty, Payload::Map(Vec::new()));
    }
    // A server that cuts a text in the middle of an emoji sends half of a pair, and means the rest of it.
    let whole = with_whole_characters(text);
    let Ok(document) = Payload::from_json(whole.as_bytes()) else {
        return no_envelope(Unreadable::NotJson, Payload::Map(Vec::new()));
    };
    let document = without_repetitions(document);
    let fields = match response(document) {
        Ok(fields) => fields,
        Err(data) => return no_envelope(Unreadable::NotTheEnvelope, data),
    };
    let mut request_id = None;
    let mut reported = None;
    let mut data = Vec::new();
    for (name, value) in fields {
        match &*name {
            "RequestId" => request_id = value.scalar_text(),
            "Error" => reported = Some(value).filter(|error| !matches!(error, Payload::Null)),
            _ => data.push((Cow::Owned(name.into_owned()), value.into_owned())),
        }
    }
    let data = Payload::Map(data);
    let failed = status.is_some_and(|status| !(200..300).contains(&status));
    let unreadable = |what| Some(unreadable::error(provider, what, status, lang));
    let explained = |code, message| {
        let error = explained(provider, catalogue, code, message, status, lang);
        ProviderError {
            request_id: request_id.clone(),
            ..error
        }
    };
    let mut failures = Vec::new();
    let error = match (&reported, call.results) {
        (Some(error), _) => {
            let code = error.get("Code").and_then(Payload::scalar_text);
            // An error that is a bare text is its own message.
            let message = error.get("Message").unwrap_or(error).scalar_text();
            Some(explained(code, message))
        }
        (None, _) if request_id.is_none() && data.as_map().is_none_or(<[_]>::is_empty) => {
            unreadable(Unreadable::NotTheEnvelope)
        }
        (None, None) if failed => unreadable(Unreadable::NoError),
        (None, Some(results)) => match results::read(results, &data, explained) {
            read if failed => {
                failures = read.map(|read| read.failures).unwrap_or_default();
                unreadable(Unreadable::NoError)
            }
            Some(read) => {
                failures = read.failures;
                // Where nothing was accepted, what stopped the first speaks for all.
                let first = failures.first().map(|failure| failure.error.clone());
                first.filter(|_| !read.accepted)
            }
            None => unreadable(Unreadable::NoResults),
        },
        (None, None) => None,
    };
    Response {
        ok: error.is_none(),
        error: error.map(|error| ProviderError {
            request_id: request_id.clone(),
            ..error
        }),
        request_id: request_id.clone(),
        data,
        failures,
    }
}

/// The fields of the envelope, or all that arrived where there is none.
fn response(document: Payload<'_>) -> Result<Vec<(Cow<'_, str>, Payload<'_>)>, Payload<'static>> {
    let Payload::Map(mut entries) = document else {
        return Err(Payload::Map(Vec::new()));
    };
    let envelope = entries
        .iter()
        .position(|(name, value)| name == "Response" && matches!(value, Payload::Map(_)));
    match envelope.map(|place| entries.swap_remove(place)) {
        Some((_, Payload::Map(fields))) => Ok(fields),
        _ => Err(Payload::Map(entries).into_owned()),
    }
}

fn explained(
    provider: &'static str,
    catalogue: &[&'static [Entry]],
    code: Option<String>,
    message: Option<String>,
    status: Option<u16>,
    lang: Lang,
) -> ProviderError {
    let error = match code.as_deref().map(|code| look_up(catalogue, code)) {
        Some(Some(found)) => ProviderError::explained(provider, found, lang),
        Some(None) => unreadable::error(provider, Unreadable::UnknownCode, status, lang),
        None => unreadable::error(provider, Unreadable::NoCode, status, lang),
    };
    ProviderError { status, ..error }.said(code, message)
}

/// The JSON text with every escaped half of a surrogate pair that stands alone replaced by the escape of
/// U+FFFD.
fn with_whole_characters(text: &str) -> Cow<'_, str> {
    let mut whole = Cow::Borrowed(text);
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| rest.find('\\')) {
        let at = from + found;
        from = at
            + match surrogate(text, at) {
                None => 2,
                Some(0xd800..0xdc00) if matches!(surrogate(text, at + 6), Some(0xdc00..)) => 12,
                Some(_) => {
                    // As long as what it replaces, so that places stay the same.
                    whole.to_mut().replace_range(at..at + 6, "\\ufffd");
                    6
                }
            };
    }
    whole
}

/// The half of a surrogate pair that is escaped at `at`.
fn surrogate(text: &str, at: usize) -> Option<u32> {
    let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
    let code = u32::from_str_radix(digits, 16).ok()?;
    (0xd800..0xe000).contains(&code).then_some(code)
}
