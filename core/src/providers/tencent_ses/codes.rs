//! The error codes of Simple Email Service. The common codes of Tencent Cloud are in `providers/tencent`.
//!
//! Source of the facts: the SDK releases of 2026-08-21 and the provider's error pages. The texts in `texts`
//! were written for this library. If a code is about a recipient, `fields` names `Cc` and `Bcc` in addition
//! to `Destination`. The entries are sorted by code, in byte order.

use super::texts;
use crate::errors::{
    Catalogue, Entry,
    Foreseeable::{No, Partly, Yes},
    Kind, When, by_name, explained,
};

pub(crate) static CODES: Catalogue =
    Catalogue::new("tencent_ses", "Tencent Cloud SES", &EXPLAINED, by_name);

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::CODES);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("FailedOperation.AttachContentToolarge", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["Attachments.Content"]),
    Entry::new("FailedOperation.DKIMNotApplied", Kind::Conflict, When::AfterFix, No).fields(&["DKIMOption"]),
    Entry::new("FailedOperation.EmailAddrInBlacklist", Kind::RecipientRefused, When::Never, No)
        .fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("FailedOperation.EmailContentToolarge", Kind::InvalidContent, When::AfterFix, Partly)
        .fields(&["Simple.Html", "Simple.Text", "Template.TemplateData"]),
    Entry::new("FailedOperation.ExceedSendLimit", Kind::Quota, When::Later, No).after_seconds(86_400),
    Entry::new("FailedOperation.ExceedTemplateLimit", Kind::Quota, When::AfterFix, No),
    Entry::new("FailedOperation.FileURLNotExist", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["Attachments.FileURL"]),
    Entry::new("FailedOperation.FrequencyLimit", Kind::RateLimit, When::Later, No)
        .after_seconds(3600).fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("FailedOperation.HighRejectionRate", Kind::RateLimit, When::Later, No)
        .fields(&["FromEmailAddress"]),
    Entry::new("FailedOperation.IllegalURL", Kind::InvalidContent, When::AfterFix, No)
        .fields(&["Simple.Html", "Template"]),
    Entry::new("FailedOperation.IncorrectEmail", Kind::InvalidRecipient, When::AfterFix, Partly)
        .fields(&["Destination", "Cc", "Bcc", "ReplyToAddresses"]),
    Entry::new("FailedOperation.IncorrectSender", Kind::InvalidSender, When::AfterFix, Yes)
        .fields(&["FromEmailAddress"]),
    Entry::new("FailedOperation.InsufficientBalance", Kind::Billing, When::AfterFix, No),
    Entry::new("FailedOperation.InsufficientQuota", Kind::Billing, When::AfterFix, No),
    Entry::new("FailedOperation.InvalidAttachName", Kind::InvalidAttachment, When::AfterFix, Partly)
        .fields(&["Attachments.FileName"]),
    Entry::new("FailedOperation.InvalidLimit", Kind::InvalidRequest, When::AfterFix, Yes).fields(&["Limit"]),
    Entry::new("FailedOperation.InvalidTemplateID", Kind::Template, When::AfterFix, No)
        .fields(&["Template.TemplateID"]),
    Entry::new("FailedOperation.MissingEmailContent", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["Template", "Simple"]),
    Entry::new("FailedOperation.NoAttachPermission", Kind::Permission, When::AfterFix, No)
        .fields(&["Attachments"]),
    Entry::new("FailedOperation.NotAuthenticatedSender", Kind::InvalidSender, When::AfterFix, No)
        .fields(&["FromEmailAddress"]),
    Entry::new("FailedOperation.NotSupportDate", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["RequestDate"]),
    Entry::new("FailedOperation.ProtocolCheckErr", Kind::InvalidRequest, When::AfterFix, No),
    Entry::new("FailedOperation.ReceiverHasUnsubscribed", Kind::RecipientRefused, When::Never, No)
        .fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("FailedOperation.RejectedByRecipients", Kind::RecipientRefused, When::Never, No)
        .fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("FailedOperation.SendEmailErr", Kind::Other, When::AfterFix, No),
    Entry::new("FailedOperation.ServiceNotAvailable", Kind::Server, When::Later, No),
    Entry::new("FailedOperation.TemplateContentToolarge", Kind::Template, When::AfterFix, Partly)
        .fields(&["TemplateContent.Html", "TemplateContent.Text"]),
    Entry::new("FailedOperation.TemporaryBlocked", Kind::RateLimit, When::Later, No)
        .after_seconds(600).fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("FailedOperation.TooManyAttachments", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["Attachments"]),
    Entry::new("FailedOperation.TooManyRecipients", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("FailedOperation.URLForbidden", Kind::InvalidContent, When::AfterFix, No)
        .fields(&["Simple.Html", "Template"]),
    Entry::new("FailedOperation.UnsupportMailType", Kind::InvalidRecipient, When::AfterFix, No)
        .fields(&["Destination", "Cc", "Bcc"]),
    Entry::new("FailedOperation.WithOutPermission", Kind::Permission, When::AfterFix, Partly)
        .fields(&["Simple"]),
    Entry::new("FailedOperation.WrongContentJson", Kind::Template, When::AfterFix, Yes)
        .fields(&["Template.TemplateData"]),
    Entry::new("InternalError.QueryDataBaseFailed", Kind::Server, When::Later, No),
    Entry::new("InvalidParameter.AppIdIsRequired", Kind::Auth, When::AfterFix, No),
    Entry::new("InvalidParameter.InvalidEndTimeFormat", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["EndTime"]),
    Entry::new("InvalidParameter.InvalidStartTimeFormat", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["StartTime"]),
    Entry::new("InvalidParameterValue.AttachContentIsWrong", Kind::InvalidAttachment, When::AfterFix, Yes)
        .fields(&["Attachments.Content"]),
    Entry::new("InvalidParameterValue.BeginTimeBeforeNow", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["TimedParam.BeginTime", "CycleParam.BeginTime"]),
    Entry::new("InvalidParameterValue.CreatedByOther", Kind::Conflict, When::Never, No)
        .fields(&["EmailIdentity"]),
    Entry::new("InvalidParameterValue.EmailAddressIsNULL", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["FromEmailAddress", "Destination", "Cc", "Bcc"]),
    Entry::new("InvalidParameterValue.EmailContentIsWrong", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["Simple.Html", "Simple.Text"]),
    Entry::new("InvalidParameterValue.IllegalEmailAddress", Kind::InvalidSender, When::AfterFix, Yes)
        .fields(&["EmailAddress", "Email"]),
    Entry::new("InvalidParameterValue.IllegalSenderName", Kind::InvalidSender, When::AfterFix, Partly)
        .fields(&["EmailSenderName"]),
    Entry::new("InvalidParameterValue.InValidTemplateData", Kind::Template, When::AfterFix, Partly)
        .fields(&["Template.TemplateData", "Datas.TemplateData"]),
    Entry::new("InvalidParameterValue.InvalidEmailIdentity", Kind::InvalidSender, When::AfterFix, Partly)
        .fields(&["EmailIdentity", "FromEmailAddress"]),
    Entry::new("InvalidParameterValue.InvalidSmtpPassWord", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Password"]),
    Entry::new("InvalidParameterValue.NoSuchSender", Kind::InvalidSender, When::AfterFix, No)
        .fields(&["EmailAddress"]),
    Entry::new("InvalidParameterValue.NotExistDomain", Kind::NotFound, When::AfterFix, No)
        .fields(&["EmailIdentity"]),
    Entry::new("InvalidParameterValue.ReceiverDescIllegal", Kind::InvalidRequest, When::AfterFix, Partly)
        .fields(&["Desc"]),
    Entry::new("InvalidParameterValue.ReceiverEmailInvalid", Kind::InvalidRecipient, When::AfterFix, Yes)
        .fields(&["Destination", "Cc", "Bcc", "Emails", "Datas.Email"]),
    Entry::new("InvalidParameterValue.ReceiverNameIllegal", Kind::InvalidRequest, When::AfterFix, No)
        .fields(&["ReceiversName"]),
    Entry::new("InvalidParameterValue.RepeatCreation", Kind::Conflict, When::Never, No)
        .fields(&["EmailIdentity"]),
    Entry::new("InvalidParameterValue.RepeatEmailAddress", Kind::Conflict, When::Never, No)
        .fields(&["EmailAddress"]),
    Entry::new("InvalidParameterValue.RepeatReceiverName", Kind::Conflict, When::AfterFix, No)
        .fields(&["ReceiversName"]),
    Entry::new("InvalidParameterValue.SubjectLengthError", Kind::InvalidContent, When::AfterFix, Yes)
        .fields(&["Subject"]),
    Entry::new("InvalidParameterValue.TemplateContentIsNULL", Kind::Template, When::AfterFix, Yes)
        .fields(&["TemplateContent"]),
    Entry::new("InvalidParameterValue.TemplateContentIsWrong", Kind::Template, When::AfterFix, Yes)
        .fields(&["TemplateContent.Html", "TemplateContent.Text"]),
    Entry::new("InvalidParameterValue.TemplateDataError", Kind::Template, When::AfterFix, Yes)
        .fields(&["Template.TemplateData", "Datas.TemplateData"]),
    Entry::new("InvalidParameterValue.TemplateDataInconsistent", Kind::Template, When::AfterFix, Partly)
        .fields(&["Datas.TemplateData"]),
    Entry::new("InvalidParameterValue.TemplateDataLenLimit", Kind::Template, When::AfterFix, Yes)
        .fields(&["Datas.TemplateData"]),
    Entry::new("InvalidParameterValue.TemplateNameIllegal", Kind::Template, When::AfterFix, No)
        .fields(&["TemplateName"]),
    Entry::new("InvalidParameterValue.TemplateNameIsNULL", Kind::Template, When::AfterFix, Yes)
        .fields(&["TemplateName"]),
    Entry::new("InvalidParameterValue.TemplateNotExist", Kind::Template, When::AfterFix, No)
        .fields(&["TemplateID"]),
    Entry::new("InvalidParameterValue.TemplateNotMatchData", Kind::Template, When::AfterFix, No)
        .fields(&["Template", "ReceiverId"]),
    Entry::new("InvalidParameterValue.WrongDate", Kind::InvalidRequest, When::AfterFix, Partly)
        .fields(&["RequestDate", "StartDate", "EndDate", "ExpireDate"]),
    Entry::new("LimitExceeded.ExceedReceiverLimit", Kind::Quota, When::AfterFix, No),
    Entry::new("LimitExceeded.ReceiverDetailCountLimit", Kind::Quota, When::AfterFix, No)
        .fields(&["ReceiverId"]),
    Entry::new("LimitExceeded.ReceiverDetailRequestLimit", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Emails", "Datas"]),
    Entry::new("MissingParameter.CycleParamNecessary", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["CycleParam", "TaskType"]),
    Entry::new("MissingParameter.EmailsNecessary", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["Emails"]),
    Entry::new("MissingParameter.ReceiverIdNecessary", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["ReceiverId"]),
    Entry::new("MissingParameter.SendParamNecessary", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["FromEmailAddress", "ReceiverId", "Template"]),
    Entry::new("MissingParameter.TimedParamNecessary", Kind::InvalidRequest, When::AfterFix, Yes)
        .fields(&["TimedParam", "TaskType"]),
    Entry::new("OperationDenied", Kind::Permission, When::AfterFix, No),
    Entry::new("OperationDenied.DomainNotVerified", Kind::InvalidSender, When::AfterFix, No)
        .fields(&["EmailAddress", "EmailIdentity"]),
    Entry::new("OperationDenied.ExceedDomainLimit", Kind::Quota, When::AfterFix, No)
        .fields(&["EmailIdentity"]),
    Entry::new("OperationDenied.ExceedSenderLimit", Kind::Quota, When::AfterFix, No)
        .fields(&["EmailAddress"]),
    Entry::new("OperationDenied.NotAllowDelete", Kind::Permission, When::Never, No)
        .fields(&["EmailIdentity"]),
    Entry::new("OperationDenied.ReceiverIsOperating", Kind::Conflict, When::Later, No)
        .fields(&["ReceiverId"]),
    Entry::new("OperationDenied.ReceiverNotExist", Kind::NotFound, When::AfterFix, No)
        .fields(&["ReceiverId"]),
    Entry::new("OperationDenied.ReceiverStatusError", Kind::Conflict, When::AfterFix, No)
        .fields(&["ReceiverId"]),
    Entry::new("OperationDenied.RepeatPassWord", Kind::Conflict, When::AfterFix, No).fields(&["Password"]),
    Entry::new("OperationDenied.SendAddressStatusError", Kind::InvalidSender, When::AfterFix, No)
        .fields(&["FromEmailAddress"]),
    Entry::new("OperationDenied.SenderWithDomainIsNotEmpty", Kind::Conflict, When::AfterFix, No)
        .fields(&["EmailIdentity"]),
    Entry::new("OperationDenied.TemplateStatusError", Kind::Template, When::AfterFix, No)
        .fields(&["Template.TemplateID"]),
];
