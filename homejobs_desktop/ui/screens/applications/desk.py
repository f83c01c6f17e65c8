"""The applications section: the list with its filters, the page of one, and the forms over both."""

from collections.abc import Callable, Mapping
from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.domain.applications import ApplicationItem
from homejobs_desktop.domain.offices import OfficeKind
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
from homejobs_desktop.services.people import PersonFile, get_person
from homejobs_desktop.services.stages import issue_for
from homejobs_desktop.ui.parts import button
from homejobs_desktop.ui.screens.applications.declared import (
    APPLICATION_FORM,
    COVERED_ONLY,
    LEGAL_ONLY,
    TYPES,
    WAIVER_FORM,
    TypedApplication,
    WaiverDraft,
    applications_listing,
    draft_of,
    type_choices,
    typed_of,
)
from homejobs_desktop.ui.screens.applications.filters import Filters
from homejobs_desktop.ui.screens.applications.notice import NoticePrinter
from homejobs_desktop.ui.screens.applications.page import ApplicationView
from homejobs_desktop.ui.screens.applications.stages import StagePage
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.person_list import PersonPick
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


class ApplicationsDesk(QWidget):
    """Everything about applications in one stack."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = ReferenceLists(workplace)
        self._person_id = ""
        self._condition = ""
        self._editing = ""
        self.filters = Filters()
        self.list: ListPane[ApplicationItem] = ListPane(
            applications_listing(workplace, self._lists, self.filters.wanted),
            workplace,
            above=self.filters.widgets,
        )
        self.view = ApplicationView(workplace, self._lists)
        self.stages = StagePage(workplace, self._lists, self._staged, self._back)
        self.notice = NoticePrinter(self, workplace)
        self._front = self._make_front()
        self._stack = QStackedWidget()
        for page in (self._front, self.view, self.stages.page):
            self._stack.addWidget(page)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)
        self.filters.edited.connect(self.list.load)
        self.list.opened.connect(self.show_application)
        self.view.wants.connect(self._do)
        self._lists.load(self._lists_ready)
        self.list.load()

    # What is made when it is first wanted

    @cached_property
    def pick(self) -> PersonPick:
        """Where the applicant is chosen."""
        page = PersonPick(self._workplace, self._lists, _WHOM)
        page.picked.connect(self._begin_for)
        self._stack.addWidget(page)
        return page

    @cached_property
    def form(self) -> FormPage[TypedApplication]:
        """The form of an application."""
        handling = Handling(self._ask_save, self._saved, self._back)
        page = FormPage(self._workplace, APPLICATION_FORM, handling)
        page.form.set_lists(self._choices())
        page.form.changed.connect(self._changed)
        self._stack.addWidget(page)
        return page

    @cached_property
    def waiving(self) -> FormPage[WaiverDraft]:
        """The form that waives a condition."""
        page = FormPage(self._workplace, WAIVER_FORM, Handling(self._ask_waive, self._waived, self._back))
        self._stack.addWidget(page)
        return page

    def _make_front(self) -> QWidget:
        front = QWidget()
        lines = QVBoxLayout(front)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(self._head())
        lines.addWidget(self.list, 1)
        return front

    def _head(self) -> PageHead:
        firms = button(_FIRMS, lambda: self._workplace.navigate("legal_persons"), picture="building")
        mail = button(_LETTERS, lambda: self._workplace.navigate("letters"), picture="mail-opened")
        if not self._may_handle():
            return PageHead(_TITLE, "", (mail, firms))
        bulk = button(_BULK, self.move_chosen, picture="transfer", shortcut="Ctrl+M")
        return PageHead(
            _TITLE, "", (mail, firms, bulk, key_button(_NEW, self.begin, "Ctrl+N", kind="primary"))
        )

    def _may_handle(self) -> bool:
        county = self._workplace.office.kind is OfficeKind.COUNTY
        return county and self._workplace.actor.may(Permission.ISSUE_PERMITS)

    def _choices(self) -> Mapping[str, tuple[Choice, ...]]:
        return {**self._lists.choices(), TYPES: type_choices()}

    # What the window asks

    @property
    def shown(self) -> str:
        """The application whose page is open or under a form, "" for none."""
        return self.view.file.item.id if self.view.file is not None else ""

    def reload(self) -> None:
        """Read everything again."""
        self._lists.load(self._lists_ready)
        self.list.reload()
        if self.shown:
            self._read(self.shown)

    def open(self, record: str, action: str) -> None:
        """Show an application, or begin one: `new`, or `new:` and the person's id."""
        verb, _, person_id = action.partition(":")
        if verb == "new" and person_id:
            self._begin_for(person_id)
        elif verb == "new":
            self.begin()
        elif record:
            self.show_application(record)

    def may_leave(self) -> bool:
        """Let go at any time: what is typed stays as a draft."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.keep()
        return True

    def go_to_search(self) -> None:
        """Put the cursor into the search."""
        self._to_list()
        self.list.focus_search()

    def save(self) -> None:
        """Save what is typed."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.form.save()

    def print(self) -> None:
        """Print what is missing in the application that is shown."""
        if self._stack.currentWidget() is self.view and self.view.act("notice").isVisible():
            self.notice.print(self.shown)

    def leave(self) -> bool:
        """Go back one step: from a form to what it was opened from, from a page to the list."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.leave()
        elif page is self.view:
            self._to_list()
        elif page is self._front:
            return False
        else:
            self._back()
        return True

    # The page of one application

    def show_application(self, application_id: str) -> None:
        """Show the page of an application."""
        if application_id:
            self._read(application_id, turn=True)

    def _read(self, application_id: str, *, turn: bool = False) -> None:
        def show(file: ApplicationFile) -> None:
            if turn or self.shown == application_id:
                self.view.show_application(file)
            if turn:
                self._stack.setCurrentWidget(self.view)
                self.view.act("stage").setFocus()

        self._workplace.ask(application_file, application_id).then(show)

    def _do(self, action: str) -> None:
        file = self.view.file
        if file is None:
            return
        verb, _, condition = action.partition(":")
        acts: dict[str, Callable[[], None]] = {
            "stage": lambda: self._open_stages((file.item,)),
            "issue": self._issue,
            "notice": lambda: self.notice.print(file.item.id),
            "save": lambda: self.notice.save(file.item.id),
            "edit": lambda: self._edit(file),
            "person": lambda: self._workplace.navigate("people", file.item.person_id),
            "permit": lambda: self._workplace.navigate("permits", file.permit_id),
            "close": self._to_list,
            "waive": lambda: self._open_waiver(condition),
        }
        acts[verb]()

    def _issue(self) -> None:
        def issued(_row: PermitRow) -> None:
            self._workplace.quiet_line(translate(_ISSUED))

        self._workplace.ask(issue_for, self.shown).then(issued)

    # Registering and correcting

    def begin(self) -> None:
        """Choose who applies."""
        if self._may_handle():
            self.view.file = None
            self._stack.setCurrentWidget(self.pick)
            self.pick.begin()

    def _begin_for(self, person_id: str) -> None:
        if self._may_handle():
            self._workplace.ask(get_person, person_id).then(self._open_new)

    def _open_new(self, person: PersonFile) -> None:
        self.view.file = None
        typed = TypedApplication(PermitType.INDEPENDENT.value, person.draft.wanted_field)
        name = f"{person.draft.first_name} {person.draft.last_name}"
        self._open_form(typed, translate(_FOR, name=name), (person.id, ""))

    def _edit(self, file: ApplicationFile) -> None:
        title = translate(_CORRECT, name=file.item.person)
        self._open_form(typed_of(file.draft), title, (file.item.person_id, file.item.id))

    def _open_form(self, typed: TypedApplication, title: str, about: tuple[str, str]) -> None:
        self._person_id, self._editing = about
        self._stack.setCurrentWidget(self.form)
        self.form.open(typed, title, _HINT, key=f"application/{self._editing or self._person_id}")
        fixed = frozenset({"permit_type", "registered_on"})
        self.form.form.set_shown(fixed, shown=not self._editing)
        for name in ("permit_type", "field_code"):
            self._changed(name)

    def _changed(self, name: str) -> None:
        form = self.form.form
        if name == "permit_type":
            kind = form.state.value("permit_type")
            form.set_shown(COVERED_ONLY, shown=kind == PermitType.COVERED)
            form.set_shown(LEGAL_ONLY, shown=kind == PermitType.SUPPORTER_LEGAL)
        if name == "field_code":
            field = self._lists.book.get("fields", str(form.state.value("field_code")))
            agency = field.text("agency") if field is not None else ""
            if agency and agency != form.state.value("agency"):
                form.put("agency", agency)

    def _ask_save(self, typed: TypedApplication) -> Request[str]:
        draft = draft_of(typed, self._person_id)
        if not self._editing:
            return self._workplace.ask(register_application, draft)
        return _told(self._workplace.ask(change_application, self._editing, draft), self._editing)

    def _saved(self, application_id: str) -> None:
        self._workplace.quiet_line(translate(_CORRECTED if self._editing else _REGISTERED))
        self.show_application(application_id)

    # Stages and waivers

    def move_chosen(self) -> None:
        """Take what is chosen in the list to its next stage."""
        places = sorted(index.row() for index in self.list.view.selectionModel().selectedRows())
        rows = [self.list.model.row(place) for place in places]
        self.view.file = None
        self._open_stages(tuple(item for item in rows if item is not None))

    def _open_stages(self, items: tuple[ApplicationItem, ...]) -> None:
        if items and self.stages.begin(items):
            self._stack.setCurrentWidget(self.stages.page)

    def _staged(self) -> None:
        self._back()

    def _open_waiver(self, condition: str) -> None:
        file = self.view.file
        found = next((each for each in file.findings if each.code == condition), None) if file else None
        if found is None:
            return
        self._condition = condition
        self._stack.setCurrentWidget(self.waiving)
        key = f"application-waiver/{self.shown}/{condition}"
        self.waiving.open(WaiverDraft(), translate(_WAIVE, condition=found.name), _WAIVE_HINT, key=key)

    def _ask_waive(self, draft: WaiverDraft) -> Request[None]:
        return self._workplace.ask(waive_condition, self.shown, self._condition, draft.reason)

    def _waived(self, _nothing: None) -> None:
        self._back()
        self._workplace.quiet_line(translate(_WAIVED))

    # Going back

    def _back(self) -> None:
        if self.shown:
            self.show_application(self.shown)
        else:
            self._to_list()

    def _to_list(self) -> None:
        last = self.shown
        self.view.file = None
        self._stack.setCurrentWidget(self._front)
        if last:
            self.list.view.show_current(last)
            self.list.view.setFocus()

    def _lists_ready(self) -> None:
        self.filters.set_lists(self._lists)
        if "form" in vars(self):
            self.form.form.set_lists(self._choices())
        self.list.view.viewport().update()
        if self.view.file is not None:
            self.view.show_application(self.view.file)


def _told(request: Request[bool], value: str) -> Request[str]:
    """Give a request that answers with `value` once the first one is done."""
    return Request(
        lambda done, failed, progress: request.then(
            lambda _same: done(value) if done else None, failed=failed, progress=progress
        )
    )
