//! Tencent Cloud Simple Email Service, API version 2020-10-02.

#[cfg(any(feature = "answers", feature = "build"))]
use super::tencent::api::Api;

#[cfg(feature = "answers")]
mod codes;
mod sending;

#[cfg(feature = "answers")]
pub(crate) use codes::CODES;
pub use sending::SEND_EMAIL;

/// Source: the pages on `SendEmail` of both sites, and the SDK releases of 2026-08-21.
#[cfg(any(feature = "answers", feature = "build"))]
static API: Api = Api {
    #[cfg(feature = "build")]
    service: "ses",
    #[cfg(feature = "build")]
    version: "2020-10-02",
    #[cfg(feature = "build")]
    regions_cn: &["ap-guangzhou", "ap-hongkong"],
    #[cfg(feature = "build")]
    regions_intl: &["ap-singapore"],
    #[cfg(feature = "answers")]
    catalogue: &[CODES, super::tencent::codes::CODES],
};
