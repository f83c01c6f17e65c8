"""Makes the pictures of docs/screenshots again: walks through the whole program with the keyboard.

walk.py              the walk of a new user and the demo office, at 1366x768
walk.py -o FOLDER    the pictures go to another folder
walk.py --large      at 1920x1080
walk.py --dark       in the dark look

Everybody in the pictures is invented; the offices live in a temporary folder that goes with them.
"""

import argparse
import io
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image  # noqa: E402 - the platform of Qt has to be chosen first
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402 - the platform of Qt has to be chosen first

from homejobs_desktop.foundation.catalogue import install_persian  # noqa: E402 - the platform of Qt has to be chosen first
from homejobs_desktop.services import printing  # noqa: E402 - the platform of Qt has to be chosen first
from homejobs_desktop.ui import theme  # noqa: E402 - the platform of Qt has to be chosen first
from tests.support.driver import Driver  # noqa: E402 - the platform of Qt has to be chosen first
from tests.support.office import CountingIds, FixedClock  # noqa: E402 - the platform of Qt has to be chosen first
from tests.support.walk import Walk  # noqa: E402 - the platform of Qt has to be chosen first

LARGE = (1920, 1080)
COLOURS = 128
SHEET_DPI = 96


def shrink(png: bytes) -> bytes:
    """Give a picture with a palette: text stays sharp and the file small."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    few = picture.quantize(COLOURS, dither=Image.Dither.NONE)
    out = io.BytesIO()
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


class Album:
    """Takes the pictures, numbered in the order of the walk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    def look(self, name: str, widget: QWidget) -> None:
        """Take a picture of a widget on the way."""
        self._count += 1
        self.take(f"{self._count:02}-{name}", widget)

    def take(self, name: str, widget: QWidget) -> None:
        """Take a picture of a widget."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "picture.png"
            widget.grab().save(str(file))
            self.keep(name, file.read_bytes())

    def keep(self, name: str, png: bytes) -> None:
        """Keep a picture under a name."""
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / f"{name}.png").write_bytes(shrink(png))
        print(name)


def walk(album: Album, root: Path) -> None:
    """Walk the whole way, and picture the printed sheet."""
    way = Walk(root, album.look)
    way.everything()
    album.keep("printed-sheet", printing.page_images(way.sheet(), SHEET_DPI)[0])
    way.close()


def demo(album: Album, root: Path) -> None:
    """Picture the demo office: its desk, people and permits."""
    drive = Driver(root, FixedClock(), CountingIds("demo"), demo=True)
    drive.settle(500, until=lambda: bool(drive.frame.current))
    for name in ("desk", "people", "permits", "surveys"):
        drive.frame.navigate(name, "", "")
        drive.settle(600)
        album.take(name, drive.window)
    drive.close()


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "docs" / "screenshots")
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--dark", action="store_true")
    wishes = parser.parse_args()
    install_persian()
    QApplication([])
    Driver.look = theme.DARK_NAME if wishes.dark else theme.LIGHT_NAME
    Driver.size = LARGE if wishes.large else None
    album = Album(wishes.output)
    with tempfile.TemporaryDirectory(prefix="walk-", ignore_cleanup_errors=True) as folder:
        demo(album, Path(folder) / "demo")
        walk(album, Path(folder) / "walk")
    return 0


if __name__ == "__main__":
    sys.exit(main())
