"""A finished message with text, HTML and an attachment, beside the standard library."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from presend.tencent_ses_smtp import Message

from payloads import random_file
from rounds import Work

TEXT = "Thank you for your order. It will be sent to you on Monday.\r\n" * 60
HTML = f"<p>{TEXT}</p>"


def cases() -> dict[str, dict[str, Work]]:
    content = random_file()
    payload: Any = {
        "From": "Acme <noreply@mail.acme.com>",
        "To": ["Ana <ana@example.com>"],
        "Subject": "Your receipt",
        "Text": TEXT,
        "Html": HTML,
        "Attachments": [{"FileName": "a.pdf", "Content": content}],
    }

    def with_standard_library() -> bytes:
        message = EmailMessage(policy=SMTP)
        message["From"] = payload["From"]
        message["To"] = payload["To"]
        message["Subject"] = payload["Subject"]
        message.set_content(TEXT)
        message.add_alternative(HTML, subtype="html")
        message.add_attachment(content, maintype="application", subtype="pdf", filename="a.pdf")
        return message.as_bytes()

    return {
        "message_file": {
            "presend": lambda: Message.build(payload).data,
            "email": with_standard_library,
        }
    }
