"""Writes the page with the results."""

from __future__ import annotations

from typing import Any

import growth
import profiles
from layout import markdown_table, ratio_text, sentence, time_text
from machine import OTHER_PROGRAMS
from parts import allowed, parts_text
from reasons import REASONS
from table import ALONE, NOTES, TABLES, Row

HEAD = """
    The page is written by `make bench`. In each comparison, presend and its peers start from the same input and take turns in one
    process or page, in rounds of about a tenth of a second, and each time is the median of the rounds. In JavaScript, rounds take
    8 ms, and each contender runs for a second before it is measured (each size of growing inputs for 0.2 s), so that the engine has
    compiled the code with optimizations.
    pyperf, mitata, tinybench and criterion are not used, because they finish one contender before they start the next one, so that
    load on the machine would change one side alone. Times of different processes differ by up to a factor of 2 within a run, so
    compare only the times of one comparison. Ratios near their targets change sides from run to run. The ratio
    is the peer's time divided by that of presend: above 1, presend is faster. presend validates the payload in every call that builds
    something; the SDKs and the writers of messages validate nothing. Nothing is sent or received. A target is what the
    project wants to reach, and is set in bold type where it is not reached.
"""

LIMITS = """
    The last column has parts of the work, and the rest of the time. Most parts are timed as contenders of the same comparison; the
    others in the same run. What only converts or passes a payload is a minimal program that does nothing else and contains nothing of
    presend: `bench/rust/parts-python` converts the payload as presend does, into values that every language can use;
    `bench/rust/parts-node` gets it as JSON through Node-API, and `bench/browser/parts.js` as JSON in the memory of an empty
    WebAssembly module. No program that gets the payload in this way can be faster than the minimal one. The work in Rust is that
    of the present code, without the call around it, so it is no limit: with better code, it would take less time. The work in
    WebAssembly is its share of the time in the profile below. The rest is what a package adds: reading arguments, writing the call
    in JavaScript, and creating the result.
"""

# The share of the processor that other programs may use, in percent.
MOST_OF_OTHERS = 15


def ratio(seconds: dict[str, Any], row: Row) -> float:
    times = seconds[row.case]
    return float(times[row.peer] / times["presend"])


def misses(row: Row, reached: float) -> bool:
    """Tells whether the row has a target that is not reached."""
    return row.target is not None and reached < row.target


def target_text(row: Row, reached: float) -> str:
    if row.target is None:
        return ""
    return f"**{row.target:g}**" if misses(row, reached) else f"{row.target:g}"


def comparison(seconds: dict[str, Any], rows: list[Row]) -> str:
    lines = []
    for row in rows:
        times, reached = seconds[row.case], ratio(seconds, row)
        peer, ours = time_text(times[row.peer]), time_text(times["presend"])
        target = target_text(row, reached)
        lines.append([row.work, row.peer_name, peer, ours, ratio_text(reached), target])
    return markdown_table(["work", "peer", "peer's time", "presend", "ratio", "target"], lines)


def alone(seconds: dict[str, Any], works: dict[str, str]) -> str:
    lines = [[work, time_text(seconds[case]["presend"])] for case, work in works.items()]
    return markdown_table(["work, without a peer", "presend"], lines)


def host_section(host: str, seconds: dict[str, Any]) -> str:
    parts = [f"## {host}", comparison(seconds, TABLES[host])]
    if host in ALONE:
        parts.append(alone(seconds, ALONE[host]))
    if host in NOTES:
        parts.append(NOTES[host])
    return "\n\n".join(parts)


def in_need_of_reason(results: dict[str, Any]) -> list[tuple[str, Row]]:
    """Returns the lines in which presend is slower or does not reach the target, in the order of the tables."""

    return [
        (host, row)
        for host, rows in TABLES.items()
        for row in rows
        if (reached := ratio(results[host]["seconds"], row)) < 1 or misses(row, reached)
    ]


def without_reason(results: dict[str, Any]) -> list[str]:
    """Returns the lines that need a reason and for which `reasons.py` has none."""
    return [
        f"{host}: {row.case}, {row.peer}"
        for host, row in in_need_of_reason(results)
        if (host, row.case, row.peer) not in REASONS
    ]


def reasons_section(results: dict[str, Any]) -> str:
    """Lists the lines that need a reason, with the numbers of the reasons, which follow."""
    reasons: list[str] = []
    rows = []
    for host, row in in_need_of_reason(results):
        own = REASONS.get((host, row.case, row.peer), [])
        reasons += [reason for reason in own if reason not in reasons]
        numbers = ", ".join(str(reasons.index(reason) + 1) for reason in own)
        reached = ratio(results[host]["seconds"], row)
        target = target_text(row, reached)
        rows.append(
            [host, row.work, row.peer_name, ratio_text(reached), target, numbers or "not known yet"]
        )
    title = "## Where presend is slower or does not reach the target, and why"
    if not rows:
        return f"{title}\n\nNowhere."
    table = markdown_table(["host", "work", "peer", "ratio", "target", "reasons"], rows)
    listed = "\n".join(f"{number}. {reason}" for number, reason in enumerate(reasons, 1))
    return f"{title}\n\n{table}\n\n{listed}"


def missed(results: dict[str, Any]) -> list[tuple[str, Row]]:
    """Returns the lines whose target is not reached, in the order of the tables."""
    return [
        (host, row)
        for host, rows in TABLES.items()
        for row in rows
        if misses(row, ratio(results[host]["seconds"], row))
    ]


def without_profile(results: dict[str, Any]) -> list[str]:
    """Returns the lines whose target is not reached and that have no profile."""
    return [
        f"{host}: {row.case}"
        for host, row in missed(results)
        if row.case not in results[host].get("profiles", {})
    ]


def missed_section(results: dict[str, Any]) -> str:
    """Says for each target that is not reached what its parts take."""
    title = "## What the time is for where a target is not reached"
    rows = missed(results)
    if not rows:
        return f"{title}\n\nNone."
    limits = [
        [
            host,
            f"{row.work} ({row.peer_name})",
            f"{ratio_text(ratio(results[host]['seconds'], row))} of {row.target:g}",
            time_text(results[host]["seconds"][row.case]["presend"]),
            time_text(allowed(results, host, row)),
            parts_text(results, host, row),
        ]
        for host, row in rows
    ]
    heads = ["host", "work", "ratio", "presend", "the target allows", "parts"]
    return "\n\n".join([title, sentence(LIMITS), markdown_table(heads, limits)])


def summary(results: dict[str, Any]) -> str:
    """Says how many targets are reached, and whether the machine was busy."""
    targets = sum(row.target is not None for rows in TABLES.values() for row in rows)
    text = f"{targets - len(missed(results))} of {targets} targets are reached. {growth.summary(results)}"
    busy = results["machine"].get(OTHER_PROGRAMS)
    if busy is not None and int(busy.removesuffix(" %")) > MOST_OF_OTHERS:
        text += f" **Other programs used {busy} of the processor during this run, so the times are too long and the ratios uncertain.**"
    return text


def versions_section(results: dict[str, Any]) -> str:
    lines = []
    for host in TABLES:
        versions = results[host]["versions"].items()
        lines.append([host, ", ".join(f"{name} {version}" for name, version in sorted(versions))])
    return markdown_table(["host", "versions"], lines)


def page(results: dict[str, Any]) -> str:
    facts = results["machine"]
    parts = [
        "# Benchmarks",
        sentence(HEAD),
        summary(results),
        markdown_table(["measured on", ""], [[name, fact] for name, fact in facts.items()]),
        versions_section(results),
        *(host_section(host, results[host]["seconds"]) for host in TABLES),
        reasons_section(results),
        missed_section(results),
        profiles.page_section(results),
        growth.page_section(results),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"
