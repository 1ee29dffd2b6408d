"""Sends a mail through Tencent Cloud SES: python send_email.py message.json [attachment ...]"""

import json
import os
import sys
from pathlib import Path

import httpx
import presend
from presend.tencent_ses import SendEmail, SendEmailPayload


def key(name: str) -> str:
    return os.environ.get(name) or sys.exit(f"not sent: {name} is not set")


def send(message: SendEmailPayload) -> presend.Response:
    keys = presend.Credentials(key("TENCENTCLOUD_SECRET_ID"), key("TENCENTCLOUD_SECRET_KEY"))
    request = SendEmail.build(message, region="ap-guangzhou", credentials=keys)
    print("built  ", request.method, request.url, *request.headers, len(request.body), "bytes")
    url = os.environ.get("PRESEND_ENDPOINT", request.url)
    answer = httpx.request(request.method, url, headers=request.headers, content=request.body)
    return SendEmail.parse_response(answer.status_code, answer.content)


path, *files = map(Path, sys.argv[1:])
message: SendEmailPayload = json.loads(path.read_text("utf-8"))
if files:
    message["Attachments"] = [{"FileName": f.name, "Content": f.read_bytes()} for f in files]
issues = sorted(SendEmail.validate(message), key=lambda issue: issue.severity)
for issue in issues:
    print(f"{issue.severity:7} {issue}")
if any(issue.severity == "error" for issue in issues):
    sys.exit("not sent")
response = send(message)
if error := response.error:
    print(f"failed  {error.code or error.status}: {error.meaning}\nfix     {error.fix}")
    sys.exit(f"retry   {error.retry}")
print("sent   ", response.data["MessageId"])
