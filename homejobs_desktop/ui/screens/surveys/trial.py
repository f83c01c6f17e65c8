"""Trying a questionnaire out: it is asked as always, with its result, and nothing of it is kept."""

from collections.abc import Mapping
from functools import cached_property
from typing import Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.surveys import SurveyFile
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.form_trials import score_so_far, trial_form, try_answers
from homejobs_desktop.ui.parts import button, card, isolated, label, row
from homejobs_desktop.ui.screens.surveys.answering import Answering
from homejobs_desktop.ui.screens.surveys.editors import Around
from homejobs_desktop.ui.screens.surveys.result import ResultPage
from homejobs_desktop.ui.screens.surveys.sheet import Sheet
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.workplace import Workplace

TRY = "try"
"""The action that tries out the questionnaire that was laid ready for it."""
_TRIAL = mark("Surveys", "Trial: nothing of these answers is kept, neither as an assessment nor as a draft.")
_NAME = mark("Surveys", "trial of version {version}")
_RESULT, _SO_FAR = mark("Surveys", "Show the result"), mark("Surveys", "Result so far")
_ANEW, _BACK = mark("Surveys", "From the start"), mark("Surveys", "Back to the answers")
W = TypeVar("W", bound=QWidget)


class NoShelf:
    """Keeps nothing."""

    def keep(self, _name: str, _typed: Mapping[str, str]) -> None:
        """Let what is typed be."""

    def drop(self, _name: str) -> None:
        """Forget what was never kept."""


class TrialPage(QWidget):
    """The answering of a trial, and its result.

    Signals:
        left: the trial is over.
    """

    left = Signal()

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = lists
        self._form: Questionnaire | None = None
        self.answering = Answering(workplace, shelf=NoShelf(), hand_in=_RESULT)
        self.answering.submitted.connect(self.save)
        self.answering.left.connect(self.leave)
        self.result = ResultPage(workplace, lists, may_apply=False)
        self.result.wants.connect(lambda _action: self._back())
        self.so_far = button(_SO_FAR, self.show_so_far, picture="chart-bar")
        self.anew = button(_ANEW, self._again, picture="refresh")
        self.back_button = button(_BACK, self._back, picture="pencil")
        self.banner = card(
            row(label(_TRIAL, "strong"), None, self.back_button, self.so_far, self.anew, spacing=8),
            kind="warn",
            margin=8,
        )
        shown = QWidget()
        held = QVBoxLayout(shown)
        held.setContentsMargins(20, 0, 20, 14)
        held.addWidget(self.result)
        self._result_page = shown
        self._stack = QStackedWidget()
        for page in (self.answering, shown):
            self._stack.addWidget(page)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(20, 10, 20, 0)
        top.addWidget(self.banner)
        lines.addLayout(top)
        lines.addWidget(self._stack, 1)

    def begin(self, form: Questionnaire) -> None:
        """Ask a questionnaire from its start."""
        self._form = form
        around = Around(self._workplace, self._lists.book, self._lists.choices())
        version = Verbatim(isolated(local_digits(form.version)))
        self._back()
        self.answering.open(Sheet(form, translate(_NAME, version=version), "", around))

    # What is seen

    def _back(self) -> None:
        self._stack.setCurrentWidget(self.answering)
        self._offer(answering=True)

    def _offer(self, *, answering: bool) -> None:
        self.so_far.setVisible(answering)
        self.back_button.setVisible(not answering)

    def _again(self) -> None:
        if self._form is not None:
            self.begin(self._form)

    def _show(self, file: SurveyFile) -> None:
        self.answering.save_button.setEnabled(True)
        self.result.show_trial(file)
        self._stack.setCurrentWidget(self._result_page)
        self._offer(answering=False)
        self.back_button.setFocus()

    def show_so_far(self) -> None:
        """Show what would come of the answers given so far, complete or not."""
        if self._form is not None:
            answers, reasons = self.answering.answers(), self.answering.overrides()
            self._workplace.ask(score_so_far, self._form, answers, reasons).then(self._show)

    def _refused(self, error: Exception) -> None:
        problems = error.problems if isinstance(error, Invalid) else ()
        if not self.answering.show_problems(problems):
            self._workplace.show_problem(error)

    # What the window asks

    def keep(self) -> bool:
        """Keep nothing."""
        return False

    def save(self) -> None:
        """Show what would come of the answers, or what is wrong with them."""
        if self._form is None or self._stack.currentWidget() is not self.answering:
            return
        answers, reasons = self.answering.answers(), self.answering.overrides()
        asked = self._workplace.ask(try_answers, self._form, answers, reasons)
        asked.then(self._show, failed=self._refused)

    def leave(self) -> None:
        """Go back from the result to the answers, from there to where the trial was begun."""
        if self._stack.currentWidget() is self.answering:
            self.left.emit()
        else:
            self._back()


class _Desk(Protocol):
    """The section of assessments, as this part of it needs it."""

    workplace: Workplace
    lists: ReferenceLists

    def over(self, page: W) -> W: ...
    def turn_to(self, page: QWidget) -> None: ...
    def back(self) -> None: ...


class TrialDesk:
    """The part of the section that tries questionnaires out; they are chosen in the section of theirs."""

    def __init__(self, desk: _Desk) -> None:
        self._desk = desk

    @cached_property
    def page(self) -> TrialPage:
        """The page of the trial."""
        page = self._desk.over(TrialPage(self._desk.workplace, self._desk.lists))
        page.left.connect(self._leave)
        return page

    def begin(self) -> None:
        """Try out the questionnaire that was laid ready."""
        self._desk.workplace.ask(trial_form).then(self._open)

    def _open(self, form: Questionnaire) -> None:
        self._desk.turn_to(self.page)
        self._desk.lists.load(lambda: self.page.begin(form))

    def _leave(self) -> None:
        self._desk.back()
        self._desk.workplace.navigate("questionnaires")
