"""The least that a package in Rust has to do for a payload: `bench/rust/floor-python`, which contains nothing of presend."""

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
LIBRARY = ROOT / f"target/bench/release/libfloor.{SUFFIX}"


def _module() -> Any:
    spec = spec_from_loader("floor", ExtensionFileLoader("floor", str(LIBRARY)))
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cases() -> dict[str, Work]:
    floor = _module()
    return {
        "floor_read": lambda: floor.read(SMALL),
        "floor_six_issues": lambda: [issue.message for issue in floor.six_issues(SIX_MISTAKES)],
    }
