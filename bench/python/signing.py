"""Requests, built and signed, beside the provider's own SDK. Nothing is sent."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

import presend
from presend.tencent_ses import SendEmail
from tencentcloud.common import credential
from tencentcloud.common.http.request import RequestInternal
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.ses.v20201002 import models, ses_client

import rust_parts
from payloads import SMALL, random_file, with_file
from rounds import Work

REGION = "ap-guangzhou"
KEY_ID, KEY = "AKIDexample", "k" * 32
CREDENTIALS = presend.Credentials(KEY_ID, KEY)


def sdk_client(unsigned_payload: bool) -> Any:
    profile = ClientProfile()
    profile.unsignedPayload = unsigned_payload
    return ses_client.SesClient(credential.Credential(KEY_ID, KEY), REGION, profile)


def sdk_builds(payload: Mapping[str, Any], unsigned_payload: bool = False) -> Work:
    """Returns a function that does what the SDK's client does before it opens a connection.

    The client also makes a trace ID for each request and looks at the state of its region; both are left out.
    """
    client = sdk_client(unsigned_payload)

    def build() -> RequestInternal:
        message = models.SendEmailRequest()
        message.FromEmailAddress = payload["FromEmailAddress"]
        message.Destination = payload["Destination"]
        message.Cc = payload["Cc"]
        message.ReplyToAddresses = payload["ReplyToAddresses"]
        message.Subject = payload["Subject"]
        template = models.Template()
        template.TemplateID = payload["Template"]["TemplateID"]
        template.TemplateData = json.dumps(payload["Template"]["TemplateData"])
        message.Template = template
        if "Attachments" in payload:
            message.Attachments = [sdk_file(file) for file in payload["Attachments"]]
        request = RequestInternal("ses.tencentcloudapi.com", "POST", "/", header={})
        client._build_req_inter("SendEmail", message._serialize(), request)
        return request

    return build


def sdk_file(file: Mapping[str, Any]) -> Any:
    attachment = models.Attachment()
    attachment.FileName = file["FileName"]
    attachment.Content = base64.b64encode(file["Content"]).decode()
    return attachment


def presend_builds(payload: Any, unsigned_payload: bool = False) -> Work:
    return lambda: SendEmail.build(
        payload, region=REGION, credentials=CREDENTIALS, unsigned_payload=unsigned_payload
    )


def cases() -> dict[str, dict[str, Work]]:
    large: Any = with_file(random_file())
    body = SendEmail.build(large, region=REGION, credentials=CREDENTIALS).body
    return {
        "sign_small": {
            "presend": presend_builds(SMALL),
            "sdk": sdk_builds(SMALL),
            "core": rust_parts.core("sign_small"),
        },
        "sign_file": {
            "presend": presend_builds(large),
            "sdk": sdk_builds(large),
            "sha256": lambda: hashlib.sha256(body).hexdigest(),
        },
        "sign_file_unhashed": {
            "presend": presend_builds(large, unsigned_payload=True),
            "sdk": sdk_builds(large),
            "sdk_unhashed": sdk_builds(large, unsigned_payload=True),
        },
    }
