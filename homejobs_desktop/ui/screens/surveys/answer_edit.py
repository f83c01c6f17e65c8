"""One answer as it is given: an editor, or one of the two words that stand for none, by one key each."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from homejobs_desktop.domain.answer_values import Answer, is_known
from homejobs_desktop.domain.answers import understood
from homejobs_desktop.domain.questionnaires import DECLINED, NOT_KNOWN_NAMES, UNKNOWN, Option, Question
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.ui.parts import label, row
from homejobs_desktop.ui.screens.surveys.editors import Around, choices_of, editor_for
from homejobs_desktop.ui.screens.surveys.photo import PhotoEdit
from homejobs_desktop.ui.theme import set_property
from homejobs_desktop.ui.widgets.choice import ChoiceEdit
from homejobs_desktop.ui.widgets.labels import PillLabel
from homejobs_desktop.ui.widgets.lines import PersianTextEdit
from homejobs_desktop.ui.widgets.options import OptionsEdit
from homejobs_desktop.ui.widgets.rank import RankEdit

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WITHOUT_KEYS = {Qt.Key.Key_F6: UNKNOWN, Qt.Key.Key_F7: DECLINED}
"""The keys of the two answers that stand for none."""
LOST = mark("Surveys", "“{answer}” no longer fits: choose again")
ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
WAY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class AnswerEdit(QWidget):
    """The answer to one question, or in one cell of a table.

    Signals:
        edited: the answer was changed.
        done: the clerk goes on.
    """

    edited = Signal()
    done = Signal()

    def __init__(self, question: Question, around: Around, *, cell: bool = False) -> None:
        super().__init__()
        self.question = question
        self._around = around
        self._without = ""
        self._cell = cell
        self._offered = question.options
        self._editor = editor_for(question, around, cell=cell)
        self.widget: QWidget = self._editor.widget
        self._pill = PillLabel("", "warn")
        self._pill.hide()
        watched = self.widget.chooser if isinstance(self.widget, PhotoEdit) else self.widget
        watched.installEventFilter(self)
        self._editor.edited.connect(self._edited)
        if self._editor.picked is not None:
            self._editor.picked.connect(self._picked)
        if cell:
            line = row(self.widget, self._pill, spacing=4)
        elif isinstance(self.widget, OptionsEdit | RankEdit | PersianTextEdit):
            line = row(self.widget, self._pill)
            line.setStretch(0, 1)
        else:
            unit = label(question.unit, "muted")
            words = self._editor.words
            beside = [unit] if question.unit else []
            line = row(self.widget, *beside, *([words] if words is not None else []), self._pill, None)
        self.setLayout(line)
        self.setFocusProxy(watched)

    # The answer

    def answer(self) -> Answer | None:
        """Give the answer, None when there is none; what is not understood is given as typed."""
        return self._without or understood(self.question, self._editor.read(), self._around.book)

    def show_answer(self, answer: Answer | None) -> None:
        """Show an answer, None for none."""
        without = answer if isinstance(answer, str) and not is_known(answer) else ""
        self._say_without(without)
        self._editor.show(None if without else answer)

    def offer(self, options: tuple[Option, ...], given: Answer | None) -> None:
        """Offer the options that are possible now, and show the answer that is left."""
        if self._editor.offer is not None and options != self._offered:
            self._offered = options
            self._editor.offer(choices_of(options))
        if self.answer() != given:
            self.show_answer(given)

    def show_lost(self, words: str) -> None:
        """Say which answer was taken back because it fits no longer, "" for none."""
        if not self._without:
            self._pill.setVisible(bool(words))
            self._pill.say(translate(LOST, answer=Verbatim(words)) if words else "", "warn")

    def set_without(self, code: str) -> None:
        """Answer that the person does not know or does not say; a second time takes it back."""
        if not self.question.not_known:
            return
        self.show_answer(None if self._without == code else code)
        self.edited.emit()
        if self._without:
            self.done.emit()

    def show_wrong(self, *, wrong: bool) -> None:
        """Give the editor the look of a wrong answer, or take it back."""
        set_property(self.widget, "wrong", wrong)

    def _say_without(self, code: str) -> None:
        self._without = code
        self._pill.setVisible(bool(code))
        if code:
            self._pill.say(translate(NOT_KNOWN_NAMES[code]), "warn")

    def _edited(self) -> None:
        if self._without:
            self._say_without("")
        self.edited.emit()

    def _picked(self) -> None:
        self.done.emit()

    # The keyboard

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        field = self.focusProxy()
        if isinstance(field, ChoiceEdit) and field.is_open:
            return False
        key = Qt.Key(event.key())
        if event.modifiers() & WAY and (key in ARROWS or (self._cell and key == Qt.Key.Key_Delete)):
            # The way through the questions and the rows: fields would step, or delete a word, by these.
            QApplication.sendEvent(self, event)
        elif key in ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and isinstance(field, PersianTextEdit):
                return False
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False
            self.done.emit()
        elif key in WITHOUT_KEYS and self.question.not_known:
            self.set_without(WITHOUT_KEYS[key])
        else:
            return False
        return True
