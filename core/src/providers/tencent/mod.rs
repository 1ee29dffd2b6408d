//! What Tencent Cloud's services share: the form of an answer of API 3.0, the common codes, the codes for what all
//! fields have in common.
//!
//! Source: the SDK releases of 2026-08-21 and the pages on request structure.

use crate::errors::Catalogue;
use crate::schema::rules::at_most;
use crate::schema::{Rule, StructuralCodes, Unit};

pub(crate) mod codes;
pub(crate) mod response;
mod results;
mod texts;

/// What every field of every operation has in common.
pub(crate) const STRUCTURAL_CODES: StructuralCodes = StructuralCodes {
    required: "MissingParameter",
    wrong_type: "InvalidParameter",
    unknown_field: Some("UnknownParameter"),
};

/// How large a request may be with a signature of TC3: 10 MB, by the page on the request structure.
pub(crate) const SIZE_LIMIT: Rule =
    at_most(10 << 20, Unit::EncodedBytes).code("RequestSizeLimitExceeded");

/// The codes that all services share.
pub(crate) static CATALOGUES: &[Catalogue] = &[Catalogue {
    id: "tencent_common",
    title: "Common to Tencent Cloud",
    entries: codes::CODES,
    shared: &[],
}];
