//! The mail server.

use crate::doc::Doc;
use crate::operation::{Auth, Service, Transport};
use crate::providers::ProviderId;
use crate::providers::tencent::STRUCTURAL_CODES;

/// What its operations share.
pub static SERVICE: Service = Service {
    provider: ProviderId::TencentSesSmtp,
    title: "Tencent Cloud Simple Email Service over SMTP.",
    codes: STRUCTURAL_CODES,
    transport: Transport::Smtp,
    auth: Auth::SmtpClient,
    source: Doc::new("page on errors over SMTP of 2022-01-19"),
};
