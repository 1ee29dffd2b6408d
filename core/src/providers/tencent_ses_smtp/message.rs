//! The message for a payload.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::formats::email_address::EmailAddress;
use crate::formats::mailbox;
use crate::mime::write::{Address, Attachment, Content, Mail};
use crate::operation::MessageOptions;
use crate::payload::Payload;
use crate::payload::json::sorted;

/// The media type of an attachment that has none. The provider recommends it.
const MEDIA_TYPE: &str = "application/octet-stream";

/// The length of the message for a payload, which may break rules.
pub(super) fn message_len(payload: &Payload<'_>) -> usize {
    mail(payload, &MessageOptions::default()).prepare().len()
}

/// A length that the message for a payload does not exceed.
pub(super) fn max_message_len(payload: &Payload<'_>) -> usize {
    /// Encodings make three bytes of one, lines are folded, and a file name is written twice.
    const GROWTH: usize = 8;
    const HEADERS: usize = 1000;
    fn len(value: &Payload<'_>) -> usize {
        match value {
            Payload::Str(text) => text.len() * GROWTH + HEADERS,
            Payload::Bytes(bytes) => bytes.len() * 2 + HEADERS,
            Payload::List(entries) => entries.iter().map(len).sum(),
            Payload::Map(entries) => {
                let entries = entries.iter();
                entries.map(|(name, value)| name.len() + len(value)).sum()
            }
            _ => 0,
        }
    }
    len(payload) + HEADERS
}

/// The content of the message for a payload.
pub(crate) fn mail<'p>(payload: &'p Payload<'_>, options: &MessageOptions<'p>) -> Mail<'p> {
    let text = |name| payload.given(name).and_then(Payload::as_str);
    // An empty text is as good as none.
    let content = |name| text(name).filter(|text| !text.is_empty());
    let list = |name| payload.given(name).and_then(Payload::as_list);
    let recipients = list("To").unwrap_or_default().iter();
    let files = list("Attachments").unwrap_or_default().iter();
    Mail {
        from: address(text("From").unwrap_or_default()),
        to: recipients
            .filter_map(Payload::as_str)
            .map(address)
            .collect(),
        reply_to: content("ReplyTo").map(address),
        subject: text("Subject").unwrap_or_default(),
        date: options.date,
        message_id: options.message_id,
        headers: headers(payload.given("Headers")),
        text: content("Text"),
        html: content("Html"),
        attachments: files.map(attachment).collect(),
    }
}

/// The headers, sorted by name, because some languages do not keep their order.
fn headers<'p>(headers: Option<&'p Payload<'_>>) -> Vec<(&'p str, &'p str)> {
    let Some(Payload::Map(entries)) = headers else {
        return Vec::new();
    };
    sorted(entries)
        .into_iter()
        .filter_map(|(name, value)| Some((&**name, value.as_str()?)))
        .collect()
}

fn attachment<'p>(entry: &'p Payload<'_>) -> Attachment<'p> {
    let text = |name| entry.given(name).and_then(Payload::as_str);
    Attachment {
        name: text("FileName").unwrap_or_default(),
        media_type: text("ContentType").unwrap_or(MEDIA_TYPE),
        content: match entry.given("Content") {
            Some(Payload::Bytes(bytes)) => Content::Bytes(bytes),
            Some(Payload::Str(text)) => Content::Base64(text),
            _ => Content::Bytes(&[]),
        },
    }
}

/// An address as it is sent. The domain is in ASCII.
fn address(text: &str) -> Address<'_> {
    match mailbox::parse_any(text) {
        Ok((name, address)) => Address {
            name: unquoted(name),
            address: in_ascii(&address),
        },
        // The payload was not checked.
        Err(_) => Address {
            name: Cow::Borrowed(""),
            address: String::new(),
        },
    }
}

fn in_ascii(address: &EmailAddress<'_>) -> String {
    [address.local, "@", &address.domain_to_ascii()].concat()
}

/// A name without the quotation marks around all of it, and without the backslashes that belong to them.
fn unquoted(name: &str) -> Cow<'_, str> {
    let inner = name
        .strip_prefix('"')
        .and_then(|name| name.strip_suffix('"'));
    let Some(inner) = inner else {
        return Cow::Borrowed(name);
    };
    let mut text = String::with_capacity(inner.len());
    let mut escaped = false;
    for c in inner.chars() {
        match c {
            '\\' if !escaped => escaped = true,
            // The text is not a single quoted one.
            '"' if !escaped => return Cow::Borrowed(name),
            c => {
                text.push(c);
                escaped = false;
            }
        }
    }
    Cow::Owned(text)
}
