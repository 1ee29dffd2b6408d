//! Tencent Cloud Simple Email Service over SMTP.

use super::{Provider, tencent, tencent_ses};
use crate::errors::{Catalogue, Entry};

mod api_answer;
mod codes;
mod connection;
mod line;
mod response;
mod sending;
mod service;
mod texts;

pub(crate) use response::parse_response;
pub use sending::*;
pub use service::SERVICE;

/// The provider.
pub(crate) static PROVIDER: Provider = Provider {
    service: &SERVICE,
    topics: &[sending::OPERATIONS],
};

/// The codes that its answers may hold, its own before those of the API.
pub(crate) static CODES_OF_ANSWERS: &[&[Entry]] = &[
    codes::CODES,
    connection::CODES,
    tencent_ses::CODES,
    tencent::codes::CODES,
];

/// Its lists of codes.
pub(crate) static CATALOGUES: &[Catalogue] = &[
    Catalogue {
        id: "tencent_ses_smtp",
        title: "Tencent Cloud SES over SMTP: replies",
        entries: codes::CODES,
        shared: CODES_OF_ANSWERS,
    },
    Catalogue {
        id: "tencent_ses_smtp",
        title: "Tencent Cloud SES over SMTP: the connection",
        entries: connection::CODES,
        shared: &[],
    },
];
