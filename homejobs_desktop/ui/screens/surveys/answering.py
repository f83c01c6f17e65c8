"""Answering a questionnaire: one section at a time, by the keyboard alone, kept after every answer."""

import datetime as dt

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from homejobs_desktop.domain.answers import Answer, visible_questions
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.parts import card, clear, label, row, scrolled, shown
from homejobs_desktop.ui.screens.surveys.question import QuestionRow
from homejobs_desktop.ui.screens_kit.drafts import DraftQuestion, StoreShelf
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.theme import set_property
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.widgets.labels import KeyHint
from homejobs_desktop.ui.workplace import Workplace

_AUTOSAVE_MS = 500
_ASIDE = 250
_SAVE, _LEAVE = mark("Surveys", "Record"), mark("Forms", "Cancel")
_SECTIONS = mark("Surveys", "Sections")
_PART = mark("Surveys", "{title} ({done} of {all})")
_PROGRESS = mark("Surveys", "{done} of {all} questions answered")
_CHOOSES = mark("Surveys", "choose the answer")
_NEXT = mark("Surveys", "next question")
_UNKNOWN, _DECLINED = mark("Surveys", "does not know"), mark("Surveys", "does not say")
_SECTION = mark("Surveys", "section")


class Answering(QWidget):
    """The questionnaire on the screen.

    Signals:
        submitted: the answers are handed in.
        left: the clerk wants to leave.
    """

    submitted = Signal()
    left = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._shelf = StoreShelf(workplace)
        self._key = ""
        self._fields: tuple[Choice, ...] = ()
        self._begun: dt.datetime | None = None
        self.questionnaire: Questionnaire | None = None
        self.rows: dict[str, QuestionRow] = {}
        self._shown: set[str] = set()
        self._pages: list[QWidget] = []
        self._buttons: list[QPushButton] = []
        self.section = 0
        self.save_button = key_button(_SAVE, self.submitted.emit, "Ctrl+S", kind="primary")
        self.head = PageHead("", "", (key_button(_LEAVE, self.left.emit, "Esc"), self.save_button))
        self.question = DraftQuestion()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AUTOSAVE_MS)
        self._timer.timeout.connect(self.keep)
        self._questions = QVBoxLayout()
        self._scroll: QScrollArea
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("formBody")
        body.setStyleSheet("#formBody { background: transparent }")
        self._questions.setContentsMargins(18, 12, 18, 12)
        body.setLayout(self._questions)
        self._scroll = scrolled(body)
        self._scroll.setObjectName("formScroll")
        self._scroll.setStyleSheet("#formScroll { background: transparent }")
        keys = (
            ("1…9", _CHOOSES),
            ("Enter", _NEXT),
            ("F6", _UNKNOWN),
            ("F7", _DECLINED),
            ("Alt+↑↓", _SECTION),
        )
        hints = row(*(KeyHint(key, does) for key, does in keys), None, spacing=14)
        hints.setContentsMargins(18, 0, 18, 10)
        self._progress_words = label("", "hint", wrap=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(2)
        aside = card(label(_SECTIONS, "heading"), self._progress, self._progress_words, self._sections, None)
        aside.setFixedWidth(_ASIDE)
        middle = row(card(self._scroll, hints, margin=2), aside, spacing=14)
        middle.setStretch(0, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(self.head)
        lines.addWidget(self.question)
        lines.addLayout(middle, 1)

    # Opening

    def open(self, questionnaire: Questionnaire, name: str, key: str, fields: tuple[Choice, ...]) -> None:
        """Show an empty questionnaire for the person called `name`; `key` is that of its draft."""
        self.questionnaire, self._key, self._fields = questionnaire, key, fields
        self._begun = self._workplace.clock.now()
        self.head.say(questionnaire.title, name)
        self.question.hide()
        self.save_button.setEnabled(True)
        self._build(questionnaire)
        self.go_to(0)
        self._shelf.find(key, lambda typed: self._offer(key, dict(typed)))

    def _build(self, questionnaire: Questionnaire) -> None:
        clear(self._questions)
        clear(self._sections)
        self.rows, self._pages, self._buttons = {}, [], []
        number = 0
        for place, section in enumerate(questionnaire.sections):
            page = QWidget()
            lines = QVBoxLayout(page)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(2)
            lines.addWidget(label(section.title, "heading"))
            if section.hint:
                lines.addWidget(label(section.hint, "hint", wrap=True))
            for question in section.questions:
                number += 1
                one = QuestionRow(number, question, self._workplace.clock, self._fields)
                one.answered.connect(self._answered)
                one.done.connect(lambda code=question.code: self.go_on(code))
                self.rows[question.code] = one
                lines.addWidget(one)
            self._pages.append(page)
            self._questions.addWidget(page)
            self._add_button(place, section.title)
        self._questions.addStretch()
        self._answered()
        self._timer.stop()

    def _add_button(self, place: int, title: str) -> None:
        chooser = QPushButton(title)
        chooser.setProperty("kind", "quiet")
        chooser.setStyleSheet("text-align: right")
        chooser.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chooser.clicked.connect(lambda _checked=False: self.go_to(place))
        self._buttons.append(chooser)
        self._sections.addWidget(chooser)

    def _offer(self, key: str, typed: dict[str, str]) -> None:
        if key != self._key or self.answers():
            return

        def answered(yes: bool) -> None:
            if yes:
                self.restore(typed)
            else:
                self._shelf.drop(key)
            self.go_to(self.section)

        self.question.ask(answered)

    # The answers

    def answers(self) -> dict[str, Answer]:
        """Give the answers to the questions that are asked."""
        found = {code: one.answer() for code, one in self.rows.items() if code in self._shown}
        return {code: answer for code, answer in found.items() if answer is not None}

    def seconds(self) -> int:
        """Give how long the asking took."""
        return int((self._workplace.clock.now() - self._begun).total_seconds()) if self._begun else 0

    def restore(self, typed: dict[str, str]) -> None:
        """Bring back a kept draft."""
        for code, text in typed.items():
            if code in self.rows:
                self.rows[code].set_answer(msgspec.json.decode(text, type=str | int | bool | list[str]))
        self._answered()

    def keep(self) -> None:
        """Keep the answers as a draft."""
        answers = self.answers()
        if answers and self.save_button.isEnabled():
            typed = {code: msgspec.json.encode(answer).decode() for code, answer in answers.items()}
            self._shelf.keep(self._key, typed)

    def saved(self) -> None:
        """Forget the draft: the answers are recorded."""
        self._timer.stop()
        self._shelf.drop(self._key)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show what is wrong beside the questions, and go to the first of them."""
        self.save_button.setEnabled(True)
        for one in self.rows.values():
            one.show_problem("")
        for problem in problems:
            if problem.field in self.rows:
                self.rows[problem.field].show_problem(problem.sentence())
        first = next((problem.field for problem in problems if problem.field in self.rows), "")
        if first:
            self._go_to_question(first)

    def _answered(self) -> None:
        if self.questionnaire is None:
            return
        given = {code: answer for code, one in self.rows.items() if (answer := one.answer()) is not None}
        self._shown = {question.code for question in visible_questions(self.questionnaire, given)}
        for code, one in self.rows.items():
            one.setVisible(code in self._shown)
        self._show_progress({code for code in given if code in self._shown})
        self._timer.start()

    def _show_progress(self, answered: set[str]) -> None:
        self._progress.setMaximum(max(len(self._shown), 1))
        self._progress.setValue(len(answered))
        self._progress_words.setText(shown(translate(_PROGRESS, done=len(answered), all=len(self._shown))))
        if self.questionnaire is None:
            return
        for place, section in enumerate(self.questionnaire.sections):
            codes = {question.code for question in section.questions} & self._shown
            words = translate(_PART, title=section.title, done=len(codes & answered), all=len(codes))
            self._buttons[place].setText(words)

    # Going on

    def go_to(self, section: int) -> None:
        """Show a section and put the cursor on its first unanswered question."""
        if not 0 <= section < len(self._pages):
            return
        self.section = section
        for place, page in enumerate(self._pages):
            page.setVisible(place == section)
            set_property(self._buttons[place], "kind", "primary" if place == section else "quiet")
        self._scroll.verticalScrollBar().setValue(0)
        codes = self._codes_of(section)
        first = next((code for code in codes if self.rows[code].answer() is None), codes[0] if codes else "")
        if first and not self.question.isVisible():
            self.rows[first].editor.setFocus(Qt.FocusReason.TabFocusReason)

    def go_on(self, code: str) -> None:
        """Go to the question after `code`, from a section's last one to the next section, then record."""
        codes = self._codes_of(self.section)
        place = codes.index(code) + 1 if code in codes else 0
        if place < len(codes):
            self._focus(codes[place])
        elif self.section + 1 < len(self._pages):
            self.go_to(self.section + 1)
        else:
            self.submitted.emit()

    def _codes_of(self, section: int) -> list[str]:
        if self.questionnaire is None:
            return []
        questions = self.questionnaire.sections[section].questions
        return [question.code for question in questions if question.code in self._shown]

    def _go_to_question(self, code: str) -> None:
        if self.questionnaire is None:
            return
        for place, section in enumerate(self.questionnaire.sections):
            if any(question.code == code for question in section.questions):
                self.go_to(place)
                self._focus(code)

    def _focus(self, code: str) -> None:
        self.rows[code].editor.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(self.rows[code], 0, 30)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in {
            Qt.Key.Key_Down,
            Qt.Key.Key_Up,
        }:
            self.go_to(self.section + (1 if event.key() == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)
