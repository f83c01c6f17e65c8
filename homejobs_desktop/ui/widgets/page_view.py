"""Pages of a document as pictures, under one another, as wide as the room allows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.parts import clear, label

_PAGE = mark("Widgets", "Page {number} of the document")
_MARGIN = 24


class PageView(QScrollArea):
    """Shows pages; before any came, a word that says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages: list[QPixmap] = []
        body = QWidget()
        self._lines = QVBoxLayout(body)
        self._lines.setSpacing(12)
        self.setWidget(body)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def say(self, words: str) -> None:
        """Show words instead of pages."""
        self._pages = []
        clear(self._lines)
        self._lines.addWidget(label(words, "hint", wrap=True))
        self._lines.addStretch()

    def show_pages(self, pictures: tuple[bytes, ...]) -> None:
        """Show pages, given as PNG."""
        self._pages = []
        for picture in pictures:
            page = QPixmap()
            page.loadFromData(picture)
            self._pages.append(page)
        self._lay_out()

    def _lay_out(self) -> None:
        clear(self._lines)
        for number, page in enumerate(self._pages, start=1):
            shown = QLabel()
            shown.setProperty("card", "inner")
            shown.setAccessibleName(translate(_PAGE, number=number))
            ratio = self.devicePixelRatioF()
            width = max(200, self.viewport().width() - _MARGIN)
            scaled = page.scaledToWidth(
                min(int(width * ratio), page.width()), Qt.TransformationMode.SmoothTransformation
            )
            scaled.setDevicePixelRatio(ratio)
            shown.setPixmap(scaled)
            # A label lets itself be squeezed; a page must not.
            shown.setFixedSize(scaled.deviceIndependentSize().toSize() + QSize(2, 2))
            self._lines.addWidget(shown, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._lines.addStretch()

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._pages and event.oldSize().width() != event.size().width():
            self._lay_out()
