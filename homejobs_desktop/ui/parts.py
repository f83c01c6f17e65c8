"""The small parts that every page is put together from: words, cards, pills, buttons, rows."""

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from homejobs_desktop.foundation.i18n import Text, translate
from homejobs_desktop.ui.icons import icon, pixmap
from homejobs_desktop.ui.theme import CONTROL_HEIGHT, MARGIN, colours, set_property

RIGHT_TO_LEFT_MARK = "\u200f"
_RIGHT_TO_LEFT = {"AL", "R"}


class Paragraph(QLabel):
    """Words that wrap: Qt cuts off the ends of plain lines that read right to left, but not of rich ones."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._plain = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setText(text)

    def text(self) -> str:
        """Give the words as they were set."""
        return self._plain

    def setText(self, text: str) -> None:
        self._plain = text
        super().setText(text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>"))


class Elided(QLabel):
    """One line that ends in … where the room ends; the whole stands in its tooltip."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip("" if text == self.text() else self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        sides = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        painter.drawText(
            room, int(sides | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), text
        )


def label(words: Text | str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Make a label; a `Text` is translated. `role` is one of `ui.theme`."""
    result = Paragraph(shown(words)) if wrap else QLabel(shown(words))
    if not wrap:
        result.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        result.setProperty("role", role)
    return result


def shown(words: Text | str) -> str:
    """Give words for the screen; a sentence that begins with digits still reads right to left."""
    text = translate(words) if isinstance(words, Text) else words
    # The mark has a width in the font: it is only set where the first letter would turn the line around.
    return (
        text
        if not text or unicodedata.bidirectional(text[0]) in _RIGHT_TO_LEFT
        else RIGHT_TO_LEFT_MARK + text
    )


def isolated(code: str) -> str:
    """Give a code, phone or number so that it stands left to right inside Persian words."""
    return f"\u2066{code}\u2069"


def pill(words: Text | str, tone: str) -> QLabel:
    """Make a state in words; `tone` is good, warn, bad, plain or accent."""
    result = label(words)
    result.setProperty("pill", tone)
    result.setAlignment(Qt.AlignmentFlag.AlignCenter)
    result.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    result.setFixedHeight(24)
    return result


def set_pill(target: QLabel, words: Text | str, tone: str) -> None:
    """Change the words and the tone of a pill."""
    target.setText(shown(words))
    set_property(target, "pill", tone)


def key_cap(keys: str) -> QLabel:
    """Make the picture of a key: `Ctrl+K`."""
    result = QLabel(keys)
    result.setProperty("key", True)
    result.setAlignment(Qt.AlignmentFlag.AlignCenter)
    result.setFixedHeight(20)
    result.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return result


def button(
    words: Text | str,
    clicked: Callable[[], None],
    *,
    kind: str = "plain",
    picture: str = "",
    shortcut: str = "",
) -> QPushButton:
    """Make a button; `shortcut` works in its window and stands in its tooltip."""
    text = translate(words) if isinstance(words, Text) else words
    result = QPushButton(f" {text}" if picture else text)
    result.setProperty("kind", kind)
    result.setMinimumHeight(CONTROL_HEIGHT)
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    result.clicked.connect(lambda _checked: clicked())
    if picture:
        shade = colours().accent_text if kind == "primary" else colours().muted
        result.setIcon(icon(picture, colours().bad if kind == "danger" else shade, 18))
        result.setIconSize(QSize(18, 18))
    if shortcut:
        result.setShortcut(QKeySequence(shortcut))
        result.setToolTip(isolated(shortcut))
    return result


def picture(name: str, shade: str, size: int = 20) -> QLabel:
    """Make a label that shows an icon."""
    result = QLabel()
    result.setPixmap(pixmap(name, shade, size, result.devicePixelRatioF()))
    result.setFixedSize(size, size)
    return result


def tile(name: str, size: int = 40) -> QLabel:
    """Make the soft square with an icon that large actions begin with."""
    result = QLabel()
    result.setObjectName("tile")
    result.setPixmap(pixmap(name, colours().accent, size // 2, result.devicePixelRatioF()))
    result.setFixedSize(size, size)
    result.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return result


Piece = QWidget | QLayout | int | None


def _fill(layout: QBoxLayout, pieces: tuple[Piece, ...]) -> None:
    for piece in pieces:
        if piece is None:
            layout.addStretch(1)
        elif isinstance(piece, int):
            layout.addSpacing(piece)
        elif isinstance(piece, QWidget):
            layout.addWidget(piece)
        else:
            layout.addLayout(piece)


def row(*pieces: Piece, spacing: int = 12) -> QHBoxLayout:
    """Lay pieces beside each other from the right; None stretches, a number is a gap."""
    result = QHBoxLayout()
    result.setContentsMargins(0, 0, 0, 0)
    result.setSpacing(spacing)
    _fill(result, pieces)
    return result


def column(*pieces: Piece, spacing: int = 8) -> QVBoxLayout:
    """Lay pieces below each other; None stretches, a number is a gap."""
    result = QVBoxLayout()
    result.setContentsMargins(0, 0, 0, 0)
    result.setSpacing(spacing)
    _fill(result, pieces)
    return result


def holder(layout: QLayout, margin: int = 0) -> QWidget:
    """Put a layout into a widget of its own."""
    result = QWidget()
    layout.setContentsMargins(margin, margin, margin, margin)
    result.setLayout(layout)
    return result


def card(*pieces: Piece, kind: str = "true", margin: int = MARGIN, spacing: int = 10) -> QFrame:
    """Make a card: white ground, thin line, round corners; pieces below each other."""
    result = QFrame()
    result.setProperty("card", kind)
    content = column(*pieces, spacing=spacing)
    content.setContentsMargins(margin, margin - 2, margin, margin - 2)
    result.setLayout(content)
    return result


def rule() -> QFrame:
    """Make a thin line between things."""
    result = QFrame()
    result.setProperty("rule", True)
    result.setFixedHeight(1)
    return result


def scrolled(widget: QWidget) -> QScrollArea:
    """Let a page scroll when the window is small."""
    result = QScrollArea()
    result.setWidgetResizable(True)
    result.setFrameShape(QFrame.Shape.NoFrame)
    result.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    result.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    result.setWidget(widget)
    return result


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (inside := item.widget()) is not None:
            inside.hide()
            inside.deleteLater()
        elif (nested := item.layout()) is not None:
            clear(nested)
