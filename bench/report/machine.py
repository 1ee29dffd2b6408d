"""What the comparisons ran on."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from pathlib import Path

# The name of a fact that only a run has.
OTHER_PROGRAMS = "Processor time that other programs used during the run"


def processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        name = re.search(r"^model name\s*: (.+)$", cpuinfo.read_text(), re.MULTILINE)
        if name:
            return name[1].strip()
    return platform.processor() or platform.machine()


def system() -> str:
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.platform(terse=True)
    return f"{name}, {platform.system()} {platform.release()}"


def rust_versions(lock: Path) -> dict[str, str]:
    """Returns the versions of the compiler and of the crates that are peers."""
    versions = dict(re.findall(r'name = "([^"]+)"\nversion = "([^"]+)"', lock.read_text("utf-8")))
    peers = {name: versions[name] for name in ("lettre", "email_address", "mail-builder")}
    return {**peers, "Rust": rust_version()}


def rust_version() -> str:
    output = subprocess.run(["rustc", "--version"], check=True, capture_output=True, text=True)
    return output.stdout.split()[1]


def processor_seconds() -> tuple[float, float] | None:
    """Returns the time that all programs have used since the start of the system, and that of this one and its children."""
    statistics = Path("/proc/stat")
    if not statistics.exists():
        return None
    user, nice, kernel, _, _, *interrupts = map(int, statistics.read_text().split()[1:9])
    ours = sum(os.times()[:4])
    return sum((user, nice, kernel, *interrupts)) / os.sysconf("SC_CLK_TCK"), ours


def foreign_share(before: tuple[float, float], after: tuple[float, float], seconds: float) -> float:
    """Returns the share of the processors' time that other programs, or other virtual machines, used meanwhile."""
    used, ours = (end - start for start, end in zip(before, after, strict=True))
    return max(used - ours, 0) / (seconds * (os.cpu_count() or 1))


def facts() -> dict[str, str]:
    return {
        "Processor": processor(),
        "Cores": str(os.cpu_count()),
        "System": system(),
    }
