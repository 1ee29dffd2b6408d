//! Header fields, folded (RFC 5322, section 2.2.3) and encoded (RFC 2047).

use alloc::string::String;
use alloc::vec::Vec;

use super::{Address, hex};
use crate::formats::base64::encoder;

/// The preferred maximum length of a line.
const LINE: usize = 76;
/// The maximum length of a line.
const MAX_LINE: usize = 998;
/// The maximum length of a word that is not encoded.
const MAX_WORD: usize = 900;

/// A header field that is being written.
pub(super) struct Header<'o> {
    out: &'o mut Vec<u8>,
    column: usize,
    /// The column after the name, where the value starts.
    start: usize,
}

impl<'o> Header<'o> {
    pub(super) fn new(out: &'o mut Vec<u8>, name: &str) -> Self {
        out.extend_from_slice(name.as_bytes());
        out.push(b':');
        let start = name.len() + 1;
        Header {
            out,
            column: start,
            start,
        }
    }

    /// Writes a space and `word`. If the line would become too long, a line break is written first, but not before the first
    /// word, because some readers take the space after this line break for a part of the value.
    fn push_word(&mut self, word: &str) {
        let is_first = self.column == self.start;
        let end = self.column + 1 + word.len();
        let is_full = end > LINE;
        // Some readers lose spaces before a line break, so two spaces stay together if the line has room.
        let follows_space = self.out.last() == Some(&b' ') && end <= MAX_LINE;
        if is_full && !word.is_empty() && !is_first && !follows_space {
            self.out.extend_from_slice(b"\r\n");
            self.column = 0;
        }
        self.out.push(b' ');
        self.out.extend_from_slice(word.as_bytes());
        self.column += 1 + word.len();
    }

    /// Writes a value that must not be folded, and ends the field.
    pub(super) fn end_with(mut self, value: &str) {
        self.push_word(value);
        self.end();
    }

    /// Writes the name before an address: words, a text in quotation marks, or encoded words.
    fn push_name(&mut self, name: &str) {
        let is_atom =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~ ".contains(&byte);
        if !is_plain(name) {
            self.push_encoded(name);
        } else if name.bytes().all(is_atom) {
            name.split(' ').for_each(|word| self.push_word(word));
        } else if name.len() <= LINE / 2 {
            let mut quoted = Vec::new();
            push_quoted(&mut quoted, name);
            // A plain name is ASCII.
            self.push_word(&String::from_utf8_lossy(&quoted));
        } else {
            self.push_encoded(name);
        }
    }

    fn push_encoded(&mut self, text: &str) {
        // A text that fits into one word is not divided: it may start a new line.
        let whole = encoded_words(text, 0).nth(1).is_none() && self.column > self.start;
        let column = if whole { 0 } else { self.column + 1 };
        for word in encoded_words(text, column) {
            self.push_word(&word);
        }
    }

    fn end(self) {
        self.out.extend_from_slice(b"\r\n");
    }
}

/// Writes a field whose value is any text. If it has `structure`, such as a list of URLs, encoded words would change its
/// meaning, so it is only encoded if it cannot be written in another way.
pub(super) fn push_text(out: &mut Vec<u8>, name: &str, value: &str, structure: bool) {
    let mut header = Header::new(out, name);
    if is_plain(value) || structure && is_visible(value) {
        value.split(' ').for_each(|word| header.push_word(word));
    } else {
        header.push_encoded(value);
    }
    header.end();
}

/// Writes a field whose value is a list of addresses.
pub(super) fn push_addresses(out: &mut Vec<u8>, name: &str, addresses: &[Address<'_>]) {
    let mut header = Header::new(out, name);
    for (index, Address { name, address }) in addresses.iter().enumerate() {
        let comma = if index + 1 < addresses.len() { "," } else { "" };
        if name.is_empty() {
            header.push_word(&[address, comma].concat());
        } else {
            header.push_name(name);
            header.push_word(&["<", address, ">", comma].concat());
        }
    }
    header.end();
}

/// Whether a text consists of visible ASCII and of one or two spaces between words, and its words fit into lines.
fn is_visible(text: &str) -> bool {
    let is_visible = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let fits = text.split(' ').all(|word| word.len() <= MAX_WORD);
    is_visible && fits && !text.contains("   ")
}

/// Whether a text needs no encoding: visible ASCII, with single spaces between words, that does not look like an
/// encoded word.
fn is_plain(text: &str) -> bool {
    let has_words = text.split(' ').all(|word| !word.is_empty());
    is_visible(text) && has_words && !text.contains("=?")
}

/// Writes a text of visible ASCII in quotation marks.
pub(super) fn push_quoted(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    for byte in text.bytes() {
        if matches!(byte, b'"' | b'\\') {
            out.push(b'\\');
        }
        out.push(byte);
    }
    out.push(b'"');
}

const BASE64_START: &str = "=?UTF-8?B?";
const QUOTED_START: &str = "=?UTF-8?Q?";
const END: &str = "?=";
/// The maximum length of an encoded word (RFC 2047, section 2), without its start and its end.
const MAX_ENCODED: usize = 75 - BASE64_START.len() - END.len();

/// The text as encoded words, in the shorter one of the two encodings. The first word starts at `column` of its line.
pub(super) fn encoded_words(text: &str, column: usize) -> impl Iterator<Item = String> {
    let quoted: usize = text.chars().map(quoted_len).sum();
    let is_quoted = quoted < text.len().div_ceil(3) * 4;
    let mut rest = text;
    // If the first line is almost full, the first word starts a new one.
    let first = MAX_ENCODED.saturating_sub(column);
    let mut room = if first < MAX_ENCODED / 4 {
        MAX_ENCODED
    } else {
        first
    };
    core::iter::from_fn(move || {
        let mut used = 0;
        let mut end = 0;
        for c in rest.chars() {
            used += if is_quoted {
                quoted_len(c)
            } else {
                c.len_utf8()
            };
            let len = if is_quoted {
                used
            } else {
                used.div_ceil(3) * 4
            };
            if len > room && end > 0 {
                break;
            }
            end += c.len_utf8();
        }
        room = MAX_ENCODED;
        let (now, later) = rest.split_at_checked(end).filter(|_| end > 0)?;
        rest = later;
        Some(if is_quoted {
            [QUOTED_START, &quoted_text(now), END].concat()
        } else {
            let base64 = encoder::encode(now.as_bytes());
            [BASE64_START, &base64, END].concat()
        })
    })
}

/// Whether a character stands for itself in every place of the encoding `Q` (RFC 2047, section 5).
const fn is_literal(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '!' | '*' | '+' | '-' | '/')
}

const fn quoted_len(c: char) -> usize {
    match c {
        ' ' => 1,
        _ if is_literal(c) => 1,
        _ => 3 * c.len_utf8(),
    }
}

fn quoted_text(text: &str) -> String {
    let mut quoted = String::new();
    let mut buffer = [0; 4];
    for c in text.chars() {
        match c {
            ' ' => quoted.push('_'),
            _ if is_literal(c) => quoted.push(c),
            _ => {
                let bytes = c.encode_utf8(&mut buffer).bytes();
                quoted.extend(bytes.flat_map(|byte| hex::escape('=', byte)));
            }
        }
    }
    quoted
}
