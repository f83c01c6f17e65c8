"""What is wrong with a file: every fault with its sheet, line and column, and what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.form_files import FormFault
from homejobs_desktop.ui.parts import button, card, column, label, row, shown
from homejobs_desktop.ui.screens.questionnaires.declared import FAULTS
from homejobs_desktop.ui.tables.fixed import FixedTable
from homejobs_desktop.ui.workplace import Memory

_COUNT = mark("Questionnaires", "{count} faults. The file was not published; mend them in Excel.")
_COPY = mark("Questionnaires", "Copy all")
_AGAIN = mark("Questionnaires", "Read the file again")
_DETAIL_HEIGHT = 120


class FaultsPanel(QWidget):
    """The faults of a file in a list that sorts and copies; the chosen one whole below.

    Signals:
        again: the file was mended and is to be read again.
    """

    again = Signal()

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.count = label("", "error")
        self.table: FixedTable[tuple[int, FormFault]] = FixedTable(FAULTS, memory)
        self.table.view.chosen.connect(self._choose)
        self.again_button = button(
            _AGAIN, self.again.emit, kind="primary", picture="refresh", shortcut="Ctrl+R"
        )
        copy = button(_COPY, self.copy_all, picture="copy")
        self.fault, self.advice = label("", "strong", wrap=True), label("", wrap=True)
        detail = card(column(self.fault, self.advice, None, spacing=4), margin=12)
        detail.setFixedHeight(_DETAIL_HEIGHT)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addLayout(row(self.count, None, copy, self.again_button, spacing=8))
        lines.addWidget(card(self.table, margin=8), 1)
        lines.addWidget(detail)

    def show_faults(self, faults: tuple[FormFault, ...]) -> None:
        """Show the faults of a file, the first one whole."""
        self.count.setText(shown(translate(_COUNT, count=len(faults))))
        self.table.show_rows(tuple(enumerate(faults)))
        if faults:
            first = str(self.table.rows[0][0])
            self.table.view.select_key(first)
            self._choose(first)
            self.table.view.setFocus()

    def copy_all(self) -> None:
        """Copy every fault with its place, as a spreadsheet takes them."""
        current = self.table.view.current_key()
        self.table.view.selectAll()
        self.table.view.copy()
        self.table.view.select_key(current)

    def _choose(self, key: str) -> None:
        found = next((fault for place, fault in self.table.rows if str(place) == key), None)
        if found is not None:
            self.fault.setText(shown(found.fault))
            self.advice.setText(shown(found.advice))
