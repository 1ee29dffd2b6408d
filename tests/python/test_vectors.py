"""Runs every vector and compares the results exactly."""

from __future__ import annotations

import base64
import copy
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import presend
import pytest
from presend import SmtpMessage

VECTORS = Path(__file__).parent.parent / "vectors"
OPERATIONS: dict[str, Any] = {operation.id: operation for operation in presend.operations()}
LANGUAGES = ["en", "zh", "es"]
UNREADABLE = json.loads((VECTORS / "errors/unreadable.json").read_text("utf-8"))["unreadable"]


def load() -> list[Any]:
    cases = []
    for path in sorted(VECTORS.glob("*/*.json")):
        file = json.loads(path.read_text(encoding="utf-8"))
        for call in filter(file.__contains__, CALLS):
            for case in file[call] if call != "json_schema" else [file]:
                case["payload"] = payload(file.get("bases", {}), case)
                name = f"{path.stem}-{case.get('id', call)}"
                cases.append(pytest.param(file.get("operation", ""), call, case, id=name))
    return cases


def payload(bases: dict[str, Any], case: dict[str, Any]) -> Any:
    """The payload of a case: its own, or a base with the fields in `set` and without those in `drop`."""
    if "payload" in case:
        return case["payload"]
    made = copy.deepcopy(bases.get(case.get("base", "default")))
    for path, value in case.get("set", {}).items():
        inside, last = place(made, path)
        inside[last] = value
    for path in case.get("drop", []):
        inside, last = place(made, path)
        del inside[last]
    return made


def place(inside: Any, path: str) -> tuple[Any, Any]:
    """The object or list that contains the target of a dotted path, and the last name or index."""
    *steps, last = path.split(".")
    for step in steps:
        inside = inside[int(step)] if isinstance(inside, list) else inside.setdefault(step, {})
    return inside, int(last) if isinstance(inside, list) else last


NOW = 1767225600
"""The time of a check whose vector gives none: 2026-01-01 00:00:00 UTC."""

FORMS: dict[str, Any] = {
    "$bytes": lambda form: base64.b64decode(form["$bytes"]),
    "$repeat": lambda form: form["$repeat"] * form["times"],
    "$repeat_bytes": lambda form: base64.b64decode(form["$repeat_bytes"]) * form["times"],
    "$repeat_item": lambda form: [host_value(form["$repeat_item"])] * form["times"],
    "$numbered_item": lambda form: [
        host_value(json.loads(json.dumps(form["$numbered_item"]).replace("#", str(index))))
        for index in range(form["times"])
    ],
    "$number": lambda form: float(form["$number"]),
    "$integer": lambda form: int(form["$integer"]),
}


def host_value(value: Any) -> Any:
    """The value of a vector, which has notations for values that JSON cannot express."""
    if isinstance(value, list):
        return [host_value(item) for item in value]
    if not isinstance(value, dict):
        return value
    for name, read in FORMS.items():
        if name in value:
            return read(value)
    return {key: host_value(entry) for key, entry in value.items()}


def raw(value: Any) -> bytes:
    """The bytes of a finished message: those of a text, or of lines with CRLF between them."""
    if isinstance(value, list):
        return b"\r\n".join(map(raw, value))
    found = host_value(value)
    return found.encode() if isinstance(found, str) else bytes(found)


def line(issue: presend.Issue) -> str:
    """An issue in the notation of the vectors: path, rule, code, severity and params."""
    assert issue.message
    path = ""
    for step in issue.path:
        if isinstance(step, int):
            path += f"[{step}]"
        else:
            plain = re.fullmatch("[A-Za-z0-9_-]+", step)
            path += "." if path else ""
            path += step if plain else json.dumps(step, ensure_ascii=False)
    params = [
        f"{name}={','.join(map(str, value)) if isinstance(value, list) else value}"
        for name, value in sorted(issue.params.items())
    ]
    return " ".join([path or "-", issue.rule, issue.code or "-", issue.severity, *params])


def plain(value: Any, *names: str) -> dict[str, Any]:
    """The attributes with these names."""
    return {name: getattr(value, name) for name in names}


def plain_retry(retry: presend.Retry) -> dict[str, Any]:
    return plain(retry, "when", "after_seconds", "may_duplicate")


def plain_explanation(found: presend.Explanation) -> dict[str, Any]:
    names = ["provider", "code", "known", "kind", "meaning", "fix", "fields"]
    return {**plain(found, *names), "retry": plain_retry(found.retry)}


def plain_error(error: presend.ProviderError | None) -> dict[str, Any] | None:
    if error is None:
        return None
    issues = [line(issue) for issue in error.issues]
    return {**vars(error), "retry": plain_retry(error.retry), "issues": issues}


def plain_response(response: presend.Response[Any]) -> dict[str, Any]:
    failures = [
        {**plain(failure, "index", "recipient"), "error": plain_error(failure.error)}
        for failure in response.failures
    ]
    found = plain(response, "ok", "request_id", "data")
    return {**found, "error": plain_error(response.error), "failures": failures}


def whole_response(provider: str, case: dict[str, Any], lang: str) -> dict[str, Any]:
    """The complete response that a case expects, including everything that it leaves out."""
    request_id = case.get("request_id")

    def whole_error(written: dict[str, Any] | None) -> dict[str, Any] | None:
        if written is None:
            return None
        common = {"provider": provider, "message": None, "request_id": request_id}
        common.update(status=case.get("status"), issues=[])
        return {**row(written["row"], lang), **common, **without(written, "row")}

    failures = case.get("failures", [])
    return {
        "ok": case.get("ok", "error" not in case),
        "request_id": request_id,
        "data": case.get("data", {}),
        "error": whole_error(case.get("error")),
        "failures": [{**failure, "error": whole_error(failure["error"])} for failure in failures],
    }


def row(name: str, lang: str) -> dict[str, Any]:
    """The explanation of an entry of the catalogue, or of a response that no entry explains."""
    catalogue, code = name.split(" ", 1)
    if catalogue != "unreadable":
        found = presend.explain(code, provider=catalogue, lang=lang)
        assert found is not None
        assert found.known, name
        return plain_explanation(found)
    what, situation = (
        UNREADABLE[part][word]
        for part, word in zip(("what", "situation"), code.split(" "), strict=True)
    )
    texts = {"meaning": what[lang], "fix": situation[lang], "fields": []}
    judged = {name: situation[name] for name in ("kind", "retry")}
    return {"code": None, "known": False, **judged, **texts}


def without(written: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in written.items() if key != name}


def plain_request(request: presend.Request, expected: dict[str, Any]) -> dict[str, Any]:
    found = plain(request, "method", "url", "headers")
    if "body_sha256" in expected:
        hashed = hashlib.sha256(request.body).hexdigest()
        return {**found, "body_bytes": len(request.body), "body_sha256": hashed}
    return {**found, "body": request.body.decode()}


def plain_message(message: SmtpMessage, expected: dict[str, Any]) -> dict[str, Any]:
    """The message in the notation of the vectors, with its text as a list of lines."""
    found = plain(message, "mail_from", "rcpt_to")
    if "data_sha256" in expected:
        hashed = hashlib.sha256(message.data).hexdigest()
        return {**found, "data_bytes": len(message.data), "data_sha256": hashed}
    *lines, rest = message.data.decode("ascii").split("\r\n")
    assert rest == "", "the last line ends with CRLF"
    return {**found, "data": lines}


def plain_built(built: presend.Request | SmtpMessage, case: dict[str, Any]) -> dict[str, Any]:
    if isinstance(built, SmtpMessage):
        return plain_message(built, case.get("message", {}))
    return plain_request(built, case.get("request", {}))


def call_validate(operation: str, case: dict[str, Any], **lang: str) -> list[presend.Issue]:
    context = {"now": NOW, **case.get("context", {}), **lang}
    issues: list[presend.Issue] = OPERATIONS[operation].validate(
        host_value(case["payload"]), **context
    )
    return issues


def call_validate_raw(
    operation: str, case: dict[str, Any], lang: str = "en"
) -> list[presend.Issue]:
    issues: list[presend.Issue] = OPERATIONS[operation].validate_raw(raw(case["raw"]), lang=lang)
    return issues


def call_build(
    operation: str, case: dict[str, Any], lang: str = "en"
) -> presend.Request | SmtpMessage:
    context = {**case.get("context", {}), "lang": lang}
    if "credentials" in context:
        keys = {"token": None, **context["credentials"]}
        context["credentials"] = presend.Credentials(**keys, lang=lang)
    built: presend.Request | SmtpMessage = OPERATIONS[operation].build(
        host_value(case["payload"]), **context
    )
    return built


def call_parse(operation: str, case: dict[str, Any], lang: str) -> presend.Response[Any]:
    response: presend.Response[Any] = OPERATIONS[operation].parse_response(
        case.get("status"), host_value(case["body"]), lang=lang, payload=host_value(case.get("to"))
    )
    return response


Result = tuple[Any, Any]
"""The result, and what the case expects."""


def validate(operation: str, case: dict[str, Any]) -> Result:
    return [line(issue) for issue in call_validate(operation, case)], case["issues"]


def validate_raw(operation: str, case: dict[str, Any]) -> Result:
    return [line(issue) for issue in call_validate_raw(operation, case)], case["issues"]


def build(operation: str, case: dict[str, Any]) -> Result:
    expected = case.get("request") or case.get("message") or case.get("issues")
    if "refused" in case:
        with pytest.raises(TypeError, match=f"'{case['refused']}'"):
            call_build(operation, case)
        return expected, expected
    try:
        built = call_build(operation, case)
    except presend.ValidationError as error:
        return [line(issue) for issue in error.issues], expected
    found = plain_built(built, case)
    if "headers" in found and "timestamp" not in case.get("context", {}):
        # The default is the current time, which a vector cannot contain.
        assert found["headers"].pop("X-TC-Timestamp", "0").isdigit()
    return found, expected


def messages(operation: str, case: dict[str, Any]) -> Result:
    """The message of an issue in each language."""

    def issues(lang: str) -> list[presend.Issue]:
        if "body" in case:
            error = call_parse(operation, case, lang).error
            return error.issues if error else []
        if "raw" in case:
            return call_validate_raw(operation, case, lang)
        if case.get("call") != "build":
            return call_validate(operation, case, lang=lang)
        with pytest.raises(presend.ValidationError) as refused:
            call_build(operation, case, lang)
        return refused.value.issues

    def said(lang: str) -> str | None:
        return {line(issue): issue.message for issue in issues(lang)}.get(case["issue"])

    return [said(lang) for lang in LANGUAGES], [case[lang] for lang in LANGUAGES]


def parse_response(operation: str, case: dict[str, Any]) -> Result:
    found = [plain_response(call_parse(operation, case, lang)) for lang in LANGUAGES]
    provider, _ = operation.split(".")
    return found, [whole_response(provider, case, lang) for lang in LANGUAGES]


def explain(_: str, case: dict[str, Any]) -> Result:
    try:
        found = presend.explain(case["code"], **case.get("context", {}))
    except ValueError as error:
        return str(error), case.get("refused")
    return found and plain_explanation(found), case.get("explanation", "refused")


def retry_delay(_: str, case: dict[str, Any]) -> Result:
    retry = presend.Retry(**case["retry"])
    try:
        return retry.delay(case["attempt"], case["random"]), case.get("delay", "refused")
    except ValueError as error:
        return str(error), case.get("refused")


def json_schema(operation: str, file: dict[str, Any]) -> Result:
    return OPERATIONS[operation].json_schema(), file["json_schema"]


CALLS = {
    call.__name__: call
    for call in [
        validate,
        build,
        validate_raw,
        messages,
        parse_response,
        explain,
        retry_delay,
        json_schema,
    ]
}


@pytest.mark.parametrize(("operation", "call", "case"), load())
def test_vector(operation: str, call: str, case: dict[str, Any]) -> None:
    found, expected = CALLS[call](operation, case)
    assert found == expected
