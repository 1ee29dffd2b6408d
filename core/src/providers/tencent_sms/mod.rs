//! Tencent Cloud Short Message Service, API version 2021-01-11.

use super::{Provider, RawResponse, tencent};
use crate::doc::Doc;
use crate::errors::Catalogue;
use crate::operation::Response;

mod codes;
mod links;
mod numbers;
mod receipts;
mod sending;
mod service;
mod sign_name;
mod statuses;
mod texts;

pub use sending::*;
pub use service::SERVICE;

pub(crate) static PROVIDER: Provider = Provider {
    title: Doc::new("Tencent Cloud SMS, API 2021-01-11"),
    service: &SERVICE,
    topics: &[&sending::TOPIC],
};

/// The codes that a response can contain: those of the service, then those that all services have in common.
pub(crate) static RESPONSE_CODES: &[&Catalogue] =
    &[&codes::CODES, &statuses::STATUSES, &tencent::codes::CODES];

/// The catalogues of the provider.
pub(crate) static CATALOGUES: &[&Catalogue] =
    &[&codes::CODES, &statuses::STATUSES, &receipts::RECEIPTS];

pub(crate) fn parse_response(response: RawResponse<'_>) -> Response {
    tencent::response::read(response, RESPONSE_CODES)
}
