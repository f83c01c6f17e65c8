"""Makes the golden pictures of the papers anew, or shows how far the papers are from them.

golden.py make     draws every paper and writes its picture; look at each before it is committed
golden.py check    prints how much each paper differs from its picture (tests allow 20)
"""

import argparse
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "tests" / "documents" / "golden"
sys.path.insert(0, str(ROOT))


def main() -> int:
    """Run the command line."""
    from tests.support.papers import as_png, difference, golden, picture  # noqa: PLC0415 - after the path

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=["make", "check"])
    making = parser.parse_args().command == "make"
    FOLDER.mkdir(exist_ok=True)
    names = set()
    for name, draw in golden():
        names.add(f"{name}.png")
        shown, file = picture(draw()), FOLDER / f"{name}.png"
        if making:
            file.write_bytes(as_png(shown))
        found = difference(shown, Image.open(file)) if file.exists() else 255.0
        print(f"{found:6.1f}  {name}")
    for file in FOLDER.glob("*.png"):
        if making and file.name not in names:
            file.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
