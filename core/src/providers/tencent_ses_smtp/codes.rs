//! The replies of the mail server of Simple Email Service: its own messages, and the codes of SMTP.
//!
//! Source of the facts: the page on errors over SMTP of 2022-01-19; for numeric codes, RFC 5321 section 4.2,
//! RFC 3463 and RFC 4954. The texts in `texts` were written for this library. The entries are sorted by code,
//! in byte order.

use super::texts;
use crate::errors::{
    Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When, explained,
};

pub(crate) static CODES: &[Entry] = &EXPLAINED;

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::CODES);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("4", Kind::Server, When::Later, No),
    Entry::new("421", Kind::Server, When::Later, No),
    Entry::new("421 4.7.0", Kind::RateLimit, When::Later, No),
    Entry::new("450", Kind::RecipientRefused, When::Later, No).fields(&["To"]),
    Entry::new("450 4.2.1", Kind::RecipientRefused, When::Later, No).fields(&["To"]),
    Entry::new("451", Kind::Server, When::Later, No),
    Entry::new("451 4.7.1", Kind::RateLimit, When::Later, No),
    Entry::new("452", Kind::Server, When::Later, No).may_duplicate(),
    Entry::new("452 4.2.2", Kind::RecipientRefused, When::Later, No).fields(&["To"]),
    Entry::new("452 4.3.1", Kind::Server, When::Later, No),
    Entry::new("452 4.5.3", Kind::InvalidRecipient, When::AfterFix, Partly).fields(&["To"]).may_duplicate(),
    Entry::new("454 4.7.0", Kind::Server, When::Later, No),
    Entry::new("5", Kind::Other, When::AfterFix, No),
    Entry::new("501", Kind::InvalidRequest, When::AfterFix, Partly).fields(&["From", "To"]),
    Entry::new("501 5.1.3", Kind::InvalidRecipient, When::AfterFix, Yes).fields(&["To"]),
    Entry::new("503", Kind::InvalidRequest, When::AfterFix, No),
    Entry::new("530", Kind::Auth, When::AfterFix, No),
    Entry::new("530 5.7.0", Kind::Auth, When::AfterFix, No),
    Entry::new("535", Kind::Auth, When::AfterFix, No),
    Entry::new("535 5.7.8", Kind::Auth, When::AfterFix, No),
    Entry::new("550", Kind::RecipientRefused, When::Never, No).fields(&["To"]),
    Entry::new("550 5.1.1", Kind::RecipientRefused, When::Never, No).fields(&["To"]),
    Entry::new("550 5.1.2", Kind::InvalidRecipient, When::AfterFix, Partly).fields(&["To"]),
    Entry::new("550 5.2.1", Kind::RecipientRefused, When::Never, No).fields(&["To"]),
    Entry::new("550 5.7.1", Kind::Permission, When::AfterFix, No).fields(&["From", "To"]),
    Entry::new("552", Kind::InvalidAttachment, When::AfterFix, Partly).fields(&["attachments", "body"]),
    Entry::new("552 5.2.2", Kind::RecipientRefused, When::AfterFix, No).fields(&["To"]),
    Entry::new("552 5.3.4", Kind::InvalidAttachment, When::AfterFix, Yes).fields(&["attachments", "body"]),
    Entry::new("553", Kind::InvalidSender, When::AfterFix, Partly).fields(&["From", "To"]),
    Entry::new("553 5.1.3", Kind::InvalidRecipient, When::AfterFix, Yes).fields(&["To"]),
    Entry::new("553 5.1.8", Kind::InvalidSender, When::AfterFix, No).fields(&["From"]),
    Entry::new("554", Kind::Other, When::AfterFix, Partly),
    Entry::new("554 5.0.0 business error", Kind::Other, When::AfterFix, Partly),
    Entry::new("554 5.0.0 too longer line", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["body"]).phrases(&["too longer"]),
    Entry::new("554 5.7.1", Kind::Permission, When::AfterFix, No).fields(&["From", "To", "body"]),
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
