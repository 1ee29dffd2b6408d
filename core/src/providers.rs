//! The providers: one folder each, the same file names in all of them.
//!
//! `<provider>.rs` says where its calls go, a file for each topic holds the tables of operations, `codes` the
//! error catalogue.

use crate::operation::Operation;
use crate::text::cut;

pub(crate) mod tencent;
pub mod tencent_ses;

/// Every operation of every provider.
pub static OPERATIONS: &[&Operation] = &[&tencent_ses::SEND_EMAIL];

/// The providers: their id, and what it stands for.
pub static PROVIDERS: &[(&str, &str)] = &[(
    "tencent_ses",
    "Tencent Cloud Simple Email Service, API version 2020-10-02.",
)];

/// The operation called `id`, as in `tencent_ses.SendEmail`.
pub fn operation(id: &str) -> Option<&'static Operation> {
    let name = cut(id, b'.')?;
    let called = |operation: &&&Operation| (operation.provider, operation.name) == name;
    OPERATIONS.iter().find(called).copied()
}

/// The tables of error codes, with a title for each.
#[cfg(feature = "answers")]
pub fn catalogues() -> [(&'static str, &'static [crate::errors::Entry]); 2] {
    [
        ("Common to Tencent Cloud", tencent::codes::CODES),
        ("Tencent Cloud SES", tencent_ses::CODES),
    ]
}
