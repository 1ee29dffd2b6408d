//! Perfit transactional email, API version 1, which the provider switched off on 2026-03-01.
//!
//! It is implemented completely, for users who need to check or migrate payloads and responses that were
//! written for it.

use super::Provider;
use crate::doc::Doc;
use crate::errors::Catalogue;

mod batch_code;
mod codes;
mod response;
mod sending;
mod service;
mod texts;

pub(crate) use response::parse_response;
pub use sending::*;
pub use service::SERVICE;

pub(crate) static PROVIDER: Provider = Provider {
    title: Doc::new("Perfit transactional email, v1, switched off on 2026-03-01"),
    service: &SERVICE,
    topics: &[&sending::TOPIC],
};

/// The codes that a response can contain.
pub(crate) static RESPONSE_CODES: &[&Catalogue] = &[&codes::CODES];

/// The catalogues of the provider.
pub(crate) static CATALOGUES: &[&Catalogue] = &[&codes::CODES];
