"""The section of the page that says where the time goes."""

from __future__ import annotations

from typing import Any

from layout import markdown_table, sentence
from table import TABLES

INSTRUCTIONS = """
    For Python, callgrind counted the instructions of the processor, which do not depend on other programs. They are a good measure
    of time but for SHA-256, which takes the processor a fraction of what callgrind counts. Checks include the comparison of the
    addresses with each other, and creating issues. Conversion is reading the objects of the payload, and the binding is the rest
    of the Rust code between Python and the core: arguments and results. Memory is its allocation, release and copying, also
    by Python. "Python" is its interpreter and its objects.
"""
SAMPLES = """
    For Node.js and Chromium, the profiler of V8 took samples. Listed are the functions that take at least 3 % of the time
    themselves; in Chromium, where they have no names, all functions of JavaScript together. What the engine does for a function,
    such as `JSON.parse` or the stack trace of an error, counts for the function. Native code is presend in Rust, with the conversion
    of its arguments by Node-API, and what Node.js or the browser does for functions such as `Buffer.from` and `encodeInto`. The
    engine includes the entry of native functions.
"""


def _works(host: str) -> dict[str, str]:
    """Returns what each case is called in the tables."""
    return {row.case: row.work for row in reversed(TABLES[host])}


def _counted(profiles: dict[str, dict[str, float]]) -> str:
    names = list(next(iter(profiles.values())))
    lines = []
    for case, parts in profiles.items():
        total = sum(parts.values())
        # The difference of two runs may be below zero.
        shares = [f"{max(parts[name], 0) / total * 100:.0f} %" for name in names]
        lines.append([_works("Python")[case], f"{total:,.0f}", *shares])
    return markdown_table(["work, in Python", "instructions", *names], lines)


def _sampled(results: dict[str, Any]) -> str:
    lines = []
    for host in ("Node.js", "Chromium"):
        works = _works(host)
        for case, shares in results[host]["profiles"].items():
            listed = ", ".join(f"{share * 100:.0f} % {name}" for name, share in shares)
            lines.append([host, works[case], listed])
    return markdown_table(["host", "work", "where the time goes"], lines)


def page_section(results: dict[str, Any]) -> str:
    return "\n\n".join(
        [
            "## Where the time goes",
            sentence(INSTRUCTIONS),
            _counted(results["Python"]["profiles"]),
            sentence(SAMPLES),
            _sampled(results),
        ]
    )
