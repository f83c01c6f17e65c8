"""Whom the program merged by itself: each can be parted again, and the merging can be switched off."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.services.duplicates import DuplicatePair, Side
from homejobs_desktop.services.merging import Merged, unmerge_people
from homejobs_desktop.services.sure_merges import (
    Merging,
    Switch,
    merged_by_itself,
    merging_state,
    switch_merging,
)
from homejobs_desktop.ui.parts import (
    button,
    card,
    clear,
    column,
    holder,
    isolated,
    label,
    pill,
    row,
    scrolled,
)
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.workplace import Workplace

_ON = mark("People", "Merging by itself is on")
_OFF = mark("People", "Merging by itself is off")
_TOLD = mark(
    "People",
    "After each import, entries with the same national code, date of birth and name become one person. "
    "What you part here stays parted.",
)
_SWITCH_OFF = mark("People", "Switch off")
_SWITCH_ON = mark("People", "Switch on")
_NOBODY = mark("People", "Nobody has been merged by itself, or everybody was parted again.")
_PART = mark("People", "Two people: part them")
_WHY = mark("People", "Why are they parted? The reason goes to the counties")
_PARTED = mark("People", "They are two people again; nothing merges them any more.")
_WHERE = mark("People", "Registered in {stays}; entry of {goes} merged into it")
_MOST = 50


class MergedCard(QFrame):
    """Two entries that became one person by themselves.

    Signals:
        part: they are two people; carries the id of the entry that was merged.
    """

    part = Signal(str)

    def __init__(self, pair: DuplicatePair) -> None:
        super().__init__()
        self.setProperty("card", "true")
        stays, goes = _sides(pair)
        self.merged_id = goes.id
        self.reason_line = PersianLineEdit()
        self.reason_line.setPlaceholderText(translate(_WHY))
        self.reason_line.setAccessibleName(translate(_WHY))
        self.split = button(_PART, lambda: self.part.emit(self.merged_id))
        name = stays.draft.full_name
        code = isolated(local_digits(stays.draft.national_code))
        where = translate(_WHERE, stays=isolated(stays.owner), goes=isolated(goes.owner))
        content = column(
            row(label(name, "strong"), label(code), None, label(where, "hint")),
            row(self.reason_line, self.split, spacing=8),
            spacing=10,
        )
        content.setContentsMargins(16, 14, 16, 14)
        self.setLayout(content)

    @property
    def reason(self) -> str:
        """What was typed as the reason."""
        return self.reason_line.text().strip()


class MergedPane(QWidget):
    """The switch, and a card for each merge, the newest first."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._on = False
        self.cards: list[MergedCard] = []
        self._state = row(spacing=10)
        self.switch = button(_SWITCH_OFF, self._turn)
        self.switch.setEnabled(workplace.actor.may(Permission.DECIDE_CONFLICTS))
        self._list = column(spacing=12)
        head = card(row(holder(self._state), None, self.switch), label(_TOLD, "hint", wrap=True))
        page = column(head, scrolled(holder(column(self._list, None))), spacing=12)
        page.setContentsMargins(0, 0, 0, 0)
        self.setLayout(page)

    def reload(self) -> None:
        """Read the switch and the merges again."""
        self._workplace.ask(merging_state).then(self._show_state)
        self._workplace.ask(merged_by_itself, _MOST).then(self._show)

    def _show_state(self, state: Merging) -> None:
        self._on = state.on
        clear(self._state)
        self._state.addWidget(pill(_ON, "good") if state.on else pill(_OFF, "plain"))
        self.switch.setText(translate(_SWITCH_OFF if state.on else _SWITCH_ON))

    def _turn(self) -> None:
        wanted = Switch.OFF if self._on else Switch.ON
        self._workplace.ask(switch_merging, wanted).then(self._show_state)

    def _show(self, pairs: tuple[DuplicatePair, ...]) -> None:
        clear(self._list)
        self.cards = [MergedCard(pair) for pair in pairs]
        for each in self.cards:
            each.part.connect(partial(self._part, each))
            self._list.addWidget(each)
        if not self.cards:
            self._list.addWidget(label(_NOBODY, "hint", wrap=True))

    def _part(self, chosen: MergedCard, merged_id: str) -> None:
        def done(_parted: Merged) -> None:
            self._workplace.quiet_line(translate(_PARTED))
            self.reload()

        self._workplace.ask(unmerge_people, merged_id, chosen.reason).then(done)


def _sides(pair: DuplicatePair) -> tuple[Side, Side]:
    """Give the entry that stays and the one that was merged into it."""
    first, second = pair.first, pair.second
    return (second, first) if first.retired else (first, second)
