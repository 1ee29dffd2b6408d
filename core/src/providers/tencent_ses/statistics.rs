//! Operations that report what happened to mails.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::queries::{END_DATE, INVALID_LIMIT, LIMIT, OFFSET, START_DATE};
use crate::operation::{Failing, Operation, Results, Status};
use crate::providers::Topic;
use crate::schema::IntegerType::{Int64, Uint64};
use crate::schema::Kind::{Boolean, Integer, List, Object, Text};
use crate::schema::formats::{DATE, EMAIL_ADDRESS};
use crate::schema::rules::{between, days_ago, in_order, is, not_future};
use crate::schema::{Field, Item, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new(
    "Statistics and delivery status",
    &[
        &GET_SEND_EMAIL_STATUS,
        &GET_STATISTICS_REPORT,
        &GET_ABUSE_REPORT,
    ],
);

const WRONG_DATE: &str = "InvalidParameterValue.WrongDate";
const NO_SUCH_DAY: &str = "FailedOperation.NotSupportDate";

/// The failures of earlier mails. A mail that is queued, delivered or delayed has not failed.
static MAIL_STATUSES: Results = Results {
    list: "EmailStatusList",
    recipient: "ToEmailAddress",
    requested: None,
    message: "DeliverMessage",
    statuses: &[
        Status {
            field: "SendStatus",
            prefix: "SendStatus:",
            code: None,
            no_failure: &[],
            failing: Failing::Except(&["0"]),
        },
        Status {
            field: "DeliverStatus",
            prefix: "DeliverStatus:",
            code: None,
            no_failure: &[],
            failing: Failing::Except(&["0", "1", "8"]),
        },
    ],
    of_this_request: false,
};

/// Lists the mails of one day with the state of their sending and delivery.
pub static GET_SEND_EMAIL_STATUS: Operation = Operation::new(&SERVICE, "GetSendEmailStatus")
    .about("Lists the mails of one day with the state of their sending and delivery.")
    .rate_limit(20)
    .request(&[
        Field::required("RequestDate", Text)
            .rules(&[
                is(&DATE).code("InvalidParameterValue.WrongDate"),
                // The text of the operation says 30 days, the one of the error code 90, and no source names the
                // time zone of the day. It is therefore a warning.
                days_ago(30).code(NO_SUCH_DAY).warning(),
                not_future().code(NO_SUCH_DAY).warning(),
            ])
            .about(
                "The day of sending, as `YYYY-MM-DD`. The provider keeps this data for 30 or 90 \
                 days: its documents disagree.",
            ),
        OFFSET,
        LIMIT,
        Field::optional("MessageId", Text)
            .about("Only the mail with this ID, which `SendEmail` returned."),
        Field::optional("ToEmailAddress", Text)
            .rules(&[is(&EMAIL_ADDRESS).warning()])
            .about("Only mails to this recipient."),
    ])
    .response(&[Field::optional(
        "EmailStatusList",
        List(&Item::of(Object(&SEND_EMAIL_STATUS))),
    )
    .about("The mails of this page.")])
    .results(&MAIL_STATUSES)
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

/// Returns the sending statistics of a period, by day and in total.
pub static GET_STATISTICS_REPORT: Operation = Operation::new(&SERVICE, "GetStatisticsReport")
    .about("Returns the sending statistics of a period, by day and in total.")
    .rate_limit(20)
    .request(&[
        START_DATE,
        END_DATE,
        Field::optional("Domain", Text).about("Only mails from this sending domain."),
        Field::optional("ReceivingMailboxType", Text)
            .about("Only mails to recipients of this domain, such as `gmail.com`."),
    ])
    .rules(&[in_order("StartDate", "EndDate").code(WRONG_DATE).warning()])
    .response(&[
        Field::optional("DailyVolumes", List(&Item::of(Object(&VOLUME))))
            .about("The figures of each day."),
        Field::optional("OverallVolume", Object(&VOLUME)).about("The figures of the whole period."),
    ])
    .errors(&[
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidParameterValue.WrongDate",
        "OperationDenied",
        "RequestLimitExceeded",
    ]);

/// Lists spam complaints about the account's mails.
pub static GET_ABUSE_REPORT: Operation = Operation::new(&SERVICE, "GetAbuseReport")
    .about("Lists spam complaints about the account's mails.")
    .rate_limit(20)
    .request(&[
        Field::required("StartTime", Text)
            .rules(&[is(&DATE)
                .code("InvalidParameter.InvalidStartTimeFormat")
                .warning()])
            .about("The start of the period, as `YYYY-MM-DD`."),
        Field::required("EndTime", Text)
            .rules(&[is(&DATE)
                .code("InvalidParameter.InvalidEndTimeFormat")
                .warning()])
            .about("The end of the period, as `YYYY-MM-DD`."),
        Field::optional("Offset", Integer(Int64)).about("How many entries to skip."),
        Field::optional("Limit", Integer(Int64))
            // The code says 100, but the default is 1000.
            .rules(&[between(0, 100).code(INVALID_LIMIT).warning()])
            .about(
                "The maximum number of entries to return. The default is 1000, but the \
                 provider may refuse more than 100.",
            ),
        Field::optional("FromDomain", Text).about("Only complaints about mails from this domain."),
        Field::optional("FromAddress", Text)
            .about("Only complaints about mails from this address."),
        Field::optional("Mta", Text)
            .about("Only complaints from recipients of this domain, such as `gmail.com`."),
        Field::optional("ToAddress", Text).about("Only complaints from this recipient."),
        Field::optional("TemplateId", Text).about(
            "Only complaints about mails from this template. The ID is a text here, and \
                 a number in other operations.",
        ),
    ])
    .rules(&[in_order("StartTime", "EndTime")
        .code("InvalidParameter.InvalidEndTimeFormat")
        .warning()])
    .response(&[
        Field::optional("Data", List(&Item::of(Object(&ABUSE_REPORT))))
            .about("The complaints of this page."),
        Field::optional("TotalCount", Integer(Int64)).about("The number of entries in all pages."),
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
        Field::optional("MessageId", Text).about("The ID of the mail, as `SendEmail` returned it."),
        Field::optional("ToEmailAddress", Text).about("The recipient."),
        Field::optional("FromEmailAddress", Text).about("The sender address."),
        Field::optional("SendStatus", Integer(Int64)).about(
            "`0` if the provider accepted the mail, otherwise the code of the reason, \
                 such as `1007` for a recipient on a blocklist.",
        ),
        Field::optional("DeliverStatus", Integer(Int64)).about(
            "`0` for queued, `1` delivered, `2` discarded by the provider, `3` refused \
                 by the recipient's side, `8` delayed by it and tried again.",
        ),
        Field::optional("DeliverMessage", Text)
            .about("Details on `DeliverStatus`, such as why the mail was discarded or delayed."),
        Field::optional("RequestTime", Integer(Int64))
            .about("The time at which the provider received the request, in Unix seconds."),
        Field::optional("DeliverTime", Integer(Int64))
            .about("The time of delivery, in Unix seconds."),
        Field::optional("UserOpened", Boolean)
            .about("Whether the recipient opened the mail. It is not known for plain text mails."),
        Field::optional("UserClicked", Boolean)
            .about("Whether the recipient clicked a link in the mail."),
        Field::optional("UserUnsubscribed", Boolean)
            .about("Whether the recipient unsubscribed from the sender."),
        Field::optional("UserComplainted", Boolean).about(
            "Whether the recipient reported the sender. Misspelt and outdated: use \
                 `UserComplained`.",
        ),
        Field::optional("UserComplained", Boolean)
            .about("Whether the recipient reported the sender."),
    ],
    rules: &[],
};

static VOLUME: Shape = Shape {
    name: "Volume",
    fields: &[
        Field::optional("SendDate", Text).about("The day that the figures are for."),
        Field::optional("RequestCount", Integer(Uint64)).about("How many mails were requested."),
        Field::optional("AcceptedCount", Integer(Uint64))
            .about("How many mails the provider accepted."),
        Field::optional("DeliveredCount", Integer(Uint64)).about("How many mails were delivered."),
        Field::optional("OpenedCount", Integer(Uint64))
            .about("How many recipients opened a mail, each counted once."),
        Field::optional("ClickedCount", Integer(Uint64))
            .about("How many recipients clicked a link."),
        Field::optional("BounceCount", Integer(Uint64)).about("How many mails bounced."),
        Field::optional("UnsubscribeCount", Integer(Uint64))
            .about("How many recipients unsubscribed."),
    ],
    rules: &[],
};

static ABUSE_REPORT: Shape = Shape {
    name: "AbuseReport",
    fields: &[
        Field::optional("DeliverTime", Text)
            .about("The time of delivery, as `YYYY-MM-DD hh:mm:ss`."),
        Field::optional("OriginalMailFrom", Text).about("The sender address of the mail."),
        Field::optional("OriginalRcptTo", Text).about("The recipient who complained."),
        Field::optional("FromDomain", Text).about("The sending domain."),
        Field::optional("ComplainTime", Text)
            .about("The time of the complaint, as `YYYY-MM-DD hh:mm:ss`."),
        Field::optional("Mta", Text).about("The domain of the recipient."),
        Field::optional("SourceIp", Text).about("The IP address that the mail was sent from."),
        Field::optional("InsertTime", Text).about(
            "The time at which the provider recorded the complaint, as `YYYY-MM-DD \
                 hh:mm:ss`.",
        ),
        Field::optional("TemplateId", Text)
            .about("The ID of the template, a text here and a number in other operations."),
        Field::optional("BulkId", Text).about(
            "The ID of the mail, most likely the `MessageId` of `SendEmail`, as `bulkId` \
                 is in callbacks.",
        ),
        Field::optional("MessageId", Text).about(
            "An ID of the mail, most likely its header `Message-Id`. For the ID that \
                 `SendEmail` returned, see `BulkId`.",
        ),
        Field::optional("AbuseTime", Text).about(
            "A time of the complaint. How it differs from `ComplainTime` is not \
                 documented.",
        ),
        Field::optional("Subject", Text).about("The subject line of the mail."),
    ],
    rules: &[],
};
