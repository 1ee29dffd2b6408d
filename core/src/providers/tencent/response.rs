//! The answer of API 3.0: `{"Response": {"RequestId": …, "Error": {"Code": …, "Message": …}, …}}`.
//!
//! Whatever arrives is answered: what is not this envelope is judged by its HTTP status.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::results;
use crate::errors::{Entry, look_up, look_up_in};
use crate::operation::{Failure, Operation, ProviderError, Response, is_name};
use crate::payload::Payload;
use crate::payload::json::without_repetitions;
use crate::providers::Answer;
use crate::providers::answer::{Document, Names, Reported, doubted, keep, take, take_request_id};
use crate::text::Lang;
use crate::text::unreadable::{self, Unreadable};

/// What the API calls the parts of an error.
pub(crate) const NAMES: Names = Names {
    code: "Code",
    message: "Message",
    inner: "Error",
};

pub(crate) fn read(answer: Answer<'_>, catalogue: &[&'static [Entry]]) -> Response {
    let Answer {
        operation,
        status,
        body,
        lang,
    } = answer;
    let mut document = match envelope(body) {
        Ok(document) => document,
        Err((what, data)) => {
            return Response {
                ok: false,
                request_id: None,
                data,
                error: Some(unreadable::error(operation.provider(), what, status, lang)),
                failures: Vec::new(),
            };
        }
    };
    let fields = &mut document.value;
    let request_id = take_request_id(fields, "RequestId");
    let judge = Judge {
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
            (Some(judge.explained(error.code, error.message)), Vec::new())
        }
        // What was lost may be the very error that it was about to tell of.
        None if !document.sound => (Some(judge.unreadable(Unreadable::NotJson)), Vec::new()),
        None => judge.success(fields),
    };
    Response {
        ok: error.is_none(),
        data: document.value.into_owned(),
        request_id: request_id.map(Cow::into_owned),
        error,
        failures,
    }
}

/// What an answer is judged by.
struct Judge<'j> {
    operation: &'static Operation,
    catalogue: &'j [&'static [Entry]],
    status: Option<u16>,
    truncated_code: bool,
    request_id: Option<&'j str>,
    lang: Lang,
}

impl Judge<'_> {
    fn unreadable(&self, what: Unreadable) -> ProviderError {
        unreadable::error(self.operation.provider(), what, self.status, self.lang)
            .of_call(self.request_id)
    }

    /// What the catalogue says of a code, with the provider's words. Without a code there may be one in the words.
    fn explained(
        &self,
        code: Option<Cow<'_, str>>,
        message: Option<Cow<'_, str>>,
    ) -> ProviderError {
        let code = code.filter(|code| !code.is_empty());
        let known = code
            .as_deref()
            .and_then(|code| look_up(self.catalogue, code));
        let words = code.as_deref().filter(|code| !is_name(code));
        let words = words.or(message.as_deref().filter(|_| code.is_none()));
        let named = words.and_then(|words| look_up_in(self.catalogue, words));
        let found = named.or(known);
        let error = match (found, &code) {
            (Some(found), _) => {
                let found = if self.truncated_code {
                    doubted(found)
                } else {
                    found
                };
                let error = ProviderError::explained(self.operation.provider(), found, self.lang);
                ProviderError {
                    status: self.status,
                    ..error.of_call(self.request_id)
                }
            }
            (None, Some(_)) => self.unreadable(Unreadable::UnknownCode),
            (None, None) => self.unreadable(Unreadable::NoCode),
        };
        let error = error.said(code, message);
        ProviderError {
            code: error.code.or(named.map(|found| found.entry.code.into())),
            ..error
        }
    }

    /// What is wrong with an answer that tells of no error as a whole.
    fn success(&self, fields: &Payload<'_>) -> (Option<ProviderError>, Vec<Failure>) {
        let failed = self
            .status
            .is_some_and(|status| !(200..300).contains(&status));
        let entries = fields.as_map().unwrap_or_default();
        if self.request_id.is_none() && entries.iter().all(|(name, _)| name == "RequestId") {
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
        let Some(read) = results::read(results, fields, explained) else {
            let nothing = || self.unreadable(Unreadable::NoResults);
            return (Some(failure.unwrap_or_else(nothing)), Vec::new());
        };
        // Where nothing was accepted, what stopped the first speaks for all.
        let first = read.failures.first().filter(|_| !read.accepted);
        let error = failure.or_else(|| first.map(|failure| failure.error.clone()));
        (error, read.failures)
    }
}

/// The fields of the envelope, which a gateway may have taken off an error.
///
/// # Errors
///
/// What the body is instead, and all that arrived.
fn envelope(body: &[u8]) -> Result<Document<'_>, (Unreadable, Payload<'static>)> {
    let nothing = || Payload::Map(Vec::new());
    let mut document = Document::read(body, &NAMES).map_err(|what| (what, nothing()))?;
    let response = match document.value.get("Response") {
        Some(Payload::Map(_)) => document.value.take("Response"),
        _ => None,
    };
    let error = document.value.get(NAMES.inner);
    let bare = error.is_some_and(|error| error.get(NAMES.code).is_some());
    match (response, &mut document.value) {
        // What stands beside the envelope, an error perhaps, is kept with what is in it.
        (Some(Payload::Map(mut inside)), Payload::Map(beside)) => {
            beside.append(&mut inside);
            document.value = without_repetitions(document.value);
        }
        _ if bare => {}
        (_, Payload::Map(_)) if document.sound => {
            return Err((Unreadable::NotTheEnvelope, document.value.into_owned()));
        }
        _ if document.sound => return Err((Unreadable::NotTheEnvelope, nothing())),
        _ => return Err((Unreadable::NotJson, nothing())),
    }
    Ok(document)
}
