"""`python -m tests.faults`: every system call of every scene fails once; the outcomes are counted."""

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from homejobs_desktop.foundation.errors import Refused
from tests.faults.calls import why_not
from tests.faults.scenes import OUTCOMES, SCENES, Scene, World, points


def run(world: World, scene: Scene, step: int, how: str) -> tuple[Counter[str], list[str]]:
    """Let every `step`-th point of a scene fail; how it ended, and what did not hold."""
    counted = world.rehearse(scene)
    old, new = world.before_and_after(scene)
    ended: Counter[str] = Counter()
    wrong = []
    found = [point for point in points(counted) if how in {"", point.how}]
    for point in found[::step]:
        try:
            ended[world.fail(scene, point, old, new)] += 1
        except (AssertionError, Refused) as fault:
            wrong.append(f"{point}: {fault}".partition("\n")[0])
            print(wrong[-1], flush=True)
    return ended, wrong


def main() -> int:
    """Run the scenes and print what was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("--step", type=int, default=1, help="only every so many-th point")
    parser.add_argument("--scene", default="", help="only scenes whose name holds this")
    parser.add_argument("--how", choices=("error", "kill"), default="", help="only faults of this kind")
    given = parser.parse_args()
    if why_not():
        print(why_not())
        return 2
    bad = 0
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        world = World.make(Path(folder))
        for scene in SCENES:
            if given.scene not in scene.name:
                continue
            started = time.monotonic()
            ended, wrong = run(world, scene, given.step, given.how)
            bad += len(wrong)
            told = ", ".join(f"{ended[name]} {name}" for name in OUTCOMES)
            seconds = time.monotonic() - started
            print(
                f"{scene.name}: {ended.total()} points, {told}; {len(wrong)} wrong; {seconds:.0f} s",
                flush=True,
            )
        world.close()
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
