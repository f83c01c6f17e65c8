"""What is done with questionnaires on paper: print a blank one, type a filled one in, compare, record."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec
from PySide6.QtWidgets import QWidget

from homejobs_desktop.domain.paper_forms import Difference, read_codes
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.surveys import SurveyRow, SurveySource
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services import surveys
from homejobs_desktop.services.drafts import KeptDraft, find_draft
from homejobs_desktop.services.people import PersonFile
from homejobs_desktop.services.survey_drafts import (
    BEGUN_KEY,
    DAY_KEY,
    SOURCE_KEY,
    SURVEYOR_KEY,
    VERSION_KEY,
    draft_key,
    paper_key,
)
from homejobs_desktop.services.surveys import SurveyDraft
from homejobs_desktop.ui.parts import button, isolated
from homejobs_desktop.ui.screens.surveys.answering import Answering
from homejobs_desktop.ui.screens.surveys.paper import Paper, PaperPage
from homejobs_desktop.ui.screens.surveys.paper_lines import answers_of
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.printing import ask_file
from homejobs_desktop.ui.workplace import Request, Workplace

_FROM_PAPER = mark("Surveys", "From paper")
_BLANK = mark("Surveys", "Blank questionnaire")
_WRITTEN = mark("Surveys", "The blank questionnaire was written: {file}")
_ON_SCREEN = mark("Surveys", "Go on here with what the paper does not answer rightly.")
_WAITS = mark("Surveys", "The paper waits for its second entry, by you or somebody else.")
W = TypeVar("W", bound=QWidget)


class _Counting(Protocol):
    """What says how many questionnaires are half-asked."""

    def count(self) -> None: ...


class _Desk(Protocol):
    """The section of assessments, as this part of it needs it."""

    workplace: Workplace
    lists: ReferenceLists
    answering: Answering

    def over(self, page: W) -> W: ...
    def turn_to(self, page: QWidget) -> None: ...
    def back(self) -> None: ...
    def choose_person(self) -> None: ...
    def may_begin(self) -> bool: ...
    def resume(self, questionnaire: Questionnaire, person: PersonFile, typed: dict[str, str]) -> None: ...
    def offer(self, questionnaire: Questionnaire, person: PersonFile, draft: KeptDraft) -> None: ...
    def recorded(self, row: SurveyRow) -> None: ...

    @property
    def begun(self) -> _Counting: ...


class PaperDesk:
    """The part of the section that works with paper; `wanted` tells that the next one asked is on paper."""

    def __init__(self, desk: _Desk) -> None:
        self._desk = desk
        self._workplace = desk.workplace
        self._person: PersonFile | None = None
        self.wanted = False

    @cached_property
    def page(self) -> PaperPage:
        """The page on which a paper is typed in."""
        page = self._desk.over(PaperPage(self._workplace))
        page.submitted.connect(self._submit)
        page.left.connect(self._leave)
        page.waits.connect(self._wait)
        return page

    @property
    def shown_page(self) -> QWidget | None:
        """The page, where it was made already."""
        return self.__dict__.get("page")

    def ways(self) -> tuple[QWidget, ...]:
        """Give the buttons over the list."""
        if not self._desk.may_begin():
            return ()
        blank = button(_BLANK, self.ask_blank, picture="printer")
        return (blank, button(_FROM_PAPER, self.start, picture="keyboard", shortcut="Ctrl+Shift+N"))

    # The blank one

    def ask_blank(self) -> None:
        """Ask where the blank questionnaires that hold today are to be written, and write them."""

        def take(found: tuple[Questionnaire, ...]) -> None:
            for one in found:
                file = ask_file(self._desk.answering, f"{one.title} {one.version}.pdf")
                if file is not None:
                    self.write_blank(one, file)

        self._workplace.ask(surveys.questionnaires).then(take)

    def write_blank(self, questionnaire: Questionnaire, file: Path) -> None:
        """Write a blank questionnaire into a PDF file."""
        from homejobs_desktop.services import survey_papers  # noqa: PLC0415 - brings the drawing of pages

        def written(_count: int) -> None:
            self._workplace.quiet_line(translate(_WRITTEN, file=Verbatim(isolated(file.name))))

        def take(pdf: bytes) -> None:
            self._workplace.work(file.write_bytes, pdf).then(written)

        asked = self._workplace.ask(
            survey_papers.blank_questionnaire, questionnaire.name, questionnaire.version
        )
        asked.then(take)

    # Typing one in

    def start(self) -> None:
        """Ask whose paper it is."""
        self.wanted = True
        self._desk.choose_person()

    def begin(self, questionnaire: Questionnaire, person: PersonFile) -> None:
        """Type in the paper of a person; one that is half settled on the screen is offered first."""
        self.wanted = False

        def found(draft: KeptDraft | None) -> None:
            if draft is not None and draft.typed:
                self._desk.offer(questionnaire, person, draft)
            else:
                self.type_in(questionnaire, person)

        self._workplace.ask(find_draft, draft_key(questionnaire.name, person.id, paper=True)).then(found)

    def type_in(self, questionnaire: Questionnaire, person: PersonFile) -> None:
        """Show the lines of a person's paper: those that were kept, or none yet."""
        self.wanted, self._person = False, person
        self._desk.turn_to(self.page)
        key = paper_key(questionnaire.name, questionnaire.version, person.id)
        self.page.open(questionnaire, person.draft.full_name, key, self._desk.lists.book)

    def _leave(self) -> None:
        self.page.keep()
        self._desk.back()
        self._desk.begun.count()

    def _wait(self) -> None:
        """Leave the lines for a second entry."""
        self._workplace.quiet_line(translate(_WAITS))
        self._leave()

    def _submit(self) -> None:
        from homejobs_desktop.services import survey_papers  # noqa: PLC0415 - brings the drawing of pages

        form, person, page = self.page.questionnaire, self._person, self.page
        if form is None or person is None or not page.save_button.isEnabled():
            return
        try:
            typed = page.typed()
            for text in (typed.codes, typed.again):
                read_codes(form, text)
        except Invalid as refusal:
            page.show_problem("\n".join(one.sentence() for one in refusal.problems))
            return
        about = SurveyDraft(
            person.id, form.name, {}, version=form.version, surveyed_on=typed.day, surveyor=typed.surveyor
        )
        draft = survey_papers.PaperDraft(about, typed.codes, typed.again)
        request = self._workplace.ask(survey_papers.record_paper, draft)
        record = partial(self._record, form, typed, request)
        if typed.again:
            self._workplace.ask(survey_papers.compare_entries, draft).then(partial(self._compared, record))
        else:
            record()

    def _compared(self, record: Callable[[], None], found: tuple[Difference, ...]) -> None:
        self.page.show_differences(found)
        if not found:
            record()

    def _record(self, form: Questionnaire, typed: Paper, request: Request[SurveyRow]) -> None:
        page = self.page
        page.keep()
        page.save_button.setEnabled(False)

        def recorded(row: SurveyRow) -> None:
            page.saved()
            self._desk.recorded(row)

        refused = partial(self._refused, form, typed)
        request.then(recorded, failed=refused)

    def _refused(self, form: Questionnaire, typed: Paper, error: Exception) -> None:
        """Settle what is missing, impossible or unusual on the screen, where each check has its place."""
        self.page.save_button.setEnabled(True)
        known = {question.code for question in form.questions()}
        problems = error.problems if isinstance(error, Invalid) else ()
        if any(problem.field in known for problem in problems):
            if self._person is None:
                return
            self._desk.resume(form, self._person, self._kept(form, typed))
            self._desk.answering.show_problems(problems)
            self._workplace.quiet_line(translate(_ON_SCREEN))
            self.page.saved()
        elif isinstance(error, Invalid):
            self.page.show_problem(error.sentence())
        else:
            self._workplace.show_problem(error)

    def _kept(self, form: Questionnaire, typed: Paper) -> dict[str, str]:
        answers = answers_of(form, typed.codes, self._desk.lists.book)
        kept = {code: msgspec.json.encode(answer).decode() for code, answer in answers.items()}
        kept[VERSION_KEY] = form.version
        kept[SOURCE_KEY] = SurveySource.PAPER.value
        kept[DAY_KEY] = typed.day.isoformat() if typed.day is not None else ""
        kept[SURVEYOR_KEY] = typed.surveyor
        kept[BEGUN_KEY] = self.page.begun_at
        return kept
