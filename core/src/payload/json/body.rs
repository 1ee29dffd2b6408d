//! The body of an answer as it arrived, which may be anything.

use super::reader::{read_arrived, read_leniently};
use super::{Payload, without_repetitions};

/// What a body is.
pub(crate) enum Body<'a> {
    /// Nothing but blanks.
    Empty,
    /// JSON, with half characters replaced.
    Whole(Payload<'a>),
    /// JSON as far as it could be read, which is no more than a hint.
    Broken(Payload<'a>),
    /// Something else.
    NotJson,
}

impl<'a> Body<'a> {
    /// Reads all there is to read.
    pub(crate) fn read(bytes: &'a [u8]) -> Self {
        let bytes = without_mark(bytes);
        if let Ok(value) = read_arrived(bytes) {
            return Body::Whole(without_repetitions(value));
        }
        if str::from_utf8(bytes).is_ok_and(|text| text.trim().is_empty()) {
            return Body::Empty;
        }
        match read_leniently(bytes, None) {
            Some(value @ Payload::Map(_)) => Body::Broken(without_repetitions(value)),
            _ => Body::NotJson,
        }
    }
}

/// The bytes behind the byte order mark of UTF-8.
pub(crate) fn without_mark(mut bytes: &[u8]) -> &[u8] {
    while let Some(rest) = bytes.strip_prefix("\u{feff}".as_bytes()) {
        bytes = rest;
    }
    bytes
}
