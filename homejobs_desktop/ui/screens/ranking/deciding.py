"""What follows for those who are chosen in a ranking: found true or not, selected by a meeting or not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.surveys import ACT_NAMES, MEETING_ACTS, StepDraft, SurveyAct
from homejobs_desktop.foundation.errors import Invalid, Refused
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.parts import card, holder, label, scrolled, shown
from homejobs_desktop.ui.screens.ranking.narrowing import code_of
from homejobs_desktop.ui.screens_kit.filter_fields import named
from homejobs_desktop.ui.screens_kit.head import key_button
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.widgets.jalali_date import JalaliDateEdit
from homejobs_desktop.ui.widgets.lines import PersianLineEdit, PersianTextEdit
from homejobs_desktop.ui.workplace import Workplace

_STEP = mark("Ranking", "Step for the chosen")
_ACT = mark("Ranking", "What is recorded")
_MEETING, _DAY = mark("Ranking", "Number of the meeting"), mark("Ranking", "Day of the meeting")
_WORDS = mark("Ranking", "Words of the decision")
_SAID = mark("Ranking", "What the visit showed")
_NO_ACT = mark("Ranking", "Choose what is recorded.")
_RECORD = mark("Ranking", "Record")
_NOBODY = mark("Ranking", "Choose people in the list; Ctrl+A chooses all.")
_CHOSEN = mark("Ranking", "{count} people are chosen.")
_WIDTH = 270


class Deciding(QWidget):
    """The card beside a ranking.

    Signals:
        submitted: the step is to be recorded.
    """

    submitted = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.act = ChoiceEdit()
        self.act.set_choices(Choice(act.value, translate(name)) for act, name in ACT_NAMES.items())
        self.act.set_value(SurveyAct.VERIFIED.value)
        named(self.act, _ACT)
        self.meeting_no, self.meeting_date = PersianLineEdit(), JalaliDateEdit(workplace.clock)
        self.text = PersianTextEdit(lines=3)
        self._chosen, self._problem = label(_NOBODY, "hint", wrap=True), label("", "warning", wrap=True)
        self._problem.hide()
        self._words = label(_SAID, "label")
        meeting = QVBoxLayout()
        meeting.setSpacing(6)
        for words, editor in ((_MEETING, self.meeting_no), (_DAY, self.meeting_date)):
            named(editor, words)
            meeting.addWidget(label(words, "label"))
            meeting.addWidget(editor)
        self._meeting = holder(meeting)
        self.record = key_button(_RECORD, self.submitted.emit, "Ctrl+S", kind="primary")
        self._lay_out()
        self.act.edited.connect(self._follow)
        self._follow()
        self.show_chosen(0)

    def _lay_out(self) -> None:
        body = QVBoxLayout()
        body.setSpacing(8)
        for part in (
            label(_STEP, "heading"), self._chosen, label(_ACT, "label"), self.act, self._meeting,
            self._words, self.text,
        ):  # fmt: skip
            body.addWidget(part)
        body.addStretch()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(card(scrolled(holder(body)), self._problem, self.record, margin=14))
        self.setFixedWidth(_WIDTH)

    def draft(self) -> StepDraft | None:
        """Give the step that is typed; None while its kind or day is none, which is said then."""
        if (chosen := self._act()) is None:
            self.show_problem(Invalid(_NO_ACT, field="act"))
            return None
        if chosen not in MEETING_ACTS:
            return StepDraft(chosen, self.text.value())
        try:
            day = self.meeting_date.value()
        except Invalid as error:
            self.show_problem(error)
            self.meeting_date.setFocus()
            return None
        return StepDraft(chosen, self.text.value(), self.meeting_no.value(), day)

    def show_chosen(self, count: int) -> None:
        """Say for how many the step would be recorded."""
        self._chosen.setText(shown(translate(_CHOSEN, count=count) if count else _NOBODY))
        self.record.setEnabled(count > 0)

    def show_problem(self, error: Exception) -> bool:
        """Say what is wrong with what is typed; False when this is not about it."""
        if not isinstance(error, Invalid):
            return False
        self._problem.setText(shown(Refused.sentence(error)))
        self._problem.show()
        editors = {
            "act": self.act,
            "meeting_no": self.meeting_no,
            "meeting_date": self.meeting_date,
            "text": self.text,
        }
        if (editor := editors.get(error.problems[0].field)) is not None:
            editor.setFocus()
        return True

    def done(self) -> None:
        """Forget the words; the meeting stays, it goes on with the next ones."""
        self._problem.hide()
        self.text.set_value("")

    def _act(self) -> SurveyAct | None:
        act = code_of(self.act)
        return SurveyAct(act) if act in set(SurveyAct) else None

    def _follow(self) -> None:
        meets = self._act() in MEETING_ACTS
        self._meeting.setVisible(meets)
        self._words.setText(shown(_WORDS if meets else _SAID))
        self._problem.hide()
