//! The failures of a connection to the mail server, if the server did not reply.
//!
//! Source of the facts: the page on errors over SMTP of 2022-01-19. The texts in `texts` were written for
//! this library. The entries are sorted by code, in byte order.

use super::{reply_codes, texts};
use crate::errors::{
    Catalogue, Entry,
    Foreseeable::{No, Partly},
    Found, Kind, When, by_name, explained,
};
use crate::providers::connection::Failure;

pub(crate) static CONNECTION: Catalogue = Catalogue::new(
    "tencent_ses_smtp",
    "Tencent Cloud SES over SMTP: the connection",
    &EXPLAINED,
    by_name,
);

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::CONNECTION);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("EOF", Kind::Network, When::Later, Partly).fields(&["attachments"]).may_duplicate(),
    Entry::new("certificate not trusted", Kind::Network, When::AfterFix, No),
    Entry::new("connect timed out", Kind::Network, When::Later, No),
    Entry::new("connection refused", Kind::Network, When::Later, No),
    Entry::new("connection reset", Kind::Network, When::Later, Partly).fields(&["attachments", "body"]).may_duplicate(),
    Entry::new("host not found", Kind::Network, When::Later, No),
    Entry::new("login not offered", Kind::Auth, When::AfterFix, No),
    Entry::new("no greeting", Kind::Network, When::Later, No),
    Entry::new("not TLS", Kind::Network, When::AfterFix, No),
    Entry::new("timed out", Kind::Network, When::Later, No).may_duplicate(),
    Entry::new("write: broken pipe", Kind::InvalidContent, When::AfterFix, Partly).fields(&["body"]),
];

/// The entry for what an SMTP client says about the connection.
pub(super) fn find(text: &str) -> Option<Found> {
    CONNECTION.find(match Failure::described_by(text)? {
        Failure::Certificate => "certificate not trusted",
        Failure::NotTls => "not TLS",
        Failure::LoginNotOffered => "login not offered",
        Failure::Unnamed => return None,
        Failure::NotLoggedIn => return reply_codes::find("530", text),
        Failure::HostNotFound => "host not found",
        Failure::Refused => "connection refused",
        Failure::ConnectTimedOut => "connect timed out",
        Failure::NoGreeting => "no greeting",
        Failure::TimedOut => "timed out",
        Failure::Reset => "connection reset",
        Failure::Closed => "EOF",
        Failure::BrokenPipe => "write: broken pipe",
    })
}
