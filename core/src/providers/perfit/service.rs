//! Where requests go.
//!
//! The reference has `Bearer` before the key; the manual's own examples for curl leave it out.

use crate::doc::Doc;
use crate::operation::auth::ApiKey;
use crate::operation::{Auth, Service, Transport};
use crate::providers::ProviderId;
use crate::schema::StructuralCodes;

/// What its operations share.
pub static SERVICE: Service = Service {
    provider: ProviderId::Perfit,
    title: "Perfit transactional email, API version 1, switched off on 2026-03-01.",
    codes: StructuralCodes {
        required: "required",
        wrong_type: "invalid_value",
        unknown_field: None,
    },
    transport: Transport::Https,
    auth: Auth::ApiKey(&API_KEY),
    source: Doc::new("manual of 2021"),
};

static API_KEY: ApiKey = ApiKey {
    url: "https://transactional.myperfit.com/v1/mail/send",
    refused: "unauthorized",
};
