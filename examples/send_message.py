"""Sends a mail through Tencent Cloud SES over SMTP: python send_message.py message.json [attachment ...]"""

import json
import smtplib
import sys
from os import environ
from pathlib import Path

from presend import ValidationError
from presend.tencent_ses_smtp import Message

payload = json.loads(Path(sys.argv[1]).read_text("utf-8"))
if files := [Path(name) for name in sys.argv[2:]]:
    payload["Attachments"] = [{"FileName": f.name, "Content": f.read_bytes()} for f in files]
try:
    message = Message.build(payload)
except ValidationError as e:
    sys.exit(f"{e}\nnot sent")
print("built  ", len(message.rcpt_to), "recipients,", len(message.data), "bytes")
server = environ.get("PRESEND_SMTP_SERVER")  # for tests, without encryption
try:
    with smtplib.SMTP(server) if server else smtplib.SMTP_SSL("smtp.qcloudmail.com") as client:
        client.login(environ["SMTP_USER"], environ["SMTP_PASSWORD"])
        refused = client.sendmail(message.mail_from, message.rcpt_to, message.data)
    print("sent", *(f"refused: {recipient}" for recipient in refused))
except (smtplib.SMTPException, OSError) as e:
    reply = getattr(e, "smtp_code", None), getattr(e, "smtp_error", str(e))
    if error := Message.parse_response(*reply).error:
        text = f"failed  {error.code}: {error.meaning}\nfix     {error.fix}"
        sys.exit(f"{text}\nretry   {error.retry}")
