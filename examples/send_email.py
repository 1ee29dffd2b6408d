"""Sends a mail through Tencent Cloud SES: python send_email.py message.json [attachment ...]"""

import json
import sys
from os import environ
from pathlib import Path

import httpx
from presend import Credentials
from presend.tencent_ses import SendEmail

message = json.loads(Path(sys.argv[1]).read_text("utf-8"))
if files := [Path(name) for name in sys.argv[2:]]:
    message["Attachments"] = [{"FileName": f.name, "Content": f.read_bytes()} for f in files]
issues = sorted(SendEmail.validate(message), key=lambda issue: issue.severity)
for issue in issues:
    print(f"{issue.severity:7} {issue}")
if any(issue.severity == "error" for issue in issues):
    sys.exit("not sent")
keys = Credentials(environ["TENCENTCLOUD_SECRET_ID"], environ["TENCENTCLOUD_SECRET_KEY"])
request = SendEmail.build(message, region="ap-guangzhou", credentials=keys)
print("built  ", request.method, request.url, *request.headers, len(request.body), "bytes")
url = environ.get("PRESEND_ENDPOINT", request.url)
answer = httpx.request(request.method, url, headers=request.headers, content=request.body)
response = SendEmail.parse_response(answer.status_code, answer.content)
if e := response.error:
    sys.exit(f"failed  {e.code or e.status}: {e.meaning}\nfix     {e.fix}\nretry   {e.retry}")
print("sent   ", response.data.get("MessageId"))
