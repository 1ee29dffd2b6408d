//! What Tencent Cloud's services share: the headers of API 3.0, the answer envelope, the common codes,
//! and the TC3 signature.
//!
//! Source: the SDK releases of 2026-08-21 and the pages on request structure and signature v3.

use crate::schema::StructuralCodes;

#[cfg(any(feature = "answers", feature = "build"))]
pub(crate) mod api;
#[cfg(feature = "answers")]
pub(crate) mod codes;
#[cfg(feature = "answers")]
pub(crate) mod envelope;
#[cfg(feature = "build")]
mod headers;
#[cfg(feature = "answers")]
mod results;
#[cfg(feature = "sign")]
mod tc3;

/// What every field of every operation has in common.
pub(crate) static STRUCTURAL_CODES: StructuralCodes = StructuralCodes {
    required: "MissingParameter",
    wrong_type: "InvalidParameter",
    unknown_field: Some("UnknownParameter"),
};
