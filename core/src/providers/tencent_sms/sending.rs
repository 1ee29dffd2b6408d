//! Operations that send text messages.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 (Python 3.1.162, Node.js
//! 4.1.299, Go 1.3.166) and their field descriptions.

use super::SERVICE;
use super::applications::SMS_SDK_APP_ID;
use super::links::{WITHOUT_LIKELY_LINK, WITHOUT_URL};
use super::numbers::{DISTINCT_NUMBERS, HAS_MAINLAND_NUMBER, HAS_ONLY_NUMBERS_ABROAD, ONE_REGION};
use super::sender::REGISTERED_SENDER;
use super::sign_name::{SIGN_NAME, SIGN_NAME_ABROAD};
use crate::operation::{Failing, Operation, Requested, Results, Status};
use crate::providers::Topic;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, List, Object, Text};
use crate::schema::Unit::{Bytes, Characters, Items};
use crate::schema::formats::{DIGITS, PHONE_NUMBER};
use crate::schema::rules::{at_least, at_most, is, not_empty, passes, unused};
use crate::schema::{Condition, Field, Item, Rule, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new("Sending messages", &[&SEND_SMS]);

const ERROR_LIST: &str = "list of error codes";
const EXAMPLES: &str = "the provider's examples";

const NO_NUMBERS: &str = "MissingParameter.EmptyPhoneNumberSet";
const NO_TEMPLATE: &str = "FailedOperation.TemplateUnapprovedOrNotExist";
const WRONG_SIGNATURE: &str = "FailedOperation.SignatureIncorrectOrUnapproved";

const TEMPLATE: &[Rule] = &[
    not_empty().code(NO_TEMPLATE),
    // Only examples show this form.
    is(&DIGITS).code(NO_TEMPLATE).warning(),
];

// The documentation requires less than 512 bytes.
const CONTEXT: &[Rule] = &[at_most(511, Bytes).code("InvalidParameterValue")];

/// The template of a message.
pub(super) const TEMPLATE_ID: Field = Field::required("TemplateId", Text)
    .rules(TEMPLATE)
    .about(
        "The ID of an approved template, a text here and a number in `ModifySmsTemplate`. Phone numbers outside \
         mainland China need an international template.",
    )
    .source(EXAMPLES);

/// A text that goes with a message.
pub(super) const SESSION_CONTEXT: Field = Field::optional("SessionContext", Text)
    .rules(CONTEXT)
    .about(
        "Your own text, which the provider returns in the response and in the delivery receipt.",
    );

/// The status of an accepted number.
pub(super) const ACCEPTED: &[Status] = &[Status::of("Code", Failing::Except(&["Ok"]))];

static MAINLAND: Condition = Condition::Holds(&HAS_MAINLAND_NUMBER, "PhoneNumberSet");
static ABROAD: Condition = Condition::Holds(&HAS_ONLY_NUMBERS_ABROAD, "PhoneNumberSet");

/// Sends one text message to up to 200 phone numbers.
pub static SEND_SMS: Operation = Operation::new(&SERVICE, "SendSms")
    .about("Sends one text message from an approved template to up to 200 phone numbers.")
    .rate_limit(3000)
    .request(&[
        Field::required("PhoneNumberSet", List(&NUMBER))
            .missing(NO_NUMBERS)
            .rules(&[
                at_least(1, Items).code(NO_NUMBERS),
                at_most(200, Items).code("LimitExceeded.PhoneNumberCountLimit"),
                passes(&ONE_REGION, &[])
                    .code("UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber"),
                // The provider sends one message to a number that occurs twice.
                passes(&DISTINCT_NUMBERS, &[]).warning(),
            ])
            .about("The phone numbers of the recipients. Either all of them belong to mainland China, or none."),
        SMS_SDK_APP_ID,
        TEMPLATE_ID,
        Field::required_when("SignName", Text, &MAINLAND)
            .missing(WRONG_SIGNATURE)
            .rules(&[
                is(&SIGN_NAME).code(WRONG_SIGNATURE).when(&MAINLAND),
                // The review standard states this, but not that a request is refused for it.
                is(&SIGN_NAME_ABROAD).code(WRONG_SIGNATURE).when(&ABROAD).warning(),
            ])
            .about("The text of an approved signature, without the brackets around it.")
            .source(ERROR_LIST),
        Field::optional("TemplateParamSet", List(&PARAMETER))
            .about("The values of the template's variables, one for each variable.")
            .source(ERROR_LIST),
        Field::optional("ExtendCode", Text)
            .about("An extension of the sender's number. Support has to enable it."),
        SESSION_CONTEXT,
        Field::optional("SenderId", Text)
            .rules(&[unused().warning().when(&MAINLAND)])
            .about("The approved sender ID for phone numbers outside mainland China."),
    ])
    .rules(&[passes(&REGISTERED_SENDER, &["SenderId", "PhoneNumberSet"]).warning()])
    .response(&[Field::optional("SendStatusSet", List(&SEND_STATUS))
        .about("The result for each phone number, in the order of the request.")])
    .results(&Results {
        list: "SendStatusSet",
        recipient: "PhoneNumber",
        requested: Some(Requested {
            list: "PhoneNumberSet",
            field: None,
            sends: true,
            one_message_each: false,
        }),
        message: "Message",
        statuses: ACCEPTED,
        of_this_request: true,
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
    fields: STATUS_FIELDS,
    rules: &[],
}));

/// The result for one phone number.
pub(super) const STATUS_FIELDS: &[Field] = &[
    Field::optional("SerialNo", Text)
        .about("The ID of the message, which the delivery receipt uses too."),
    Field::optional("PhoneNumber", Text).about("The phone number in E.164 format."),
    Field::optional("Fee", Integer(Uint64))
        .about("The number of messages that are billed; 0 if sending failed."),
    Field::optional("SessionContext", Text).about("The `SessionContext` of the request."),
    Field::optional("Code", Text).about("`Ok`, or the error code for this phone number."),
    Field::optional("Message", Text).about("The provider's message for the code."),
    Field::optional("IsoCode", Text).about(
        "The two-letter code of the number's country; `DEF` if the provider does not recognise it.",
    ),
];

static NUMBER: Item =
    Item::of(Text).rules(&[is(&PHONE_NUMBER).code("InvalidParameterValue.IncorrectPhoneNumber")]);

static PARAMETER: Item = Item::of(Text).rules(&[
    WITHOUT_URL,
    WITHOUT_LIKELY_LINK,
    // The limit applies to accounts opened since 2024-01-25; older accounts may have a higher one.
    at_most(6, Characters)
        .code("InvalidParameterValue.TemplateParameterLengthLimit")
        .warning()
        .when(&MAINLAND),
]);
