"""Compares the Python package with its peers and prints the times as JSON."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import sys

import answering
import composing
import importing
import mistakes
import rounds
import rust_parts
import signing
import steps
import validation

PEERS = [
    "tencentcloud-sdk-python-ses",
    "tencentcloud-sdk-python-common",
    "pydantic",
    "email-validator",
    "jsonschema-rs",
]


def main() -> None:
    times = {}
    for subject in (signing, validation, composing, answering):
        for case, contenders in subject.cases().items():
            print(f"Python: {case}", file=sys.stderr)
            times[case] = rust_parts.per_call(rounds.medians(contenders))
    print("Python: import", file=sys.stderr)
    times |= importing.medians()
    print("Python: steps", file=sys.stderr)
    of_steps = {name: rounds.medians({name: work})[name] for name, work in steps.cases().items()}
    versions = {name: importlib.metadata.version(name) for name in PEERS}
    versions["Python"] = platform.python_version()
    print("Python: mistakes", file=sys.stderr)
    results = {"versions": versions, "seconds": times, "steps": of_steps, **mistakes.results()}
    json.dump(results, sys.stdout)


if __name__ == "__main__":
    main()
