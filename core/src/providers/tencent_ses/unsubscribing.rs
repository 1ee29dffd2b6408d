//! Operations on the unsubscribe links of sender addresses.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use crate::operation::Operation;
use crate::providers::Topic;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, List, Object, Text};
use crate::schema::formats::{DIGITS, EMAIL_ADDRESS};
use crate::schema::rules::{between, is, one_of, one_of_integers};
use crate::schema::{Field, Item, Rule, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new(
    "Unsubscribe links",
    &[
        &CREATE_ADDRESS_UNSUBSCRIBE_CONFIG,
        &UPDATE_ADDRESS_UNSUBSCRIBE_CONFIG,
        &LIST_ADDRESS_UNSUBSCRIBE_CONFIG,
        &DELETE_ADDRESS_UNSUBSCRIBE_CONFIG,
    ],
);

const WRONG_VALUE: &str = "InvalidParameterValue";

/// The languages of the unsubscribe link.
const LANGUAGES: &[&str] = &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

// No source says that a malformed address is refused.
const ADDRESS: &[Rule] = &[is(&EMAIL_ADDRESS).warning()];

/// The setting of a sender address.
const SETTING: &[Field] = &[
    Field::required("Address", Text)
        .rules(ADDRESS)
        .about("The sender address."),
    Field::required("UnsubscribeConfig", Text)
        .rules(&[one_of(LANGUAGES).code(WRONG_VALUE)])
        .about(
            "`0` no link, `1` Simplified Chinese, `2` English (international site: the \
         reverse), `3` Traditional Chinese, `4` Spanish, `5` French, `6` German, `7` \
         Japanese, `8` Korean, `9` Arabic, `10` Thai.",
        ),
    Field::required("Status", Integer(Uint64))
        .rules(&[one_of_integers(&[0, 1]).code(WRONG_VALUE)])
        .about("`0` to switch the setting off, `1` to switch it on."),
];

/// Sets the unsubscribe link of a sender address.
pub static CREATE_ADDRESS_UNSUBSCRIBE_CONFIG: Operation =
    Operation::new(&SERVICE, "CreateAddressUnsubscribeConfig")
        .about("Sets the unsubscribe link of a sender address.")
        .rate_limit(20)
        .request(SETTING)
        .errors(&[
            "FailedOperation.EmailContentToolarge",
            "InternalError",
            "InvalidParameterValue.BeginTimeBeforeNow",
            "InvalidParameterValue.EmailContentIsWrong",
            "InvalidParameterValue.SubjectLengthError",
            "InvalidParameterValue.TemplateDataError",
            "InvalidParameterValue.TemplateNotMatchData",
            "MissingParameter.CycleParamNecessary",
            "MissingParameter.SendParamNecessary",
            "MissingParameter.TimedParamNecessary",
            "OperationDenied.ReceiverNotExist",
            "OperationDenied.ReceiverStatusError",
            "OperationDenied.SendAddressStatusError",
            "OperationDenied.TemplateStatusError",
        ]);

/// Changes the unsubscribe link setting of a sender address.
pub static UPDATE_ADDRESS_UNSUBSCRIBE_CONFIG: Operation =
    Operation::new(&SERVICE, "UpdateAddressUnsubscribeConfig")
        .about("Changes the unsubscribe link setting of a sender address.")
        .rate_limit(20)
        .request(SETTING)
        .errors(&[
            "FailedOperation.AttachContentToolarge",
            "FailedOperation.EmailAddrInBlacklist",
            "FailedOperation.EmailContentToolarge",
            "FailedOperation.ExceedSendLimit",
            "FailedOperation.FileURLNotExist",
            "FailedOperation.FrequencyLimit",
            "FailedOperation.HighRejectionRate",
            "FailedOperation.IllegalURL",
            "FailedOperation.IncorrectEmail",
            "FailedOperation.IncorrectSender",
            "FailedOperation.InsufficientBalance",
            "FailedOperation.InsufficientQuota",
            "FailedOperation.InvalidAttachName",
            "FailedOperation.InvalidTemplateID",
            "FailedOperation.MissingEmailContent",
            "FailedOperation.NoAttachPermission",
            "FailedOperation.NotAuthenticatedSender",
            "FailedOperation.ProtocolCheckErr",
            "FailedOperation.ReceiverHasUnsubscribed",
            "FailedOperation.RejectedByRecipients",
            "FailedOperation.SendEmailErr",
            "FailedOperation.TemporaryBlocked",
            "FailedOperation.TooManyAttachments",
            "FailedOperation.TooManyRecipients",
            "FailedOperation.URLForbidden",
            "FailedOperation.UnsupportMailType",
            "FailedOperation.WithOutPermission",
            "FailedOperation.WrongContentJson",
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.AttachContentIsWrong",
            "InvalidParameterValue.EmailAddressIsNULL",
            "InvalidParameterValue.EmailContentIsWrong",
            "InvalidParameterValue.InvalidEmailIdentity",
            "InvalidParameterValue.ReceiverEmailInvalid",
            "LimitExceeded",
            "MissingParameter",
            "OperationDenied",
            "RequestLimitExceeded",
            "ResourceInsufficient",
            "ResourceUnavailable",
            "UnknownParameter",
            "UnsupportedOperation",
        ]);

/// Lists the unsubscribe link settings of the sender addresses.
pub static LIST_ADDRESS_UNSUBSCRIBE_CONFIG: Operation =
    Operation::new(&SERVICE, "ListAddressUnsubscribeConfig")
        .about("Lists the unsubscribe link settings of the sender addresses.")
        .rate_limit(20)
        .request(&[
            Field::optional("Offset", Integer(Uint64)).about("How many entries to skip."),
            Field::optional("Limit", Text)
                .rules(&[
                    is(&DIGITS).code(WRONG_VALUE),
                    between(0, 100).code(WRONG_VALUE),
                ])
                .about(
                    "The maximum number of entries to return. Here it is a text, such as \
                 `\"10\"`, and not a number.",
                ),
        ])
        .response(&[
            Field::optional(
                "AddressUnsubscribeConfigList",
                List(&Item::of(Object(&ADDRESS_UNSUBSCRIBE_CONFIG_DATA))),
            )
            .about("The settings of this page."),
            Field::optional("Total", Integer(Uint64)).about("The number of entries in all pages."),
        ])
        .errors(&[
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.WrongDate",
            "OperationDenied",
            "RequestLimitExceeded",
        ]);

/// Removes the unsubscribe link setting of a sender address.
pub static DELETE_ADDRESS_UNSUBSCRIBE_CONFIG: Operation =
    Operation::new(&SERVICE, "DeleteAddressUnsubscribeConfig")
        .about("Removes the unsubscribe link setting of a sender address.")
        .rate_limit(20)
        .request(&[Field::optional("Address", Text).rules(ADDRESS).about(
            "The sender address. The API calls it optional, but what happens without it \
                 is not documented.",
        )])
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

static ADDRESS_UNSUBSCRIBE_CONFIG_DATA: Shape = Shape {
    name: "AddressUnsubscribeConfigData",
    fields: &[
        Field::optional("Address", Text).about("The sender address."),
        Field::optional("UnsubscribeConfig", Text).about(
            "The language of the unsubscribe link, with the values of \
                 `CreateAddressUnsubscribeConfig`. On the international site, `1` and `2` may \
                 be the reverse of what was set.",
        ),
        Field::optional("Status", Integer(Uint64)).about("`0` for off, `1` for on."),
    ],
    rules: &[],
};
