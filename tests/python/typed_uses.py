"""Code that type checkers must accept, and code that they must refuse.

mypy and pyright check this file, and nothing runs it. A line that must be refused has a `type: ignore`, which
both report as unused if they accept the line.
"""

from __future__ import annotations

from collections import UserDict
from typing import Any

import presend
from presend.perfit import SendMail, SendMailData, SendMailPayload
from presend.tencent_ses import Attachment, SendEmail, SendEmailData, SendEmailPayload
from presend.tencent_ses_smtp import Message, MessageData, MessagePayload
from presend.tencent_sms import SendSms, SendSmsData, SendStatus
from typing_extensions import assert_type

attachment: Attachment = {"FileName": "receipt.pdf", "Content": b"%PDF"}
payload: SendEmailPayload = {
    "FromEmailAddress": "noreply@mail.acme.com",
    "Subject": "Your receipt",
    "Destination": ["ana@example.com"],
    "Template": {"TemplateID": 1, "TemplateData": {"name": "Ana", "paid": True, "total": 9.5}},
    "Attachments": [attachment, {"FileName": "a.txt", "Content": "TWFu"}],
    "Unsubscribe": "0",
    "TriggerType": 1,
}
keys = presend.Credentials("id", "key", token="token")

assert_type(SendEmail, presend.Tc3Operation[SendEmailPayload, SendEmailData])
assert_type(SendEmail.validate(payload, site="intl", lang="zh"), list[presend.Issue])
request = SendEmail.build(payload, region="ap-guangzhou", credentials=keys)
assert_type(request.body, bytes)
assert_type(request.headers, dict[str, str])
response = SendEmail.parse_response(None, b"")
assert_type(response, presend.Response[SendEmailData])
assert_type(response.data, SendEmailData)
assert_type(response.data.get("MessageId"), str | None)
if "MessageId" in response.data:
    assert_type(response.data["MessageId"], str)
# The field may be missing. pyright refuses this for that reason, and mypy accepts it.
assert_type(response.data["MessageId"], str)  # pyright: ignore[reportTypedDictNotRequiredAccess]
assert_type(response.error, presend.ProviderError | None)
assert_type(SendEmail.errors, tuple[str, ...])
assert_type(SendEmail.rate_limit, int | None)
assert_type(SendEmail.json_schema(), dict[str, Any])
same_data: presend.Operation[SendEmailData] = SendEmail
any_data: presend.Operation = SendEmail
any_payload: presend.Tc3Operation[Any, Any] = SendEmail
any_response: presend.Response = response

SendEmail.validate({"Subject": "s"})
SendEmail.validate(object())
SendEmail.build({"Subject": "s"})  # type: ignore[typeddict-item]
SendEmail.build({**payload, "Subjct": "s"})  # type: ignore[typeddict-unknown-key]
SendEmail.build(UserDict(payload))  # type: ignore[arg-type]
SendEmail.build(payload, site="us")  # type: ignore[arg-type]
SendEmail.build(payload, credentials=("id", "key"))  # type: ignore[arg-type]
SendEmail.parse_response(200, None)  # type: ignore[arg-type]
payload["TriggerType"] = 2  # type: ignore[typeddict-item]
payload["Destination"] = "ana@example.com"  # type: ignore[typeddict-item]
attachment["FileURL"] = "https://example.com"  # type: ignore[typeddict-unknown-key]
print(response.data["MessageID"])  # type: ignore[typeddict-item]
response.data["MessageId"] = 5  # type: ignore[typeddict-item]
SendEmail.build(payload, api_key="key")  # type: ignore[call-arg]
other_payload: presend.Tc3Operation[SendMailPayload, SendEmailData] = SendEmail  # type: ignore[assignment]
other_data: presend.Operation[SendMailData] = SendEmail  # type: ignore[assignment]
other_class: presend.ApiKeyOperation[Any, Any] = SendEmail  # type: ignore[assignment]
print(keys.secret_key)  # type: ignore[attr-defined]

assert_type(SendMail, presend.ApiKeyOperation[SendMailPayload, SendMailData])
SendMail.build({"from": {"email": "a@b.co"}, "recipients": []}, api_key="key")
SendMail.build({"recipients": [{}]})  # type: ignore[typeddict-item]
SendMail.build({"recipients": []}, region="ap-guangzhou")  # type: ignore[call-arg]

SendSms.validate({"PhoneNumberSet": ["+8618501234444"], "SmsSdkAppId": "1", "TemplateId": "1"})
SendSms.build({"PhoneNumberSet": []})  # type: ignore[typeddict-item]
statuses = SendSms.parse_response(200, b"").data
assert_type(statuses, SendSmsData)
for status in statuses.get("SendStatusSet") or []:
    assert_type(status, SendStatus)
    print(status["Status"])  # type: ignore[typeddict-item]

assert_type(Message, presend.SmtpOperation[MessagePayload, MessageData])
assert_type(Message.parse_response(None, "EOF"), presend.Response[MessageData])
mail: MessagePayload = {"From": "a@b.co", "To": ["a@b.co"], "Subject": "x", "Text": "x"}
built = Message.build(mail, date=0, message_id="<1@b.co>", lang="zh")
assert_type((built.mail_from, built.rcpt_to, built.data), tuple[str, list[str], bytes])
assert_type(Message.validate_raw(built.data), list[presend.Issue])
Message.validate_raw("text")  # type: ignore[arg-type]
Message.build(mail, date="now")  # type: ignore[arg-type]
Message.build(mail, region="ap-guangzhou")  # type: ignore[call-arg]
Message.build({"From": "a@b.co"})  # type: ignore[typeddict-item]

assert_type(
    presend.operations(),
    list[
        presend.Tc3Operation[Any, Any]
        | presend.ApiKeyOperation[Any, Any]
        | presend.SmtpOperation[Any, Any]
    ],
)
assert_type(presend.explain("FailedOperation"), presend.Explanation | None)
assert_type(presend.__version__, str)
assert_type(response.to_dict(), dict[str, Any])
