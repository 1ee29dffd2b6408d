//! The error codes that any operation of Tencent Cloud's API 3.0 can return, whatever the service.
//!
//! Source of the facts: the SDK releases of 2026-08-21 and the provider's pages on common errors. The texts
//! in `texts` were written for this library. The entries are sorted by code, in byte order.

use super::texts;
use crate::errors::{
    Catalogue, Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When, by_name, explained,
};

pub(crate) static CODES: Catalogue = Catalogue::new(
    "tencent_common",
    "Common to Tencent Cloud",
    &EXPLAINED,
    by_name,
);

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::CODES);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("ActionOffline", Kind::Deprecated, When::Never, Partly).fields(&["X-TC-Action"]),
    // The provider does not list this code by itself. It explains new codes of the group, most of which are about the
    // credentials.
    Entry::new("AuthFailure", Kind::Auth, When::AfterFix, No),
    Entry::new("AuthFailure.InvalidAuthorization", Kind::Auth, When::AfterFix, Yes)
        .fields(&["Authorization"]),
    Entry::new("AuthFailure.InvalidSecretId", Kind::Auth, When::AfterFix, No).fields(&["SecretId"]),
    Entry::new("AuthFailure.MFAFailure", Kind::Auth, When::AfterFix, No),
    Entry::new("AuthFailure.SecretIdNotFound", Kind::Auth, When::AfterFix, Partly).fields(&["SecretId"]),
    Entry::new("AuthFailure.SignatureExpire", Kind::Auth, When::FreshSignature, Partly)
        .fields(&["X-TC-Timestamp"]),
    Entry::new("AuthFailure.SignatureFailure", Kind::Auth, When::AfterFix, Partly).fields(&["Authorization"]),
    Entry::new("AuthFailure.TokenFailure", Kind::Auth, When::AfterFix, No).fields(&["X-TC-Token"]),
    Entry::new("AuthFailure.UnauthorizedOperation", Kind::Permission, When::AfterFix, No),
    Entry::new("DryRunOperation", Kind::DryRun, When::AfterFix, Yes).fields(&["DryRun"]),
    Entry::new("FailedOperation", Kind::Other, When::AfterFix, No),
    Entry::new("InternalError", Kind::Server, When::Later, No).may_duplicate(),
    Entry::new("InvalidAction", Kind::InvalidRequest, When::AfterFix, Yes).fields(&["X-TC-Action"]),
    Entry::new("InvalidParameter", Kind::InvalidRequest, When::AfterFix, Partly),
    Entry::new("InvalidParameterValue", Kind::InvalidRequest, When::AfterFix, Partly),
    Entry::new("InvalidRequest", Kind::InvalidRequest, When::AfterFix, Yes).fields(&["body"]),
    Entry::new("IpInBlacklist", Kind::Permission, When::AfterFix, No),
    Entry::new("IpNotInWhitelist", Kind::Permission, When::AfterFix, No),
    Entry::new("LimitExceeded", Kind::Quota, When::AfterFix, No),
    Entry::new("MissingParameter", Kind::InvalidRequest, When::AfterFix, Yes),
    Entry::new("NoSuchProduct", Kind::NotFound, When::AfterFix, Yes).fields(&["Host"]),
    Entry::new("NoSuchVersion", Kind::NotFound, When::AfterFix, Yes).fields(&["X-TC-Version"]),
    Entry::new("RequestLimitExceeded", Kind::RateLimit, When::Later, No),
    Entry::new("RequestLimitExceeded.GlobalRegionUinLimitExceeded", Kind::RateLimit, When::Later, No),
    Entry::new("RequestLimitExceeded.IPLimitExceeded", Kind::RateLimit, When::Later, No),
    Entry::new("RequestLimitExceeded.UinLimitExceeded", Kind::RateLimit, When::Later, No),
    Entry::new("RequestSizeLimitExceeded", Kind::InvalidRequest, When::AfterFix, Yes).fields(&["body"]),
    Entry::new("ResourceInUse", Kind::Conflict, When::Later, No),
    Entry::new("ResourceInsufficient", Kind::Server, When::Later, No),
    Entry::new("ResourceNotFound", Kind::NotFound, When::AfterFix, No),
    Entry::new("ResourceUnavailable", Kind::Server, When::Later, No),
    Entry::new("ResponseSizeLimitExceeded", Kind::InvalidRequest, When::AfterFix, No).fields(&["Limit"]),
    Entry::new("ServiceUnavailable", Kind::Server, When::Later, No),
    Entry::new("UnauthorizedOperation", Kind::Permission, When::AfterFix, No),
    Entry::new("UnknownParameter", Kind::InvalidRequest, When::AfterFix, Yes),
    Entry::new("UnsupportedOperation", Kind::InvalidRequest, When::AfterFix, No),
    Entry::new("UnsupportedProtocol", Kind::InvalidRequest, When::AfterFix, Yes),
    Entry::new("UnsupportedRegion", Kind::InvalidRequest, When::AfterFix, Yes).fields(&["X-TC-Region"]),
];
