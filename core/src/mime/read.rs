//! Reads a finished message (RFC 5322 and MIME) in one pass over its lines, without changing or copying it.
//!
//! Nothing here is about a provider. What is malformed is recorded, and reading goes on.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::formats::reason::Reason;

pub(crate) mod addresses;
pub(crate) mod decode;
pub(crate) mod header;
mod lines;
pub(crate) mod parameters;
pub(crate) mod scan;
mod structure;
pub(crate) mod words;

pub(crate) use structure::read;

/// The greatest depth of nested multiparts. What is nested deeper is not split into parts.
pub(crate) const MAX_DEPTH: usize = 100;
/// The greatest number of parts. What follows is not read.
pub(crate) const MAX_PARTS: usize = 10_000;

/// The lengths from which on lines are recorded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LineLimits {
    /// The most bytes.
    pub(crate) bytes: usize,
    /// The most characters (Unicode scalar values), or bytes if the line is not UTF-8. This limit is the higher one.
    pub(crate) characters: usize,
}

/// A line that is too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LongLine {
    /// Its number, counted from 1.
    pub(crate) line: usize,
    /// Its length, in characters if `characters` is set, else in bytes.
    pub(crate) actual: usize,
    /// Whether the line exceeds the limit of characters.
    pub(crate) characters: bool,
}

/// How often something occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Occurrences {
    /// The number of the first line with it, counted from 1.
    pub(crate) line: usize,
    /// The number of lines with it.
    pub(crate) count: usize,
}

/// Something malformed in the structure or the headers of a part. Each occurs at most once in a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    /// What is malformed.
    pub(crate) reason: Reason,
    /// The header that it is in, if it is one of those that are kept.
    pub(crate) header: Option<&'static str>,
    /// The number of the line, counted from 1.
    pub(crate) line: usize,
}

/// What a part contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// A body without parts.
    Leaf,
    /// Parts.
    Parts,
    /// A multipart that cannot be split into parts. Its body is all of it.
    Unsplit,
}

/// The message, or a part of it.
#[derive(Debug)]
pub(crate) struct Part<'a> {
    /// The index among the parts of the same multipart, counted from 0, for each multipart from the outermost one on. It is
    /// empty for the message.
    pub(crate) path: Vec<usize>,
    /// The number of the first line of its headers, counted from 1.
    pub(crate) line: usize,
    /// The first one of each header that is kept.
    headers: Vec<header::Header<'a>>,
    /// The media type in lower case. Without a header, it is empty.
    pub(crate) media_type: alloc::string::String,
    /// What it contains.
    pub(crate) content: Content,
    /// The body as sent. It is empty if the part contains parts.
    pub(crate) body: &'a [u8],
    /// The number of the first line of the body.
    pub(crate) body_line: usize,
    /// The first line of the body with a byte that is not ASCII.
    pub(crate) eight_bit: Option<usize>,
    /// The first line that is too long for the highest limit that any of them exceeds. For the message, it is one of the
    /// body.
    pub(crate) long_line: Option<LongLine>,
    /// What is malformed.
    pub(crate) flaws: Vec<Flaw>,
}

impl<'a> Part<'a> {
    /// The header called `name`, as in [`header::KEPT`].
    pub(crate) fn header(&self, name: &str) -> Option<&header::Header<'a>> {
        self.headers.iter().find(|header| header.name == name)
    }

    /// The value of a header. It is empty if there is no such header.
    pub(crate) fn value(&self, name: &str) -> Cow<'a, str> {
        self.header(name)
            .map_or(Cow::Borrowed(""), header::Header::value)
    }

    /// Whether it is the message.
    pub(crate) fn is_message(&self) -> bool {
        self.path.is_empty()
    }

    /// The number of the line of the body that contains the byte at `offset`.
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        let before = self.body.get(..offset).unwrap_or(self.body);
        self.body_line + before.split(|byte| *byte == b'\n').skip(1).count()
    }
}

/// A message.
#[derive(Debug, Default)]
pub(crate) struct Message<'a> {
    /// The message and its parts in reading order.
    pub(crate) parts: Vec<Part<'a>>,
    /// A line of the message's headers that is too long.
    pub(crate) long_header: Option<LongLine>,
    /// Lines that end with LF without a CR before it.
    pub(crate) bare_lf: Option<Occurrences>,
    /// Lines that contain a CR without an LF after it.
    pub(crate) bare_cr: Option<Occurrences>,
    /// Lines that contain a NUL byte.
    pub(crate) nul: Option<Occurrences>,
    /// The line of the first multipart beyond [`MAX_DEPTH`].
    pub(crate) too_deep: Option<usize>,
    /// The line of the first part beyond [`MAX_PARTS`].
    pub(crate) too_many: Option<usize>,
    /// Whether an empty line ends the headers.
    pub(crate) has_body: bool,
}
