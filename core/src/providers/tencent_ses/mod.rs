//! Tencent Cloud Simple Email Service, API version 2020-10-02.

use super::{Answer, Provider, tencent};
use crate::errors::{Catalogue, Entry};
use crate::operation::Response;

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

/// The provider.
pub(crate) static PROVIDER: Provider = Provider {
    service: &SERVICE,
    topics: &[sending::OPERATIONS, blocklists::OPERATIONS],
};

/// The codes that its answers may hold, its own before those of all services.
pub(crate) static CODES_OF_ANSWERS: &[&[Entry]] = &[CODES, tencent::codes::CODES];

/// Its lists of codes.
pub(crate) static CATALOGUES: &[Catalogue] = &[
    Catalogue {
        id: "tencent_ses",
        title: "Tencent Cloud SES",
        entries: CODES,
        shared: CODES_OF_ANSWERS,
    },
    Catalogue {
        id: "tencent_ses_status",
        title: "Tencent Cloud SES: what became of a mail",
        entries: statuses::STATUSES,
        shared: &[],
    },
];

/// What an answer means.
pub(crate) fn parse_response(answer: Answer<'_>) -> Response {
    tencent::response::read(answer, CODES_OF_ANSWERS)
}
