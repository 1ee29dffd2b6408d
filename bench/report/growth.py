"""How time and memory grow: the fitted exponents, and the tables that they come from."""

from __future__ import annotations

import math
from typing import Any

from layout import bytes_text, markdown_table, ratio_text, sentence, time_text

MOST = 1.05
QUANTITIES = (
    "time, Rust",
    "time, Python",
    "time, Python, collector off",
    "memory, Rust",
    "memory, Python",
)
# A quantity that grows by less than this for each unit of the size counts as constant.
LEAST_BYTES = 0.01

TABLES = {
    "recipients": "`validate` a SendEmail with {} recipients",
    "issues": "`validate` a SendEmail with {} wrong recipients and read all messages",
    "checked_attachment": "`validate` a SendEmail with an attachment of {} bytes, which is passed as base64 text",
    "sent_attachment": "`build` a signed SendEmail with an attachment of {} bytes",
    "answer": "`parse_response` of an answer of {} bytes, which lists blocked addresses",
}

EXPLANATION = f"""
    The exponent says how time or memory grows with the size of the input: 1 is proportional growth, 2 is growth with the
    square. At most {MOST} is wanted; larger ones are in bold type. The sizes take turns in each round. Every call has a constant
    cost, which would make the exponent look smaller than it is. So the values of the smallest input are subtracted from all others, sizes and results alike, before
    a straight line is fitted through the logarithms of the two upper decades: the sizes of at least a hundredth of the largest
    one. A value that is not above that of the smallest input is left out. Memory is the peak during the call, the result included, beyond what was in use before the call. In Rust, an allocator
    counts it. In Python, it is what the system has given to the process, in a new process for each size and in steps of 4 KiB.
    Memory that grows by less than a hundredth of a byte for each unit of the size is called constant. Python's garbage collector
    runs when many objects have been made, and takes longer the more there are; so the time with the collector off is given too.
    Attachments of more than 4 MiB are refused by `validate`, which reads them all the same, and are not built.
"""

ABOVE = """
    For recipients, the exponent above the wanted one comes from a further step: in Rust, perf counts 436 instructions for each of
    1,000 recipients and 427 for each of 10,000, but 627 for each of 100,000, because the exact size of the request is calculated
    only if it may exceed the limit. The other exponents above the wanted one come from memory and not from the number of steps:
    3,265 and 3,448 instructions for each of 1,000 and 100,000 wrong recipients, and 7,879 and 7,933 for each entry of an answer
    with 1,000 and 50,000. But from 10,000 recipients on, the data no longer fits into the second cache of the
    processor, results of several megabytes are written into memory that the system provides anew, and Python objects take
    three times as much of it as those of the core. The list of issues doubles when it is full, so that 10,000 issues leave more of
    it unused than 1,000; and each place in it has room for a path of two steps and two params, which saves two allocations for each
    issue.
"""


COSTLY = """
    The correct lists are in ASCII and take the quick check of addresses, 29 ns for each in Rust. The last two lists have 40,000
    issues. In Rust, an address with Unicode on both sides takes 530 ns: a third is its check character by character, which looks
    each of them up and maps the domain, and the rest are two issues and two sentences. In JavaScript, most of the time goes into the
    objects, about 3 µs for each issue, a quarter of which is the garbage collector. In Python, a quarter is the garbage collector
    too, because PyO3 makes it visit every object. The options `max_issues` and `maxIssues` make only as many issues as are wanted.
"""


def exponent(points: list[tuple[float, float]]) -> float | None:
    """Fits the exponent to pairs of a size and a value. None if fewer than two sizes tell anything."""
    (first_size, first), (largest, _) = points[0], points[-1]
    upper = [
        (math.log(size - first_size), math.log(value - first))
        for size, value in points[1:]
        if size >= largest / 100 and value > first
    ]
    if len(upper) < 2:
        return None
    mean_x = sum(x for x, _ in upper) / len(upper)
    mean_y = sum(y for _, y in upper) / len(upper)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in upper)
    return slope / sum((x - mean_x) ** 2 for x, _ in upper)


def exponent_text(points: list[tuple[float, float]]) -> str:
    fitted = exponent(points)
    if fitted is None:
        return "not measured"
    return f"{fitted:.2f}" if round(fitted, 2) <= MOST else f"**{fitted:.2f}**"


def time_exponent(rows: list[dict[str, Any]], quantity: str = "seconds") -> str:
    return exponent_text([(row["size"], row[quantity]) for row in rows])


def memory_exponent(rows: list[dict[str, Any]]) -> str:
    if any(row["peak_bytes"] is None for row in rows):
        return "not measured"
    first, last = rows[0], rows[-1]
    if last["peak_bytes"] - first["peak_bytes"] < LEAST_BYTES * (last["size"] - first["size"]):
        return "constant"
    return exponent_text([(row["size"], row["peak_bytes"]) for row in rows])


def exponents(results: dict[str, Any]) -> str:
    rows = []
    for table, title in TABLES.items():
        rust, python = (results[host]["growth"][table] for host in ("Rust", "Python"))
        times = [time_exponent(rust), time_exponent(python)]
        times.append(time_exponent(python, "seconds_without_collector"))
        rows.append([title.format("n"), *times, memory_exponent(rust), memory_exponent(python)])
    return markdown_table(["work", *QUANTITIES], rows)


def values(results: dict[str, Any], table: str) -> str:
    rows = []
    both = (results[host]["growth"][table] for host in ("Rust", "Python"))
    for rust, python in zip(*both, strict=True):
        times = rust["seconds"], python["seconds"], python["seconds_without_collector"]
        memory = rust["peak_bytes"], python["peak_bytes"]
        rows.append([f"{rust['size']:,}", *map(time_text, times), *map(bytes_text, memory)])
    return f"{TABLES[table].format('n')}:\n\n{markdown_table(['n', *QUANTITIES], rows)}"


LISTS = {
    "no_at": "20,000 recipients without an @",
    "unicode": "20,000 recipients with Unicode before and after the @, which are two warnings",
    "repeated": "the same recipient 20,000 times, with a part of 70 characters before the @, which are two warnings",
}


def wrong_payloads(results: dict[str, Any]) -> str:
    rows = []
    for host, most in (("Rust", 10), ("Python", 20), ("Node.js", 20), ("Chromium", 20)):
        found = results[host]
        ratios = [found["wrong_fields_by_right"]]
        ratios += [found["wrong_lists_by_right"][kind] for kind in LISTS]
        texts = [ratio_text(one) if one <= most else f"**{ratio_text(one)}**" for one in ratios]
        rows.append([host, *texts, f"at most {most}"])
    heads = ["host", "a small SendEmail, all fields wrong", *LISTS.values(), "wanted"]
    return markdown_table(heads, rows)


def page_section(results: dict[str, Any]) -> str:
    beyond = {host: results[host]["memory_beyond_the_body"] for host in ("Rust", "Python")}
    memory = " and ".join(f"{bytes_text(beyond[host])} in {host}" for host in beyond)
    tables = "\n\n".join(values(results, table) for table in TABLES)
    return f"""## Growth

{sentence(EXPLANATION)}

{exponents(results)}

{sentence(ABOVE)}

The values that the exponents come from:

{tables}

## What mistakes cost

The time to validate a payload in which everything is wrong and to read all messages, divided by the time for a correct one
of about the same size:

{wrong_payloads(results)}

{sentence(COSTLY)}

## Memory for an attachment

While a signed SendEmail with an attachment of 3 MiB is built, the peak of memory beyond the payload and the body of the
request is {memory}. At most 1 MiB is wanted.
"""
