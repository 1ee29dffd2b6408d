//! Operations that report how many messages were sent.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::applications::SMS_SDK_APP_ID;
use crate::doc::Doc;
use crate::formats::calendar::LocalTime;
use crate::formats::reason::Reason;
use crate::issue::{Param, RuleName, Step};
use crate::operation::Operation;
use crate::payload::Payload;
use crate::providers::Topic;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, List, Object, Text};
use crate::schema::formats::DATE_HOUR;
use crate::schema::functions::Function;
use crate::schema::rules::{
    between, in_order, is, not_future, one_of_integers, passes, within_days,
};
use crate::schema::{Field, Item, Rule, Shape, Site};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new(
    "Statistics",
    &[
        &SEND_STATUS_STATISTICS,
        &CALLBACK_STATUS_STATISTICS,
        &SMS_PACKAGES_STATISTICS,
    ],
);

const WRONG_BEGIN: &str = "InvalidParameterValue.BeginTimeVerifyFail";
const WRONG_END: &str = "InvalidParameterValue.EndTimeVerifyFail";
const WRONG_LIMIT: &str = "InvalidParameterValue.LimitVerifyFail";
const WRONG_OFFSET: &str = "InvalidParameterValue.OffsetVerifyFail";

const BEGIN_RULES: &[Rule] = &[is(&DATE_HOUR).code(WRONG_BEGIN)];
const END_RULES: &[Rule] = &[is(&DATE_HOUR).code(WRONG_END)];

const BEGIN: Field = Field::required("BeginTime", Text)
    .rules(BEGIN_RULES)
    .about("The start of the period, as `YYYYMMDDhh`.");

const END: Field = Field::required("EndTime", Text)
    .rules(END_RULES)
    .about("The end of the period, as `YYYYMMDDhh`.");

const NO_LIMIT: Field = Field::required("Limit", Integer(Uint64))
    .rules(&[one_of_integers(&[0]).code(WRONG_LIMIT)])
    .about("Always `0`.");

const NO_OFFSET: Field = Field::required("Offset", Integer(Uint64))
    .rules(&[one_of_integers(&[0]).code(WRONG_OFFSET)])
    .about("Always `0`.");

/// The times differ. An earlier end is reported by another rule.
static DIFFERENT_TIMES: Function = Function {
    rule: RuleName::Order,
    check: |names, period, report| {
        let time = |name: &&'static str| period.given(name).and_then(Payload::as_str);
        let [first, second] = names else { return };
        if let Some((begin, end)) = time(first).zip(time(second))
            && begin == end
            && LocalTime::read(begin).is_some()
        {
            let params = [
                ("field", Param::Name(first)),
                ("reason", Param::Reason(Reason::SameTime)),
            ];
            report(&[Step::Key((*second).into())], &params);
        }
    },
    keyword: None,
    about: Doc::new("`{1}` is later than `{0}`, not the same time"),
};

/// Reports how many messages were requested and sent in a period.
pub static SEND_STATUS_STATISTICS: Operation = Operation::new(&SERVICE, "SendStatusStatistics")
    .about("Reports how many messages were requested and sent in a period.")
    .rate_limit(10)
    .request(&[BEGIN, END, SMS_SDK_APP_ID, NO_LIMIT, NO_OFFSET])
    .rules(&[in_order("BeginTime", "EndTime").code(WRONG_END)])
    .response(&[
        Field::optional("SendStatusStatistics", Object(&SEND_STATUS_COUNTS)).about("The figures."),
    ])
    .errors(&[
        "FailedOperation.FailResolvePacket",
        "FailedOperation.JsonParseFail",
        "FailedOperation.PhoneNumberInBlacklist",
        "FailedOperation.TemplateIncorrectOrUnapproved",
        "InternalError.OtherError",
        "InternalError.ParseBackendResponseFail",
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
        "InvalidParameterValue.LimitVerifyFail",
        "InvalidParameterValue.OffsetVerifyFail",
        "InvalidParameterValue.SdkAppIdNotExist",
        "MissingParameter",
        "UnauthorizedOperation.RequestIpNotInWhitelist",
        "UnauthorizedOperation.RequestPermissionDeny",
        "UnauthorizedOperation.SdkAppIdIsDisabled",
        "UnauthorizedOperation.ServiceSuspendDueToArrears",
        "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
        "UnsupportedOperation",
    ]);

/// Reports how many messages were delivered in a period of up to 32 days.
pub static CALLBACK_STATUS_STATISTICS: Operation =
    Operation::new(&SERVICE, "CallbackStatusStatistics")
        .about("Reports how many messages were delivered in a period of up to 32 days.")
        .rate_limit(10)
        .request(&[BEGIN, END, SMS_SDK_APP_ID, NO_LIMIT, NO_OFFSET])
        .rules(&[
            in_order("BeginTime", "EndTime").code(WRONG_END),
            within_days("BeginTime", "EndTime", 32).code(WRONG_END),
        ])
        .response(&[
            Field::optional("CallbackStatusStatistics", Object(&CALLBACK_STATUS_COUNTS))
                .about("The figures."),
        ])
        .errors(&[
            "FailedOperation.FailResolvePacket",
            "FailedOperation.JsonParseFail",
            "FailedOperation.PhoneNumberInBlacklist",
            "FailedOperation.TemplateIdNotExist",
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
            "InvalidParameterValue.LimitVerifyFail",
            "InvalidParameterValue.OffsetVerifyFail",
            "InvalidParameterValue.SdkAppIdNotExist",
            "MissingParameter",
            "UnauthorizedOperation.RequestIpNotInWhitelist",
            "UnauthorizedOperation.RequestPermissionDeny",
            "UnauthorizedOperation.SdkAppIdIsDisabled",
            "UnauthorizedOperation.ServiceSuspendDueToArrears",
            "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
            "UnsupportedOperation",
        ]);

/// Lists the prepaid packages of an application and their use.
pub static SMS_PACKAGES_STATISTICS: Operation = Operation::new(&SERVICE, "SmsPackagesStatistics")
    .about("Lists the prepaid packages of an application and their use.")
    .rate_limit(10)
    .only_on(Site::Cn)
    .request(&[
        SMS_SDK_APP_ID,
        Field::required("Limit", Integer(Uint64))
            .rules(&[between(0, 500).code(WRONG_LIMIT)])
            .about("The maximum number of entries to return."),
        Field::required("Offset", Integer(Uint64)).about("How many entries to skip."),
        BEGIN,
        Field::required("EndTime", Text)
            .rules(&[
                is(&DATE_HOUR).code(WRONG_END),
                not_future().code(WRONG_END).warning(),
            ])
            .about("The end of the period, as `YYYYMMDDhh`."),
    ])
    .rules(&[
        in_order("BeginTime", "EndTime").code(WRONG_END),
        passes(&DIFFERENT_TIMES, &["BeginTime", "EndTime"])
            .code(WRONG_END)
            .warning(),
    ])
    .response(&[Field::optional(
        "SmsPackagesStatisticsSet",
        List(&Item::of(Object(&SMS_PACKAGE))),
    )
    .about("The packages.")])
    .errors(&[
        "FailedOperation.FailResolvePacket",
        "FailedOperation.JsonParseFail",
        "FailedOperation.PhoneNumberInBlacklist",
        "FailedOperation.SignatureIncorrectOrUnapproved",
        "InternalError.OtherError",
        "InternalError.ParseBackendResponseFail",
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
        "InvalidParameterValue.LimitVerifyFail",
        "InvalidParameterValue.OffsetVerifyFail",
        "InvalidParameterValue.SdkAppIdNotExist",
        "MissingParameter",
        "UnauthorizedOperation.RequestIpNotInWhitelist",
        "UnauthorizedOperation.RequestPermissionDeny",
        "UnauthorizedOperation.SdkAppIdIsDisabled",
        "UnauthorizedOperation.ServiceSuspendDueToArrears",
        "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
        "UnsupportedOperation",
    ]);

static SEND_STATUS_COUNTS: Shape = Shape {
    name: "SendStatusCounts",
    fields: &[
        Field::optional("FeeCount", Integer(Uint64)).about("How many messages were billed."),
        Field::optional("RequestCount", Integer(Uint64)).about("How many messages were requested."),
        Field::optional("RequestSuccessCount", Integer(Uint64))
            .about("How many messages were accepted."),
    ],
    rules: &[],
};

static CALLBACK_STATUS_COUNTS: Shape = Shape {
    name: "CallbackStatusCounts",
    fields: &[
        Field::optional("CallbackCount", Integer(Uint64))
            .about("How many delivery receipts there are."),
        Field::optional("RequestSuccessCount", Integer(Uint64))
            .about("How many messages were accepted."),
        Field::optional("CallbackFailCount", Integer(Uint64))
            .about("How many messages were not delivered."),
        Field::optional("CallbackSuccessCount", Integer(Uint64))
            .about("How many messages were delivered."),
        Field::optional("InternalErrorCount", Integer(Uint64))
            .about("How many failed because of a fault at the carrier."),
        Field::optional("InvalidNumberCount", Integer(Uint64))
            .about("How many failed because the number is invalid."),
        Field::optional("ShutdownErrorCount", Integer(Uint64))
            .about("How many failed because the phone was switched off."),
        Field::optional("BlackListCount", Integer(Uint64))
            .about("How many failed because the number is on a blocklist."),
        Field::optional("FrequencyLimitCount", Integer(Uint64))
            .about("How many failed because of the carrier's frequency limit."),
    ],
    rules: &[],
};

static SMS_PACKAGE: Shape = Shape {
    name: "SmsPackage",
    fields: &[
        Field::optional("PackageCreateTime", Integer(Uint64))
            .about("The time of creation, in Unix seconds."),
        Field::optional("PackageEffectiveTime", Integer(Uint64))
            .about("The time from which the package can be used, in Unix seconds."),
        Field::optional("PackageExpiredTime", Integer(Uint64))
            .about("The time at which the package expires, in Unix seconds."),
        Field::optional("PackageAmount", Integer(Uint64))
            .about("The number of messages in the package."),
        Field::optional("PackageType", Integer(Uint64))
            .about("`0` for a gift, `1` for a purchase."),
        Field::optional("PackageId", Integer(Uint64)).about("The ID of the package."),
        Field::optional("CurrentUsage", Integer(Uint64))
            .about("How many messages of the package have been used."),
    ],
    rules: &[],
};
