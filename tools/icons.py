"""Makes the shipped pictures of the drawings in `tools/drawings`: `python tools/icons.py`.

An icon becomes a mask of its lines, from which the window draws every colour and size; a picture that
the style sheet names becomes a file in its own colours and size, and one for screens of double density.
The program's own sign becomes the picture of its window, and the icon of its Windows files.
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QImageWriter

ROOT = Path(__file__).resolve().parents[1]
DRAWINGS = ROOT / "tools" / "drawings"
ICONS = ROOT / "resources" / "icons"
STYLES = ROOT / "resources" / "styles"

MASK_SIZE = 96
"""More than any icon is shown in, at double density too."""
STYLE_SIZES = {"check": 16, "chevron-down": 14, "dot": 16}

SIGN = DRAWINGS / "program" / "program.svg"
WINDOW_SIGN = ROOT / "resources" / "program.png"
WINDOWS_SIGN = ROOT / "resources" / "program.ico"
WINDOW_SIZE = 128
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""From the small icons of a list to the large ones of the desktop, at the usual scalings."""


def drawn(drawing: bytes, size: int) -> QImage:
    """Draw an SVG, `size` pixels wide and high."""
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return reader.read()


def mask(drawing: bytes) -> bytes:
    """Give the PNG of an icon's lines: white where it is drawn."""
    lines = drawn(drawing.replace(b"currentColor", b"#000000"), MASK_SIZE)
    alpha = lines.convertToFormat(QImage.Format.Format_Alpha8)
    alpha.reinterpretAsFormat(QImage.Format.Format_Grayscale8)
    return png(alpha)


def png(picture: QImage) -> bytes:
    """Give a picture as the smallest PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(0)
    writer.write(picture)
    return bytes(buffer.data().data())


def shipped() -> dict[Path, bytes]:
    """Give every shipped picture with the bytes that its drawing makes."""
    made = {ICONS / f"{path.stem}.png": mask(path.read_bytes()) for path in DRAWINGS.glob("*.svg")}
    for name, size in STYLE_SIZES.items():
        drawing = (DRAWINGS / "style" / f"{name}.svg").read_bytes()
        made[STYLES / f"{name}.png"] = png(drawn(drawing, size))
        made[STYLES / f"{name}@2x.png"] = png(drawn(drawing, 2 * size))
    return made


def ico(pictures: list[QImage]) -> bytes:
    """Give an icon file with a picture for each size, as PNG (Windows Vista and later read it)."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    files = [png(picture) for picture in pictures]
    place, entries = len(head) + 16 * len(files), b""
    for picture, file in zip(pictures, files, strict=True):
        side = picture.width() % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(file), place)
        place += len(file)
    return head + entries + b"".join(files)


def sign() -> dict[Path, bytes]:
    """Give the program's own sign, as a picture and as an icon of Windows."""
    drawing = SIGN.read_bytes()
    sizes = [drawn(drawing, size) for size in WINDOWS_SIZES]
    return {WINDOW_SIGN: png(drawn(drawing, WINDOW_SIZE)), WINDOWS_SIGN: ico(sizes)}


def main() -> int:
    """Write the pictures and take away those that have no drawing."""
    _application = QGuiApplication(sys.argv[:1])
    made = shipped()
    for path, data in made.items():
        path.write_bytes(data)
    for path in {*ICONS.glob("*.png"), *STYLES.glob("*.png")} - made.keys():
        path.unlink()
    for path, data in sign().items():
        path.write_bytes(data)
    print(f"{len(made)} pictures")
    return 0


if __name__ == "__main__":
    sys.exit(main())
