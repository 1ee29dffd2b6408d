//! The part of an operation's table that reads responses.

use super::{Operation, ProviderError, Response, Results, STATUSES, Service, recipients};
use crate::payload::Payload;
use crate::providers::{self, RawResponse};
use crate::schema::Shape;
use crate::text::Lang;
use crate::text::unreadable::{self, Unreadable};

/// What is needed to read the responses to one operation.
///
/// A table of these is stored beside the operations. It does not refer to the rules for requests, so that a program that
/// only reads responses does not contain the code that checks requests.
#[derive(Clone, Copy)]
pub struct ResponseTable {
    /// See [`Operation::service`].
    pub service: &'static Service,
    /// See [`Operation::name`].
    pub name: &'static str,
    /// See [`Operation::response`].
    pub response: Shape,
    /// See [`Operation::results`].
    pub results: Option<&'static Results>,
    /// See [`Operation::errors`].
    pub errors: &'static [&'static str],
    /// See [`Operation::rate_limit`].
    pub rate_limit: Option<u32>,
}

impl ResponseTable {
    /// The part of `operation` that reads responses.
    pub(crate) const fn of(operation: &Operation) -> Self {
        ResponseTable {
            service: operation.service,
            name: operation.name,
            response: operation.response,
            results: operation.results,
            errors: operation.errors,
            rate_limit: operation.rate_limit,
        }
    }

    /// See [`Operation::parse_response`].
    pub fn parse<'b>(&self, status: Option<u16>, body: &'b [u8], lang: Lang) -> Response<'b> {
        providers::parse_response(RawResponse {
            operation: self,
            status: status.filter(|status| STATUSES.contains(status)),
            body,
            lang,
        })
    }

    /// See [`Operation::parse_response_to`].
    pub fn parse_for<'b>(
        &self,
        payload: &Payload<'_>,
        status: Option<u16>,
        body: &'b [u8],
        lang: Lang,
    ) -> Response<'b> {
        let mut response = self.parse(status, body, lang);
        if let Some(results) = self.results {
            recipients::compare(&mut response, self, results, payload, status, lang);
        }
        response
    }

    /// The error for a response that the catalogue cannot explain.
    pub(crate) fn unreadable(
        &self,
        what: Unreadable,
        status: Option<u16>,
        lang: Lang,
    ) -> ProviderError {
        let requested = self.results.and_then(|results| results.requested);
        let error = match requested {
            Some(requested) if !requested.sends => unreadable::of_query,
            _ => unreadable::error,
        };
        error(self.provider(), what, status, lang)
    }

    /// The ID of the provider, such as `tencent_ses`.
    pub(crate) const fn provider(&self) -> &'static str {
        self.service.provider.name()
    }
}
