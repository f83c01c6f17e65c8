"""One question on the screen: its words, its answer, «does not know» and «does not say»."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from homejobs_desktop.domain.answers import Answer
from homejobs_desktop.domain.questionnaires import DECLINED, UNKNOWN, Question, QuestionKind
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.ui.parts import button, label, row, shown
from homejobs_desktop.ui.theme import set_property
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.widgets.jalali_date import JalaliDateEdit
from homejobs_desktop.ui.widgets.labels import PillLabel
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.widgets.numbers import MoneyEdit, NumberEdit
from homejobs_desktop.ui.widgets.options import OptionsEdit

_UNKNOWN = mark("Surveys", "Does not know")
_DECLINED = mark("Surveys", "Does not say")
_REQUIRED = mark("Surveys", "needed")
_YES, _NO = mark("Forms", "Yes"), mark("Forms", "No")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NARROW, _WIDE = 260, 420

Editor = OptionsEdit | ChoiceEdit | NumberEdit | MoneyEdit | JalaliDateEdit | PersianLineEdit


class QuestionRow(QWidget):
    """A question and its answer.

    Signals:
        answered: the answer was changed.
        done: the clerk goes on to the next question.
    """

    answered = Signal()
    done = Signal()

    def __init__(self, number: int, question: Question, clock: Clock, fields: tuple[Choice, ...]) -> None:
        super().__init__()
        self.question = question
        self._without = ""
        self.editor = self._make(question, clock, fields)
        self.editor.installEventFilter(self)
        self.editor.setAccessibleName(question.text)
        self.editor.edited.connect(self._edited)
        if isinstance(self.editor, OptionsEdit | ChoiceEdit):
            self.editor.picked.connect(self.done)
        self._pill = PillLabel("", "warn")
        self._pill.hide()
        self._problem = label("", "error", wrap=True)
        self._problem.hide()
        self._words = label("", "hint")
        if isinstance(self.editor, MoneyEdit):
            self.editor.words.connect(lambda words: self._words.setText(shown(words)))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 10)
        lines.setSpacing(5)
        head = label(local_digits(f"{number}. ") + question.text, "strong", wrap=True)
        parts: list[QWidget] = [head]
        if question.required:
            parts.append(label(_REQUIRED, "hint"))
        heading = row(*parts, None, self._pill, *self._ways_out(), spacing=8)
        heading.setStretch(0, 1)
        lines.addLayout(heading)
        if question.hint:
            lines.addWidget(label(question.hint, "hint", wrap=True))
        lines.addLayout(self._answer_line(question))
        lines.addWidget(self._problem)

    def _make(self, question: Question, clock: Clock, fields: tuple[Choice, ...]) -> Editor:
        kind = question.kind
        if kind in {QuestionKind.ONE, QuestionKind.MANY}:
            options = tuple(Choice(one.code, one.label) for one in question.options)
            return OptionsEdit(options, many=kind is QuestionKind.MANY)
        if kind is QuestionKind.YES_NO:
            return OptionsEdit((Choice("yes", translate(_YES)), Choice("no", translate(_NO))))
        if kind in {QuestionKind.FIELD, QuestionKind.PLACE}:
            chooser = ChoiceEdit()
            chooser.set_choices(fields)
            chooser.setMinimumWidth(_WIDE)
            return chooser
        if kind is QuestionKind.DATE:
            return JalaliDateEdit(clock)
        if kind is QuestionKind.TEXT:
            return PersianLineEdit()
        return MoneyEdit() if kind is QuestionKind.MONEY else NumberEdit()

    def _answer_line(self, question: Question) -> QHBoxLayout:
        if isinstance(self.editor, OptionsEdit | PersianLineEdit):
            return row(self.editor)
        if not isinstance(self.editor, ChoiceEdit):
            self.editor.setFixedWidth(_NARROW)
        return row(self.editor, label(question.unit, "muted"), self._words, None)

    def _ways_out(self) -> tuple[QWidget, ...]:
        if not self.question.not_known:
            return ()
        ways = []
        for words, code, key in ((_UNKNOWN, UNKNOWN, "F6"), (_DECLINED, DECLINED, "F7")):
            way = button(words, partial(self.set_without, code), kind="link")
            way.setToolTip(key)
            way.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            ways.append(way)
        return tuple(ways)

    # The answer

    def answer(self) -> Answer | None:
        """Give the answer, None when there is none yet; what can't be read is given as typed."""
        if self._without:
            return self._without
        try:
            return self._value()
        except Invalid:
            return self.editor.text() if not isinstance(self.editor, OptionsEdit) else None

    def _value(self) -> Answer | None:
        editor = self.editor
        if isinstance(editor, OptionsEdit):
            return self._chosen(editor.values())
        value = editor.value()
        if value is None or value == "":
            return None
        return value if isinstance(value, str | int) else value.isoformat()

    def _chosen(self, codes: tuple[str, ...]) -> Answer | None:
        if not codes:
            return None
        if self.question.kind is QuestionKind.MANY:
            return list(codes)
        return codes[0] == "yes" if self.question.kind is QuestionKind.YES_NO else codes[0]

    def set_answer(self, answer: Answer | None) -> None:
        """Show an answer."""
        self._show_without(answer if isinstance(answer, str) and answer in {UNKNOWN, DECLINED} else "")
        if self._without or answer is None:
            return
        editor = self.editor
        if isinstance(editor, OptionsEdit):
            if isinstance(answer, bool):
                editor.set_values(("yes" if answer else "no",))
            else:
                editor.set_values(tuple(answer) if isinstance(answer, list) else (str(answer),))
        elif isinstance(editor, NumberEdit | MoneyEdit):
            editor.setText(str(answer)) if isinstance(answer, str) else editor.set_value(int(str(answer)))
        elif isinstance(editor, JalaliDateEdit):
            editor.setText(str(answer))
        else:
            editor.set_value(str(answer))

    def set_without(self, code: str) -> None:
        """Note that the person does not know or does not say; a second time takes it back."""
        self._show_without("" if self._without == code else code)
        self.answered.emit()
        if self._without:
            self.done.emit()

    def _show_without(self, code: str) -> None:
        self._without = code
        self._pill.say(translate(_UNKNOWN if code == UNKNOWN else _DECLINED), "warn")
        self._pill.setVisible(bool(code))
        if code:
            self._empty()

    def _empty(self) -> None:
        if isinstance(self.editor, OptionsEdit):
            self.editor.set_values(())
        elif isinstance(self.editor, ChoiceEdit):
            self.editor.set_value("")
        else:
            self.editor.clear()

    def _edited(self) -> None:
        if self._without:
            self._show_without("")
        self.show_problem("")
        self.answered.emit()

    def show_problem(self, sentence: str) -> None:
        """Show what is wrong with the answer, "" for nothing."""
        self._problem.setText(shown(sentence))
        self._problem.setVisible(bool(sentence))
        set_property(self.editor, "wrong", bool(sentence))

    # The keyboard

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if isinstance(self.editor, ChoiceEdit) and self.editor.is_open:
            return False
        if event.key() in _ENTER:
            self.done.emit()
        elif event.key() == Qt.Key.Key_F6 and self.question.not_known:
            self.set_without(UNKNOWN)
        elif event.key() == Qt.Key.Key_F7 and self.question.not_known:
            self.set_without(DECLINED)
        else:
            return False
        return True
