//! The service.

use crate::doc::Doc;
use crate::operation::{Service, Transport};
use crate::providers::ProviderId;
use crate::schema::StructuralCodes;

/// What all operations of the service have in common.
pub static SERVICE: Service = Service {
    provider: ProviderId::TencentSesSmtp,
    title: "Tencent Cloud Simple Email Service over SMTP.",
    // The mail server receives the message and not the payload.
    codes: StructuralCodes {
        required: None,
        wrong_type: None,
        unknown_field: None,
    },
    size_limit: None,
    transport: Transport::Smtp,
    source: Doc::new("page on errors over SMTP of 2022-01-19"),
};
