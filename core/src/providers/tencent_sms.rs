//! Tencent Cloud Short Message Service, API version 2021-01-11.

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
pub use sending::SEND_SMS;
#[cfg(feature = "answers")]
pub(crate) use statuses::STATUSES;

/// The codes that it may answer with, its own before those of all services.
#[cfg(feature = "answers")]
pub(crate) static CATALOGUE: &[&[Entry]] = &[CODES, STATUSES, super::tencent::codes::CODES];

/// Source: the SDK releases of 2026-08-21.
#[cfg(any(feature = "answers", feature = "build"))]
static API: Api = Api {
    #[cfg(feature = "build")]
    service: "sms",
    #[cfg(feature = "build")]
    version: "2021-01-11",
    // The official table of regions could not be read; the names are those in public code.
    #[cfg(feature = "build")]
    cn: Regions::Likely(&["ap-beijing", "ap-guangzhou", "ap-nanjing"]),
    #[cfg(feature = "build")]
    intl: Regions::Unknown,
    #[cfg(feature = "answers")]
    catalogue: CATALOGUE,
};

/// What its tables name.
pub static VOCABULARY: Vocabulary = Vocabulary {
    formats: &[
        &schema::DIGITS,
        &schema::NO_URL,
        &schema::PHONE_NUMBER,
        &schema::SIGN_NAME,
    ],
    functions: &[
        &schema::DISTINCT_NUMBERS,
        &schema::NO_LIKELY_LINK,
        &schema::ONE_REGION,
    ],
    predicates: &[&schema::HOLDS_MAINLAND_NUMBER],
};
