//! Checks and conditions that are more than a limit or a format: functions that tables name.

use core::fmt;

use serde_json::Value;

use crate::doc::Doc;
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;

mod addresses;
mod template_data;

pub(crate) use addresses::DISJOINT;
pub(crate) use template_data::{JSON_OBJECT, NO_HTML};

/// Takes what a function found: the steps to it from the place of the value, and the params.
pub(crate) type Report<'r> = dyn FnMut(&[Step<'_>], &[(&'static str, Param)]) + 'r;

/// A check that is more than a limit or a format.
pub struct Function {
    /// The rule under which it reports.
    pub rule: RuleName,
    /// Checks a value; the names are those of fields that the table gives.
    pub(crate) judge: fn(&'static [&'static str], &Payload<'_>, &mut Report<'_>),
    /// What JSON Schema can say of it: a keyword and its value.
    pub(crate) keyword: Option<fn() -> (&'static str, Value)>,
    /// What must hold, with `{0}` and `{1}` for those fields.
    pub about: Doc,
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule.name())
    }
}

/// A question about a field of the payload.
pub struct Predicate {
    /// Answers it for the value of the field, where there is one.
    pub holds: fn(Option<&Payload<'_>>) -> bool,
    /// When it holds, with `{0}` for the field.
    pub about: Doc,
}

impl fmt::Debug for Predicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Predicate")
    }
}
