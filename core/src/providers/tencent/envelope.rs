//! The answer of API 3.0: `{"Response": {"RequestId": …, "Error": {"Code": …, "Message": …}, …}}`.
//!
//! Whatever arrives is answered: what is not this envelope is judged by its HTTP status.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::results;
use crate::errors::{Entry, look_up};
use crate::operation::{ProviderError, Replies, Response};
use crate::payload::Payload;
use crate::payload::json::Reading;
use crate::providers::answer::{
    document, doubted, innermost, is_whole, take, take_request_id, take_text,
};
use crate::text::Lang;
use crate::text::unreadable::{self, Unreadable};

pub(crate) fn read(
    call: &Replies,
    catalogue: &[&'static [Entry]],
    status: Option<u16>,
    body: &[u8],
    lang: Lang,
) -> Response {
    let (mut fields, reading) = match envelope(body) {
        Ok(envelope) => envelope,
        Err((what, data)) => {
            return Response {
                ok: false,
                request_id: None,
                data,
                error: Some(unreadable::error(call.provider, what, status, lang)),
                failures: Vec::new(),
            };
        }
    };
    let request_id = take_request_id(&mut fields, "RequestId");
    let request_id = request_id.filter(|id| is_whole(id, body, reading));
    let request_id = request_id.map(Cow::into_owned);
    let unreadable = |what| ProviderError {
        request_id: request_id.clone(),
        ..unreadable::error(call.provider, what, status, lang)
    };
    let explained = |code: Option<Cow<'_, str>>, message: Option<Cow<'_, str>>| {
        let found = code.as_deref().map(|code| {
            let found = look_up(catalogue, code)?;
            Some(doubted(found, code, body, reading))
        });
        let error = match found {
            Some(Some(found)) => ProviderError {
                request_id: request_id.clone(),
                status,
                ..ProviderError::explained(call.provider, found, lang)
            },
            Some(None) => unreadable(Unreadable::UnknownCode),
            None => unreadable(Unreadable::NoCode),
        };
        error.said(code, message)
    };
    let failed = status.is_some_and(|status| !(200..300).contains(&status));
    let reported = take(&mut fields, "Error").map(|error| innermost(error, "Code", "Error"));
    let says = |(name, _): &(Cow<'_, str>, Payload<'_>)| name != "RequestId";
    let bare = request_id.is_none() && !fields.as_map().is_some_and(|map| map.iter().any(says));
    let mut failures = Vec::new();
    let error = if let Some(mut error) = reported {
        let code = take_text(&mut error, "Code");
        let message = take_text(&mut error, "Message");
        // An error that is a bare text is its own message.
        let (message, rest) = match error {
            Payload::Map(rest) => (message, rest),
            error => (error.into_text(), Vec::new()),
        };
        if let Payload::Map(fields) = &mut fields
            && !rest.is_empty()
        {
            fields.push((Cow::Borrowed("Error"), Payload::Map(rest)));
        }
        Some(explained(code, message))
    } else if reading != Reading::Whole {
        // What was cut off may lack the very error that it was about to tell of, and the end of its last field.
        if let Payload::Map(fields) = &mut fields
            && reading == Reading::Cut
            && !matches!(body.trim_ascii_end().last(), Some(b'"' | b'}' | b']'))
        {
            fields.pop();
        }
        Some(unreadable(Unreadable::NotJson))
    } else if bare {
        Some(unreadable(Unreadable::NotTheEnvelope))
    } else {
        let read = call
            .results
            .map(|results| results::read(results, &fields, explained));
        let told = match &read {
            _ if failed => Some(unreadable(Unreadable::NoError)),
            Some(None) => Some(unreadable(Unreadable::NoResults)),
            // Where nothing was accepted, what stopped the first speaks for all.
            Some(Some(read)) if !read.accepted => {
                read.failures.first().map(|failure| failure.error.clone())
            }
            _ => None,
        };
        failures = read.flatten().map(|read| read.failures).unwrap_or_default();
        told
    };
    Response {
        ok: error.is_none(),
        data: fields.into_owned(),
        request_id,
        error,
        failures,
    }
}

/// The fields of the envelope, which a gateway may have taken off an error.
///
/// # Errors
///
/// What the body is instead, and all that arrived.
fn envelope(body: &[u8]) -> Result<(Payload<'_>, Reading), (Unreadable, Payload<'static>)> {
    let nothing = || Payload::Map(Vec::new());
    let (mut document, reading) = document(body).map_err(|what| (what, nothing()))?;
    let bare = document
        .get("Error")
        .is_some_and(|error| error.get("Code").is_some());
    let fields = match document.get("Response") {
        Some(Payload::Map(_)) => document.take("Response"),
        _ if bare => Some(document),
        _ if reading == Reading::Whole => {
            let data = match document {
                Payload::Map(_) => document.into_owned(),
                _ => nothing(),
            };
            return Err((Unreadable::NotTheEnvelope, data));
        }
        _ => None,
    };
    fields
        .map(|fields| (fields, reading))
        .ok_or((Unreadable::NotJson, nothing()))
}
