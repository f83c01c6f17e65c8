"""Puts the notice of what is missing on paper or into a file."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.notices import PrintedNotice, print_notice
from homejobs_desktop.services.printing import page_images
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.screens_kit.printing import PRINT_DPI, ask_file, ask_printer, print_pages
from homejobs_desktop.ui.workplace import Workplace

_PRINTED = mark("Applications", "Copy {copy} of the notice went to the printer.")
_SAVED = mark("Applications", "Copy {copy} of the notice was saved: {file}")
_FILE = mark("Applications", "missing documents")


class NoticePrinter:
    """Prints and saves notices; each counts as a copy."""

    def __init__(self, parent: QWidget, workplace: Workplace) -> None:
        self._parent = parent
        self._workplace = workplace

    def print(self, application_id: str) -> None:
        """Print the notice of an application."""
        printer = ask_printer(self._parent)
        if printer is None:
            return

        def drawn(notice: PrintedNotice, pictures: tuple[bytes, ...]) -> None:
            print_pages(printer, pictures)
            self._workplace.quiet_line(translate(_PRINTED, copy=notice.copy_no))

        def counted(notice: PrintedNotice) -> None:
            self._workplace.work(page_images, notice.pdf, PRINT_DPI).then(
                lambda pictures: drawn(notice, pictures)
            )

        self._workplace.ask(print_notice, application_id).then(counted)

    def save(self, application_id: str) -> None:
        """Save the notice of an application as PDF."""
        file = ask_file(self._parent, f"{translate(_FILE)}.pdf")
        if file is not None:
            self._workplace.ask(print_notice, application_id).then(lambda notice: self._write(notice, file))

    def _write(self, notice: PrintedNotice, file: Path) -> None:
        def done(_size: int) -> None:
            words = translate(_SAVED, copy=notice.copy_no, file=isolated(file.name))
            self._workplace.quiet_line(words)

        self._workplace.work(file.write_bytes, notice.pdf).then(done)
