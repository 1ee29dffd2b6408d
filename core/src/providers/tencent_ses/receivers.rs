//! Operations on recipient lists.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::list_variables::SAME_VARIABLES;
use super::queries::{LIMIT, OFFSET};
use crate::formats::email_address::{self, MAX_ADDRESS_OCTETS};
use crate::formats::reason::Reason;
use crate::issue::RuleName;
use crate::operation::Operation;
use crate::providers::Topic;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, JsonText, List, Object, Text};
use crate::schema::Unit::{Characters, EncodedBytes, Items};
use crate::schema::formats::{EMAIL_ADDRESS, NOT_BLANK, Warnings};
use crate::schema::functions::{DISTINCT_ENTRIES, JSON_OBJECT, NO_HTML, PLAIN_VALUES};
use crate::schema::rules::{at_least, at_most, in_order, is, one_of_integers, passes};
use crate::schema::{Field, Format, Item, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new(
    "Recipient lists",
    &[
        &CREATE_RECEIVER,
        &CREATE_RECEIVER_DETAIL,
        &CREATE_RECEIVER_DETAIL_WITH_DATA,
        &LIST_RECEIVERS,
        &LIST_RECEIVER_DETAILS,
        &DELETE_RECEIVER,
    ],
);

const WRONG_VALUE: &str = "InvalidParameterValue";
const NO_ADDRESSES: &str = "MissingParameter.EmailsNecessary";
const NO_RECEIVER: &str = "MissingParameter.ReceiverIdNecessary";
const TOO_MANY_ADDRESSES: &str = "LimitExceeded.ReceiverDetailRequestLimit";
const WRONG_ADDRESS: &str = "InvalidParameterValue.ReceiverEmailInvalid";
const WRONG_DESCRIPTION: &str = "InvalidParameterValue.ReceiverDescIllegal";
const WRONG_TEMPLATE_DATA: &str = "InvalidParameterValue.TemplateDataError";

// The addresses are checked after the request: the response counts those that are not valid.
static ADDRESSES: Item = Item::of(Text).rules(&[is(&EMAIL_ADDRESS).code(WRONG_VALUE).warning()]);

/// An e-mail address, or an address that the response counts as empty or as too long.
static NOT_MALFORMED: Format = Format::new(
    RuleName::EmailAddress,
    |text| match email_address::parse_bare(text) {
        Err(fault)
            if text.len() <= MAX_ADDRESS_OCTETS
                && !matches!(
                    fault.reason,
                    Reason::Empty | Reason::AddressTooLong | Reason::DomainTooLong
                ) =>
        {
            Err(fault)
        }
        _ => Ok(Warnings::default()),
    },
    None,
    "an e-mail address, or a text that is empty or too long",
);

/// How many addresses were added to a list, and why others were not.
const ADDED: &[Field] = &[
    Field::optional("TotalCount", Integer(Uint64)).about("The number of addresses in the request."),
    Field::optional("ValidCount", Integer(Uint64)).about("How many addresses were accepted."),
    Field::optional("TooLongCount", Integer(Uint64)).about("How many entries were too long."),
    Field::optional("EmptyEmailCount", Integer(Uint64))
        .about("How many entries had an empty address."),
    Field::optional("RepeatCount", Integer(Uint64)).about("How many addresses were duplicates."),
];

/// Creates an empty recipient list.
pub static CREATE_RECEIVER: Operation = Operation::new(&SERVICE, "CreateReceiver")
    .about("Creates an empty recipient list.")
    .rate_limit(20)
    .request(&[
        Field::required("ReceiversName", Text)
            .rules(&[is(&NOT_BLANK)
                .code("InvalidParameterValue.ReceiverNameIllegal")
                .warning()])
            .about("The name of the recipient list. It has to be unique in the account."),
        Field::optional("Desc", Text)
            .rules(&[
                at_least(1, Characters).code(WRONG_DESCRIPTION),
                at_most(300, Characters).code(WRONG_DESCRIPTION),
            ])
            .about(
                "A description of the recipient list. Some special characters are refused, \
                 but which ones is not documented.",
            ),
    ])
    .response(&[
        Field::optional("ReceiverId", Integer(Uint64)).about("The ID of the new recipient list.")
    ])
    .errors(&[
        "InternalError",
        "InvalidParameterValue.ReceiverDescIllegal",
        "InvalidParameterValue.ReceiverNameIllegal",
        "InvalidParameterValue.RepeatReceiverName",
        "LimitExceeded.ExceedReceiverLimit",
    ]);

/// Adds addresses to a recipient list, in the background.
pub static CREATE_RECEIVER_DETAIL: Operation = Operation::new(&SERVICE, "CreateReceiverDetail")
    .about("Adds addresses to a recipient list, in the background.")
    .rate_limit(20)
    .request(&[
        Field::required("ReceiverId", Integer(Uint64))
            .missing(NO_RECEIVER)
            .about("The ID of the recipient list, which `CreateReceiver` returns."),
        Field::required("Emails", List(&ADDRESSES))
            .missing(NO_ADDRESSES)
            .rules(&[
                at_least(1, Items).code(NO_ADDRESSES),
                at_most(20_000, Items).code(TOO_MANY_ADDRESSES),
            ])
            .about("The addresses to add. The caller has to remove duplicates first."),
    ])
    .rules(&[passes(&DISTINCT_ENTRIES, &["Emails"]).warning()])
    .response(ADDED)
    .errors(&[
        "FailedOperation",
        "FailedOperation.ServiceNotAvailable",
        "InternalError",
        "InvalidParameterValue.TemplateDataError",
        "InvalidParameterValue.TemplateDataInconsistent",
        "LimitExceeded.ReceiverDetailCountLimit",
        "LimitExceeded.ReceiverDetailRequestLimit",
        "MissingParameter.EmailsNecessary",
        "MissingParameter.ReceiverIdNecessary",
        "OperationDenied.ReceiverIsOperating",
        "OperationDenied.ReceiverNotExist",
    ]);

/// Adds addresses to a recipient list, each with its own values for the template's variables.
pub static CREATE_RECEIVER_DETAIL_WITH_DATA: Operation = Operation::new(
    &SERVICE,
    "CreateReceiverDetailWithData",
)
.about("Adds addresses to a recipient list, each with its own values for the template's variables.")
.rate_limit(20)
.request(&[
    Field::required("ReceiverId", Integer(Uint64))
        .about("The ID of the recipient list, which `CreateReceiver` returns."),
    Field::required("Datas", List(&Item::of(Object(&RECEIVER_INPUT_DATA))))
        .missing(NO_ADDRESSES)
        .rules(&[
            // The code is about addresses in `Emails`; no source says that it applies to `Datas`.
            at_least(1, Items).code(NO_ADDRESSES).warning(),
            at_most(20_000, Items).code(TOO_MANY_ADDRESSES),
            passes(&SAME_VARIABLES, &[]).code("InvalidParameterValue.TemplateDataInconsistent"),
        ])
        .about(
            "The addresses to add, each with its values. All entries of a list need the \
                 same variable names, and no address may occur twice.",
        ),
])
.rules(&[passes(&DISTINCT_ENTRIES, &["Datas"]).warning()])
.response(ADDED)
.errors(&[
    "FailedOperation.ServiceNotAvailable",
    "InvalidParameterValue.InValidTemplateData",
    "InvalidParameterValue.ReceiverEmailInvalid",
    "InvalidParameterValue.TemplateDataError",
    "InvalidParameterValue.TemplateDataInconsistent",
    "InvalidParameterValue.TemplateDataLenLimit",
    "LimitExceeded.ReceiverDetailCountLimit",
    "LimitExceeded.ReceiverDetailRequestLimit",
    "MissingParameter.EmailsNecessary",
    "OperationDenied.ReceiverIsOperating",
    "OperationDenied.ReceiverNotExist",
]);

/// Lists the recipient lists of the account.
pub static LIST_RECEIVERS: Operation = Operation::new(&SERVICE, "ListReceivers")
    .about("Lists the recipient lists of the account.")
    .rate_limit(20)
    .request(&[
        OFFSET,
        LIMIT,
        Field::optional("Status", Integer(Uint64))
            .rules(&[one_of_integers(&[1, 2, 3]).code(WRONG_VALUE)])
            .about(
                "Only lists of this state: `1` for waiting for an upload, `2` uploading, `3` \
                 uploaded. Without it, all.",
            ),
        Field::optional("KeyWord", Text).about("Only lists whose name contains this text."),
    ])
    .response(&[
        Field::optional("TotalCount", Integer(Uint64)).about("The number of entries in all pages."),
        Field::optional("Data", List(&Item::of(Object(&RECEIVER_DATA))))
            .about("The recipient lists of this page."),
    ])
    .errors(&["FailedOperation.InvalidLimit", "InternalError"]);

/// Lists the addresses in a recipient list.
pub static LIST_RECEIVER_DETAILS: Operation = Operation::new(&SERVICE, "ListReceiverDetails")
    .about("Lists the addresses in a recipient list.")
    .rate_limit(20)
    .request(&[
        Field::required("ReceiverId", Integer(Uint64))
            .about("The ID of the recipient list, which `CreateReceiver` returns."),
        OFFSET,
        LIMIT,
        Field::optional("Email", Text)
            .rules(&[at_most(50, Characters).code(WRONG_VALUE)])
            .about("Only addresses that contain this text."),
        Field::optional("CreateTimeBegin", Text).about(
            "Only addresses added from this time on, for example `2026-08-13`. The exact \
                 format is not documented.",
        ),
        Field::optional("CreateTimeEnd", Text).about(
            "Only addresses added up to this time, for example `2026-08-14`. The exact \
                 format is not documented.",
        ),
        Field::optional("Status", Integer(Uint64))
            .rules(&[one_of_integers(&[1, 2]).code(WRONG_VALUE)])
            .about("Only addresses of this state: `1` for valid, `2` invalid."),
    ])
    .rules(&[in_order("CreateTimeBegin", "CreateTimeEnd").warning()])
    .response(&[
        Field::optional("TotalCount", Integer(Uint64)).about("The number of entries in all pages."),
        Field::optional("Data", List(&Item::of(Object(&RECEIVER_DETAIL))))
            .about("The addresses of this page."),
        Field::optional("ValidCount", Integer(Uint64)).about("The number of valid addresses."),
        Field::optional("InvalidCount", Integer(Uint64)).about("The number of invalid addresses."),
    ])
    .errors(&[
        "FailedOperation.InvalidLimit",
        "InternalError",
        "OperationDenied.ReceiverNotExist",
    ]);

/// Deletes a recipient list with all its addresses.
pub static DELETE_RECEIVER: Operation = Operation::new(&SERVICE, "DeleteReceiver")
    .about("Deletes a recipient list with all its addresses.")
    .rate_limit(20)
    .request(&[Field::required("ReceiverId", Integer(Uint64))
        .missing(NO_RECEIVER)
        .about("The ID of the recipient list, which `CreateReceiver` returns.")])
    .errors(&[
        "InternalError",
        "MissingParameter.ReceiverIdNecessary",
        "OperationDenied.ReceiverNotExist",
    ]);

static RECEIVER_INPUT_DATA: Shape = Shape {
    name: "ReceiverInputData",
    fields: &[
        Field::required("Email", Text)
            .rules(&[
                is(&NOT_MALFORMED).code(WRONG_ADDRESS),
                is(&EMAIL_ADDRESS).code(WRONG_ADDRESS).warning(),
            ])
            .about("The address of the recipient."),
        Field::required("TemplateData", JsonText)
            .rules(&[
                passes(&JSON_OBJECT, &[]).code(WRONG_TEMPLATE_DATA),
                passes(&PLAIN_VALUES, &[])
                    .code(WRONG_TEMPLATE_DATA)
                    .warning(),
                passes(&NO_HTML, &[])
                    .code("InvalidParameterValue.InValidTemplateData")
                    .warning(),
                at_most(800, EncodedBytes).code("InvalidParameterValue.TemplateDataLenLimit"),
            ])
            .about(
                "The recipient's values of the template's variables by name. HTML is not \
                 allowed in them.",
            ),
    ],
    rules: &[],
};

static RECEIVER_DATA: Shape = Shape {
    name: "ReceiverData",
    fields: &[
        Field::optional("ReceiverId", Integer(Uint64)).about("The ID of the recipient list."),
        Field::optional("ReceiversName", Text).about("The name of the recipient list."),
        Field::optional("Count", Integer(Uint64)).about("The number of addresses in the list."),
        Field::optional("Desc", Text).about("The description of the recipient list."),
        Field::optional("ReceiversStatus", Integer(Uint64))
            .about("`1` for waiting for an upload, `2` uploading, `3` uploaded."),
        Field::optional("CreateTime", Text)
            .about("The time of creation, as `YYYY-MM-DD hh:mm:ss`."),
        Field::optional("InvalidCount", Integer(Uint64))
            .about("The number of invalid addresses in the list."),
    ],
    rules: &[],
};

static RECEIVER_DETAIL: Shape = Shape {
    name: "ReceiverDetail",
    fields: &[
        Field::optional("Email", Text).about("The address of the recipient."),
        Field::optional("CreateTime", Text)
            .about("The time at which the address was added, as `YYYY-MM-DD hh:mm:ss`."),
        Field::optional("TemplateData", Text)
            .about("The recipient's values of the template's variables, as JSON text."),
        Field::optional("Reason", Text).about("Why the address is invalid."),
        Field::optional("Status", Integer(Uint64)).about("`1` for valid, `2` for invalid."),
        Field::optional("EmailId", Integer(Uint64)).about("The ID of the entry."),
    ],
    rules: &[],
};
