//! The delivery status of a mail: the numbers `SendStatus` and `DeliverStatus` of `GetSendEmailStatus`.
//!
//! Source of the facts: the field descriptions of the SDK releases of 2026-08-21. The texts in `texts` were
//! written for this library. The entries are sorted by code, in byte order.

use super::texts;
use crate::errors::{
    Catalogue, Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When, by_status, explained,
};

pub(crate) static STATUSES: Catalogue = Catalogue::new(
    "tencent_ses_status",
    "Tencent Cloud SES: delivery status of a mail",
    &EXPLAINED,
    by_status,
);

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::STATUSES);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("DeliverStatus:0", Kind::Other, When::Never, No),
    Entry::new("DeliverStatus:1", Kind::Other, When::Never, No),
    Entry::new("DeliverStatus:2", Kind::Other, When::Never, No),
    Entry::new("DeliverStatus:3", Kind::RecipientRefused, When::Never, No)
        .fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("DeliverStatus:8", Kind::RecipientRefused, When::Later, No)
        .may_duplicate().fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("SendStatus:0", Kind::Other, When::Never, No),
    Entry::new("SendStatus:1001", Kind::Server, When::Later, No),
    Entry::new("SendStatus:1002", Kind::Server, When::Later, No),
    Entry::new("SendStatus:1003", Kind::Server, When::Later, No),
    Entry::new("SendStatus:1004", Kind::Network, When::Later, No),
    Entry::new("SendStatus:1005", Kind::Server, When::Later, No),
    Entry::new("SendStatus:1006", Kind::RateLimit, When::Later, No)
        .fields(&["Destination", "Cc", "Bcc"]).after_seconds(3600),
    Entry::new("SendStatus:1007", Kind::RecipientRefused, When::Never, No)
        .fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("SendStatus:1008", Kind::RecipientRefused, When::Never, No)
        .fields(&["FromEmailAddress", "Destination"]),
    Entry::new("SendStatus:1009", Kind::Server, When::Later, No),
    Entry::new("SendStatus:1010", Kind::Quota, When::Later, No).after_seconds(86_400),
    Entry::new("SendStatus:1011", Kind::Permission, When::AfterFix, Partly).fields(&["Simple"]),
    Entry::new("SendStatus:1013", Kind::RecipientRefused, When::Never, No)
        .fields(&["FromEmailAddress", "Destination"]),
    Entry::new("SendStatus:2001", Kind::NotFound, When::AfterFix, No),
    Entry::new("SendStatus:3007", Kind::Template, When::AfterFix, No).fields(&["Template.TemplateID"]),
    Entry::new("SendStatus:3008", Kind::RecipientRefused, When::Later, No)
        .fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("SendStatus:3009", Kind::Template, When::AfterFix, No).fields(&["Template.TemplateID"]),
    Entry::new("SendStatus:3010", Kind::Template, When::AfterFix, Yes).fields(&["Template.TemplateData"]),
    Entry::new("SendStatus:3014", Kind::InvalidSender, When::AfterFix, No).fields(&["FromEmailAddress"]),
    Entry::new("SendStatus:3020", Kind::RecipientRefused, When::Never, No)
        .fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("SendStatus:3024", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("SendStatus:3030", Kind::RateLimit, When::Later, No).fields(&["FromEmailAddress"]),
    Entry::new("SendStatus:3033", Kind::Billing, When::AfterFix, No),
];
