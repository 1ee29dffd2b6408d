//! Tencent Cloud Simple Email Service, API version 2020-10-02.

use super::tencent::Api;

#[cfg(feature = "answers")]
mod codes;
mod sending;

#[cfg(feature = "answers")]
pub(crate) use codes::CODES;
pub use sending::SEND_EMAIL;

/// Source: the pages on `SendEmail` of both sites, and the SDK releases of 2026-08-21.
static API: Api = Api {
    service: "ses",
    version: "2020-10-02",
    regions_cn: &["ap-guangzhou", "ap-hongkong"],
    regions_intl: &["ap-singapore"],
    #[cfg(feature = "answers")]
    catalogue: &[CODES, super::tencent::codes::CODES],
};
