//! The codes of finished messages for the reference page of foreseen codes.

use super::super::limits::code;
use crate::issue::RuleName;

/// The codes that only the check of a finished message names, with the place that it is about and the rule.
pub(crate) const CODES: &[(&str, &str, RuleName)] = &[
    (code::LONG_LINE, "any line", RuleName::LongLine),
    (
        code::WRONG_ENCODING,
        "the header `Content-Transfer-Encoding`",
        RuleName::OneOf,
    ),
    (
        code::WRONG_TYPE,
        "the header `Content-Type`",
        RuleName::OneOf,
    ),
    (
        code::WRONG_VERSION,
        "the header `MIME-Version`",
        RuleName::OneOf,
    ),
];
