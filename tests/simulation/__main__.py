"""`python -m tests.simulation --worlds N --seed S`: many random worlds, counted and judged."""

import argparse
import hashlib
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from tests.simulation.broken import BROKEN, small_parts
from tests.simulation.steps import live
from tests.simulation.world import World

MEMORY = Path("/dev/shm")
"""Where a system keeps files in memory: worlds are many, and none is meant to last."""


def simulate(seed: int, steps: int, counties: int = 2, broken: str = "", *, marked: bool = False) -> World:
    """Run one world and give it, closed, with its log, figures and violations."""
    place = MEMORY if MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="world-", dir=place) as folder, small_parts(), BROKEN[broken]():
        world = World(seed, Path(folder), counties, marked)
        try:
            live(world, steps)
        except Exception as fault:  # noqa: BLE001 - whatever ends a world is told with its story
            frame = traceback.extract_tb(fault.__traceback__)[-1]
            world.violations.append(f"crash {fault!r} in {frame.name}")
        finally:
            world.close()
        return world


def main() -> int:
    """Run the worlds that were asked for and print what was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation")
    parser.add_argument("--worlds", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--counties", type=int, default=2)
    parser.add_argument("--broken", choices=sorted(BROKEN), default="")
    parser.add_argument("--seconds", type=float, default=0, help="begin no world after so many seconds")
    parser.add_argument("--until-found", action="store_true", help="end with the first violation")
    parser.add_argument("--marked", action="store_true", help="no mark is lost and no disk is copied")
    parser.add_argument("--log", action="store_true", help="print every step")
    given = parser.parse_args()
    total: Counter[str] = Counter()
    bad = done = 0
    started = time.monotonic()
    for seed in range(given.seed, given.seed + given.worlds):
        if bad and given.until_found:
            break
        if given.seconds and time.monotonic() - started > given.seconds:
            break
        world = simulate(seed, given.steps, given.counties, given.broken, marked=given.marked)
        done += 1
        total += world.counts
        bad += bool(world.violations)
        digest = hashlib.sha256("\n".join(world.log).encode()).hexdigest()[:12]
        print(f"world {seed}: log {digest}, {len(set(world.violations))} violations")
        print(*(world.log if given.log else ()), *sorted(set(world.violations))[:12], sep="\n", end="")
        print(end="\n" if given.log or world.violations else "", flush=True)
    print(f"{done} worlds, {bad} with violations")
    for name, count in sorted(total.items()):
        print(f"  {name}: {count}")
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
