"""What payloads with mistakes cost, compared with correct ones."""

from __future__ import annotations

from typing import Any

import rounds
from growing import reads_messages
from payloads import ALL_WRONG, SMALL, with_recipients, wrong_file, wrong_lists


def ratio(wrong: Any, right: Any) -> float:
    """Returns what a wrong payload costs, divided by what a correct one costs."""
    times = rounds.medians({"wrong": reads_messages(wrong), "right": reads_messages(right)})
    return times["wrong"] / times["right"]


def results() -> dict[str, Any]:
    return {
        "wrong_fields_by_right": ratio(ALL_WRONG, SMALL),
        "wrong_file_by_right": ratio(*wrong_file()),
        "wrong_lists_by_right": {
            kind: ratio(with_recipients(wrong), with_recipients(right))
            for kind, (wrong, right) in wrong_lists(20_000).items()
        },
    }
