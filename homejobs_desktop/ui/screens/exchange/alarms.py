"""The page of alarms: each in words, with what to do about it, until somebody notes what was done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.services.alarms import AlarmRow, acknowledge_alarm, alarms
from homejobs_desktop.ui.parts import button, card, column, isolated, label, pill, row, set_pill, shown
from homejobs_desktop.ui.screens.exchange.alarm_words import alarm_name, alarm_words
from homejobs_desktop.ui.screens.exchange.tables import FixedList
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Workplace

_WHAT, _OFFICE, _WHEN = mark("Exchange", "What"), mark("Exchange", "Office"), mark("Exchange", "Noticed")
_STATE, _NOTE = mark("Exchange", "State"), mark("Exchange", "What was done")
_STANDS, _SEEN = mark("Exchange", "To be seen to"), mark("Exchange", "Seen to")
_DO = mark("Exchange", "What to do")
_SEEN_BY = mark("Exchange", "{when}, {who}: {note}")
_ACT = mark("Exchange", "Seen to")
_WRITE_NOTE = mark("Exchange", "What was done, in a few words: whom you telephoned, what came out")
_DONE = mark("Exchange", "The alarm is put away; the note stays in the list.")
_NOTHING = (
    mark("Exchange", "No alarm"),
    mark("Exchange", "What should not be will stand here: copied computers, doubled numbers, new lives."),
)


class Alarms(QWidget):
    """The list, and below it the chosen alarm in words.

    Attributes:
        note: the line for what was done.
        act: puts the chosen alarm away.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._chosen: AlarmRow | None = None
        self.list = FixedList(_COLUMNS, lambda each: str(each.nr), _NOTHING, icon="shield-check")
        self.list.view.chosen.connect(self._choose)
        self._name = label(role="heading")
        self._state = pill("", "plain")
        self._said = label(wrap=True)
        self._advice = label(role="muted", wrap=True)
        self._past = label(role="hint", wrap=True)
        self.note = PersianLineEdit()
        self.note.setPlaceholderText(translate(_WRITE_NOTE))
        self.note.setAccessibleName(translate(_WRITE_NOTE))
        self.note.returnPressed.connect(self._acknowledge)
        self.act = button(_ACT, self._acknowledge, kind="primary", picture="check")
        self._error = label(role="error", wrap=True)
        self._error.hide()
        self._do = label(_DO, "label")
        answer = row(self.note, self.act)
        answer.setStretch(0, 1)
        self.detail = card(
            row(self._name, self._state, None), self._said, self._do, self._advice, self._past, answer,
            self._error, spacing=6,
        )  # fmt: skip
        self.detail.hide()
        page = column(card(self.list.panel, margin=8), self.detail, spacing=12)
        page.setStretch(0, 1)
        page.setContentsMargins(20, 12, 20, 14)
        self.setLayout(page)

    def reload(self) -> None:
        """Read the alarms again."""
        self._workplace.ask(alarms).then(self._show)

    def _show(self, rows: tuple[AlarmRow, ...]) -> None:
        self.list.show(rows)
        if not rows:
            self.detail.hide()
            return
        kept = self.list.row(self.list.view.current_key())
        if kept is None:
            kept = rows[0]
            self.list.view.select_key(str(kept.nr))
        self._tell(kept)

    def _choose(self, key: str) -> None:
        alarm = self.list.row(key)
        if alarm is not None:
            self._tell(alarm)

    def _tell(self, alarm: AlarmRow) -> None:
        if self._chosen is None or alarm.nr != self._chosen.nr:
            self.note.clear()
        self._chosen = alarm
        self._error.hide()
        said, advice = alarm_words(alarm)
        self._name.setText(shown(alarm_name(alarm)))
        set_pill(self._state, *_state(alarm))
        self._said.setText(shown(said))
        self._advice.setText(shown(advice))
        past = translate(_SEEN_BY, when=moment(alarm.seen_at), who=alarm.seen_by, note=alarm.note)
        self._past.setText(shown(past))
        self._past.setVisible(not alarm.stands)
        for part in (self.note, self.act, self._do, self._advice):
            part.setVisible(alarm.stands)
        self.detail.show()

    def _acknowledge(self) -> None:
        if self._chosen is not None and self._chosen.stands:
            self._workplace.ask(acknowledge_alarm, self._chosen.nr, self.note.value()).then(
                lambda _nothing: self._acknowledged(), failed=self._refused
            )

    def _acknowledged(self) -> None:
        self.note.clear()
        self._workplace.quiet_line(translate(_DONE))
        # Nothing that is a record was written: the counts around the page are told this way.
        self._workplace.frame.announce(frozenset({"reference"}))
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._error.setText(shown(error.sentence()))
            self._error.show()
            self.note.setFocus()
        else:
            self._workplace.show_problem(error)


def _state(alarm: AlarmRow) -> tuple[Text, str]:
    return (_STANDS, "bad") if alarm.stands else (_SEEN, "good")


def _office(alarm: AlarmRow) -> str:
    code = isolated(local_digits(alarm.site))
    return f"{alarm.name} {code}" if alarm.name else code


_COLUMNS: tuple[Column[AlarmRow], ...] = (
    Column(_STATE, lambda each: translate(_state(each)[0]), 12, Look.PILL, tone=lambda each: _state(each)[1]),
    Column(_WHAT, lambda each: translate(alarm_name(each)), 30, Look.STRONG),
    Column(_OFFICE, _office, 16),
    Column(_WHEN, lambda each: moment(each.at), 16, Look.MUTED),
    Column(_NOTE, lambda each: each.note, 40, Look.MUTED),
)
