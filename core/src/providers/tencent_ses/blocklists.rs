//! Operations on the lists of blocked addresses.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use crate::operation::Operation;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, List, Object, Text};
use crate::schema::Unit::Items;
use crate::schema::formats::{DATE, DATE_OR_EMPTY, EMAIL_ADDRESS};
use crate::schema::rules::{at_least, between, in_order, is, one_of_integers, unused};
use crate::schema::{Field, Item, Shape};

/// The operations of this file.
pub(super) static OPERATIONS: &[&Operation] = &[
    &LIST_BLACK_EMAIL_ADDRESS,
    &DELETE_BLACK_LIST,
    &CREATE_CUSTOM_BLACKLIST,
    &UPDATE_CUSTOM_BLACK_LIST,
    &LIST_CUSTOM_BLACKLIST,
    &DELETE_CUSTOM_BLACK_LIST,
];

const WRONG_VALUE: &str = "InvalidParameterValue";
const WRONG_DATE: &str = "InvalidParameterValue.WrongDate";
const INVALID_LIMIT: &str = "FailedOperation.InvalidLimit";
const NO_ADDRESSES: &str = "MissingParameter.EmailsNecessary";

// A list may contain an address precisely because it is malformed: the provider accepts such entries and counts them, and no
// source says that it refuses to remove them.
static ADDRESSES: Item = Item::of(Text).rules(&[is(&EMAIL_ADDRESS).code(WRONG_VALUE).warning()]);

/// @ListBlackEmailAddress@
pub static LIST_BLACK_EMAIL_ADDRESS: Operation = Operation::new(&SERVICE, "ListBlackEmailAddress")
    .about("@ListBlackEmailAddress@")
    .rate_limit(20)
    .request(&[
        Field::required("StartDate", Text)
            .rules(&[is(&DATE).code(WRONG_DATE)])
            .about("@ListBlackEmailAddress.StartDate@"),
        Field::required("EndDate", Text)
            .rules(&[is(&DATE).code(WRONG_DATE)])
            .about("@ListBlackEmailAddress.EndDate@"),
        Field::required("Limit", Integer(Uint64))
            .rules(&[between(0, 100).code(INVALID_LIMIT)])
            .about("@ListBlackEmailAddress.Limit@"),
        Field::required("Offset", Integer(Uint64)).about("@ListBlackEmailAddress.Offset@"),
        Field::optional("EmailAddress", Text)
            .rules(&[is(&EMAIL_ADDRESS).warning()])
            .about("@ListBlackEmailAddress.EmailAddress@"),
        Field::optional("TaskID", Text)
            .rules(&[unused().warning()])
            .about("@ListBlackEmailAddress.TaskID@"),
    ])
    .rules(&[in_order("StartDate", "EndDate").code(WRONG_DATE)])
    .response(&[
        Field::optional("BlackList", List(&Item::of(Object(&BLACK_EMAIL_ADDRESS))))
            .about("@ListBlackEmailAddress>BlackList@"),
        Field::optional("TotalCount", Integer(Uint64)).about("@ListBlackEmailAddress>TotalCount@"),
    ])
    .errors(&[
        "FailedOperation.InvalidLimit",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.WrongDate",
        "OperationDenied",
        "RequestLimitExceeded",
    ]);

/// @DeleteBlackList@
pub static DELETE_BLACK_LIST: Operation = Operation::new(&SERVICE, "DeleteBlackList")
    .about("@DeleteBlackList@")
    .rate_limit(20)
    .request(&[Field::required("EmailAddressList", List(&ADDRESSES))
        .rules(&[at_least(1, Items).code(WRONG_VALUE)])
        .about("@DeleteBlackList.EmailAddressList@")])
    .errors(&[
        "InvalidParameter",
        "InvalidParameterValue",
        "OperationDenied",
        "RequestLimitExceeded",
    ]);

/// @CreateCustomBlacklist@
pub static CREATE_CUSTOM_BLACKLIST: Operation = Operation::new(&SERVICE, "CreateCustomBlacklist")
    .about("@CreateCustomBlacklist@")
    .request(&[
        Field::required("Emails", List(&ADDRESSES))
            .missing(NO_ADDRESSES)
            .rules(&[at_least(1, Items).code(NO_ADDRESSES)])
            .about("@CreateCustomBlacklist.Emails@"),
        Field::optional("ExpireDate", Text)
            .rules(&[is(&DATE).code(WRONG_DATE)])
            .about("@CreateCustomBlacklist.ExpireDate@"),
    ])
    .response(&[
        Field::optional("TotalCount", Integer(Uint64)).about("@CreateCustomBlacklist>TotalCount@"),
        Field::optional("ValidCount", Integer(Uint64)).about("@CreateCustomBlacklist>ValidCount@"),
        Field::optional("TooLongCount", Integer(Uint64))
            .about("@CreateCustomBlacklist>TooLongCount@"),
        Field::optional("RepeatCount", Integer(Uint64))
            .about("@CreateCustomBlacklist>RepeatCount@"),
        Field::optional("InvalidCount", Integer(Uint64))
            .about("@CreateCustomBlacklist>InvalidCount@"),
    ])
    .errors(&[
        "InvalidParameterValue.WrongDate",
        "LimitExceeded.ReceiverDetailRequestLimit",
        "MissingParameter.EmailsNecessary",
    ]);

/// @UpdateCustomBlackList@
pub static UPDATE_CUSTOM_BLACK_LIST: Operation = Operation::new(&SERVICE, "UpdateCustomBlackList")
    .about("@UpdateCustomBlackList@")
    .request(&[
        Field::required("Id", Integer(Uint64)).about("@UpdateCustomBlackList.Id@"),
        Field::required("Email", Text)
            .rules(&[is(&EMAIL_ADDRESS).code("InvalidParameterValue.IllegalEmailAddress")])
            .about("@UpdateCustomBlackList.Email@"),
        Field::optional("ExpireDate", Text)
            .rules(&[is(&DATE_OR_EMPTY).code(WRONG_DATE)])
            .about("@UpdateCustomBlackList.ExpireDate@"),
    ])
    .errors(&[
        "InternalError",
        "InvalidParameterValue.IllegalEmailAddress",
        "InvalidParameterValue.WrongDate",
    ]);

/// @ListCustomBlacklist@
pub static LIST_CUSTOM_BLACKLIST: Operation = Operation::new(&SERVICE, "ListCustomBlacklist")
    .about("@ListCustomBlacklist@")
    .request(&[
        Field::required("Offset", Integer(Uint64)).about("@ListCustomBlacklist.Offset@"),
        Field::required("Limit", Integer(Uint64))
            .rules(&[between(0, 100).code(INVALID_LIMIT)])
            .about("@ListCustomBlacklist.Limit@"),
        Field::required("Status", Integer(Uint64))
            .rules(&[one_of_integers(&[0, 1, 2]).code(WRONG_VALUE)])
            .about("@ListCustomBlacklist.Status@"),
        Field::optional("Email", Text).about("@ListCustomBlacklist.Email@"),
    ])
    .response(&[
        Field::optional("TotalCount", Integer(Uint64)).about("@ListCustomBlacklist>TotalCount@"),
        Field::optional("Data", List(&Item::of(Object(&BLACK_ADDRESS_DETAIL))))
            .about("@ListCustomBlacklist>Data@"),
    ])
    .errors(&["FailedOperation.InvalidLimit", "InternalError"]);

/// @DeleteCustomBlackList@
pub static DELETE_CUSTOM_BLACK_LIST: Operation = Operation::new(&SERVICE, "DeleteCustomBlackList")
    .about("@DeleteCustomBlackList@")
    .request(&[Field::required("Emails", List(&ADDRESSES)).about("@DeleteCustomBlackList.Emails@")])
    .errors(&["InternalError"]);

static BLACK_EMAIL_ADDRESS: Shape = Shape {
    name: "BlackEmailAddress",
    fields: &[
        Field::optional("BounceTime", Text).about("@BlackEmailAddress.BounceTime@"),
        Field::optional("EmailAddress", Text).about("@BlackEmailAddress.EmailAddress@"),
        Field::optional("IspDesc", Text).about("@BlackEmailAddress.IspDesc@"),
    ],
    rules: &[],
};

static BLACK_ADDRESS_DETAIL: Shape = Shape {
    name: "BlackAddressDetail",
    fields: &[
        Field::optional("Id", Integer(Uint64)).about("@BlackAddressDetail.Id@"),
        Field::optional("Email", Text).about("@BlackAddressDetail.Email@"),
        Field::optional("CreateTime", Text).about("@BlackAddressDetail.CreateTime@"),
        Field::optional("ExpireDate", Text).about("@BlackAddressDetail.ExpireDate@"),
        Field::optional("Status", Integer(Uint64)).about("@BlackAddressDetail.Status@"),
    ],
    rules: &[],
};
