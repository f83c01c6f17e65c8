"""One pair on the page of duplicates: both records side by side, what speaks for it, the decision."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton

from homejobs_desktop.domain.sheet_fields import label as field_label
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.services.duplicates import DuplicatePair, Side
from homejobs_desktop.ui.parts import button, column, isolated, label, pill, row
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.widgets.lines import PersianLineEdit

_COUNTY = mark("People", "Registered in")
_KEEP = mark("People", "One person; keep this record")
_DIFFERENT = mark("People", "Two different people")
_REASON = mark("People", "Why? The reason goes to the counties")
_SURE = mark("People", "Everything that counts is the same")
_SCORE = mark("People", "Evidence: {bits}")
_NOTHING = "—"
_CODES = frozenset({"national_code", "mobile", "phone"})
_FIELDS = (
    "national_code",
    "first_name",
    "last_name",
    "father_name",
    "birth_date",
    "gender",
    "mobile",
    "phone",
)


class PairCard(QFrame):
    """Two records that may be of one person.

    Signals:
        same: they are one person; carries the ids of the record that stays and of the other one.
        different: they are two people.
    """

    same = Signal(str, str)
    different = Signal()

    def __init__(self, pair: DuplicatePair, lists: ReferenceLists) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.pair = pair
        self._lists = lists
        self.reason_line = PersianLineEdit()
        self.reason_line.setPlaceholderText(translate(_REASON))
        self.reason_line.setAccessibleName(translate(_REASON))
        reasons = "، ".join(translate(reason) for reason in pair.reasons)
        score = pill(translate(_SCORE, bits=round(pair.score)), "plain")
        head = row(score, *((pill(_SURE, "good"),) if pair.sure else ()), label(reasons, "muted", wrap=True))
        self.split = button(_DIFFERENT, self.different.emit)
        content = column(head, self._sides(), row(self.reason_line, self.split, spacing=8), spacing=10)
        content.setContentsMargins(16, 14, 16, 14)
        self.setLayout(content)

    @property
    def reason(self) -> str:
        """What was typed as the reason."""
        return self.reason_line.text().strip()

    def _sides(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        first, second = self.pair.first, self.pair.second
        self._line(grid, _COUNTY, isolated(local_digits(first.owner)), isolated(local_digits(second.owner)))
        for name in _FIELDS:
            self._line(grid, field_label(name), self._value(first, name), self._value(second, name))
        bottom = grid.rowCount()
        grid.addLayout(row(self._keep(first, second), None), bottom, 1)
        grid.addLayout(row(self._keep(second, first), None), bottom, 2)
        for place, stretch in enumerate((2, 5, 5)):
            grid.setColumnStretch(place, stretch)
        return grid

    def _line(self, grid: QGridLayout, name: Text, first: str, second: str) -> None:
        at = grid.rowCount()
        role = "" if first == second else "strong"
        grid.addWidget(label(name, "label"), at, 0)
        for place, value in enumerate((first, second), start=1):
            shown = label(value or _NOTHING, role)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(shown, at, place)

    def _keep(self, stays: Side, goes: Side) -> QPushButton:
        return button(_KEEP, lambda: self.same.emit(stays.id, goes.id), kind="quiet")

    def _value(self, side: Side, name: str) -> str:
        draft = side.draft
        if name == "birth_date":
            return day_words(draft.birth_date)
        if name == "gender":
            return self._lists.name("genders", draft.gender)
        value = str(getattr(draft, name))
        return isolated(local_digits(value)) if name in _CODES and value else value
