"""Compares the speed of SendEmail with that of the provider's own SDK.

Both build a signed request from plain values; nothing is sent. presend also validates the payload, which the
SDK does not do. The two are timed alternately in several rounds, so that other load on the machine affects
both. The results are medians of the rounds.
"""

from __future__ import annotations

import base64
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import presend
from presend.tencent_ses import SendEmail
from tencentcloud.common import credential
from tencentcloud.common.http.request import RequestInternal
from tencentcloud.ses.v20201002 import models, ses_client

ROUNDS = 15
SMALL: Any = {
    "FromEmailAddress": "Acme <noreply@mail.acme.com>",
    "Destination": ["ana@example.com", "ben@example.com", "cleo@example.com"],
    "Cc": ["dan@example.com"],
    "ReplyToAddresses": "shop@acme.com",
    "Subject": "Your receipt",
    "Template": {"TemplateID": 99629, "TemplateData": {"name": "Ana", "total": "12.50"}},
}
FILE = os.urandom(3 << 20)
LARGE: Any = {**SMALL, "Attachments": [{"FileName": "receipt.pdf", "Content": FILE}]}
MANY: Any = {**SMALL, "Destination": [f"user{number:05}@example.com" for number in range(20_000)]}
BAD: Any = {**SMALL, "Destination": ["ana@", "ben"], "Subject": "", "Prio": 1, "TriggerType": 7}
REFUSAL = b'{"Response":{"Error":{"Code":"FailedOperation.FrequencyLimit","Message":"m"},"RequestId":"r"}}'

KEYS = presend.Credentials("AKIDexample", "k" * 32)
CLIENT = ses_client.SesClient(credential.Credential("AKIDexample", "k" * 32), "ap-guangzhou")


def presend_signs(payload: Any) -> Callable[[], object]:
    return lambda: SendEmail.build(payload, region="ap-guangzhou", credentials=KEYS)


def sdk_signs(payload: Any) -> Callable[[], object]:
    """Returns a function that does what the SDK's client does before it opens a connection."""
    subject, data = payload["Subject"], '{"name":"Ana","total":"12.50"}'

    def sign() -> RequestInternal:
        message = models.SendEmailRequest()
        message.FromEmailAddress = payload["FromEmailAddress"]
        message.Destination = payload["Destination"]
        message.Cc = payload["Cc"]
        message.ReplyToAddresses = payload["ReplyToAddresses"]
        message.Subject = subject
        message.Template = models.Template()
        message.Template.TemplateID = payload["Template"]["TemplateID"]
        message.Template.TemplateData = data
        if "Attachments" in payload:
            file = models.Attachment()
            file.FileName = "receipt.pdf"
            file.Content = base64.b64encode(FILE).decode()
            message.Attachments = [file]
        request = RequestInternal("ses.tencentcloudapi.com", "POST", "/", header={})
        CLIENT._build_req_inter("SendEmail", message._serialize(), request)
        return request

    return sign


def per_call(run: Callable[[], object], calls: int) -> float:
    start = time.perf_counter()
    for _ in range(calls):
        run()
    return (time.perf_counter() - start) / calls * 1e6


def cold_import(module: str) -> float:
    """Returns how many milliseconds longer an interpreter runs if it imports `module`."""

    def run(code: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        return time.perf_counter() - start

    pairs = [run(f"import {module}") - run("pass") for _ in range(7)]
    return statistics.median(pairs) * 1e3


def show(what: str, calls: int, **contenders: Callable[[], object]) -> None:
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(ROUNDS):
        for name, run in contenders.items():
            times[name].append(per_call(run, calls))
    for name, taken in times.items():
        print(f"{what:36} {name:8} {statistics.median(taken):12.1f} µs (best {min(taken):.1f})")


show("build and sign, small", 2_000, presend=presend_signs(SMALL), sdk=sdk_signs(SMALL))
show("build and sign, 3 MiB attachment", 5, presend=presend_signs(LARGE), sdk=sdk_signs(LARGE))
show("validate, small", 5_000, presend=lambda: SendEmail.validate(SMALL))
show("validate, small, seven issues", 2_000, presend=lambda: SendEmail.validate(BAD))
show("validate, 20,000 addresses", 5, presend=lambda: SendEmail.validate(MANY))
show("parse an error response", 2_000, presend=lambda: SendEmail.parse_response(200, REFUSAL))
for size in (1, 10):
    text = '{"Response": {"RequestId": "r", "Text": "' + "é" * (size * 500_000) + '"}}'
    show(
        f"parse a response of {size} MB",
        5,
        presend=lambda text=text: SendEmail.parse_response(200, text),
    )
for module in ("presend.tencent_ses", "tencentcloud.ses.v20201002.ses_client"):
    print(f"{'cold import':36} {module} {cold_import(module):.1f} ms")
