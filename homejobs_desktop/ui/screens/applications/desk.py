"""The applications section: the list with its filters, the page of one, and the forms over both."""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from PySide6.QtWidgets import QWidget

from homejobs_desktop.domain.applications import ApplicationItem
from homejobs_desktop.domain.entities import APPLICATION as APPLICATION_RECORD
from homejobs_desktop.domain.filters import ANY_OPEN, ApplicationFilter
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.papers import APPLICATION
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitRow, PermitType
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.applications import (
    ApplicationFile,
    application_file,
    change_application,
    register_application,
    waive_condition,
)
from homejobs_desktop.services.list_exports import Exported, export_list
from homejobs_desktop.services.people import PersonFile, get_person
from homejobs_desktop.services.returned import Returned
from homejobs_desktop.services.stages import issue_for
from homejobs_desktop.ui.parts import button
from homejobs_desktop.ui.screens.applications.declared import (
    APPLICATION_FORM,
    WAIVER_FORM,
    TypedApplication,
    WaiverDraft,
    applications_listing,
    draft_of,
    typed_of,
)
from homejobs_desktop.ui.screens.applications.page import ApplicationView
from homejobs_desktop.ui.screens.applications.stages import StagePage
from homejobs_desktop.ui.screens_kit.exporting import ListExporter
from homejobs_desktop.ui.screens_kit.filter_bar import FilterBar
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.papers import Papers
from homejobs_desktop.ui.screens_kit.person_list import PersonPick
from homejobs_desktop.ui.screens_kit.plan_fields import TYPES, follow_kind, type_choices
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Applications", "Applications")
_NEW = mark("Applications", "Register an application")
_LETTERS = mark("Letters", "Letters")
_FIRMS = mark("Applications", "Legal persons")
_BULK = mark("Applications", "Next stage of the chosen ones")
_WHOM = mark("Applications", "Who applies?")
_FOR = mark("Applications", "Application of {name}")
_HINT = mark("Applications", "What is missing can be brought later: it stands on the checklist.")
_CORRECT = mark("Applications", "Correct the application of {name}")
_WAIVE = mark("Applications", "Waive: {condition}")
_WAIVE_HINT = mark("Applications", "Who waived it, when and why stays with the application.")
_REGISTERED = mark("Applications", "The application was registered.")
_CORRECTED = mark("Applications", "The application was corrected.")
_WAIVED = mark("Applications", "The condition was waived.")
_ISSUED = mark("Applications", "The permit was issued; its sheet can be printed now.")


class ApplicationsDesk(Section[ApplicationItem]):
    """The list with its filters, the page of one application, and the forms over both."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._person_id = ""
        self._condition = ""
        self._editing = ""
        self.filters = FilterBar(workplace, ApplicationFilter(state=ANY_OPEN))
        self.view = self.over(ApplicationView(workplace, self.lists))
        self.stages = StagePage(self)
        self.papers = Papers(self, workplace)
        listing = applications_listing(workplace, self.lists, self.filters.wanted)
        head = self.head(_TITLE, "", self._ways(), new=_NEW)
        pane = ListPane(listing, workplace, filters=self.filters)
        self.exporter = ListExporter(self, workplace, _TITLE, self._ask_export)
        pane.add_tool(self.exporter.button)
        self.lay_out(head, pane)
        pane.add_tool(self.papers.chooser(APPLICATION, lambda: tuple(each.id for each in pane.chosen_rows())))
        self.back()
        self.list.opened.connect(self.show_record)
        self.view.wants.connect(self._do)

    # What is made when it is first wanted

    @cached_property
    def pick(self) -> PersonPick:
        """Where the applicant is chosen."""
        return self.over_pick(_WHOM, self.begin_for)

    @cached_property
    def form(self) -> FormPage[TypedApplication]:
        """The form of an application."""
        page = self.over_form(APPLICATION_FORM, Handling(self._ask_save, self._saved, self.back))
        page.form.changed.connect(lambda name: follow_kind(page.form, self.lists, name))
        return page

    @cached_property
    def waiving(self) -> FormPage[WaiverDraft]:
        """The form that waives a condition."""
        return self.over_form(WAIVER_FORM, Handling(self._ask_waive, self._waived, self.back))

    def _ways(self) -> tuple[QWidget, ...]:
        ways = (
            self.way_to("letters", _LETTERS, "mail-opened"),
            self.way_to("legal_persons", _FIRMS, "building"),
        )
        if not self.may_begin():
            return ways
        return *ways, button(_BULK, self.move_chosen, picture="transfer", shortcut="Ctrl+M")

    def _ask_export(self, file: Path, report: Progress) -> Request[Exported]:
        wanted = self.filters.wanted(self.list.search.text())
        return self.workplace.ask(export_list, wanted, file, report)

    def choices(self) -> Mapping[str, tuple[Choice, ...]]:
        return {**super().choices(), TYPES: type_choices()}

    def take_lists(self) -> None:
        self.filters.set_lists(self.lists)
        if self.view.file is not None:
            self.view.show_application(self.view.file)

    # Where one is

    @property
    def shown(self) -> str:
        """The application whose page is open or under a form, "" for none."""
        return self.view.file.item.id if self.view.file is not None else ""

    def go_to_search(self) -> None:
        """Put the cursor into the search."""
        self._to_list()
        self.list.focus_search()

    def leave(self) -> bool:
        """Go back one step: from a form to what it was opened from, from a page to the list."""
        if self.top is self.view:
            self._to_list()
            return True
        return super().leave()

    def back(self) -> None:
        """Show the page of the application that is open, else the list."""
        if self.shown:
            self.show_record(self.shown)
        else:
            self._to_list()

    def _to_list(self) -> None:
        last = self.shown
        self.view.file = None
        self.turn_to(self.front)
        if last:
            self.list.view.show_current(last)
            self.list.view.setFocus()

    def print(self) -> None:
        """Open the menu of papers of the application that is shown."""
        opener = self.view.act("papers")
        if self.top is self.view and opener.isVisible():
            self.view.papers.popup(opener.mapToGlobal(opener.rect().bottomLeft()))

    # The page of one application

    def show_record(self, record: str) -> None:
        """Show the page of an application."""

        def show(file: ApplicationFile) -> None:
            self._show_file(file)
            self.turn_to(self.view)
            self.view.acts.take_focus()

        if record:
            self.workplace.ask(application_file, record).then(show)

    def read(self, record: str) -> None:
        self.workplace.ask(application_file, record).then(self.while_shown(record, self._show_file))

    def _show_file(self, file: ApplicationFile) -> None:
        self.view.show_application(file)
        self.papers.fill(self.view.papers, APPLICATION, file.item.id)

    def _do(self, action: str) -> None:
        file = self.view.file
        if file is None:
            return
        verb, _, condition = action.partition(":")
        acts: dict[str, Callable[[], None]] = {
            "stage": lambda: self._open_stages((file.item,)),
            "issue": self._issue,
            "edit": lambda: self._edit(file),
            "person": lambda: self.workplace.navigate("people", file.item.person_id),
            "permit": lambda: self.workplace.navigate("permits", file.permit_id),
            "close": self._to_list,
            "waive": lambda: self._open_waiver(condition),
        }
        acts[verb]()

    def _issue(self) -> None:
        def issued(_row: PermitRow) -> None:
            self.workplace.quiet_line(translate(_ISSUED))

        self.workplace.ask(issue_for, self.shown).then(issued)

    # Registering and correcting

    def may_begin(self) -> bool:
        county = self.workplace.office.kind is OfficeKind.COUNTY
        return county and self.workplace.actor.may(Permission.ISSUE_PERMITS)

    def make_new(self) -> None:
        self.view.file = None
        self.turn_to(self.pick)
        self.pick.begin()

    def make_new_for(self, about: str) -> None:
        self.workplace.ask(get_person, about).then(self._open_new)

    def _open_new(self, person: PersonFile) -> None:
        self.view.file = None
        typed = TypedApplication(PermitType.INDEPENDENT.value, person.draft.wanted_field)
        name = person.draft.full_name
        self._open_form(typed, translate(_FOR, name=name), (person.id, ""))

    def correct(self, found: Returned) -> None:
        def show(file: ApplicationFile) -> None:
            self._show_file(file)
            self._edit(file)

        if found.entity == APPLICATION_RECORD.name and found.task.fields and self.may_begin():
            self.workplace.ask(application_file, found.task.record_id).then(show)
        else:
            super().correct(found)

    def _edit(self, file: ApplicationFile) -> None:
        title = translate(_CORRECT, name=file.item.person)
        self._open_form(typed_of(file.draft), title, (file.item.person_id, file.item.id))

    def _open_form(self, typed: TypedApplication, title: str, about: tuple[str, str]) -> None:
        self._person_id, self._editing = about
        self.turn_to(self.form)
        self.form.open(typed, title, _HINT, key=f"application/{self._editing or self._person_id}")
        fixed = frozenset({"permit_type", "registered_on"})
        self.form.form.set_shown(fixed, shown=not self._editing)
        for name in ("permit_type", "field_code"):
            follow_kind(self.form.form, self.lists, name)

    def _ask_save(self, typed: TypedApplication) -> Request[str]:
        draft = draft_of(typed, self._person_id)
        if not self._editing:
            return self.workplace.ask(register_application, draft)
        return _told(self.workplace.ask(change_application, self._editing, draft), self._editing)

    def _saved(self, application_id: str) -> None:
        self.workplace.quiet_line(translate(_CORRECTED if self._editing else _REGISTERED))
        self.show_record(application_id)

    # Stages and waivers

    def move_chosen(self) -> None:
        """Take what is chosen in the list to its next stage."""
        self.view.file = None
        self._open_stages(self.list.chosen_rows())

    def _open_stages(self, items: tuple[ApplicationItem, ...]) -> None:
        if items and self.stages.begin(items):
            self.turn_to(self.stages.page)

    def _open_waiver(self, condition: str) -> None:
        file = self.view.file
        found = next((each for each in file.findings if each.code == condition), None) if file else None
        if found is None:
            return
        self._condition = condition
        self.turn_to(self.waiving)
        key = f"application-waiver/{self.shown}/{condition}"
        self.waiving.open(WaiverDraft(), translate(_WAIVE, condition=found.name), _WAIVE_HINT, key=key)

    def _ask_waive(self, draft: WaiverDraft) -> Request[None]:
        return self.workplace.ask(waive_condition, self.shown, self._condition, draft.reason)

    def _waived(self, _nothing: None) -> None:
        self.back()
        self.workplace.quiet_line(translate(_WAIVED))


def _told(request: Request[bool], value: str) -> Request[str]:
    """Give a request that answers with `value` once the first one is done."""
    return Request(
        lambda done, failed, progress: request.then(
            lambda _same: done(value) if done else None, failed=failed, progress=progress
        )
    )
