//! Walks a payload along a schema and yields every issue, in schema order.
//!
//! For each object: its fields in the order of the table, then the names that the table does not know,
//! then the rules over several fields. What has the wrong type is looked at no further.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use self::suggestion::{MAX_SUGGESTIONS, nearest};
use super::{Field, IntegerType, Item, Kind, Rule, Shape, Site, StructuralCodes};
use crate::issue::{Issue, Param, Path, RuleName, Step};
use crate::payload::Payload;
use crate::payload::json::{ends_with_digit, sorted};
use crate::text::Word;

mod rules;
mod suggestion;

/// What a check has to know beside the payload.
#[derive(Clone, Copy, Debug, Default)]
pub struct CheckContext {
    /// The site that the request is for.
    pub site: Site,
    /// The present in Unix seconds, for rules about past and future.
    pub now: Option<i64>,
}

/// Every issue of `payload`, in schema order.
pub fn check(
    shape: &'static Shape,
    codes: &StructuralCodes,
    payload: &Payload<'_>,
    context: CheckContext,
) -> Vec<Issue> {
    let mut walk = Walk {
        codes,
        context,
        path: Vec::new(),
        issues: Vec::new(),
    };
    walk.value(&Kind::Object(shape), &[], payload);
    walk.issues
}

struct Walk<'w> {
    codes: &'w StructuralCodes,
    context: CheckContext,
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

    /// Adds an issue at the present place.
    fn report(&mut self, rule: RuleName, code: Option<&'static str>) -> &mut Issue {
        let owned = |step: &Step<'_>| match step {
            Step::Key(key) => Step::Key(Cow::Owned(key.clone().into_owned())),
            Step::Index(index) => Step::Index(*index),
        };
        let path = Path(self.path.iter().map(owned).collect());
        self.issues.push_mut(Issue::new(path, rule, code))
    }

    /// One value: its type, its rules, then what it holds.
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
            | (Kind::Base64, Payload::Str(_) | Payload::Bytes(_))
            | (Kind::JsonText, Payload::Str(_) | Payload::Map(_)) => self.rules(rules, kind, value),
            _ => self.wrong_type(kind, value),
        }
    }

    fn wrong_type(&mut self, kind: &Kind, value: &Payload<'_>) {
        let actual = match (kind, value) {
            (Kind::Integer(_), Payload::Int(_) | Payload::Uint(_)) => Word::IntegerOutOfRange,
            (Kind::Integer(_), Payload::Number(text)) if ends_with_digit(text) => {
                Word::InexactNumber
            }
            (Kind::Integer(_), Payload::Number(_)) => Word::NotFinite,
            _ => value.type_name(),
        };
        self.report(RuleName::Type, Some(self.codes.wrong_type))
            .with("expected", Param::Word(kind.type_name()))
            .with("actual", Param::Word(actual));
    }

    fn list(&mut self, item: &'static Item, entries: &'w [Payload<'_>]) {
        for (index, entry) in entries.iter().enumerate() {
            self.at(Step::Index(index), |walk| {
                walk.value(&item.kind, item.rules, entry);
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
            self.field(field, object.get(field.name));
        }
        self.unknown_fields(shape, entries);
        self.rules(shape.rules, &Kind::Object(shape), object);
    }

    fn field(&mut self, field: &'static Field, value: Option<&'w Payload<'_>>) {
        self.at_key(field.name, |walk| match value {
            Some(value) => walk.value(&field.kind, field.rules, value),
            None if field.required => {
                walk.report(RuleName::Required, Some(walk.codes.required));
            }
            None => {}
        });
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
        // Sorted, because not every host keeps the order in which names were written.
        for (name, _) in sorted(entries) {
            if shape.field(name).is_some() {
                continue;
            }
            unknown += 1;
            self.at_key(name, |walk| {
                let issue = walk.report(RuleName::UnknownField, Some(walk.codes.unknown_field));
                if unknown <= MAX_SUGGESTIONS
                    && let Some(known) = nearest(name, shape.fields)
                {
                    issue.with("suggestion", Param::Name(known));
                }
            });
        }
    }
}
