"""Papers of records in the window: the menu of those that a record can have, printing, saving, previews.

A page that shows a record fills a menu of its actions, a list prints what is chosen:

    self.papers = Papers(self, workplace)
    self.papers.fill(menu, PERMIT, permit.id)               # what this permit can have; Enter opens it
    self.papers.open("covered_list", (permit.id,))          # a preview, from which it is printed
    self.papers.print("permit_sheet", (permit.id,))         # the printer is asked for at once
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from homejobs_desktop.domain.papers import PAPERS
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Cancelled, Invalid
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.papers import (
    NOTHING_CHOSEN,
    PaperOffer,
    PrintedPapers,
    papers_of,
    print_papers,
)
from homejobs_desktop.services.printing import page_images
from homejobs_desktop.ui.parts import button, isolated
from homejobs_desktop.ui.screens_kit.paper_dialog import PaperDialog, Wanted
from homejobs_desktop.ui.screens_kit.printing import PRINT_DPI, ask_file, ask_printer, print_pages
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.workplace import Workplace

_CHOSEN = mark("Papers", "Print for the chosen")
_DRAWING = mark("Papers", "Writing the papers …")
_PAGES = mark("Papers", "Drawing the pages for the printer …")
_PRINTED = mark("Papers", "“{paper}”: copy {copy} went to the printer.")
_PRINTED_NO = mark("Papers", "“{paper}”: copy {copy} went to the printer, number {number}.")
_PRINTED_MANY = mark("Papers", "“{paper}”: {count} papers on {pages} pages went to the printer.")
_SAVED = mark("Papers", "“{paper}”: copy {copy} was saved: {file}")
_SAVED_MANY = mark("Papers", "“{paper}”: {count} papers on {pages} pages were saved: {file}")
_LEFT = mark("Papers", "{count} were left out. {why}")
_STOPPED = mark(
    "Papers", "Printing was stopped, but the copies are counted and numbered already. Print them again."
)


class Papers:
    """Prints and saves papers of records; each counts as a copy.

    Args:
        parent: over which the dialogs stand.
        workplace: the window.
    """

    def __init__(self, parent: QWidget, workplace: Workplace) -> None:
        self._parent = parent
        self._workplace = workplace

    def fill(self, menu: QMenu, about: str, record: str) -> None:
        """Ask which papers a record can have, and offer them in a menu; the others say there why not."""
        self._workplace.ask(papers_of, about, record).then(partial(self._offer, menu, record))

    def _offer(self, menu: QMenu, record: str, offers: tuple[PaperOffer, ...]) -> None:
        menu.clear()
        menu.setToolTipsVisible(True)
        for offer in offers:
            entry = menu.addAction(translate(offer.kind.name))
            entry.setData(offer.kind.code)
            entry.setEnabled(offer.why is None)
            if offer.why is not None:
                entry.setToolTip(offer.why.sentence())
            entry.triggered.connect(partial(self._open, offer.kind.code, record))

    def _open(self, code: str, record: str, _checked: object = None) -> None:
        self.open(code, (record,))

    def chooser(
        self, about: str, chosen: Callable[[], tuple[str, ...]], *, but: frozenset[str] = frozenset()
    ) -> QPushButton:
        """Make the button of a list whose menu prints a paper for each chosen record.

        Args:
            about: What the list is of.
            chosen: Gives the chosen records.
            but: Papers that are not offered here.
        """
        made = button(_CHOSEN, lambda: None, picture="printer")
        menu = QMenu(made)
        for kind in PAPERS.values():
            if kind.about == about and kind.code not in but:
                entry = menu.addAction(translate(kind.name))
                entry.setData(kind.code)
                entry.triggered.connect(partial(self._open_chosen, kind.code, chosen))
        made.setMenu(menu)
        made.setEnabled(self._workplace.actor.may(Permission.PRINT_PERMITS))
        return made

    def _open_chosen(
        self, code: str, chosen: Callable[[], tuple[str, ...]], _checked: object = None
    ) -> None:  # fmt: skip
        records = chosen()
        if self.open(code, records) is None:
            self._workplace.show_problem(Invalid(NOTHING_CHOSEN))

    def open(self, code: str, records: tuple[str, ...]) -> PaperDialog | None:
        """Show the first of these papers as it would look; all of them are printed or saved from there."""
        if not records:
            return None
        dialog = PaperDialog(self._parent, self._workplace, Wanted(code, records))
        dialog.to_printer.connect(lambda: self._from(dialog, self.print))
        dialog.to_file.connect(lambda: self._from(dialog, self.save))
        dialog.open()
        return dialog

    def _from(self, dialog: PaperDialog, act: Callable[[str, tuple[str, ...], str, str], bool]) -> None:
        wanted = dialog.wanted
        if act(wanted.code, wanted.records, dialog.page_size, dialog.paper):
            dialog.accept()

    def print(self, code: str, records: tuple[str, ...], size: str = "", paper: str = "A4") -> bool:
        """Print papers; they are drawn, and counted, once the printer is chosen. False: called off.

        Args:
            code: Which paper.
            records: About which records.
            size: A4 or A5; "" for the template's own.
            paper: What the printer is asked for.
        """
        printer = ask_printer(self._window(), self._workplace, size or paper)
        if printer is None:
            return False
        self._ask(code, records, size, partial(self._to_printer, code, printer))
        return True

    def save(self, code: str, records: tuple[str, ...], size: str = "", _paper: str = "") -> bool:
        """Save papers as one PDF; False when it was called off."""
        file = ask_file(self._window(), f"{translate(PAPERS[code].name)}.pdf")
        if file is None:
            return False
        self._ask(code, records, size, partial(self._to_file, code, file))
        return True

    def _window(self) -> QWidget:
        """Give what a dialog stands over: the preview while it is open."""
        return QApplication.activeModalWidget() or self._parent

    def _ask(
        self, code: str, records: tuple[str, ...], size: str, done: Callable[[PrintedPapers], None]
    ) -> None:
        progress = Progress(_DRAWING)
        self._workplace.ask(print_papers, code, records, size, progress).then(done, progress=progress)

    def _to_printer(self, code: str, printer: QPrinter, made: PrintedPapers) -> None:
        def paint(pictures: tuple[bytes, ...]) -> None:
            print_pages(printer, pictures)
            self._say(made, self._printed_words(code, made))

        def failed(error: Exception) -> None:
            stopped = isinstance(error, Cancelled)
            self._workplace.show_problem(Invalid(_STOPPED) if stopped else error)

        progress = Progress(_PAGES)
        drawing = self._workplace.work(page_images, made.pdf, PRINT_DPI, progress)
        drawing.then(paint, failed=failed, progress=progress)

    def _printed_words(self, code: str, made: PrintedPapers) -> str:
        name = PAPERS[code].name
        first = made.papers[0]
        if len(made.papers) > 1:
            return translate(_PRINTED_MANY, paper=name, count=len(made.papers), pages=made.pages)
        if not first.letter_no:
            return translate(_PRINTED, paper=name, copy=first.copy_no)
        number = Verbatim(isolated(local_digits(first.letter_no)))
        return translate(_PRINTED_NO, paper=name, copy=first.copy_no, number=number)

    def _to_file(self, code: str, file: Path, made: PrintedPapers) -> None:
        name, shown = PAPERS[code].name, Verbatim(isolated(file.name))
        if len(made.papers) > 1:
            words = translate(
                _SAVED_MANY, paper=name, count=len(made.papers), pages=made.pages, file=shown
            )  # fmt: skip
        else:
            words = translate(_SAVED, paper=name, copy=made.papers[0].copy_no, file=shown)
        writing = self._workplace.work(file.write_bytes, made.pdf)
        writing.then(lambda _size: self._say(made, words))

    def _say(self, made: PrintedPapers, words: str) -> None:
        self._workplace.quiet_line(words)
        if made.left:
            why = Verbatim(made.left[0].why.sentence())
            self._workplace.show_problem(Invalid(_LEFT, count=len(made.left), why=why))
