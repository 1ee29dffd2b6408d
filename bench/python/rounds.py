"""Times several ways to do the same work, alternately.

pyperf is not used: it runs all values of one benchmark, in worker processes of its own, before it starts the next one.
Load on the machine that comes and goes then changes one side of a comparison and not the other.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple

Work = Callable[[], object]

MOST_ROUNDS = 51
FEWEST_ROUNDS = 7


class Schedule(NamedTuple):
    """How many seconds a contender is measured in each round, and all contenders together. The last round is finished."""

    round_seconds: float
    case_seconds: float


# The rounds are long enough for many calls, because the first one after another contender has to get its memory from the system
# again.
COMPARISON = Schedule(0.1, 5.0)
# For a dozen sizes of the same work, which need more rounds: if load on the machine changes the time of one size more than that of
# another, the exponent changes. Small sizes are called hundreds of times in a round, and large ones get memory from the system in
# each call, if at all.
GROWTH = Schedule(0.02, 15.0)


def seconds(work: Work, calls: int) -> float:
    """Returns how long one call takes, as the mean of `calls` calls in a row."""
    start = time.perf_counter()
    for _ in range(calls):
        work()
    return (time.perf_counter() - start) / calls


def calls_in_a_round(work: Work, round_seconds: float) -> int:
    """Returns how often `work` is called in each round. The calls that find this out also warm it up."""
    calls = 1
    while (taken := seconds(work, calls) * calls) < round_seconds:
        calls = max(calls * 2, int(calls * round_seconds / max(taken, 1e-7)))
    return calls


def medians(contenders: Mapping[str, Work], schedule: Schedule = COMPARISON) -> dict[str, float]:
    """Returns the seconds that each contender takes: the median of the rounds, in which all take turns.

    Every other round runs in the opposite order, so that none always runs after the same one.
    """
    names = list(contenders)
    calls = {
        name: calls_in_a_round(work, schedule.round_seconds) for name, work in contenders.items()
    }
    times: dict[str, list[float]] = {name: [] for name in contenders}
    end = time.perf_counter() + schedule.case_seconds
    for index in range(MOST_ROUNDS):
        if index >= FEWEST_ROUNDS and time.perf_counter() > end:
            break
        for name in names if index % 2 else reversed(names):
            times[name].append(seconds(contenders[name], calls[name]))
    return {name: statistics.median(taken) for name, taken in times.items()}
