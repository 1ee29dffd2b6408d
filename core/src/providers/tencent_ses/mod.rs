//! Tencent Cloud Simple Email Service, API version 2020-10-02.

use super::{Provider, RawResponse, tencent};
use crate::doc::Doc;
use crate::errors::Catalogue;
use crate::operation::Response;

pub(super) mod attachment_names;
mod blocklists;
mod codes;
mod identities;
mod list_variables;
mod password;
mod queries;
mod receivers;
mod review;
mod senders;
mod sending;
mod service;
mod statistics;
mod statuses;
mod tasks;
mod templates;
mod texts;
mod unsubscribing;

pub use blocklists::*;
pub(crate) use codes::CODES;
pub use identities::*;
pub use receivers::*;
pub use senders::*;
pub use sending::*;
pub use service::SERVICE;
pub use statistics::*;
pub use tasks::*;
pub use templates::*;
pub use unsubscribing::*;

pub(crate) static PROVIDER: Provider = Provider {
    title: Doc::new("Tencent Cloud Simple Email Service, API 2020-10-02"),
    service: &SERVICE,
    topics: &[
        &sending::TOPIC,
        &tasks::TOPIC,
        &templates::TOPIC,
        &senders::TOPIC,
        &identities::TOPIC,
        &receivers::TOPIC,
        &blocklists::TOPIC,
        &unsubscribing::TOPIC,
        &statistics::TOPIC,
    ],
};

/// The codes that a response can contain: those of the service, then those that all services have in common.
pub(crate) static RESPONSE_CODES: &[&Catalogue] =
    &[&CODES, &tencent::codes::CODES, &statuses::STATUSES];

/// The catalogues of the provider.
pub(crate) static CATALOGUES: &[&Catalogue] = &[&CODES, &statuses::STATUSES];

pub(crate) fn parse_response<'b>(response: RawResponse<'_, 'b>) -> Response<'b> {
    tencent::response::read(response, RESPONSE_CODES)
}
