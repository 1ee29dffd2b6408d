//! The results for single phone numbers: the codes of accepted numbers, the numeric codes of the protocol
//! before API 3.0, and the states of a report. The receipts of carriers are in `receipts`.
//!
//! Source of the facts: the SDK releases of 2026-08-21 and the provider's error pages. The texts in `texts`
//! were written for this library. The entries are sorted by code, in byte order.

use super::texts;
use crate::errors::{
    Catalogue, Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When, by_status, explained,
};

pub(crate) static STATUSES: Catalogue = Catalogue::new(
    "tencent_sms_status",
    "Tencent Cloud SMS: delivery status of a message",
    &EXPLAINED,
    by_status,
);

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::STATUSES);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("1001", Kind::Server, When::Later, No),
    Entry::new("1002", Kind::InvalidContent, When::AfterFix, No).fields(&["TemplateParamSet"]),
    Entry::new("1003", Kind::Server, When::Later, No),
    Entry::new("1004", Kind::InvalidRequest, When::AfterFix, Partly).fields(&["body"]),
    Entry::new("1006", Kind::Permission, When::AfterFix, No),
    Entry::new("1007", Kind::Server, When::Later, No).may_duplicate(),
    Entry::new("1008", Kind::Network, When::Later, No).may_duplicate(),
    Entry::new("1009", Kind::Permission, When::AfterFix, No),
    Entry::new("1011", Kind::InvalidRequest, When::AfterFix, Yes).fields(&["X-TC-Action"]),
    Entry::new("1012", Kind::InvalidSender, When::AfterFix, Partly).fields(&["SignName"]),
    Entry::new("1013", Kind::RateLimit, When::Later, No).fields(&["PhoneNumberSet"]),
    Entry::new("1014", Kind::Template, When::AfterFix, Partly).fields(&["TemplateId", "TemplateParamSet"]),
    Entry::new("1015", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"]),
    Entry::new("1016", Kind::InvalidRecipient, When::AfterFix, Partly).fields(&["PhoneNumberSet"]),
    Entry::new("1017", Kind::InvalidContent, When::AfterFix, Partly).fields(&["TemplateParamSet"]),
    Entry::new("1018", Kind::InvalidContent, When::AfterFix, No),
    Entry::new("1019", Kind::NotFound, When::AfterFix, No).fields(&["SmsSdkAppId"]),
    Entry::new("1020", Kind::Permission, When::AfterFix, No).fields(&["SmsSdkAppId"]),
    Entry::new("1021", Kind::Auth, When::FreshSignature, Partly).fields(&["X-TC-Timestamp"]),
    Entry::new("1022", Kind::Quota, When::Later, No).after_seconds(86_400),
    Entry::new("1023", Kind::RateLimit, When::Later, No).fields(&["PhoneNumberSet"]).after_seconds(30),
    Entry::new("1024", Kind::RateLimit, When::Later, No).fields(&["PhoneNumberSet"]).after_seconds(3600),
    Entry::new("1025", Kind::Quota, When::Later, No).after_seconds(86_400).fields(&["PhoneNumberSet"]),
    Entry::new("1026", Kind::Quota, When::Later, No).after_seconds(86_400).fields(&["PhoneNumberSet"]),
    Entry::new("1029", Kind::Permission, When::Later, Partly).after_seconds(36_000).fields(&["TemplateId"]),
    Entry::new("1030", Kind::InvalidRequest, When::AfterFix, No),
    Entry::new("1031", Kind::Billing, When::AfterFix, No),
    Entry::new("1032", Kind::Permission, When::AfterFix, No).fields(&["TemplateId"]),
    Entry::new("1033", Kind::Billing, When::AfterFix, No),
    Entry::new("1034", Kind::InvalidRecipient, When::AfterFix, Yes).fields(&["PhoneNumberSet"]),
    Entry::new("1036", Kind::Template, When::AfterFix, Partly).fields(&["TemplateParamSet"]),
    Entry::new("1038", Kind::Template, When::AfterFix, Partly).fields(&["TemplateParamSet"]),
    Entry::new("1045", Kind::InvalidRecipient, When::Never, No).fields(&["PhoneNumberSet"]),
    Entry::new("1046", Kind::InvalidRecipient, When::AfterFix, Yes).fields(&["PhoneNumberSet"]),
    Entry::new("1047", Kind::Quota, When::Later, No).after_seconds(86_400),
    Entry::new("1048", Kind::Template, When::AfterFix, Yes).fields(&["TemplateParamSet"]),
    Entry::new("60008", Kind::Network, When::Later, No).may_duplicate(),
    Entry::new("Ok", Kind::Other, When::Never, No),
    Entry::new("ReportStatus:FAIL", Kind::RecipientRefused, When::Never, No),
    Entry::new("ReportStatus:SUCCESS", Kind::Other, When::Never, No),
];
