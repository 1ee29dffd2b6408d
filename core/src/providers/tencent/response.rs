//! The response of API 3.0: `{"Response": {"RequestId": …, "Error": {"Code": …, "Message": …}, …}}`.
//!
//! Any body is accepted. If it does not have this format, the HTTP status decides what is reported.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use super::results;
use crate::errors::{Catalogue, look_up, look_up_in};
use crate::operation::{Failure, ProviderError, Response, ResponseTable, is_name};
use crate::payload::Payload;
use crate::payload::json::keep_last_of_each_name;
use crate::providers::RawResponse;
use crate::providers::response::{
    Document, Names, Reported, add_values, keep, take, take_request_id, uncertain, unreadable_body,
};
use crate::text::Lang;
use crate::text::unreadable::Unreadable;

/// The names that the API uses for the parts of an error.
pub(crate) const NAMES: Names = Names {
    code: "Code",
    message: "Message",
    inner: "Error",
};

/// The field with the ID of the request.
const REQUEST_ID: &str = "RequestId";

pub(crate) fn read<'b>(raw: RawResponse<'_, 'b>, catalogue: &[&'static Catalogue]) -> Response<'b> {
    let RawResponse {
        operation,
        status,
        body,
        lang,
    } = raw;
    let mut document = match envelope(operation, body) {
        Ok(document) => document,
        Err((what, data)) => {
            let provider = operation.provider();
            let error = unreadable_body(provider, what, status, body, lang);
            return Response {
                ok: false,
                request_id: None,
                data,
                error: Some(error),
                failures: Vec::new(),
            };
        }
    };
    let fields = &mut document.value;
    let request_id = take_request_id(fields, REQUEST_ID);
    let explainer = Explainer {
        operation,
        catalogue,
        status,
        truncated_code: document.truncated_code,
        request_id: request_id.as_deref(),
        lang,
    };
    let (error, failures) = match take(fields, NAMES.inner) {
        Some(error) => {
            let error = Reported::read(error, &NAMES);
            keep(fields, NAMES.inner, error.rest);
            (
                Some(explainer.explained(error.code, error.message)),
                Vec::new(),
            )
        }
        // The part that was lost may have been an error.
        None if !document.complete => (Some(explainer.unreadable(Unreadable::NotJson)), Vec::new()),
        None => explainer.success(fields),
    };
    Response {
        ok: error.is_none(),
        data: document.value,
        request_id: request_id.map(Cow::into_owned),
        error,
        failures,
    }
}

/// The data that all errors of a response have in common.
struct Explainer<'j> {
    operation: &'j ResponseTable,
    catalogue: &'j [&'static Catalogue],
    status: Option<u16>,
    truncated_code: bool,
    request_id: Option<&'j str>,
    lang: Lang,
}

impl Explainer<'_> {
    fn unreadable(&self, what: Unreadable) -> ProviderError {
        let error = self.operation.unreadable(what, self.status, self.lang);
        error.with_request_id(self.request_id)
    }

    /// Combines the provider's code and message with what the catalogue says about the code. If there is no
    /// code, the message may contain one.
    fn explained(
        &self,
        code: Option<Cow<'_, str>>,
        message: Option<Cow<'_, str>>,
    ) -> ProviderError {
        let code = code.filter(|code| !code.is_empty());
        let known = code
            .as_deref()
            .and_then(|code| look_up(self.catalogue, code));
        let free_text = code.as_deref().filter(|code| !is_name(code));
        let free_text = free_text.or(message.as_deref().filter(|_| code.is_none()));
        let named = free_text.and_then(|free_text| look_up_in(self.catalogue, free_text));
        let found = named.or(known);
        let error = match (found, &code) {
            (Some(found), _) => {
                let found = if self.truncated_code {
                    uncertain(found)
                } else {
                    found
                };
                let error = ProviderError::explained(self.operation.provider(), found, self.lang);
                ProviderError {
                    status: self.status,
                    ..error.with_request_id(self.request_id)
                }
            }
            (None, Some(_)) => self.unreadable(Unreadable::UnknownCode),
            (None, None) => self.unreadable(Unreadable::NoCode),
        };
        let error = error.with_reported(code, message);
        ProviderError {
            code: error.code.or(named.map(|found| found.entry.code.into())),
            ..error
        }
    }

    /// Checks a response that reports no error for the request as a whole.
    fn success(&self, fields: &Payload<'_>) -> (Option<ProviderError>, Vec<Failure>) {
        let failed = self
            .status
            .is_some_and(|status| !(200..300).contains(&status));
        let entries = fields.as_map().unwrap_or_default();
        if self.request_id.is_none() && entries.iter().all(|(name, _)| name == REQUEST_ID) {
            return (
                Some(self.unreadable(Unreadable::NotTheEnvelope)),
                Vec::new(),
            );
        }
        let failure = failed.then(|| self.unreadable(Unreadable::NoError));
        let Some(results) = self.operation.results else {
            return (failure, Vec::new());
        };
        let explained = |code, message| self.explained(code, message);
        let is_known = |code: &str| look_up(self.catalogue, code).is_some();
        let Some(read) = results::read(results, fields, is_known, explained) else {
            let nothing = || self.unreadable(Unreadable::NoResults);
            let nothing = || results.of_this_request.then(nothing);
            return (failure.or_else(nothing), Vec::new());
        };
        if !results.of_this_request {
            return (failure, read.failures);
        }
        // If no recipient was accepted, the error of the first one is the error of the response.
        let first = read.failures.first().filter(|_| !read.accepted);
        let error = failure.or_else(|| first.map(|failure| failure.error.clone()));
        (error, read.failures)
    }
}

/// Returns the fields inside the envelope `Response`. The fields are also accepted without the envelope, as the provider's SDKs
/// log them, if they are those of this operation or contain an error with a code.
///
/// # Errors
///
/// Returns what the body is instead, and its fields.
fn envelope<'a>(
    operation: &ResponseTable,
    body: &'a [u8],
) -> Result<Document<'a>, (Unreadable, Payload<'a>)> {
    let nothing = || Payload::Map(Vec::new());
    let mut document = Document::read(body, &NAMES).map_err(|what| (what, nothing()))?;
    let response = match document.value.get("Response") {
        Some(Payload::Map(_)) => document.value.take("Response"),
        _ => None,
    };
    let error = document.value.get(NAMES.inner);
    let has_code = error.is_some_and(|error| error.get(NAMES.code).is_some());
    let bare = has_code || is_response_of(operation, &document.value);
    match (response, &mut document.value) {
        // Fields next to the envelope, which may include an error, are merged with those inside it. Of two with the same name,
        // the one inside is kept, but no error is lost.
        (Some(Payload::Map(mut inside)), Payload::Map(beside)) => {
            let is_error = |(name, error): &(Cow<'_, str>, Payload<'_>)| {
                name == NAMES.inner && !matches!(error, Payload::Null)
            };
            let other = beside.iter().position(is_error);
            if let Some(other) = other.filter(|_| inside.iter().any(is_error)) {
                add_values(&mut inside, NAMES.inner, vec![beside.remove(other).1]);
            }
            beside.append(&mut inside);
            keep_last_of_each_name(beside);
        }
        _ if bare => {}
        (_, Payload::Map(_)) if document.complete => {
            return Err((Unreadable::NotTheEnvelope, document.value));
        }
        _ if document.complete => return Err((Unreadable::NotTheEnvelope, nothing())),
        _ => return Err((Unreadable::NotJson, nothing())),
    }
    Ok(document)
}

/// Whether the fields are a request ID and fields of a response to `operation`, and no others.
fn is_response_of(operation: &ResponseTable, fields: &Payload<'_>) -> bool {
    let known = |name: &str| operation.response.field(name).is_some();
    let entries = fields.as_map().unwrap_or_default();
    let has_id = fields
        .get(REQUEST_ID)
        .is_some_and(|id| id.as_str().is_some());
    let has_field =
        operation.response.fields.is_empty() || entries.iter().any(|(name, _)| known(name));
    let no_others = || {
        entries
            .iter()
            .all(|(name, _)| name == REQUEST_ID || known(name))
    };
    has_id && has_field && no_others()
}
