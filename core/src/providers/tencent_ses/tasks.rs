//! Operations on bulk sending: one template to a recipient list.
//!
//! Unless a field has its own source, the source is the SDK releases of 2026-08-21 and their field descriptions.

use super::SERVICE;
use super::sending::{ATTACHMENT, IN_HEADER, SIMPLE, TEMPLATE, UNSUBSCRIBE_CN, UNSUBSCRIBE_INTL};
use crate::operation::Operation;
use crate::schema::IntegerType::Uint64;
use crate::schema::Kind::{Integer, List, Object, Text};
use crate::schema::Unit::{Characters, Items};
use crate::schema::formats::{EMAIL_ADDRESS, LOCAL_DATE_TIME, MAILBOX, NOT_BLANK};
use crate::schema::rules::{
    at_least, at_least_one_of, at_most, between, deprecated, is, not_empty, not_past, one_of,
    one_of_integers,
};
use crate::schema::{Condition, Field, Item, Shape, Site};

/// The operations of this file.
pub(super) static OPERATIONS: &[&Operation] = &[&BATCH_SEND_EMAIL, &LIST_SEND_TASKS];

const WRONG_VALUE: &str = "InvalidParameterValue";
const INVALID_LIMIT: &str = "FailedOperation.InvalidLimit";
const MISSING: &str = "MissingParameter.SendParamNecessary";
const WRONG_SUBJECT: &str = "InvalidParameterValue.SubjectLengthError";
const NO_CYCLE: &str = "MissingParameter.CycleParamNecessary";
const NO_TIME: &str = "MissingParameter.TimedParamNecessary";
const BEGINS_IN_THE_PAST: &str = "InvalidParameterValue.BeginTimeBeforeNow";

static SCHEDULED: Condition = Condition::Equals("TaskType", &[2]);
static RECURRING: Condition = Condition::Equals("TaskType", &[3]);

/// @BatchSendEmail@
pub static BATCH_SEND_EMAIL: Operation = Operation::new(&SERVICE, "BatchSendEmail")
    .about("@BatchSendEmail@")
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
            .about("@BatchSendEmail.FromEmailAddress@"),
        Field::required("ReceiverId", Integer(Uint64))
            .missing(MISSING)
            .about("@BatchSendEmail.ReceiverId@"),
        Field::required("Subject", Text)
            .rules(&[
                at_least(1, Characters).code(WRONG_SUBJECT),
                at_most(998, Characters).code(WRONG_SUBJECT),
                at_most(100, Characters).code(WRONG_SUBJECT).warning(),
                is(&NOT_BLANK).warning(),
                IN_HEADER,
            ])
            .about("@BatchSendEmail.Subject@"),
        Field::required("TaskType", Integer(Uint64))
            .rules(&[one_of_integers(&[1, 2, 3]).code(WRONG_VALUE)])
            .about("@BatchSendEmail.TaskType@"),
        Field::optional("ReplyToAddresses", Text)
            .rules(&[is(&EMAIL_ADDRESS)])
            .about("@BatchSendEmail.ReplyToAddresses@"),
        Field::optional("Template", Object(&TEMPLATE)).about("@BatchSendEmail.Template@"),
        Field::optional("Simple", Object(&SIMPLE))
            .rules(&[deprecated().warning()])
            .about("@BatchSendEmail.Simple@"),
        Field::optional("Attachments", List(&Item::of(Object(&ATTACHMENT))))
            .rules(&[at_most(0, Items).warning()])
            .about("@BatchSendEmail.Attachments@"),
        Field::required_when("CycleParam", Object(&CYCLE_EMAIL_PARAM), &RECURRING)
            .missing(NO_CYCLE)
            .about("@BatchSendEmail.CycleParam@"),
        Field::required_when("TimedParam", Object(&TIMED_EMAIL_PARAM), &SCHEDULED)
            .missing(NO_TIME)
            .about("@BatchSendEmail.TimedParam@"),
        Field::optional("Unsubscribe", Text)
            .rules(&[
                one_of(UNSUBSCRIBE_CN).code(WRONG_VALUE).on(Site::Cn),
                one_of(UNSUBSCRIBE_INTL).code(WRONG_VALUE).on(Site::Intl),
            ])
            .about("@BatchSendEmail.Unsubscribe@"),
        Field::optional("ADLocation", Integer(Uint64))
            .rules(&[one_of_integers(&[0, 1, 2]).code(WRONG_VALUE)])
            .about("@BatchSendEmail.ADLocation@"),
    ])
    .rules(&[at_least_one_of(&["Template", "Simple"])
        .code(MISSING)
        .warning()])
    .response(&[Field::optional("TaskId", Integer(Uint64)).about("@BatchSendEmail>TaskId@")])
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

/// @ListSendTasks@
pub static LIST_SEND_TASKS: Operation = Operation::new(&SERVICE, "ListSendTasks")
    .about("@ListSendTasks@")
    .request(&[
        Field::required("Offset", Integer(Uint64)).about("@ListSendTasks.Offset@"),
        Field::required("Limit", Integer(Uint64))
            .rules(&[between(0, 100).code(INVALID_LIMIT)])
            .about("@ListSendTasks.Limit@"),
        Field::optional("Status", Integer(Uint64))
            .rules(&[one_of_integers(&[1, 5, 6, 7, 10]).code(WRONG_VALUE)])
            .about("@ListSendTasks.Status@"),
        Field::optional("ReceiverId", Integer(Uint64)).about("@ListSendTasks.ReceiverId@"),
        Field::optional("TaskType", Integer(Uint64))
            .rules(&[one_of_integers(&[1, 2, 3]).code(WRONG_VALUE)])
            .about("@ListSendTasks.TaskType@"),
    ])
    .response(&[
        Field::optional("TotalCount", Integer(Uint64)).about("@ListSendTasks>TotalCount@"),
        Field::optional("Data", List(&Item::of(Object(&SEND_TASK_DATA))))
            .about("@ListSendTasks>Data@"),
    ])
    .errors(&["FailedOperation.InvalidLimit"]);

static CYCLE_EMAIL_PARAM: Shape = Shape {
    name: "CycleEmailParam",
    fields: &[
        Field::required("BeginTime", Text)
            .missing(NO_CYCLE)
            .rules(&[
                is(&LOCAL_DATE_TIME).code(WRONG_VALUE).warning(),
                not_past().code(BEGINS_IN_THE_PAST).warning(),
            ])
            .about("@CycleEmailParam.BeginTime@"),
        Field::required("IntervalTime", Integer(Uint64))
            .missing(NO_CYCLE)
            .about("@CycleEmailParam.IntervalTime@"),
        Field::optional("TermCycle", Integer(Uint64))
            .rules(&[one_of_integers(&[0, 1]).code(WRONG_VALUE)])
            .about("@CycleEmailParam.TermCycle@"),
    ],
    rules: &[],
};

static TIMED_EMAIL_PARAM: Shape = Shape {
    name: "TimedEmailParam",
    fields: &[Field::required("BeginTime", Text)
        .missing(NO_TIME)
        .rules(&[
            is(&LOCAL_DATE_TIME).code(WRONG_VALUE).warning(),
            not_past().code(BEGINS_IN_THE_PAST).warning(),
        ])
        .about("@TimedEmailParam.BeginTime@")],
    rules: &[],
};

static SEND_TASK_DATA: Shape = Shape {
    name: "SendTaskData",
    fields: &[
        Field::optional("TaskId", Integer(Uint64)).about("@SendTaskData.TaskId@"),
        Field::optional("FromEmailAddress", Text).about("@SendTaskData.FromEmailAddress@"),
        Field::optional("ReceiverId", Integer(Uint64)).about("@SendTaskData.ReceiverId@"),
        Field::optional("TaskStatus", Integer(Uint64)).about("@SendTaskData.TaskStatus@"),
        Field::optional("TaskType", Integer(Uint64)).about("@SendTaskData.TaskType@"),
        Field::optional("RequestCount", Integer(Uint64)).about("@SendTaskData.RequestCount@"),
        Field::optional("SendCount", Integer(Uint64)).about("@SendTaskData.SendCount@"),
        Field::optional("CacheCount", Integer(Uint64)).about("@SendTaskData.CacheCount@"),
        Field::optional("CreateTime", Text).about("@SendTaskData.CreateTime@"),
        Field::optional("UpdateTime", Text).about("@SendTaskData.UpdateTime@"),
        Field::optional("Subject", Text).about("@SendTaskData.Subject@"),
        Field::optional("Template", Object(&TEMPLATE)).about("@SendTaskData.Template@"),
        Field::optional("CycleParam", Object(&CYCLE_EMAIL_PARAM))
            .about("@SendTaskData.CycleParam@"),
        Field::optional("TimedParam", Object(&TIMED_EMAIL_PARAM))
            .about("@SendTaskData.TimedParam@"),
        Field::optional("ErrMsg", Text).about("@SendTaskData.ErrMsg@"),
        Field::optional("ReceiversName", Text).about("@SendTaskData.ReceiversName@"),
    ],
    rules: &[],
};
