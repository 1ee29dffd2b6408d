//! The messages that are particular to the mail server of Simple Email Service.
//!
//! Source of the facts: the page on errors over SMTP of 2022-01-19. The texts in `texts` were written for this
//! library. The entries are sorted by code, in byte order.

use super::texts;
use crate::errors::{
    Catalogue, Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When, by_name, explained,
};

pub(crate) static CODES: Catalogue = Catalogue::new(
    "tencent_ses_smtp",
    "Tencent Cloud SES over SMTP: replies",
    &EXPLAINED,
    by_name,
);

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::CODES);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("554 5.0.0 business error", Kind::Other, When::AfterFix, Partly),
    Entry::new("554 5.0.0 too longer line", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["body"]).phrases(&["too longer"]),
    Entry::new("FailedOperation: Content-Transfer-Encoding must in...", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Content-Transfer-Encoding"]).phrases(&["Content-Transfer-Encoding must in"]),
    Entry::new("FailedOperation: Content-Type must in...", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Content-Type"]).phrases(&["Content-Type must in"]),
    Entry::new("FailedOperation: Incorrect attachment content...", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["attachments"]).phrases(&["Incorrect attachment content"]),
    Entry::new("FailedOperation: Mime-Version must in...", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["MIME-Version"]).phrases(&["Mime-Version must in"]),
    Entry::new("FailedOperation: The attachments are too large...", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["attachments"]).phrases(&["The attachments are too large"]),
    Entry::new("FailedOperation: The email is too large. Remove some content...", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["body"]).phrases(&["The email is too large"]),
    Entry::new("FailedOperation: msg.* is null", Kind::InvalidRequest, When::AfterFix, Partly)
        .phrases(&["msg.* is null"]),
    Entry::new("FailedOperation: msg.Body is null", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["body"]).phrases(&["msg.Body is null"]),
    Entry::new("FailedOperation: msg.From is null", Kind::InvalidSender, When::AfterFix, Yes)
        .fields(&["From"]).phrases(&["msg.From is null"]),
    Entry::new("FailedOperation: msg.Subject is null", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["Subject"]).phrases(&["msg.Subject is null"]),
    Entry::new("RequestLimitExceeded.SmtpRateLimit", Kind::RateLimit, When::Later, No)
        .phrases(&["smtp sending frequency limit"]),
];
