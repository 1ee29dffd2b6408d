//! Tencent Cloud Simple Email Service over SMTP.

use super::{Provider, tencent, tencent_ses};
use crate::doc::Doc;
use crate::errors::Catalogue;

mod api_response;
mod codes;
mod connection;
mod limits;
mod line;
mod message;
mod message_rules;
mod quoted;
mod raw_message;
mod reply_codes;
mod reply_phrases;
mod response;
mod sending;
mod service;
mod texts;

pub(crate) use message::mail;
#[cfg(feature = "docs")]
pub(crate) use raw_message::CODES as RAW_MESSAGE_CODES;
pub use raw_message::validate_raw;
pub(crate) use response::parse_response;
pub use sending::*;
pub use service::SERVICE;

pub(crate) static PROVIDER: Provider = Provider {
    title: Doc::new("the same over SMTP"),
    service: &SERVICE,
    topics: &[&sending::TOPIC],
};

/// The codes that a response can contain: those of SMTP, then those of the API.
pub(crate) static RESPONSE_CODES: &[&Catalogue] = &[
    &codes::CODES,
    &reply_codes::REPLY_CODES,
    &connection::CONNECTION,
    &tencent_ses::CODES,
    &tencent::codes::CODES,
];

/// The codes of the API, which a reply can contain.
pub(crate) static API_CODES: &[&Catalogue] =
    &[&codes::CODES, &tencent_ses::CODES, &tencent::codes::CODES];

/// The catalogues of the provider.
pub(crate) static CATALOGUES: &[&Catalogue] = &[
    &codes::CODES,
    &reply_codes::REPLY_CODES,
    &connection::CONNECTION,
];
