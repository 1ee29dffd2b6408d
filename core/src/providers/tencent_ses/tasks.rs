//! Operations on bulk sending: one template to a recipient list.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::queries::{LIMIT, OFFSET};
use super::sending::{IN_HEADER, SIMPLE, UNSUBSCRIBE, template, template_data};
use crate::operation::Operation;
use crate::providers::Topic;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Base64, Integer, List, Object, Text};
use crate::schema::Unit::Characters;
use crate::schema::formats::{EMAIL_ADDRESS, LOCAL_DATE_TIME, MAILBOX, NOT_BLANK};
use crate::schema::rules::{
    at_least, at_least_one_of, at_most, deprecated, is, not_empty, not_past, one_of_integers,
    unsupported, unused,
};
use crate::schema::{Condition, Field, Item, Rule, Shape};

/// The operations of this file.
pub(super) static TOPIC: Topic = Topic::new("Bulk sending", &[&BATCH_SEND_EMAIL, &LIST_SEND_TASKS]);

const WRONG_VALUE: &str = "InvalidParameterValue";
const MISSING: &str = "MissingParameter.SendParamNecessary";
const WRONG_SUBJECT: &str = "InvalidParameterValue.SubjectLengthError";
const NO_CYCLE: &str = "MissingParameter.CycleParamNecessary";
const NO_TIME: &str = "MissingParameter.TimedParamNecessary";
const BEGINS_IN_THE_PAST: &str = "InvalidParameterValue.BeginTimeBeforeNow";

const TEMPLATE_DATA: &[Rule] = &template_data("InvalidParameterValue.TemplateDataError");

static SCHEDULED: Condition = Condition::Equals("TaskType", &[2]);
static NOT_SCHEDULED: Condition = Condition::Equals("TaskType", &[1, 3]);
static RECURRING: Condition = Condition::Equals("TaskType", &[3]);
static NOT_RECURRING: Condition = Condition::Equals("TaskType", &[1, 2]);

/// Starts a bulk send to a recipient list, at once, at a set time or repeatedly.
pub static BATCH_SEND_EMAIL: Operation = Operation::new(&SERVICE, "BatchSendEmail")
    .about("Starts a bulk send to a recipient list, at once, at a set time or repeatedly.")
    .rate_limit(20)
    .request(&[
        Field::required("FromEmailAddress", Text)
            .missing(MISSING)
            .rules(&[
                not_empty().code(MISSING),
                IN_HEADER,
                is(&MAILBOX)
                    .code("OperationDenied.SendAddressStatusError")
                    .warning(),
            ])
            .about("The sender: an address, or `alias <address>`. Its domain has to be verified."),
        Field::required("ReceiverId", Integer(Uint64))
            .missing(MISSING)
            .about("The ID of the recipient list, which `CreateReceiver` returns."),
        Field::required("Subject", Text)
            .rules(&[
                at_least(1, Characters).code(WRONG_SUBJECT),
                at_most(998, Characters).code(WRONG_SUBJECT),
                at_most(100, Characters).code(WRONG_SUBJECT).warning(),
                is(&NOT_BLANK).warning(),
                IN_HEADER,
            ])
            .about("The subject line. It may contain template variables."),
        Field::required("TaskType", Integer(Uint64))
            .rules(&[one_of_integers(&[1, 2, 3]).code(WRONG_VALUE)])
            .about(
                "When to send: `1` at once, `2` once at the time in `TimedParam`, `3` \
                 repeatedly as `CycleParam` says.",
            ),
        Field::optional("ReplyToAddresses", Text)
            // No source says that the provider checks it, and the operation has no code for it.
            .rules(&[is(&EMAIL_ADDRESS).warning()])
            .about(
                "The address for replies, only one in spite of the field's name. Without it, \
                 replies bounce.",
            ),
        Field::optional("Template", Object(&TEMPLATE)).about(
            "The approved template and the values of its variables. If the recipient \
                 list holds values of its own, their names have to be those of the template's \
                 variables.",
        ),
        Field::optional("Simple", Object(&SIMPLE))
            .rules(&[deprecated().warning()])
            .about("Content without a template. Only accounts with an old permission may use it."),
        // The official example contains an attachment, so that this is a warning.
        Field::optional("Attachments", List(&Item::of(Object(&BATCH_ATTACHMENT))))
            .rules(&[unsupported().warning()])
            .about("Attached files. Bulk sends do not support them yet."),
        Field::required_when("CycleParam", Object(&CYCLE_EMAIL_PARAM), &RECURRING)
            .missing(NO_CYCLE)
            .rules(&[unused().warning().when(&NOT_RECURRING)])
            .about("The schedule of a repeated send, for `TaskType` `3`."),
        Field::required_when("TimedParam", Object(&TIMED_EMAIL_PARAM), &SCHEDULED)
            .missing(NO_TIME)
            .rules(&[unused().warning().when(&NOT_SCHEDULED)])
            .about("The time of a scheduled send, for `TaskType` `2`."),
        UNSUBSCRIBE,
        Field::optional("ADLocation", Integer(Uint64))
            .rules(&[one_of_integers(&[0, 1, 2]).code(WRONG_VALUE)])
            .about(
                "Where to put the advertising mark `<AD>`: `0` nowhere, `1` before the \
                 subject, `2` after it.",
            ),
    ])
    .rules(&[at_least_one_of(&["Template", "Simple"])
        .code(MISSING)
        .warning()])
    .response(&[Field::optional("TaskId", Integer(Uint64))
        .about("The ID of the bulk send, by which `ListSendTasks` shows its progress.")])
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

/// Lists bulk sends and their progress.
pub static LIST_SEND_TASKS: Operation = Operation::new(&SERVICE, "ListSendTasks")
    .about("Lists bulk sends and their progress.")
    .rate_limit(20)
    .request(&[
        OFFSET,
        LIMIT,
        Field::optional("Status", Integer(Uint64))
            .rules(&[one_of_integers(&[1, 5, 6, 7, 10]).code(WRONG_VALUE)])
            .about(
                "Only bulk sends of this state: `1` for not started, `5` sending, `6` paused \
                 for today, `7` failed, `10` finished. Without it, all.",
            ),
        Field::optional("ReceiverId", Integer(Uint64))
            .about("Only bulk sends to the recipient list with this ID."),
        Field::optional("TaskType", Integer(Uint64))
            .rules(&[one_of_integers(&[1, 2, 3]).code(WRONG_VALUE)])
            .about(
                "Only bulk sends of this kind: `1` for sent at once, `2` once at a set time, \
                 `3` repeatedly. Without it, all.",
            ),
    ])
    .response(&[
        Field::optional("TotalCount", Integer(Uint64)).about("The number of entries in all pages."),
        Field::optional("Data", List(&Item::of(Object(&SEND_TASK_DATA))))
            .about("The bulk sends of this page."),
    ])
    .errors(&["FailedOperation.InvalidLimit"]);

/// Like the template of `SendEmail`, but with the error code of bulk sends.
static TEMPLATE: Shape = Shape {
    name: "Template",
    fields: &template(TEMPLATE_DATA),
    rules: &[],
};

/// Like the attachment of `SendEmail`, but without rules: the operation lists no code of them, and no source says that the
/// provider checks a file that it does not support.
static BATCH_ATTACHMENT: Shape = Shape {
    name: "BatchAttachment",
    fields: &[
        Field::required("FileName", Text).about("The file name that the recipient sees."),
        Field::optional("Content", Base64).about("The content of the file."),
        Field::optional("FileURL", Text)
            .rules(&[unsupported().warning()])
            .about("A link to the file. The provider does not support it yet."),
    ],
    rules: &[],
};

static CYCLE_EMAIL_PARAM: Shape = Shape {
    name: "CycleEmailParam",
    fields: &[
        Field::required_when("BeginTime", Text, &RECURRING)
            .missing(NO_CYCLE)
            .rules(&[
                is(&LOCAL_DATE_TIME)
                    .code(WRONG_VALUE)
                    .warning()
                    .when(&RECURRING),
                not_past()
                    .code(BEGINS_IN_THE_PAST)
                    .warning()
                    .when(&RECURRING),
            ])
            .about(
                "The time of the first send, as `YYYY-MM-DD hh:mm:ss`. Its time zone is not \
                 documented.",
            ),
        Field::required_when("IntervalTime", Integer(Uint64), &RECURRING)
            .missing(NO_CYCLE)
            .about("The time between two sends, in hours."),
        Field::optional("TermCycle", Integer(Uint64))
            .rules(&[one_of_integers(&[0, 1]).code(WRONG_VALUE).when(&RECURRING)])
            .about(
                "Whether to end the repetition: `0` for no, `1` for yes. It is meant for \
                 changes to a bulk send that exists.",
            ),
    ],
    rules: &[],
};

static TIMED_EMAIL_PARAM: Shape = Shape {
    name: "TimedEmailParam",
    fields: &[Field::required_when("BeginTime", Text, &SCHEDULED)
        .missing(NO_TIME)
        .rules(&[
            is(&LOCAL_DATE_TIME)
                .code(WRONG_VALUE)
                .warning()
                .when(&SCHEDULED),
            not_past()
                .code(BEGINS_IN_THE_PAST)
                .warning()
                .when(&SCHEDULED),
        ])
        .about(
            "The time of the send, as `YYYY-MM-DD hh:mm:ss`. Its time zone is not \
                 documented.",
        )],
    rules: &[],
};

static SEND_TASK_DATA: Shape = Shape {
    name: "SendTaskData",
    fields: &[
        Field::optional("TaskId", Integer(Uint64)).about("The ID of the bulk send."),
        Field::optional("FromEmailAddress", Text).about("The sender address."),
        Field::optional("ReceiverId", Integer(Uint64)).about("The ID of the recipient list."),
        Field::optional("TaskStatus", Integer(Uint64)).about(
            "`1` for not started, `5` sending, `6` paused for today, `7` failed, `10` \
                 finished.",
        ),
        Field::optional("TaskType", Integer(Uint64))
            .about("`1` for sent at once, `2` once at a set time, `3` repeatedly."),
        Field::optional("RequestCount", Integer(Uint64)).about("How many mails are to be sent."),
        Field::optional("SendCount", Integer(Uint64)).about("How many mails have been sent."),
        Field::optional("CacheCount", Integer(Uint64))
            .about("How many mails are in the provider's cache."),
        Field::optional("CreateTime", Text)
            .about("The time of creation, as `YYYY-MM-DD hh:mm:ss`."),
        Field::optional("UpdateTime", Text)
            .about("The time of the last change, as `YYYY-MM-DD hh:mm:ss`."),
        Field::optional("Subject", Text).about("The subject line."),
        Field::optional("Template", Object(&TEMPLATE_OF_TASK))
            .about("The template and the values of its variables."),
        Field::optional("CycleParam", Object(&CYCLE_EMAIL_PARAM_DATA))
            .nullable()
            .about("The schedule of a repeated send, null for other sends."),
        Field::optional("TimedParam", Object(&TIMED_EMAIL_PARAM_DATA))
            .nullable()
            .about("The time of a scheduled send, null for other sends."),
        Field::optional("ErrMsg", Text).about("What went wrong, if the bulk send failed."),
        Field::optional("ReceiversName", Text).about("The name of the recipient list."),
    ],
    rules: &[],
};

static TEMPLATE_OF_TASK: Shape = Shape {
    name: "TemplateData",
    fields: &[
        Field::optional("TemplateID", Integer(Uint64)).about("The ID of the template."),
        Field::optional("TemplateData", Text)
            .about("The values of the template's variables, as JSON text."),
    ],
    rules: &[],
};

static CYCLE_EMAIL_PARAM_DATA: Shape = Shape {
    name: "CycleEmailParamData",
    fields: &[
        Field::optional("BeginTime", Text)
            .about("The time of the first send, as `YYYY-MM-DD hh:mm:ss`."),
        Field::optional("IntervalTime", Integer(Uint64))
            .about("The time between two sends, in hours."),
        Field::optional("TermCycle", Integer(Uint64))
            .about("Whether the repetition has ended: `0` for no, `1` for yes."),
    ],
    rules: &[],
};

static TIMED_EMAIL_PARAM_DATA: Shape = Shape {
    name: "TimedEmailParamData",
    fields: &[
        Field::optional("BeginTime", Text).about("The time of the send, as `YYYY-MM-DD hh:mm:ss`.")
    ],
    rules: &[],
};
