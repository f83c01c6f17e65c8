"""Half-asked questionnaires in the section: the list of them, and the way back into each."""

from functools import cached_property, partial
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services import surveys
from homejobs_desktop.services.begun_surveys import BegunPage as Found
from homejobs_desktop.services.begun_surveys import BegunSurvey, begun_surveys, take_over
from homejobs_desktop.services.drafts import KeptDraft, find_draft
from homejobs_desktop.services.people import PersonFile, get_person
from homejobs_desktop.ui.parts import button
from homejobs_desktop.ui.screens.surveys.begun import BegunPage
from homejobs_desktop.ui.screens.surveys.paper_desk import PaperDesk
from homejobs_desktop.ui.workplace import Workplace

BEGUN = "begun"
"""The record that stands for the list of half-asked questionnaires."""
_BEGUN = mark("Surveys", "Half-asked")
_BEGUN_COUNT = mark("Surveys", "Half-asked ({count})")
_TAKE = mark("Surveys", "{name} began this questionnaire. Go on with it yourself? It leaves that list then.")
_TAKE_OVER = mark("Surveys", "Go on with it")
W = TypeVar("W", bound=QWidget)


class _Desk(Protocol):
    """The section of assessments, as this part of it needs it."""

    workplace: Workplace

    @property
    def paper(self) -> PaperDesk: ...
    def over(self, page: W) -> W: ...
    def turn_to(self, page: QWidget) -> None: ...
    def back(self) -> None: ...
    def may_begin(self) -> bool: ...
    def resume(self, questionnaire: Questionnaire, person: PersonFile, typed: dict[str, str]) -> None: ...
    def make_new_for(self, about: str) -> None: ...


class BegunDesk:
    """The part of the section that knows what is half-asked."""

    def __init__(self, desk: _Desk) -> None:
        self._desk = desk
        self._workplace = desk.workplace
        self.way = button(_BEGUN, self.show, picture="clock", shortcut="Ctrl+Shift+B")

    @cached_property
    def page(self) -> BegunPage:
        """The list."""
        page = self._desk.over(BegunPage(self._workplace))
        page.wanted.connect(self.go_on)
        page.left.connect(self._leave)
        page.changed.connect(self.count)
        return page

    def ways(self) -> tuple[QWidget, ...]:
        """Give the button over the list of assessments."""
        return (self.way,) if self._desk.may_begin() else ()

    def show(self, text: str = "") -> None:
        """Show the list, only what `text` finds."""
        self._desk.turn_to(self.page)
        self.page.begin(text)

    def _leave(self) -> None:
        self._desk.back()
        self.count()

    def count(self) -> None:
        """Say on the button how many there are."""
        if self._desk.may_begin():
            self._workplace.ask(begun_surveys).then(self._say, failed=lambda _error: None)

    def _say(self, found: Found) -> None:
        count = len(found.rows)
        self.way.setText(f" {translate(_BEGUN_COUNT, count=count) if count else translate(_BEGUN)}")

    # Going on

    def go_on_for(self, person_id: str) -> None:
        """Go on with what this user began to ask a person; where there are several, show them."""

        def take(found: Found) -> None:
            own = [one for one in found.rows if one.own and one.person_id == person_id]
            if len(own) == 1:
                self.go_on(own[0])
            elif own:
                self.show(own[0].national_code or own[0].person_name)
            else:
                self._desk.make_new_for(person_id)

        self._workplace.ask(begun_surveys).then(take)

    def go_on(self, one: BegunSurvey) -> None:
        """Go on with one, on the screen or with the lines of its paper; another user's is taken over."""
        if one.own:
            self._find(one)
            return
        if not self._workplace.confirm(translate(_TAKE, name=Verbatim(one.by)), translate(_TAKE_OVER)):
            return
        self._workplace.ask(take_over, one.username, one.form).then(lambda _nothing: self._find(one))

    def _find(self, one: BegunSurvey) -> None:
        def person_found(file: PersonFile) -> None:
            asked = self._workplace.ask(surveys.questionnaire_named, one.questionnaire, one.version)
            asked.then(partial(self._open, one, file))

        self._workplace.ask(get_person, one.person_id).then(person_found)

    def _open(self, one: BegunSurvey, person: PersonFile, form: Questionnaire) -> None:
        if one.codes:
            self._desk.paper.type_in(form, person)
            return

        def kept(draft: KeptDraft | None) -> None:
            if draft is not None:
                self._desk.resume(form, person, draft.typed)

        self._workplace.ask(find_draft, one.form).then(kept)
