"""The assessments section: the list beside a result, choosing the person and the questionnaire, answering."""

from functools import partial

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.surveys import SurveyFile, SurveyLine, SurveyRow
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services import people, surveys
from homejobs_desktop.services.drafts import KeptDraft, find_draft
from homejobs_desktop.services.people import PersonFile, get_person
from homejobs_desktop.services.survey_drafts import draft_key, surveys_begun
from homejobs_desktop.ui.screens.surveys.answering import Answering
from homejobs_desktop.ui.screens.surveys.asking import VERSION_KEY
from homejobs_desktop.ui.screens.surveys.declared import band_choices, surveys_listing
from homejobs_desktop.ui.screens.surveys.editors import Around
from homejobs_desktop.ui.screens.surveys.paper_desk import PaperDesk
from homejobs_desktop.ui.screens.surveys.result import ResultPage
from homejobs_desktop.ui.screens.surveys.sheet import DAY_KEY, SOURCE_KEY, SURVEYOR_KEY, Sheet
from homejobs_desktop.ui.screens.surveys.which import WhichPage
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.widgets.choice import ChoiceEdit
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Surveys", "Assessment of potential")
_NEW = mark("Surveys", "New assessment")
_RANKING = mark("Surveys", "Ranking")
_WHOM = mark("Surveys", "Who is assessed?")
_BAND = mark("Surveys", "Result: all")
_RECORDED = mark("Surveys", "The assessment was recorded: {band}, score {score}.")
_KEPT = mark("Surveys", "The answers are kept as a draft.")
_NOTED = mark("Surveys", "It was noted in the person's file.")
RESUME = "resume"
"""The action that goes on with a person's draft."""


class SurveysDesk(Section[SurveyLine]):
    """The assessments beside a result, choosing the person, answering."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._person: PersonFile | None = None
        self._resume = False
        self.band = ChoiceEdit()
        self.band.setPlaceholderText(translate(_BAND))
        self.band.set_choices(band_choices())
        actor, county = workplace.actor, workplace.office.kind is OfficeKind.COUNTY
        may_apply = county and actor.may(Permission.ISSUE_PERMITS)
        self.result = ResultPage(self.lists, may_apply=may_apply)
        pane = ListPane(surveys_listing(workplace, self._chosen_band), workplace, above=(self.band,))
        self.paper = PaperDesk(self)
        ways = (self.way_to("ranking", _RANKING, "chart-bar"), *self.paper.ways())
        self.lay_out(self.head(_TITLE, "", ways, new=_NEW), pane, self.result)
        self.pick = self.over_pick(_WHOM, self.begin_for)
        self.which = self.over(WhichPage(self.back))
        self.answering = self.over(Answering(workplace))
        self.band.edited.connect(self.list.load)
        self.result.wants.connect(self._do)
        self.which.picked.connect(self._prepare)
        self.answering.submitted.connect(self._record)
        self.answering.left.connect(self._leave_answers)
        self.answering.anew.connect(self._anew)

    def _chosen_band(self) -> str:
        try:
            return self.band.value()
        except Invalid:
            return ""

    def go_to_search(self) -> None:
        """Put the cursor into the filter."""
        self.may_leave()
        self.back()
        self.band.setFocus()

    def open(self, record: str, action: str) -> None:
        """Show an assessment, begin one, or go on with a draft: `resume:` and the person's id."""
        verb, _, about = action.partition(":")
        self.paper.wanted = False
        if verb == RESUME and about and self.may_begin():
            self.notice.clear()
            self._ask(about, resume=True)
        else:
            super().open(record, action)

    def make_new(self) -> None:
        self.paper.wanted = False
        self.choose_person()

    def choose_person(self) -> None:
        """Ask who was or will be assessed."""
        self.turn_to(self.pick)
        self.pick.begin()

    # Answering

    def make_new_for(self, about: str) -> None:
        self._ask(about, resume=False)

    def _ask(self, person_id: str, *, resume: bool) -> None:
        def take(file: PersonFile) -> None:
            self._person, self._resume = file, resume
            self.workplace.ask(surveys.questionnaires).then(self._resumed if resume else self._choose)

        if self.top is self.answering:
            self.answering.keep()
        self.workplace.ask(get_person, person_id).then(take)

    def _resumed(self, found: tuple[Questionnaire, ...]) -> None:
        def take(begun: tuple[str, ...]) -> None:
            self._choose(tuple(one for one in found if one.name in begun) or found)

        if self._person is not None:
            self.workplace.ask(surveys_begun, self._person.id).then(take)

    def _choose(self, found: tuple[Questionnaire, ...]) -> None:
        if len(found) == 1:
            self._prepare(found[0])
        elif found:
            self.turn_to(self.which)
            self.which.offer(found)

    def _prepare(self, questionnaire: Questionnaire) -> None:
        if self._person is None:
            return
        if self.paper.wanted:
            self.paper.begin(questionnaire, self._person)
            return
        key = draft_key(questionnaire.name, self._person.id)
        self.workplace.ask(find_draft, key).then(partial(self._drafted, questionnaire))

    def _drafted(self, questionnaire: Questionnaire, draft: KeptDraft | None) -> None:
        """Open the questionnaire; a draft goes on in the version in which it was begun."""
        typed = draft.typed if draft is not None and draft.typed else None
        version = typed.get(VERSION_KEY, "") if typed else ""
        if version and version != questionnaire.version:
            self.workplace.ask(surveys.questionnaire_named, questionnaire.name, version).then(
                lambda begun: self._open(begun, typed)
            )
        else:
            self._open(questionnaire, typed)

    def open_typed(self, questionnaire: Questionnaire, typed: dict[str, str]) -> None:
        """Go on, on the screen, with answers that were given elsewhere."""
        self._resume = True
        self._open(questionnaire, typed)

    def recorded(self, row: SurveyRow) -> None:
        """Show what was recorded."""
        self.list.reload()
        self.show_record(row.id)
        self.workplace.quiet_line(translate(_RECORDED, band=row.band_title, score=row.score))

    def _open(self, questionnaire: Questionnaire, typed: dict[str, str] | None) -> None:
        if self._person is None:
            return
        self.turn_to(self.answering)
        around = Around(self.workplace, self.lists.book, self.lists.choices(), self._person.id)
        key = draft_key(questionnaire.name, self._person.id)
        name = self._person.draft.full_name
        about = {one: typed[one] for one in (SOURCE_KEY, DAY_KEY, SURVEYOR_KEY) if typed and one in typed}
        self.answering.open(Sheet(questionnaire, name, key, around, typed, self._resume, about))

    def _anew(self) -> None:
        """Ask from the start, in the version that holds today."""
        old = self.answering.questionnaire

        def open_newest(found: tuple[Questionnaire, ...]) -> None:
            for one in found:
                if old is not None and one.name == old.name:
                    self._open(one, None)

        self.workplace.ask(surveys.questionnaires).then(open_newest)

    def _leave_answers(self) -> None:
        if self.answering.keep():
            self.workplace.quiet_line(translate(_KEPT))
        self.back()

    def _record(self) -> None:
        answering, draft = self.answering, self.answering.draft()
        if draft is None or not answering.save_button.isEnabled():
            return
        answering.keep()
        answering.save_button.setEnabled(False)
        self.workplace.ask(surveys.record, draft).then(self._recorded, failed=self._refused)

    def _recorded(self, row: SurveyRow) -> None:
        self.answering.saved()
        self.recorded(row)

    def _refused(self, error: Exception) -> None:
        problems = error.problems if isinstance(error, Invalid) else ()
        if not self.answering.show_problems(problems):
            self.workplace.show_problem(error)

    # The result

    def read(self, record: str) -> None:
        def show(file: SurveyFile) -> None:
            def name(person: PersonFile) -> None:
                self.result.show_result(file, person.draft.full_name)

            self.workplace.ask(get_person, file.row.person_id).then(self.while_shown(record, name))

        self.workplace.ask(surveys.get_survey, record).then(show)

    def _do(self, action: str) -> None:
        file = self.result.file
        verb, _, about = action.partition(":")
        if action == "close" or file is None:
            self.front.close_record()
        elif action == "person":
            self.workplace.navigate("people", file.row.person_id)
        elif verb == "note":
            self._note(file, about)
        else:
            self.workplace.navigate(f"{action}s", action=f"new:{file.row.person_id}")

    def _note(self, file: SurveyFile, need: str) -> None:
        """Note in the person's file what the person needs and what is to be done about it."""
        needs = file.result.needs if file.result is not None else ()
        found = next((one for one in needs if one.code == need), None)
        if found is None:
            return
        text = f"{found.title}: {found.text}" if found.text else found.title
        self.workplace.ask(people.add_note, file.row.person_id, text).then(
            lambda _note: self.workplace.quiet_line(translate(_NOTED))
        )
