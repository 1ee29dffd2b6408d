//! A file as a part of a message.

use alloc::string::String;
use alloc::vec::Vec;

use super::header::{encoded_words, push_quoted};
use super::sink::Sink;
use super::{Attachment, Content, hex, lines};

/// The maximum length of a piece of an encoded file name.
const PIECE: usize = 60;
/// The maximum length of a file name that is written on one line.
const MAX_PLAIN: usize = 255;

impl Attachment<'_> {
    pub(super) fn write(&self, out: &mut impl Sink) {
        let mut head = Vec::new();
        head.extend_from_slice(b"Content-Type: ");
        head.extend_from_slice(self.media_type.as_bytes());
        head.extend_from_slice(b";\r\n name=");
        push_quoted_name(&mut head, self.name);
        head.extend_from_slice(b"\r\nContent-Transfer-Encoding: base64");
        head.extend_from_slice(b"\r\nContent-Disposition: attachment");
        push_file_name(&mut head, self.name);
        head.extend_from_slice(b"\r\n\r\n");
        out.push(&head);
        match self.content {
            Content::Bytes(bytes) => out.push_base64(bytes),
            Content::Base64(text) => lines::wrap(out, text),
        }
    }
}

/// Whether a name can be written in quotation marks, on one line.
fn is_plain(name: &str) -> bool {
    let is_visible = name.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    is_visible && name.len() <= MAX_PLAIN && !name.contains("=?")
}

/// Writes the name for `Content-Type`. RFC 2047 does not allow encoded words there, but some readers, such as QQ Mail,
/// know no other form.
fn push_quoted_name(out: &mut Vec<u8>, name: &str) {
    if is_plain(name) {
        return push_quoted(out, name);
    }
    out.push(b'"');
    for (index, word) in encoded_words(name, " name=\"".len()).enumerate() {
        out.extend_from_slice(if index == 0 { b"" } else { b"\r\n " });
        out.extend_from_slice(word.as_bytes());
    }
    out.push(b'"');
}

/// Writes the name for `Content-Disposition` (RFC 2231).
fn push_file_name(out: &mut Vec<u8>, name: &str) {
    if is_plain(name) {
        out.extend_from_slice(b";\r\n filename=");
        return push_quoted(out, name);
    }
    let pieces = percent_encoded(name);
    for (index, piece) in pieces.iter().enumerate() {
        out.extend_from_slice(b";\r\n filename*");
        if pieces.len() > 1 {
            out.extend_from_slice(itoa::Buffer::new().format(index).as_bytes());
            out.push(b'*');
        }
        out.push(b'=');
        if index == 0 {
            out.extend_from_slice(b"UTF-8''");
        }
        out.extend_from_slice(piece.as_bytes());
    }
}

/// The name in percent-encoding, in pieces that do not split a character.
fn percent_encoded(name: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let mut buffer = [0; 4];
    for c in name.chars() {
        let mut encoded = String::new();
        for byte in c.encode_utf8(&mut buffer).bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                encoded.push(char::from(byte));
            } else {
                encoded.extend(hex::escape('%', byte));
            }
        }
        if piece.len() + encoded.len() > PIECE {
            pieces.push(core::mem::take(&mut piece));
        }
        piece.push_str(&encoded);
    }
    pieces.push(piece);
    pieces
}
