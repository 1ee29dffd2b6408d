"""Counts the instructions of a few calls of the core with callgrind, and compares them with the committed counts.

`bench/instructions.txt` is written anew, so that a review sees which calls have become more or less expensive. The counts do
not depend on the load of the machine, but on the compiler, on the C library, and on the vector instructions that valgrind finds
in the processor. Valgrind has no instructions for SHA-256, so hashing counts for more than it costs.
"""

from __future__ import annotations

import os
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

import callgrind
import machine
from main import BENCH, PROGRAMS

COUNTS = BENCH / "instructions.txt"
PATHS = PROGRAMS / "paths"
NOTABLE = 1.1
HEAD = """\
# Instructions of one call, counted by callgrind. Written by `make instructions`, and compared with the counts before.
# They depend on the compiler and the processor: compare only counts from the same machine.
"""


def committed() -> dict[str, int]:
    text = COUNTS.read_text("utf-8") if COUNTS.exists() else ""
    return {name: int(number) for name, number in re.findall(r"^(\w+) (\d+)$", text, re.MULTILINE)}


def compared(name: str, before: int | None, now: int) -> str:
    if before is None:
        return f"{name:28} {now:14,}  new"
    change = now / before - 1
    note = f"  more than {NOTABLE - 1:.0%} more" if now > before * NOTABLE else ""
    return f"{name:28} {now:14,}  {change:+8.1%}{note}"


def main() -> None:
    names = subprocess.run([PATHS], check=True, capture_output=True, text=True).stdout.split()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        counted = pool.map(lambda name: callgrind.collected(PATHS, name), names)
        counts = dict(zip(names, counted, strict=True))
    before = committed()
    for name, now in counts.items():
        print(compared(name, before.get(name), now))
    lines = [f"rustc {machine.rust_version()}", *(f"{name} {now}" for name, now in counts.items())]
    COUNTS.write_text(HEAD + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
