//! Operations on the lists of blocked addresses.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field
//! descriptions.

use super::SERVICE;
use crate::operation::Operation;
use crate::schema::Kind::{List, Text};
use crate::schema::Unit::Items;
use crate::schema::formats::EMAIL_ADDRESS;
use crate::schema::rules::{at_least, is};
use crate::schema::{Field, Item};

/// The operations of this file.
pub(super) static OPERATIONS: &[&Operation] = &[&DELETE_BLACK_LIST];

const WRONG_VALUE: &str = "InvalidParameterValue";

// The list may contain an address precisely because it is malformed, and no source says that the provider
// refuses to remove such an entry.
static ADDRESSES: Item = Item::of(Text).rules(&[is(&EMAIL_ADDRESS).code(WRONG_VALUE).warning()]);

/// Removes addresses from the blocklist.
pub static DELETE_BLACK_LIST: Operation = Operation::new(&SERVICE, "DeleteBlackList")
    .about("Removes addresses from the hard-bounce blocklist.")
    .rate_limit(20)
    .request(&[Field::required("EmailAddressList", List(&ADDRESSES))
        .rules(&[at_least(1, Items).code(WRONG_VALUE)])
        .about("The addresses to remove.")])
    .errors(&[
        "InvalidParameter",
        "InvalidParameterValue",
        "OperationDenied",
        "RequestLimitExceeded",
    ]);
