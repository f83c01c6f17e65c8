"""A QR code as dark squares on a page, at a size that survives copying and stains."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from typing import cast

import zxingcpp
from reportlab.pdfgen.canvas import Canvas

MODULE_MM = 0.5
"""Side of one square: read from a 150 dpi scan, also with stains (exchange protocol 3.18)."""
QUIET_MODULES = 4
"""Light squares that must stay free around the code."""
_POINTS_PER_MM = 72 / 25.4
_KEPT = 256

Run = tuple[int, int, int]
"""Row from the top, first column and number of dark squares beside each other."""


@lru_cache(maxsize=_KEPT)
def qr_runs(text: str) -> tuple[int, tuple[Run, ...]]:
    """Give the side of the QR code of `text` in squares, and its dark runs (error correction level M)."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    pixels = code.to_image(scale=1, add_hrt=False, add_quiet_zones=False)
    side: int = pixels.shape[0]
    # The picture is a buffer, which its types do not say.
    grey = memoryview(cast("bytes", pixels)).tobytes()
    rows = (grey[start : start + side] for start in range(0, side * side, side))
    return side, tuple(run for row, values in enumerate(rows) for run in _dark_runs(row, values))


def _dark_runs(row: int, values: Iterable[int]) -> Iterator[Run]:
    column = 0
    for value, run in groupby(values):
        length = sum(1 for _pixel in run)
        if value == 0:
            yield row, column, length
        column += length


def qr_side(text: str, module_mm: float = MODULE_MM) -> float:
    """Give the side of the drawn code in points, its free margin included."""
    return (qr_runs(text)[0] + 2 * QUIET_MODULES) * module_mm * _POINTS_PER_MM


def draw_qr(canvas: Canvas, text: str, left: float, bottom: float, module_mm: float = MODULE_MM) -> None:
    """Draw the QR code of `text` with its free margin inside the square that begins at `left`, `bottom`."""
    side, runs = qr_runs(text)
    unit = module_mm * _POINTS_PER_MM
    canvas.saveState()
    # Whole numbers in the code's own measure: a tenth of the time of a path in points.
    canvas.transform(unit, 0, 0, unit, left + QUIET_MODULES * unit, bottom + QUIET_MODULES * unit)
    squares = "\n".join(f"{column} {side - 1 - row} {length} 1 re" for row, column, length in runs)
    canvas.addLiteral(f"0 0 0 rg\n{squares}\nf")
    canvas.restoreState()
