//! What a table can only name: formats, functions and predicates. A page loads those of one provider.

use core::fmt;

use super::Format;
use crate::issue::{Param, RuleName, Step};
use crate::payload::Payload;

/// The words that the tables of one provider use.
#[derive(Clone, Copy, Debug)]
pub struct Vocabulary {
    /// Formats of texts.
    pub formats: &'static [&'static Format],
    /// Tests that are more than a limit or a format.
    pub functions: &'static [&'static Function],
    /// Questions that conditions ask.
    pub predicates: &'static [&'static Predicate],
}

/// Takes what a function found: the steps to it from where the value stands, and the params.
pub(crate) type Report<'r> = dyn FnMut(&[Step<'_>], &[(&'static str, Param)]) + 'r;

/// A test that is more than a limit or a format.
pub struct Function {
    /// The rule under which it reports; no other function of the vocabulary has the same.
    pub rule: RuleName,
    /// Judges a value; the names are those of fields that the table gives.
    pub(crate) judge: fn(&'static [&'static str], &Payload<'_>, &mut Report<'_>),
    /// What must hold, with `{0}` and `{1}` for those fields.
    #[cfg(feature = "docs")]
    pub about: &'static str,
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.rule.name())
    }
}

/// A question about a field of the payload.
pub struct Predicate {
    /// Its name in a table that travels as text.
    pub name: &'static str,
    /// Answers it for the value of the field, where there is one.
    pub holds: fn(Option<&Payload<'_>>) -> bool,
    /// When it holds, with `{0}` for the field.
    #[cfg(feature = "docs")]
    pub about: &'static str,
}

impl fmt::Debug for Predicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
