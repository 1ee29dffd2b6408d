//! Writes a message: 7-bit text with CRLF, in which no line has more than 998 bytes.
//!
//! The same content always gives the same bytes. No crate is used, because those that write messages need the standard
//! library, a clock or random boundaries.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use self::boundary::Boundary;
use self::header::{Header, push_addresses, push_text};
use self::sink::{Count, Fill, Sink};

mod attachment;
mod body;
mod boundary;
mod date;
mod header;
mod hex;
mod lines;
mod sink;

pub(crate) use body::len_with_crlf;
pub(crate) use date::RANGE as DATES;

/// An address, and the name that is displayed with it.
#[derive(Clone, Debug)]
pub(crate) struct Address<'a> {
    /// The name; empty if there is none.
    pub(crate) name: Cow<'a, str>,
    /// The address in ASCII.
    pub(crate) address: String,
}

/// A file.
#[derive(Clone, Copy)]
pub(crate) struct Attachment<'a> {
    pub(crate) name: &'a str,
    /// The media type, such as `application/pdf`.
    pub(crate) media_type: &'a str,
    pub(crate) content: Content<'a>,
}

/// The content of a file.
#[derive(Clone, Copy)]
pub(crate) enum Content<'a> {
    Bytes(&'a [u8]),
    /// Base64 without line breaks.
    Base64(&'a str),
}

/// The content of a message. Texts in headers contain no control characters.
pub(crate) struct Mail<'a> {
    pub(crate) from: Address<'a>,
    pub(crate) to: Vec<Address<'a>>,
    pub(crate) reply_to: Option<Address<'a>>,
    pub(crate) subject: &'a str,
    /// The time in Unix seconds, within [`DATES`].
    pub(crate) date: Option<i64>,
    /// The ID with its angle brackets.
    pub(crate) message_id: Option<&'a str>,
    /// Other headers.
    pub(crate) headers: Vec<(&'a str, &'a str)>,
    pub(crate) text: Option<&'a str>,
    pub(crate) html: Option<&'a str>,
    pub(crate) attachments: Vec<Attachment<'a>>,
}

/// A message that can be written, and whose length is known.
pub(crate) struct Prepared<'a> {
    pub(crate) from: Address<'a>,
    pub(crate) to: Vec<Address<'a>>,
    head: Vec<u8>,
    text: Option<body::Part<'a>>,
    html: Option<body::Part<'a>>,
    attachments: Vec<Attachment<'a>>,
    boundary: Boundary,
    len: usize,
}

impl Prepared<'_> {
    /// The length of the message in bytes.
    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    /// Writes the message into `buffer`, which must be [`Prepared::len`] bytes long.
    pub(crate) fn write(&self, buffer: &mut [u8]) {
        self.push(&mut Fill::new(buffer));
    }

    /// The message.
    pub(crate) fn to_vec(&self) -> Vec<u8> {
        let mut data = Vec::with_capacity(self.len);
        self.push(&mut data);
        data
    }

    fn push(&self, out: &mut impl Sink) {
        let (text, html) = (self.text.as_ref(), self.html.as_ref());
        out.push(&self.head);
        if self.attachments.is_empty() {
            body::write_alone(out, &self.boundary, text, html);
            return;
        }
        let mixed = self.boundary.multipart("mixed");
        mixed.write_head(out);
        if text.is_some() || html.is_some() {
            mixed.write_start(out);
            body::write(out, &self.boundary, text, html);
        }
        for attachment in &self.attachments {
            mixed.write_start(out);
            attachment.write(out);
        }
        mixed.write_end(out);
    }
}

impl<'a> Mail<'a> {
    /// Chooses the encodings and the boundaries, and calculates the length.
    pub(crate) fn prepare(self) -> Prepared<'a> {
        let head = self.head();
        let mut prepared = Prepared {
            boundary: Boundary::of(&self, &head),
            head,
            text: self.text.map(|text| body::Part::new("plain", text)),
            html: self.html.map(|html| body::Part::new("html", html)),
            attachments: self.attachments,
            from: self.from,
            to: self.to,
            len: 0,
        };
        let mut count = Count::default();
        prepared.push(&mut count);
        prepared.len = count.0;
        prepared
    }

    /// The headers that do not depend on the parts.
    fn head(&self) -> Vec<u8> {
        let mut head = Vec::new();
        let out = &mut head;
        push_addresses(out, "From", core::slice::from_ref(&self.from));
        push_addresses(out, "To", &self.to);
        if let Some(reply_to) = &self.reply_to {
            push_addresses(out, "Reply-To", core::slice::from_ref(reply_to));
        }
        push_text(out, "Subject", self.subject, false);
        if let Some(date) = self.date {
            Header::new(out, "Date").end_with(&date::format(date));
        }
        if let Some(id) = self.message_id {
            Header::new(out, "Message-ID").end_with(id);
        }
        for (name, value) in &self.headers {
            push_text(out, name, value, true);
        }
        out.extend_from_slice(b"MIME-Version: 1.0\r\n");
        head
    }
}
