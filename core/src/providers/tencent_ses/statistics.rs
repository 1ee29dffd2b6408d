//! Operations that report what happened to mails.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use crate::operation::Operation;
use crate::schema::IntegerType::{Int64, Uint64};
use crate::schema::Kind::{Boolean, Integer, List, Object, Text};
use crate::schema::formats::{DATE, EMAIL_ADDRESS};
use crate::schema::rules::{between, days_ago, in_order, is, not_future};
use crate::schema::{Field, Item, Shape};

/// The operations of this file.
pub(super) static OPERATIONS: &[&Operation] = &[
    &GET_SEND_EMAIL_STATUS,
    &GET_STATISTICS_REPORT,
    &GET_ABUSE_REPORT,
];

const WRONG_DATE: &str = "InvalidParameterValue.WrongDate";
const INVALID_LIMIT: &str = "FailedOperation.InvalidLimit";
const NO_SUCH_DAY: &str = "FailedOperation.NotSupportDate";

/// @GetSendEmailStatus@
pub static GET_SEND_EMAIL_STATUS: Operation = Operation::new(&SERVICE, "GetSendEmailStatus")
    .about("@GetSendEmailStatus@")
    .rate_limit(20)
    .request(&[
        Field::required("RequestDate", Text)
            .rules(&[
                is(&DATE).code("InvalidParameterValue.WrongDate"),
                not_future().code(NO_SUCH_DAY).warning(),
                days_ago(90).code(NO_SUCH_DAY).warning(),
            ])
            .about("@GetSendEmailStatus.RequestDate@"),
        Field::required("Offset", Integer(Uint64)).about("@GetSendEmailStatus.Offset@"),
        Field::required("Limit", Integer(Uint64))
            .rules(&[between(0, 100).code(INVALID_LIMIT)])
            .about("@GetSendEmailStatus.Limit@"),
        Field::optional("MessageId", Text).about("@GetSendEmailStatus.MessageId@"),
        Field::optional("ToEmailAddress", Text)
            .rules(&[is(&EMAIL_ADDRESS).warning()])
            .about("@GetSendEmailStatus.ToEmailAddress@"),
    ])
    .response(&[Field::optional(
        "EmailStatusList",
        List(&Item::of(Object(&SEND_EMAIL_STATUS))),
    )
    .about("@GetSendEmailStatus>EmailStatusList@")])
    .errors(&[
        "FailedOperation.EmailAddrInBlacklist",
        "FailedOperation.EmailContentToolarge",
        "FailedOperation.ExceedSendLimit",
        "FailedOperation.FrequencyLimit",
        "FailedOperation.HighRejectionRate",
        "FailedOperation.IncorrectEmail",
        "FailedOperation.InsufficientBalance",
        "FailedOperation.InsufficientQuota",
        "FailedOperation.InvalidLimit",
        "FailedOperation.InvalidTemplateID",
        "FailedOperation.NotAuthenticatedSender",
        "FailedOperation.NotSupportDate",
        "FailedOperation.ProtocolCheckErr",
        "FailedOperation.TemporaryBlocked",
        "FailedOperation.TooManyRecipients",
        "FailedOperation.UnsupportMailType",
        "FailedOperation.WithOutPermission",
        "FailedOperation.WrongContentJson",
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.EmailAddressIsNULL",
        "InvalidParameterValue.EmailContentIsWrong",
        "InvalidParameterValue.WrongDate",
        "LimitExceeded",
        "MissingParameter",
        "OperationDenied",
        "RequestLimitExceeded",
        "ResourceInsufficient",
        "ResourceUnavailable",
        "UnknownParameter",
        "UnsupportedOperation",
    ]);

/// @GetStatisticsReport@
pub static GET_STATISTICS_REPORT: Operation = Operation::new(&SERVICE, "GetStatisticsReport")
    .about("@GetStatisticsReport@")
    .rate_limit(20)
    .request(&[
        Field::required("StartDate", Text)
            .rules(&[is(&DATE).code(WRONG_DATE)])
            .about("@GetStatisticsReport.StartDate@"),
        Field::required("EndDate", Text)
            .rules(&[is(&DATE).code(WRONG_DATE)])
            .about("@GetStatisticsReport.EndDate@"),
        Field::optional("Domain", Text).about("@GetStatisticsReport.Domain@"),
        Field::optional("ReceivingMailboxType", Text)
            .about("@GetStatisticsReport.ReceivingMailboxType@"),
    ])
    .rules(&[in_order("StartDate", "EndDate").code(WRONG_DATE)])
    .response(&[
        Field::optional("DailyVolumes", List(&Item::of(Object(&VOLUME))))
            .about("@GetStatisticsReport>DailyVolumes@"),
        Field::optional("OverallVolume", Object(&VOLUME))
            .about("@GetStatisticsReport>OverallVolume@"),
    ])
    .errors(&[
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.WrongDate",
        "OperationDenied",
        "RequestLimitExceeded",
    ]);

/// @GetAbuseReport@
pub static GET_ABUSE_REPORT: Operation = Operation::new(&SERVICE, "GetAbuseReport")
    .about("@GetAbuseReport@")
    .request(&[
        Field::required("StartTime", Text)
            .rules(&[is(&DATE)
                .code("InvalidParameter.InvalidStartTimeFormat")
                .warning()])
            .about("@GetAbuseReport.StartTime@"),
        Field::required("EndTime", Text)
            .rules(&[is(&DATE)
                .code("InvalidParameter.InvalidEndTimeFormat")
                .warning()])
            .about("@GetAbuseReport.EndTime@"),
        Field::optional("Offset", Integer(Int64)).about("@GetAbuseReport.Offset@"),
        Field::optional("Limit", Integer(Int64))
            .rules(&[between(0, 1_000).code(INVALID_LIMIT).warning()])
            .about("@GetAbuseReport.Limit@"),
        Field::optional("FromDomain", Text).about("@GetAbuseReport.FromDomain@"),
        Field::optional("FromAddress", Text).about("@GetAbuseReport.FromAddress@"),
        Field::optional("Mta", Text).about("@GetAbuseReport.Mta@"),
        Field::optional("ToAddress", Text).about("@GetAbuseReport.ToAddress@"),
        Field::optional("TemplateId", Text).about("@GetAbuseReport.TemplateId@"),
    ])
    .rules(&[in_order("StartTime", "EndTime")
        .code("InvalidParameter.InvalidEndTimeFormat")
        .warning()])
    .response(&[
        Field::optional("Data", List(&Item::of(Object(&ABUSE_REPORT))))
            .about("@GetAbuseReport>Data@"),
        Field::optional("TotalCount", Integer(Int64)).about("@GetAbuseReport>TotalCount@"),
    ])
    .errors(&[
        "FailedOperation.InvalidLimit",
        "InternalError.QueryDataBaseFailed",
        "InvalidParameter.AppIdIsRequired",
        "InvalidParameter.InvalidEndTimeFormat",
        "InvalidParameter.InvalidStartTimeFormat",
    ]);

static SEND_EMAIL_STATUS: Shape = Shape {
    name: "SendEmailStatus",
    fields: &[
        Field::optional("MessageId", Text).about("@SendEmailStatus.MessageId@"),
        Field::optional("ToEmailAddress", Text).about("@SendEmailStatus.ToEmailAddress@"),
        Field::optional("FromEmailAddress", Text).about("@SendEmailStatus.FromEmailAddress@"),
        Field::optional("SendStatus", Integer(Int64)).about("@SendEmailStatus.SendStatus@"),
        Field::optional("DeliverStatus", Integer(Int64)).about("@SendEmailStatus.DeliverStatus@"),
        Field::optional("DeliverMessage", Text).about("@SendEmailStatus.DeliverMessage@"),
        Field::optional("RequestTime", Integer(Int64)).about("@SendEmailStatus.RequestTime@"),
        Field::optional("DeliverTime", Integer(Int64)).about("@SendEmailStatus.DeliverTime@"),
        Field::optional("UserOpened", Boolean).about("@SendEmailStatus.UserOpened@"),
        Field::optional("UserClicked", Boolean).about("@SendEmailStatus.UserClicked@"),
        Field::optional("UserUnsubscribed", Boolean).about("@SendEmailStatus.UserUnsubscribed@"),
        Field::optional("UserComplainted", Boolean).about("@SendEmailStatus.UserComplainted@"),
        Field::optional("UserComplained", Boolean).about("@SendEmailStatus.UserComplained@"),
    ],
    rules: &[],
};

static VOLUME: Shape = Shape {
    name: "Volume",
    fields: &[
        Field::optional("SendDate", Text).about("@Volume.SendDate@"),
        Field::optional("RequestCount", Integer(Uint64)).about("@Volume.RequestCount@"),
        Field::optional("AcceptedCount", Integer(Uint64)).about("@Volume.AcceptedCount@"),
        Field::optional("DeliveredCount", Integer(Uint64)).about("@Volume.DeliveredCount@"),
        Field::optional("OpenedCount", Integer(Uint64)).about("@Volume.OpenedCount@"),
        Field::optional("ClickedCount", Integer(Uint64)).about("@Volume.ClickedCount@"),
        Field::optional("BounceCount", Integer(Uint64)).about("@Volume.BounceCount@"),
        Field::optional("UnsubscribeCount", Integer(Uint64)).about("@Volume.UnsubscribeCount@"),
    ],
    rules: &[],
};

static ABUSE_REPORT: Shape = Shape {
    name: "AbuseReport",
    fields: &[
        Field::optional("DeliverTime", Text).about("@AbuseReport.DeliverTime@"),
        Field::optional("OriginalMailFrom", Text).about("@AbuseReport.OriginalMailFrom@"),
        Field::optional("OriginalRcptTo", Text).about("@AbuseReport.OriginalRcptTo@"),
        Field::optional("FromDomain", Text).about("@AbuseReport.FromDomain@"),
        Field::optional("ComplainTime", Text).about("@AbuseReport.ComplainTime@"),
        Field::optional("Mta", Text).about("@AbuseReport.Mta@"),
        Field::optional("SourceIp", Text).about("@AbuseReport.SourceIp@"),
        Field::optional("InsertTime", Text).about("@AbuseReport.InsertTime@"),
        Field::optional("TemplateId", Text).about("@AbuseReport.TemplateId@"),
        Field::optional("BulkId", Text).about("@AbuseReport.BulkId@"),
        Field::optional("MessageId", Text).about("@AbuseReport.MessageId@"),
        Field::optional("AbuseTime", Text).about("@AbuseReport.AbuseTime@"),
        Field::optional("Subject", Text).about("@AbuseReport.Subject@"),
    ],
    rules: &[],
};
