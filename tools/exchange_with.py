"""Lets an older program and this one exchange, as offices do that are not upgraded on the same day.

exchange_with.py SOURCE          the older program's source, as a folder
exchange_with.py SOURCE KEPT     with the offices of another kept version than tests/fixtures/v1

The offices are those that the older version left in tests/fixtures. First its county works with the older
program and the province with this one, then the other way round; this program's office attaches a document,
which the first version did not know, and refers a person, which the second did not. In the end the older
office is upgraded, and both must agree.
"""

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.support.kept import FIXTURES, Kept  # noqa: E402 - the folder above has to be found first
from tests.support.mixed import Mixed  # noqa: E402 - the folder above has to be found first


def main(arguments: list[str] | None = None) -> int:
    """Play both ways; 1 when they do not agree."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("kept", type=Path, nargs="?", default=FIXTURES / "v1")
    given = parser.parse_args(arguments)
    wrong = []
    for old in ("29-01", "29-00"):
        with tempfile.TemporaryDirectory() as folder:
            found = Mixed(Kept(given.kept), given.source, ROOT, Path(folder)).play(old)
        print(f"{old} with the older program: {', '.join(found) or 'they agree'}")
        wrong += found
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
