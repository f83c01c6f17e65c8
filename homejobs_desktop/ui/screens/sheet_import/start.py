"""The first step: choosing a file, by a button or by dropping it; and the imports made before."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.sheet_import import BatchRow
from homejobs_desktop.ui.parts import button, card, clear, column, isolated, label, pill, row
from homejobs_desktop.ui.screens_kit.drop_page import DropPage, drop_zone
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.times import instant

_TITLE = mark("Sheets", "Bring in a sheet")
_HINT = mark(
    "Sheets", "Excel, OpenDocument or CSV; nothing is written before you have seen what would happen"
)
_DROP = mark("Sheets", "Drop the sheet here, or choose it")
_KINDS = mark(
    "Sheets", "xlsx, xls, ods, csv: titles above the header do no harm, columns are found by their names"
)
_CHOOSE = mark("Sheets", "Choose a file")
_BACK = mark("Sheets", "Back to people")
_BEFORE = mark("Sheets", "Imports made before")
_NONE = mark("Sheets", "No sheet has been brought in yet.")
_COUNTS = mark("Sheets", "{accepted} registered, {duplicates} duplicates, {errors} with errors")
_UNDONE = mark("Sheets", "Undone")
_UNDO = mark("Sheets", "Undo this import")
SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".txt"})


class StartPage(DropPage):
    """Where an import begins.

    Signals:
        choose: the button was pressed.
        undo: an earlier import is to be undone; carries its id.
        left: back to people.
    """

    choose = Signal()
    undo = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(SUFFIXES)
        self._batches = QVBoxLayout()
        self.chooser = key_button(_CHOOSE, self.choose.emit, "Ctrl+N", kind="primary")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(PageHead(_TITLE, _HINT, (key_button(_BACK, self.left.emit, "Esc"),)))
        lines.addWidget(drop_zone(_DROP, _KINDS, self.chooser))
        lines.addWidget(card(label(_BEFORE, "heading"), self._batches))
        lines.addStretch()

    def show_batches(self, batches: tuple[BatchRow, ...]) -> None:
        """Show the imports made before."""
        clear(self._batches)
        if not batches:
            self._batches.addWidget(label(_NONE, "hint"))
        for batch in batches[:6]:
            counts = translate(
                _COUNTS, accepted=batch.accepted, duplicates=batch.duplicates, errors=batch.errors
            )
            about = f"{show_date(instant(batch.imported_at).date())} · {isolated(batch.actor)} · {counts}"
            state: QWidget = (
                pill(_UNDONE, "plain")
                if batch.undone_at
                else button(_UNDO, partial(self.undo.emit, batch.id), kind="quiet")
            )
            words = column(label(isolated(batch.file_name), "strong"), label(about, "hint"), spacing=0)
            self._batches.addLayout(row(words, None, state))
