"""What the comparisons ran on."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from pathlib import Path


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


def facts() -> dict[str, str]:
    return {
        "Processor": processor(),
        "Cores": str(os.cpu_count()),
        "System": system(),
        "Load average before the start": f"{os.getloadavg()[0]:.2f}",
    }
