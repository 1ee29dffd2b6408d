//! The operation that sends different messages to many numbers outside mainland China.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::applications::SMS_SDK_APP_ID;
use super::links::{WITHOUT_LIKELY_LINK, WITHOUT_URL};
use super::numbers::{DISTINCT_NUMBERS, NOT_MAINLAND};
use super::sender::REGISTERED_SENDER;
use super::sending::{ACCEPTED, SESSION_CONTEXT, STATUS_FIELDS, TEMPLATE_ID};
use crate::operation::{Operation, Requested, Results};
use crate::providers::Topic;
use crate::schema::Kind::{List, Object, Text};
use crate::schema::Unit::Items;
use crate::schema::formats::PHONE_NUMBER;
use crate::schema::rules::{at_least, at_most, is, passes};
use crate::schema::{Field, Item, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new(
    "Sending different messages to other countries",
    &[&SEND_MULTI_GLOBAL_SMS],
);

const EMPTY: &str = "InvalidParameterValue.MultiSmsInfoSetEmpty";
const WRONG_NUMBER: &str = "InvalidParameterValue.IncorrectPhoneNumber";

/// Sends a text message of its own to each of up to 200 phone numbers outside mainland China.
pub static SEND_MULTI_GLOBAL_SMS: Operation = Operation::new(&SERVICE, "SendMultiGlobalSms")
    .about(
        "Sends a text message of its own to each of up to 200 phone numbers outside \
         mainland China.",
    )
    .rate_limit(10)
    .request(&[
        SMS_SDK_APP_ID,
        Field::required("MultiSmsInfoSet", List(&Item::of(Object(&MULTI_SMS_INFO))))
            .missing(EMPTY)
            .rules(&[
                at_least(1, Items).code(EMPTY),
                at_most(200, Items).code("LimitExceeded.PhoneNumberCountLimit"),
                // The provider says for `SendSms` that it sends one message to a number that occurs twice.
                passes(&DISTINCT_NUMBERS, &["PhoneNumber"]).warning(),
            ])
            .about("The messages, each with its number and template."),
    ])
    .response(&[Field::optional(
        "SendMultiStatusSet",
        List(&Item::of(Object(&SEND_MULTI_STATUS))),
    )
    .about("The result for each phone number, in the order of the request.")])
    .results(&Results {
        list: "SendMultiStatusSet",
        recipient: "PhoneNumber",
        requested: Some(Requested {
            list: "MultiSmsInfoSet",
            field: Some("PhoneNumber"),
            sends: true,
            one_message_each: true,
        }),
        message: "Message",
        statuses: ACCEPTED,
        of_this_request: true,
    })
    .errors(&[
        "FailedOperation.ContainSensitiveWord",
        "FailedOperation.FailResolvePacket",
        "FailedOperation.InsufficientBalanceInSmsPackage",
        "FailedOperation.MarketingSendTimeConstraint",
        "FailedOperation.PhoneNumberInBlacklist",
        "FailedOperation.SignatureIncorrectOrUnapproved",
        "FailedOperation.TemplateIncorrectOrUnapproved",
        "FailedOperation.TemplateParamSetNotMatchApprovedTemplate",
        "FailedOperation.TemplateUnapprovedOrNotExist",
        "InternalError.JsonParseFail",
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
        "InvalidParameterValue.MultiSmsInfoSetEmpty",
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
        "UnsupportedOperation.ContainDomesticPhoneNumber",
        "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone",
        "UnsupportedOperation.UnsupportedRegion",
    ]);

static MULTI_SMS_INFO: Shape = Shape {
    name: "MultiSmsInfo",
    fields: &[
        Field::required("PhoneNumber", Text)
            .rules(&[
                is(&PHONE_NUMBER).code(WRONG_NUMBER),
                passes(&NOT_MAINLAND, &[]).code("UnsupportedOperation.ContainDomesticPhoneNumber"),
            ])
            .about("The phone number of the recipient in E.164 format, outside mainland China."),
        TEMPLATE_ID,
        Field::optional("TemplateParamSet", List(&PARAMETER))
            .about("The values of the template's variables, one for each variable."),
        Field::optional("SenderId", Text).about(
            "The sender that the recipient sees. Only accounts with a sender ID of their \
                 own may use it.",
        ),
        SESSION_CONTEXT,
    ],
    rules: &[passes(&REGISTERED_SENDER, &["SenderId", "PhoneNumber"]).warning()],
};

static PARAMETER: Item = Item::of(Text).rules(&[WITHOUT_URL, WITHOUT_LIKELY_LINK]);

static SEND_MULTI_STATUS: Shape = Shape {
    name: "SendMultiStatus",
    fields: STATUS_FIELDS,
    rules: &[],
};
