"""The least that a package in Rust has to do for a payload: `bench/rust/floor-python`, which contains nothing of presend."""

from __future__ import annotations

import sys
from importlib.machinery import ExtensionFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from typing import Any

from payloads import SIX_MISTAKES, SMALL

SUFFIX = "dylib" if sys.platform == "darwin" else "so"
ROOT = Path(__file__).resolve().parent.parent.parent
LIBRARY = ROOT / f"target/bench/release/libfloor.{SUFFIX}"


def _module() -> Any:
    spec = spec_from_loader("floor", ExtensionFileLoader("floor", str(LIBRARY)))
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_FLOOR = _module()


def read() -> object:
    """Reads the small payload."""
    return _FLOOR.read(SMALL)


def six_issues() -> object:
    """Reads the payload with six mistakes, creates six objects, and reads their messages."""
    return [issue.message for issue in _FLOOR.six_issues(SIX_MISTAKES)]
