"""Icons: Tabler's line drawings in the theme's colours, drawn sharp at every scale."""

from PySide6 import QtCore, QtGui  # the first page shows no icon: these classes are made when one is drawn

from homejobs_desktop.foundation import assets

_SCALES = (1.0, 2.0)


def pixmap(name: str, colour: str, size: int = 20, scale: float = 1.0) -> "QtGui.QPixmap":
    """Draw the icon `name` of `resources/icons` in `colour`, `size` pixels wide."""
    drawing = assets.read(f"resources/icons/{name}.svg").replace(b"currentColor", colour.encode())
    buffer = QtCore.QBuffer()
    buffer.setData(QtCore.QByteArray(drawing))
    reader = QtGui.QImageReader(buffer, QtCore.QByteArray(b"svg"))
    pixels = round(size * scale)
    reader.setScaledSize(QtCore.QSize(pixels, pixels))
    picture = QtGui.QPixmap.fromImageReader(reader)
    picture.setDevicePixelRatio(scale)
    return picture


def icon(name: str, colour: str, size: int = 20) -> "QtGui.QIcon":
    """Give the icon `name` in `colour` for buttons and lists."""
    result = QtGui.QIcon()
    for scale in _SCALES:
        result.addPixmap(pixmap(name, colour, size, scale))
    return result
