"""Typing in a questionnaire that was filled on paper: a line of codes for each question, once or twice."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from homejobs_desktop.domain.form_state import FormState
from homejobs_desktop.domain.forms import form_of
from homejobs_desktop.domain.paper_forms import Difference
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.reference import ReferenceBook
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.survey_drafts import BEGUN_KEY, SECOND_KEY
from homejobs_desktop.ui.parts import button, card, clear, column, label, row, scrolled, shown
from homejobs_desktop.ui.screens.surveys.answer_edit import ENTER
from homejobs_desktop.ui.screens.surveys.paper_lines import (
    answers_of,
    asked_at,
    line_of,
    next_number,
    number_of,
    with_line,
)
from homejobs_desktop.ui.screens_kit.drafts import StoreShelf
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.widgets.jalali_date import JalaliDateEdit
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Surveys", "Paper questionnaire: {title}")
_SAVE, _LEAVE = mark("Surveys", "Record"), mark("Forms", "Cancel")
_CODES = mark("Surveys", "Answers by their numbers")
_HOW = mark(
    "Surveys",
    "In each line the question's number and the option's: “12 3”. Several: “14 1 4”. “?” does not know, "
    "“!” did not answer. Enter goes to the next question that is asked.",
)
_SECOND = mark("Surveys", "The same paper a second time")
_AGAIN = mark("Surveys", "Type it a second time and compare")
_LATER = mark("Surveys", "Leave it for a second entry")
_WAITING = mark("Surveys", "This paper was typed once and waits for the second entry: type it again, unseen.")
_NO_SECOND = mark("Surveys", "The second entry is empty. Type the paper again, then record.")
_DAY, _WHO = mark("Surveys", "Day of the assessment"), mark("Surveys", "Who asked")
_DIFFERENT = mark("Surveys", "Typed differently: which one stands on the paper?")
_NONE = mark("Surveys", "(nothing)")
_AT = mark("Surveys", "{number}. {question}")
_LONG = mark("Surveys", "{count} options: the number in the list at the end of the paper, or the name")
_AUTOSAVE_MS, _ASIDE = 400, 360


@dataclass(frozen=True, slots=True)
class Paper:
    """What was typed from a paper.

    Attributes:
        codes: the lines.
        again: the lines typed a second time, "" where they were not.
        day: of the assessment, None for today.
        surveyor: who asked, "" for who types.
    """

    codes: str
    again: str
    day: dt.date | None
    surveyor: str


class PaperPage(QWidget):
    """The page on which lines of codes are typed.

    Signals:
        submitted: what was typed is handed in.
        left: the clerk wants to leave.
        waits: the lines are left for a second entry.
    """

    submitted = Signal()
    left = Signal()
    waits = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._shelf = StoreShelf(workplace)
        self._key = ""
        self.begun_at = ""
        self._second = False
        self.questionnaire: Questionnaire | None = None
        self._book = ReferenceBook(())
        self.save_button = key_button(_SAVE, self.submitted.emit, "Ctrl+S", kind="primary")
        self.head = PageHead("", "", (key_button(_LEAVE, self.left.emit, "Esc"), self.save_button))
        self.first, self.second = self._editor(_CODES.source), self._editor(_SECOND.source)
        self.day, self.surveyor = JalaliDateEdit(workplace.clock), PersianLineEdit()
        self._asked = label("", "strong", wrap=True)
        self._options = label("", "", wrap=True)
        self._problem = label("", "error", wrap=True)
        self.again = button(_AGAIN, self.type_again, picture="copy")
        self.later = button(_LATER, self.leave_for_second, picture="clock")
        self._waiting = label(_WAITING, "warning", wrap=True)
        self._waiting.hide()
        self.choices: list[QPushButton] = []
        self._differences = QVBoxLayout()
        self._differing = card(label(_DIFFERENT, "heading"), self._differences, kind="warn")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AUTOSAVE_MS)
        self._timer.timeout.connect(self.keep)
        self._first_card: QFrame = card(label(_CODES, "heading"), self.first)
        self._second_card: QFrame = card(label(_SECOND, "heading"), self.second)
        self._lay_out()

    def _editor(self, name: str) -> QPlainTextEdit:
        editor = QPlainTextEdit()
        rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option = QTextOption(editor.document().defaultTextOption())
        option.setTextDirection(QApplication.layoutDirection())
        # A plain text edit needs the absolute side beside the direction, or digits start at the left.
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        editor.document().setDefaultTextOption(option)
        editor.setAccessibleName(name)
        editor.setTabChangesFocus(True)
        editor.installEventFilter(self)
        editor.cursorPositionChanged.connect(self._follow)
        editor.textChanged.connect(self._typed)
        return editor

    def _lay_out(self) -> None:
        about = column(
            label(_DAY, "hint"), self.day, label(_WHO, "hint"), self.surveyor, 6, self.again, self.later
        )
        beside = column(
            self._waiting,
            self._problem,
            self._differing,
            card(self._asked, self._options),
            card(about),
            None,
            spacing=12,
        )
        aside = QWidget()
        aside.setLayout(beside)
        held = scrolled(aside)
        held.setFixedWidth(_ASIDE)
        middle = row(self._first_card, self._second_card, held, spacing=14)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(self.head)
        lines.addWidget(label(_HOW, "hint", wrap=True))
        lines.addLayout(middle, 1)

    # Opening

    def open(self, questionnaire: Questionnaire, name: str, key: str, book: ReferenceBook) -> None:
        """Begin with an empty paper of the person called `name`; what a draft had kept comes back."""
        self.questionnaire, self._key, self._book = questionnaire, "", book
        self.head.say(translate(_TITLE, title=Verbatim(questionnaire.title)), name)
        self._show("", "")
        self.day.set_value(None)
        self.surveyor.set_value("")
        self.show_problem("")
        self.save_button.setEnabled(True)
        self.begun_at, self._second = self._workplace.clock.now().isoformat(), False
        self._waiting.hide()
        self.later.show()
        self.again.show()
        self._key = key
        self._shelf.find(key, lambda typed: self._restore(key, typed))
        self._offer_next(self.first)
        self.first.setFocus(Qt.FocusReason.TabFocusReason)

    def _restore(self, key: str, typed: Mapping[str, str]) -> None:
        if key == self._key:
            self._show(typed.get("first", ""), typed.get("second", ""))
            self.surveyor.set_value(typed.get("surveyor", ""))
            self.day.setText(typed.get("day", ""))
            self.begun_at = typed.get(BEGUN_KEY, "") or self.begun_at
            self._second = bool(typed.get(SECOND_KEY))
            self._waiting.setVisible(self._second)
            for act in (self.later, self.again):
                act.setVisible(not self._second)
            if self._second:
                self.type_again()

    def _show(self, first: str, second: str) -> None:
        self.first.setPlainText(local_digits(first))
        self.second.setPlainText(local_digits(second))
        self._first_card.show()
        self._second_card.setVisible(bool(second))
        self._differing.hide()

    def type_again(self) -> None:
        """Type the same paper a second time: what was typed first is out of sight till both are compared."""
        self._second_card.show()
        self._first_card.hide()
        if not self.second.toPlainText():
            self._offer_next(self.second)
        self.second.setFocus(Qt.FocusReason.TabFocusReason)

    def leave_for_second(self) -> None:
        """Keep the lines for somebody who types the same paper again, without seeing them."""
        self._second = bool(_filled(self.first))
        if self.keep():
            self.waits.emit()

    # What was typed

    def typed(self) -> Paper:
        """Give what was typed; raises Invalid for a day that is none, or a second entry that is missing."""
        again = self.second.toPlainText() if not self._second_card.isHidden() else ""
        if self._second and not _without_empty(again):
            raise Invalid(_NO_SECOND)
        return Paper(_filled(self.first), _without_empty(again), self.day.value(), self.surveyor.value())

    def keep(self) -> bool:
        """Keep what is typed as a draft; False when there is nothing."""
        self._timer.stop()
        first, second = _filled(self.first), _filled(self.second)
        if not self._key or not (first or second) or not self.save_button.isEnabled():
            return False
        about = {"day": self.day.text(), "surveyor": self.surveyor.value(), BEGUN_KEY: self.begun_at}
        about |= {SECOND_KEY: "1"} if self._second else {}
        self._shelf.keep(self._key, {"first": first, "second": second, **about})
        return True

    def save(self) -> None:
        """Hand it in."""
        self.submitted.emit()

    def leave(self) -> None:
        """Go back."""
        self.left.emit()

    def saved(self) -> None:
        """Forget the draft: it is recorded."""
        self._timer.stop()
        self._shelf.drop(self._key)
        self._key = ""

    def _typed(self) -> None:
        if self._key:
            self.show_problem("")
            self._timer.start()

    # What is wrong, and what differs

    def show_problem(self, sentence: str) -> None:
        """Show what is wrong with the lines, "" for nothing."""
        self._problem.setText(shown(sentence))
        self._problem.setVisible(bool(sentence))

    def show_differences(self, found: tuple[Difference, ...]) -> None:
        """Show what was typed differently; a button for each of the two takes it into both."""
        clear(self._differences)
        self.choices = []
        self._differing.setVisible(bool(found))
        self._first_card.show()
        for one in found:
            lines = [line_of(text.toPlainText(), one.number) for text in (self.first, self.second)]
            asked = translate(_AT, number=one.number, question=Verbatim(one.text))
            self._differences.addWidget(label(asked, "strong", wrap=True))
            acts = []
            for line in lines:
                answer = local_digits(line.partition(" ")[2]) or translate(_NONE)
                act = button(shown(answer), partial(self._take, one, line))
                acts.append(act)
            self.choices += acts
            self._differences.addLayout(row(*acts, None))
        if self.choices:
            self.choices[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, one: Difference, line: str) -> None:
        for editor in (self.first, self.second):
            editor.setPlainText(with_line(editor.toPlainText(), one.number, line))
        self.submitted.emit()

    # The keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go by Enter to the next question that is asked."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QPlainTextEdit):
            return False
        if event.text().isascii() and event.text().isdigit():
            watched.insertPlainText(local_digits(event.text()))
            return True
        if Qt.Key(event.key()) not in ENTER:
            return False
        if not watched.textCursor().atBlockEnd() or watched.textCursor().block().next().isValid():
            return False
        self._offer_next(watched)
        return True

    def _offer_next(self, editor: QPlainTextEdit) -> None:
        """Begin the line of the next question that is asked, seen what was answered above."""
        if self.questionnaire is None:
            return
        text = editor.toPlainText()
        today = self._workplace.clock.today()
        answers = answers_of(self.questionnaire, text, self._book)
        state = FormState(form_of(self.questionnaire), today, answers)
        last = number_of(text.splitlines()[-1]) if text.strip() else "0"
        number = next_number(self.questionnaire, state, int(last) if last.isdigit() else 0)
        if number:
            editor.insertPlainText(local_digits(f"{chr(10) if text.strip() else ''}{number} "))

    def _follow(self) -> None:
        """Show the question of the line in which the cursor stands, with its options."""
        editor = self.second if self.second.hasFocus() else self.first
        line = editor.textCursor().block().text()
        one = asked_at(self.questionnaire, line) if self.questionnaire is not None else None
        self._asked.setText(
            shown(translate(_AT, number=one.number, question=Verbatim(one.question.text))) if one else ""
        )
        options = [local_digits(f"{number}: {words}") for number, _code, words in one.options] if one else []
        if one is not None and one.long:
            options = [local_digits(translate(_LONG, count=len(options)))]
        self._options.setText("\n".join(map(shown, options)))


def _filled(editor: QPlainTextEdit) -> str:
    return _without_empty(editor.toPlainText())


def _without_empty(text: str) -> str:
    """Give the lines that hold an answer: a question's number alone is none."""
    return "\n".join(line.strip() for line in text.splitlines() if " " in line.strip())
