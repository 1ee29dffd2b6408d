//! The service: hosts, regions and limits.
//!
//! Source: the SDK releases of 2026-08-21.

use crate::doc::Doc;
use crate::operation::auth::tc3::Endpoint;
use crate::operation::auth::{Regions, Tc3};
use crate::operation::{Auth, Service, Transport};
use crate::providers::ProviderId;
use crate::providers::tencent::{SIZE_LIMIT, STRUCTURAL_CODES};

/// What all operations of the service have in common.
pub static SERVICE: Service = Service {
    provider: ProviderId::TencentSms,
    title: "Tencent Cloud Short Message Service, API version 2021-01-11.",
    codes: STRUCTURAL_CODES,
    size_limit: Some(SIZE_LIMIT),
    transport: Transport::Https(Auth::Tc3(&TC3)),
    source: Doc::new("SDK 2026-08-21"),
};

static TC3: Tc3 = Tc3 {
    service: "sms",
    version: "2021-01-11",
    cn: Endpoint {
        url: "https://sms.tencentcloudapi.com/",
        // The official list of regions could not be read; these names are those in public code.
        regions: Regions::Likely(&["ap-beijing", "ap-guangzhou", "ap-nanjing"]),
    },
    intl: Endpoint {
        url: "https://sms.intl.tencentcloudapi.com/",
        regions: Regions::Unknown,
    },
};
