//! The fields of an object, found in one pass over its entries.

use alloc::borrow::Cow;

use smallvec::SmallVec;

use super::{Field, Shape};
use crate::payload::Payload;

/// The number of fields up to which the list of their values is not allocated. `SendEmail` has 14.
const FEW: usize = 16;

/// The values of an object, by the fields of its table.
pub(super) struct Fields<'p, 'a> {
    shape: &'static Shape,
    /// The value of each field, in the order of the table.
    values: SmallVec<[Option<&'p Payload<'a>>; FEW]>,
    has_unknown: bool,
}

impl<'p, 'a> Fields<'p, 'a> {
    pub(super) fn of(shape: &'static Shape, entries: &'p [(Cow<'a, str>, Payload<'a>)]) -> Self {
        let mut values = SmallVec::from_elem(None, shape.fields.len());
        let mut has_unknown = false;
        let mut next = 0;
        for (name, value) in entries {
            match shape.position(name, next) {
                Some(index) => {
                    // If a name is repeated, the last value is used, as in most JSON parsers. Null counts as absent.
                    if let Some(slot) = values.get_mut(index) {
                        *slot = (!matches!(value, Payload::Null)).then_some(value);
                    }
                    next = index + 1;
                }
                None => has_unknown = true,
            }
        }
        Fields {
            shape,
            values,
            has_unknown,
        }
    }

    /// Every field with its value, in the order of the table.
    pub(super) fn values(&self) -> impl Iterator<Item = (&'static Field, Option<&'p Payload<'a>>)> {
        self.shape.fields.iter().zip(self.values.iter().copied())
    }

    /// Whether the object has entries that are not in the table.
    pub(super) fn has_unknown(&self) -> bool {
        self.has_unknown
    }
}

impl Shape {
    /// The index of the field called `name`. The search starts at `next`, because most payloads have the order of the
    /// table.
    pub(super) fn position(&self, name: &str, next: usize) -> Option<usize> {
        let is_named = |field: &Field| field.name == name;
        let (first, rest) = self.fields.split_at_checked(next)?;
        match rest.iter().position(is_named) {
            Some(index) => Some(next + index),
            None => first.iter().position(is_named),
        }
    }
}
