"""Icons: Tabler's line drawings in the theme's colours, drawn sharp at every scale.

An icon lies as one large mask of its lines (`resources/icons/*.png`, made by `tools/icons.py` from the
drawings in `tools/drawings`), is coloured by its table of colours and scaled down. To draw the SVG here
would load Qt's SVG library at the start, for 1.5 MB and 15 ms.
"""

from functools import cache

from PySide6 import QtCore, QtGui  # the first page shows no icon: these classes are made when one is drawn

from homejobs_desktop.foundation import assets

_SCALES = (1.0, 2.0)
_LEVELS = 256


def pixmap(name: str, colour: str, size: int = 20, scale: float = 1.0) -> "QtGui.QPixmap":
    """Draw the icon `name` of `resources/icons` in `colour`, `size` pixels wide."""
    # Its format is told, or Qt would load every picture plugin to recognise it.
    file = str(assets.place(f"resources/icons/{name}.png"))
    mask = QtGui.QImageReader(file, QtCore.QByteArray(b"png")).read()
    mask.reinterpretAsFormat(QtGui.QImage.Format.Format_Indexed8)
    mask.setColorTable(_shades(colour))
    pixels = round(size * scale)
    smooth = QtCore.Qt.TransformationMode.SmoothTransformation
    picture = QtGui.QPixmap.fromImage(mask.scaled(QtCore.QSize(pixels, pixels), mode=smooth))
    picture.setDevicePixelRatio(scale)
    return picture


def icon(name: str, colour: str, size: int = 20) -> "QtGui.QIcon":
    """Give the icon `name` in `colour` for buttons and lists."""
    result = QtGui.QIcon()
    for scale in _SCALES:
        result.addPixmap(pixmap(name, colour, size, scale))
    return result


@cache
def _shades(colour: str) -> list[int]:
    """Give `colour` from transparent to full, as a mask of 256 levels means it."""
    opaque = QtGui.QColor(colour).rgb() & 0xFFFFFF
    return [(level << 24) | opaque for level in range(_LEVELS)]
