"""Parts of the work of a package in Rust, from `bench/rust/parts-python`: the least that it has to do for a payload, which contains
nothing of presend, and what presend does in Rust.
"""

from __future__ import annotations

import sys
from importlib.machinery import ExtensionFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from typing import Any

from payloads import SIX_MISTAKES, SMALL
from rounds import Work

SUFFIX = "dylib" if sys.platform == "darwin" else "so"
ROOT = Path(__file__).resolve().parent.parent.parent
LIBRARY = ROOT / f"target/bench/release/libparts.{SUFFIX}"

# How often the core does its work in one call, so that the call itself hardly counts.
TIMES = 10


def _module() -> Any:
    spec = spec_from_loader("parts", ExtensionFileLoader("parts", str(LIBRARY)))
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_PARTS = _module()


def convert() -> object:
    """Converts the small payload."""
    return _PARTS.convert(SMALL)


def six_issues() -> object:
    """Converts the payload with six mistakes, creates six objects, and reads their messages."""
    return [issue.message for issue in _PARTS.six_issues(SIX_MISTAKES)]


def core(name: str) -> Work:
    """Returns what presend does in Rust in one of the comparisons, a number of times."""
    work = _PARTS.Work(name)
    return lambda: work.run(TIMES)


def per_call(times: dict[str, float]) -> dict[str, float]:
    """Returns the times of one call of each contender."""
    return {name: time / TIMES if name == "core" else time for name, time in times.items()}
