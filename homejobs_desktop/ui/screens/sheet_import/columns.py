"""The columns of a sheet and what each is taken for; a person corrects what was guessed wrongly."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.sheet_fields import FIELD_LABELS
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.sheet_import import SheetPlan
from homejobs_desktop.ui.parts import clear, column, label, scrolled
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit

_SAMPLES = 3
_LEFT_OUT = mark("Sheets", "not imported")
_SAMPLE = mark("Sheets", "for example: {values}")


class ColumnChooser(QWidget):
    """One line for each column: its name, a few of its values, what it is.

    Signals:
        changed: another field was chosen for a column.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choosers: dict[int, ChoiceEdit] = {}
        body = QWidget()
        self._lines = QVBoxLayout(body)
        self._lines.setContentsMargins(8, 0, 0, 0)
        self._lines.setSpacing(10)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        area = scrolled(body)
        body.setObjectName("formBody")
        body.setStyleSheet("#formBody { background: transparent }")
        area.setObjectName("formScroll")
        area.setStyleSheet("#formScroll { background: transparent }")
        lines.addWidget(area)

    def show_plan(self, plan: SheetPlan) -> None:
        """Show the columns of a sheet as they are understood."""
        clear(self._lines)
        self.choosers = {}
        choices = tuple(Choice(name, translate(text)) for name, text in FIELD_LABELS.items())
        for number, name in enumerate(plan.columns):
            values = [
                str(row.cells[number]) for row in plan.rows if number < len(row.cells) and row.cells[number]
            ]
            if not name and not values:
                continue
            chooser = ChoiceEdit()
            chooser.set_choices(choices)
            chooser.set_value(plan.mapping.get(number, ""))
            chooser.setPlaceholderText(translate(_LEFT_OUT))
            chooser.setAccessibleName(name)
            chooser.edited.connect(partial(self._edited, chooser))
            self.choosers[number] = chooser
            sample = translate(_SAMPLE, values="، ".join(values[:_SAMPLES])) if values else ""
            self._lines.addLayout(
                column(label(name, "strong", wrap=True), label(sample, "hint", wrap=True), chooser, spacing=3)
            )
        self._lines.addStretch()

    def mapping(self) -> dict[int, str]:
        """Give the field of each column, "" where it is left out."""
        return {number: chooser.value() for number, chooser in self.choosers.items()}

    def _edited(self, chooser: ChoiceEdit) -> None:
        if chooser.is_open:
            return
        try:
            self.mapping()
        except Invalid:
            # A part of a name is being typed.
            return
        self.changed.emit()
