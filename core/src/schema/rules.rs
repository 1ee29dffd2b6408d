//! A rule and the kinds of rules, as tables write them: `at_most(50, Items).code(TOO_MANY_RECIPIENTS)`.

use super::{Condition, Format, Function, Site, Unit};
use crate::issue::{RuleName, Severity};

/// A requirement, and the error code that the provider returns if it is not met.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The requirement.
    pub check: Check,
    /// The provider's error code, if its documentation names one.
    pub code: Option<&'static str>,
    /// Whether the provider is known to refuse the payload, or only may refuse it.
    pub severity: Severity,
    /// The site on which the rule applies, if it does not apply on both.
    pub site: Option<Site>,
    /// The condition under which the rule applies, if it does not always apply.
    pub when: Option<&'static Condition>,
}

impl Rule {
    /// A rule that the provider documents, without an error code.
    pub const fn new(check: Check) -> Self {
        Rule {
            check,
            code: None,
            severity: Severity::Error,
            site: None,
            when: None,
        }
    }

    /// Sets the error code that the provider returns.
    pub const fn code(self, code: &'static str) -> Self {
        Rule {
            code: Some(code),
            ..self
        }
    }

    /// Makes the rule a warning, because the sources leave open whether the provider refuses the payload.
    pub const fn warning(self) -> Self {
        Rule {
            severity: Severity::Warning,
            ..self
        }
    }

    /// Sets the condition under which the rule applies.
    pub const fn when(self, condition: &'static Condition) -> Self {
        Rule {
            when: Some(condition),
            ..self
        }
    }

    /// Restricts the rule to one site.
    pub const fn on(self, site: Site) -> Self {
        Rule {
            site: Some(site),
            ..self
        }
    }
}

/// What a rule requires of a value.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The text is not empty; empty text counts as absent.
    NotEmpty,
    /// The value has at least this many characters, bytes or entries.
    AtLeast(u32, Unit),
    /// The value has at most this many characters, bytes or entries.
    AtMost(u32, Unit),
    /// The text is one of these.
    OneOf(&'static [&'static str]),
    /// The integer is one of these.
    OneOfIntegers(&'static [i64]),
    /// The integer, which may be written as text, is at least the first of these and at most the second.
    Between(u32, u32),
    /// The text has this format.
    Is(&'static Format),
    /// The text is base64 according to RFC 4648, section 4, with padding and without line breaks.
    Base64,
    /// The function accepts the value. These field names are passed to it.
    Function(&'static Function, &'static [&'static str]),
    /// The field exists, but the provider refuses every request that has it.
    Unsupported,
    /// Only accounts with an old permission may use the field.
    Deprecated,
    /// The field has no effect.
    Unused,
    /// The service has not been switched off yet.
    SwitchedOff(&'static SwitchedOff),
    /// The time, in Unix seconds or on a clock whose zone is not known, is within this limit. The rule is left out if the
    /// current time is not known.
    Time(TimeLimit),
    /// The time or the number in the first of these fields of the object does not come after that in the second.
    InOrder([&'static str; 2]),
    /// The time in the second of these fields of the object comes at most this number of days after that in the first.
    WithinDays([&'static str; 2], u32),
    /// At least one of these fields of the object is present. A list counts only if it has an entry, and base64 only if
    /// it has a byte.
    AtLeastOneOf(&'static [&'static str]),
    /// The values of one field in all entries of a list do not exceed this total size.
    TotalAtMost(&'static Total),
}

/// A limit for a time, relative to the current time. It is broken only if the time breaks it in every zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeLimit {
    /// The time must not lie in the past.
    NotPast,
    /// The time must not lie in the future.
    NotFuture,
    /// The time must not lie more than this number of days in the past.
    DaysAgo(u32),
}

/// The total size of one field in all entries of a list.
#[derive(Clone, Copy, Debug)]
pub struct Total {
    /// The list.
    pub list: &'static str,
    /// The field of each entry.
    pub field: &'static str,
    /// The maximum of the total.
    pub max: u32,
    /// The unit of the size.
    pub unit: Unit,
}

/// The end of a service.
#[derive(Clone, Copy, Debug)]
pub struct SwitchedOff {
    /// The first day without the service, such as `2026-03-01`.
    pub date: &'static str,
    /// The start of that day in Unix seconds.
    pub timestamp: i64,
}

impl Check {
    /// The name of the rule that an issue reports.
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
            Check::Between(..) => RuleName::OutOfRange,
            Check::Time(TimeLimit::NotPast) => RuleName::Past,
            Check::Time(TimeLimit::NotFuture) => RuleName::Future,
            Check::Time(TimeLimit::DaysAgo(_)) => RuleName::TooOld,
            Check::InOrder(_) => RuleName::Order,
            Check::WithinDays(..) => RuleName::LongPeriod,
            Check::Is(format) => format.rule,
            Check::Base64 => RuleName::Base64,
            Check::Function(function, _) => function.rule,
            Check::Unsupported => RuleName::Unsupported,
            Check::Deprecated | Check::SwitchedOff(_) => RuleName::Deprecated,
            Check::Unused => RuleName::Unused,
            Check::AtLeastOneOf(_) => RuleName::AtLeastOneOf,
        }
    }
}

/// The text is not empty.
pub(crate) const fn not_empty() -> Rule {
    Rule::new(Check::NotEmpty)
}

/// The value has at least `min` characters, bytes or entries.
pub(crate) const fn at_least(min: u32, unit: Unit) -> Rule {
    Rule::new(Check::AtLeast(min, unit))
}

/// The value has at most `max` characters, bytes or entries.
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

/// The integer, which may be written as text, is at least `min` and at most `max`.
pub(crate) const fn between(min: u32, max: u32) -> Rule {
    Rule::new(Check::Between(min, max))
}

/// The time does not lie in the past.
pub(crate) const fn not_past() -> Rule {
    Rule::new(Check::Time(TimeLimit::NotPast))
}

/// The time does not lie in the future.
pub(crate) const fn not_future() -> Rule {
    Rule::new(Check::Time(TimeLimit::NotFuture))
}

/// The time lies at most `days` days in the past.
pub(crate) const fn days_ago(days: u32) -> Rule {
    Rule::new(Check::Time(TimeLimit::DaysAgo(days)))
}

/// The time or the number in the field `first` does not come after that in the field `second`.
pub(crate) const fn in_order(first: &'static str, second: &'static str) -> Rule {
    Rule::new(Check::InOrder([first, second]))
}

/// The time in the field `second` comes at most this number of days after that in the field `first`.
pub(crate) const fn within_days(first: &'static str, second: &'static str, days: u32) -> Rule {
    Rule::new(Check::WithinDays([first, second], days))
}

/// The text has this format.
pub(crate) const fn is(format: &'static Format) -> Rule {
    Rule::new(Check::Is(format))
}

/// The text is base64.
pub(crate) const fn base64() -> Rule {
    Rule::new(Check::Base64)
}

/// The function accepts the value. These field names are passed to it.
pub(crate) const fn passes(function: &'static Function, fields: &'static [&'static str]) -> Rule {
    Rule::new(Check::Function(function, fields))
}

/// The field exists, but the provider refuses every request that has it.
pub(crate) const fn unsupported() -> Rule {
    Rule::new(Check::Unsupported)
}

/// Only accounts with an old permission may use the field.
pub(crate) const fn deprecated() -> Rule {
    Rule::new(Check::Deprecated)
}

/// The field has no effect.
pub(crate) const fn unused() -> Rule {
    Rule::new(Check::Unused)
}

/// The service has not been switched off yet.
pub(crate) const fn switched_off(end: &'static SwitchedOff) -> Rule {
    Rule::new(Check::SwitchedOff(end))
}

/// At least one of these fields of the object is present.
pub(crate) const fn at_least_one_of(fields: &'static [&'static str]) -> Rule {
    Rule::new(Check::AtLeastOneOf(fields))
}

/// The values of one field in all entries of a list do not exceed this total size.
pub(crate) const fn total_at_most(total: &'static Total) -> Rule {
    Rule::new(Check::TotalAtMost(total))
}
