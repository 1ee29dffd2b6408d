"""Sends requests with an HTTP client to a local server that checks signatures with code of its own."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import httpx
import presend
import provider as stand_in
import pytest
from presend.tencent_ses import SendEmail

GOOD: Any = {
    "FromEmailAddress": "Acme <noreply@mail.acme.com>",
    "Destination": ["ana@example.com"],
    "Subject": "Quittung für 阿娜 🫖",
    "Template": {"TemplateID": 1, "TemplateData": {"name": "Ana", "total": 12.5}},
    "Attachments": [{"FileName": "receipt.pdf", "Content": b"%PDF-1.4\x00\xff"}],
}
KEYS = presend.Credentials(stand_in.SECRET_ID, stand_in.SECRET_KEY)


@pytest.fixture
def provider() -> Iterator[stand_in.Provider]:
    with stand_in.running_provider() as running:
        yield running


def exchange(provider: stand_in.Provider, request: presend.Request) -> presend.Response:
    """Sends a request for the provider's host to the server on this machine instead."""
    headers = {**request.headers, "Host": urlsplit(request.url).netloc}
    answer = httpx.request(request.method, provider.url, headers=headers, content=request.body)
    return SendEmail.parse_response(answer.status_code, answer.content)


def test_a_signed_message_is_accepted(provider: stand_in.Provider) -> None:
    request = SendEmail.build(GOOD, region="ap-guangzhou", credentials=KEYS)
    response = exchange(provider, request)
    response.raise_for_error()
    assert response.data["MessageId"]
    [received] = provider.received
    assert json.loads(received.request.body)["Subject"] == GOOD["Subject"]


def test_an_unsigned_payload_is_accepted(provider: stand_in.Provider) -> None:
    request = SendEmail.build(GOOD, region="ap-guangzhou", credentials=KEYS, unsigned_payload=True)
    assert exchange(provider, request).ok


@pytest.mark.parametrize(
    ("keys", "timestamp", "code"),
    [
        (presend.Credentials(stand_in.SECRET_ID, "wrong"), None, "AuthFailure.SignatureFailure"),
        (presend.Credentials("nobody", "x"), None, "AuthFailure.SecretIdNotFound"),
        (KEYS, int(time.time()) - 3600, "AuthFailure.SignatureExpire"),
    ],
)
def test_a_wrong_signature_is_refused_and_explained(
    provider: stand_in.Provider, keys: presend.Credentials, timestamp: int | None, code: str
) -> None:
    request = SendEmail.build(GOOD, region="ap-guangzhou", credentials=keys, timestamp=timestamp)
    with pytest.raises(presend.ProviderError) as refused:
        exchange(provider, request).raise_for_error()
    assert refused.value.code == code
    assert refused.value.kind == "auth"
    assert refused.value.known


def test_the_html_page_of_a_gateway_is_explained(provider: stand_in.Provider) -> None:
    request = SendEmail.build(GOOD, region="ap-guangzhou", credentials=KEYS)
    with provider.answering("502"):
        error = exchange(provider, request).error
    assert error is not None
    assert (error.code, error.status, error.kind) == (None, 502, "server")
    assert error.retry == presend.Retry("later", None, True)
