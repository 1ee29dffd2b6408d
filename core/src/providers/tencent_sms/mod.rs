//! Tencent Cloud Short Message Service, API version 2021-01-11.

use super::{Answer, Provider, tencent};
use crate::errors::{Catalogue, Entry};
use crate::operation::Response;

mod codes;
mod links;
mod numbers;
mod sending;
mod service;
mod sign_name;
mod statuses;
mod texts;

pub use sending::*;
pub use service::SERVICE;

/// The provider.
pub(crate) static PROVIDER: Provider = Provider {
    service: &SERVICE,
    topics: &[sending::OPERATIONS],
};

/// The codes that its answers may hold, its own before those of all services.
pub(crate) static CODES_OF_ANSWERS: &[&[Entry]] =
    &[codes::CODES, statuses::STATUSES, tencent::codes::CODES];

/// Its lists of codes.
pub(crate) static CATALOGUES: &[Catalogue] = &[
    Catalogue {
        id: "tencent_sms",
        title: "Tencent Cloud SMS",
        entries: codes::CODES,
        shared: CODES_OF_ANSWERS,
    },
    Catalogue {
        id: "tencent_sms_status",
        title: "Tencent Cloud SMS: what became of a message",
        entries: statuses::STATUSES,
        shared: &[],
    },
];

/// What an answer means.
pub(crate) fn parse_response(answer: Answer<'_>) -> Response {
    tencent::response::read(answer, CODES_OF_ANSWERS)
}
