"""The assessments section: the list beside a result, choosing the person, answering."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.surveys import SurveyFile, SurveyLine, SurveyRow
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services import surveys
from homejobs_desktop.services.people import PersonFile, get_person
from homejobs_desktop.ui.screens.surveys.answering import Answering
from homejobs_desktop.ui.screens.surveys.declared import band_choices, surveys_listing
from homejobs_desktop.ui.screens.surveys.result import ResultPage
from homejobs_desktop.ui.screens_kit.beside import ListBeside
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.person_list import PersonPick
from homejobs_desktop.ui.widgets.choice import ChoiceEdit
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Surveys", "Assessment of potential")
_NEW = mark("Surveys", "New assessment")
_WHOM = mark("Surveys", "Who is assessed?")
_BAND = mark("Surveys", "Result: all")
_RECORDED = mark("Surveys", "The assessment was recorded: {band}, score {score}.")
_KEPT = mark("Surveys", "The answers are kept as a draft.")


class SurveysDesk(QWidget):
    """Everything about assessments in one stack."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = ReferenceLists(workplace)
        self._person: PersonFile | None = None
        self.band = ChoiceEdit()
        self.band.setPlaceholderText(translate(_BAND))
        self.band.set_choices(band_choices())
        self.list: ListPane[SurveyLine] = ListPane(
            surveys_listing(workplace, self._chosen_band), workplace, above=(self.band,)
        )
        self.result = ResultPage(self._lists)
        self.pick = PersonPick(workplace, self._lists, _WHOM)
        self.answering = Answering(workplace)
        begin = key_button(_NEW, self.begin, "Ctrl+N", kind="primary")
        self._front = ListBeside(PageHead(_TITLE, "", (begin,)), self.list, self.result)
        self._stack = QStackedWidget()
        for page in (self._front, self.pick, self.answering):
            self._stack.addWidget(page)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)
        self.band.edited.connect(self.list.load)
        self._front.wanted.connect(self._read)
        self.result.wants.connect(self._do)
        self.pick.picked.connect(self._begin_for)
        self.answering.submitted.connect(self.save)
        self.answering.left.connect(self._leave_answers)
        self._lists.load(self.list.load)

    def _chosen_band(self) -> str:
        try:
            return self.band.value()
        except Invalid:
            return ""

    # What the window asks

    def reload(self) -> None:
        """Read everything again."""
        self.list.reload()
        if self._front.shown:
            self._read(self._front.shown)

    def open(self, record: str, action: str) -> None:
        """Show an assessment, or begin one: `new`, or `new:` and the person's id."""
        verb, _, person_id = action.partition(":")
        if verb == "new" and person_id:
            self._begin_for(person_id)
        elif verb == "new":
            self.begin()
        elif record:
            self._stack.setCurrentWidget(self._front)
            self._front.show_record(record)

    def may_leave(self) -> bool:
        """Let go at any time: the answers stay as a draft."""
        if self._stack.currentWidget() is self.answering:
            self.answering.keep()
        return True

    def go_to_search(self) -> None:
        """Put the cursor into the filter."""
        self._stack.setCurrentWidget(self._front)
        self.band.setFocus()

    def begin(self) -> None:
        """Choose who is assessed."""
        self._stack.setCurrentWidget(self.pick)
        self.pick.begin()

    def save(self) -> None:
        """Record the answers."""
        answering, person = self.answering, self._person
        if self._stack.currentWidget() is not answering or person is None or answering.questionnaire is None:
            return
        if not answering.save_button.isEnabled():
            return
        answering.save_button.setEnabled(False)
        self._workplace.ask(
            surveys.record_survey,
            person.id,
            answering.questionnaire.name,
            answering.answers(),
            seconds=answering.seconds(),
        ).then(self._recorded, failed=self._refused)

    def leave(self) -> bool:
        """Go back one step."""
        page = self._stack.currentWidget()
        if page is self.answering:
            self._leave_answers()
        elif page is self.pick:
            self._stack.setCurrentWidget(self._front)
        else:
            return self._front.close_record()
        return True

    # Answering

    def _begin_for(self, person_id: str) -> None:
        def take(file: PersonFile) -> None:
            self._person = file
            self._workplace.ask(surveys.questionnaires).then(self._open)

        self._workplace.ask(get_person, person_id).then(take)

    def _open(self, found: tuple[Questionnaire, ...]) -> None:
        if self._person is None or not found:
            return
        draft = self._person.draft
        self._stack.setCurrentWidget(self.answering)
        fields = self._lists.choices().get("fields", ())
        key = f"survey/{found[0].name}/{self._person.id}"
        self.answering.open(found[0], f"{draft.first_name} {draft.last_name}", key, fields)

    def _leave_answers(self) -> None:
        if self.answering.answers():
            self.answering.keep()
            self._workplace.quiet_line(translate(_KEPT))
        self._stack.setCurrentWidget(self._front)

    def _recorded(self, row: SurveyRow) -> None:
        self.answering.saved()
        self._stack.setCurrentWidget(self._front)
        self.list.reload()
        self._front.show_record(row.id)
        self._workplace.quiet_line(translate(_RECORDED, band=row.band_title, score=row.score))

    def _refused(self, error: Exception) -> None:
        self.answering.save_button.setEnabled(True)
        if isinstance(error, Invalid) and any(
            problem.field in self.answering.rows for problem in error.problems
        ):
            self.answering.show_problems(error.problems)
        else:
            self._workplace.show_problem(error)

    # The result

    def _read(self, survey_id: str) -> None:
        def show(file: SurveyFile) -> None:
            self._workplace.ask(get_person, file.row.person_id).then(lambda person: name(file, person))

        def name(file: SurveyFile, person: PersonFile) -> None:
            if self._front.shown == survey_id:
                self.result.show_result(file, f"{person.draft.first_name} {person.draft.last_name}")

        self._workplace.ask(surveys.get_survey, survey_id).then(show)

    def _do(self, action: str) -> None:
        file = self.result.file
        if action == "close" or file is None:
            self._front.close_record()
        elif action == "person":
            self._workplace.navigate("people", file.row.person_id)
        else:
            self._workplace.navigate("permits", action=f"new:{file.row.person_id}")
