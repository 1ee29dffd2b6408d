"""How time and memory grow with the size of the input.

The memory of a call is measured in a new process: the peak of what the process has in use, minus what it had before the
call. Python's tracemalloc does not see the memory of native code.
"""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import presend
from presend.tencent_ses import ListBlackEmailAddress, SendEmail

import rounds
from payloads import (
    ALL_WRONG,
    FILE_BYTES,
    SMALL,
    addresses,
    random_file,
    with_file,
    with_recipients,
    wrong_addresses,
    wrong_lists,
)
from rounds import Work

STATUS = Path("/proc/self/status")
CREDENTIALS = presend.Credentials("AKIDexample", "k" * 32)


def validates(payload: Any) -> Work:
    return lambda: SendEmail.validate(payload)


def reads_messages(payload: Any) -> Work:
    return lambda: [issue.message for issue in SendEmail.validate(payload)]


def builds(payload: Any) -> Work:
    return lambda: SendEmail.build(payload, region="ap-guangzhou", credentials=CREDENTIALS)


def reads_answer(entries: int) -> tuple[int, Work]:
    entry = '{"BounceTime":"2024-01-01 00:00:00","EmailAddress":"%s"}'
    blocked = ",".join(entry % address for address in addresses(entries))
    text = f'{{"Response":{{"BlackList":[{blocked}],"TotalCount":{entries},"RequestId":"r"}}}}'
    body = text.encode()
    return len(body), lambda: ListBlackEmailAddress.parse_response(200, body)


def sizes(start: int, end: int) -> list[int]:
    """Returns three sizes for each power of ten, at about the same distance, up to `end`."""
    powers = [start * 10**power for power in range(len(str(end // start)))]
    steps = [factor * power for power in powers for factor in (1, 2, 5)]
    return [*(size for size in steps if size < end), end]


# The sizes of each table, and what makes the input of a size: its exact size and the call that is measured.
TABLES: dict[str, tuple[list[int], Callable[[int], tuple[int, Work]]]] = {
    "recipients": (
        sizes(10, 100_000),
        lambda size: (size, validates(with_recipients(addresses(size)))),
    ),
    "issues": (
        sizes(1, 20_000),
        lambda size: (size, reads_messages(with_recipients(wrong_addresses(size)))),
    ),
    "checked_attachment": (
        sizes(1 << 10, 30 << 20),
        lambda size: (size, validates(with_file("QUJD" * -(-size // 3)))),
    ),
    "sent_attachment": (
        sizes(1 << 10, 4 << 20),
        lambda size: (size, builds(with_file(random_file(size)))),
    ),
    "answer": (sizes(1, 140_000), reads_answer),
}


def status(name: str) -> int:
    """Returns a number of bytes from the description of this process."""
    lines = STATUS.read_text().splitlines()
    line = next(line for line in lines if line.startswith(f"{name}:"))
    return int(line.split()[1]) * 1024


def peak_of_this_process(work: Work) -> int:
    """Returns the peak of memory during the call, beyond what was in use before."""
    before = status("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")  # the peak starts again from what is in use now
    result = work()
    peak = status("VmHWM") - before
    del result
    return max(peak, 0)


def peak_bytes(table: str, size: int) -> int | None:
    """Returns the peak of memory in a new process; None on a system other than Linux."""
    if not STATUS.exists():
        return None
    command = [sys.executable, __file__, table, str(size)]
    return int(subprocess.run(command, check=True, capture_output=True).stdout)


def without_collector(works: dict[str, Work]) -> dict[str, float]:
    """Returns how long the calls take while Python does not look for unused objects that refer to each other.

    It looks for them when many objects have been made, and the more objects there are, the longer it takes.
    """
    gc.disable()
    try:
        return rounds.medians(works)
    finally:
        gc.enable()


def measure(table: str) -> list[dict[str, float | int | None]]:
    """Returns the lines of a table. All sizes take turns in each round, because load would change the exponent."""
    chosen, make = TABLES[table]
    inputs = {str(size): make(size) for size in chosen}
    works = {name: work for name, (_, work) in inputs.items()}
    seconds, seconds_without_collector = rounds.medians(works), without_collector(works)
    return [
        {
            "size": exact,
            "seconds": seconds[name],
            "seconds_without_collector": seconds_without_collector[name],
            "peak_bytes": peak_bytes(table, int(name)),
        }
        for name, (exact, _) in inputs.items()
    ]


def ratio(wrong: Any, right: Any) -> float:
    """Returns what a wrong payload costs, divided by what a correct one costs."""
    times = rounds.medians({"wrong": reads_messages(wrong), "right": reads_messages(right)})
    return times["wrong"] / times["right"]


def results() -> dict[str, Any]:
    tables = {}
    for name in TABLES:
        print(f"Python: growth, {name}", file=sys.stderr)
        tables[name] = measure(name)
    peak = peak_bytes("sent_attachment", FILE_BYTES)
    request: Any = builds(with_file(random_file()))()
    return {
        "growth": tables,
        "wrong_fields_by_right": ratio(ALL_WRONG, SMALL),
        "wrong_lists_by_right": {
            kind: ratio(with_recipients(wrong), with_recipients(right))
            for kind, (wrong, right) in wrong_lists(20_000).items()
        },
        "memory_beyond_the_body": None if peak is None else peak - len(request.body),
    }


if __name__ == "__main__":
    # The first call of a process also loads what every call needs.
    TABLES[sys.argv[1]][1](1)[1]()
    print(peak_of_this_process(TABLES[sys.argv[1]][1](int(sys.argv[2]))[1]))
