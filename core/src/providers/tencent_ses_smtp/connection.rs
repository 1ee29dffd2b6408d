//! The errors that an SMTP client reports if the server did not reply.
//!
//! Source of the facts: the page on errors over SMTP of 2022-01-19. The texts in `texts` were written for
//! this library. The entries are sorted by code, in byte order.

use super::texts;
use crate::errors::{
    Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When, explained,
};

pub(crate) static CODES: &[Entry] = &EXPLAINED;

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::CONNECTION);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("EOF", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["attachments"])
        .phrases(&[
            "EOF", "unexpectedly closed", "closed unexpectedly", "unexpected socket close",
            "connection closed", "connection lost", "socket closed",
        ]),
    Entry::new("certificate not trusted", Kind::Network, When::AfterFix, No)
        .phrases(&[
            "certificate verify failed", "CERTIFICATE_VERIFY_FAILED", "unknown authority",
            "self-signed certificate", "certificate has expired", "unable to verify the first certificate",
        ]),
    Entry::new("connection refused", Kind::Network, When::Later, No)
        .phrases(&[
            "connection refused", "ECONNREFUSED", "actively refused", "network is unreachable", "ENETUNREACH",
            "no route to host", "EHOSTUNREACH", "could not connect",
        ]),
    Entry::new("connection reset", Kind::Network, When::AfterFix, Partly)
        .fields(&["attachments", "body"]).may_duplicate()
        .phrases(&["connection reset", "ECONNRESET", "forcibly closed", "connection abort"]),
    Entry::new("host not found", Kind::Network, When::Later, No)
        .phrases(&["getaddrinfo", "ENOTFOUND", "EAI_AGAIN", "name or service not known", "no such host"]),
    Entry::new("not TLS", Kind::Network, When::AfterFix, No)
        .phrases(&[
            "WRONG_VERSION_NUMBER", "wrong version number", "does not look like a TLS handshake",
            "AUTH extension not supported",
        ]),
    Entry::new("timed out", Kind::Network, When::Later, No)
        .may_duplicate()
        .phrases(&[
            "timed out", "timeout", "ETIMEDOUT", "deadline exceeded", "did not properly respond",
            "greeting never received",
        ]),
    Entry::new("write: broken pipe", Kind::InvalidContent, When::AfterFix, Partly)
        .fields(&["body"]).phrases(&["broken pipe", "EPIPE"]),
];
