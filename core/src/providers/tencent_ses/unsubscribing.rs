//! Operations on the unsubscribe links of sender addresses.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use crate::operation::Operation;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, List, Object, Text};
use crate::schema::formats::{DIGITS, EMAIL_ADDRESS};
use crate::schema::rules::{between, is, one_of, one_of_integers};
use crate::schema::{Field, Item, Shape};

/// The operations of this file.
pub(super) static OPERATIONS: &[&Operation] = &[
    &CREATE_ADDRESS_UNSUBSCRIBE_CONFIG,
    &UPDATE_ADDRESS_UNSUBSCRIBE_CONFIG,
    &LIST_ADDRESS_UNSUBSCRIBE_CONFIG,
    &DELETE_ADDRESS_UNSUBSCRIBE_CONFIG,
];

const WRONG_VALUE: &str = "InvalidParameterValue";

/// The languages of the unsubscribe link.
const LANGUAGES: &[&str] = &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

/// @CreateAddressUnsubscribeConfig@
pub static CREATE_ADDRESS_UNSUBSCRIBE_CONFIG: Operation =
    Operation::new(&SERVICE, "CreateAddressUnsubscribeConfig")
        .about("@CreateAddressUnsubscribeConfig@")
        .rate_limit(20)
        .request(&[
            Field::required("Address", Text)
                .rules(&[is(&EMAIL_ADDRESS).warning()])
                .about("@CreateAddressUnsubscribeConfig.Address@"),
            Field::required("UnsubscribeConfig", Text)
                .rules(&[one_of(LANGUAGES).code(WRONG_VALUE)])
                .about("@CreateAddressUnsubscribeConfig.UnsubscribeConfig@"),
            Field::required("Status", Integer(Uint64))
                .rules(&[one_of_integers(&[0, 1]).code(WRONG_VALUE)])
                .about("@CreateAddressUnsubscribeConfig.Status@"),
        ])
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

/// @UpdateAddressUnsubscribeConfig@
pub static UPDATE_ADDRESS_UNSUBSCRIBE_CONFIG: Operation =
    Operation::new(&SERVICE, "UpdateAddressUnsubscribeConfig")
        .about("@UpdateAddressUnsubscribeConfig@")
        .rate_limit(20)
        .request(&[
            Field::required("Address", Text)
                .rules(&[is(&EMAIL_ADDRESS).warning()])
                .about("@UpdateAddressUnsubscribeConfig.Address@"),
            Field::required("UnsubscribeConfig", Text)
                .rules(&[one_of(LANGUAGES).code(WRONG_VALUE)])
                .about("@UpdateAddressUnsubscribeConfig.UnsubscribeConfig@"),
            Field::required("Status", Integer(Uint64))
                .rules(&[one_of_integers(&[0, 1]).code(WRONG_VALUE)])
                .about("@UpdateAddressUnsubscribeConfig.Status@"),
        ])
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

/// @ListAddressUnsubscribeConfig@
pub static LIST_ADDRESS_UNSUBSCRIBE_CONFIG: Operation =
    Operation::new(&SERVICE, "ListAddressUnsubscribeConfig")
        .about("@ListAddressUnsubscribeConfig@")
        .rate_limit(20)
        .request(&[
            Field::optional("Offset", Integer(Uint64))
                .about("@ListAddressUnsubscribeConfig.Offset@"),
            Field::optional("Limit", Text)
                .rules(&[
                    is(&DIGITS).code(WRONG_VALUE),
                    between(0, 100).code(WRONG_VALUE),
                ])
                .about("@ListAddressUnsubscribeConfig.Limit@"),
        ])
        .response(&[
            Field::optional(
                "AddressUnsubscribeConfigList",
                List(&Item::of(Object(&ADDRESS_UNSUBSCRIBE_CONFIG_DATA))),
            )
            .about("@ListAddressUnsubscribeConfig>AddressUnsubscribeConfigList@"),
            Field::optional("Total", Integer(Uint64)).about("@ListAddressUnsubscribeConfig>Total@"),
        ])
        .errors(&[
            "InternalError",
            "InvalidParameter",
            "InvalidParameterValue",
            "InvalidParameterValue.WrongDate",
            "OperationDenied",
            "RequestLimitExceeded",
        ]);

/// @DeleteAddressUnsubscribeConfig@
pub static DELETE_ADDRESS_UNSUBSCRIBE_CONFIG: Operation =
    Operation::new(&SERVICE, "DeleteAddressUnsubscribeConfig")
        .about("@DeleteAddressUnsubscribeConfig@")
        .rate_limit(20)
        .request(&[Field::optional("Address", Text)
            .rules(&[is(&EMAIL_ADDRESS).warning()])
            .about("@DeleteAddressUnsubscribeConfig.Address@")])
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
        Field::optional("Address", Text).about("@AddressUnsubscribeConfigData.Address@"),
        Field::optional("UnsubscribeConfig", Text)
            .about("@AddressUnsubscribeConfigData.UnsubscribeConfig@"),
        Field::optional("Status", Integer(Uint64)).about("@AddressUnsubscribeConfigData.Status@"),
    ],
    rules: &[],
};
