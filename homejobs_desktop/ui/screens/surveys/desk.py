"""The assessments section: the list beside a result, choosing the person and the questionnaire, answering."""

from functools import partial

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.referrals import FoundNeed
from homejobs_desktop.domain.surveys import SurveyFile, SurveyLine, SurveyRow
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services import surveys
from homejobs_desktop.services.drafts import KeptDraft, find_draft
from homejobs_desktop.services.people import PersonFile, get_person
from homejobs_desktop.services.referrals import needs_of_survey
from homejobs_desktop.services.survey_drafts import (
    DAY_KEY,
    SOURCE_KEY,
    SURVEYOR_KEY,
    VERSION_KEY,
    draft_key,
)
from homejobs_desktop.ui.screens.surveys.answering import Answering
from homejobs_desktop.ui.screens.surveys.begun_desk import BEGUN, BegunDesk
from homejobs_desktop.ui.screens.surveys.declared import surveys_listing
from homejobs_desktop.ui.screens.surveys.editors import Around
from homejobs_desktop.ui.screens.surveys.narrowing import Narrowing
from homejobs_desktop.ui.screens.surveys.paper_desk import PaperDesk
from homejobs_desktop.ui.screens.surveys.result import ResultPage
from homejobs_desktop.ui.screens.surveys.sheet import Sheet
from homejobs_desktop.ui.screens.surveys.trial import TRY, TrialDesk
from homejobs_desktop.ui.screens.surveys.which import WhichPage
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.referral_words import way_of
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Surveys", "Assessment of potential")
_NEW = mark("Surveys", "New assessment")
_RANKING = mark("Surveys", "Ranking")
_FORMS = mark("Questionnaires", "Questionnaires")
_WHOM = mark("Surveys", "Who is assessed?")
_RECORDED = mark("Surveys", "The assessment was recorded: {band}, score {score}.")
_KEPT = mark("Surveys", "The answers are kept as a draft.")
_STEPPED = mark("Surveys", "The step was recorded.")
SURVEYOR = "surveyor"
"""The action that shows the assessments of a surveyor: `surveyor:`, a questionnaire, “/” and the name."""
RESUME = "resume"
"""The action that goes on with a person's draft."""


class SurveysDesk(Section[SurveyLine]):
    """The assessments beside a result, choosing the person, answering."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._person: PersonFile | None = None
        self._sheet: Sheet | None = None
        self.narrowing = Narrowing(workplace)
        self.band = self.narrowing.band
        actor, county = workplace.actor, workplace.office.kind is OfficeKind.COUNTY
        may_apply = county and actor.may(Permission.ISSUE_PERMITS)
        self.result = ResultPage(workplace, self.lists, may_apply=may_apply)
        pane = ListPane(surveys_listing(workplace, self.narrowing.wanted), workplace, above=(self.band,))
        for editor in (self.narrowing.surveyor, self.narrowing.notice):
            pane.add_tool(editor)
        self.paper, self.begun, self.trial = PaperDesk(self), BegunDesk(self), TrialDesk(self)
        forms = self.way_to("questionnaires", _FORMS, "list-check")
        ranking = self.way_to("ranking", _RANKING, "chart-bar")
        ways = (forms, ranking, *self.begun.ways(), *self.paper.ways())
        self.lay_out(self.head(_TITLE, "", ways, new=_NEW), pane, self.result)
        self.pick = self.over_pick(_WHOM, self.begin_for)
        self.which = self.over(WhichPage(self.back))
        self.answering = self.over(Answering(workplace))
        self.narrowing.edited.connect(self.list.load)
        self.narrowing.load()
        self.result.wants.connect(self._do)
        self.result.needs.wanted.connect(self._begin_for)
        self.result.steps.submitted.connect(self._record_step)
        self.which.picked.connect(self._prepare)
        self.answering.submitted.connect(self._record)
        self.answering.left.connect(self._leave_answers)
        self.answering.anew.connect(self._anew)
        self.begun.count()

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
            self._let_go()
            self.begun.go_on_for(about)
        elif verb == TRY:
            self.notice.clear()
            self._let_go()
            self.trial.begin()
        elif verb == SURVEYOR:
            self.notice.clear()
            self._let_go()
            self._show_surveyor(about)
        elif record == BEGUN:
            self.notice.clear()
            self._let_go()
            self.begun.show()
        else:
            super().open(record, action)

    def _show_surveyor(self, about: str) -> None:
        questionnaire, _, name = about.partition("/")
        self.narrowing.begin(questionnaire, name)
        self.back()
        self.front.close_record()
        self.list.load()
        self.list.view.setFocus()

    def make_new(self) -> None:
        self.paper.wanted = False
        self.choose_person()

    def choose_person(self) -> None:
        """Ask who was or will be assessed."""
        self.turn_to(self.pick)
        self.pick.begin()

    # Answering

    def _let_go(self) -> None:
        """Keep what is typed on the page that is about to be left."""
        if self.top is self.answering:
            self.answering.keep()
        elif self.top is self.paper.shown_page:
            self.paper.page.keep()

    def make_new_for(self, about: str) -> None:
        def take(file: PersonFile) -> None:
            self._person = file
            self.workplace.ask(surveys.questionnaires).then(self._choose)

        self._let_go()
        self.workplace.ask(get_person, about).then(take)

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

    def resume(self, questionnaire: Questionnaire, person: PersonFile, typed: dict[str, str]) -> None:
        """Go on at once, on the screen, with answers that were given before or elsewhere."""
        self._person = person
        self._open(questionnaire, typed, resume=True)

    def offer(self, questionnaire: Questionnaire, person: PersonFile, draft: KeptDraft) -> None:
        """Show a questionnaire and ask whether its draft is to be brought back."""
        self._person = person
        self._drafted(questionnaire, draft)

    def recorded(self, row: SurveyRow) -> None:
        """Show what was recorded."""
        self.list.reload()
        self.begun.count()
        self.show_record(row.id)
        self.workplace.quiet_line(translate(_RECORDED, band=row.band_title, score=row.score))

    def _open(
        self, questionnaire: Questionnaire, typed: dict[str, str] | None, *, resume: bool = False
    ) -> None:
        if self._person is None:
            return
        self.turn_to(self.answering)
        around = Around(self.workplace, self.lists.book, self.lists.choices(), self._person.id)
        name = self._person.draft.full_name
        about = {one: typed[one] for one in (SOURCE_KEY, DAY_KEY, SURVEYOR_KEY) if typed and one in typed}
        key = draft_key(questionnaire.name, self._person.id, paper=bool(about))
        self._sheet = Sheet(questionnaire, name, key, around, typed, resume, about)
        self.answering.open(self._sheet)

    def _anew(self) -> None:
        """Ask from the start, in the version that holds today; what began on paper begins there again."""
        old, person = self._sheet, self._person

        def open_newest(found: tuple[Questionnaire, ...]) -> None:
            for one in found:
                if old is None or person is None or one.name != old.questionnaire.name:
                    continue
                if old.paper:
                    self.paper.type_in(one, person)
                else:
                    self._open(one, None)

        self.workplace.ask(surveys.questionnaires).then(open_newest)

    def _leave_answers(self) -> None:
        if self.answering.keep():
            self.workplace.quiet_line(translate(_KEPT))
        self.back()
        self.begun.count()

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
            shown = self.while_shown(record, self.result.show_needs)
            self.workplace.ask(needs_of_survey, record).then(shown)

        self.workplace.ask(surveys.get_survey, record).then(show)

    def save(self) -> None:
        """Save what is typed: the step beside the list, else what lies over it."""
        if self.top is self.front and self.result.steps.is_typing():
            self._record_step()
        else:
            super().save()

    def leave(self) -> bool:
        """Close the form of a step first."""
        if self.top is self.front and self.shown and self.result.steps.close_form():
            return True
        if self.top is self.front and not self.shown and self.narrowing.drilled:
            self.narrowing.clear()
            self.list.load()
            self.workplace.navigate("ranking", action="pictures")
            return True
        return super().leave()

    def _record_step(self) -> None:
        steps, file = self.result.steps, self.result.file
        draft = steps.form.draft() if file is not None and steps.record.isEnabled() else None
        if draft is None or file is None:
            return
        steps.record.setEnabled(False)
        self.workplace.ask(surveys.record_step, file.row.id, draft).then(
            lambda _nothing: self._stepped(), failed=self._not_stepped
        )

    def _stepped(self) -> None:
        self.result.steps.record.setEnabled(True)
        self.result.steps.close_form()
        self.workplace.quiet_line(translate(_STEPPED))

    def _not_stepped(self, error: Exception) -> None:
        self.result.steps.record.setEnabled(True)
        if not self.result.steps.form.show_problem(error):
            self.workplace.show_problem(error)

    def _begin_for(self, need: FoundNeed) -> None:
        """Begin what answers a need: an application, or a referral."""
        if self.result.file is not None:
            screen, action = way_of(self.result.file.row.person_id, need)
            self.workplace.navigate(screen, action=action)

    def _do(self, action: str) -> None:
        file = self.result.file
        if action == "close" or file is None:
            self.front.close_record()
        elif action == "person":
            self.workplace.navigate("people", file.row.person_id)
        else:
            self.workplace.navigate(f"{action}s", action=f"new:{file.row.person_id}")
