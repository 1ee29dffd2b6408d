"""Runs every vector: loads, calls, compares exactly."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import presend
import pytest
from presend import tencent_ses_smtp

VECTORS = Path(__file__).parent.parent / "vectors"
OPERATIONS = {operation.id: operation for operation in presend.operations()}
REPLIES = {replies.id: replies for replies in [tencent_ses_smtp.Message]}


def load() -> list[Any]:
    cases = []
    for path in sorted(VECTORS.glob("*/*.json")):
        file = json.loads(path.read_text(encoding="utf-8"))
        for case in file["cases"]:
            name = f"{path.stem}-{case['id']}"
            cases.append(pytest.param(file["operation"], file["call"], case, id=name))
    return cases


FORMS: dict[str, Any] = {
    "$bytes": lambda form: base64.b64decode(form["$bytes"]),
    "$repeat": lambda form: form["$repeat"] * form["times"],
    "$repeat_bytes": lambda form: base64.b64decode(form["$repeat_bytes"]) * form["times"],
    "$repeat_item": lambda form: [host_value(form["$repeat_item"])] * form["times"],
    "$number": lambda form: float(form["$number"]),
    "$integer": lambda form: int(form["$integer"]),
}


def host_value(value: Any) -> Any:
    """The value that a vector writes down, with its forms for what JSON cannot say."""
    if isinstance(value, list):
        return [host_value(item) for item in value]
    if not isinstance(value, dict):
        return value
    for name, read in FORMS.items():
        if name in value:
            return read(value)
    return {key: host_value(entry) for key, entry in value.items()}


def plain_issues(issues: list[presend.Issue]) -> list[dict[str, Any]]:
    names = ["path", "rule", "code", "severity", "message", "params"]
    return [{name: getattr(issue, name) for name in names} for issue in issues]


def plain_retry(retry: presend.Retry) -> dict[str, Any]:
    names = ["when", "after_seconds", "may_duplicate"]
    return {name: getattr(retry, name) for name in names}


def plain_explanation(found: presend.Explanation | None) -> dict[str, Any] | None:
    if found is None:
        return None
    names = ["provider", "code", "known", "kind", "meaning", "fix", "fields"]
    plain = {name: getattr(found, name) for name in names}
    return {**plain, "retry": plain_retry(found.retry)}


def plain_error(error: presend.ProviderError | None) -> dict[str, Any] | None:
    if error is None:
        return None
    plain = dict(vars(error))
    plain["retry"] = plain_retry(error.retry)
    plain["issues"] = plain_issues(error.issues)
    return plain


def plain_response(response: presend.Response) -> dict[str, Any]:
    return {
        "ok": response.ok,
        "request_id": response.request_id,
        "data": response.data,
        "error": plain_error(response.error),
        "failures": [
            {
                "index": failure.index,
                "recipient": failure.recipient,
                "error": plain_error(failure.error),
            }
            for failure in response.failures
        ],
    }


def plain_request(request: presend.Request, expected: dict[str, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "method": request.method,
        "url": request.url,
        "headers": request.headers,
    }
    if "body_sha256" in expected:
        plain["body_bytes"] = len(request.body)
        plain["body_sha256"] = hashlib.sha256(request.body).hexdigest()
    else:
        plain["body"] = request.body.decode()
    return plain


def build(operation: presend.Operation[Any], case: dict[str, Any]) -> dict[str, Any]:
    context = dict(case.get("context", {}))
    try:
        if "credentials" in context:
            keys = {"token": None, **context["credentials"]}
            lang = context.get("lang", "en")
            context["credentials"] = presend.Credentials(**keys, lang=lang)
        request = operation.build(host_value(case["payload"]), **context)
    except presend.ValidationError as error:
        return {"issues": plain_issues(error.issues)}
    found = plain_request(request, case["expected"].get("request", {}))
    if "timestamp" not in context:
        # The clock of this machine, which no vector can know.
        assert found["headers"].pop("X-TC-Timestamp", "0").isdigit()
    return {"request": found}


@pytest.mark.parametrize(("operation", "call", "case"), load())
def test_vector(operation: str | None, call: str, case: dict[str, Any]) -> None:
    assert run(operation or "", call, case) == case["expected"]


def delay(case: dict[str, Any]) -> dict[str, Any]:
    try:
        return {"delay": presend.Retry(**case["retry"]).delay(case["attempt"], case["random"])}
    except ValueError as error:
        return {"refused": str(error)}


def run(operation: str, call: str, case: dict[str, Any]) -> dict[str, Any]:
    context = case.get("context", {})
    if call == "parse_response":
        replies = REPLIES.get(operation) or OPERATIONS[operation]
        body = host_value(case["body"])
        return {"response": plain_response(replies.parse_response(case["status"], body, **context))}
    if call == "explain":
        return {"explanation": plain_explanation(presend.explain(case["code"], **context))}
    if call == "retry_delay":
        return delay(case)
    called = OPERATIONS[operation]
    if call == "validate":
        return {"issues": plain_issues(called.validate(host_value(case["payload"]), **context))}
    if call == "build":
        return build(called, case)
    assert call == "json_schema"
    return {"schema": called.json_schema()}
