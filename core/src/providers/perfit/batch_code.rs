//! The format of a batch code.

use crate::formats::reason::Reason;
use crate::issue::RuleName;
use crate::schema::Format;
use crate::schema::formats::Doubts;

/// Small letters and digits, which are all that is kept of a batch code.
pub(super) static BATCH_CODE: Format = Format::new(
    RuleName::Stripped,
    |text| match text
        .chars()
        .position(|c| !(c.is_ascii_lowercase() || c.is_ascii_digit()))
    {
        Some(position) => Err(Reason::Stripped.at(position)),
        None => Ok(Doubts::default()),
    },
    Some(["pattern", "^[a-z0-9]*$"]),
    "`a` to `z` and `0` to `9`, since anything else is taken away",
);
