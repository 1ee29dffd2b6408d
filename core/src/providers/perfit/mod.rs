//! Perfit transactional email, API version 1, which its maker switched off on 2026-03-01.
//!
//! It is implemented whole for those who have to read, check and move what was written for it.

use super::Provider;
use crate::errors::{Catalogue, Entry};

mod batch_code;
mod codes;
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

/// The codes that its answers may hold.
pub(crate) static CODES_OF_ANSWERS: &[&[Entry]] = &[codes::CODES];

/// Its list of codes.
pub(crate) static CATALOGUES: &[Catalogue] = &[Catalogue {
    id: "perfit",
    title: "Perfit",
    entries: codes::CODES,
    shared: &[],
}];
