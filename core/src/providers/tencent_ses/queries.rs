//! Fields of several operations that query entries or figures.
//!
//! Source: the SDK releases of 2026-08-21 and their field descriptions.

use crate::schema::Field;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, Text};
use crate::schema::Rule;
use crate::schema::formats::DATE;
use crate::schema::rules::{between, is};

const WRONG_DATE: &str = "InvalidParameterValue.WrongDate";
pub(super) const INVALID_LIMIT: &str = "FailedOperation.InvalidLimit";

pub(super) const OFFSET: Field =
    Field::required("Offset", Integer(Uint64)).about("How many entries to skip.");

pub(super) const LIMIT: Field = Field::required("Limit", Integer(Uint64))
    .rules(&[between(0, 100).code(INVALID_LIMIT)])
    .about("The maximum number of entries to return.");

const DAY: &[Rule] = &[is(&DATE).code(WRONG_DATE)];

pub(super) const START_DATE: Field = Field::required("StartDate", Text)
    .rules(DAY)
    .about("The start of the period, as `YYYY-MM-DD`.");

pub(super) const END_DATE: Field = Field::required("EndDate", Text)
    .rules(DAY)
    .about("The end of the period, as `YYYY-MM-DD`.");
