//! Tencent Cloud Simple Email Service, API version 2020-10-02.

#[cfg(any(feature = "answers", feature = "build"))]
use super::tencent::api::Api;
#[cfg(feature = "build")]
use super::tencent::api::Regions;
#[cfg(feature = "answers")]
use crate::errors::Entry;
use crate::schema::{self, Vocabulary};

#[cfg(feature = "answers")]
mod codes;
mod sending;
#[cfg(feature = "answers")]
mod statuses;

#[cfg(feature = "answers")]
pub(crate) use codes::CODES;
pub use sending::SEND_EMAIL;
#[cfg(feature = "answers")]
pub(crate) use statuses::STATUSES;

/// The codes that it may answer with, its own before those of all services.
#[cfg(feature = "answers")]
pub(crate) static CATALOGUE: &[&[Entry]] = &[CODES, super::tencent::codes::CODES];

/// Source: the pages on `SendEmail` of both sites, and the SDK releases of 2026-08-21.
#[cfg(any(feature = "answers", feature = "build"))]
static API: Api = Api {
    #[cfg(feature = "build")]
    service: "ses",
    #[cfg(feature = "build")]
    version: "2020-10-02",
    #[cfg(feature = "build")]
    cn: Regions::Known(&["ap-guangzhou", "ap-hongkong"]),
    #[cfg(feature = "build")]
    intl: Regions::Known(&["ap-singapore"]),
    #[cfg(feature = "answers")]
    catalogue: CATALOGUE,
};

/// What its tables name.
pub static VOCABULARY: Vocabulary = Vocabulary {
    formats: &[
        &schema::ATTACHMENT_NAME,
        &schema::EMAIL_ADDRESS,
        &schema::HEADER_TEXT,
        &schema::MAILBOX,
    ],
    functions: &[&schema::DISJOINT, &schema::JSON_OBJECT, &schema::NO_HTML],
    predicates: &[],
};
