"""Keeps stores and packages of this version for ever: run once, when a version is released.

keep_version.py FOLDER   a county and a province that exchanged, and packages that nobody read yet

The people are invented and the keys guard nothing else. Stores are kept without their encryption and
packed, because an encrypted file cannot be made small; `witness.db` is a little store as it was encrypted.
What the offices held is written into `about.json`, as the program of that version said it. The tests of
tests/migrations and tests/end_to_end read every folder of tests/fixtures.
"""

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.support.keeping import make  # noqa: E402 - the folder above has to be found first


def main(arguments: list[str] | None = None) -> int:
    """Make the fixtures of the present version."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    target: Path = parser.parse_args(arguments).folder
    if target.exists() and any(target.iterdir()):
        print(f"{target} is not empty: what is kept is made once and never again")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        make(target, Path(folder))
    size = sum(file.stat().st_size for file in target.rglob("*") if file.is_file())
    print(f"{size:,} bytes in {target}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
