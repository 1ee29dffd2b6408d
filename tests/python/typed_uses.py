"""Uses that type checkers must accept, and uses that they must refuse.

Only mypy reads this file. Where a line has to be refused, its `type: ignore` would be reported as unused
if it were not.
"""

from __future__ import annotations

from typing import Any

import presend
from presend.perfit import SendMail, SendMailPayload
from presend.tencent_ses import Attachment, SendEmail, SendEmailPayload
from presend.tencent_ses_smtp import Message
from presend.tencent_sms import SendSms
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

assert_type(SendEmail, presend.Operation[SendEmailPayload])
assert_type(SendEmail.validate(payload, site="intl", lang="zh"), list[presend.Issue])
request = SendEmail.build(payload, region="ap-guangzhou", credentials=keys)
assert_type(request.body, bytes)
assert_type(request.headers, dict[str, str])
response = SendEmail.parse_response(None, b"")
assert_type(response.data, dict[str, Any])
assert_type(response.error, presend.ProviderError | None)
anything: presend.Operation[Any] = SendEmail

SendEmail.validate({"Subject": "s"})  # type: ignore[typeddict-item]
SendEmail.validate({**payload, "Subjct": "s"})  # type: ignore[typeddict-unknown-key]
SendEmail.build(payload, site="us")  # type: ignore[arg-type]
SendEmail.build(payload, credentials=("id", "key"))  # type: ignore[arg-type]
SendEmail.parse_response(200, None)  # type: ignore[arg-type]
payload["TriggerType"] = 2  # type: ignore[typeddict-item]
payload["Destination"] = "ana@example.com"  # type: ignore[typeddict-item]
attachment["FileURL"] = "https://example.com"  # type: ignore[typeddict-unknown-key]
print(keys.secret_key)  # type: ignore[attr-defined]

assert_type(SendMail, presend.Operation[SendMailPayload])
SendMail.build({"from": {"email": "a@b.co"}, "recipients": []}, api_key="key")
SendSms.validate({"PhoneNumberSet": ["+8618501234444"], "SmsSdkAppId": "1", "TemplateId": "1"})
assert_type(Message.parse_response(None, "EOF"), presend.Response)
assert_type(presend.explain("FailedOperation"), presend.Explanation | None)
SendMail.validate({"recipients": [{}]})  # type: ignore[typeddict-item]
SendSms.validate({"PhoneNumberSet": []})  # type: ignore[typeddict-item]
Message.validate({})  # type: ignore[attr-defined]
