"""Runs every vector: loads, calls, compares exactly."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import presend
import pytest

VECTORS = Path(__file__).parent.parent / "vectors"
OPERATIONS = {operation.id: operation for operation in presend.operations()}


def load() -> list[Any]:
    cases = []
    for provider in sorted({operation.provider for operation in presend.operations()}):
        for path in sorted((VECTORS / provider).glob("*.json")):
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


def plain_error(error: presend.ProviderError | None) -> dict[str, Any] | None:
    if error is None:
        return None
    plain = dict(vars(error))
    plain["retry"] = {
        "when": error.retry.when,
        "after_seconds": error.retry.after_seconds,
        "may_duplicate": error.retry.may_duplicate,
    }
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
        assert found["headers"].pop("X-TC-Timestamp").isdigit()
    return {"request": found}


@pytest.mark.parametrize(("operation", "call", "case"), load())
def test_vector(operation: str, call: str, case: dict[str, Any]) -> None:
    called = OPERATIONS[operation]
    context = case.get("context", {})
    found: dict[str, Any]
    if call == "validate":
        found = {"issues": plain_issues(called.validate(host_value(case["payload"]), **context))}
    elif call == "build":
        found = build(called, case)
    elif call == "parse_response":
        body = host_value(case["body"])
        found = {"response": plain_response(called.parse_response(case["status"], body, **context))}
    else:
        assert call == "json_schema"
        found = {"schema": called.json_schema()}
    assert found == case["expected"]
