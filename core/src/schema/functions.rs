//! Checks and conditions that cannot be written as a limit or a format. Each of them is a function to which
//! tables refer.

use core::fmt;

use serde_json::Value;

use crate::doc::Doc;
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;

mod addresses;
mod content;
pub(crate) mod repetitions;
mod template_data;

pub(crate) use addresses::{
    DISJOINT, DISTINCT_ADDRESSES, DISTINCT_ENTRIES, DISTINCT_MAILBOXES, DISTINCT_OR_DISJOINT,
};
pub(crate) use content::{NOT_ENCODED, UTF8_CONTENT};
pub(crate) use template_data::{JSON_OBJECT, NO_HTML, PLAIN_VALUES};

/// Receives each problem that a function finds: the path relative to the checked value, and the params.
pub(crate) type Report<'r> = dyn FnMut(&[Step<'static>], &[(&'static str, Param)]) + 'r;

/// A check that cannot be written as a limit or a format.
pub struct Function {
    /// The name of the rule under which it reports issues.
    pub rule: RuleName,
    /// Checks a value. The names are those of the fields that the table passes.
    pub(crate) check: fn(&'static [&'static str], &Payload<'_>, &mut Report<'_>),
    /// A keyword of JSON Schema and its value, if one expresses the check or a part of it.
    pub(crate) keyword: Option<fn() -> (&'static str, Value)>,
    /// What the function requires, with `{0}` and `{1}` for the names of the fields.
    pub about: Doc,
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule.name())
    }
}

/// A predicate about a field of the payload.
pub struct Predicate {
    /// Whether the predicate is true for the value of the field, which may be absent.
    pub holds: fn(Option<&Payload<'_>>) -> bool,
    /// The condition in words, with `{0}` for the name of the field.
    pub about: Doc,
}

impl fmt::Debug for Predicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Predicate")
    }
}
