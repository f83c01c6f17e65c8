"""What follows an assessment, as it is typed: found true or not, selected by a meeting or not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from homejobs_desktop.domain.surveys import ACT_NAMES, MEETING_ACTS, StepDraft, SurveyAct
from homejobs_desktop.foundation.errors import Invalid, Refused
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.parts import holder, label, shown
from homejobs_desktop.ui.screens_kit.filter_fields import named, value_of
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.widgets.jalali_date import JalaliDateEdit
from homejobs_desktop.ui.widgets.lines import PersianLineEdit, PersianTextEdit
from homejobs_desktop.ui.workplace import Workplace

_ACT = mark("Ranking", "What is recorded")
_MEETING, _DAY = mark("Ranking", "Number of the meeting"), mark("Ranking", "Day of the meeting")
_WORDS = mark("Ranking", "Words of the decision")
_SAID = mark("Ranking", "What the visit showed")
_NO_ACT = mark("Ranking", "Choose what is recorded.")
ACT_TONES = {
    SurveyAct.VERIFIED: "accent",
    SurveyAct.DOUBTED: "bad",
    SurveyAct.SELECTED: "good",
    SurveyAct.RESERVED: "warn",
    SurveyAct.DECLINED: "plain",
}
"""In which colour a step is told."""


class StepForm(QWidget):
    """The fields of a step; the number and day of a meeting only where a meeting decides.

    Attributes:
        problem: says what is wrong with what is typed; whoever shows the form puts it where it is seen.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.act = ChoiceEdit()
        self.act.set_choices(Choice(act.value, translate(name)) for act, name in ACT_NAMES.items())
        named(self.act, _ACT)
        self.meeting_no, self.meeting_date = PersianLineEdit(), JalaliDateEdit(workplace.clock)
        self.text = PersianTextEdit(lines=3)
        self.problem: QLabel = label("", "warning", wrap=True)
        self.problem.hide()
        self._words: QLabel = label(_SAID, "label")
        meeting = QVBoxLayout()
        meeting.setSpacing(6)
        for words, editor in ((_MEETING, self.meeting_no), (_DAY, self.meeting_date)):
            named(editor, words)
            meeting.addWidget(label(words, "label"))
            meeting.addWidget(editor)
        self._meeting = holder(meeting)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for part in (label(_ACT, "label"), self.act, self._meeting, self._words, self.text):
            lines.addWidget(part)
        self.act.edited.connect(self._follow)
        self.begin(SurveyAct.VERIFIED)

    def begin(self, act: SurveyAct) -> None:
        """Begin with an act and no words; the meeting stays, it may decide about others, too."""
        self.act.set_value(act.value)
        self.text.set_value("")
        self._follow()

    def take_focus(self) -> None:
        """Put the cursor where typing begins: into what is missing first."""
        meets = not self._meeting.isHidden()
        first = self.meeting_no if meets and not self.meeting_no.value() else self.text
        first.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def show_problem(self, error: Exception) -> bool:
        """Say what is wrong with what is typed; False when this is not about it."""
        if not isinstance(error, Invalid):
            return False
        self.problem.setText(shown(Refused.sentence(error)))
        self.problem.show()
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
        self.problem.hide()
        self.text.set_value("")

    def _act(self) -> SurveyAct | None:
        act = str(value_of(self.act) or "")
        return SurveyAct(act) if act in set(SurveyAct) else None

    def _follow(self) -> None:
        meets = self._act() in MEETING_ACTS
        self._meeting.setVisible(meets)
        self._words.setText(shown(_WORDS if meets else _SAID))
        self.problem.hide()
