//! Compares the tables with the facts. The facts were gathered from the providers' documentation
//! independently of the tables, so that mistakes on either side show up as differences.
//!
//! Both sides are written as statements about places, such as `SendEmail.Subject: at most 998 characters`. A
//! place in a nested object begins with the name of the object.

use std::collections::BTreeSet;

use presend::schema::{
    Check, Condition, Field, Format, Function, Item, Kind, Need, Rule, Shape, Site, TimeLimit,
    Total, Unit,
};
use presend::{CheckContext, Operation, PROVIDERS, ProviderId, RuleName, Severity};
use serde_json::Value;

/// Deliberate differences between the tables and the facts: a reason, and the statements.
const DELIBERATE: &[(&str, &[&str])] = &[
    (
        "the field only selects or names something: no source says that a malformed one is refused",
        &[
            "tencent_ses: only in the facts: CreateAddressUnsubscribeConfig.Address: format email",
            "tencent_ses: only in the table: CreateAddressUnsubscribeConfig.Address: format email, as a warning",
            "tencent_ses: only in the facts: UpdateAddressUnsubscribeConfig.Address: format email",
            "tencent_ses: only in the table: UpdateAddressUnsubscribeConfig.Address: format email, as a warning",
            "tencent_ses: only in the facts: DeleteAddressUnsubscribeConfig.Address: format email",
            "tencent_ses: only in the table: DeleteAddressUnsubscribeConfig.Address: format email, as a warning",
            "tencent_ses: only in the facts: DeleteEmailAddress.EmailAddress: format email",
            "tencent_ses: only in the table: DeleteEmailAddress.EmailAddress: format email, as a warning",
            "tencent_ses: only in the facts: UpdateEmailSmtpPassWord.EmailAddress: format email",
            "tencent_ses: only in the table: UpdateEmailSmtpPassWord.EmailAddress: format email, as a warning",
            "tencent_ses: only in the facts: GetSendEmailStatus.ToEmailAddress: format email",
            "tencent_ses: only in the table: GetSendEmailStatus.ToEmailAddress: format email, as a warning",
            "tencent_ses: only in the facts: ListBlackEmailAddress.EmailAddress: format email",
            "tencent_ses: only in the table: ListBlackEmailAddress.EmailAddress: format email, as a warning",
            "tencent_ses: only in the facts: DeleteEmailIdentity.EmailIdentity: format domain",
            "tencent_ses: only in the table: DeleteEmailIdentity.EmailIdentity: format domain, as a warning",
            "tencent_ses: only in the facts: GetEmailIdentity.EmailIdentity: format domain",
            "tencent_ses: only in the table: GetEmailIdentity.EmailIdentity: format domain, as a warning",
            "tencent_ses: only in the facts: UpdateEmailIdentity.EmailIdentity: format domain",
            "tencent_ses: only in the table: UpdateEmailIdentity.EmailIdentity: format domain, as a warning",
        ],
    ),
    (
        "malformed addresses are accepted and only counted, or removed like others",
        &[
            "tencent_ses: only in the facts: CreateCustomBlacklist.Emails[]: format email",
            "tencent_ses: only in the table: CreateCustomBlacklist.Emails[]: format email, as a warning",
            "tencent_ses: only in the facts: DeleteCustomBlackList.Emails[]: format email",
            "tencent_ses: only in the table: DeleteCustomBlackList.Emails[]: format email, as a warning",
            "tencent_ses: only in the facts: CreateReceiverDetail.Emails[]: format email",
            "tencent_ses: only in the table: CreateReceiverDetail.Emails[]: format email, as a warning",
        ],
    ),
    (
        "only an official example shows the form",
        &[
            "tencent_ses: only in the facts: GetAbuseReport.StartTime: format date",
            "tencent_ses: only in the table: GetAbuseReport.StartTime: format date, as a warning",
            "tencent_ses: only in the facts: GetAbuseReport.EndTime: format date",
            "tencent_ses: only in the table: GetAbuseReport.EndTime: format date, as a warning",
            "tencent_ses: only in the facts: CycleEmailParam.BeginTime: format datetime",
            "tencent_ses: only in the table: CycleEmailParam.BeginTime: format date_time, as a warning",
            "tencent_ses: only in the facts: TimedEmailParam.BeginTime: format datetime",
            "tencent_ses: only in the table: TimedEmailParam.BeginTime: format date_time, as a warning",
            "tencent_ses: only in the table: GetAbuseReport.Limit: max 1000, as a warning",
        ],
    ),
    (
        "no source says in which time zone it is, so that the rule applies only if it is broken in every zone",
        &[
            "tencent_ses: only in the facts: CycleEmailParam.BeginTime: not_before now",
            "tencent_ses: only in the table: CycleEmailParam.BeginTime: not_before now, as a warning",
            "tencent_ses: only in the facts: TimedEmailParam.BeginTime: not_before now",
            "tencent_ses: only in the table: TimedEmailParam.BeginTime: not_before now, as a warning",
            "tencent_ses: only in the facts: BatchSendEmail: not_before_now: TimedParam.BeginTime, CycleParam.BeginTime",
            "tencent_ses: only in the table: GetSendEmailStatus.RequestDate: not after now, as a warning",
        ],
    ),
    (
        "the object is required then, and has these fields",
        &[
            "tencent_ses: only in the facts: CycleEmailParam.BeginTime: required, when TaskType==3",
            "tencent_ses: only in the facts: CycleEmailParam.IntervalTime: required, when TaskType==3",
            "tencent_ses: only in the facts: TimedEmailParam.BeginTime: required, when TaskType==2",
            "tencent_ses: only in the table: BatchSendEmail.CycleParam: required, when TaskType==3",
            "tencent_ses: only in the table: BatchSendEmail.TimedParam: required, when TaskType==2",
        ],
    ),
    (
        "the texts of the operation and of the error code name 30 and 90 days",
        &[
            "tencent_ses: only in the table: GetSendEmailStatus.RequestDate: at most 30 days ago, as a warning",
            "tencent_ses: only in the table: GetSendEmailStatus.RequestDate: at most 90 days ago",
        ],
    ),
    (
        "a limit that is published for something that contains the value, or for another operation",
        &[
            "tencent_ses: only in the table: CreateCustomBlacklist.Emails: at most 20000 entries, as a warning",
            "tencent_ses: only in the table: CreateEmailAddress.EmailSenderName: format from_header, as a warning",
            "tencent_ses: only in the table: Simple.Html: at most 4194304 bytes after decoding, as a warning",
            "tencent_ses: only in the table: Simple.Text: at most 4194304 bytes after decoding, as a warning",
            "tencent_ses: only in the table: TemplateContent.Html: at most 4194304 bytes after decoding, as a warning",
            "tencent_ses: only in the table: TemplateContent.Text: at most 4194304 bytes after decoding, as a warning",
        ],
    ),
    (
        "the names suggest the order, but no source says it",
        &[
            "tencent_ses: only in the table: GetAbuseReport: ordered: StartTime, EndTime, as a warning",
            "tencent_ses: only in the table: GetStatisticsReport: ordered: StartDate, EndDate, as a warning",
            "tencent_ses: only in the facts: ListBlackEmailAddress: ordered: StartDate, EndDate",
            "tencent_ses: only in the table: ListBlackEmailAddress: ordered: StartDate, EndDate, as a warning",
            "tencent_ses: only in the table: ListReceiverDetails: ordered: CreateTimeBegin, CreateTimeEnd, as a warning",
        ],
    ),
    (
        "the page on recipient lists says that the template need not be sent; accounts with an old permission may use other content",
        &[
            "tencent_ses: only in the facts: BatchSendEmail: required_together: FromEmailAddress, ReceiverId, Template",
            "tencent_ses: only in the table: BatchSendEmail.Simple: required in some cases",
            "tencent_ses: only in the table: BatchSendEmail: at least one of Template, Simple, as a warning",
        ],
    ),
    (
        "the official example has attachments",
        &[
            "tencent_ses: only in the facts: BatchSendEmail.Attachments: at most 0 entries",
            "tencent_ses: only in the facts: BatchSendEmail.Attachments: closed",
            "tencent_ses: only in the table: BatchSendEmail.Attachments: at most 0 entries, as a warning",
        ],
    ),
    (
        "no code for a malformed sender is listed for the operation",
        &[
            "tencent_ses: only in the facts: BatchSendEmail.FromEmailAddress: format email_or_alias",
            "tencent_ses: only in the table: BatchSendEmail.FromEmailAddress: format email_or_alias, as a warning",
            "tencent_ses: only in the table: BatchSendEmail.FromEmailAddress: no \":\" in the alias, as a warning",
            "tencent_ses: only in the table: BatchSendEmail.FromEmailAddress: one \" \" after the alias, as a warning",
        ],
    ),
    (
        "the FAQ on sending limits allows 998 characters",
        &[
            "tencent_ses: only in the facts: BatchSendEmail.Subject: at most 100 characters",
            "tencent_ses: only in the table: BatchSendEmail.Subject: at most 100 characters, as a warning",
            "tencent_ses: only in the table: BatchSendEmail.Subject: at most 998 characters",
            "tencent_ses: only in the table: BatchSendEmail.Subject: format blank, as a warning",
        ],
    ),
    (
        "checking this requires the recipient list",
        &[
            "tencent_ses: only in the facts: BatchSendEmail: variables_match_list: Template.TemplateData, ReceiverId",
        ],
    ),
    (
        "the caller has to remove repeated addresses; no source says that they are refused",
        &[
            "tencent_ses: only in the facts: CreateReceiverDetail: no_duplicates: Emails",
            "tencent_ses: only in the facts: CreateReceiverDetailWithData: no_duplicates: Datas.Email",
            "tencent_ses: only in the table: CreateReceiverDetail: duplicate: Emails, as a warning",
            "tencent_ses: only in the table: CreateReceiverDetailWithData: duplicate: Datas, as a warning",
        ],
    ),
    (
        "a function checks the names of all entries",
        &[
            "tencent_ses: only in the facts: CreateReceiverDetailWithData: same_variable_names: Datas.TemplateData",
            "tencent_ses: only in the table: CreateReceiverDetailWithData.Datas: same_variables",
        ],
    ),
    (
        "an empty list adds nobody, as with CreateReceiverDetail",
        &["tencent_ses: only in the table: CreateReceiverDetailWithData.Datas: at least 1 entries"],
    ),
    (
        "nobody can see such a name",
        &[
            "tencent_ses: only in the table: CreateEmailTemplate.TemplateName: format blank, as a warning",
            "tencent_ses: only in the table: UpdateEmailTemplate.TemplateName: format blank, as a warning",
            "tencent_ses: only in the table: CreateReceiver.ReceiversName: format blank, as a warning",
        ],
    ),
    (
        "the field has been replaced and selects nothing",
        &[
            "tencent_ses: only in the facts: ListBlackEmailAddress.TaskID: deprecated",
            "tencent_ses: only in the table: ListBlackEmailAddress.TaskID: unused",
        ],
    ),
    (
        "the field is a text that is searched for",
        &["tencent_ses: only in the facts: ListReceiverDetails.Email: at least 0 characters"],
    ),
    (
        "the size is that of the JSON text as sent",
        &[
            "tencent_ses: only in the facts: ReceiverInputData.TemplateData: at most 800 bytes",
            "tencent_ses: only in the table: ReceiverInputData.TemplateData: at most 800 bytes as sent",
        ],
    ),
    (
        "as in SendEmail",
        &[
            "tencent_ses: only in the facts: ReceiverInputData.TemplateData: no HTML in a value",
            "tencent_ses: only in the table: ReceiverInputData.TemplateData: no HTML in a value, as a warning",
            "tencent_ses: only in the table: ReceiverInputData.TemplateData: checked as a JSON object, as a warning",
            "tencent_ses: only in the table: TemplateContent.Html: UTF-8 after decoding, as a warning",
            "tencent_ses: only in the table: TemplateContent.Text: UTF-8 after decoding, as a warning",
        ],
    ),
    (
        "people apply the rules on the content of templates",
        &["tencent_ses: only in the table: TemplateContent: review: Html, Text, as a warning"],
    ),
    (
        "the field text allows 64 characters; the wording of the error code allows other readings",
        &[
            "tencent_ses: only in the facts: UpdateEmailSmtpPassWord.Password: at least 10 characters",
            "tencent_ses: only in the facts: UpdateEmailSmtpPassWord.Password: at most 20 characters",
            "tencent_ses: only in the facts: UpdateEmailSmtpPassWord.Password: min_distinct_digits 2",
            "tencent_ses: only in the facts: UpdateEmailSmtpPassWord.Password: min_distinct_lowercase 2",
            "tencent_ses: only in the facts: UpdateEmailSmtpPassWord.Password: min_distinct_uppercase 2",
            "tencent_ses: only in the facts: UpdateEmailSmtpPassWord.Password: sdk_max_chars 64",
            "tencent_ses: only in the table: UpdateEmailSmtpPassWord.Password: at least 1 characters",
            "tencent_ses: only in the table: UpdateEmailSmtpPassWord.Password: at least 10 characters, as a warning",
            "tencent_ses: only in the table: UpdateEmailSmtpPassWord.Password: at most 20 characters, as a warning",
            "tencent_ses: only in the table: UpdateEmailSmtpPassWord.Password: at most 64 characters",
            "tencent_ses: only in the table: UpdateEmailSmtpPassWord.Password: format password, as a warning",
        ],
    ),
    (
        "a file may consist of base64; no source says that it is refused",
        &[
            "tencent_ses: only in the table: Attachment.Content: bytes that are not base64 themselves, as a warning",
            "perfit: only in the table: Attachment.data: bytes that are not base64 themselves, as a warning",
        ],
    ),
    (
        "the list may contain an address because it is malformed, and no source says that such an address is not removed",
        &[
            "tencent_ses: only in the facts: DeleteBlackList.EmailAddressList[]: format email",
            "tencent_ses: only in the table: DeleteBlackList.EmailAddressList[]: format email, as a warning",
        ],
    ),
    (
        "FileURL is not available, so Content is always needed",
        &[
            "tencent_ses: only in the facts: Attachment.Content: required in some cases",
            "tencent_ses: only in the table: Attachment.Content: required",
        ],
    ),
    (
        "accounts with an old permission may use it instead of a template",
        &["tencent_ses: only in the table: SendEmail.Simple: required in some cases"],
    ),
    (
        "the text of the error code says Html, Text or both; with a template there is other content",
        &[
            "tencent_ses: only in the table: Simple: at least one of Html, Text, when Template absent",
        ],
    ),
    (
        "the text of an error code says 1 to 100 characters, but the code is not listed for the operation",
        &[
            "tencent_ses: only in the table: SendEmail.Subject: at least 1 characters",
            "tencent_ses: only in the table: SendEmail.Subject: at most 100 characters, as a warning",
        ],
    ),
    (
        "no source says whether a tag is refused, or what counts as a tag",
        &[
            "tencent_ses: only in the facts: Template.TemplateData: no HTML in a value",
            "tencent_ses: only in the table: Template.TemplateData: no HTML in a value, as a warning",
        ],
    ),
    (
        "no source says that numbers and booleans are refused",
        &["tencent_ses: only in the facts: Template.TemplateData: value_type string"],
    ),
    (
        "the earlier page on attachments accepts everything that it does not refuse; a space is in wide use",
        &[
            "tencent_ses: only in the facts: Attachment.FileName: allowed_extensions, 36 of them",
            "tencent_ses: only in the table: Attachment.FileName: allowed_extensions, 36 of them, as a warning",
            r#"tencent_ses: only in the facts: Attachment.FileName: none of {" ", "\"", "*", "/", ":", "<", ">", "?", "\\", "|"}"#,
            r#"tencent_ses: only in the table: Attachment.FileName: none of {"\"", "*", "/", ":", "<", ">", "?", "\\", "|"}"#,
            r#"tencent_ses: only in the table: Attachment.FileName: none of {" "}, as a warning"#,
        ],
    ),
    (
        "the later page does not mention these extensions, so it does not accept them either",
        &[
            "tencent_ses: only in the facts: Attachment.FileName: refused_extensions_of_earlier_page, 36 of them",
        ],
    ),
    (
        "no source says that text which is JSON is refused as a value",
        &[
            "tencent_ses: only in the table: Template.TemplateData: checked as a JSON object, as a warning",
        ],
    ),
    (
        "a plain word may be base64 too; no source says that other encodings than UTF-8 are refused",
        &[
            "tencent_ses: only in the table: Simple.Html: UTF-8 after decoding, as a warning",
            "tencent_ses: only in the table: Simple.Text: UTF-8 after decoding, as a warning",
        ],
    ),
    (
        "RFC 5322 says what a From header consists of; no source says what the provider accepts",
        &["tencent_ses: only in the table: SendEmail.HeaderFrom: format from_header, as a warning"],
    ),
    (
        "recipients see nothing; no source says how the provider treats it",
        &[
            "tencent_ses: only in the table: SendEmail.Subject: format blank, as a warning",
            "perfit: only in the table: SendMail.subject: format blank, as a warning",
        ],
    ),
    (
        "no source says how the provider treats the second of two equal addresses",
        &[
            "tencent_ses: only in the table: SendEmail: duplicate: Destination, Cc, Bcc, as a warning",
            "perfit: only in the table: Recipient: duplicate: to, cc, bcc, as a warning",
        ],
    ),
    (
        "the review standard says this, but not that a request is refused",
        &[
            "tencent_sms: only in the facts: SendSms.SignName: at least 2 characters, when abroad",
            "tencent_sms: only in the facts: SendSms.SignName: at most 15 characters, when abroad",
            r#"tencent_sms: only in the facts: SendSms.SignName: none of {"[", "]"}, when abroad"#,
            "tencent_sms: only in the table: SendSms.SignName: at least 2 characters, when abroad, as a warning",
            "tencent_sms: only in the table: SendSms.SignName: at most 15 characters, when abroad, as a warning",
            r#"tencent_sms: only in the table: SendSms.SignName: none of {"[", "]"}, when abroad, as a warning"#,
        ],
    ),
    (
        "checking this requires the template or its kind",
        &[
            "tencent_sms: only in the facts: SendSms.TemplateParamSet: item_pattern_verification_template [0-9]{0,6}",
            "tencent_sms: only in the facts: SendSms.TemplateParamSet: items_equal template_variables",
            "tencent_sms: only in the facts: SendSms.TemplateParamSet: required in some cases",
            "tencent_sms: only in the facts: SendSms: marketing_hours: TemplateId",
            "tencent_sms: only in the facts: SendSms: param_count_matches_template: TemplateParamSet, TemplateId",
            "tencent_sms: only in the facts: SendSms: rendered_length: SignName, TemplateId, TemplateParamSet",
        ],
    ),
    (
        "the limit applies to accounts opened since 2024-01-25, and for messages in mainland China",
        &[
            "tencent_sms: only in the facts: SendSms.TemplateParamSet[]: at most 6 characters",
            "tencent_sms: only in the table: SendSms.TemplateParamSet[]: at most 6 characters, when mainland, as a warning",
        ],
    ),
    (
        "no source says what counts as a link; text that may be something else is a warning",
        &["tencent_sms: only in the table: SendSms.TemplateParamSet[]: no link, as a warning"],
    ),
    (
        "no source says how the provider treats the second one",
        &["tencent_sms: only in the table: SendSms.PhoneNumberSet: duplicate, as a warning"],
    ),
    (
        "the two lengths may be swapped; exceeding the limit in either reading is a warning",
        &[
            "perfit: only in the facts: SendMail.headers, the names: at most 900 characters",
            "perfit: only in the facts: SendMail.headers[]: at most 50 characters",
            "perfit: only in the table: SendMail.headers, the names: at most 50 characters, as a warning",
            "perfit: only in the table: SendMail.headers, the names: at most 900 characters, as a warning",
            "perfit: only in the table: SendMail.headers[]: at most 50 characters, as a warning",
            "perfit: only in the table: SendMail.headers[]: at most 900 characters, as a warning",
        ],
    ),
    (
        "nothing is refused: the provider removes other characters",
        &[
            "perfit: only in the facts: SendMail.batch_code: keeps [a-z0-9]",
            "perfit: only in the table: SendMail.batch_code: keeps [a-z0-9], as a warning",
        ],
    ),
    (
        "no source says how the provider treats empty text, and the recipient sees nothing",
        &[
            "perfit: only in the table: Attachment.file_name: at least 1 characters, as a warning",
            "perfit: only in the table: Attachment.mime_type: at least 1 characters, as a warning",
            "perfit: only in the table: Content.html: at least 1 characters, as a warning",
            "perfit: only in the table: Content.text: at least 1 characters, as a warning",
            "perfit: only in the table: SendMail.subject: at least 1 characters, as a warning",
            "perfit: only in the table: SendMail.template_id: at least 1 characters, as a warning",
        ],
    ),
    (
        "no source says whether file names or media types decide, or which error is returned",
        &["perfit: only in the facts: SendMail.attachments: allowed_extensions, 10 of them"],
    ),
];

/// The facts about a provider's operations.
fn facts(provider: ProviderId) -> Option<Value> {
    let text = match provider {
        ProviderId::TencentSes => include_str!("../facts/tencent_ses.json"),
        ProviderId::TencentSms => include_str!("../facts/tencent_sms.json"),
        ProviderId::Perfit => include_str!("../facts/perfit.json"),
        // The only operation sends a message to a mail server. No source lists fields, and those of its
        // response are defined by this library.
        ProviderId::TencentSesSmtp => return None,
        other => panic!("{}: no facts", other.name()),
    };
    Some(serde_json::from_str(text).expect("the facts are JSON"))
}

/// The fields of responses that are not part of the data: the request ID, and whether there is an error.
fn is_taken_out(provider: ProviderId, name: &str) -> bool {
    match provider {
        ProviderId::TencentSes | ProviderId::TencentSms => name == "RequestId",
        ProviderId::Perfit => name == "success",
        _ => false,
    }
}

/// A statement, and the error codes for breaking it. Without codes in the facts, any code is accepted.
type Statement<'a> = (String, Vec<&'a str>);

/// The unit in a statement about a limit.
fn counted(unit: Unit) -> &'static str {
    match unit {
        Unit::Characters => "characters",
        Unit::Bytes => "bytes",
        Unit::Items => "entries",
        Unit::DecodedBytes => "bytes after decoding",
        Unit::EncodedBytes => "bytes as sent",
        other => panic!("{}: no other unit", other.name()),
    }
}

const REQUIRED: &str = "required";
const REQUIRED_IN_SOME_CASES: &str = "required in some cases";
const CLOSED: &str = "closed";
const NULLABLE: &str = "null or a value";
const DEPRECATED: &str = "deprecated";
const BASE64: &str = "checked as base64";
const JSON_OBJECT: &str = "checked as a JSON object";
const NO_HTML: &str = "no HTML in a value";
const NO_LINK: &str = "no link";
const ONE_REGION: &str = "all of mainland China or none";
const UNUSED: &str = "unused";

/// The statements of the facts.
struct Facts<'a> {
    provider: ProviderId,
    all: &'a Value,
    found: Vec<Statement<'a>>,
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn texts(value: &Value) -> Vec<&str> {
    list(value).iter().filter_map(Value::as_str).collect()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

/// A text unchanged, and any other value as JSON.
fn shown(value: &Value) -> String {
    value.as_str().map_or(value.to_string(), str::to_owned)
}

fn joined(values: &Value) -> String {
    let values: Vec<_> = list(values).iter().map(shown).collect();
    values.join(", ")
}

impl<'a> Facts<'a> {
    fn add(&mut self, place: &str, what: &str) {
        self.found.push((format!("{place}: {what}"), Vec::new()));
    }

    fn operation(&mut self, name: &str, action: &'a Value) {
        if let Some(rate) = action["rate_limit"].as_u64() {
            self.add(name, &format!("{rate} requests per second"));
        }
        for code in texts(&action["errors"]) {
            self.add(name, &format!("error {code}"));
        }
        if let Some(date) = self.all["switched_off"].as_str() {
            self.add(name, &format!("switched off on {date}"));
        }
        self.object(name, &action["request"], true);
        self.object(name, &action["response"], false);
        let rules = list(&action["rules"]);
        for rule in rules {
            self.rule(name, action, rule);
        }
        if !rules.iter().any(|rule| rule["rule"] == "max_body_bytes") {
            let max = &self.all["max_request_bytes"];
            self.add(name, &format!("at most {max} bytes as sent"));
        }
    }

    fn object(&mut self, name: &str, fields: &'a Value, in_request: bool) {
        for field in list(fields) {
            let own = text(field, "name");
            if in_request || !is_taken_out(self.provider, own) {
                let answer = if in_request { "" } else { "answer " };
                self.field(&format!("{answer}{name}.{own}"), field, in_request);
            }
        }
    }

    fn field(&mut self, place: &str, field: &'a Value, in_request: bool) {
        let limits = &field["constraints"];
        let format = text(limits, "format");
        let entry = format!("{place}[]");
        match (text(field, "type"), text(field, "item_type")) {
            ("array", of) => {
                self.add(place, "a list");
                self.value(&entry, of, field, text(limits, "item_format"), in_request);
            }
            ("object", "") => self.add(place, "an object of anything"),
            ("object", "string") => {
                self.add(place, "an object of any names");
                self.value(&entry, "string", field, "", in_request);
            }
            ("object", of) => self.value(place, of, field, "", in_request),
            (of, _) => self.value(place, of, field, format, in_request),
        }
        // Responses are not checked.
        if !in_request {
            if field["nullable"] == true {
                self.add(place, NULLABLE);
            }
            return;
        }
        match &field["required"] {
            Value::Bool(true) => self.add(place, REQUIRED),
            Value::Bool(false) => {}
            _ => self.add(place, REQUIRED_IN_SOME_CASES),
        }
        if field["deprecated"] == true {
            self.add(place, DEPRECATED);
        }
        let when = match text(field, "constraints_when") {
            "" => String::new(),
            when => format!(", when {when}"),
        };
        let abroad = &field["constraints_abroad"];
        for (limits, when) in [(limits, &*when), (abroad, ", when abroad")] {
            for (key, value) in limits.as_object().into_iter().flatten() {
                for (at, what) in limit(key, value, limits) {
                    self.add(&format!("{place}{at}"), &format!("{what}{when}"));
                }
            }
        }
    }

    /// The statements about the type of a field or an entry.
    fn value(
        &mut self,
        place: &str,
        of: &'a str,
        field: &'a Value,
        format: &str,
        in_request: bool,
    ) {
        match (of, format) {
            // In a response, such values are text and never bytes or an object.
            ("string", "base64") if in_request => self.add(place, "base64"),
            ("string", "json_object_string") if in_request => self.add(place, "JSON text"),
            ("string", _) => self.add(place, "text"),
            ("integer", _) => self.add(place, text(field, "wire_type")),
            ("boolean", _) => self.add(place, "a boolean"),
            (name, _) => {
                let fields = &self.all["types"][name];
                // In a response, any field may be missing: objects of requests have another type there.
                let both = texts(&self.all["types_of_requests_and_responses"]).contains(&name);
                let name = if both && !in_request {
                    format!("{name}Data")
                } else {
                    name.into()
                };
                self.add(place, &format!("the object {name}"));
                self.object(&name, fields, in_request);
            }
        }
    }

    /// A statement about several fields, or one that has an error code.
    fn rule(&mut self, name: &str, action: &'a Value, rule: &'a Value) {
        let fields = texts(&rule["fields"]);
        let value = shown(&rule["value"]);
        let whole = |path: &str| self.place(name, action, path);
        let first = whole(fields[0]);
        let parent = first.rsplit_once('.').map_or(name, |(parent, _)| parent);
        let names: Vec<_> = fields
            .iter()
            .map(|path| path.rsplit('.').next().unwrap_or(path))
            .collect();
        let names = names.join(", ");
        let when = match text(rule, "when") {
            "" => String::new(),
            when => format!(", when {when}"),
        };
        let each = |what: &str| -> Vec<String> {
            let statement = fields.iter().map(|path| format!("{}: {what}", whole(path)));
            statement.collect()
        };
        let statement = match text(rule, "rule") {
            "max_items" => each(&format!("at most {value} entries")),
            "min_items" => each(&format!("at least {value} entries")),
            "valid_base64" => each(BASE64),
            "json_object_text" => each(JSON_OBJECT),
            "must_be_absent" => each(CLOSED),
            "template_only_without_permission" => each(DEPRECATED),
            "homogeneous" => each(ONE_REGION),
            "required_if" => each(&format!("required{when}")),
            "unused_for_mainland" => each("unused, when mainland"),
            "no_url_in_params" => vec![format!("{first}[]: {NO_LINK}")],
            "at_least_one_non_empty" | "content_present" => {
                vec![format!("{parent}: at least one of {names}{when}")]
            }
            "disjoint" => vec![format!("{parent}: disjoint: {names}")],
            "max_total_decoded_bytes" => {
                let path = fields[0];
                vec![format!(
                    "{name}: at most {value} bytes after decoding in all {path}"
                )]
            }
            "max_body_bytes" => vec![format!("{name}: at most {value} bytes as sent")],
            other => vec![format!("{name}: {other}: {}{when}", fields.join(", "))],
        };
        let codes = texts(&rule["codes"]);
        self.found.extend(
            statement
                .into_iter()
                .map(|statement| (statement, codes.clone())),
        );
    }

    /// The place of a field, which rules identify by its path in the payload.
    fn place(&self, name: &str, action: &Value, path: &str) -> String {
        let mut place = name.to_owned();
        let mut fields = &action["request"];
        for step in path.split('.') {
            // A rule about a nested field belongs to the nested object.
            let inner = place.rsplit_once('.').map(|(_, inner)| inner.to_owned());
            let holder = inner.and_then(|inner| {
                let field = list(fields).iter().find(|field| field["name"] == *inner)?;
                Some(text(field, "item_type").to_owned())
            });
            if let Some(holder) = holder {
                fields = &self.all["types"][&holder];
                place = holder;
            }
            place = format!("{place}.{step}");
        }
        place
    }
}

/// The statements of a constraint, each with a suffix for the place of the field.
fn limit(key: &str, value: &Value, limits: &Value) -> Vec<(&'static str, String)> {
    let other = || format!("{key} {}", shown(value));
    let here = |what: String| vec![("", what)];
    let format = |at| vec![(at, format!("format {}", shown(value)))];
    match key {
        "min_chars" => here(format!("at least {value} characters")),
        "max_chars" => here(format!("at most {value} characters")),
        "max_bytes" => here(format!("at most {value} bytes")),
        "min_items" => here(format!("at least {value} entries")),
        "max_items" => here(format!("at most {value} entries")),
        "max_decoded_bytes" => here(format!("at most {value} bytes after decoding")),
        "key_max_chars" => vec![(", the names", format!("at most {value} characters"))],
        "value_max_chars" | "item_max_chars" | "item_max_chars_new_accounts" => {
            vec![("[]", format!("at most {value} characters"))]
        }
        "enum" => {
            let differs = limits.get("enum_intl").is_some_and(|intl| intl != value);
            let site = if differs { ", on the site cn" } else { "" };
            here(format!("one of {}{site}", joined(value)))
        }
        // The type of an unsigned integer says so too.
        "min" if *value == 0 => Vec::new(),
        "enum_intl" if limits.get("enum") == Some(value) => Vec::new(),
        "enum_intl" => here(format!("one of {}, on the site intl", joined(value))),
        "const" => here(format!("one of {value}")),
        "format" if value == "base64" => here(BASE64.into()),
        "format" if value == "json_object_string" => here(JSON_OBJECT.into()),
        "format" => format(""),
        "item_format" => format("[]"),
        "item_forbid" if value == "url" => vec![("[]", NO_LINK.into())],
        "values_forbid" if value == "html" => here(NO_HTML.into()),
        "chars" => here(format!("of {}", joined(value))),
        "forbidden_chars" => {
            let chars: BTreeSet<_> = texts(value).into_iter().collect();
            here(format!("none of {chars:?}"))
        }
        "alias_forbidden_chars" => here(format!("no {value} in the alias")),
        "alias_separator" => here(format!("one {value} after the alias")),
        "mainland_prefixes" => {
            let digits = &limits["mainland_digits"];
            vec![("[]", format!("{digits} digits after {value}"))]
        }
        "forbidden" => here(CLOSED.into()),
        "kept_chars" => here(format!("keeps {}", shown(value))),
        "allowed_extensions" | "refused_extensions" | "refused_extensions_of_earlier_page" => {
            here(format!("{key}, {} of them", list(value).len()))
        }
        // The default of an absent value is not checked; `mainland_digits` is covered above.
        "default" | "mainland_digits" => Vec::new(),
        _ => here(other()),
    }
}

/// The statements of a table.
struct Table {
    /// The error code for an absent field, if the field has no code of its own.
    required: &'static str,
    found: Vec<Statement<'static>>,
}

impl Table {
    fn add(&mut self, place: &str, what: &str) {
        self.found.push((format!("{place}: {what}"), Vec::new()));
    }

    fn operation(&mut self, operation: &'static Operation) {
        let name = operation.name;
        if let Some(rate) = operation.rate_limit {
            self.add(name, &format!("{rate} requests per second"));
        }
        for code in operation.errors {
            self.add(name, &format!("error {code}"));
        }
        let request = operation
            .request
            .as_ref()
            .expect("the operation has a request");
        self.object(request, true);
        self.rules(
            name,
            operation.size_rule().map_or(&[], std::slice::from_ref),
        );
        self.object(&operation.response, false);
    }

    fn object(&mut self, shape: &'static Shape, in_request: bool) {
        let answer = if in_request { "" } else { "answer " };
        for field in shape.fields {
            let place = format!("{answer}{}.{}", shape.name, field.name);
            self.value(&place, field.kind, in_request);
            if field.nullable {
                self.add(&place, NULLABLE);
            }
            if in_request {
                self.need(&place, shape, field);
                self.rules(&place, field.rules);
            }
        }
        if in_request {
            self.rules(shape.name, shape.rules);
        }
    }

    fn need(&mut self, place: &str, shape: &Shape, field: &Field) {
        let one_of = |rule: &Rule| match rule.check {
            Check::AtLeastOneOf(names) => names.contains(&field.name),
            _ => false,
        };
        match field.need {
            Need::Required => self.add(place, REQUIRED),
            Need::RequiredWhen(condition) => {
                self.add(place, REQUIRED_IN_SOME_CASES);
                let statement = format!("{place}: required, when {}", when(condition));
                let code = field.missing.unwrap_or(self.required);
                self.found.push((statement, vec![code]));
            }
            Need::Optional if shape.rules.iter().any(one_of) => {
                self.add(place, REQUIRED_IN_SOME_CASES);
            }
            Need::Optional => {}
        }
    }

    fn value(&mut self, place: &str, kind: Kind, in_request: bool) {
        let entry = format!("{place}[]");
        let mut item = |item: &'static Item| {
            self.value(&entry, item.kind, in_request);
            if in_request {
                self.rules(&entry, item.rules);
            }
        };
        match kind {
            Kind::Text => self.add(place, "text"),
            Kind::Integer(of) => self.add(place, of.type_name().name()),
            Kind::Boolean => self.add(place, "a boolean"),
            Kind::Base64 => self.add(place, "base64"),
            Kind::JsonText => self.add(place, "JSON text"),
            Kind::Free => self.add(place, "an object of anything"),
            Kind::List(of) => {
                item(of);
                self.add(place, "a list");
            }
            Kind::Map(of) => {
                item(&of.values);
                self.add(place, "an object of any names");
                if in_request {
                    self.rules(&format!("{place}, the names"), of.names);
                }
            }
            Kind::Object(shape) => {
                self.add(place, &format!("the object {}", shape.name));
                self.object(shape, in_request);
            }
        }
    }

    fn rules(&mut self, place: &str, rules: &[Rule]) {
        for rule in rules {
            let mut suffix = String::new();
            if let Some(condition) = rule.when {
                suffix += &format!(", when {}", when(condition));
            }
            match rule.site {
                Some(Site::Cn) => suffix += ", on the site cn",
                Some(Site::Intl) => suffix += ", on the site intl",
                None => {}
            }
            let mild = matches!(
                rule.check,
                Check::Deprecated | Check::Unused | Check::SwitchedOff(_)
            );
            if rule.severity == Severity::Warning && !mild {
                suffix += ", as a warning";
            }
            for what in checked(&rule.check) {
                let code = rule.code.into_iter().collect();
                self.found.push((format!("{place}: {what}{suffix}"), code));
            }
        }
    }
}

fn when(condition: &Condition) -> String {
    match condition {
        Condition::Absent(name) => format!("{name} absent"),
        Condition::Equals(name, values) => {
            let values: Vec<_> = values.iter().map(ToString::to_string).collect();
            format!("{name}=={}", values.join("|"))
        }
        Condition::Holds(predicate, name) => {
            match predicate.about.text().replace("{0}", name).as_str() {
                "if `PhoneNumberSet` contains a number of mainland China" => "mainland".into(),
                "if `PhoneNumberSet` contains a number of another country and none of mainland China" => {
                    "abroad".into()
                }
                about => about.into(),
            }
        }
    }
}

fn checked(check: &Check) -> Vec<String> {
    let one = |what: &str| vec![what.to_owned()];
    match *check {
        // Empty text counts as absent.
        Check::NotEmpty => Vec::new(),
        Check::AtLeast(min, unit) => vec![format!("at least {min} {}", counted(unit))],
        Check::AtMost(max, unit) => vec![format!("at most {max} {}", counted(unit))],
        Check::OneOf(allowed) => vec![format!("one of {}", allowed.join(", "))],
        Check::OneOfIntegers(allowed) => {
            let allowed: Vec<_> = allowed.iter().map(ToString::to_string).collect();
            vec![format!("one of {}", allowed.join(", "))]
        }
        Check::Between(min, max) => match min {
            0 => vec![format!("max {max}")],
            min => vec![format!("min {min}"), format!("max {max}")],
        },
        Check::Time(TimeLimit::NotPast) => vec!["not_before now".into()],
        Check::Time(TimeLimit::NotFuture) => vec!["not after now".into()],
        Check::Time(TimeLimit::DaysAgo(days)) => vec![format!("at most {days} days ago")],
        Check::InOrder([first, second]) => vec![format!("ordered: {first}, {second}")],
        Check::Is(format) => in_format(format),
        Check::Base64 => one(BASE64),
        Check::Function(function, _) if function.rule == RuleName::AttachmentName => {
            certain_attachment_name()
        }
        Check::Function(function, names) => vec![passed(function, names)],
        Check::Unsupported => one(CLOSED),
        Check::Deprecated => one(DEPRECATED),
        Check::Unused => one(UNUSED),
        Check::SwitchedOff(end) => vec![format!("switched off on {}", end.date)],
        Check::AtLeastOneOf(names) => vec![format!("at least one of {}", names.join(", "))],
        Check::TotalAtMost(total) => {
            let Total {
                list,
                field,
                max,
                unit,
            } = *total;
            vec![format!(
                "at most {max} {} in all {list}.{field}",
                counted(unit)
            )]
        }
    }
}

fn passed(function: &Function, names: &[&str]) -> String {
    match function.rule {
        RuleName::JsonObject => JSON_OBJECT.into(),
        RuleName::NoHtml => NO_HTML.into(),
        RuleName::Base64 => function.about.text().into(),
        RuleName::NoUrl => NO_LINK.into(),
        RuleName::MixedRegions => ONE_REGION.into(),
        rule if names.is_empty() => rule.name().into(),
        rule => format!("{}: {}", rule.name(), names.join(", ")),
    }
}

/// The extensions in the facts, and all others of one to three letters or digits.
fn extensions() -> Vec<String> {
    let facts = facts(ProviderId::TencentSes).expect("it has facts");
    let limits = &facts["types"]["Attachment"][0]["constraints"];
    let lists = limits.as_object().expect("limits").values().map(texts);
    let mut all: BTreeSet<String> = lists.flatten().map(ToString::to_string).collect();
    all.retain(|extension| extension.chars().all(char::is_alphanumeric));
    let mut short = vec![String::new()];
    for _ in 0..3 {
        let longer = short.iter().flat_map(|start| {
            let letters = ('a'..='z').chain('0'..='9');
            letters.map(move |letter| format!("{start}{letter}"))
        });
        short = longer.collect();
        all.extend(short.iter().cloned());
    }
    all.into_iter().collect()
}

/// The issues of an attachment with this name.
fn attachment_issues(name: &str) -> Vec<Severity> {
    let attachment = serde_json::json!({"FileName": name, "Content": ""});
    let payload = serde_json::json!({"Attachments": [attachment]}).to_string();
    let payload = presend::Payload::from_json(payload.as_bytes()).expect("JSON");
    let issues = presend::tencent_ses::SEND_EMAIL.validate(&payload, CheckContext::default());
    let of_name = |issue: &presend::Issue| issue.rule == RuleName::AttachmentName;
    let of_name = issues.iter().filter(|issue| of_name(issue));
    of_name.map(|issue| issue.severity).collect()
}

/// The statements about names of attachments that cause a warning.
fn certain_attachment_name() -> Vec<String> {
    let warns = |name: &str| attachment_issues(name) == [Severity::Warning];
    let allowed = extensions();
    let allowed = allowed
        .iter()
        .filter(|extension| !warns(&format!("a.{extension}")));
    let refused = |extension: &&&String| {
        attachment_issues(&format!("a.{extension}")).contains(&Severity::Error)
    };
    let allowed: Vec<_> = allowed.collect();
    let count = allowed.len() - allowed.iter().filter(refused).count();
    let doubtful = (' '..='~').map(String::from);
    let doubtful: BTreeSet<_> = doubtful.filter(|c| warns(&format!("a{c}b.txt"))).collect();
    vec![
        format!("allowed_extensions, {count} of them"),
        format!("none of {doubtful:?}"),
    ]
}

#[test]
fn the_extensions_of_attachments_agree_with_the_facts() {
    let facts = facts(ProviderId::TencentSes).expect("it has facts");
    let limits = &facts["types"]["Attachment"][0]["constraints"];
    let in_list = |list: &str, extension: &str| texts(&limits[list]).contains(&extension);
    for extension in extensions() {
        let expected: &[Severity] = if in_list("refused_extensions", &extension) {
            &[Severity::Error]
        } else if in_list("allowed_extensions", &extension) {
            &[]
        } else {
            &[Severity::Warning]
        };
        assert_eq!(
            attachment_issues(&format!("a.{extension}")),
            expected,
            "{extension}"
        );
        let capitals = extension.to_uppercase();
        assert_eq!(
            attachment_issues(&format!("a.{capitals}")),
            expected,
            "{capitals}"
        );
    }
}

/// The statements about a format: its name in the facts, and what it accepts and refuses when it is tried.
fn in_format(format: &Format) -> Vec<String> {
    let takes = |text: &str| (format.check)(text).is_ok();
    let called = |name: &str| format!("format {name}");
    match format.rule {
        RuleName::EmailAddress => vec![called("email")],
        RuleName::Digits => vec![called("decimal_string")],
        RuleName::DateTime => vec![called("date_time")],
        RuleName::NoUrl => vec![NO_LINK.into()],
        RuleName::Mailbox => {
            let alias = |alias: &str| takes(&format!("{alias}<a@example.com>"));
            if alias("ab") {
                return vec![called("from_header")];
            }
            let mut statement = vec![called("email_or_alias")];
            if alias("a b ") && !alias("a:b ") {
                statement.push(r#"no ":" in the alias"#.into());
            }
            if alias("ab ") && !alias("ab") && !alias("ab  ") {
                statement.push(r#"one " " after the alias"#.into());
            }
            statement
        }
        RuleName::PhoneNumber => {
            let mut prefixes = vec!["+86", "0086", "86", "", "086", "+0086"];
            prefixes.retain(|prefix| takes(&format!("{prefix}13711112222")));
            let prefixes = serde_json::json!(prefixes);
            vec![
                called("e164_or_mainland"),
                format!("11 digits after {prefixes}"),
            ]
        }
        RuleName::SignName => {
            let lengths: Vec<_> = (1..100)
                .filter(|length| takes(&"云".repeat(*length)))
                .collect();
            let kinds = [
                ("云", "Chinese"),
                ("a", "Latin"),
                ("7", "digit"),
                ("-", "mark"),
                (" ", "blank"),
            ];
            let kinds: Vec<_> = kinds
                .into_iter()
                .filter_map(|(one, kind)| takes(&one.repeat(lengths[0])).then_some(kind))
                .collect();
            let refused = (' '..='~').map(String::from);
            let refused: BTreeSet<_> = refused.filter(|c| !takes(&c.repeat(2))).collect();
            vec![
                format!("at least {} characters", lengths[0]),
                format!("at most {} characters", lengths[lengths.len() - 1]),
                if kinds.len() < 5 {
                    format!("of {}", kinds.join(", "))
                } else {
                    format!("none of {refused:?}")
                },
            ]
        }
        RuleName::AttachmentName => {
            let refused = (' '..='~')
                .map(String::from)
                .filter(|c| !takes(&format!("a{c}b.txt")));
            let extensions = extensions();
            let extensions = extensions
                .iter()
                .filter(|extension| !takes(&format!("a.{extension}")));
            vec![
                format!("none of {:?}", refused.collect::<BTreeSet<_>>()),
                format!("refused_extensions, {} of them", extensions.count()),
            ]
        }
        RuleName::Stripped => {
            let pattern = format.keyword.map_or("", |[_, pattern]| pattern);
            vec![format!(
                "keeps {}",
                pattern.trim_start_matches('^').trim_end_matches("*$")
            )]
        }
        // No source documents this rule. It exists because the text becomes a mail header.
        RuleName::ControlCharacter => Vec::new(),
        rule => vec![called(rule.name())],
    }
}

/// Adds to `differences` the statements of only one side, and the rules whose error code the facts do not
/// expect.
fn compare(operation: &'static Operation, facts: &Value, differences: &mut BTreeSet<String>) {
    let id = operation.id();
    let Some(action) = facts["actions"].get(operation.name) else {
        differences.insert(format!("{id}: no facts"));
        return;
    };
    let mut expected = Facts {
        provider: operation.service.provider,
        all: facts,
        found: Vec::new(),
    };
    expected.operation(operation.name, action);
    let mut table = Table {
        required: operation.service.codes.required,
        found: Vec::new(),
    };
    table.operation(operation);
    let statements = |found: &[Statement<'_>]| -> BTreeSet<String> {
        found
            .iter()
            .map(|(statement, _)| statement.clone())
            .collect()
    };
    let (in_facts, in_table) = (statements(&expected.found), statements(&table.found));
    let provider = operation.provider();
    for statement in in_facts.difference(&in_table) {
        differences.insert(format!("{provider}: only in the facts: {statement}"));
    }
    for statement in in_table.difference(&in_facts) {
        differences.insert(format!("{provider}: only in the table: {statement}"));
    }
    for (statement, codes) in &expected.found {
        let mut rows = table.found.iter().filter(|(row, _)| row == statement);
        let coded = |(_, own): &Statement<'_>| own.iter().any(|code| codes.contains(code));
        if !codes.is_empty() && in_table.contains(statement) && !rows.any(coded) {
            differences.insert(format!("{provider}: another code: {statement}"));
        }
    }
    if texts(&action["errors"]) != operation.errors {
        differences.insert(format!("{id}: other errors, or in another order"));
    }
}

#[test]
fn tables_agree_with_the_facts() {
    let mut differences = BTreeSet::new();
    for provider in PROVIDERS {
        let Some(facts) = facts(provider.service.provider) else {
            let ids: Vec<_> = provider.operations().map(Operation::id).collect();
            assert_eq!(
                ids,
                ["tencent_ses_smtp.Message"],
                "operations without facts"
            );
            continue;
        };
        for operation in provider.operations() {
            compare(operation, &facts, &mut differences);
        }
    }
    let deliberate = DELIBERATE.iter().flat_map(|(_, found)| *found);
    let deliberate: BTreeSet<String> = deliberate.map(ToString::to_string).collect();
    let unexpected: Vec<_> = differences.difference(&deliberate).cloned().collect();
    assert!(unexpected.is_empty(), "\n{}", unexpected.join("\n"));
    let settled: Vec<_> = deliberate.difference(&differences).cloned().collect();
    assert!(
        settled.is_empty(),
        "no longer different:\n{}",
        settled.join("\n")
    );
}

#[test]
fn all_actions_have_facts() {
    for (provider, count) in [
        (ProviderId::TencentSes, 36),
        (ProviderId::TencentSms, 19),
        (ProviderId::Perfit, 1),
    ] {
        let facts = facts(provider).expect("it has facts");
        let actions = facts["actions"].as_object().expect("an object");
        assert_eq!(actions.len(), count, "{}", provider.name());
    }
}
