"""Runs all comparisons and writes `docs/benchmarks.md`.

The results are also saved in `target`. With the argument `saved`, the page is written from them again, for example after a
change to its texts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import callgrind
import machine
from growth import TABLES
from page import page, without_profile, without_reason

ROOT = Path(__file__).resolve().parent.parent.parent
BENCH = ROOT / "bench"
PROGRAMS = ROOT / "target/bench/release"
SAVED = ROOT / "target/bench/results.json"
PAGE = ROOT / "docs/benchmarks.md"


# With these variables, the C library of Linux (glibc) keeps memory that has been freed: it takes blocks of up to 32 MiB, the most
# that it accepts, from memory that it has already, and gives nothing back to the system below 1 GiB. Others ignore them.
KEEPING_MEMORY = {"MALLOC_MMAP_THRESHOLD_": str(32 << 20), "MALLOC_TRIM_THRESHOLD_": str(1 << 30)}


def output(*command: object, environment: dict[str, str] | None = None) -> Any:
    """Runs a program and returns what it prints as JSON. Variables are added to its environment."""
    text = [str(part) for part in command]
    usual = {name: value for name, value in os.environ.items() if not name.startswith("MALLOC_")}
    variables = {**usual, **(environment or {})}
    done = subprocess.run(text, check=True, stdout=subprocess.PIPE, cwd=ROOT, env=variables)
    return json.loads(done.stdout)


def measured(*command: object, environment: dict[str, str] | None = None) -> dict[str, Any]:
    """Runs a program that prints an object."""
    results: dict[str, Any] = output(*command, environment=environment)
    return results


def growth(*command: object) -> dict[str, Any]:
    """Runs a program that measures growth, and once more for the times of a process that keeps its memory."""
    results = measured(*command)
    kept = measured(*command, "times", environment=KEEPING_MEMORY)
    for name, table in results["growth"].items():
        table["times_with_kept_memory"] = kept["growth"][name]["times"]
    return results


def count_instructions(table: str, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Returns the instructions for the sizes of a table in Rust."""
    program = PROGRAMS / "growth"
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        indexes = map(str, range(len(lines)))
        counts = list(pool.map(lambda index: callgrind.collected(program, table, index), indexes))
    return [
        {"size": line["size"], "count": count} for line, count in zip(lines, counts, strict=True)
    ]


def rust() -> dict[str, Any]:
    print("Rust", file=sys.stderr)
    versions = machine.rust_versions(BENCH / "rust/Cargo.lock")
    results = {
        "versions": versions,
        **measured(PROGRAMS / "compare"),
        "steps": measured(PROGRAMS / "steps"),
        **measured(PROGRAMS / "mistakes"),
        **growth(PROGRAMS / "growth"),
    }
    print("Rust: instructions", file=sys.stderr)
    for name in TABLES:
        table = results["growth"][name]
        table["instructions"] = count_instructions(name, table["times"])
    return results


def python() -> dict[str, Any]:
    results = {
        **measured(sys.executable, BENCH / "python/compare.py"),
        **growth(sys.executable, BENCH / "python/growing.py"),
    }
    print("Python: instructions", file=sys.stderr)
    return {**results, "profiles": callgrind.instructions(BENCH / "python/repeat.py")}


def node() -> dict[str, Any]:
    results = measured("node", BENCH / "node/compare.js")
    # None on a system whose kernel does not tell the peak.
    peaks = [output("node", BENCH / "node/memory.js") for _ in range(3)]
    return {**results, "memory_beyond_the_body": sorted(peaks)[1] if None not in peaks else None}


def measure() -> dict[str, Any]:
    start, before = time.monotonic(), machine.processor_seconds()
    results = {
        "Python": python(),
        "Node.js": node(),
        "Chromium": measured("node", BENCH / "browser/compare.js"),
        "Rust": rust(),
    }
    facts = {"Date": date.today().isoformat(), **machine.facts()}
    after = machine.processor_seconds()
    if before and after:
        share = machine.foreign_share(before, after, time.monotonic() - start)
        facts[machine.OTHER_PROGRAMS] = f"{share * 100:.0f} %"
    return {"machine": facts, **results}


def main() -> None:
    if sys.argv[1:] == ["saved"]:
        results = json.loads(SAVED.read_text("utf-8"))
    else:
        results = measure()
        SAVED.write_text(json.dumps(results), "utf-8")
    PAGE.write_text(page(results), "utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)}")
    for line in without_reason(results):
        print(
            f"presend is slower or does not reach the target, and bench/report/reasons.py does not say why: {line}"
        )
    for line in without_profile(results):
        print(f"a target is not reached, and no profile says where the time goes: {line}")


if __name__ == "__main__":
    main()
