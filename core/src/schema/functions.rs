//! The functions and predicates that tables name.

mod addresses;
mod links;
mod numbers;
mod template_data;

pub(crate) use addresses::DISJOINT;
pub(crate) use links::NO_LIKELY_LINK;
pub(crate) use numbers::{DISTINCT_NUMBERS, HOLDS_MAINLAND_NUMBER, ONE_REGION};
pub(crate) use template_data::{JSON_OBJECT, NO_HTML};
