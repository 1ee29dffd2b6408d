"""Counts the instructions of calls with callgrind; of those in Python, by what they are for."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# The calls of each case in two runs. The difference leaves out the start of the interpreter and the preparation.
CALLS = {
    "sign_small": (200, 1200),
    "sign_file": (1, 3),
    "validate_small": (200, 2200),
    "validate_mistakes": (200, 1200),
    "validate_many": (1, 4),
    "message_file": (1, 3),
    "error_answer": (200, 1200),
}

# What functions are for, by a part of their name. The first line that matches decides.
PARTS = [
    ("SHA-256", r"sha2::|hmac::|block_buffer"),
    ("base64", r"encodify|formats::base64"),
    ("sentences", r"presend::text|Issue::message|get_message"),
    ("checks", r"presend::(schema::(check|fields|functions|rules|formats)|formats|sorting|issue)"),
    ("JSON, MIME and headers", r"presend::(schema::encode|payload::json|operation|mime)|itoa"),
    ("answers and codes", r"presend::(errors|providers|explain)"),
    (
        "conversion",
        r"_native::payload|presend::payload|typed_arena|PyUnicode_AsUTF8|PyDict_Next|core::iter::adapters::take",
    ),
    (
        "memory",
        r"malloc|free|memcpy|memset|memmove|realloc|raw_vec|Object_(Malloc|Free|Realloc|Calloc)|GenericAlloc",
    ),
    ("binding", r"_native|pyo3"),
    ("Python", r"python|Py[A-Z_]|_Py"),
]
OTHER = "other"


def collected(program: Path, *arguments: str) -> int:
    """Returns the instructions that a program in Rust takes in its function `counted`."""
    with tempfile.TemporaryDirectory() as folder:
        # The function has a suffix in the name that differs from build to build.
        options = [
            f"--toggle-collect={program.stem}::counted*",
            f"--callgrind-out-file={folder}/out",
        ]
        command = ["valgrind", "--tool=callgrind", *options, str(program), *arguments]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    count = re.search(r"Collected : (\d+)", output)
    if not count or count[1] == "0":
        raise RuntimeError(f"callgrind counted nothing:\n{output}")
    return int(count[1])


def part(function: str) -> str:
    """Returns what a function is for."""
    return next((name for name, pattern in PARTS if re.search(pattern, function)), OTHER)


def _counted(program: Path, case: str, calls: int) -> Counter[str]:
    """Returns the instructions of each part in a whole run."""
    with tempfile.TemporaryDirectory() as folder:
        out = f"{folder}/out"
        valgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}"]
        # So that no random order of a dict changes the counts.
        variables = {**os.environ, "PYTHONHASHSEED": "0"}
        subprocess.run(
            [*valgrind, sys.executable, str(program), case, str(calls)],
            check=True,
            capture_output=True,
            env=variables,
        )
        annotate = ["callgrind_annotate", "--threshold=100", "--auto=no", out]
        text = subprocess.run(annotate, check=True, capture_output=True, text=True).stdout
    parts: Counter[str] = Counter()
    for count, function in re.findall(r"^ *([\d,]+) \([ \d.]+%\) +(\S.*)$", text, re.MULTILINE):
        if function != "PROGRAM TOTALS":
            parts[part(function)] += int(count.replace(",", ""))
    return parts


def instructions(program: Path) -> dict[str, dict[str, float]]:
    """Returns the instructions of one call of each case, by part."""
    runs = [(case, calls) for case, counts in CALLS.items() for calls in counts]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        counted = dict(zip(runs, pool.map(lambda run: _counted(program, *run), runs), strict=True))
    of_cases = {}
    for case, (few, many) in CALLS.items():
        of_many, of_few = counted[case, many], counted[case, few]
        names = [name for name, _ in PARTS] + [OTHER]
        of_cases[case] = {name: (of_many[name] - of_few[name]) / (many - few) for name in names}
    return of_cases
