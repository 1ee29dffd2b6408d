//! Checks a payload against a schema and reports every issue, in the order of the schema.
//!
//! An object is checked in this order: its fields in the order of the table, unknown names, the rules that
//! concern several fields. A field that is null counts as absent. A value of the wrong type is not checked any
//! further.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::slice;

use self::decoded::DecodedLengths;
use self::findings::{At, Findings};
use self::suggestion::{MAX_SUGGESTIONS, nearest};
use super::fields::Fields;
use super::{
    Condition, Field, IntegerType, Item, Kind, MapOf, Need, Rule, Shape, Site, StructuralCodes,
};
use crate::issue::{Issue, Param, RuleName, Severity};
use crate::payload::Payload;
use crate::payload::json::{ends_with_digit, sorted};
use crate::type_name::TypeName;

mod decoded;
mod findings;
mod rules;
pub(crate) mod suggestion;

/// What a check needs in addition to the payload.
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckContext {
    /// The site to which the request is sent.
    pub site: Site,
    /// The current time in Unix seconds, for rules about the past and the future.
    pub now: Option<i64>,
    /// The maximum number of issues. If there are more, the list ends with an issue of the rule `more_issues`, which has
    /// the number of those that were left out and the highest of their severities.
    pub max_issues: Option<usize>,
}

/// Returns every issue of `payload`, in the order of the schema, and at the end an issue if the request is
/// too large.
pub fn check(
    shape: &'static Shape,
    size_limit: Option<&'static Rule>,
    codes: &StructuralCodes,
    payload: &Payload<'_>,
    context: CheckContext,
) -> Vec<Issue> {
    let mut walk = Walk {
        codes,
        context,
        root: payload,
        conditions: Vec::new(),
        plain_bytes: 0,
        base64: DecodedLengths::default(),
        findings: Findings::new(context.max_issues),
    };
    let kind = Kind::Object(shape);
    walk.value(At::Root, &kind, &[], payload);
    if let (Some(rule), Payload::Map(_)) = (size_limit, payload) {
        walk.rules(At::Root, slice::from_ref(rule), &kind, payload);
    }
    walk.findings.into_issues()
}

struct Walk<'w> {
    codes: &'w StructuralCodes,
    context: CheckContext,
    root: &'w Payload<'w>,
    /// The conditions that have been evaluated, and their results.
    conditions: Vec<(&'static Condition, bool)>,
    /// The bytes of the entries of lists that are known to need no escapes in JSON.
    plain_bytes: u64,
    /// What is known about the texts of the payload that should be base64.
    base64: DecodedLengths,
    findings: Findings,
}

impl Walk<'_> {
    /// Adds an issue.
    fn report(&mut self, at: At<'_>, rule: RuleName, code: Option<&'static str>) -> &mut Issue {
        self.findings.push(Issue::new(at.path(), rule, code))
    }

    /// Checks one value: its type, its rules, then the values in it.
    fn value(&mut self, at: At<'_>, kind: &Kind, rules: &'static [Rule], value: &Payload<'_>) {
        match (kind, value) {
            (Kind::Object(shape), Payload::Map(entries)) => {
                self.rules(at, rules, kind, value);
                self.object(at, shape, value, entries);
            }
            (Kind::List(item), Payload::List(entries)) => {
                self.rules(at, rules, kind, value);
                self.list(at, item, entries);
            }
            (Kind::Integer(IntegerType::Uint64), Payload::Int(0..) | Payload::Uint(_))
            | (Kind::Integer(IntegerType::Int64), Payload::Int(_))
            | (Kind::Text, Payload::Str(_))
            | (Kind::Boolean, Payload::Bool(_))
            | (Kind::Base64, Payload::Str(_) | Payload::Bytes(_))
            | (Kind::JsonText, Payload::Str(_) | Payload::Map(_)) => {
                self.rules(at, rules, kind, value);
            }
            (Kind::Map(of), Payload::Map(entries)) => {
                self.rules(at, rules, kind, value);
                self.map(at, of, entries);
            }
            (Kind::Free, Payload::Map(_)) => {
                self.rules(at, rules, kind, value);
                self.free(at, value);
            }
            _ => self.wrong_type(at, kind, value),
        }
    }

    /// Checks a value that may be anything that JSON can express.
    fn free(&mut self, at: At<'_>, value: &Payload<'_>) {
        match value {
            Payload::Number(number) if !ends_with_digit(number) => {
                self.mistyped(at, TypeName::Number, TypeName::NotFinite);
            }
            Payload::Bytes(_) => self.mistyped(at, TypeName::Text, TypeName::Bytes),
            Payload::List(entries) => {
                for (index, entry) in entries.iter().enumerate() {
                    self.free(At::Index(&at, index), entry);
                }
            }
            Payload::Map(entries) => {
                for (name, entry) in sorted(entries) {
                    self.free(At::Name(&at, name), entry);
                }
            }
            _ => {}
        }
    }

    fn mistyped(&mut self, at: At<'_>, expected: TypeName, actual: TypeName) {
        self.report(at, RuleName::Type, self.codes.wrong_type)
            .with("expected", Param::Type(expected))
            .with("actual", Param::Type(actual));
        self.findings.settle();
    }

    fn wrong_type(&mut self, at: At<'_>, kind: &Kind, value: &Payload<'_>) {
        let actual = match (kind, value) {
            (Kind::Integer(_), Payload::Int(_) | Payload::Uint(_)) => TypeName::IntegerOutOfRange,
            (Kind::Integer(_), Payload::Number(text)) if is_large_integer(text) => {
                TypeName::IntegerOutOfRange
            }
            (Kind::Integer(_), Payload::Number(text)) if ends_with_digit(text) => {
                TypeName::InexactNumber
            }
            (Kind::Integer(_), Payload::Number(_)) => TypeName::NotFinite,
            _ => value.type_name(),
        };
        self.mistyped(at, kind.type_name(), actual);
    }

    fn list(&mut self, at: At<'_>, item: &'static Item, entries: &[Payload<'_>]) {
        // Most entries of a long list are correct. Going through the rules for each of them would take as long as the rest of
        // the check.
        let is_plain = item.is_plain();
        for (index, entry) in entries.iter().enumerate() {
            if let (Some(is_plain), Payload::Str(text)) = (is_plain, entry)
                && is_plain(text)
            {
                self.plain_bytes += text.len() as u64;
                continue;
            }
            self.value(At::Index(&at, index), &item.kind, item.rules, entry);
        }
    }

    /// Checks names that the caller chose, and their values, sorted by name.
    fn map(&mut self, at: At<'_>, of: &'static MapOf, entries: &[(Cow<'_, str>, Payload<'_>)]) {
        for (name, value) in sorted(entries) {
            let at = At::Name(&at, name);
            self.name(at, of.names, name);
            self.value(at, &of.values.kind, of.values.rules, value);
        }
    }

    fn object(
        &mut self,
        at: At<'_>,
        shape: &'static Shape,
        object: &Payload<'_>,
        entries: &[(Cow<'_, str>, Payload<'_>)],
    ) {
        let fields = Fields::of(shape, entries);
        for (field, value) in fields.values() {
            self.field(At::Field(&at, field.name), field, value);
        }
        if fields.has_unknown() {
            self.unknown_fields(at, shape, entries);
        }
        self.rules(at, shape.rules, &Kind::Object(shape), object);
    }

    fn field(&mut self, at: At<'_>, field: &'static Field, value: Option<&Payload<'_>>) {
        match value {
            Some(value) => self.value(at, &field.kind, field.rules, value),
            None if self.needs(field) => {
                let code = field.missing.or(self.codes.required);
                self.report(at, RuleName::Required, code);
            }
            None => {}
        }
    }

    fn needs(&mut self, field: &Field) -> bool {
        match field.need {
            Need::Optional => false,
            Need::Required => true,
            Need::RequiredWhen(condition) => self.holds(condition),
        }
    }

    /// Whether the payload as a whole meets `condition`.
    fn holds(&mut self, condition: &'static Condition) -> bool {
        if let Condition::On(site, condition) = *condition {
            return self.context.site == site && self.holds(condition);
        }
        // A condition may be about a long list, and belong to each entry of another one.
        let mut known = self.conditions.iter();
        if let Some((_, met)) = known.find(|(known, _)| core::ptr::eq(*known, condition)) {
            return *met;
        }
        let met = match *condition {
            Condition::Absent(name) => self.root.given(name).is_none(),
            Condition::Equals(name, values) => {
                matches!(self.root.given(name), Some(Payload::Int(value)) if values.contains(value))
            }
            Condition::Holds(predicate, name) => (predicate.holds)(self.root.given(name)),
            Condition::On(..) => false,
        };
        self.conditions.push((condition, met));
        met
    }

    fn unknown_fields(
        &mut self,
        at: At<'_>,
        shape: &'static Shape,
        entries: &[(Cow<'_, str>, Payload<'_>)],
    ) {
        let mut unknown = 0;
        // The names are sorted, because some languages do not keep their order.
        for (name, _) in sorted(entries) {
            if shape.field(name).is_some() {
                continue;
            }
            unknown += 1;
            let code = self.codes.unknown_field;
            let issue = self.report(At::Name(&at, name), RuleName::UnknownField, code);
            if code.is_none() {
                issue.severity = Severity::Warning;
            }
            if unknown <= MAX_SUGGESTIONS
                && let Some(known) = nearest(name, shape.fields)
            {
                issue.with("suggestion", Param::Name(known));
            }
            self.findings.settle();
        }
    }
}

/// Whether the text of a number is an integer that does not fit into 64 bits.
fn is_large_integer(number: &str) -> bool {
    let (digits, largest) = match number.strip_prefix('-') {
        Some(digits) => (digits, "9223372036854775808"),
        None => (number, "18446744073709551615"),
    };
    let zeros = digits.bytes().take_while(|byte| *byte == b'0').count();
    let significant = digits.get(zeros..).unwrap_or_default();
    significant.bytes().all(|byte| byte.is_ascii_digit())
        && (significant.len(), significant) > (largest.len(), largest)
}

#[cfg(test)]
mod tests {
    use super::is_large_integer;

    #[test]
    fn an_integer_is_large_if_it_has_more_than_64_bits() {
        for (number, large) in [
            ("18446744073709551615", false),
            ("18446744073709551616", true),
            ("-9223372036854775808", false),
            ("-9223372036854775809", true),
            ("00018446744073709551616", true),
            ("00000000000000000000001", false),
            ("20000000000000000000000.5", false),
            ("1e400", false),
            ("Infinity", false),
            ("", false),
        ] {
            assert_eq!(is_large_integer(number), large, "{number}");
        }
    }
}
