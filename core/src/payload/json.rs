//! Conversion between JSON text and [`Payload`].

use core::fmt;

use super::{MAX_DEPTH, Payload};

mod order;
mod reader;
mod source;
mod special;
mod writer;

pub(crate) use order::{
    chosen, has_repetitions, keep_last_of_each_name, order, sorted, without_repetitions,
};
pub(crate) use reader::read;
pub(crate) use reader::{Reading, read_lenient};
pub(crate) use source::{lossy, lossy_len, push_lossy};
pub(crate) use writer::{Count, Fill, Sink, ends_with_digit, push_quoted, push_text, push_value};
pub use writer::{append_text, to_json};

/// The text is not exactly one JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson;

impl fmt::Display for NotJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not JSON")
    }
}

impl core::error::Error for NotJson {}
