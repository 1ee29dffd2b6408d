//! Messages for SMTP, and the options for building them.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::issue::{Issue, Param, Path, RuleName};
use crate::mime::write::{DATES, Mail, Prepared};

/// The options of a message, apart from its payload. The core never reads the clock: the caller passes the date.
#[derive(Clone, Copy, Debug, Default)]
pub struct MessageOptions<'o> {
    /// The header `Date`, in Unix seconds. Without it, the message has no such header.
    pub date: Option<i64>,
    /// The header `Message-ID`, as in `<unique@mail.acme.com>`. At most 250 characters. Without it, the message has no such header.
    pub message_id: Option<&'o str>,
}

impl MessageOptions<'_> {
    /// Adds an issue for each option that makes it impossible to build a message.
    /// [`build_message`](super::Operation::build_message) reports these issues after those of the payload.
    pub fn check(&self, issues: &mut Vec<Issue>) {
        let at = |name: &'static str, rule| Issue::new(Path::to(name), rule, None);
        if self.date.is_some_and(|date| !DATES.contains(&date)) {
            let mut issue = at("date", RuleName::OutOfRange);
            issue
                .with("min", Param::Number(DATES.start().unsigned_abs()))
                .with("max", Param::Number(DATES.end().unsigned_abs()));
            issues.push(issue);
        }
        if self.message_id.is_some_and(|id| !is_message_id(id)) {
            let mut issue = at("message_id", RuleName::MessageId);
            issue.with("max", Param::Number(MAX_ID_LEN as u64));
            issues.push(issue);
        }
    }
}

/// The maximum length of an ID, so that it fits on one line.
const MAX_ID_LEN: usize = 250;

/// Whether a text is `<left@right>` without spaces (RFC 5322, section 3.6.4), and fits on one line.
fn is_message_id(id: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_graphic() && !b"<>@".contains(&byte))
    };
    let inner = id.strip_prefix('<').and_then(|id| id.strip_suffix('>'));
    let parts = inner.and_then(|inner| inner.split_once('@'));
    id.len() <= MAX_ID_LEN && parts.is_some_and(|(left, right)| is_part(left) && is_part(right))
}

/// A checked message that has not been written yet.
///
/// It is for hosts that provide the memory for the message: they get its length, and pass a buffer to which it is written.
/// Other callers use [`Operation::build_message`](super::Operation::build_message).
pub struct MessageDraft<'d> {
    mail: Prepared<'d>,
}

impl<'d> MessageDraft<'d> {
    pub(super) fn new(mail: Mail<'d>) -> Self {
        MessageDraft {
            mail: mail.prepare(),
        }
    }

    /// The address of the sender, for `MAIL FROM`.
    pub fn mail_from(&self) -> &str {
        &self.mail.from.address
    }

    /// The addresses of the recipients, for `RCPT TO`.
    pub fn rcpt_to(&self) -> impl Iterator<Item = &str> {
        self.mail.to.iter().map(|to| &*to.address)
    }

    /// The length of the message in bytes.
    pub fn data_len(&self) -> usize {
        self.mail.len()
    }

    /// Writes the message into `buffer`, which must be [`MessageDraft::data_len`] bytes long.
    pub fn write_data(&self, buffer: &mut [u8]) {
        self.mail.write(buffer);
    }

    /// The message, as a new vector.
    pub(super) fn data(&self) -> Vec<u8> {
        self.mail.to_vec()
    }
}

/// A message that any SMTP client can send.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpMessage {
    /// The address of the sender, for `MAIL FROM`.
    pub mail_from: String,
    /// The addresses of the recipients, for `RCPT TO`.
    pub rcpt_to: Vec<String>,
    /// The message for `DATA`: 7-bit text whose lines end with CRLF. A client that sends it must double the dots at the
    /// start of lines, as all clients do.
    pub data: Vec<u8>,
}

impl fmt::Debug for SmtpMessage {
    /// Prints sizes only. Addresses and content must not get into logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmtpMessage")
            .field("recipients", &self.rcpt_to.len())
            .field("data_bytes", &self.data.len())
            .finish_non_exhaustive()
    }
}
