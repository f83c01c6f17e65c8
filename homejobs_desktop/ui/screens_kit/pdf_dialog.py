"""Sheets that count as no copies before they are printed: pages to look at, the printer or a file."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.services.printing import page_images
from homejobs_desktop.ui.parts import button, column, isolated, label, row
from homejobs_desktop.ui.screens_kit.head import key_button
from homejobs_desktop.ui.screens_kit.printing import PRINT_DPI, ask_file, ask_printer, print_pages
from homejobs_desktop.ui.widgets.page_view import PageView
from homejobs_desktop.ui.workplace import Request, Workplace

T = TypeVar("T")

_PRINT, _SAVE, _CLOSE = mark("Papers", "Print"), mark("Papers", "Save as PDF"), mark("Papers", "Close")
_DRAWING = mark("Papers", "Drawing the sheet …")
_PRINTED = mark("Papers", "Sent to the printer.")
_SAVED = mark("Papers", "Saved: {file}")
_SIZE = (840, 640)
_LIST_WIDTH = 210


class Paper(NamedTuple):
    """A sheet that can be drawn: what it is called, the name of its file, and what draws it as PDF."""

    words: str
    file: str
    draw: Request[bytes]


class PdfDialog(QDialog):
    """Shows sheets one at a time; Ctrl+P prints the one that is shown.

    Attributes:
        view: the pages.
        papers: the list of sheets; hidden when there is one.
    """

    def __init__(
        self, parent: QWidget, workplace: Workplace, title: Text | str, papers: tuple[Paper, ...]
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._sheets = papers
        self._pdf: bytes | None = None
        self._over = False
        self.finished.connect(self._end)
        self.setWindowTitle(translate(title) if isinstance(title, Text) else title)
        self.resize(*_SIZE)
        self.view = PageView()
        self.papers = QListWidget()
        self.papers.setFixedWidth(_LIST_WIDTH)
        self.papers.addItems([each.words for each in papers])
        self.papers.setVisible(len(papers) > 1)
        self.papers.currentRowChanged.connect(self._choose)
        self.print_button = key_button(_PRINT, self.print, "Ctrl+P", kind="primary")
        self._save = button(_SAVE, self.save, picture="download")
        close = key_button(_CLOSE, self.reject, "Esc")
        for part in (self.print_button, self._save, close):
            part.setAutoDefault(False)
        head = row(label(title, "title"), None, self.print_button, self._save, close)
        body = row(self.papers, self.view)
        body.setStretch(1, 1)
        content = column(head, body, spacing=12)
        content.setStretch(1, 1)
        content.setContentsMargins(20, 16, 20, 16)
        self.setLayout(content)
        if papers:
            self.papers.setCurrentRow(0)

    def print(self) -> None:
        """Put the sheet that is shown on paper."""
        if self._pdf is None:
            return
        printer = ask_printer(self, self._workplace)
        if printer is None:
            return

        def pages(pictures: tuple[bytes, ...]) -> None:
            print_pages(printer, pictures)
            self._workplace.quiet_line(translate(_PRINTED))

        self._workplace.work(page_images, self._pdf, PRINT_DPI).then(pages)

    def save(self) -> None:
        """Write the sheet that is shown into a file."""
        pdf = self._pdf
        if pdf is None:
            return
        file = ask_file(self, self._sheets[self.papers.currentRow()].file)
        if file is not None:
            said = translate(_SAVED, file=Verbatim(isolated(file.name)))
            self._workplace.work(file.write_bytes, pdf).then(lambda _size: self._workplace.quiet_line(said))

    def _choose(self, place: int) -> None:
        self._ready(None)
        self.view.say(translate(_DRAWING))
        if 0 <= place < len(self._sheets):
            self._sheets[place].draw.then(partial(self._drawn, place), failed=self._failed)

    def _drawn(self, place: int, pdf: bytes) -> None:
        if self._over:
            return

        def show(pictures: tuple[bytes, ...]) -> None:
            if not self._over and place == self.papers.currentRow():
                self.view.show_pages(pictures)
                self._ready(pdf)

        self._workplace.work(page_images, pdf).then(show)

    def _failed(self, error: Exception) -> None:
        if not self._over:
            self.reject()
        self._workplace.show_problem(error)

    def _end(self, _result: int) -> None:
        # The pages are large: they go at once. What is still being drawn must not look for the dialog.
        self._over = True
        self.deleteLater()

    def _ready(self, pdf: bytes | None) -> None:
        self._pdf = pdf
        for part in (self.print_button, self._save):
            part.setEnabled(pdf is not None)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_P and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.print()
        else:
            super().keyPressEvent(event)


def drawn_from(request: Request[T], pdf: Callable[[T], bytes]) -> Request[bytes]:
    """Give a request for the sheet in what another request gives."""
    return Request(
        lambda done, failed, progress: request.start(
            None if done is None else lambda value: done(pdf(value)), failed, progress
        )
    )
