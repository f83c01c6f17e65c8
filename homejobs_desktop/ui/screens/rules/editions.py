"""The editions of the rules, newest first, and what changed from one to another."""

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from homejobs_desktop.domain.publications import Publication
from homejobs_desktop.domain.rule_changes import FieldDifference, RuleDifference
from homejobs_desktop.domain.rule_words import kind_name, member_name, value_words
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.rules import SHIPPED
from homejobs_desktop.ui.parts import button, card, clear, column, holder, label, pill, row, rule, scrolled

_TITLE = mark("Rules", "Editions")
_NONE = mark("Rules", "The province has published nothing yet: what ships with the program holds.")
_EDITION = mark("Rules", "Edition {version}")
_FROM = mark("Rules", "from {day}")
_BY = mark("Rules", "{actor}, {day}")
_STATES: dict[str, tuple[Text, str]] = {
    "withdrawn": (mark("Rules", "withdrawn"), "bad"),
    "unusable": (mark("Rules", "cannot be used"), "bad"),
    "coming": (mark("Rules", "to come"), "accent"),
    "holds": (mark("Rules", "in force"), "good"),
}
_WHY_GONE = mark("Rules", "Withdrawn: {reason}")
_CHANGES = mark("Rules", "What it changed")
_WITHDRAW = mark("Rules", "Withdraw …")
_COMPARE = mark("Rules", "Difference of two editions")
_BEFORE, _AFTER = mark("Rules", "From"), mark("Rules", "to")
_SHIPPED = mark("Rules", "What ships with the program")
_SAME = mark("Rules", "There is no difference.")
_HEAD = mark("Rules", "{kind}, from {day}")
_CHANGED = mark("Rules", "{name}: {before} ← {after}")
_NOTHING = "—"


class EditionsCard(QFrame):
    """What was published, and what changed between two editions.

    Signals:
        compare: two editions are to be compared; carries their ids.
        withdraw: an edition is to be withdrawn; carries it.
    """

    compare = Signal(str, str)
    withdraw = Signal(object)

    def __init__(self, *, may_withdraw: bool) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._may_withdraw = may_withdraw
        self._editions: tuple[Publication, ...] = ()
        self.lines = column(spacing=8)
        self.before, self.after = QComboBox(), QComboBox()
        for box, name in ((self.before, _BEFORE), (self.after, _AFTER)):
            box.setAccessibleName(translate(name))
            box.currentIndexChanged.connect(lambda _index: self._ask())
        self.differences = column(spacing=4)
        content = QVBoxLayout(self)
        content.setContentsMargins(16, 14, 16, 14)
        content.setSpacing(10)
        content.addWidget(label(_TITLE, "heading"))
        content.addWidget(scrolled(holder(column(self.lines, None))), 3)
        content.addWidget(rule())
        content.addWidget(label(_COMPARE, "label"))
        boxes = row(label(_BEFORE, "hint"), self.before, label(_AFTER, "hint"), self.after, spacing=6)
        boxes.setStretch(1, 1)
        boxes.setStretch(3, 1)
        content.addLayout(boxes)
        content.addWidget(scrolled(holder(column(self.differences, None))), 2)

    def show_editions(
        self, editions: tuple[Publication, ...], unusable: frozenset[str], today: dt.date
    ) -> None:
        """Show the editions, newest first; `unusable` are the ids of those this program cannot read."""
        self._editions = editions
        clear(self.lines)
        if not editions:
            self.lines.addWidget(label(_NONE, "muted", wrap=True))
        for each in editions:
            self.lines.addWidget(self._line(each, _state(each, unusable, today)))
        names = [(each.id, translate(_EDITION, version=each.version)) for each in reversed(editions)]
        for box in (self.before, self.after):
            box.blockSignals(True)
            box.clear()
            for edition_id, name in ((SHIPPED, translate(_SHIPPED)), *names):
                box.addItem(name, edition_id)
            box.blockSignals(False)
        self.choose(editions[0].id if editions else SHIPPED)

    def choose(self, edition: str) -> None:
        """Compare an edition with the one before it."""
        place = max(self.after.findData(edition), 0)
        for box, at in ((self.before, max(place - 1, 0)), (self.after, place)):
            box.blockSignals(True)
            box.setCurrentIndex(at)
            box.blockSignals(False)
        self._ask()

    def show_differences(self, found: tuple[RuleDifference, ...]) -> None:
        """Show what changed."""
        clear(self.differences)
        if not found:
            self.differences.addWidget(label(_SAME, "muted"))
        for each in found:
            head = translate(_HEAD, kind=kind_name(each.kind), day=show_date(each.valid_from))
            self.differences.addWidget(label(head, "strong", wrap=True))
            for field in each.fields:
                self.differences.addWidget(label(_changed(field), wrap=True))

    def _ask(self) -> None:
        before, after = self.before.currentData(), self.after.currentData()
        if before and after:
            self.compare.emit(str(before), str(after))

    def _line(self, each: Publication, state: str) -> QFrame:
        words, tone = _STATES[state]
        from_day = translate(_FROM, day=show_date(each.valid_from)) if each.valid_from else _NOTHING
        published = show_date(each.published_on) if each.published_on else _NOTHING
        pieces: list[QWidget] = [label(each.note, wrap=True)]
        if each.withdrawn:
            pieces.append(label(translate(_WHY_GONE, reason=each.withdrawn), "hint", wrap=True))
        acts = [_act(_CHANGES, partial(self.choose, each.id))]
        if self._may_withdraw and not each.withdrawn:
            acts.append(_act(_WITHDRAW, partial(self.withdraw.emit, each)))
        title = label(translate(_EDITION, version=each.version), "strong")
        return card(
            row(title, label(from_day, "muted"), None, pill(words, tone), spacing=8),
            *pieces,
            row(label(translate(_BY, actor=each.actor, day=published), "hint"), None, *acts, spacing=8),
            kind="inner",
            margin=10,
            spacing=4,
        )


def _act(words: Text, done: Callable[[], None]) -> QWidget:
    return button(words, done, kind="link")


def _state(each: Publication, unusable: frozenset[str], today: dt.date) -> str:
    if each.withdrawn:
        return "withdrawn"
    if each.id in unusable:
        return "unusable"
    return "coming" if each.valid_from is None or each.valid_from > today else "holds"


def _changed(field: FieldDifference) -> str:
    before, after = (
        _NOTHING if value is None else value_words(field.name, value) for value in (field.before, field.after)
    )
    return translate(_CHANGED, name=member_name(field.name), before=Verbatim(before), after=Verbatim(after))
