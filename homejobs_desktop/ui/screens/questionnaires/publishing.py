"""Publishing a version: a file is brought, read, and shown with its faults or with what it would do."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.services.form_files import FormFile, faults_of, read_form_file
from homejobs_desktop.services.questionnaire_desk import PublishingPlan, plan_publishing
from homejobs_desktop.ui.parts import button, card, isolated, label, shown
from homejobs_desktop.ui.screens.questionnaires.faults import FaultsPanel
from homejobs_desktop.ui.screens.questionnaires.plan_view import PlanView
from homejobs_desktop.ui.screens_kit.drop_page import DropPage, drop_zone
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Questionnaires", "Publish a questionnaire")
_HINT = mark("Questionnaires", "Nothing is published before you have seen what it would do.")
_DROP = mark("Questionnaires", "Drop the Excel file of the questionnaire here, or choose it")
_KIND = mark("Questionnaires", "A workbook with the sheets survey, choices and settings (xlsx)")
_HOW = mark("Questionnaires", "How a version is changed")
_STEPS = (
    mark("Questionnaires", "1. Choose the version in force in the list and save it as Excel."),
    mark("Questionnaires", "2. Change questions, options and weights there; each line is a question."),
    mark("Questionnaires", "3. In the sheet settings, give it another version and its first day."),
    mark(
        "Questionnaires", "4. Bring it here: what is wrong is told with its line, and what changes is shown."
    ),
)
_CHOOSE, _BACK = mark("Questionnaires", "Choose a file"), mark("Questionnaires", "Back")
_WHICH = mark("Questionnaires", "Which file shall be published?")
_FILES = mark("Questionnaires", "Questionnaires (*.xlsx *.json)")
_READING = mark("Questionnaires", "Reading {file} …")
_TRY, _PAPER = mark("Questionnaires", "Try it out"), mark("Questionnaires", "Blank paper")
_PUBLISH = mark("Questionnaires", "Publish …")
_NAMED = mark("Questionnaires", "{title}, version {version}")
_SOUND = mark("Questionnaires", "Nothing is wrong with it; it is not published yet.")
_SUFFIXES = frozenset({".xlsx", ".json"})


class PublishPage(QWidget):
    """The way from a file to a version that may be published.

    Signals:
        left: back to the versions.
        tried: the questionnaire of the file is to be tried out; carries it.
        printed: its blank paper is wanted; carries the questionnaire.
        accepted: it is to be published; carries the plan.
    """

    left = Signal()
    tried = Signal(object)
    printed = Signal(object)
    accepted = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.file: Path | None = None
        self.plan: PublishingPlan | None = None
        self.chooser = key_button(_CHOOSE, self.choose, "Ctrl+N", kind="primary")
        self.start = _start(self.chooser)
        self.start.dropped.connect(self.read)
        self.faults = FaultsPanel(workplace.memory)
        self.faults.again.connect(self.read_again)
        self.review = PlanView(workplace.memory)
        self.try_button = button(_TRY, lambda: self._with_plan(self.tried), picture="eye")
        self.paper_button = button(_PAPER, lambda: self._with_plan(self.printed), picture="printer")
        self.publish_button = key_button(_PUBLISH, self.accept, "Ctrl+S", kind="primary")
        self._acts = (self.try_button, self.paper_button, self.publish_button)
        self.head = PageHead(_TITLE, _HINT, (key_button(_BACK, self.leave, "Esc"), *self._acts))
        self._stack = QStackedWidget()
        for page in (self.start, self.faults, self.review):
            self._stack.addWidget(page)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(self.head)
        lines.addWidget(self._stack, 1)
        self.begin()

    @property
    def shown(self) -> QWidget | None:
        """Which part is seen: where a file is brought, its faults, or what it would do."""
        return self._stack.currentWidget()

    def begin(self) -> None:
        """Ask for a file; one that was read before is forgotten."""
        self.plan, self.file = None, None
        self.head.say(_TITLE, _HINT)
        self._turn(self.start)
        self.chooser.setFocus()

    def leave(self) -> None:
        """Go back one step: to the choice of a file, from there to the versions."""
        if self.shown is self.start:
            self.left.emit()
        else:
            self.begin()

    def _turn(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        for act in self._acts:
            act.setVisible(page is self.review)

    # The file

    def choose(self) -> None:
        """Let the user choose the file."""
        name, _kind = QFileDialog.getOpenFileName(self, translate(_WHICH), "", translate(_FILES))
        if name:
            self.read(Path(name))

    def read(self, file: Path) -> None:
        """Read a file, off the window's thread, and show its faults or what it would do."""
        self.file = file
        self.head.hint.setText(shown(translate(_READING, file=Verbatim(isolated(file.name)))))
        self.chooser.setEnabled(False)
        self._workplace.work(read_form_file, file).then(self._read, failed=self._failed)

    def read_again(self) -> None:
        """Read the file again, after it was mended."""
        if self.file is not None:
            self.read(self.file)

    def _read(self, found: FormFile) -> None:
        if found.path != self.file:
            return
        if found.form is None:
            self._show_faults(found)
            return
        asked = self._workplace.ask(plan_publishing, found.form)
        asked.then(
            lambda plan: self._show_plan(replace(plan, doubts=(*found.doubts, *plan.doubts))),
            failed=self._refused,
        )

    def _failed(self, error: Exception) -> None:
        self.begin()
        self.chooser.setEnabled(True)
        self._workplace.show_problem(error)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Invalid) and self.file is not None:
            self._show_faults(FormFile(self.file, None, faults_of(error.problems)))
        else:
            self._failed(error)

    def _show_faults(self, found: FormFile) -> None:
        self.plan = None
        self.chooser.setEnabled(True)
        self.head.say(isolated(found.path.name))
        self._turn(self.faults)
        self.faults.show_faults(found.faults)

    # What it would do

    def _show_plan(self, plan: PublishingPlan) -> None:
        self.plan = plan
        self.chooser.setEnabled(True)
        version = Verbatim(isolated(local_digits(plan.form.version)))
        self.head.say(translate(_NAMED, title=Verbatim(plan.form.title), version=version), _SOUND)
        self.review.show_plan(plan)
        self._turn(self.review)
        self.review.changes.table.view.setFocus()

    def accept(self) -> None:
        """Go on to publishing what is shown."""
        if self.plan is not None and self.shown is self.review:
            self.accepted.emit(self.plan)

    def _with_plan(self, signal: SignalInstance) -> None:
        if self.plan is not None:
            signal.emit(self.plan.form)


def _start(chooser: QWidget) -> DropPage:
    page = DropPage(_SUFFIXES)
    lines = QVBoxLayout(page)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(12)
    lines.addWidget(drop_zone(_DROP, _KIND, chooser))
    lines.addWidget(card(label(_HOW, "heading"), *(label(step, "muted", wrap=True) for step in _STEPS)))
    lines.addStretch()
    return page
