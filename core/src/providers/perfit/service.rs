//! The service: URL, limits and authentication.
//!
//! The key is sent with `Bearer` before it, as in the API reference; the curl examples of the manual omit it.

use crate::doc::Doc;
use crate::operation::auth::ApiKey;
use crate::operation::{Auth, Service, Transport};
use crate::providers::ProviderId;
use crate::schema::rules::at_most;
use crate::schema::{StructuralCodes, Unit};

/// What all operations of the service have in common.
pub static SERVICE: Service = Service {
    provider: ProviderId::Perfit,
    title: "Perfit transactional email, API version 1, switched off on 2026-03-01.",
    codes: StructuralCodes {
        required: Some("required"),
        wrong_type: Some("invalid_value"),
        unknown_field: None,
    },
    // 10 MB, according to the page on limits and errors. No source names the error for a larger request.
    size_limit: Some(at_most(10 << 20, Unit::EncodedBytes)),
    transport: Transport::Https(Auth::ApiKey(&API_KEY)),
    source: Doc::new("manual of 2021"),
};

static API_KEY: ApiKey = ApiKey {
    url: "https://transactional.myperfit.com/v1/mail/send",
    refused: "unauthorized",
};
