"""Parts of presend's time in the comparisons whose target is not reached, timed alone in the same run.

They show whether the target leaves time for them. They are the times of the present code, so that a better way to do one of them
changes the result.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from layout import time_text
from table import Row

# Differences up to this share mean nothing.
NOISE = 0.05

# The time of a part, from the results of all hosts.
Time = Callable[[dict[str, Any]], float]


def _step(host: str, name: str) -> Time:
    return lambda results: float(results[host]["steps"][name])


def _case(host: str, name: str, contender: str = "presend") -> Time:
    return lambda results: float(results[host]["seconds"][name][contender])


def _rust(name: str) -> Time:
    return _step("Rust", name)


def _smallest_call(host: str) -> tuple[str, Time]:
    return "a call of an operation with one field", _step(host, "validate_one_field")


_CONVERTED = (
    "a call with the payload inside a list, which is converted and refused with one issue",
    _step("Python", "validate_in_list"),
)
_CHECKED = ("checking the payload in Rust", _rust("validate_small"))
_CHECKS_OF_MANY = ("checking the addresses in Rust", _rust("validate_many"))
_MISTAKES = ("finding the mistakes and writing the sentences in Rust", _rust("validate_mistakes"))
# Any call has to get the values out of the objects of JavaScript, and the engine's own way is the fastest that is known.
_STRINGIFY = ("`JSON.stringify` of the payload", _step("Node.js", "stringify"))
_INSIDE = "the WebAssembly module with a payload that has been passed to it already"
_PASSING = "putting the texts together and converting them to UTF-8 in JavaScript"

# The keys are host, case and peer, as in `table.py`.
PARTS: dict[tuple[str, str, str], list[tuple[str, Time]]] = {
    ("Python", "sign_small", "sdk"): [
        _CONVERTED,
        ("checking, writing and signing in Rust", _rust("sign_small")),
    ],
    ("Python", "sign_file", "sdk"): [
        ("SHA-256 of the body", _case("Python", "sign_file", "sha256")),
        ("the same request without it", _case("Python", "sign_file_unhashed")),
    ],
    ("Python", "sign_file", "sha256"): [
        ("SHA-256 of the body", _case("Python", "sign_file", "sha256")),
        ("the same request without it", _case("Python", "sign_file_unhashed")),
    ],
    ("Python", "validate_small", "pydantic"): [_CONVERTED, _CHECKED],
    ("Python", "validate_small", "jsonschema_rs"): [_CONVERTED, _CHECKED],
    ("Python", "validate_mistakes", "pydantic"): [_CONVERTED, _MISTAKES],
    ("Python", "validate_mistakes", "jsonschema_rs"): [
        _CONVERTED,
        _MISTAKES,
        (
            "reading one attribute of the six objects",
            _step("Python", "read_attributes"),
        ),
    ],
    ("Python", "validate_many", "pydantic"): [_CHECKS_OF_MANY],
    ("Python", "validate_many", "jsonschema_rs"): [_CHECKS_OF_MANY],
    ("Python", "validate_many_email_str", "email_str"): [_CHECKS_OF_MANY],
    ("Python", "error_answer", "sdk"): [
        _smallest_call("Python"),
        ("reading the answer in Rust", _rust("error_answer")),
    ],
    ("Node.js", "sign_small", "sdk"): [
        ("a signed request with one field", _step("Node.js", "sign_one_field"))
    ],
    ("Node.js", "error_answer", "sdk"): [
        _smallest_call("Node.js"),
        ("creating an error with a stack trace", _step("Node.js", "make_error")),
        ("reading the answer in Rust", _rust("error_answer")),
    ],
    ("Node.js", "sign_many", "sdk"): [
        ("checking, writing and hashing in Rust", _rust("sign_many")),
        (_PASSING, _step("Node.js", "pass_texts")),
    ],
    ("Node.js", "validate_small", "zod"): [
        _STRINGIFY,
        _CHECKED,
    ],
    ("Node.js", "validate_mistakes", "zod"): [
        _STRINGIFY,
        _MISTAKES,
        ("`JSON.parse` of the issues", _step("Node.js", "parse_issues")),
    ],
    ("Node.js", "validate_many", "zod"): [
        _CHECKS_OF_MANY,
        (_PASSING, _step("Node.js", "pass_texts")),
    ],
    ("Chromium", "keystroke", "zod"): [(_INSIDE, _step("Chromium", "inside_small"))],
    ("Chromium", "validate_many", "zod"): [
        (_PASSING, _step("Chromium", "pass_texts")),
        (_INSIDE, _step("Chromium", "inside_many")),
    ],
    ("Node.js", "sign_file", "sdk"): [
        ("SHA-256 of the body", _case("Node.js", "sign_file", "sha256")),
        ("base64 of the file", _rust("base64")),
    ],
    ("Rust", "message_file", "mail_builder"): [
        ("base64 of the file", _rust("base64")),
        ("copying its text once", _rust("copy")),
    ],
}


def allowed(results: dict[str, Any], host: str, row: Row) -> float:
    """Returns the seconds with which the target would be reached."""
    assert row.target is not None
    return _case(host, row.case, row.peer)(results) / row.target


def parts_text(results: dict[str, Any], host: str, row: Row) -> str:
    """Lists the parts, and says whether the target leaves time for them."""
    parts = PARTS.get((host, row.case, row.peer))
    if not parts:
        return "not known yet"
    times = [(what, time(results)) for what, time in parts]
    total = sum(time for _, time in times)
    listed = " + ".join(f"{time_text(time)} for {what}" for what, time in times)
    sum_text = f"{listed} = {time_text(total)}" if len(times) > 1 else listed
    share = total / allowed(results, host, row)
    if share > 1 + NOISE:
        return f"{sum_text}, which is more than the target allows"
    if share > 1 - NOISE:
        return f"{sum_text}, which is about as much as the target allows"
    return f"{sum_text}, which the target allows"
