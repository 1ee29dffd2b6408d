"""The first import in a new process, beside the client of the provider's own SDK."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

ROUNDS = 15
IMPORTS = {
    "presend": "import presend, presend.tencent_ses, presend.tencent_sms, presend.tencent_ses_smtp, presend.perfit",
    "sdk": "import tencentcloud.ses.v20201002.ses_client",
}


def process_seconds(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start


def medians() -> dict[str, dict[str, float]]:
    """Returns how many seconds longer a process runs that imports a module than one that imports nothing."""
    times: dict[str, list[float]] = {name: [] for name in IMPORTS}
    for code in IMPORTS.values():  # the first process reads the files from the disk
        process_seconds(code)
    for _ in range(ROUNDS):
        for name, code in IMPORTS.items():
            times[name].append(process_seconds(code) - process_seconds("pass"))
    return {"import": {name: statistics.median(taken) for name, taken in times.items()}}
