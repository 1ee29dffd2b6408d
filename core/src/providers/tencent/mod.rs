//! What Tencent Cloud's services have in common: the format of a response of API 3.0, the common codes, and
//! the codes for problems that any field can have.
//!
//! Source: the SDK releases of 2026-08-21 and the pages on request structure.

use crate::errors::Catalogue;
use crate::schema::rules::at_most;
use crate::schema::{Rule, StructuralCodes, Unit};

pub(crate) mod codes;
pub(crate) mod response;
mod results;
mod texts;

/// The codes for problems that any field of any operation can have.
pub(crate) const STRUCTURAL_CODES: StructuralCodes = StructuralCodes {
    required: Some("MissingParameter"),
    wrong_type: Some("InvalidParameter"),
    unknown_field: Some("UnknownParameter"),
};

/// The maximum size of a request with a TC3 signature: 10 MB, according to the page on the request structure.
pub(crate) const SIZE_LIMIT: Rule =
    at_most(10 << 20, Unit::EncodedBytes).code("RequestSizeLimitExceeded");

/// The codes that all services have in common.
pub(crate) static CATALOGUES: &[&Catalogue] = &[&codes::CODES];
