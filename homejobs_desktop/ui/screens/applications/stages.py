"""The form that takes one application, or a selection, to its next stage."""

from homejobs_desktop.domain.applications import ApplicationItem
from homejobs_desktop.domain.entities import APPLICATION
from homejobs_desktop.domain.stages import StageDraft, asks_letter, takes_letter
from homejobs_desktop.domain.transitions import ApplicationState, next_states
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services.stages import Moved, move_stages
from homejobs_desktop.ui.screens.applications.declared import LETTER, NEXT, STAGE_FORM, STATES
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Request

_ONE = mark("Applications", "Next stage of {name}")
_MANY = mark("Applications", "Next stage of {count} applications")
_NOW = mark("Applications", "Now: {stage}")
_MOVED = mark("Applications", "{count} applications were taken to “{stage}”.")
_STAYED = mark("Applications", "{count} stayed where they are. {person}: {why}")
_NO_COMMON = mark(
    "Applications", "What is chosen has no next stage in common. Choose applications of one stage."
)


class StagePage:
    """Asks for the next stage with its letter and reason, and takes the applications there.

    Args:
        section: where the form is put.
    """

    def __init__(self, section: Section[ApplicationItem]) -> None:
        self._section = section
        self._workplace = section.workplace
        self._lists = section.lists
        self._items: tuple[ApplicationItem, ...] = ()
        self._state = ""
        handling = Handling(self._ask, self._moved, section.back)
        self.page: FormPage[StageDraft] = section.over(FormPage(self._workplace, STAGE_FORM, handling))
        self.page.form.changed.connect(self._changed)

    def begin(self, items: tuple[ApplicationItem, ...]) -> bool:
        """Open the form for these applications; False when no stage follows for all of them."""
        kind = self._workplace.office.kind
        ways = [next_states(APPLICATION.name, item.state, kind) for item in items]
        common = [
            state
            for state in ways[0]
            if state != ApplicationState.PERMIT_ISSUED and all(state in way for way in ways)
        ]
        if not common:
            self._workplace.show_problem(Invalid(_NO_COMMON))
            return False
        self._items = items
        choices = tuple(Choice(state, self._lists.name(STATES, state)) for state in common)
        self.page.form.set_lists({**self._lists.choices(), NEXT: choices})
        first = common[0] if len(items) > 1 or len(common) == 1 else ""
        self._show(first)
        return True

    def _show(self, first: str) -> None:
        count = len(self._items)
        title = (
            translate(_ONE, name=self._items[0].legal_name or self._items[0].person)
            if count == 1
            else translate(_MANY, count=count)
        )
        now = {self._lists.name(STATES, item.state) for item in self._items}
        hint = translate(_NOW, stage="، ".join(sorted(now)))
        ids = self._items[0].id if count == 1 else "many"
        self.page.open(StageDraft(state=first), title, hint, key=f"application-stage/{ids}")
        self._changed("state")

    def _changed(self, name: str) -> None:
        if name == "state":
            state = str(self.page.form.state.value("state"))
            self.page.form.set_shown(LETTER, shown=takes_letter(state))
            self.page.form.set_shown(frozenset({"office"}), shown=asks_letter(state))

    def _ask(self, draft: StageDraft) -> Request[Moved]:
        self._state = draft.state
        ids = tuple(item.id for item in self._items)
        return self._workplace.ask(move_stages, ids, draft)

    def _moved(self, told: Moved) -> None:
        if len(self._items) == 1 and told.stayed:
            self.page.save_button.setEnabled(True)
            refusal = told.stayed[0].why
            if not self.page.form.refused(refusal):
                self._workplace.show_problem(refusal)
            return
        if told.moved:
            stage = self._lists.name(STATES, self._state)
            self._workplace.quiet_line(translate(_MOVED, count=len(told.moved), stage=stage))
        if told.stayed:
            first = told.stayed[0]
            why = Verbatim(first.why.sentence())
            self._workplace.show_problem(
                Invalid(_STAYED, count=len(told.stayed), person=first.person, why=why)
            )
        self._section.back()
