//! One rule, and the kinds of rules as tables write them: `at_most(50, Items).code(TOO_MANY_RECIPIENTS)`.

use super::{Condition, Format, Function, Site, Unit};
use crate::issue::{RuleName, Severity};

/// One thing that must hold, and what the provider answers when it does not.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What must hold.
    pub check: Check,
    /// The provider's code, when its documents name one.
    pub code: Option<&'static str>,
    /// Whether the provider refuses, or only may.
    pub severity: Severity,
    /// The only site on which the rule holds, when it is not both.
    pub site: Option<Site>,
    /// The condition under which it holds, when it does not hold always.
    pub when: Option<&'static Condition>,
}

impl Rule {
    /// A rule that the provider documents, with no code for whoever breaks it.
    pub const fn new(check: Check) -> Self {
        Rule {
            check,
            code: None,
            severity: Severity::Error,
            site: None,
            when: None,
        }
    }

    /// The same rule, which the provider answers with `code`.
    pub const fn code(self, code: &'static str) -> Self {
        Rule {
            code: Some(code),
            ..self
        }
    }

    /// The same rule, of which the sources leave in doubt whether the provider refuses.
    pub const fn warning(self) -> Self {
        Rule {
            severity: Severity::Warning,
            ..self
        }
    }

    /// The same rule, under a condition.
    pub const fn when(self, condition: &'static Condition) -> Self {
        Rule {
            when: Some(condition),
            ..self
        }
    }

    /// The same rule, on one site only.
    pub const fn on(self, site: Site) -> Self {
        Rule {
            site: Some(site),
            ..self
        }
    }
}

/// What a rule asks of a value.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// Empty text counts as absent.
    NotEmpty,
    /// At least so many.
    AtLeast(u32, Unit),
    /// At most so many.
    AtMost(u32, Unit),
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// One of these integers.
    OneOfIntegers(&'static [i64]),
    /// Text in this format.
    Is(&'static Format),
    /// Base64 of RFC 4648, section 4, padded, without line breaks.
    Base64,
    /// What a function says; it is given these names of fields.
    Function(&'static Function, &'static [&'static str]),
    /// The field exists, and the provider refuses whoever sends it.
    Unsupported,
    /// The field works for accounts with an old permission only.
    Deprecated,
    /// The field has no effect.
    Unused,
    /// Of an object: one of these fields is there; a list counts when it has an entry.
    AtLeastOneOf(&'static [&'static str]),
    /// Of an object: one field of all entries of a list together has at most so many.
    TotalAtMost(&'static Total),
}

/// One field in all entries of a list.
#[derive(Clone, Copy, Debug)]
pub struct Total {
    /// The list.
    pub list: &'static str,
    /// The field of each entry.
    pub field: &'static str,
    /// The most that they may have together.
    pub max: u32,
    /// What is counted.
    pub unit: Unit,
}

impl Check {
    /// The name under which a broken rule is reported.
    pub const fn rule_name(&self) -> RuleName {
        match self {
            Check::NotEmpty => RuleName::Required,
            Check::AtLeast(_, Unit::Items) => RuleName::TooFewItems,
            Check::AtLeast(..) => RuleName::TooShort,
            Check::AtMost(_, unit) | Check::TotalAtMost(Total { unit, .. }) => match unit {
                Unit::Characters => RuleName::TooLong,
                Unit::Items => RuleName::TooManyItems,
                Unit::Bytes | Unit::DecodedBytes | Unit::EncodedBytes => RuleName::TooManyBytes,
            },
            Check::OneOf(_) | Check::OneOfIntegers(_) => RuleName::OneOf,
            Check::Is(format) => format.rule,
            Check::Base64 => RuleName::Base64,
            Check::Function(function, _) => function.rule,
            Check::Unsupported => RuleName::Unsupported,
            Check::Deprecated => RuleName::Deprecated,
            Check::Unused => RuleName::Unused,
            Check::AtLeastOneOf(_) => RuleName::AtLeastOneOf,
        }
    }
}

/// The text is not empty.
pub(crate) const fn not_empty() -> Rule {
    Rule::new(Check::NotEmpty)
}

/// There are at least `min`.
pub(crate) const fn at_least(min: u32, unit: Unit) -> Rule {
    Rule::new(Check::AtLeast(min, unit))
}

/// There are at most `max`.
pub(crate) const fn at_most(max: u32, unit: Unit) -> Rule {
    Rule::new(Check::AtMost(max, unit))
}

/// The text is one of these.
pub(crate) const fn one_of(allowed: &'static [&'static str]) -> Rule {
    Rule::new(Check::OneOf(allowed))
}

/// The integer is one of these.
pub(crate) const fn one_of_integers(allowed: &'static [i64]) -> Rule {
    Rule::new(Check::OneOfIntegers(allowed))
}

/// The text has this format.
pub(crate) const fn is(format: &'static Format) -> Rule {
    Rule::new(Check::Is(format))
}

/// The text is base64.
pub(crate) const fn base64() -> Rule {
    Rule::new(Check::Base64)
}

/// The value passes a function, which is given these fields.
pub(crate) const fn passes(function: &'static Function, fields: &'static [&'static str]) -> Rule {
    Rule::new(Check::Function(function, fields))
}

/// The field exists, and the provider refuses whoever sends it.
pub(crate) const fn unsupported() -> Rule {
    Rule::new(Check::Unsupported)
}

/// The field works for accounts with an old permission only.
pub(crate) const fn deprecated() -> Rule {
    Rule::new(Check::Deprecated)
}

/// The field has no effect.
pub(crate) const fn unused() -> Rule {
    Rule::new(Check::Unused)
}

/// One of these fields of the object is there.
pub(crate) const fn at_least_one_of(fields: &'static [&'static str]) -> Rule {
    Rule::new(Check::AtLeastOneOf(fields))
}

/// One field of all entries of a list together has at most so many.
pub(crate) const fn total_at_most(total: &'static Total) -> Rule {
    Rule::new(Check::TotalAtMost(total))
}
