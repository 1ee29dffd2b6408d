//! Operations on recipient lists.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::list_variables::SAME_VARIABLES;
use crate::operation::Operation;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, JsonText, List, Object, Text};
use crate::schema::Unit::{Characters, EncodedBytes, Items};
use crate::schema::formats::{EMAIL_ADDRESS, NOT_BLANK};
use crate::schema::functions::{DISTINCT_ADDRESSES, JSON_OBJECT, NO_HTML, PLAIN_VALUES};
use crate::schema::rules::{at_least, at_most, between, is, one_of_integers, passes};
use crate::schema::{Field, Item, Shape};

/// The operations of this file.
pub(super) static OPERATIONS: &[&Operation] = &[
    &CREATE_RECEIVER,
    &CREATE_RECEIVER_DETAIL,
    &CREATE_RECEIVER_DETAIL_WITH_DATA,
    &LIST_RECEIVERS,
    &LIST_RECEIVER_DETAILS,
    &DELETE_RECEIVER,
];

const WRONG_VALUE: &str = "InvalidParameterValue";
const INVALID_LIMIT: &str = "FailedOperation.InvalidLimit";
const NO_ADDRESSES: &str = "MissingParameter.EmailsNecessary";
const NO_RECEIVER: &str = "MissingParameter.ReceiverIdNecessary";
const TOO_MANY_ADDRESSES: &str = "LimitExceeded.ReceiverDetailRequestLimit";
const WRONG_DESCRIPTION: &str = "InvalidParameterValue.ReceiverDescIllegal";
const WRONG_TEMPLATE_DATA: &str = "InvalidParameterValue.TemplateDataError";

// The addresses are checked after the request: the response counts those that are not valid.
static ADDRESSES: Item = Item::of(Text).rules(&[is(&EMAIL_ADDRESS).code(WRONG_VALUE).warning()]);

/// @CreateReceiver@
pub static CREATE_RECEIVER: Operation = Operation::new(&SERVICE, "CreateReceiver")
    .about("@CreateReceiver@")
    .rate_limit(20)
    .request(&[
        Field::required("ReceiversName", Text)
            .rules(&[is(&NOT_BLANK)
                .code("InvalidParameterValue.ReceiverNameIllegal")
                .warning()])
            .about("@CreateReceiver.ReceiversName@"),
        Field::optional("Desc", Text)
            .rules(&[
                at_least(1, Characters).code(WRONG_DESCRIPTION),
                at_most(300, Characters).code(WRONG_DESCRIPTION),
            ])
            .about("@CreateReceiver.Desc@"),
    ])
    .response(
        &[Field::optional("ReceiverId", Integer(Uint64)).about("@CreateReceiver>ReceiverId@")],
    )
    .errors(&[
        "InternalError",
        "InvalidParameterValue.ReceiverDescIllegal",
        "InvalidParameterValue.ReceiverNameIllegal",
        "InvalidParameterValue.RepeatReceiverName",
        "LimitExceeded.ExceedReceiverLimit",
    ]);

/// @CreateReceiverDetail@
pub static CREATE_RECEIVER_DETAIL: Operation = Operation::new(&SERVICE, "CreateReceiverDetail")
    .about("@CreateReceiverDetail@")
    .rate_limit(20)
    .request(&[
        Field::required("ReceiverId", Integer(Uint64))
            .missing(NO_RECEIVER)
            .about("@CreateReceiverDetail.ReceiverId@"),
        Field::required("Emails", List(&ADDRESSES))
            .missing(NO_ADDRESSES)
            .rules(&[
                at_least(1, Items).code(NO_ADDRESSES),
                at_most(20_000, Items).code(TOO_MANY_ADDRESSES),
            ])
            .about("@CreateReceiverDetail.Emails@"),
    ])
    .rules(&[passes(&DISTINCT_ADDRESSES, &["Emails"]).warning()])
    .response(&[
        Field::optional("TotalCount", Integer(Uint64)).about("@CreateReceiverDetail>TotalCount@"),
        Field::optional("ValidCount", Integer(Uint64)).about("@CreateReceiverDetail>ValidCount@"),
        Field::optional("TooLongCount", Integer(Uint64))
            .about("@CreateReceiverDetail>TooLongCount@"),
        Field::optional("EmptyEmailCount", Integer(Uint64))
            .about("@CreateReceiverDetail>EmptyEmailCount@"),
        Field::optional("RepeatCount", Integer(Uint64)).about("@CreateReceiverDetail>RepeatCount@"),
    ])
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

/// @CreateReceiverDetailWithData@
pub static CREATE_RECEIVER_DETAIL_WITH_DATA: Operation =
    Operation::new(&SERVICE, "CreateReceiverDetailWithData")
        .about("@CreateReceiverDetailWithData@")
        .rate_limit(20)
        .request(&[
            Field::required("ReceiverId", Integer(Uint64))
                .about("@CreateReceiverDetailWithData.ReceiverId@"),
            Field::required("Datas", List(&Item::of(Object(&RECEIVER_INPUT_DATA))))
                .missing(NO_ADDRESSES)
                .rules(&[
                    at_least(1, Items).code(NO_ADDRESSES),
                    at_most(20_000, Items).code(TOO_MANY_ADDRESSES),
                    passes(&SAME_VARIABLES, &[])
                        .code("InvalidParameterValue.TemplateDataInconsistent"),
                ])
                .about("@CreateReceiverDetailWithData.Datas@"),
        ])
        .response(&[
            Field::optional("TotalCount", Integer(Uint64))
                .about("@CreateReceiverDetailWithData>TotalCount@"),
            Field::optional("ValidCount", Integer(Uint64))
                .about("@CreateReceiverDetailWithData>ValidCount@"),
            Field::optional("TooLongCount", Integer(Uint64))
                .about("@CreateReceiverDetailWithData>TooLongCount@"),
            Field::optional("EmptyEmailCount", Integer(Uint64))
                .about("@CreateReceiverDetailWithData>EmptyEmailCount@"),
            Field::optional("RepeatCount", Integer(Uint64))
                .about("@CreateReceiverDetailWithData>RepeatCount@"),
        ])
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

/// @ListReceivers@
pub static LIST_RECEIVERS: Operation = Operation::new(&SERVICE, "ListReceivers")
    .about("@ListReceivers@")
    .request(&[
        Field::required("Offset", Integer(Uint64)).about("@ListReceivers.Offset@"),
        Field::required("Limit", Integer(Uint64))
            .rules(&[between(0, 100).code(INVALID_LIMIT)])
            .about("@ListReceivers.Limit@"),
        Field::optional("Status", Integer(Uint64))
            .rules(&[one_of_integers(&[1, 2, 3]).code(WRONG_VALUE)])
            .about("@ListReceivers.Status@"),
        Field::optional("KeyWord", Text).about("@ListReceivers.KeyWord@"),
    ])
    .response(&[
        Field::optional("TotalCount", Integer(Uint64)).about("@ListReceivers>TotalCount@"),
        Field::optional("Data", List(&Item::of(Object(&RECEIVER_DATA))))
            .about("@ListReceivers>Data@"),
    ])
    .errors(&["FailedOperation.InvalidLimit", "InternalError"]);

/// @ListReceiverDetails@
pub static LIST_RECEIVER_DETAILS: Operation = Operation::new(&SERVICE, "ListReceiverDetails")
    .about("@ListReceiverDetails@")
    .rate_limit(20)
    .request(&[
        Field::required("ReceiverId", Integer(Uint64)).about("@ListReceiverDetails.ReceiverId@"),
        Field::required("Offset", Integer(Uint64)).about("@ListReceiverDetails.Offset@"),
        Field::required("Limit", Integer(Uint64))
            .rules(&[between(0, 100).code(INVALID_LIMIT)])
            .about("@ListReceiverDetails.Limit@"),
        Field::optional("Email", Text)
            .rules(&[at_most(50, Characters).code(WRONG_VALUE)])
            .about("@ListReceiverDetails.Email@"),
        Field::optional("CreateTimeBegin", Text).about("@ListReceiverDetails.CreateTimeBegin@"),
        Field::optional("CreateTimeEnd", Text).about("@ListReceiverDetails.CreateTimeEnd@"),
        Field::optional("Status", Integer(Uint64))
            .rules(&[one_of_integers(&[1, 2]).code(WRONG_VALUE)])
            .about("@ListReceiverDetails.Status@"),
    ])
    .response(&[
        Field::optional("TotalCount", Integer(Uint64)).about("@ListReceiverDetails>TotalCount@"),
        Field::optional("Data", List(&Item::of(Object(&RECEIVER_DETAIL))))
            .about("@ListReceiverDetails>Data@"),
        Field::optional("ValidCount", Integer(Uint64)).about("@ListReceiverDetails>ValidCount@"),
        Field::optional("InvalidCount", Integer(Uint64))
            .about("@ListReceiverDetails>InvalidCount@"),
    ])
    .errors(&[
        "FailedOperation.InvalidLimit",
        "InternalError",
        "OperationDenied.ReceiverNotExist",
    ]);

/// @DeleteReceiver@
pub static DELETE_RECEIVER: Operation = Operation::new(&SERVICE, "DeleteReceiver")
    .about("@DeleteReceiver@")
    .rate_limit(20)
    .request(&[Field::required("ReceiverId", Integer(Uint64))
        .missing(NO_RECEIVER)
        .about("@DeleteReceiver.ReceiverId@")])
    .errors(&[
        "InternalError",
        "MissingParameter.ReceiverIdNecessary",
        "OperationDenied.ReceiverNotExist",
    ]);

static RECEIVER_INPUT_DATA: Shape = Shape {
    name: "ReceiverInputData",
    fields: &[
        Field::required("Email", Text)
            .rules(&[is(&EMAIL_ADDRESS).code("InvalidParameterValue.ReceiverEmailInvalid")])
            .about("@ReceiverInputData.Email@"),
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
            .about("@ReceiverInputData.TemplateData@"),
    ],
    rules: &[],
};

static RECEIVER_DATA: Shape = Shape {
    name: "ReceiverData",
    fields: &[
        Field::optional("ReceiverId", Integer(Uint64)).about("@ReceiverData.ReceiverId@"),
        Field::optional("ReceiversName", Text).about("@ReceiverData.ReceiversName@"),
        Field::optional("Count", Integer(Uint64)).about("@ReceiverData.Count@"),
        Field::optional("Desc", Text).about("@ReceiverData.Desc@"),
        Field::optional("ReceiversStatus", Integer(Uint64)).about("@ReceiverData.ReceiversStatus@"),
        Field::optional("CreateTime", Text).about("@ReceiverData.CreateTime@"),
        Field::optional("InvalidCount", Integer(Uint64)).about("@ReceiverData.InvalidCount@"),
    ],
    rules: &[],
};

static RECEIVER_DETAIL: Shape = Shape {
    name: "ReceiverDetail",
    fields: &[
        Field::optional("Email", Text).about("@ReceiverDetail.Email@"),
        Field::optional("CreateTime", Text).about("@ReceiverDetail.CreateTime@"),
        Field::optional("TemplateData", Text).about("@ReceiverDetail.TemplateData@"),
        Field::optional("Reason", Text).about("@ReceiverDetail.Reason@"),
        Field::optional("Status", Integer(Uint64)).about("@ReceiverDetail.Status@"),
        Field::optional("EmailId", Integer(Uint64)).about("@ReceiverDetail.EmailId@"),
    ],
    rules: &[],
};
