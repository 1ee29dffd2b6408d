//! The service: hosts, regions and limits.
//!
//! Source: the pages on `SendEmail` of both sites, and the SDK releases of 2026-08-21.

use crate::doc::Doc;
use crate::operation::auth::tc3::Endpoint;
use crate::operation::auth::{Regions, Tc3};
use crate::operation::{Auth, Service, Transport};
use crate::providers::ProviderId;
use crate::providers::tencent::{SIZE_LIMIT, STRUCTURAL_CODES};

/// What all operations of the service have in common.
pub static SERVICE: Service = Service {
    provider: ProviderId::TencentSes,
    title: "Tencent Cloud Simple Email Service, API version 2020-10-02.",
    codes: STRUCTURAL_CODES,
    size_limit: Some(SIZE_LIMIT),
    transport: Transport::Https(Auth::Tc3(&TC3)),
    source: Doc::new("SDK 2026-08-21"),
};

static TC3: Tc3 = Tc3 {
    service: "ses",
    version: "2020-10-02",
    cn: Endpoint {
        url: "https://ses.tencentcloudapi.com/",
        regions: Regions::Known(&["ap-guangzhou", "ap-hongkong"]),
    },
    intl: Endpoint {
        url: "https://ses.intl.tencentcloudapi.com/",
        regions: Regions::Known(&["ap-singapore"]),
    },
};
