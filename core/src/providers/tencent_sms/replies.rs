//! Replies of recipients that have a meaning.
//!
//! The words are in `opt_out`.

use super::texts;
use crate::errors::{Catalogue, Entry, Foreseeable::No, Kind, When, by_name, explained};

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
