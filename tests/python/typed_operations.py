"""Uses of the types of sixteen operations, which mypy and pyright must accept or refuse.

These files are only type checked, never run. In each block, the lines with a `type: ignore` are wrong: a
misspelt field, a wrong type and a field that the response does not have. Both checkers report a `type: ignore`
as unused if they accept the line. The other lines are correct.
"""

from __future__ import annotations

from presend.tencent_ses import (
    BatchSendEmail,
    BatchSendEmailPayload,
    CreateCustomBlacklist,
    CreateCustomBlacklistPayload,
    CreateEmailAddress,
    CreateEmailAddressPayload,
    CreateEmailIdentity,
    CreateEmailIdentityPayload,
    CreateEmailTemplate,
    CreateEmailTemplatePayload,
    CreateReceiverDetailWithData,
    CreateReceiverDetailWithDataPayload,
    GetAbuseReport,
    GetAbuseReportPayload,
    GetEmailTemplate,
    GetEmailTemplatePayload,
    GetSendEmailStatus,
    GetSendEmailStatusPayload,
    ListAddressUnsubscribeConfig,
    ListAddressUnsubscribeConfigPayload,
    ListBlackEmailAddress,
    ListBlackEmailAddressPayload,
    ListSendTasks,
    ListSendTasksPayload,
    UpdateEmailSmtpPassWord,
    UpdateEmailSmtpPassWordPayload,
)
from presend.tencent_sms import (
    AddSmsTemplate,
    AddSmsTemplatePayload,
    DescribeSmsTemplateList,
    DescribeSmsTemplateListPayload,
    SendMultiGlobalSms,
    SendMultiGlobalSmsPayload,
)
from typing_extensions import assert_type

batch: BatchSendEmailPayload = {
    "FromEmailAddress": "Acme <news@mail.acme.com>",
    "ReceiverId": 123,
    "Subject": "News",
    "TaskType": 3,
    "Template": {"TemplateID": 1, "TemplateData": {"month": "May"}},
    "CycleParam": {"BeginTime": "2030-05-01 09:00:00", "IntervalTime": 24},
}
BatchSendEmail.build(batch)
started = BatchSendEmail.parse_response(200, b"").data
assert_type(started.get("TaskId"), int | None)
BatchSendEmail.build({**batch, "ReplyToAddress": "a@b.co"})  # type: ignore[typeddict-unknown-key]
BatchSendEmail.build({**batch, "TaskType": 4})  # type: ignore[typeddict-item]
BatchSendEmail.build({**batch, "CycleParam": {"BeginTime": "", "IntervalTime": "24"}})  # type: ignore[typeddict-item]
print(started["TaskID"])  # type: ignore[typeddict-item]

tasks: ListSendTasksPayload = {"Offset": 0, "Limit": 100, "Status": 10}
ListSendTasks.build(tasks)
task_page = ListSendTasks.parse_response(200, b"").data
assert_type(task_page.get("TotalCount"), int | None)
for task in task_page.get("Data") or []:
    assert_type(task.get("Subject"), str | None)
    if cycle := task.get("CycleParam"):
        assert_type(cycle.get("IntervalTime"), int | None)
    print(task["Status"])  # type: ignore[typeddict-item]
ListSendTasks.build({**tasks, "TaskStatus": 10})  # type: ignore[typeddict-unknown-key]
ListSendTasks.build({**tasks, "Limit": "100"})  # type: ignore[typeddict-item]
print(task_page["Tasks"])  # type: ignore[typeddict-item]

template: CreateEmailTemplatePayload = {
    "TemplateName": "receipt",
    "TemplateContent": {"Html": b"<p>Hello {{name}}</p>", "Text": "SGVsbG8ge3tuYW1lfX0="},
}
CreateEmailTemplate.build(template)
created = CreateEmailTemplate.parse_response(200, b"").data
assert_type(created.get("TemplateID"), int | None)
CreateEmailTemplate.build({**template, "Name": "receipt"})  # type: ignore[typeddict-unknown-key]
CreateEmailTemplate.build({**template, "TemplateContent": "<p>Hello</p>"})  # type: ignore[typeddict-item]
CreateEmailTemplate.build({**template, "TemplateContent": {"HTML": b""}})  # type: ignore[typeddict-unknown-key]
print(created["TemplateId"])  # type: ignore[typeddict-item]

found: GetEmailTemplatePayload = {"TemplateID": 1}
GetEmailTemplate.build(found)
fetched = GetEmailTemplate.parse_response(200, b"").data
assert_type(fetched.get("TemplateStatus"), int | None)
if content := fetched.get("TemplateContent"):
    assert_type(content.get("Html"), str | None)
GetEmailTemplate.build({**found, "TemplateName": "receipt"})  # type: ignore[typeddict-unknown-key]
GetEmailTemplate.build({**found, "TemplateID": "1"})  # type: ignore[typeddict-item]
print(fetched["ReviewReason"])  # type: ignore[typeddict-item]

sender: CreateEmailAddressPayload = {
    "EmailAddress": "noreply@mail.acme.com",
    "EmailSenderName": None,
}
CreateEmailAddress.build(sender)
CreateEmailAddress.build({**sender, "SenderName": "Acme"})  # type: ignore[typeddict-unknown-key]
CreateEmailAddress.build({**sender, "EmailAddress": None})  # type: ignore[typeddict-item]
print(CreateEmailAddress.parse_response(200, b"").data["EmailAddress"])  # type: ignore[typeddict-item]

smtp: UpdateEmailSmtpPassWordPayload = {"EmailAddress": "noreply@mail.acme.com", "Password": "x"}
UpdateEmailSmtpPassWord.build(smtp)
UpdateEmailSmtpPassWord.build({**smtp, "PassWord": "x"})  # type: ignore[typeddict-unknown-key]
UpdateEmailSmtpPassWord.build({**smtp, "Password": b"x"})  # type: ignore[typeddict-item]
print(UpdateEmailSmtpPassWord.parse_response(200, b"").data["Password"])  # type: ignore[typeddict-item]

domain: CreateEmailIdentityPayload = {
    "EmailIdentity": "mail.acme.com",
    "DKIMOption": 1,
    "TagList": [{"TagKey": "team", "TagValue": "shop"}],
}
CreateEmailIdentity.build(domain)
identity = CreateEmailIdentity.parse_response(200, b"").data
assert_type(identity.get("VerifiedForSendingStatus"), bool | None)
for record in identity.get("Attributes") or []:
    assert_type(record.get("ExpectedValue"), str | None)
    print(record["Value"])  # type: ignore[typeddict-item]
CreateEmailIdentity.build({**domain, "DkimOption": 1})  # type: ignore[typeddict-unknown-key]
CreateEmailIdentity.build({**domain, "DKIMOption": 2048})  # type: ignore[typeddict-item]
CreateEmailIdentity.build({**domain, "TagList": [{"TagKey": "team", "TagValue": 1}]})  # type: ignore[typeddict-item]
print(identity["Verified"])  # type: ignore[typeddict-item]

receivers: CreateReceiverDetailWithDataPayload = {
    "ReceiverId": 123,
    "Datas": [
        {"Email": "ana@example.com", "TemplateData": {"name": "Ana"}},
        {"Email": "luis@example.com", "TemplateData": '{"name": "Luis"}'},
    ],
}
CreateReceiverDetailWithData.build(receivers)
added = CreateReceiverDetailWithData.parse_response(200, b"").data
assert_type(added.get("EmptyEmailCount"), int | None)
CreateReceiverDetailWithData.build({**receivers, "Data": []})  # type: ignore[typeddict-unknown-key]
CreateReceiverDetailWithData.build({**receivers, "Datas": ["ana@example.com"]})  # type: ignore[list-item]
print(added["InvalidCount"])  # type: ignore[typeddict-item]

bounces: ListBlackEmailAddressPayload = {
    "StartDate": "2030-05-01",
    "EndDate": "2030-05-31",
    "Limit": 100,
    "Offset": 0,
}
ListBlackEmailAddress.build(bounces)
bounce_page = ListBlackEmailAddress.parse_response(200, b"").data
for bounced in bounce_page.get("BlackList") or []:
    assert_type(bounced.get("IspDesc"), str | None)
    print(bounced["Email"])  # type: ignore[typeddict-item]
ListBlackEmailAddress.build({**bounces, "Email": "a@b.co"})  # type: ignore[typeddict-unknown-key]
ListBlackEmailAddress.build({**bounces, "EmailAddress": ["a@b.co"]})  # type: ignore[typeddict-item]
print(bounce_page["Blacklist"])  # type: ignore[typeddict-item]

blocked: CreateCustomBlacklistPayload = {"Emails": ["ana@example.com"], "ExpireDate": "2030-12-31"}
CreateCustomBlacklist.build(blocked)
blocklist = CreateCustomBlacklist.parse_response(200, b"").data
assert_type(blocklist.get("InvalidCount"), int | None)
CreateCustomBlacklist.build({**blocked, "ExpiryDate": "2030-12-31"})  # type: ignore[typeddict-unknown-key]
CreateCustomBlacklist.build({**blocked, "Emails": "ana@example.com"})  # type: ignore[typeddict-item]
print(blocklist["EmptyEmailCount"])  # type: ignore[typeddict-item]

links: ListAddressUnsubscribeConfigPayload = {"Offset": 0, "Limit": "10"}
ListAddressUnsubscribeConfig.build(links)
ListAddressUnsubscribeConfig.build({})
link_page = ListAddressUnsubscribeConfig.parse_response(200, b"").data
assert_type(link_page.get("Total"), int | None)
for link in link_page.get("AddressUnsubscribeConfigList") or []:
    assert_type(link.get("UnsubscribeConfig"), str | None)
ListAddressUnsubscribeConfig.build({"Ofset": 0})  # type: ignore[typeddict-unknown-key]
ListAddressUnsubscribeConfig.build({**links, "Limit": 10})  # type: ignore[typeddict-item]
print(link_page["TotalCount"])  # type: ignore[typeddict-item]

status: GetSendEmailStatusPayload = {"RequestDate": "2030-05-01", "Offset": 0, "Limit": 100}
GetSendEmailStatus.build(status)
mails = GetSendEmailStatus.parse_response(200, b"").data
for mail in mails.get("EmailStatusList") or []:
    assert_type(mail.get("DeliverStatus"), int | None)
    assert_type(mail.get("UserOpened"), bool | None)
    print(mail["DeliveryStatus"])  # type: ignore[typeddict-item]
GetSendEmailStatus.build({**status, "MessageID": "x"})  # type: ignore[typeddict-unknown-key]
GetSendEmailStatus.build({**status, "RequestDate": 20300501})  # type: ignore[typeddict-item]
print(mails["Data"])  # type: ignore[typeddict-item]

complaints: GetAbuseReportPayload = {
    "StartTime": "2030-05-01",
    "EndTime": "2030-05-31",
    "TemplateId": "1",
}
GetAbuseReport.build(complaints)
complaint_page = GetAbuseReport.parse_response(200, b"").data
for complaint in complaint_page.get("Data") or []:
    assert_type(complaint.get("BulkId"), str | None)
    print(complaint["BulkID"])  # type: ignore[typeddict-item]
GetAbuseReport.build({**complaints, "StartDate": "2030-05-01"})  # type: ignore[typeddict-unknown-key]
GetAbuseReport.build({**complaints, "TemplateId": 1})  # type: ignore[typeddict-item]
print(complaint_page["Total"])  # type: ignore[typeddict-item]

global_sms: SendMultiGlobalSmsPayload = {
    "SmsSdkAppId": "1400006666",
    "MultiSmsInfoSet": [{"PhoneNumber": "+447700900123", "TemplateId": "1110"}],
}
SendMultiGlobalSms.build(global_sms)
sent = SendMultiGlobalSms.parse_response(200, b"").data
for sms in sent.get("SendMultiStatusSet") or []:
    assert_type(sms.get("Fee"), int | None)
    print(sms["PhoneNo"])  # type: ignore[typeddict-item]
SendMultiGlobalSms.build({**global_sms, "SdkAppId": "1"})  # type: ignore[typeddict-unknown-key]
SendMultiGlobalSms.build({**global_sms, "SmsSdkAppId": 1400006666})  # type: ignore[typeddict-item]
print(sent["SendStatusSet"])  # type: ignore[typeddict-item]

sms_template: AddSmsTemplatePayload = {
    "TemplateName": "code",
    "TemplateContent": "Your code is {1}",
    "SmsType": 3,
    "International": 1,
    "Remark": "for signing in",
}
AddSmsTemplate.build(sms_template)
new_template = AddSmsTemplate.parse_response(200, b"").data
added_status = new_template.get("AddTemplateStatus")
if added_status is not None:
    assert_type(added_status.get("TemplateId"), str | None)
AddSmsTemplate.build({**sms_template, "TemplateText": "a"})  # type: ignore[typeddict-unknown-key]
AddSmsTemplate.build({**sms_template, "SmsType": 4})  # type: ignore[typeddict-item]
print(new_template["TemplateId"])  # type: ignore[typeddict-item]

templates: DescribeSmsTemplateListPayload = {"International": 1, "TemplateIdSet": [1110]}
DescribeSmsTemplateList.build(templates)
template_page = DescribeSmsTemplateList.parse_response(200, b"").data
for template_status in template_page.get("DescribeTemplateStatusSet") or []:
    assert_type(template_status.get("TemplateId"), int | None)
    print(template_status["Status"])  # type: ignore[typeddict-item]
DescribeSmsTemplateList.build({**templates, "TemplateIds": [1]})  # type: ignore[typeddict-unknown-key]
DescribeSmsTemplateList.build({**templates, "TemplateIdSet": ["1110"]})  # type: ignore[list-item]
print(template_page["TotalCount"])  # type: ignore[typeddict-item]
