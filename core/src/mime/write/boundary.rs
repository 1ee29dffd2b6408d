//! The lines that separate the parts of a message.

use alloc::format;
use alloc::string::String;

use super::sink::Sink;
use super::{Content, Mail};

/// The boundaries of one message. They begin with `=_`, which neither quoted-printable nor base64 can contain, so they
/// occur in no part. The rest depends on the content, so that messages with different content usually have different ones.
pub(super) struct Boundary {
    hash: u64,
}

/// The boundary of one multipart entity.
pub(super) struct Multipart {
    subtype: &'static str,
    boundary: String,
}

impl Boundary {
    pub(super) fn of(mail: &Mail<'_>, head: &[u8]) -> Self {
        let mut hash = Hash::default();
        hash.add(head);
        hash.add(mail.text.unwrap_or_default().as_bytes());
        hash.add(mail.html.unwrap_or_default().as_bytes());
        for attachment in &mail.attachments {
            hash.add(attachment.name.as_bytes());
            hash.add(match attachment.content {
                Content::Bytes(bytes) => bytes,
                Content::Base64(text) => text.as_bytes(),
            });
        }
        Boundary { hash: hash.value }
    }

    pub(super) fn multipart(&self, subtype: &'static str) -> Multipart {
        Multipart {
            subtype,
            boundary: format!("=_{subtype}_{:016x}", self.hash),
        }
    }
}

impl Multipart {
    /// Writes the header and the empty line after it.
    pub(super) fn write_head(&self, out: &mut impl Sink) {
        let Multipart { subtype, boundary } = self;
        let header = format!("Content-Type: multipart/{subtype};\r\n boundary=\"{boundary}\"\r\n");
        out.push(header.as_bytes());
    }

    /// Writes the line before a part.
    pub(super) fn write_start(&self, out: &mut impl Sink) {
        out.push(format!("\r\n--{}\r\n", self.boundary).as_bytes());
    }

    /// Writes the line after the last part.
    pub(super) fn write_end(&self, out: &mut impl Sink) {
        out.push(format!("\r\n--{}--\r\n", self.boundary).as_bytes());
    }
}

/// FNV-1a with 64 bits. Of long content, only the ends count, because hashing all of it would take longer than writing it.
struct Hash {
    value: u64,
}

impl Default for Hash {
    fn default() -> Self {
        Hash {
            value: 0xcbf2_9ce4_8422_2325,
        }
    }
}

impl Hash {
    fn add(&mut self, bytes: &[u8]) {
        const END: usize = 256;
        let len = bytes.len();
        let start = bytes.get(..END).unwrap_or(bytes);
        let end = bytes.get(len.saturating_sub(END)..).unwrap_or_default();
        // The same number of bytes on every machine.
        let len = (len as u64).to_le_bytes();
        for part in [start, end, &len] {
            for byte in part {
                self.value = (self.value ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
    }
}
