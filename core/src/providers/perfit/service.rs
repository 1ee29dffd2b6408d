//! Where requests go.
//!
//! The reference has `Bearer` before the key; the manual's own examples for curl leave it out.

use crate::doc::Doc;
use crate::operation::auth::ApiKey;
use crate::operation::{Auth, Service, Transport};
use crate::providers::ProviderId;
use crate::schema::rules::at_most;
use crate::schema::{StructuralCodes, Unit};

/// What its operations share.
pub static SERVICE: Service = Service {
    provider: ProviderId::Perfit,
    title: "Perfit transactional email, API version 1, switched off on 2026-03-01.",
    codes: StructuralCodes {
        required: "required",
        wrong_type: "invalid_value",
        unknown_field: None,
    },
    // 10 MB, by the page on limits and errors. No source says what the service answers to a larger request.
    size_limit: Some(at_most(10 << 20, Unit::EncodedBytes)),
    transport: Transport::Https(Auth::ApiKey(&API_KEY)),
    source: Doc::new("manual of 2021"),
};

static API_KEY: ApiKey = ApiKey {
    url: "https://transactional.myperfit.com/v1/mail/send",
    refused: "unauthorized",
};
