"""The rules of a day as a table: a row for each condition, a column for each type of permit."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from homejobs_desktop.domain.permits import PermitType
from homejobs_desktop.domain.rule_changes import HANDLING, RuleValue, rule_on, values_in
from homejobs_desktop.domain.rule_words import kind_name, member_name, value_words
from homejobs_desktop.domain.rules import PermitRules
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.ui.parts import clear, isolated, label
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid

_TITLE = mark("Rules", "Rules in force today")
_HANDLING = mark("Rules", "Handling of issued permits")
_SINCE = mark("Rules", "Holds since")
_NAME = mark("Rules", "Name of the rule")
_NEXT = mark("Rules", "Changes on {day}")
_NOTHING = "—"


def _card(frame: QFrame, title: Text, content: "QGridLayout | QWidget") -> None:
    """Make a frame a card with a heading."""
    frame.setProperty("card", "true")
    lines = QVBoxLayout(frame)
    lines.setContentsMargins(16, 14, 16, 14)
    lines.setSpacing(10)
    lines.addWidget(label(title, "heading"))
    if isinstance(content, QWidget):
        lines.addWidget(content)
    else:
        lines.addLayout(content)


class TodayCard(QFrame):
    """What each type of permit asks today."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(9)
        for place in range(len(PermitType) + 1):
            self._grid.setColumnStretch(place, 1)
        _card(self, _TITLE, self._grid)

    def show_rules(self, rules: PermitRules, day: dt.date) -> None:
        """Show the rules of a day."""
        clear(self._grid)
        found = [rule_on(rules, kind, day) for kind in PermitType]
        values = [values_in(rule) if rule else {} for rule in found]
        names = list(next((each for each in values if each), {}))
        self._line(0, "", [label(kind_name(kind), "strong", wrap=True) for kind in PermitType])
        for line, name in enumerate(names, start=1):
            self._line(line, member_name(name), [_value(name, each.get(name)) for each in values])
        since = [show_date(rule.valid_from) if rule else _NOTHING for rule in found]
        coming = [rules.next_change(kind, day) for kind in PermitType]
        told = [
            f"{first}\n{translate(_NEXT, day=show_date(then))}" if then else first
            for first, then in zip(since, coming, strict=True)
        ]
        self._line(len(names) + 1, _SINCE, [label(each, "muted", wrap=True) for each in told])
        versions = [isolated(rule.version) if rule else _NOTHING for rule in found]
        self._line(len(names) + 2, _NAME, [label(each, "hint", wrap=True) for each in versions])

    def _line(self, line: int, name: Text | str, cells: list[QLabel]) -> None:
        self._grid.addWidget(label(name, "label"), line, 0, Qt.AlignmentFlag.AlignTop)
        for place, cell in enumerate(cells, start=1):
            self._grid.addWidget(cell, line, place, Qt.AlignmentFlag.AlignTop)


class HandlingCard(QFrame):
    """How issued permits are handled today."""

    def __init__(self) -> None:
        super().__init__()
        self._facts = FactGrid(3, all_shown=True)
        _card(self, _HANDLING, self._facts)

    def show_rules(self, rules: PermitRules, day: dt.date) -> None:
        """Show the rule of a day."""
        rule = rule_on(rules, HANDLING, day)
        if rule is None:
            self._facts.show_facts(())
            return
        facts = [Fact(member_name(name), value_words(name, value)) for name, value in values_in(rule).items()]
        facts += [Fact(_SINCE, show_date(rule.valid_from)), Fact(_NAME, rule.version, code=True)]
        self._facts.show_facts(tuple(facts))


def _value(name: str, value: RuleValue | None) -> QLabel:
    return label(_NOTHING if value is None else value_words(name, value), wrap=True)
