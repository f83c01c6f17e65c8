"""Answering a questionnaire by the keyboard: a section or a question at a time, kept after every answer."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from homejobs_desktop.domain.answer_values import Answer
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, mark
from homejobs_desktop.services.surveys import SurveyDraft
from homejobs_desktop.ui.forms.form import Shelf
from homejobs_desktop.ui.parts import card, clear, row, scrolled
from homejobs_desktop.ui.screens.surveys.asking import Asking
from homejobs_desktop.ui.screens.surveys.asking_time import AskingTime
from homejobs_desktop.ui.screens.surveys.panel import Panel
from homejobs_desktop.ui.screens.surveys.question import QuestionRow
from homejobs_desktop.ui.screens.surveys.section_page import SectionPage
from homejobs_desktop.ui.screens.surveys.sheet import Sheet
from homejobs_desktop.ui.screens_kit.drafts import DraftQuestion, StoreShelf
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.widgets.labels import KeyHint
from homejobs_desktop.ui.workplace import Workplace

_AUTOSAVE_MS = 300
_FIRST_ROWS, _MORE_ROWS = 8, 3
_MODE = "surveys/mode"
_SAVE, _LEAVE = mark("Surveys", "Record"), mark("Forms", "Cancel")
_HINTS = (
    ("1…9", mark("Surveys", "choose the answer")),
    ("Enter", mark("Surveys", "next question")),
    ("F6", mark("Surveys", "does not know")),
    ("F7", mark("Surveys", "did not answer")),
    ("Ctrl+↑↓", mark("Surveys", "question")),
    ("Alt+↑↓", mark("Surveys", "section")),
    ("F2", mark("Surveys", "list")),
    ("F9", mark("Surveys", "next empty one")),
)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Answering(QWidget):
    """The questionnaire on the screen; `shelf` keeps its draft, `hand_in` is what its last button says.

    Signals:
        submitted: the answers are handed in.
        left: the clerk wants to leave.
        anew: the kept draft is not wanted; the questionnaire is asked from its start.
    """

    submitted = Signal()
    left = Signal()
    anew = Signal()

    def __init__(self, workplace: Workplace, *, shelf: Shelf | None = None, hand_in: Text = _SAVE) -> None:
        super().__init__()
        self._workplace = workplace
        self._shelf: Shelf = shelf or StoreShelf(workplace)
        self._sheet: Sheet | None = None
        self.asking: Asking | None = None
        self._pages: dict[int, SectionPage] = {}
        self.section = 0
        self.current = ""
        self.time = AskingTime(workplace.clock)
        self.one_by_one = workplace.recall(_MODE) == "one"
        self.save_button = key_button(hand_in, self.submitted.emit, "Ctrl+S", kind="primary")
        self.head = PageHead("", "", (key_button(_LEAVE, self.left.emit, "Esc"), self.save_button))
        self.question = DraftQuestion()
        self.panel = Panel(self.turn_mode)
        self.outline = self.panel.outline
        self.outline.chosen.connect(self.go_to_question)
        self.outline.left.connect(lambda: self.go_to_question(self.current))
        self._timer, self._builder = QTimer(self), QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AUTOSAVE_MS)
        self._timer.timeout.connect(self.keep)
        self._builder.setInterval(0)
        self._builder.timeout.connect(self._build_more)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
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
        self._scroll.installEventFilter(self)
        hints = row(*(KeyHint(key, does) for key, does in _HINTS), None, spacing=10)
        hints.setContentsMargins(18, 0, 18, 10)
        middle = row(card(self._scroll, hints, margin=2), self.panel, spacing=14)
        middle.setStretch(0, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(self.head)
        lines.addWidget(self.question)
        lines.addLayout(middle, 1)

    # Opening

    def open(self, sheet: Sheet) -> None:
        """Show a questionnaire, with its draft where there is one and the clerk wants it."""
        self._sheet = sheet
        self.head.say(sheet.questionnaire.title, sheet.name)
        self.question.hide()
        self.save_button.setEnabled(True)
        self._begin(sheet, sheet.typed if sheet.resume else None)
        if sheet.typed is not None and not sheet.resume:
            self.question.ask(self._decide)

    def _decide(self, yes: bool) -> None:
        if self._sheet is None:
            return
        if yes:
            self._begin(self._sheet, self._sheet.typed)
        else:
            self._shelf.drop(self._sheet.key)
            self.anew.emit()

    def _begin(self, sheet: Sheet, typed: Mapping[str, str] | None) -> None:
        self._timer.stop()
        self._builder.stop()
        clear(self._questions)
        self._pages = {}
        day = sheet.day() or self._workplace.clock.today()
        self.asking = Asking(sheet.questionnaire, sheet.around.book, day, typed)
        self.asking.begun_at = self.asking.begun_at or self._workplace.clock.now().isoformat()
        self.time.begin(self.asking.seconds)
        self.panel.begin(self.asking)
        self.panel.show_mode(one_by_one=self.one_by_one)
        self._questions.addStretch()
        place = self.asking.place if self.asking.place in self.asking.numbers else ""
        if place and self.asking.state.is_shown(place):
            self.go_to_question(place)
        else:
            self.go_to_question(self.asking.next_open(""))

    # The answers

    @property
    def questionnaire(self) -> Questionnaire | None:
        """The questionnaire that is asked."""
        return self._sheet.questionnaire if self._sheet is not None else None

    def answers(self) -> dict[str, Answer]:
        """Give the answers to the questions that are asked, and what was computed."""
        return self.asking.state.answers() if self.asking is not None else {}

    def overrides(self) -> dict[str, str]:
        """Give the reasons for unusual answers."""
        return self.asking.overrides() if self.asking is not None else {}

    def draft(self) -> SurveyDraft | None:
        """Give what is to be recorded; None where nothing is asked."""
        if self._sheet is None:
            return None
        return self._sheet.draft(self.answers(), self.overrides(), self.time.seconds())

    def keep(self) -> bool:
        """Keep the answers as a draft; False when there are none."""
        self._timer.stop()
        if self._sheet is None or self.asking is None or not self.asking.begun():
            return False
        if not self.save_button.isEnabled():
            return False
        typed = self.asking.typed(self.time.seconds(), self.current)
        self._shelf.keep(self._sheet.key, {**typed, **self._sheet.about})
        return True

    def save(self) -> None:
        """Hand the answers in."""
        self.submitted.emit()

    def leave(self) -> None:
        """Go back to where the asking was begun."""
        self.left.emit()

    def saved(self) -> None:
        """Forget the draft: the answers are recorded."""
        self._timer.stop()
        if self._sheet is not None:
            self._shelf.drop(self._sheet.key)
        self.asking = None

    def row_of(self, code: str) -> QuestionRow:
        """Give the row of a question, made now if it was not seen yet; raises KeyError for any other code."""
        if self.asking is None:
            raise KeyError(code)
        return self._page(self.asking.section_of[code]).row(code)

    def _answered(self, one: QuestionRow) -> None:
        if self.asking is None:
            return
        code = one.question.code
        changed = self.asking.take(code, one.answer())
        if one.doubt and not self.asking.soft(code):
            one.show_doubt("")
        for page in self._pages.values():
            page.follow(changed)
        self.panel.follow(self.asking, changed)
        self._timer.start()

    def _reasoned(self, one: QuestionRow) -> None:
        if self.asking is not None:
            self.asking.reasons[one.question.code] = one.reason()
            self._timer.start()

    # What is wrong

    def show_problems(self, problems: tuple[Problem, ...]) -> bool:
        """Show what is wrong beside the questions and go to the first; False when it is about no question."""
        self.save_button.setEnabled(True)
        if self.asking is None:
            return False
        told = [problem for problem in problems if problem.field in self.asking.numbers]
        for problem in told:
            one = self.row_of(problem.field)
            if problem.soft:
                one.show_doubt(problem.sentence())
            else:
                one.show_problem(problem.sentence())
            self.asking.wrong.add(problem.field)
        self.panel.follow(self.asking, frozenset(problem.field for problem in told))
        if told:
            self.go_to_question(told[0].field)
            if told[0].soft:
                self.row_of(told[0].field).ask_reason()
        return bool(told)

    def _passes(self, one: QuestionRow) -> bool:
        """Tell whether the clerk may go on; a second Enter always does, and the list shows what is left."""
        code, asking = one.question.code, self.asking
        if asking is None:
            return False
        hard, soft = asking.hard(code), asking.soft(code)
        if hard:
            return self._refuse(one, hard[0])
        if not soft:
            return True
        if one.reason() or one.doubt:
            asking.reasons[code] = one.reason()
            self._mark(code, wrong=not one.reason())
            return True
        one.show_doubt(soft[0].sentence())
        one.ask_reason()
        self._into_sight(one)
        return False

    def _refuse(self, one: QuestionRow, problem: Problem) -> bool:
        again = bool(one.problem)
        one.show_problem(problem.sentence())
        self._mark(one.question.code, wrong=True)
        if not again:
            one.setFocus(Qt.FocusReason.TabFocusReason)
            self._into_sight(one)
        return again

    def _mark(self, code: str, *, wrong: bool) -> None:
        if self.asking is not None:
            (self.asking.wrong.add if wrong else self.asking.wrong.discard)(code)
            self.outline.follow(frozenset({code}))

    # Going on

    def go_on(self, one: QuestionRow) -> None:
        """Go to the question after one that was answered; from the last one, record."""
        if self.asking is None or not self._passes(one):
            return
        after = self.asking.beside(one.question.code, 1)
        if after:
            self.go_to_question(after)
        self.keep()
        if not after:
            self.submitted.emit()

    def go_by(self, step: int) -> None:
        """Go to the question before (-1) or after (1) this one, whatever is answered here."""
        if self.asking is not None:
            self.go_to_question(self.asking.beside(self.here(), step))

    def go_by_section(self, step: int) -> None:
        """Go to the section before or after this one that asks anything."""
        place = self.section + step
        while self.asking is not None and 0 <= place < len(self.asking.questionnaire.sections):
            code = self.asking.first_open(place)
            if code:
                self.go_to_question(code)
                return
            place += step

    def go_to_question(self, code: str) -> None:
        """Show a question and put the cursor into its answer."""
        if self.asking is None or code not in self.asking.numbers:
            return
        self.section, self.current = self.asking.section_of[code], code
        page = self._page(self.section)
        if not self.one_by_one:
            page.build_some(_FIRST_ROWS)
        page.row(code)
        page.arrange(code if self.one_by_one else "")
        for place, each in self._pages.items():
            each.setVisible(place == self.section)
        self.outline.show_at(code)
        self._builder.start()
        if not self.question.isVisible():
            page.row(code).setFocus(Qt.FocusReason.TabFocusReason)
        self._into_sight(page.row(code))

    def turn_mode(self) -> None:
        """Ask one question at a time, or the whole section; the next time too."""
        self.one_by_one = not self.one_by_one
        self._workplace.remember(_MODE, "one" if self.one_by_one else "section")
        self.panel.show_mode(one_by_one=self.one_by_one)
        self.go_to_question(self.here())

    def here(self) -> str:
        """Give the question in which the cursor is, else the one that was shown last."""
        focus, page = QApplication.focusWidget(), self._pages.get(self.section)
        if page is None or focus is None:
            return self.current
        return next((code for code, one in page.rows.items() if one.isAncestorOf(focus)), self.current)

    def _page(self, place: int) -> SectionPage:
        if place not in self._pages and self._sheet is not None and self.asking is not None:
            page = SectionPage(place, self.asking, self._sheet.around, self._made)
            self._pages[place] = page
            self._questions.insertWidget(self._questions.count() - 1, page)
            page.setVisible(place == self.section)
        return self._pages[place]

    def _made(self, one: QuestionRow) -> None:
        one.answered.connect(lambda: self._answered(one))
        one.reasoned.connect(lambda: self._reasoned(one))
        one.done.connect(lambda: self.go_on(one))

    def _build_more(self) -> None:
        """Make in idle moments what is wanted next: the question after this one, or more of the section."""
        page = self._pages.get(self.section)
        if page is not None and self.one_by_one and self.asking is not None:
            page.prepare(self.asking.beside(self.current, 1))
        if page is None or self.one_by_one or not page.build_some(_MORE_ROWS):
            self._builder.stop()

    def _into_sight(self, one: QuestionRow) -> None:
        # The row gets its place only after this event: a new one lies nowhere yet.
        QTimer.singleShot(0, one, lambda: self._scroll.ensureWidgetVisible(one, 0, 40))

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Keep what is typed in sight, in the rows of a table too."""
        body = self._questions.parentWidget()
        if new is not None and body is not None and body.isAncestorOf(new):
            QTimer.singleShot(0, new, lambda: self._scroll.ensureWidgetVisible(new, 0, 60))

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        self.time.go_on()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.time.pause()
        super().hideEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys of the way before the scrolled page does."""
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._way(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._way(event):
            super().keyPressEvent(event)

    def _way(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.go_by_section(_STEPS[key])
        elif key in _STEPS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_by(_STEPS[key])
        elif key == Qt.Key.Key_F2:
            self.current = self.here()
            self.outline.show_at(self.current)
            self.outline.setFocus(Qt.FocusReason.TabFocusReason)
        elif key == Qt.Key.Key_F8:
            self.turn_mode()
        elif key == Qt.Key.Key_F9 and self.asking is not None:
            self.go_to_question(self.asking.next_open(self.here()))
        else:
            return False
        return True
