"""Checks that pydantic accepts the payload types as fields."""

from __future__ import annotations

from typing import Any

import pytest
from presend.perfit import SendMailPayload
from presend.tencent_ses import DeleteBlackListPayload, SendEmail, SendEmailPayload
from presend.tencent_sms import SendSmsData, SendSmsPayload

pydantic: Any = pytest.importorskip("pydantic")

VALID: SendEmailPayload = {
    "FromEmailAddress": "noreply@mail.acme.com",
    "Subject": "s",
    "Destination": ["ana@example.com"],
    "Template": {"TemplateID": 1, "TemplateData": {"name": "Ana"}},
}


@pytest.mark.parametrize(
    "payload",
    [SendEmailPayload, DeleteBlackListPayload, SendSmsPayload, SendSmsData, SendMailPayload],
)
def test_every_payload_has_a_schema(payload: Any) -> None:
    assert pydantic.TypeAdapter(payload).json_schema()["type"] == "object"


def test_a_payload_is_a_field() -> None:
    job = pydantic.create_model("Job", message=(SendEmailPayload, ...))
    assert SendEmail.validate(job(message=VALID).message) == []
    with pytest.raises(pydantic.ValidationError) as refused:
        job(message={**VALID, "Subject": 5})
    assert refused.value.errors()[0]["loc"] == ("message", "Subject")
    without = {name: value for name, value in VALID.items() if name != "Subject"}
    with pytest.raises(pydantic.ValidationError, match="Subject"):
        job(message=without)


@pytest.mark.parametrize("content", ["TWFu", b"Man", bytearray(b"Man"), memoryview(b"Man")])
def test_the_content_of_an_attachment_is_text_or_bytes(content: Any) -> None:
    attachment = {"FileName": "a.txt", "Content": content}
    checked = pydantic.TypeAdapter(SendEmailPayload).validate_python(
        {**VALID, "Attachments": [attachment]}
    )
    assert checked["Attachments"][0]["Content"] == content
    assert SendEmail.validate(checked) == []


def test_a_misspelt_field_reaches_validate() -> None:
    job = pydantic.create_model("Job", message=(SendEmailPayload, ...))
    attachment = {"FileName": "a.txt", "Content": b"Man", "Size": 3}
    message = {**VALID, "ReplyToAddress": "a@example.com", "Attachments": [attachment]}
    issues = SendEmail.validate(job(message=message).message)
    assert [issue.path for issue in issues] == [["Attachments", 0, "Size"], ["ReplyToAddress"]]
