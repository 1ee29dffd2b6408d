"""The payloads and answers that every comparison uses."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

SHARED = Path(__file__).parent.parent / "shared"
PAYLOADS: dict[str, Any] = json.loads((SHARED / "payloads.json").read_text("utf-8"))
SCHEMA: dict[str, Any] = json.loads((SHARED / "schema.json").read_text("utf-8"))

SMALL = PAYLOADS["small"]
SIX_MISTAKES = PAYLOADS["six_mistakes"]
ALL_WRONG = PAYLOADS["all_wrong"]
ERROR_ANSWER = json.dumps(PAYLOADS["error_answer"]).encode()

FILE_BYTES = 3 << 20


def with_file(content: bytes | str) -> dict[str, Any]:
    """Returns the small payload with an attachment."""
    return {**SMALL, "Attachments": [{"FileName": "receipt.pdf", "Content": content}]}


def wrong_file() -> tuple[dict[str, Any], dict[str, Any]]:
    """Returns the small payload with a file as base64 text, with a wrong character near the end and without a mistake."""
    right = "QUJD" * (FILE_BYTES // 3)
    return with_file(right[:-4] + "QU*D"), with_file(right)


def random_file(size: int = FILE_BYTES) -> bytes:
    return os.urandom(size)


def addresses(count: int) -> list[str]:
    return [f"user{number:05}@example.com" for number in range(count)]


def wrong_addresses(count: int) -> list[str]:
    return [f"user{number:05}.example.com" for number in range(count)]


def wrong_lists(count: int) -> dict[str, tuple[list[str], list[str]]]:
    """Returns lists of wrong recipients by what is wrong with all of them, each with a correct list of texts that are about as
    long.
    """
    numbered = addresses(count)
    in_unicode = [each.replace("user", "üser").replace("exam", "exäm") for each in numbered]
    long = [each.rjust(72, "a") for each in numbered]
    return {
        "no_at": (wrong_addresses(count), numbered),
        "unicode": (in_unicode, numbered),
        "repeated": (["a" * 70 + "@example.com"] * count, long),
    }


def with_recipients(recipients: list[str]) -> dict[str, Any]:
    return {**SMALL, "Destination": recipients}
