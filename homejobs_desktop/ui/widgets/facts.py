"""What is known, at a glance: small labels over values, in columns."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from homejobs_desktop.foundation.i18n import Text
from homejobs_desktop.ui.parts import clear, column, isolated, label

NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known; a `code` stands left to right, `span` is its width in columns.

    A field of a newer program has no words here: its label is its own name, a plain text.
    """

    label: Text | str
    value: str
    code: bool = False
    span: int = 1


class FactGrid(QWidget):
    """Facts in columns; what is not known is left out unless `all_shown`."""

    def __init__(self, columns: int = 3, parent: QWidget | None = None, *, all_shown: bool = False) -> None:
        super().__init__(parent)
        self._columns = columns
        self._all = all_shown
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        for number in range(columns):
            self._grid.setColumnStretch(number, 1)

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show these facts."""
        clear(self._grid)
        row, place = 0, 0
        for fact in facts:
            if not fact.value and not self._all:
                continue
            span = min(fact.span, self._columns)
            if place + span > self._columns:
                row, place = row + 1, 0
            shown = isolated(fact.value) if fact.code and fact.value else fact.value or NOTHING
            value = label(shown, wrap=not fact.code)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addLayout(
                column(label(fact.label, "label"), value, spacing=1),
                row,
                place,
                1,
                span,
                Qt.AlignmentFlag.AlignTop,
            )
            place += span
