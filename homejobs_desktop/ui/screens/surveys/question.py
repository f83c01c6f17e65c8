"""One question on the screen: its words, its answer, what is wrong with it, why it is right all the same."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.answer_values import Answer, answer_of
from homejobs_desktop.domain.form_state import FormState
from homejobs_desktop.domain.questionnaires import DECLINED, NOT_KNOWN_NAMES, UNKNOWN, Question, QuestionKind
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.ui.parts import button, card, label, row, shown
from homejobs_desktop.ui.screens.surveys.answer_edit import ENTER, AnswerEdit
from homejobs_desktop.ui.screens.surveys.editors import Around, words_of
from homejobs_desktop.ui.screens.surveys.table import TableEdit
from homejobs_desktop.ui.widgets.lines import PersianLineEdit

_REQUIRED = mark("Surveys", "needed")
_REASON = mark("Surveys", "If it is right all the same: why? Enter goes on")
_READ = mark("Surveys", "Read out:")


class QuestionRow(QWidget):
    """A question and its answer.

    Signals:
        answered: the answer was changed; it is in `answer()`.
        reasoned: the reason for an unusual answer was changed; it is in `reason()`.
        done: the clerk goes on to the next question.
    """

    answered = Signal()
    reasoned = Signal()
    done = Signal()

    def __init__(self, number: int, question: Question, around: Around) -> None:
        super().__init__()
        self.question = question
        table = question.kind is QuestionKind.TABLE
        self.edit: AnswerEdit | TableEdit = (TableEdit if table else AnswerEdit)(question, around)
        self.edit.edited.connect(self._edited)
        self.edit.done.connect(self.done)
        self._required = label(_REQUIRED, "hint")
        self._problem = label("", "error", wrap=True)
        self._warning = label("", "", wrap=True)
        self._reason = PersianLineEdit()
        self._reason.setPlaceholderText(translate(_REASON))
        self._reason.installEventFilter(self)
        self._reason.edited.connect(self.reasoned)
        self._doubt = card(self._warning, self._reason, kind="warn", margin=8)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 10)
        lines.setSpacing(5)
        head = label(local_digits(f"{number}. ") + question.text, "strong", wrap=True)
        heading = row(head, self._required, *self._ways_out(), spacing=8)
        heading.setStretch(0, 1)
        lines.addLayout(heading)
        if question.hint:
            lines.addWidget(label(question.hint, "hint", wrap=True))
        for part in (self.edit, self._problem, self._doubt):
            lines.addWidget(part)
        self._problem.hide()
        self._doubt.hide()
        self.setFocusProxy(self.edit)

    def _ways_out(self) -> tuple[QWidget, ...]:
        if not self.question.not_known:
            return ()
        ways = []
        for code, key in ((UNKNOWN, "F6"), (DECLINED, "F7")):
            way = button(NOT_KNOWN_NAMES[code], partial(self.edit.set_without, code), kind="link")
            way.setToolTip(key)
            way.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            ways.append(way)
        return tuple(ways)

    # The answer

    def answer(self) -> Answer | None:
        """Give the answer, None when there is none yet; what can't be read is given as typed."""
        return self.edit.answer()

    def reason(self) -> str:
        """Give why an unusual answer is right, "" for none."""
        return self._reason.text().strip()

    def show_answer(self, answer: Answer | None, reason: str = "") -> None:
        """Show an answer, and the reason that was given for it."""
        self.edit.show_answer(answer)
        self._reason.set_value(reason)

    def follow(self, state: FormState) -> None:
        """Show whether the question must be answered now, and what is computed in its rows."""
        required = state.is_required(self.question.code)
        if self._required.isHidden() == required:
            self._required.setVisible(required)
        code = self.question.code
        if isinstance(self.edit, TableEdit):
            cascades = any(column.choice_filter for column in self.question.columns)
            self.edit.follow(state.rows(code), state.empty_row(code) if cascades else None)
        elif self.question.choice_filter:
            self.edit.offer(state.offered(code), state.given(code))

    def _edited(self) -> None:
        self.show_problem("")
        self.answered.emit()

    def show_problem(self, sentence: str) -> None:
        """Show what is wrong with the answer, "" for nothing."""
        self._problem.setText(shown(sentence))
        self._problem.setVisible(bool(sentence))
        self.edit.show_wrong(wrong=bool(sentence))

    def show_doubt(self, sentence: str) -> None:
        """Show what is unusual about the answer and ask for a reason, "" for nothing."""
        self._warning.setText(shown(sentence))
        self._doubt.setVisible(bool(sentence))

    @property
    def problem(self) -> str:
        """What is shown to be wrong, "" for nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    @property
    def doubt(self) -> str:
        """What is shown to be unusual, "" for nothing."""
        return "" if self._doubt.isHidden() else self._warning.text()

    def ask_reason(self) -> None:
        """Put the cursor where the reason is written."""
        self._reason.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and Qt.Key(event.key()) in ENTER
        ):
            self.done.emit()
            return True
        return False


class Told(QWidget):
    """What nobody answers: words to read out, or a value that is computed while others are answered."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        self._value = label("", "strong")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 8)
        lines.setSpacing(4)
        if question.kind is QuestionKind.NOTE:
            self._value.hide()
            words = (label(_READ, "hint"), label(question.text, "strong", wrap=True))
            lines.addWidget(card(*words, kind="inner", margin=8))
        else:
            lines.addLayout(row(label(question.text, "muted"), self._value, None))
        if question.hint:
            lines.addWidget(label(question.hint, "hint", wrap=True))

    def follow(self, state: FormState) -> None:
        """Show the value as it is now."""
        value = answer_of(state.value(self.question.code))
        self._value.setText(shown(words_of(self.question, value) or "—"))
