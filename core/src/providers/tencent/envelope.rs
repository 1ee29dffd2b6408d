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
use crate::payload::json::Body;
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
    let no_envelope = |what, data| Response {
        ok: false,
        request_id: None,
        data,
        error: Some(unreadable::error(provider, what, status, lang)),
        failures: Vec::new(),
    };
    let nothing = || Payload::Map(Vec::new());
    let (document, whole) = match Body::read(body) {
        Body::Whole(document) => (document, true),
        Body::Broken(document) => (document, false),
        Body::Empty => return no_envelope(Unreadable::Empty, nothing()),
        Body::NotJson => return no_envelope(Unreadable::NotJson, nothing()),
    };
    let fields = match response(document) {
        Ok(fields) => fields,
        Err(_) if !whole => return no_envelope(Unreadable::NotJson, nothing()),
        Err(data) => return no_envelope(Unreadable::NotTheEnvelope, data),
    };
    let mut request_id = None;
    let mut reported = None;
    let mut data = Vec::new();
    for (name, value) in fields {
        match &*name {
            "RequestId" => request_id = value.into_text().map(Cow::into_owned),
            "Error" => reported = Some(value).filter(|error| !matches!(error, Payload::Null)),
            _ => data.push((Cow::Owned(name.into_owned()), value.into_owned())),
        }
    }
    if reported.is_none() && !whole {
        // What was cut off may lack the very error that it was about to tell of.
        return no_envelope(Unreadable::NotJson, nothing());
    }
    let data = Payload::Map(data);
    let failed = status.is_some_and(|status| !(200..300).contains(&status));
    let unreadable = |what| Some(unreadable::error(provider, what, status, lang));
    let of_call = |error: ProviderError| error.of_call(request_id.as_deref());
    let explained =
        |code, message| of_call(explained(provider, catalogue, code, message, status, lang));
    let mut failures = Vec::new();
    let error = match (reported, call.results) {
        (Some(error), _) => {
            let mut error = innermost(error);
            let text = |value: Payload<'_>| value.into_text().map(Cow::into_owned);
            let code = error.take("Code").and_then(text);
            // An error that is a bare text is its own message.
            let message = error.take("Message").map_or_else(|| text(error), text);
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
        error: error.map(of_call),
        request_id,
        data,
        failures,
    }
}

/// The error inside others, or inside a list that has it first.
fn innermost(mut error: Payload<'_>) -> Payload<'_> {
    loop {
        error = match error {
            Payload::List(items) => match items.into_iter().next() {
                Some(first) => first,
                None => return Payload::Null,
            },
            mut outer if outer.get("Code").is_none() => match outer.take("Error") {
                Some(inner) => inner,
                None => return outer,
            },
            error => return error,
        };
    }
}

/// The fields of the envelope, which a gateway may have taken off an error; or all that arrived.
fn response(document: Payload<'_>) -> Result<Vec<(Cow<'_, str>, Payload<'_>)>, Payload<'static>> {
    let Payload::Map(mut entries) = document else {
        return Err(Payload::Map(Vec::new()));
    };
    let envelope = entries
        .iter()
        .position(|(name, value)| name == "Response" && matches!(value, Payload::Map(_)));
    let bare = |(name, value): &(Cow<'_, str>, Payload<'_>)| {
        name == "Error" && value.get("Code").is_some()
    };
    match envelope.map(|place| entries.swap_remove(place)) {
        Some((_, Payload::Map(fields))) => Ok(fields),
        _ if entries.iter().any(bare) => Ok(entries),
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
