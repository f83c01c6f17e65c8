"""A paper before it is printed: how it looks, on which size of paper, and which copy and number it gets."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from homejobs_desktop.domain.papers import PAPERS, PERMIT_SHEET
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.papers import Preview, preview_paper
from homejobs_desktop.services.printing import page_images
from homejobs_desktop.ui.parts import column, isolated, label, row, shown
from homejobs_desktop.ui.screens_kit.head import key_button
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.widgets.options import OptionsEdit
from homejobs_desktop.ui.widgets.page_view import PageView
from homejobs_desktop.ui.workplace import Workplace

_PRINT, _SAVE, _CLOSE = mark("Papers", "Print"), mark("Papers", "Save as PDF"), mark("Papers", "Close")
_DRAWING = mark("Papers", "Drawing the paper …")
_OWN_SIZE = mark("Papers", "As the template")
_MANY = mark("Papers", "{paper} for {count} records")
_FIRST = mark("Papers", "The first of {count} is shown. Number and copy come with printing.")
_NEW = mark("Papers", "No copy was printed yet.")
_COPIES = mark("Papers", "{count} copies were printed so far.")
_NUMBER = mark("Papers", "Number of the letter: {number}")
_SIZE = mark("Papers", "Size of the paper")
_EXTENT = (860, 680)


class Wanted(NamedTuple):
    """Which paper of which records is wanted."""

    code: str
    records: tuple[str, ...]


class PaperDialog(QDialog):
    """Shows a paper as it would look; Ctrl+P prints it, Ctrl+S saves it, Esc leaves.

    Signals:
        to_printer: it shall be printed.
        to_file: it shall be saved.
    """

    to_printer = Signal()
    to_file = Signal()

    def __init__(self, parent: QWidget, workplace: Workplace, wanted: Wanted) -> None:
        super().__init__(parent)
        self.wanted = wanted
        self.paper = "A4"
        self._workplace = workplace
        self._over = False
        name = PAPERS[wanted.code].name
        many = len(wanted.records) > 1
        title = translate(_MANY, paper=name, count=len(wanted.records)) if many else translate(name)
        self.setWindowTitle(title)
        self.resize(*_EXTENT)
        self.view = PageView()
        self.told = label("", "muted")
        self.sizes = OptionsEdit(
            (Choice("", translate(_OWN_SIZE)), Choice("A4", "A4"), Choice("A5", "A5"))
        )  # fmt: skip
        self.sizes.setAccessibleName(translate(_SIZE))
        self.sizes.setFixedWidth(330)
        self.sizes.set_values((workplace.recall(self._key),))
        if wanted.code == PERMIT_SHEET:  # shown before it has a parent it would be a window of its own
            self.sizes.hide()
        self.sizes.edited.connect(self._resized)
        self.print_button = key_button(_PRINT, self.to_printer.emit, "Ctrl+P", kind="primary")
        self.save_button = key_button(_SAVE, self.to_file.emit, "Ctrl+S")
        self._lay_out(title)
        self.finished.connect(self._end)
        self._draw()

    @property
    def page_size(self) -> str:
        """The size that was chosen: A4, A5, or "" for the template's own."""
        return next(iter(self.sizes.values()), "") if self.wanted.code != PERMIT_SHEET else ""

    @property
    def _key(self) -> str:
        return f"printing/{self._workplace.actor.username}/{self.wanted.code}"

    def _lay_out(self, title: str) -> None:
        close = key_button(_CLOSE, self.reject, "Esc")
        for part in (self.print_button, self.save_button, close):
            part.setAutoDefault(False)
        head = row(label(title, "title"), None, self.print_button, self.save_button, close)
        content = column(head, row(self.told, None, self.sizes), self.view, spacing=12)
        content.setStretch(2, 1)
        content.setContentsMargins(20, 16, 20, 16)
        self.setLayout(content)
        self.print_button.setFocus()

    def _resized(self) -> None:
        self._workplace.remember(self._key, self.page_size)
        self._draw()

    def _draw(self) -> None:
        self._ready(False)
        self.view.say(translate(_DRAWING))
        asked = self._workplace.ask(preview_paper, self.wanted.code, self.wanted.records[0], self.page_size)
        asked.then(self._show, failed=self._failed)

    def _show(self, preview: Preview) -> None:
        if self._over:
            return

        def pages(pictures: tuple[bytes, ...]) -> None:
            if not self._over:
                self.view.show_pages(pictures)
                self._ready(True)
                self.print_button.setFocus()

        self.paper = preview.size
        self.told.setText(shown(self._words(preview)))
        self._workplace.work(page_images, preview.pdf).then(pages)

    def _words(self, preview: Preview) -> str:
        if len(self.wanted.records) > 1:
            return translate(_FIRST, count=len(self.wanted.records))
        said = [translate(_COPIES, count=preview.copies) if preview.copies else translate(_NEW)]
        if preview.letter_no:
            number = Verbatim(isolated(local_digits(preview.letter_no)))
            said.append(translate(_NUMBER, number=number))
        return " · ".join(said)

    def _failed(self, error: Exception) -> None:
        if self._over:
            return
        if len(self.wanted.records) > 1 and isinstance(error, Refused):
            # The first one cannot have it; others may: what is left out is told after printing.
            self.view.say(error.sentence())
            self._ready(True)
            return
        self.reject()
        self._workplace.show_problem(error)

    def _ready(self, ready: bool) -> None:
        may = self._workplace.actor.may(Permission.PRINT_PERMITS)
        for part in (self.print_button, self.save_button):
            part.setEnabled(ready and may)

    def _end(self, _result: int) -> None:
        # The pages are large: they go at once. What is still being drawn must not look for the dialog.
        self._over = True
        self.deleteLater()

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        acts = {Qt.Key.Key_P: self.print_button, Qt.Key.Key_S: self.save_button}
        if control and event.key() in acts:
            acts[Qt.Key(event.key())].click()
        else:
            super().keyPressEvent(event)
