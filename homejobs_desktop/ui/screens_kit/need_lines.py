"""Needs that an assessment found, a line each: what it is, and what answers it or can be begun."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.entities import APPLICATION, PERMIT
from homejobs_desktop.domain.referrals import Answered, FoundNeed, NeedLine
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.parts import button, clear, column, label, pill, row
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.referral_words import TONES, act_words, action_words, state_words
from homejobs_desktop.ui.workplace import Workplace

_SHOW = mark("Referrals", "Show")
_SCREENS = {APPLICATION.name: "applications", PERMIT.name: "permits"}
_LISTS = {APPLICATION.name: "application_states", PERMIT.name: "permit_states"}


class NeedLines(QWidget):
    """Shows needs.

    Args:
        workplace: the window; it shows what answers a need.
        lists: the reference lists, for the stages of applications.
        may_begin: whether this user may begin something for a need here.

    Signals:
        wanted: something is to be begun for a need; carries the `FoundNeed`.
    """

    wanted = Signal(object)

    def __init__(self, workplace: Workplace, lists: ReferenceLists, *, may_begin: bool) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = lists
        self._may_begin = may_begin
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)

    def show_needs(self, lines: tuple[NeedLine, ...]) -> None:
        """Show needs in place of those that were shown."""
        clear(self._lines)
        for line in lines:
            self._lines.addLayout(self._line(line))

    def _line(self, line: NeedLine) -> QVBoxLayout:
        need, answer = line.need, line.answer
        title = need.title or action_words(need.action)
        told = column(label(title, "strong", wrap=True), spacing=2)
        if need.text:
            told.addWidget(label(need.text, "muted", wrap=True))
        pieces: tuple[QWidget, ...] = ()
        if answer is not None:
            pieces = self._answered(answer, title)
        elif self._may_begin:
            pieces = (self._act(need, title),)
        shown = row(told, *pieces, spacing=8)
        shown.setStretch(0, 1)
        return column(shown)

    def _act(self, need: FoundNeed, title: str) -> QWidget:
        act = button(act_words(need.action), partial(self.wanted.emit, need))
        act.setAccessibleName(f"{title}: {act.text()}")
        return act

    def _answered(self, answer: Answered, title: str) -> tuple[QWidget, ...]:
        listed = _LISTS.get(answer.entity)
        words = self._lists.name(listed, answer.standing) if listed else state_words(answer.standing)
        show = button(_SHOW, partial(self._show, answer), kind="link")
        show.setAccessibleName(f"{title}: {translate(_SHOW)}")
        return pill(words, "good" if listed else TONES.get(answer.standing, "plain")), show

    def _show(self, answer: Answered) -> None:
        self._workplace.navigate(_SCREENS.get(answer.entity, "referrals"), answer.id)
