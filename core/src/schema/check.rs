//! Checks a payload against a schema and reports every issue, in the order of the schema.
//!
//! An object is checked in this order: its fields in the order of the table, unknown names, the rules that
//! concern several fields. A field that is null counts as absent. A value of the wrong type is not checked any
//! further.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::slice;

use self::suggestion::{MAX_SUGGESTIONS, nearest};
use super::{
    Condition, Field, IntegerType, Item, Kind, MapOf, Need, Rule, Shape, Site, StructuralCodes,
};
use crate::issue::{Issue, Param, Path, RuleName, Severity, Step};
use crate::payload::Payload;
use crate::payload::json::{ends_with_digit, sorted};
use crate::type_name::TypeName;

mod rules;
pub(crate) mod suggestion;

/// What a check needs in addition to the payload.
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckContext {
    /// The site to which the request is sent.
    pub site: Site,
    /// The current time in Unix seconds, for rules about the past and the future.
    pub now: Option<i64>,
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
        path: Vec::new(),
        issues: Vec::new(),
    };
    let kind = Kind::Object(shape);
    walk.value(&kind, &[], payload);
    if let (Some(rule), Payload::Map(_)) = (size_limit, payload) {
        walk.rules(slice::from_ref(rule), &kind, payload);
    }
    walk.issues
}

struct Walk<'w> {
    codes: &'w StructuralCodes,
    context: CheckContext,
    root: &'w Payload<'w>,
    /// The conditions that have been evaluated, and their results.
    conditions: Vec<(&'static Condition, bool)>,
    path: Vec<Step<'w>>,
    issues: Vec<Issue>,
}

impl<'w> Walk<'w> {
    fn at(&mut self, step: Step<'w>, walk: impl FnOnce(&mut Self)) {
        self.path.push(step);
        walk(self);
        self.path.pop();
    }

    fn at_key(&mut self, key: &'w str, walk: impl FnOnce(&mut Self)) {
        self.at(Step::Key(Cow::Borrowed(key)), walk);
    }

    /// Adds an issue at the current path.
    fn report(&mut self, rule: RuleName, code: Option<&'static str>) -> &mut Issue {
        let path = Path(self.path.iter().map(Step::to_owned).collect());
        self.issues.push_mut(Issue::new(path, rule, code))
    }

    /// Checks one value: its type, its rules, then the values in it.
    fn value(&mut self, kind: &Kind, rules: &'static [Rule], value: &'w Payload<'_>) {
        match (kind, value) {
            (Kind::Object(shape), Payload::Map(entries)) => {
                self.rules(rules, kind, value);
                self.object(shape, value, entries);
            }
            (Kind::List(item), Payload::List(entries)) => {
                self.rules(rules, kind, value);
                self.list(item, entries);
            }
            (Kind::Integer(IntegerType::Uint64), Payload::Int(0..) | Payload::Uint(_))
            | (Kind::Integer(IntegerType::Int64), Payload::Int(_))
            | (Kind::Text, Payload::Str(_))
            | (Kind::Boolean, Payload::Bool(_))
            | (Kind::Base64, Payload::Str(_) | Payload::Bytes(_))
            | (Kind::JsonText, Payload::Str(_) | Payload::Map(_)) => self.rules(rules, kind, value),
            (Kind::Map(of), Payload::Map(entries)) => {
                self.rules(rules, kind, value);
                self.map(of, entries);
            }
            (Kind::Free, Payload::Map(_)) => {
                self.rules(rules, kind, value);
                self.free(value);
            }
            _ => self.wrong_type(kind, value),
        }
    }

    /// Checks a value that may be anything that JSON can express.
    fn free(&mut self, value: &'w Payload<'_>) {
        match value {
            Payload::Number(number) if !ends_with_digit(number) => {
                self.mistyped(TypeName::Number, TypeName::NotFinite);
            }
            Payload::Bytes(_) => self.mistyped(TypeName::Text, TypeName::Bytes),
            Payload::List(entries) => {
                for (index, entry) in entries.iter().enumerate() {
                    self.at(Step::Index(index), |walk| walk.free(entry));
                }
            }
            Payload::Map(entries) => {
                for (name, entry) in sorted(entries) {
                    self.at_key(name, |walk| walk.free(entry));
                }
            }
            _ => {}
        }
    }

    fn mistyped(&mut self, expected: TypeName, actual: TypeName) {
        self.report(RuleName::Type, self.codes.wrong_type)
            .with("expected", Param::Type(expected))
            .with("actual", Param::Type(actual));
    }

    fn wrong_type(&mut self, kind: &Kind, value: &Payload<'_>) {
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
        self.mistyped(kind.type_name(), actual);
    }

    fn list(&mut self, item: &'static Item, entries: &'w [Payload<'_>]) {
        for (index, entry) in entries.iter().enumerate() {
            self.at(Step::Index(index), |walk| {
                walk.value(&item.kind, item.rules, entry);
            });
        }
    }

    /// Checks names that the caller chose, and their values, sorted by name.
    fn map(&mut self, of: &'static MapOf, entries: &'w [(Cow<'_, str>, Payload<'_>)]) {
        for (name, value) in sorted(entries) {
            self.at_key(name, |walk| {
                walk.name(of.names, name);
                walk.value(&of.values.kind, of.values.rules, value);
            });
        }
    }

    fn object(
        &mut self,
        shape: &'static Shape,
        object: &'w Payload<'_>,
        entries: &'w [(Cow<'_, str>, Payload<'_>)],
    ) {
        for field in shape.fields {
            self.field(field, object.given(field.name));
        }
        self.unknown_fields(shape, entries);
        self.rules(shape.rules, &Kind::Object(shape), object);
    }

    fn field(&mut self, field: &'static Field, value: Option<&'w Payload<'_>>) {
        self.at_key(field.name, |walk| match value {
            Some(value) => walk.value(&field.kind, field.rules, value),
            None if walk.needs(field) => {
                let code = field.missing.or(walk.codes.required);
                walk.report(RuleName::Required, code);
            }
            None => {}
        });
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
        let known = self
            .conditions
            .iter()
            .find(|(known, _)| core::ptr::eq(*known, condition));
        if let Some((_, met)) = known {
            return *met;
        }
        let met = match *condition {
            Condition::Absent(name) => self.root.given(name).is_none(),
            Condition::Equals(name, values) => {
                matches!(self.root.given(name), Some(Payload::Int(value)) if values.contains(value))
            }
            Condition::Holds(predicate, name) => (predicate.holds)(self.root.given(name)),
            Condition::On(site, condition) => self.context.site == site && self.holds(condition),
        };
        self.conditions.push((condition, met));
        met
    }

    fn unknown_fields(
        &mut self,
        shape: &'static Shape,
        entries: &'w [(Cow<'_, str>, Payload<'_>)],
    ) {
        if entries.iter().all(|(name, _)| shape.field(name).is_some()) {
            return;
        }
        let mut unknown = 0;
        // The names are sorted, because some languages do not keep their order.
        for (name, _) in sorted(entries) {
            if shape.field(name).is_some() {
                continue;
            }
            unknown += 1;
            self.at_key(name, |walk| {
                let code = walk.codes.unknown_field;
                let issue = walk.report(RuleName::UnknownField, code);
                if code.is_none() {
                    issue.severity = Severity::Warning;
                }
                if unknown <= MAX_SUGGESTIONS
                    && let Some(known) = nearest(name, shape.fields)
                {
                    issue.with("suggestion", Param::Name(known));
                }
            });
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
