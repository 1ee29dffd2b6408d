//! Operations on the lists of blocked addresses.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::queries::{END_DATE, LIMIT, OFFSET, START_DATE};
use crate::operation::Operation;
use crate::providers::Topic;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, List, Object, Text};
use crate::schema::Unit::Items;
use crate::schema::formats::{DATE, DATE_OR_EMPTY, EMAIL_ADDRESS};
use crate::schema::rules::{at_least, at_most, in_order, is, one_of_integers, unused};
use crate::schema::{Field, Item, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new(
    "Blocklists",
    &[
        &LIST_BLACK_EMAIL_ADDRESS,
        &DELETE_BLACK_LIST,
        &CREATE_CUSTOM_BLACKLIST,
        &UPDATE_CUSTOM_BLACK_LIST,
        &LIST_CUSTOM_BLACKLIST,
        &DELETE_CUSTOM_BLACK_LIST,
    ],
);

const WRONG_VALUE: &str = "InvalidParameterValue";
const WRONG_DATE: &str = "InvalidParameterValue.WrongDate";
const NO_ADDRESSES: &str = "MissingParameter.EmailsNecessary";

// A list may contain an address precisely because it is malformed: the provider accepts such entries and counts them, and no
// source says that it refuses to remove them.
static ADDRESSES: Item = Item::of(Text).rules(&[is(&EMAIL_ADDRESS).code(WRONG_VALUE).warning()]);

/// Lists addresses on the hard-bounce blocklist.
pub static LIST_BLACK_EMAIL_ADDRESS: Operation = Operation::new(&SERVICE, "ListBlackEmailAddress")
    .about("Lists addresses on the hard-bounce blocklist.")
    .rate_limit(20)
    .request(&[
        START_DATE,
        END_DATE,
        LIMIT,
        OFFSET,
        Field::optional("EmailAddress", Text)
            .rules(&[is(&EMAIL_ADDRESS).warning()])
            .about("Only this address."),
        Field::optional("TaskID", Text)
            .rules(&[unused().warning()])
            .about("Not in use any more. Leave it out."),
    ])
    .rules(&[in_order("StartDate", "EndDate").code(WRONG_DATE).warning()])
    .response(&[
        Field::optional("BlackList", List(&Item::of(Object(&BLACK_EMAIL_ADDRESS))))
            .about("The blocked addresses of this page."),
        Field::optional("TotalCount", Integer(Uint64)).about("The number of entries in all pages."),
    ])
    .errors(&[
        "FailedOperation.InvalidLimit",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.WrongDate",
        "OperationDenied",
        "RequestLimitExceeded",
    ]);

/// Removes addresses from the hard-bounce blocklist.
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

/// Adds recipient addresses to the account's own blocklist.
pub static CREATE_CUSTOM_BLACKLIST: Operation = Operation::new(&SERVICE, "CreateCustomBlacklist")
    .about("Adds recipient addresses to the account's own blocklist.")
    .rate_limit(20)
    .request(&[
        Field::required("Emails", List(&ADDRESSES))
            .missing(NO_ADDRESSES)
            .rules(&[
                at_least(1, Items).code(NO_ADDRESSES),
                // The code is listed for this operation, but its limit is published for recipient lists only.
                at_most(20_000, Items)
                    .code("LimitExceeded.ReceiverDetailRequestLimit")
                    .warning(),
            ])
            .about(
                "The addresses to add. Malformed and repeated ones are not refused, only \
                 counted in the response.",
            ),
        Field::optional("ExpireDate", Text)
            .rules(&[
                is(&DATE_OR_EMPTY).code(WRONG_DATE),
                // `UpdateCustomBlackList` documents empty text as permanent, this operation does not.
                is(&DATE).code(WRONG_DATE).warning(),
            ])
            .about(
                "The day on which the entries expire, as `YYYY-MM-DD`. Without it, they \
                 probably never do.",
            ),
    ])
    .response(&[
        Field::optional("TotalCount", Integer(Uint64))
            .about("The number of addresses in the request."),
        Field::optional("ValidCount", Integer(Uint64)).about("How many addresses were added."),
        Field::optional("TooLongCount", Integer(Uint64)).about("How many addresses were too long."),
        Field::optional("RepeatCount", Integer(Uint64))
            .about("How many addresses were duplicates."),
        Field::optional("InvalidCount", Integer(Uint64))
            .about("How many addresses were malformed."),
    ])
    .errors(&[
        "InvalidParameterValue.WrongDate",
        "LimitExceeded.ReceiverDetailRequestLimit",
        "MissingParameter.EmailsNecessary",
    ]);

/// Changes an entry of the account's own blocklist.
pub static UPDATE_CUSTOM_BLACK_LIST: Operation = Operation::new(&SERVICE, "UpdateCustomBlackList")
    .about("Changes an entry of the account's own blocklist.")
    .rate_limit(20)
    .request(&[
        Field::required("Id", Integer(Uint64))
            .about("The ID of the entry, as `ListCustomBlacklist` returns it."),
        Field::required("Email", Text)
            .rules(&[is(&EMAIL_ADDRESS).code("InvalidParameterValue.IllegalEmailAddress")])
            .about("The new address of the entry."),
        Field::optional("ExpireDate", Text)
            .rules(&[is(&DATE_OR_EMPTY).code(WRONG_DATE)])
            .about(
                "The day on which the entry expires, as `YYYY-MM-DD`. Without it, the entry \
                 never does.",
            ),
    ])
    .errors(&[
        "InternalError",
        "InvalidParameterValue.IllegalEmailAddress",
        "InvalidParameterValue.WrongDate",
    ]);

/// Lists the addresses on the account's own blocklist.
pub static LIST_CUSTOM_BLACKLIST: Operation = Operation::new(&SERVICE, "ListCustomBlacklist")
    .about("Lists the addresses on the account's own blocklist.")
    .rate_limit(20)
    .request(&[
        OFFSET,
        LIMIT,
        Field::required("Status", Integer(Uint64))
            .rules(&[one_of_integers(&[0, 1, 2]).code(WRONG_VALUE)])
            .about("Which entries to return: `0` for expired, `1` active, `2` all."),
        Field::optional("Email", Text).about("Only this address."),
    ])
    .response(&[
        Field::optional("TotalCount", Integer(Uint64)).about("The number of entries in all pages."),
        Field::optional("Data", List(&Item::of(Object(&BLACK_ADDRESS_DETAIL))))
            .about("The entries of this page."),
    ])
    .errors(&["FailedOperation.InvalidLimit", "InternalError"]);

/// Removes addresses from the account's own blocklist.
pub static DELETE_CUSTOM_BLACK_LIST: Operation = Operation::new(&SERVICE, "DeleteCustomBlackList")
    .about("Removes addresses from the account's own blocklist.")
    .rate_limit(20)
    .request(&[Field::required("Emails", List(&ADDRESSES)).about("The addresses to remove.")])
    .errors(&["InternalError"]);

static BLACK_EMAIL_ADDRESS: Shape = Shape {
    name: "BlackEmailAddress",
    fields: &[
        Field::optional("BounceTime", Text)
            .about("The time at which the address was blocked, as `YYYY-MM-DD hh:mm:ss`."),
        Field::optional("EmailAddress", Text).about("The blocked address."),
        Field::optional("IspDesc", Text)
            .about("The reason for the block, usually the answer of the recipient's mail server."),
    ],
    rules: &[],
};

static BLACK_ADDRESS_DETAIL: Shape = Shape {
    name: "BlackAddressDetail",
    fields: &[
        Field::optional("Id", Integer(Uint64))
            .about("The ID of the entry, which `UpdateCustomBlackList` needs."),
        Field::optional("Email", Text).about("The blocked address."),
        Field::optional("CreateTime", Text)
            .about("The time at which the entry was added, as `YYYY-MM-DD hh:mm:ss`."),
        Field::optional("ExpireDate", Text)
            .about("The day on which the entry expires, as `YYYY-MM-DD`."),
        Field::optional("Status", Integer(Uint64)).about("`0` for expired, `1` for active."),
    ],
    rules: &[],
};
