"""How time and memory grow: the fitted exponents, and the tables that they come from."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from layout import bytes_text, markdown_table, ratio_text, sentence, time_text

MOST = 1.05
NATIVE = ("Rust", "Python")
IN_JAVASCRIPT = ("Node.js", "Chromium")


class Quantity(NamedTuple):
    """What is measured of each size."""

    name: str
    """The name in the results of a table."""
    value: str
    """The name of the value in a line of the table."""
    heading: str
    hosts: tuple[str, ...]


WORK = Quantity("times_with_kept_memory", "seconds", "time", NATIVE)
MEMORY = Quantity("peaks", "peak_bytes", "memory", NATIVE)
INSTRUCTIONS = Quantity("instructions", "count", "instructions", ("Rust",))
USUAL = Quantity("times", "seconds", "time, memory given back", NATIVE)
JAVASCRIPT = Quantity("times", "seconds", "time", IN_JAVASCRIPT)
# A quantity that grows by less than this for each unit of the size counts as constant.
LEAST_BYTES = 0.01

TABLES = {
    "recipients": "`validate` a SendEmail with {} recipients",
    "issues": "`validate` a SendEmail with {} wrong recipients and read all messages",
    "checked_attachment": "`validate` a SendEmail with an attachment of {} bytes, which is passed as base64 text",
    "sent_attachment": "`build` a signed SendEmail with an attachment of {} bytes",
    "answer": "`parse_response` of an answer of {} bytes, which lists blocked addresses",
}
# What they are compared with. Not every host has both.
COMPARED = {
    "answer_json": "the JSON parser of the language, for the same answer",
    "one_pass": "one pass over {} bytes, which is a search in Rust and Python and `fill` in JavaScript",
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
    The times of the next table come from processes that keep memory that has been freed: glibc is told so by the variables
    `MALLOC_MMAP_THRESHOLD_` and `MALLOC_TRIM_THRESHOLD_`, and in Python a few objects keep the memory around them in use. So the
    conditions are the same for all sizes.
"""

OF_MEMORY = """
    Memory is the peak during the call, the result included, beyond what was in use before the call. In Rust, an allocator
    counts it. In Python, it is what the system has given to the process, in steps of 4 KiB: the median of three new processes for
    each size. Before the call, they use most of the memory that is free but still belongs to them; the rest hides up to 0.1 MiB of
    a peak. Memory that grows by less than a hundredth of a byte for each unit of the size is called constant.
"""

OF_INSTRUCTIONS = """
    The instructions of the processor are counted by callgrind. They depend neither on the load of the machine nor on its memory,
    so they show whether the work itself is proportional to the input. In a signed request, most of them are for SHA-256. Times
    also depend on how near the memory is: a small input stays in the caches of the processor, and a large one has to be read from
    the main memory. The last line shows how much that is: one pass over bytes is as simple as work on memory can be. The JSON
    parser of the language is there for comparison with work that creates objects.
"""

OF_USUAL_PROCESSES = """
    By default, a process gives large pieces of memory back to the system. The largest inputs may then need new memory in each
    call, which the system has to clear and to map, while small ones use memory again that the process still has. The next table
    has the exponents of the times in such processes.
"""

OF_JAVASCRIPT = """
    In Node.js and Chromium, only times are measured, in ordinary processes, and the collection of garbage by the engine counts.
    Pages cannot sign, and are not measured where a request is signed. A base64 text is converted to UTF-8 before it is checked. In
    Node.js, the conversion by `encodeInto` takes 0.13 ns per byte for texts up to 2 MB and 0.25 from 10 MB on, because the text and
    its copy then do not fit into the caches: this alone makes the exponent larger than 1.
"""

COSTLY = """
    The correct lists are in ASCII and take the quick check of addresses. The lists with warnings have about twice as many issues
    as those with errors, and longer sentences. An address with Unicode is checked character by character, each of which is looked
    up, and its domain is mapped: of the instructions for such an address, 46 % are for this check (38 % for the domain), 54 % for two
    issues and their sentences and for the comparison of all addresses. The repeated address is scanned three times: in the list, for the warning about its length,
    and when it is compared. Its correct list is as long, but needs no memory for issues. The options `max_issues` and
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


def growth_text(lines: list[dict[str, Any]], value: str) -> str:
    """Returns the exponent of a quantity in a table."""
    if any(line[value] is None for line in lines):
        return "not measured"
    points = [(line["size"], line[value]) for line in lines]
    if value == "peak_bytes" and is_constant(points):
        return "constant"
    return exponent_text(points)


def _lines(
    results: dict[str, Any], host: str, table: str, quantity: Quantity
) -> list[dict[str, Any]]:
    """Returns the sizes of a table with a quantity; nothing if the host does not do this work, or if it is not measured."""
    lines: list[dict[str, Any]] = results[host]["growth"].get(table, {}).get(quantity.name, [])
    return lines


def exponents(
    results: dict[str, Any], titles: dict[str, str], *quantities: Quantity
) -> list[list[str]]:
    """Returns a line for each table: its title, and the exponent of each quantity in each host."""
    rows = []
    for table, title in titles.items():
        row = [title.format("n")]
        for quantity in quantities:
            for host in quantity.hosts:
                lines = _lines(results, host, table, quantity)
                row.append(growth_text(lines, quantity.value) if lines else "")
        rows.append(row)
    return rows


def _headings(*quantities: Quantity) -> list[str]:
    return [f"{quantity.heading}, {host}" for quantity in quantities for host in quantity.hosts]


def table_of_exponents(results: dict[str, Any], *quantities: Quantity) -> str:
    rows = exponents(results, TABLES | COMPARED, *quantities)
    return markdown_table(["work", *_headings(*quantities)], rows)


def values(results: dict[str, Any], table: str, *quantities: Quantity) -> str:
    """Returns the values of a table in the hosts that do its work."""
    texts = {"seconds": time_text, "peak_bytes": bytes_text, "count": "{:,}".format}
    heads, columns = ["n"], []
    for quantity in quantities:
        for host in quantity.hosts:
            if lines := _lines(results, host, table, quantity):
                heads.append(f"{quantity.heading}, {host}")
                columns.append([texts[quantity.value](line[quantity.value]) for line in lines])
                sizes = [f"{line['size']:,}" for line in lines]
    rows = [list(row) for row in zip(sizes, *columns, strict=True)]
    return f"{TABLES[table].format('n')}:\n\n{markdown_table(heads, rows)}"


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
        ratios = [found["wrong_fields_by_right"], found["wrong_file_by_right"]]
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
        f"The limit for growth is exceeded by {exceeded(exponents(results, TABLES, WORK, MEMORY, INSTRUCTIONS))} exponents, and by"
        f" {exceeded(exponents(results, TABLES, USUAL))} of those for times in processes that give memory back, and by"
        f" {exceeded(exponents(results, TABLES, JAVASCRIPT))} in JavaScript. The limits for the cost of"
        f" mistakes are exceeded by {exceeded(wrong_payloads(results))} ratios of payloads with errors and"
        f" {exceeded(doubtful_payloads(results))} of lists with warnings alone."
    )


def page_section(results: dict[str, Any]) -> str:
    beyond = {
        host: results[host]["memory_beyond_the_body"] for host in ("Rust", "Python", "Node.js")
    }
    memory = ", ".join(f"{bytes_text(beyond[host])} in {host}" for host in beyond)
    native = (INSTRUCTIONS, WORK, USUAL, MEMORY)
    tables = "\n\n".join(values(results, table, *native) for table in TABLES)
    in_javascript = "\n\n".join(values(results, table, JAVASCRIPT) for table in TABLES)
    of_mistakes = [
        "host",
        "a small SendEmail, all fields wrong",
        "3 MiB as base64 text, a wrong character near the end",
        *WRONG_LISTS.values(),
        "wanted",
    ]
    return f"""## Growth

{sentence(EXPLANATION)}

{sentence(OF_TIME)}

{sentence(OF_MEMORY)}

{sentence(OF_INSTRUCTIONS)}

{table_of_exponents(results, INSTRUCTIONS, WORK, MEMORY)}

{sentence(OF_USUAL_PROCESSES)}

{table_of_exponents(results, USUAL)}

{sentence(OF_JAVASCRIPT)}

{table_of_exponents(results, JAVASCRIPT)}

The values that the exponents come from:

{tables}

The values in JavaScript:

{in_javascript}

## What mistakes cost

The time to validate a payload in which everything is wrong and to read all messages, divided by the time for a correct one
of about the same size:

{markdown_table(of_mistakes, wrong_payloads(results))}

In the next two lists, nothing is an error, but almost every entry has two warnings, so that there are about 40,000 issues. Ratios
above the limits of the first table are in bold type:

{markdown_table(["host", *DOUBTFUL_LISTS.values()], doubtful_payloads(results))}

{sentence(COSTLY)}

## Memory for an attachment

While a signed SendEmail with an attachment of 3 MiB in bytes is built, the peak of memory beyond the payload and the body of the
request is {memory}. At most 1 MiB is wanted. A page needs more: WebAssembly can only read its own memory, so the file is copied into
it, and the body out of it. An attachment as base64 text needs its size once more in Node.js and in a page, because it is converted to
UTF-8.
"""
