//! Tencent Cloud Simple Email Service over SMTP.

use super::{Provider, tencent, tencent_ses};
use crate::errors::{Catalogue, Entry};

mod api_response;
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

pub(crate) static PROVIDER: Provider = Provider {
    service: &SERVICE,
    topics: &[sending::OPERATIONS],
};

/// The codes that a response can contain: those of SMTP, then those of the API.
pub(crate) static RESPONSE_CODES: &[&[Entry]] = &[
    codes::CODES,
    connection::CODES,
    tencent_ses::CODES,
    tencent::codes::CODES,
];

/// The catalogues of the provider.
pub(crate) static CATALOGUES: &[Catalogue] = &[
    Catalogue {
        id: "tencent_ses_smtp",
        title: "Tencent Cloud SES over SMTP: replies",
        entries: codes::CODES,
        shared: RESPONSE_CODES,
    },
    Catalogue {
        id: "tencent_ses_smtp",
        title: "Tencent Cloud SES over SMTP: the connection",
        entries: connection::CODES,
        shared: &[],
    },
];
