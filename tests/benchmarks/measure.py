"""What a benchmark gives: how long ours took, how long the floor took in the same run, and the limit."""

import gc
import os
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import NamedTuple


class Spread(NamedTuple):
    """Measured values in short."""

    least: float
    median: float
    p95: float

    @classmethod
    def of(cls, samples: Sequence[float]) -> "Spread":
        """Give the spread of samples."""
        ordered = sorted(samples)
        # The 95th percentile by nearest rank: with few samples it is the largest one.
        rank = min(len(ordered) - 1, int(len(ordered) * 0.95))
        return cls(ordered[0], statistics.median(ordered), ordered[rank])


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: `ratio` is ours to the floor (or the floor to ours, as `limit` says)."""

    what: str
    unit: str
    ours: Spread
    floor: Spread | None
    ratio: float | None
    limit: str
    good: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What is asked of every benchmark: how many people, and a folder of its own for what it writes."""

    people: int
    folder: Path
    kept: Path
    """Where large stores are kept from one run to the next."""


Benchmark = Callable[[Plan], list[Figure]]


def installed(plan: Plan) -> dict[str, str]:
    """Give the environment of a process that finds its bytecode, as an installed program does."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    root = Path(__file__).resolve().parents[2]
    return {**kept, "PYTHONPATH": str(root), "PYTHONPYCACHEPREFIX": str(plan.folder / "bytecode")}


def timed(work: Callable[[], object]) -> float:
    """Give the milliseconds that `work` takes."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def in_turns(
    ours: Callable[[int], float], floor: Callable[[int], float], rounds: int, *, warm: int = 1
) -> tuple[list[float], list[float]]:
    """Measure the two in turns, A B A B, after `warm` rounds that do not count."""
    first: list[float] = []
    second: list[float] = []
    gc.collect()
    for number in range(-warm, rounds):
        mine, theirs = ours(number), floor(number)
        if number >= 0:
            first.append(mine)
            second.append(theirs)
    return first, second


def at_most(
    what: str, samples: tuple[Sequence[float], Sequence[float]], limit: float, *, unit: str = "ms"
) -> Figure:
    """Judge ours against the floor by their medians: at most `limit` times."""
    ours, floor = Spread.of(samples[0]), Spread.of(samples[1])
    ratio = ours.median / floor.median
    return Figure(what, unit, ours, floor, ratio, f"≤ {limit:g} ×", ratio <= limit)


def table(figures: Sequence[Figure]) -> list[str]:
    """Give figures as the lines of a Markdown table."""
    lines = [
        "| what | unit | least | median | p95 | floor: median | p95 | ratio | limit | |",
        "|---|---|---:|---:|---:|---:|---:|---:|---|---|",
    ]
    for each in figures:
        floor = (_number(each.floor.median), _number(each.floor.p95)) if each.floor else ("", "")
        ratio = f"{each.ratio:.2f}" if each.ratio is not None else ""
        cells = (
            each.what, each.unit, *map(_number, each.ours), *floor, ratio, each.limit,
            "holds" if each.good else "**misses**",
        )  # fmt: skip
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def _number(value: float) -> str:
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
