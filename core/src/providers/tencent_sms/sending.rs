//! Operations that send messages.
//!
//! Unless a row says otherwise, its source is the SDK releases of 2026-08-21 (Python 3.1.162, Node.js
//! 4.1.299, Go 1.3.166) and their field texts.

use super::SERVICE;
use super::links::{NO_LIKELY_LINK, NO_URL};
use super::numbers::{DISTINCT_NUMBERS, HOLDS_MAINLAND_NUMBER, ONE_REGION};
use super::sign_name::SIGN_NAME;
use crate::operation::{Operation, Results};
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, List, Object, Text};
use crate::schema::Unit::{Bytes, Characters, Items};
use crate::schema::formats::{DIGITS, PHONE_NUMBER};
use crate::schema::rules::{at_least, at_most, is, not_empty, passes, unused};
use crate::schema::{Condition, Field, Item, Shape};

/// The operations of this file.
pub(super) static OPERATIONS: &[&Operation] = &[&SEND_SMS];

const ERROR_LIST: &str = "list of error codes";
const EXAMPLES: &str = "the provider's examples";

const NO_NUMBERS: &str = "MissingParameter.EmptyPhoneNumberSet";
const WRONG_APP: &str = "UnauthorizedOperation.SmsSdkAppIdVerifyFail";
const NO_TEMPLATE: &str = "FailedOperation.TemplateIdNotExist";
const WRONG_SIGNATURE: &str = "FailedOperation.SignatureIncorrectOrUnapproved";

static MAINLAND: Condition = Condition::Holds(&HOLDS_MAINLAND_NUMBER, "PhoneNumberSet");

/// Sends one message to up to 200 numbers.
pub static SEND_SMS: Operation = Operation::new(&SERVICE, "SendSms")
    .about("Sends one message, made from an approved template, to up to 200 numbers.")
    .rate_limit(3000)
    .request(&[
        Field::required("PhoneNumberSet", List(&NUMBER))
            .missing(NO_NUMBERS)
            .rules(&[
                at_least(1, Items).code(NO_NUMBERS),
                at_most(200, Items).code("LimitExceeded.PhoneNumberCountLimit"),
                passes(&ONE_REGION, &[])
                    .code("UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber"),
                // No source says what becomes of the second one.
                passes(&DISTINCT_NUMBERS, &[]).warning(),
            ])
            .about("The numbers, all of mainland China or none of them."),
        Field::required("SmsSdkAppId", Text)
            .rules(&[not_empty().code(WRONG_APP), is(&DIGITS).code(WRONG_APP)])
            .about("The number of the application in the SMS console.")
            .source(EXAMPLES),
        Field::required("TemplateId", Text)
            .rules(&[not_empty().code(NO_TEMPLATE), is(&DIGITS).code(NO_TEMPLATE)])
            .about(
                "The number of an approved template. Numbers outside mainland China need an \
                 international one.",
            )
            .source(EXAMPLES),
        Field::required_when("SignName", Text, &MAINLAND)
            .missing(WRONG_SIGNATURE)
            .rules(&[is(&SIGN_NAME).code(WRONG_SIGNATURE).when(&MAINLAND)])
            .about("The text of an approved signature, without its brackets.")
            .source(ERROR_LIST),
        Field::optional("TemplateParamSet", List(&PARAMETER))
            .about("What the template's variables become, as many as it has.")
            .source(ERROR_LIST),
        Field::optional("ExtendCode", Text)
            .about("An extension of the sender's number. It has to be enabled by support."),
        Field::optional("SessionContext", Text)
            // Says below 512 bytes.
            .rules(&[at_most(511, Bytes).code("InvalidParameterValue")])
            .about("Text of the caller's that comes back with the answer and the receipt."),
        Field::optional("SenderId", Text)
            .rules(&[unused().warning().when(&MAINLAND)])
            .about("The sender's name outside mainland China, where it has been approved."),
    ])
    .response(&[Field::optional("SendStatusSet", List(&SEND_STATUS))
        .about("What became of each number, in the order of the request.")])
    .results(&Results {
        list: "SendStatusSet",
        recipient: "PhoneNumber",
        code: "Code",
        message: "Message",
        success: "Ok",
    })
    .errors(&[
        "FailedOperation.ContainSensitiveWord",
        "FailedOperation.FailResolvePacket",
        "FailedOperation.InsufficientBalanceInSmsPackage",
        "FailedOperation.JsonParseFail",
        "FailedOperation.MarketingSendTimeConstraint",
        "FailedOperation.PhoneNumberInBlacklist",
        "FailedOperation.SignatureIncorrectOrUnapproved",
        "FailedOperation.TemplateIncorrectOrUnapproved",
        "FailedOperation.TemplateParamSetNotMatchApprovedTemplate",
        "FailedOperation.TemplateUnapprovedOrNotExist",
        "InternalError.OtherError",
        "InternalError.RequestTimeException",
        "InternalError.RestApiInterfaceNotExist",
        "InternalError.SendAndRecvFail",
        "InternalError.SigFieldMissing",
        "InternalError.SigVerificationFail",
        "InternalError.Timeout",
        "InternalError.UnknownError",
        "InvalidParameterValue.ContentLengthLimit",
        "InvalidParameterValue.IncorrectPhoneNumber",
        "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
        "InvalidParameterValue.SdkAppIdNotExist",
        "InvalidParameterValue.TemplateParameterFormatError",
        "InvalidParameterValue.TemplateParameterLengthLimit",
        "LimitExceeded.AppCountryOrRegionDailyLimit",
        "LimitExceeded.AppCountryOrRegionInBlacklist",
        "LimitExceeded.AppDailyLimit",
        "LimitExceeded.AppGlobalDailyLimit",
        "LimitExceeded.AppMainlandChinaDailyLimit",
        "LimitExceeded.DailyLimit",
        "LimitExceeded.DeliveryFrequencyLimit",
        "LimitExceeded.GlobalSmsSendingRateLimit",
        "LimitExceeded.PhoneNumberCountLimit",
        "LimitExceeded.PhoneNumberDailyLimit",
        "LimitExceeded.PhoneNumberOneHourLimit",
        "LimitExceeded.PhoneNumberSameContentDailyLimit",
        "LimitExceeded.PhoneNumberThirtySecondLimit",
        "MissingParameter.EmptyPhoneNumberSet",
        "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny",
        "UnauthorizedOperation.RequestIpNotInWhitelist",
        "UnauthorizedOperation.RequestPermissionDeny",
        "UnauthorizedOperation.SdkAppIdIsDisabled",
        "UnauthorizedOperation.ServiceSuspendDueToArrears",
        "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
        "UnsupportedOperation",
        "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone",
        "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
        "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone",
        "UnsupportedOperation.UnsupportedRegion",
    ]);

static SEND_STATUS: Item = Item::of(Object(&Shape {
    name: "SendStatus",
    fields: &[
        Field::optional("SerialNo", Text).about("The ID of the message, as in its receipt."),
        Field::optional("PhoneNumber", Text).about("The recipient, in E.164."),
        Field::optional("Fee", Integer(Uint64))
            .about("How many messages are billed; 0 where it failed."),
        Field::optional("SessionContext", Text).about("The `SessionContext` of the request."),
        Field::optional("Code", Text)
            .about("`Ok`, or the code of what went wrong for this number."),
        Field::optional("Message", Text).about("The provider's own words for the code."),
        Field::optional("IsoCode", Text).about(
            "The country of the number in two letters, `DEF` where the provider does not \
                 recognise it.",
        ),
    ],
    rules: &[],
}));

static NUMBER: Item =
    Item::of(Text).rules(&[is(&PHONE_NUMBER).code("InvalidParameterValue.IncorrectPhoneNumber")]);

static PARAMETER: Item = Item::of(Text).rules(&[
    is(&NO_URL).code("InvalidParameterValue.ProhibitedUseUrlInTemplateParameter"),
    // No source says what counts as a link: what may be something else is a warning.
    passes(&NO_LIKELY_LINK, &[])
        .code("InvalidParameterValue.ProhibitedUseUrlInTemplateParameter")
        .warning(),
    // Of accounts opened since 2024-01-25; older ones may have more.
    at_most(6, Characters)
        .code("InvalidParameterValue.TemplateParameterLengthLimit")
        .warning()
        .when(&MAINLAND),
]);
