"""Parts of the work in the comparisons whose target is not reached, timed in the same run.

They show what the target leaves for the rest. What passing a payload costs is the time of minimal programs that do nothing
else and contain nothing of presend, in `bench/rust/parts-python`, `bench/rust/parts-node` and `bench/browser/parts.js`. Others are
times of the present code, so that a better way to do one of them changes the result.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from layout import time_text
from table import Row

# The time of a part, from the results of all hosts.
Time = Callable[[dict[str, Any]], float]


def _step(host: str, name: str) -> Time:
    return lambda results: float(results[host]["steps"][name])


def _case(host: str, name: str, contender: str = "presend") -> Time:
    return lambda results: float(results[host]["seconds"][name][contender])


def _rust(name: str) -> Time:
    return _step("Rust", name)


def _webassembly(name: str) -> Time:
    """The time in WebAssembly: its share in the profile, of the time of the call."""

    def time(results: dict[str, Any]) -> float:
        shares = dict(results["Chromium"]["profiles"][name])
        return float(shares.get("WebAssembly", 0)) * _case("Chromium", name)(results)

    return time


# The minimal programs.
_CONVERT = (
    "a call that only converts the payload",
    _case("Python", "validate_small", "least"),
)
_CONVERT_AND_SIX = (
    "a call that only converts the payload and creates six objects, and reading their messages",
    _case("Python", "validate_mistakes", "least"),
)
_PASS = ("a call that only passes the payload as JSON", _case("Node.js", "validate_small", "least"))
_PASS_AND_SIX = (
    "a call that only passes the payload as JSON and returns a text as long as six messages, `JSON.parse` of the messages, and creating six issues",
    _case("Node.js", "validate_mistakes", "least"),
)
_PASS_ANSWER = ("a call that only passes the answer", _case("Node.js", "error_answer", "least"))
_TRACE = ("creating an error with a stack trace", _case("Node.js", "error_answer", "trace"))
_PASS_AND_HEAD = (
    "a call that only passes the payload and the options as JSON and returns a text as long as a body and the values of three headers, `JSON.parse` of these values, creating a head, and `Buffer.from` of a body",
    _case("Node.js", "sign_small", "least"),
)
_PASS_TO_PAGE = (
    "a call of an empty WebAssembly module that only passes the payload as JSON",
    _case("Chromium", "keystroke", "least"),
)
_HASH_AND_BUILD = [
    ("SHA-256 of the body", _case("Python", "sign_file", "sha256")),
    ("the same request without it", _case("Python", "sign_file_unhashed")),
]
_CHECKED = ("checking the payload in Rust", _case("Python", "validate_small", "core"))
_MISTAKES = (
    "finding the mistakes and writing the sentences in Rust",
    _case("Python", "validate_mistakes", "core"),
)
_CHECKS_OF_MANY = ("checking the addresses in Rust", _rust("validate_many"))
_PASSING = "putting the texts together and converting them to UTF-8 in JavaScript"

# The keys are host, case and peer, as in `table.py`.
PARTS: dict[tuple[str, str, str], list[tuple[str, Time]]] = {
    ("Python", "sign_small", "sdk"): [
        _CONVERT,
        ("checking, writing and signing in Rust", _case("Python", "sign_small", "core")),
    ],
    ("Python", "sign_file", "sdk"): _HASH_AND_BUILD,
    ("Python", "sign_file", "sha256"): _HASH_AND_BUILD,
    ("Python", "validate_small", "pydantic"): [_CONVERT, _CHECKED],
    ("Python", "validate_small", "jsonschema_rs"): [_CONVERT, _CHECKED],
    ("Python", "validate_mistakes", "pydantic"): [_CONVERT_AND_SIX, _MISTAKES],
    ("Python", "validate_mistakes", "jsonschema_rs"): [_CONVERT_AND_SIX, _MISTAKES],
    ("Python", "validate_many", "pydantic"): [_CHECKS_OF_MANY],
    ("Python", "validate_many", "jsonschema_rs"): [_CHECKS_OF_MANY],
    ("Python", "validate_many_email_str", "email_str"): [_CHECKS_OF_MANY],
    ("Python", "error_answer", "sdk"): [
        ("a call of an operation with one field", _step("Python", "validate_one_field")),
        ("reading the answer in Rust", _case("Python", "error_answer", "core")),
    ],
    ("Node.js", "sign_small", "sdk"): [
        _PASS_AND_HEAD,
        (
            "the work in Rust: reading the call, checking, writing, signing and returning a text",
            _case("Node.js", "sign_small", "core"),
        ),
    ],
    ("Node.js", "error_answer", "sdk"): [
        _TRACE,
        _PASS_ANSWER,
        (
            "the work in Rust: reading the call and the answer and writing the result",
            _case("Node.js", "error_answer", "core"),
        ),
    ],
    ("Node.js", "sign_many", "sdk"): [
        ("checking, writing and hashing in Rust", _rust("sign_many")),
        (_PASSING, _step("Node.js", "pass_texts")),
    ],
    ("Node.js", "validate_small", "zod"): [
        _PASS,
        (
            "the work in Rust: reading the call and checking the payload",
            _case("Node.js", "validate_small", "core"),
        ),
    ],
    ("Node.js", "validate_mistakes", "zod"): [
        _PASS_AND_SIX,
        (
            "the work in Rust: reading the call, finding the mistakes, and writing the sentences and the issues as a text",
            _case("Node.js", "validate_mistakes", "core"),
        ),
    ],
    ("Node.js", "validate_many", "zod"): [
        _CHECKS_OF_MANY,
        (_PASSING, _step("Node.js", "pass_texts")),
    ],
    ("Chromium", "keystroke", "zod"): [
        _PASS_TO_PAGE,
        ("the work in WebAssembly, by the profile", _webassembly("keystroke")),
    ],
    ("Chromium", "validate_many", "zod"): [
        (_PASSING, _step("Chromium", "pass_texts")),
        ("the work in WebAssembly, by the profile", _webassembly("validate_many")),
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
    """Lists the parts and the rest, and says what the target would leave for them."""
    parts = PARTS.get((host, row.case, row.peer))
    if not parts:
        return "not known yet"
    times = [(what, time(results)) for what, time in parts]
    known = sum(time for _, time in times)
    rest = _case(host, row.case)(results) - known
    if rest > 0:
        times.append(("the rest", rest))
    listed = " + ".join(f"{time_text(time)} for {what}" for what, time in times)
    most = allowed(results, host, row)
    first = times[0][1]
    if first > most:
        return f"{listed}. The first part alone takes more time than the target allows."
    if known > most:
        return f"{listed}. The target leaves {time_text(most - first)} after the first part."
    return f"{listed}. The target leaves {time_text(most - known)} for the rest."
