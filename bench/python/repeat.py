"""Calls presend in one of the comparisons a number of times. callgrind counts the instructions."""

from __future__ import annotations

import sys

import answering
import composing
import signing
import validation
from rounds import Work


def works() -> dict[str, Work]:
    cases = {
        **signing.cases(),
        **validation.cases(),
        **composing.cases(),
        **answering.cases(),
    }
    return {name: contenders["presend"] for name, contenders in cases.items()}


def main() -> None:
    name, calls = sys.argv[1:]
    work = works()[name]
    for _ in range(int(calls)):
        work()


if __name__ == "__main__":
    main()
