"""Measures how time and memory grow with the size of the input, and prints both as JSON.

With the argument `times`, it measures the times alone, in a process that has enough memory already; see `memory_to_use`.

The memory of a call is measured in a new process: the peak of what the process has in use, minus what it had before the call.
Python's tracemalloc does not see the memory of native code.
"""

from __future__ import annotations

import ctypes
import gc
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import presend
from presend.tencent_ses import ListBlackEmailAddress, SendEmail

import rounds
from payloads import (
    FILE_BYTES,
    addresses,
    random_file,
    with_file,
    with_recipients,
    wrong_addresses,
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


def answer(entries: int) -> bytes:
    # The same entry each time: a list of different ones would leave memory in which the peak of the call is hidden.
    entry = b'{"BounceTime":"2024-01-01 00:00:00","EmailAddress":"user00001@example.com"}'
    blocked = b",".join([entry] * entries)
    return b'{"Response":{"BlackList":[%b],"TotalCount":%d,"RequestId":"r"}}' % (blocked, entries)


def reads_answer(entries: int) -> tuple[int, Work]:
    body = answer(entries)
    return len(body), lambda: ListBlackEmailAddress.parse_response(200, body)


def parses_json(entries: int) -> tuple[int, Work]:
    body = answer(entries)
    return len(body), lambda: json.loads(body)


def searches(size: int) -> tuple[int, Work]:
    """Searches bytes for one that they do not contain."""
    # Not `bytes(size)`, whose memory would be one page of zeros.
    content = b"\x01" * size
    return size, lambda: content.find(b"\x02")


def sizes(start: int, end: int) -> list[int]:
    """Returns three sizes for each power of ten, at about the same distance, up to `end`, and five for the last one."""
    powers = [start * 10**power for power in range(len(str(end // start)))]
    steps = [
        factor * power
        for power in powers
        for factor in (1, 2, 3, 5, 7)
        if factor in (1, 2, 5) or factor * power >= end / 10
    ]
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

# What the tables are compared with: `json.loads` of the answers, and one pass over bytes.
PEERS: dict[str, tuple[list[int], Callable[[int], tuple[int, Work]]]] = {
    "answer_json": (sizes(1, 140_000), parses_json),
    "one_pass": (sizes(1 << 10, 30 << 20), searches),
}


def status(name: str) -> int:
    """Returns a number of bytes from the description of this process."""
    lines = STATUS.read_text().splitlines()
    line = next(line for line in lines if line.startswith(f"{name}:"))
    return int(line.split()[1]) * 1024


def use_free_memory() -> None:
    """Uses most of the memory that is free but still belongs to the process, which would hide a part of a peak.

    The blocks are small enough for most gaps, and are never freed. Twice as many do not change the peaks, which differ by up to
    64 KiB from process to process.
    """
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    gc.collect()
    libc.malloc_trim(0)
    for _ in range(1000):
        libc.malloc(1024)


def peak_of_this_process(work: Work) -> int:
    """Returns the peak of memory during the call, beyond what is in use before."""
    use_free_memory()
    status("VmRSS")  # the first call needs memory of its own
    before = status("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")  # the peak starts again from what is in use now
    result = work()
    peak = status("VmHWM") - before
    del result
    return max(peak, 0)


def peak_bytes(table: str, size: int) -> int | None:
    """Returns the median of the peaks of memory in three new processes; None on a system other than Linux."""
    if not STATUS.exists():
        return None
    command = [sys.executable, __file__, table, str(size)]
    runs = (subprocess.run(command, check=True, capture_output=True) for _ in range(3))
    return sorted(int(run.stdout) for run in runs)[1]


def memory_to_use() -> list[bytes]:
    """Returns objects that make Python keep the memory of the objects around them, which are freed: about 128 MiB.

    Python gets memory from the system in pieces of 1 MiB, and gives back those without an object.
    """
    objects = [bytes(440) for _ in range(280_000)]
    return objects[::1000]


def times(table: str) -> list[dict[str, float]]:
    """Returns the sizes and the times of a table. All sizes take turns in each round, because load would change the exponent."""
    print(f"Python: growth, {table}", file=sys.stderr)
    chosen, make = (TABLES | PEERS)[table]
    inputs = {str(size): make(size) for size in chosen}
    works = {name: work for name, (_, work) in inputs.items()}
    seconds = rounds.medians(works, rounds.GROWTH)
    return [{"size": exact, "seconds": seconds[name]} for name, (exact, _) in inputs.items()]


def peaks(table: str) -> list[dict[str, int | None]]:
    """Returns the sizes and the peaks of memory of a table."""
    chosen, make = TABLES[table]
    return [{"size": make(size)[0], "peak_bytes": peak_bytes(table, size)} for size in chosen]


def results() -> dict[str, Any]:
    peak = peak_bytes("sent_attachment", FILE_BYTES)
    request: Any = builds(with_file(random_file()))()
    return {
        "growth": {
            **{name: {"times": times(name), "peaks": peaks(name)} for name in TABLES},
            **{name: {"times": times(name)} for name in PEERS},
        },
        "memory_beyond_the_body": None if peak is None else peak - len(request.body),
    }


def main() -> None:
    match sys.argv[1:]:
        case []:
            json.dump(results(), sys.stdout)
        case ["times"]:
            kept = memory_to_use()
            growth = {name: {"times": times(name)} for name in (*TABLES, *PEERS)}
            json.dump({"growth": growth}, sys.stdout)
            del kept
        case [table, size]:
            sizes_of_table, make = TABLES[table]
            # What happens only in the first call of a process is not measured.
            _, smallest = make(sizes_of_table[0])
            _, work = make(int(size))
            smallest()
            print(peak_of_this_process(work))
        case _:
            sys.exit("usage: growing.py [times | TABLE SIZE]")


if __name__ == "__main__":
    main()
