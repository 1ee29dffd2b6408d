//! The format of a batch code.

use crate::formats::reason::Reason;
use crate::issue::RuleName;
use crate::schema::Format;
use crate::schema::formats::Warnings;

/// Lower-case letters and digits: the provider removes other characters from a batch code.
pub(super) static BATCH_CODE: Format = Format::new(
    RuleName::Stripped,
    |text| match text
        .chars()
        .position(|c| !(c.is_ascii_lowercase() || c.is_ascii_digit()))
    {
        Some(position) => Err(Reason::Stripped.at(position)),
        None => Ok(Warnings::default()),
    },
    Some(["pattern", "^[a-z0-9]*$"]),
    "only `a` to `z` and `0` to `9`; the provider removes other characters",
);
