"""Writes all that a list finds as an Excel file, with progress, on a key."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.services.list_exports import Exported
from homejobs_desktop.ui.parts import button, isolated
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.workplace import Request, Workplace

EXCEL = mark("Export", "Excel")
_HINT = mark("Export", "Write the whole list as an Excel file ({key})")
_WHERE = mark("Export", "Save the list as")
_FILES = mark("Export", "Excel files (*.xlsx)")
_WRITING = mark("Export", "Writing the list")
_WRITTEN = mark("Export", "{count} lines were written: {file}")
_KEY = "Ctrl+E"

Ask = Callable[[Path, Progress], Request[Exported]]


class ListExporter:
    """The button of a list and what it does.

    Args:
        parent: Over which the dialog stands.
        workplace: The window.
        name: What the list is called, and so its file; it holds nothing of what was looked for.
        ask: Prepares the writing of the list as it is narrowed now.
    """

    def __init__(self, parent: QWidget, workplace: Workplace, name: Text, ask: Ask) -> None:
        self._parent = parent
        self._workplace = workplace
        self._name = name
        self._ask = ask
        self.button: QPushButton = button(EXCEL, self.export, picture="file-spreadsheet", shortcut=_KEY)
        self.button.setToolTip(translate(_HINT, key=isolated(_KEY)))

    def export(self) -> None:
        """Ask where, and write."""
        file = ask_sheet_file(self._parent, self.proposed())
        if file is None:
            return
        report = Progress(_WRITING)
        self._ask(file, report).then(self._done, progress=report)

    def proposed(self) -> str:
        """Give the name that is proposed for the file."""
        return f"{translate(self._name)} {format_date(self._workplace.clock.today(), sep='-')}.xlsx"

    def _done(self, exported: Exported) -> None:
        words = translate(_WRITTEN, count=exported.count, file=isolated(exported.file.name))
        self._workplace.quiet_line(words)


def ask_sheet_file(parent: QWidget, name: str) -> Path | None:
    """Ask where an Excel file is to be saved."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _kind = QFileDialog.getSaveFileName(
        parent, translate(_WHERE), str(Path(folder) / name), translate(_FILES)
    )
    if not chosen:
        return None
    file = Path(chosen)
    return file if file.suffix.lower() == ".xlsx" else file.with_name(f"{file.name}.xlsx")
