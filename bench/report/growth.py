"""How time and memory grow: the fitted exponents, and the tables that they come from."""

from __future__ import annotations

import math
from typing import Any

from layout import bytes_text, markdown_table, ratio_text, sentence, time_text

MOST = 1.05
QUANTITIES = ("time, Rust", "time, Python", "memory, Rust", "memory, Python")
# A quantity that grows by less than this for each unit of the size counts as constant.
LEAST_BYTES = 0.01
# Of each peak in Python, up to 100 KiB are hidden in memory that the process has already: too much of a smaller peak.
LEAST_PEAK_IN_PYTHON = 1 << 20

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
    cost, which would make the exponent look smaller than it is. So the values of the smallest input are subtracted from all others,
    sizes and results alike, before a straight line is fitted through the logarithms of the two upper decades: the sizes of at least
    a hundredth of the largest one. A value that is not above that of the smallest input is left out. Attachments of more than 4 MiB
    are refused by `validate`, which reads them all the same, and are not built.
"""

OF_TIME = """
    The times are those of a process that has had enough memory for a while, as a server has. Otherwise, small inputs would use
    memory that the process has already, and large ones memory that the system has to clear and to map first, whatever the program
    is: on this machine, this takes 2 to 3 µs for each 4 KiB, which is as much as 0.2 µs for each entry of a list of Python objects.
    So the C library is told to keep what is freed, and in Python a few objects keep the memory around them in use.
"""

OF_MEMORY = f"""
    Memory is the peak during the call, the result included, beyond what was in use before the call. In Rust, an allocator
    counts it. In Python, it is what the system has given to the process, in steps of 4 KiB: the lowest of three new
    processes for each size, which give memory back as usual. There, what was in use before is what is in use after a call with the
    smallest input, and peaks below {LEAST_PEAK_IN_PYTHON >> 20} MiB are left out, apart from that of the smallest input, because
    memory that the process has already hides up to 0.1 MiB of them. Memory that grows by less than a hundredth of a byte for each unit of
    the size is called constant.
"""

COSTLY = """
    The correct lists are in ASCII and take the quick check of addresses, about 30 ns for each in Rust. The lists with warnings have
    about twice as many issues as those with errors, and longer sentences. In Rust, an address with Unicode on both sides takes about
    400 ns: a third is its check character by character, which looks each of them up and maps the domain, and most of the rest are
    two issues and two sentences. In JavaScript, most of the time goes into the objects, two to three microseconds for each issue, a
    quarter of which is the garbage collector. The options `max_issues` and `maxIssues` make only as many issues as are wanted.
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


def time_exponent(rows: list[dict[str, Any]]) -> str:
    return exponent_text([(row["size"], row["seconds"]) for row in rows])


def memory_exponent(rows: list[dict[str, Any]], least_peak: int = 0) -> str:
    if any(row["peak_bytes"] is None for row in rows):
        return "not measured"
    first, last = rows[0], rows[-1]
    if last["peak_bytes"] - first["peak_bytes"] < LEAST_BYTES * (last["size"] - first["size"]):
        return "constant"
    counted = [row for row in rows if row is first or row["peak_bytes"] >= least_peak]
    return exponent_text([(row["size"], row["peak_bytes"]) for row in counted])


def exponents(results: dict[str, Any]) -> str:
    rows = []
    for table, title in TABLES.items():
        rust, python = (results[host]["growth"][table] for host in ("Rust", "Python"))
        times = time_exponent(rust), time_exponent(python)
        memory = memory_exponent(rust), memory_exponent(python, LEAST_PEAK_IN_PYTHON)
        rows.append([title.format("n"), *times, *memory])
    return markdown_table(["work", *QUANTITIES], rows)


def values(results: dict[str, Any], table: str) -> str:
    both = (results[host]["growth"][table] for host in ("Rust", "Python"))
    rows = [
        [
            f"{rust['size']:,}",
            *(time_text(of["seconds"]) for of in (rust, python)),
            *(bytes_text(of["peak_bytes"]) for of in (rust, python)),
        ]
        for rust, python in zip(*both, strict=True)
    ]
    return f"{TABLES[table].format('n')}:\n\n{markdown_table(['n', *QUANTITIES], rows)}"


WRONG_LISTS = {"no_at": "20,000 recipients without an @"}
DOUBTFUL_LISTS = {
    "unicode": "20,000 recipients with Unicode before and after the @",
    "repeated": "the same recipient 20,000 times, with a part of 70 characters before the @",
}
HOSTS = (("Rust", 10), ("Python", 20), ("Node.js", 20), ("Chromium", 20))


def wrong_payloads(results: dict[str, Any]) -> str:
    rows = []
    for host, most in HOSTS:
        found = results[host]
        ratios = [found["wrong_fields_by_right"]]
        ratios += [found["wrong_lists_by_right"][kind] for kind in WRONG_LISTS]
        texts = [ratio_text(one) if one <= most else f"**{ratio_text(one)}**" for one in ratios]
        rows.append([host, *texts, f"at most {most}"])
    heads = ["host", "a small SendEmail, all fields wrong", *WRONG_LISTS.values(), "wanted"]
    return markdown_table(heads, rows)


def doubtful_payloads(results: dict[str, Any]) -> str:
    rows = []
    for host, most in HOSTS:
        ratios = [results[host]["wrong_lists_by_right"][kind] for kind in DOUBTFUL_LISTS]
        texts = [ratio_text(one) if one <= most else f"**{ratio_text(one)}**" for one in ratios]
        rows.append([host, *texts])
    return markdown_table(["host", *DOUBTFUL_LISTS.values()], rows)


def page_section(results: dict[str, Any]) -> str:
    beyond = {host: results[host]["memory_beyond_the_body"] for host in ("Rust", "Python")}
    memory = " and ".join(f"{bytes_text(beyond[host])} in {host}" for host in beyond)
    tables = "\n\n".join(values(results, table) for table in TABLES)
    return f"""## Growth

{sentence(EXPLANATION)}

{sentence(OF_TIME)}

{sentence(OF_MEMORY)}

{exponents(results)}

The values that the exponents come from:

{tables}

## What mistakes cost

The time to validate a payload in which everything is wrong and to read all messages, divided by the time for a correct one
of about the same size:

{wrong_payloads(results)}

In the next two lists, nothing is an error, but almost every entry has two warnings, so that there are about 40,000 issues. Ratios
above the limits of the first table are in bold type:

{doubtful_payloads(results)}

{sentence(COSTLY)}

## Memory for an attachment

While a signed SendEmail with an attachment of 3 MiB is built, the peak of memory beyond the payload and the body of the
request is {memory}. At most 1 MiB is wanted.
"""
