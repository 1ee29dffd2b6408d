"""What ``import presend`` does before anything is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import presend

SLOW = {"collections", "dataclasses", "enum", "inspect", "json", "re", "typing"}
"""Modules of the standard library that take longer to import than presend itself."""


def test_import_loads_no_slow_module() -> None:
    code = (
        "import sys\n"
        f"sys.path.append({str(Path(presend.__file__).parent.parent)!r})\n"
        "import presend, presend.perfit, presend.tencent_ses, presend.tencent_ses_smtp, presend.tencent_sms\n"
        "print(*sys.modules)"
    )
    # Neither `site` nor the settings of the user import anything.
    run = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, check=True)
    loaded = set(run.stdout.decode().split())
    assert "presend._native" in loaded
    assert not loaded & SLOW
