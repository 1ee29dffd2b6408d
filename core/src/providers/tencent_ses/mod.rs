//! Tencent Cloud Simple Email Service, API version 2020-10-02.

use super::{Provider, RawResponse, tencent};
use crate::errors::Catalogue;
use crate::operation::Response;

mod attachment_names;
mod blocklists;
mod codes;
mod sending;
mod service;
mod statuses;
mod texts;

pub use blocklists::*;
pub(crate) use codes::CODES;
pub use sending::*;
pub use service::SERVICE;

pub(crate) static PROVIDER: Provider = Provider {
    service: &SERVICE,
    topics: &[sending::OPERATIONS, blocklists::OPERATIONS],
};

/// The codes that a response can contain: those of the service, then those that all services have in common.
pub(crate) static RESPONSE_CODES: &[&Catalogue] = &[&CODES, &tencent::codes::CODES];

/// The catalogues of the provider.
pub(crate) static CATALOGUES: &[&Catalogue] = &[&CODES, &statuses::STATUSES];

pub(crate) fn parse_response(response: RawResponse<'_>) -> Response {
    tencent::response::read(response, RESPONSE_CODES)
}
