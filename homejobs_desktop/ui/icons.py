"""Icons: Tabler's line drawings in the theme's colours, drawn sharp at every scale."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from homejobs_desktop.foundation import assets

_SCALES = (1.0, 2.0)


def pixmap(name: str, colour: str, size: int = 20, scale: float = 1.0) -> QPixmap:
    """Draw the icon `name` of `resources/icons` in `colour`, `size` pixels wide."""
    drawing = assets.read(f"resources/icons/{name}.svg").replace(b"currentColor", colour.encode())
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """Give the icon `name` in `colour` for buttons and lists."""
    result = QIcon()
    for scale in _SCALES:
        result.addPixmap(pixmap(name, colour, size, scale))
    return result
