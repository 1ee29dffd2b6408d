//! Perfit's error codes: the values of `type` in an error, two limits that only the message of an error
//! names, and codes for individual fields.
//!
//! Source of the facts: Perfit's page on limits and errors and its manual of 2021. The texts in `texts` were
//! written for this library. The entries are sorted by code, in byte order.

use super::texts;
use crate::errors::{
    Catalogue, Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When, by_name, explained,
};

pub(crate) static CODES: Catalogue = Catalogue::new("perfit", "Perfit", &EXPLAINED, by_name);

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::CODES);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("bad_request", Kind::InvalidRequest, When::AfterFix, Yes).fields(&["body"]),
    Entry::new("forbidden", Kind::Permission, When::AfterFix, No),
    Entry::new("internal_server_error", Kind::Server, When::Later, No).may_duplicate(),
    Entry::new("invalid_value", Kind::InvalidRequest, When::AfterFix, Partly).fields(&["*"]),
    Entry::new("max_length_exceeded", Kind::InvalidRequest, When::AfterFix, Yes).fields(&["*"]),
    Entry::new("required", Kind::InvalidRequest, When::AfterFix, Yes).fields(&["*"]),
    Entry::new("required_at_least_one", Kind::InvalidRequest, When::AfterFix, Yes).fields(&["*"]),
    Entry::new("service_unavailable", Kind::Quota, When::Later, No).after_seconds(3_600),
    Entry::new("service_unavailable: Sending limit reached: HOURLY", Kind::Quota, When::Later, No)
        .after_seconds(3_600).phrases(&["Sending limit reached: HOURLY"]),
    Entry::new("service_unavailable: Sending limit reached: MONTHLY", Kind::Quota, When::Later, No)
        .after_seconds(2_592_000).phrases(&["Sending limit reached: MONTHLY"]),
    Entry::new("too_many_items", Kind::InvalidRequest, When::AfterFix, Yes).fields(&["*"]),
    Entry::new("unauthorized", Kind::Auth, When::AfterFix, Partly).fields(&["Authorization"]),
    Entry::new("validation_error", Kind::InvalidRequest, When::AfterFix, Partly).fields(&["errors"]),
];
