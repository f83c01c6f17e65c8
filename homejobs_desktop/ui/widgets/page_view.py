"""Pages of a document as pictures, under one another, as wide as the room allows."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.parts import clear, label

_PAGE = mark("Widgets", "Page {number} of the document")
_MARGIN = 24
_LEAST = 200


class PageView(QScrollArea):
    """Shows pages; before any came, a word that says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # It stands always: a bar that comes and goes would change the pages' width each time.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._pages: list[tuple[QLabel, QPixmap]] = []
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
        clear(self._lines)
        self._pages = []
        for number, picture in enumerate(pictures, start=1):
            page = QPixmap()
            page.loadFromData(picture)
            shown = QLabel()
            shown.setProperty("card", "inner")
            shown.setAccessibleName(translate(_PAGE, number=number))
            self._lines.addWidget(shown, alignment=Qt.AlignmentFlag.AlignHCenter)
            self._pages.append((shown, page))
        self._lines.addStretch()
        self._fit()
        self.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        width = max(_LEAST, self.viewport().width() - _MARGIN)
        for shown, page in self._pages:
            scaled = page.scaledToWidth(
                min(int(width * ratio), page.width()), Qt.TransformationMode.SmoothTransformation
            )
            scaled.setDevicePixelRatio(ratio)
            shown.setPixmap(scaled)
            # A label lets itself be squeezed; a page must not.
            shown.setFixedSize(scaled.deviceIndependentSize().toSize() + QSize(2, 2))

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()
