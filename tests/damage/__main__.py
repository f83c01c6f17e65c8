"""`python -m tests.damage --bits N --seed S`: N flipped bits and every cut, read by real offices."""

import argparse
import tempfile
from pathlib import Path

from tests.damage.bytes import run


def main() -> None:
    """Damage, read, count."""
    parser = argparse.ArgumentParser(prog="python -m tests.damage")
    parser.add_argument("--bits", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--step", type=int, default=1, help="only every so many-th cut")
    given = parser.parse_args()
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="damage-", dir=memory if memory.is_dir() else None) as folder:
        run(Path(folder), given.bits, given.seed, given.step)


if __name__ == "__main__":
    main()
