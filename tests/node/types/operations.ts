/**
 * Uses of the types of sixteen operations. In each block, the lines under a `@ts-expect-error` are wrong: a misspelt
 * field, a wrong type and a field that the response does not have. The compiler reports a `@ts-expect-error` as
 * unused if it accepts the line below. The other lines are correct.
 */
import {
  BatchSendEmail,
  type BatchSendEmailPayload,
  CreateCustomBlacklist,
  type CreateCustomBlacklistPayload,
  CreateEmailAddress,
  type CreateEmailAddressPayload,
  CreateEmailIdentity,
  type CreateEmailIdentityPayload,
  CreateEmailTemplate,
  type CreateEmailTemplatePayload,
  CreateReceiverDetailWithData,
  type CreateReceiverDetailWithDataPayload,
  GetAbuseReport,
  type GetAbuseReportPayload,
  GetEmailTemplate,
  type GetEmailTemplatePayload,
  GetSendEmailStatus,
  type GetSendEmailStatusPayload,
  ListAddressUnsubscribeConfig,
  type ListAddressUnsubscribeConfigPayload,
  ListBlackEmailAddress,
  type ListBlackEmailAddressPayload,
  ListSendTasks,
  type ListSendTasksPayload,
  UpdateEmailSmtpPassWord,
  type UpdateEmailSmtpPassWordPayload,
} from "presend/tencent-ses";
import {
  AddSmsTemplate,
  type AddSmsTemplatePayload,
  DescribeSmsTemplateList,
  type DescribeSmsTemplateListPayload,
  SendMultiGlobalSms,
  type SendMultiGlobalSmsPayload,
} from "presend/tencent-sms";

const options = { region: "ap-guangzhou" };

const batch: BatchSendEmailPayload = {
  FromEmailAddress: "Acme <news@mail.acme.com>",
  ReceiverId: 123,
  Subject: "News",
  TaskType: 3,
  Template: { TemplateID: 1n, TemplateData: { month: "May" } },
  CycleParam: { BeginTime: "2030-05-01 09:00:00", IntervalTime: 24 },
};
BatchSendEmail.build(batch, options);
const started = BatchSendEmail.parseResponse(200, "").data;
started.TaskId satisfies number | bigint | undefined;
// @ts-expect-error: the field is called ReplyToAddresses.
BatchSendEmail.build({ ...batch, ReplyToAddress: "a@b.co" }, options);
// @ts-expect-error: this is not one of the allowed numbers.
BatchSendEmail.build({ ...batch, TaskType: 4 }, options);
// @ts-expect-error: an interval is a number.
BatchSendEmail.build({ ...batch, CycleParam: { BeginTime: "", IntervalTime: "24" } }, options);
// @ts-expect-error: the field is called TaskId.
started.TaskID;

const tasks: ListSendTasksPayload = { Offset: 0, Limit: 100, Status: 10 };
ListSendTasks.build(tasks, options);
const taskPage = ListSendTasks.parseResponse(200, "").data;
taskPage.TotalCount satisfies number | bigint | undefined;
for (const task of taskPage.Data ?? []) {
  task.Subject satisfies string | undefined;
  task.CycleParam?.IntervalTime satisfies number | bigint | undefined;
  // @ts-expect-error: the field is called TaskStatus.
  task.Status;
}
// @ts-expect-error: the field is called Status here.
ListSendTasks.build({ ...tasks, TaskStatus: 10 }, options);
// @ts-expect-error: a limit is a number here.
ListSendTasks.build({ ...tasks, Limit: "100" }, options);
// @ts-expect-error: the field is called Data.
taskPage.Tasks;

const template: CreateEmailTemplatePayload = {
  TemplateName: "receipt",
  TemplateContent: { Html: Buffer.from("<p>Hello {{name}}</p>"), Text: "SGVsbG8ge3tuYW1lfX0=" },
};
CreateEmailTemplate.build(template, options);
const created = CreateEmailTemplate.parseResponse(200, "").data;
created.TemplateID satisfies number | bigint | undefined;
// @ts-expect-error: the field is called TemplateName.
CreateEmailTemplate.build({ ...template, Name: "receipt" }, options);
// @ts-expect-error: the content is an object.
CreateEmailTemplate.build({ ...template, TemplateContent: "<p>Hello</p>" }, options);
// @ts-expect-error: the field is called Html.
CreateEmailTemplate.build({ ...template, TemplateContent: { HTML: "PHA+" } }, options);
// @ts-expect-error: the field is called TemplateID.
created.TemplateId;

const found: GetEmailTemplatePayload = { TemplateID: 1 };
GetEmailTemplate.build(found, options);
const fetched = GetEmailTemplate.parseResponse(200, "").data;
fetched.TemplateStatus satisfies number | bigint | undefined;
fetched.TemplateContent?.Html satisfies string | undefined;
// @ts-expect-error: a template is found by its ID only.
GetEmailTemplate.build({ ...found, TemplateName: "receipt" }, options);
// @ts-expect-error: an ID is a number here.
GetEmailTemplate.build({ ...found, TemplateID: "1" }, options);
// @ts-expect-error: only ListEmailTemplates returns this field.
fetched.ReviewReason;

const sender: CreateEmailAddressPayload = {
  EmailAddress: "noreply@mail.acme.com",
  EmailSenderName: null,
};
CreateEmailAddress.build(sender, options);
// @ts-expect-error: the field is called EmailSenderName.
CreateEmailAddress.build({ ...sender, SenderName: "Acme" }, options);
// @ts-expect-error: a required field cannot be null.
CreateEmailAddress.build({ ...sender, EmailAddress: null }, options);
// @ts-expect-error: the response has no fields.
CreateEmailAddress.parseResponse(200, "").data.EmailAddress;

const smtp: UpdateEmailSmtpPassWordPayload = {
  EmailAddress: "noreply@mail.acme.com",
  Password: "x",
};
UpdateEmailSmtpPassWord.build(smtp, options);
// @ts-expect-error: the field is called Password.
UpdateEmailSmtpPassWord.build({ ...smtp, PassWord: "x" }, options);
// @ts-expect-error: a password is a string.
UpdateEmailSmtpPassWord.build({ ...smtp, Password: Buffer.from("x") }, options);
// @ts-expect-error: the response has no fields.
UpdateEmailSmtpPassWord.parseResponse(200, "").data.Password;

const domain: CreateEmailIdentityPayload = {
  EmailIdentity: "mail.acme.com",
  DKIMOption: 1,
  TagList: [{ TagKey: "team", TagValue: "shop" }],
};
CreateEmailIdentity.build(domain, options);
const identity = CreateEmailIdentity.parseResponse(200, "").data;
identity.VerifiedForSendingStatus satisfies boolean | undefined;
for (const record of identity.Attributes ?? []) {
  record.ExpectedValue satisfies string | undefined;
  // @ts-expect-error: the fields are called ExpectedValue and CurrentValue.
  record.Value;
}
// @ts-expect-error: the field is called DKIMOption.
CreateEmailIdentity.build({ ...domain, DkimOption: 1 }, options);
// @ts-expect-error: this is not one of the allowed numbers.
CreateEmailIdentity.build({ ...domain, DKIMOption: 2048 }, options);
// @ts-expect-error: the value of a tag is a string.
CreateEmailIdentity.build({ ...domain, TagList: [{ TagKey: "team", TagValue: 1 }] }, options);
// @ts-expect-error: the field is called VerifiedForSendingStatus.
identity.Verified;

const receivers: CreateReceiverDetailWithDataPayload = {
  ReceiverId: 123,
  Datas: [
    { Email: "ana@example.com", TemplateData: { name: "Ana" } },
    { Email: "luis@example.com", TemplateData: '{"name": "Luis"}' },
  ],
};
CreateReceiverDetailWithData.build(receivers, options);
const added = CreateReceiverDetailWithData.parseResponse(200, "").data;
added.EmptyEmailCount satisfies number | bigint | undefined;
// @ts-expect-error: the field is called Datas.
CreateReceiverDetailWithData.build({ ...receivers, Data: [] }, options);
// @ts-expect-error: a recipient is an object.
CreateReceiverDetailWithData.build({ ...receivers, Datas: ["ana@example.com"] }, options);
// @ts-expect-error: only CreateCustomBlacklist returns this field.
added.InvalidCount;

const bounces: ListBlackEmailAddressPayload = {
  StartDate: "2030-05-01",
  EndDate: "2030-05-31",
  Limit: 100,
  Offset: 0,
};
ListBlackEmailAddress.build(bounces, options);
const bouncePage = ListBlackEmailAddress.parseResponse(200, "").data;
for (const bounced of bouncePage.BlackList ?? []) {
  bounced.IspDesc satisfies string | undefined;
  // @ts-expect-error: the field is called EmailAddress.
  bounced.Email;
}
// @ts-expect-error: the field is called EmailAddress.
ListBlackEmailAddress.build({ ...bounces, Email: "a@b.co" }, options);
// @ts-expect-error: this is a single address.
ListBlackEmailAddress.build({ ...bounces, EmailAddress: ["a@b.co"] }, options);
// @ts-expect-error: the field is called BlackList.
bouncePage.Blacklist;

const blocked: CreateCustomBlacklistPayload = {
  Emails: ["ana@example.com"],
  ExpireDate: "2030-12-31",
};
CreateCustomBlacklist.build(blocked, options);
const blocklist = CreateCustomBlacklist.parseResponse(200, "").data;
blocklist.InvalidCount satisfies number | bigint | undefined;
// @ts-expect-error: the field is called ExpireDate.
CreateCustomBlacklist.build({ ...blocked, ExpiryDate: "2030-12-31" }, options);
// @ts-expect-error: the field is a list, not a string.
CreateCustomBlacklist.build({ ...blocked, Emails: "ana@example.com" }, options);
// @ts-expect-error: only the operations on recipient lists return this field.
blocklist.EmptyEmailCount;

const links: ListAddressUnsubscribeConfigPayload = { Offset: 0, Limit: "10" };
ListAddressUnsubscribeConfig.build(links, options);
ListAddressUnsubscribeConfig.build({}, options);
const linkPage = ListAddressUnsubscribeConfig.parseResponse(200, "").data;
linkPage.Total satisfies number | bigint | undefined;
for (const link of linkPage.AddressUnsubscribeConfigList ?? [])
  link.UnsubscribeConfig satisfies string | undefined;
// @ts-expect-error: the field is called Offset.
ListAddressUnsubscribeConfig.build({ Ofset: 0 }, options);
// @ts-expect-error: a limit is a string here.
ListAddressUnsubscribeConfig.build({ ...links, Limit: 10 }, options);
// @ts-expect-error: the field is called Total here.
linkPage.TotalCount;

const status: GetSendEmailStatusPayload = { RequestDate: "2030-05-01", Offset: 0, Limit: 100 };
GetSendEmailStatus.build(status, options);
const mails = GetSendEmailStatus.parseResponse(200, "").data;
for (const mail of mails.EmailStatusList ?? []) {
  mail.DeliverStatus satisfies number | bigint | undefined;
  mail.UserOpened satisfies boolean | undefined;
  // @ts-expect-error: the field is called DeliverStatus.
  mail.DeliveryStatus;
}
// @ts-expect-error: the field is called MessageId.
GetSendEmailStatus.build({ ...status, MessageID: "x" }, options);
// @ts-expect-error: a day is a string.
GetSendEmailStatus.build({ ...status, RequestDate: new Date() }, options);
// @ts-expect-error: the field is called EmailStatusList.
mails.Data;

const complaints: GetAbuseReportPayload = {
  StartTime: "2030-05-01",
  EndTime: "2030-05-31",
  TemplateId: "1",
};
GetAbuseReport.build(complaints, options);
const complaintPage = GetAbuseReport.parseResponse(200, "").data;
for (const complaint of complaintPage.Data ?? []) {
  complaint.BulkId satisfies string | undefined;
  // @ts-expect-error: the field is called BulkId.
  complaint.BulkID;
}
// @ts-expect-error: the field is called StartTime here.
GetAbuseReport.build({ ...complaints, StartDate: "2030-05-01" }, options);
// @ts-expect-error: the ID of a template is a string here.
GetAbuseReport.build({ ...complaints, TemplateId: 1 }, options);
// @ts-expect-error: the field is called TotalCount here.
complaintPage.Total;

const globalSms: SendMultiGlobalSmsPayload = {
  SmsSdkAppId: "1400006666",
  MultiSmsInfoSet: [{ PhoneNumber: "+447700900123", TemplateId: "1110" }],
};
SendMultiGlobalSms.build(globalSms, options);
const sent = SendMultiGlobalSms.parseResponse(200, "").data;
for (const sms of sent.SendMultiStatusSet ?? []) {
  sms.Fee satisfies number | bigint | undefined;
  // @ts-expect-error: the field is called PhoneNumber.
  sms.PhoneNo;
}
// @ts-expect-error: the field is called SmsSdkAppId.
SendMultiGlobalSms.build({ ...globalSms, SdkAppId: "1" }, options);
// @ts-expect-error: the ID of an application is a string.
SendMultiGlobalSms.build({ ...globalSms, SmsSdkAppId: 1400006666 }, options);
// @ts-expect-error: the field is called SendMultiStatusSet here.
sent.SendStatusSet;

const smsTemplate: AddSmsTemplatePayload = {
  TemplateName: "code",
  TemplateContent: "Your code is {1}",
  SmsType: 3,
  International: 1,
  Remark: "for signing in",
};
AddSmsTemplate.build(smsTemplate, options);
const newTemplate = AddSmsTemplate.parseResponse(200, "").data;
newTemplate.AddTemplateStatus?.TemplateId satisfies string | undefined;
// @ts-expect-error: the field is called TemplateContent.
AddSmsTemplate.build({ ...smsTemplate, TemplateText: "a" }, options);
// @ts-expect-error: this is not one of the allowed numbers.
AddSmsTemplate.build({ ...smsTemplate, SmsType: 4 }, options);
// @ts-expect-error: the field is in AddTemplateStatus.
newTemplate.TemplateId;

const templates: DescribeSmsTemplateListPayload = { International: 1, TemplateIdSet: [1110] };
DescribeSmsTemplateList.build(templates, options);
const templatePage = DescribeSmsTemplateList.parseResponse(200, "").data;
for (const found of templatePage.DescribeTemplateStatusSet ?? []) {
  found.TemplateId satisfies number | bigint | undefined;
  // @ts-expect-error: the field is called StatusCode.
  found.Status;
}
// @ts-expect-error: the field is called TemplateIdSet.
DescribeSmsTemplateList.build({ ...templates, TemplateIds: [1] }, options);
// @ts-expect-error: the ID of a template is a number here.
DescribeSmsTemplateList.build({ ...templates, TemplateIdSet: ["1110"] }, options);
// @ts-expect-error: the response has no number of templates.
templatePage.TotalCount;
