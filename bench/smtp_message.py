"""Compares the speed of a message over SMTP with that of the standard library.

Both write text, HTML and an attachment of 3 MiB; presend also validates the payload. The two are timed alternately.
The results are medians of the rounds.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from presend.tencent_ses_smtp import Message

ROUNDS = 15
CONTENT = os.urandom(3 << 20)
TEXT = "Thank you for your order. It will be sent to you on Monday.\r\n" * 60
HTML = f"<p>{TEXT}</p>"
PAYLOAD: Any = {
    "From": "Acme <noreply@mail.acme.com>",
    "To": ["Ana <ana@example.com>"],
    "Subject": "Your receipt",
    "Text": TEXT,
    "Html": HTML,
    "Attachments": [{"FileName": "a.pdf", "Content": CONTENT}],
}


def with_presend() -> bytes:
    return Message.build(PAYLOAD).data


def with_standard_library() -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = PAYLOAD["From"]
    message["To"] = PAYLOAD["To"]
    message["Subject"] = PAYLOAD["Subject"]
    message.set_content(TEXT)
    message.add_alternative(HTML, subtype="html")
    message.add_attachment(
        CONTENT, maintype="application", subtype="octet-stream", filename="a.pdf"
    )
    return message.as_bytes()


def seconds(call: Callable[[], bytes]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def main() -> None:
    calls = {"presend": with_presend, "standard library": with_standard_library}
    times: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(ROUNDS):
        for name, call in calls.items():
            times[name].append(seconds(call))
    ours = statistics.median(times["presend"])
    print("text, HTML and an attachment of 3 MiB as a message")
    for name, all_times in times.items():
        median = statistics.median(all_times)
        print(f"  {name:20} {median * 1e3:9.3f} ms  {median / ours:7.2f}")


if __name__ == "__main__":
    main()
