//! Tencent Cloud Short Message Service, API version 2021-01-11.

use super::{Provider, RawResponse, tencent};
use crate::doc::Doc;
use crate::errors::Catalogue;
use crate::operation::Response;

mod applications;
mod codes;
mod conversions;
mod global_sending;
mod links;
mod lists;
mod number_info;
mod numbers;
mod opt_out;
mod pulling;
mod receipts;
mod replies;
mod sender;
mod sending;
mod service;
mod sign_name;
mod sign_proof;
mod signatures;
mod statistics;
mod statuses;
mod template_review;
mod template_words;
mod templates;
mod texts;

pub use conversions::*;
pub use global_sending::*;
pub use number_info::*;
pub use pulling::*;
pub use sending::*;
pub use service::SERVICE;
pub use signatures::*;
pub use statistics::*;
pub use templates::*;

pub(crate) static PROVIDER: Provider = Provider {
    title: Doc::new("Tencent Cloud SMS, API 2021-01-11"),
    service: &SERVICE,
    topics: &[
        &sending::TOPIC,
        &global_sending::TOPIC,
        &templates::TOPIC,
        &signatures::TOPIC,
        &pulling::TOPIC,
        &statistics::TOPIC,
        &number_info::TOPIC,
        &conversions::TOPIC,
    ],
};

/// The codes that a response can contain: those of the service, then those that all services have in common.
pub(crate) static RESPONSE_CODES: &[&Catalogue] =
    &[&codes::CODES, &statuses::STATUSES, &tencent::codes::CODES];

/// The codes of a response that contains delivery receipts or replies.
static CODES_OF_EARLIER_MESSAGES: &[&Catalogue] = &[
    &codes::CODES,
    &tencent::codes::CODES,
    &replies::REPLIES,
    &receipts::RECEIPTS,
    &statuses::STATUSES,
];

/// The catalogues of the provider.
pub(crate) static CATALOGUES: &[&Catalogue] = &[
    &codes::CODES,
    &statuses::STATUSES,
    &receipts::RECEIPTS,
    &replies::REPLIES,
];

pub(crate) fn parse_response<'b>(response: RawResponse<'_, 'b>) -> Response<'b> {
    let codes = match response.operation.results {
        Some(results) if !results.of_this_request => CODES_OF_EARLIER_MESSAGES,
        _ => RESPONSE_CODES,
    };
    tencent::response::read(response, codes)
}
