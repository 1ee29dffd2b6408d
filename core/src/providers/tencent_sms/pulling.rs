//! Operations that fetch delivery receipts and replies.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::applications::SMS_SDK_APP_ID;
use super::opt_out::REPLIES;
use super::replies::OPT_OUT_CODE;
use crate::operation::{Failing, Operation, Results, Status};
use crate::providers::Topic;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, List, Object, Text};
use crate::schema::formats::PHONE_NUMBER;
use crate::schema::rules::{between, days_ago, in_order, is, one_of_integers};
use crate::schema::{Field, Item, Rule, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new(
    "Delivery receipts and replies",
    &[
        &PULL_SMS_SEND_STATUS,
        &PULL_SMS_SEND_STATUS_BY_PHONE_NUMBER,
        &PULL_SMS_REPLY_STATUS,
        &PULL_SMS_REPLY_STATUS_BY_PHONE_NUMBER,
    ],
);

const WRONG_BEGIN: &str = "InvalidParameterValue.BeginTimeVerifyFail";

const LIMIT: Field = Field::required("Limit", Integer(Uint64))
    .rules(&[between(0, 100)])
    .about("The maximum number of entries to return.");

const NUMBER: &[Rule] = &[is(&PHONE_NUMBER).code("InvalidParameterValue.IncorrectPhoneNumber")];

/// The request of the operations for one phone number.
const BY_PHONE_NUMBER: &[Field] = &[
    Field::required("BeginTime", Integer(Uint64))
        .rules(&[days_ago(7).code(WRONG_BEGIN)])
        .about("The start of the period, in Unix seconds."),
    Field::required("Offset", Integer(Uint64))
        .rules(&[one_of_integers(&[0])])
        .about("Always `0`."),
    LIMIT,
    Field::required("PhoneNumber", Text)
        .rules(NUMBER)
        .about("The phone number in E.164 format."),
    SMS_SDK_APP_ID,
    Field::optional("EndTime", Integer(Uint64)).about("The end of the period, in Unix seconds."),
];
const PERIOD: &[Rule] =
    &[in_order("BeginTime", "EndTime").code("InvalidParameterValue.InvalidStartTime")];

static RECEIPT: Item = Item::of(Object(&PULL_SMS_SEND_STATUS_ENTRY));
static REPLY: Item = Item::of(Object(&PULL_SMS_REPLY_STATUS_ENTRY));

const RECEIPT_SET: Field =
    Field::optional("PullSmsSendStatusSet", List(&RECEIPT)).about("The delivery receipts.");
const REPLY_SET: Field =
    Field::optional("PullSmsReplyStatusSet", List(&REPLY)).about("The replies.");

/// The receipts of messages that were not delivered. The code is in another field than whether it failed.
static RECEIPTS: Results = Results {
    list: "PullSmsSendStatusSet",
    recipient: "PhoneNumber",
    requested: None,
    message: "Description",
    statuses: &[Status {
        code: Some("Description"),
        no_failure: &["DELIVRD"],
        ..Status::of("ReportStatus", Failing::Unless(&["SUCCESS"]))
    }],
    of_this_request: false,
};

/// The replies with which recipients unsubscribe: the provider blocks further messages to them.
static OPT_OUTS: Results = Results {
    list: "PullSmsReplyStatusSet",
    recipient: "PhoneNumber",
    requested: None,
    message: "ReplyContent",
    statuses: &[Status::of(
        "ReplyContent",
        Failing::Only(REPLIES, OPT_OUT_CODE),
    )],
    of_this_request: false,
};

/// Fetches delivery receipts from a queue.
pub static PULL_SMS_SEND_STATUS: Operation = Operation::new(&SERVICE, "PullSmsSendStatus")
    .about(
        "Fetches delivery receipts from a queue. Each entry can be fetched only once, \
         and support has to enable this.",
    )
    .rate_limit(100)
    .request(&[LIMIT, SMS_SDK_APP_ID])
    .response(&[RECEIPT_SET])
    .results(&RECEIPTS)
    .errors(&[
        "FailedOperation.FailResolvePacket",
        "FailedOperation.JsonParseFail",
        "FailedOperation.PhoneNumberInBlacklist",
        "InternalError.OtherError",
        "InternalError.RequestTimeException",
        "InternalError.RestApiInterfaceNotExist",
        "InternalError.SendAndRecvFail",
        "InternalError.SigFieldMissing",
        "InternalError.SigVerificationFail",
        "InternalError.Timeout",
        "InternalError.UnknownError",
        "InvalidParameter",
        "InvalidParameterValue.IncorrectPhoneNumber",
        "InvalidParameterValue.SdkAppIdNotExist",
        "UnauthorizedOperation.RequestIpNotInWhitelist",
        "UnauthorizedOperation.RequestPermissionDeny",
        "UnauthorizedOperation.SdkAppIdIsDisabled",
        "UnauthorizedOperation.ServiceSuspendDueToArrears",
        "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
        "UnsupportedOperation",
    ]);

/// Fetches the delivery receipts of one phone number.
pub static PULL_SMS_SEND_STATUS_BY_PHONE_NUMBER: Operation =
    Operation::new(&SERVICE, "PullSmsSendStatusByPhoneNumber")
        .about("Fetches the delivery receipts of one phone number.")
        .rate_limit(20)
        .request(BY_PHONE_NUMBER)
        .rules(PERIOD)
        .response(&[RECEIPT_SET])
        .results(&RECEIPTS)
        .errors(&[
            "FailedOperation.FailResolvePacket",
            "FailedOperation.JsonParseFail",
            "FailedOperation.PhoneNumberInBlacklist",
            "InternalError.JsonParseFail",
            "InternalError.OtherError",
            "InternalError.RequestTimeException",
            "InternalError.RestApiInterfaceNotExist",
            "InternalError.SendAndRecvFail",
            "InternalError.SigFieldMissing",
            "InternalError.SigVerificationFail",
            "InternalError.Timeout",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameterValue.BeginTimeVerifyFail",
            "InvalidParameterValue.EndTimeVerifyFail",
            "InvalidParameterValue.IncorrectPhoneNumber",
            "InvalidParameterValue.InvalidStartTime",
            "InvalidParameterValue.SdkAppIdNotExist",
            "MissingParameter",
            "UnauthorizedOperation.RequestIpNotInWhitelist",
            "UnauthorizedOperation.RequestPermissionDeny",
            "UnauthorizedOperation.SdkAppIdIsDisabled",
            "UnauthorizedOperation.ServiceSuspendDueToArrears",
            "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
            "UnsupportedOperation",
        ]);

/// Fetches replies of recipients from a queue.
pub static PULL_SMS_REPLY_STATUS: Operation = Operation::new(&SERVICE, "PullSmsReplyStatus")
    .about(
        "Fetches replies of recipients from a queue. Each entry can be fetched only \
         once, and support has to enable this.",
    )
    .rate_limit(100)
    .request(&[LIMIT, SMS_SDK_APP_ID])
    .response(&[REPLY_SET])
    .results(&OPT_OUTS)
    .errors(&[
        "FailedOperation.FailResolvePacket",
        "FailedOperation.JsonParseFail",
        "FailedOperation.PhoneNumberInBlacklist",
        "InternalError.OtherError",
        "InternalError.RequestTimeException",
        "InternalError.RestApiInterfaceNotExist",
        "InternalError.SendAndRecvFail",
        "InternalError.SigFieldMissing",
        "InternalError.SigVerificationFail",
        "InternalError.Timeout",
        "InternalError.UnknownError",
        "InvalidParameter",
        "InvalidParameterValue.IncorrectPhoneNumber",
        "InvalidParameterValue.SdkAppIdNotExist",
        "MissingParameter",
        "UnauthorizedOperation.RequestIpNotInWhitelist",
        "UnauthorizedOperation.RequestPermissionDeny",
        "UnauthorizedOperation.SdkAppIdIsDisabled",
        "UnauthorizedOperation.ServiceSuspendDueToArrears",
        "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
        "UnsupportedOperation",
    ]);

/// Fetches the replies of one phone number.
pub static PULL_SMS_REPLY_STATUS_BY_PHONE_NUMBER: Operation =
    Operation::new(&SERVICE, "PullSmsReplyStatusByPhoneNumber")
        .about("Fetches the replies of one phone number.")
        .rate_limit(20)
        .request(BY_PHONE_NUMBER)
        .rules(PERIOD)
        .response(&[REPLY_SET])
        .results(&OPT_OUTS)
        .errors(&[
            "FailedOperation.JsonParseFail",
            "FailedOperation.PhoneNumberInBlacklist",
            "InternalError.OtherError",
            "InternalError.RequestTimeException",
            "InternalError.RestApiInterfaceNotExist",
            "InternalError.SendAndRecvFail",
            "InternalError.SigVerificationFail",
            "InternalError.Timeout",
            "InternalError.UnknownError",
            "InvalidParameter",
            "InvalidParameterValue.BeginTimeVerifyFail",
            "InvalidParameterValue.EndTimeVerifyFail",
            "InvalidParameterValue.IncorrectPhoneNumber",
            "InvalidParameterValue.InvalidStartTime",
            "InvalidParameterValue.SdkAppIdNotExist",
            "MissingParameter",
            "UnauthorizedOperation.RequestIpNotInWhitelist",
            "UnauthorizedOperation.RequestPermissionDeny",
            "UnauthorizedOperation.SdkAppIdIsDisabled",
            "UnauthorizedOperation.ServiceSuspendDueToArrears",
            "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
            "UnsupportedOperation",
        ]);

static PULL_SMS_SEND_STATUS_ENTRY: Shape = Shape {
    name: "PullSmsSendStatusEntry",
    fields: &[
        Field::optional("UserReceiveTime", Integer(Uint64))
            .about("The time of delivery, in Unix seconds."),
        Field::optional("CountryCode", Text).about("The country calling code."),
        Field::optional("SubscriberNumber", Text)
            .about("The number without the country calling code."),
        Field::optional("PhoneNumber", Text).about("The number in E.164 format."),
        Field::optional("SerialNo", Text).about("The ID of the message, as `SendSms` returned it."),
        Field::optional("ReportStatus", Text)
            .about("`SUCCESS` if the message was delivered, otherwise `FAIL`."),
        Field::optional("Description", Text).about("The code or the text of the receipt."),
        Field::optional("SessionContext", Text).about("The `SessionContext` of the request."),
    ],
    rules: &[],
};

static PULL_SMS_REPLY_STATUS_ENTRY: Shape = Shape {
    name: "PullSmsReplyStatusEntry",
    fields: &[
        Field::optional("ExtendCode", Text).about("The extension of the sender's number."),
        Field::optional("CountryCode", Text).about("The country calling code."),
        Field::optional("PhoneNumber", Text).about("The number in E.164 format."),
        Field::optional("SignName", Text).about("The signature of the message that was answered."),
        Field::optional("ReplyContent", Text).about("The text of the reply."),
        Field::optional("ReplyTime", Integer(Uint64))
            .about("The time of the reply, in Unix seconds."),
        Field::optional("SubscriberNumber", Text)
            .about("The number without the country calling code."),
    ],
    rules: &[],
};
