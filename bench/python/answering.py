"""An error answer, read, beside the provider's own SDK. The answer is a text; nothing is received."""

from __future__ import annotations

from typing import Any

import requests
from presend.tencent_ses import SendEmail
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException

import rust_parts
from payloads import ERROR_ANSWER
from rounds import Work
from signing import sdk_client


def answer_of_the_sdk() -> requests.Response:
    answer = requests.Response()
    answer.status_code = 200
    answer.headers["Content-Type"] = "application/json"
    answer._content = ERROR_ANSWER
    return answer


def with_presend() -> tuple[Any, ...]:
    error = SendEmail.parse_response(200, ERROR_ANSWER).error
    assert error is not None
    return error.code, error.request_id, error.meaning, error.fix, error.retry.when


def cases() -> dict[str, dict[str, Work]]:
    client, answer = sdk_client(unsigned_payload=False), answer_of_the_sdk()

    def with_sdk() -> tuple[Any, ...]:
        try:
            client._check_status(answer)
            client._check_error(answer)
        except TencentCloudSDKException as e:
            return e.code, e.message, e.requestId
        raise AssertionError("the SDK finds no error")

    core = rust_parts.core("error_answer")
    return {"error_answer": {"presend": with_presend, "sdk": with_sdk, "core": core}}
