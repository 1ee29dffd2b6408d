"""How time and memory grow: the fitted exponents, and the tables that they come from."""

from __future__ import annotations

import math
from typing import Any

from layout import bytes_text, markdown_table, ratio_text, sentence, time_text

MOST = 1.05
HOSTS_OF_GROWTH = ("Rust", "Python")
# What is measured of each size: its name in the results, the value in a line of it, and the heading.
QUANTITIES = (
    ("times_with_kept_memory", "seconds", "time, memory kept"),
    ("times", "seconds", "time, memory given back"),
    ("peaks", "peak_bytes", "memory"),
)
# A quantity that grows by less than this for each unit of the size counts as constant.
LEAST_BYTES = 0.01
# A peak in Python is uncertain by about 0.12 MiB, which is too much of a smaller peak.
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
    Time is measured in two kinds of processes. The first keeps memory that has been freed: glibc is told so by the variables
    `MALLOC_MMAP_THRESHOLD_` and `MALLOC_TRIM_THRESHOLD_`, and in Python a few objects keep the memory around them in use. The second
    gives memory back to the system as usual. There, the largest inputs may need new memory in each call, which the system has to
    clear and to map, and small ones do not, whatever the library. So the first kind shows how the work grows, and the second one what
    the system adds to it. Growth is not measured in Node.js and Chromium.
"""

OF_MEMORY = f"""
    Memory is the peak during the call, the result included, beyond what was in use before the call. In Rust, an allocator
    counts it. In Python, it is what the system has given to the process, in steps of 4 KiB: the lowest of three new processes for
    each size, which give memory back as usual. There, what was in use before is what is in use after a call with the smallest
    input. Such a peak is uncertain by about 0.12 MiB, as those of the checked attachments show, which need almost no memory. So
    peaks below {LEAST_PEAK_IN_PYTHON >> 20} MiB are left out, apart from that of the smallest input; with peaks from 0.25 MiB on, the
    exponent for recipients would be up to 1.1. Memory that grows by less than a hundredth of a byte for each unit of the size is
    called constant.
"""

COSTLY = """
    The correct lists are in ASCII and take the quick check of addresses, 30 to 35 ns for each in Rust. The lists with warnings have
    about twice as many issues as those with errors, and longer sentences. In Rust, an address with Unicode on both sides takes about
    400 ns: a third is its check character by character, which looks each of them up and maps the domain, and most of the rest are
    two issues and two sentences. The repeated address is scanned three times: in the list, for the warning about its length, and
    when it is compared. Its correct list is as long, but needs no memory for issues: in a process that keeps its memory, the ratio
    in Rust is 11. In Node.js, an issue takes 1.3 to 2.5 µs, most of it for the objects of JavaScript. The options `max_issues` and
    `maxIssues` make only as many issues as are wanted.
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


def is_constant(points: list[tuple[int, float]]) -> bool:
    (first_size, first), (last_size, last) = points[0], points[-1]
    return last - first < LEAST_BYTES * (last_size - first_size)


def growth_text(lines: list[dict[str, Any]], value: str, least: int) -> str:
    """Returns the exponent of a quantity in a table. Values below `least` are left out, apart from the first one."""
    if any(line[value] is None for line in lines):
        return "not measured"
    points = [(line["size"], line[value]) for line in lines]
    if value == "peak_bytes" and is_constant(points):
        return "constant"
    return exponent_text([points[0], *(point for point in points[1:] if point[1] >= least)])


def added_by_the_system(results: dict[str, Any]) -> str:
    """Lists what new memory adds to the calls with the largest inputs, where this is more than a twentieth."""
    found = []
    for table, title in TABLES.items():
        for host in HOSTS_OF_GROWTH:
            lines = results[host]["growth"][table]
            usual, kept = (
                lines[name][-1]["seconds"] for name in ("times", "times_with_kept_memory")
            )
            if usual > 1.05 * kept:
                size = f"{lines['times'][-1]['size']:,}"
                work = f"{time_text(usual - kept)} of {time_text(usual)} for {title.format(size)}"
                found.append(f"{work}, in {host}")
    return f"With the largest inputs, the system adds more than a twentieth here: {'; '.join(found) or 'nowhere'}."


def _headings() -> list[str]:
    return [f"{heading}, {host}" for _, _, heading in QUANTITIES for host in HOSTS_OF_GROWTH]


def exponents(results: dict[str, Any]) -> list[list[str]]:
    rows = []
    for table, title in TABLES.items():
        row = [title.format("n")]
        for quantity, value, _ in QUANTITIES:
            for host in HOSTS_OF_GROWTH:
                least = (host, quantity) == ("Python", "peaks") and LEAST_PEAK_IN_PYTHON
                lines = results[host]["growth"][table][quantity]
                row.append(growth_text(lines, value, least or 0))
        rows.append(row)
    return rows


def values(results: dict[str, Any], table: str) -> str:
    texts = {"seconds": time_text, "peak_bytes": bytes_text}
    columns = [
        [texts[value](line[value]) for line in results[host]["growth"][table][quantity]]
        for quantity, value, _ in QUANTITIES
        for host in HOSTS_OF_GROWTH
    ]
    sizes = [f"{line['size']:,}" for line in results["Rust"]["growth"][table]["times"]]
    rows = [list(row) for row in zip(sizes, *columns, strict=True)]
    return f"{TABLES[table].format('n')}:\n\n{markdown_table(['n', *_headings()], rows)}"


WRONG_LISTS = {"no_at": "20,000 recipients without an @"}
DOUBTFUL_LISTS = {
    "unicode": "20,000 recipients with Unicode before and after the @",
    "repeated": "the same recipient 20,000 times, with a part of 70 characters before the @",
}
HOSTS = (("Rust", 10), ("Python", 20), ("Node.js", 20), ("Chromium", 20))


def ratios_texts(ratios: list[float], most: int) -> list[str]:
    return [ratio_text(one) if one <= most else f"**{ratio_text(one)}**" for one in ratios]


def wrong_payloads(results: dict[str, Any]) -> list[list[str]]:
    rows = []
    for host, most in HOSTS:
        found = results[host]
        ratios = [found["wrong_fields_by_right"]]
        ratios += [found["wrong_lists_by_right"][kind] for kind in WRONG_LISTS]
        rows.append([host, *ratios_texts(ratios, most), f"at most {most}"])
    return rows


def doubtful_payloads(results: dict[str, Any]) -> list[list[str]]:
    rows = []
    for host, most in HOSTS:
        ratios = [results[host]["wrong_lists_by_right"][kind] for kind in DOUBTFUL_LISTS]
        rows.append([host, *ratios_texts(ratios, most)])
    return rows


def summary(results: dict[str, Any]) -> str:
    """Says how many limits of this section are exceeded."""

    def exceeded(rows: list[list[str]]) -> str:
        cells = [cell for _, *row in rows for cell in row if any(c.isdigit() for c in cell)]
        cells = [cell for cell in cells if not cell.startswith("at most")]
        return f"{sum(cell.startswith('**') for cell in cells)} of {len(cells)}"

    return (
        f"The limits for growth are exceeded by {exceeded(exponents(results))} exponents, and those for the cost of mistakes by"
        f" {exceeded(wrong_payloads(results))} ratios of payloads with errors and {exceeded(doubtful_payloads(results))} of lists with"
        " warnings alone."
    )


def page_section(results: dict[str, Any]) -> str:
    beyond = {host: results[host]["memory_beyond_the_body"] for host in ("Rust", "Python")}
    memory = " and ".join(f"{bytes_text(beyond[host])} in {host}" for host in beyond)
    tables = "\n\n".join(values(results, table) for table in TABLES)
    of_mistakes = ["host", "a small SendEmail, all fields wrong", *WRONG_LISTS.values(), "wanted"]
    return f"""## Growth

{sentence(EXPLANATION)}

{sentence(OF_TIME)} {added_by_the_system(results)}

{sentence(OF_MEMORY)}

{markdown_table(["work", *_headings()], exponents(results))}

The values that the exponents come from:

{tables}

## What mistakes cost

The time to validate a payload in which everything is wrong and to read all messages, divided by the time for a correct one
of about the same size:

{markdown_table(of_mistakes, wrong_payloads(results))}

In the next two lists, nothing is an error, but almost every entry has two warnings, so that there are about 40,000 issues. Ratios
above the limits of the first table are in bold type:

{markdown_table(["host", *DOUBTFUL_LISTS.values()], doubtful_payloads(results))}

{sentence(COSTLY)}

## Memory for an attachment

While a signed SendEmail with an attachment of 3 MiB is built, the peak of memory beyond the payload and the body of the
request is {memory}, where the figure for Python is uncertain by 0.12 MiB. At most 1 MiB is wanted.
"""
