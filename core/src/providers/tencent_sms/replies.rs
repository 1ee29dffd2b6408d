//! Replies of recipients that have a meaning.
//!
//! Source: the provider's pages on unsubscribing; `R` is in the words that templates end with since the end of 2023. The
//! provider says that the list is not complete.

use super::texts;
use crate::errors::{Catalogue, Entry, Foreseeable::No, Kind, When, by_name, explained};

/// The replies with which a recipient unsubscribes, in any case.
pub(super) const OPT_OUT: &[&str] = &["T", "N", "TD", "R", "QX", "0000", "退订", "T退订"];

pub(crate) static REPLIES: Catalogue = Catalogue::new(
    "tencent_sms_reply",
    "Tencent Cloud SMS: replies of recipients",
    &EXPLAINED,
    by_name,
);

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::REPLIES);

/// The code of a reply with which a recipient unsubscribes. The provider has none.
pub(super) const OPT_OUT_CODE: &str = "opt_out";

const ROWS: &[Entry] = &[Entry::new(
    OPT_OUT_CODE,
    Kind::RecipientRefused,
    When::Never,
    No,
)];
