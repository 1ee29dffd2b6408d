//! Conditions on lists.

use crate::doc::Doc;
use crate::payload::Payload;
use crate::schema::Predicate;

/// Whether a list has an entry.
pub(super) static HAS_ENTRIES: Predicate = Predicate {
    holds: |list| {
        let entries = list.and_then(Payload::as_list);
        entries.is_some_and(|entries| !entries.is_empty())
    },
    about: Doc::new("if `{0}` has entries"),
};
