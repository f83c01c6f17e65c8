"""The page of legal persons: the list, and the form over it."""

from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.domain.legal_persons import LegalPersonRow
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import LegalPersonDraft
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.services.legal_persons import (
    LegalPersonFile,
    get_legal_person,
    save_legal_person,
    search_legal_persons,
)
from homejobs_desktop.ui.forms.fields import (
    ChoiceField,
    CodeField,
    DateField,
    Form,
    Group,
    LatinField,
    NationalCodeField,
    TextField,
    no_check,
)
from homejobs_desktop.ui.parts import button
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Applications", "Legal persons")
_HINT = mark("Applications", "Companies and cooperatives that support home workers")
_NEW = mark("Applications", "Record a legal person")
_BACK = mark("Applications", "Back to the applications")
_SAVED = mark("Applications", "{name} was recorded.")
_PAPERS = mark("Applications", "{applications} applications, {permits} permits")
_ID, _NAME = mark("Permits", "National id of the legal person"), mark("Permits", "Name of the legal person")
_DIRECTOR = mark("Permits", "Managing director")
_NUMBER = mark("Permits", "Registration number")

FORM = Form(
    "legal-person",
    LegalPersonDraft(),
    no_check,
    (
        Group(
            mark("Applications", "Legal person"),
            (
                CodeField(name="legal_id", label=_ID, length=11),
                TextField(name="name", label=_NAME, span=2),
                ChoiceField(
                    name="legal_kind", label=mark("Permits", "Kind of legal person"), list_name="legal_kinds"
                ),
                LatinField(name="registration_no", label=_NUMBER),
                DateField(name="registration_date", label=mark("Permits", "Date of registration")),
                TextField(name="director_name", label=_DIRECTOR),
                NationalCodeField(
                    name="director_code", label=mark("Permits", "National code of the managing director")
                ),
            ),
        ),
    ),
)


def listing(workplace: Workplace, lists: ReferenceLists) -> Listing[LegalPersonRow]:
    """Give the list of legal persons."""
    return Listing(
        name="legal_persons",
        ask=lambda text, after, limit: workplace.ask(search_legal_persons, text, after=after, limit=limit),
        columns=(
            Column(_NAME, lambda row: row.name, 28, Look.STRONG),
            Column(_ID, lambda row: row.legal_id, 16, Look.CODE),
            Column(mark("Permits", "Kind of legal person"), lambda row: _kind(lists, row), 16),
            Column(_NUMBER, lambda row: local_digits(row.registration_no), 13),
            Column(_DIRECTOR, lambda row: row.director_name, 18),
            Column(mark("Applications", "Papers"), _papers, 20, Look.MUTED),
        ),
        key=lambda row: row.id,
        placeholder=mark(
            "Applications", "National id or its beginning, registration number, name, director …"
        ),
        nothing=(
            mark("Applications", "No legal person is recorded yet"),
            mark("Applications", "Ctrl+N records one; an application of a legal supporter does it too."),
        ),
        unfound=(
            mark("Applications", "No legal person was found"),
            mark("Applications", "Type a part of the name or the beginning of the national id."),
        ),
        icon="building",
    )


def _kind(lists: ReferenceLists, row: LegalPersonRow) -> str:
    return lists.name("legal_kinds", row.legal_kind)


def _papers(row: LegalPersonRow) -> str:
    return translate(_PAPERS, applications=row.applications, permits=row.permits)


class LegalPersonsDesk(QWidget):
    """Everything about legal persons in one stack."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = ReferenceLists(workplace)
        self._editing: str | None = None
        self._name = ""
        self.list: ListPane[LegalPersonRow] = ListPane(listing(workplace, self._lists), workplace)
        self._front = QWidget()
        front = QVBoxLayout(self._front)
        front.setContentsMargins(20, 14, 20, 14)
        front.setSpacing(12)
        front.addWidget(self._head())
        front.addWidget(self.list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._front)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)
        self.list.opened.connect(self._edit)
        self._lists.load(self._lists_ready)
        self.list.load()

    @cached_property
    def form(self) -> FormPage[LegalPersonDraft]:
        """The form of a legal person."""
        page = FormPage(self._workplace, FORM, Handling(self._ask_save, self._saved, self._back))
        page.form.set_lists(self._lists.choices())
        self._stack.addWidget(page)
        return page

    def _head(self) -> PageHead:
        leave = button(_BACK, lambda: self._workplace.navigate("applications"), picture="list-check")
        if not self._may_edit():
            return PageHead(_TITLE, _HINT, (leave,))
        return PageHead(_TITLE, _HINT, (leave, key_button(_NEW, self.begin, "Ctrl+N", kind="primary")))

    def _may_edit(self) -> bool:
        return self._workplace.actor.may(Permission.EDIT_PEOPLE)

    # What the window asks

    def reload(self) -> None:
        """Read everything again."""
        self._lists.load(self._lists_ready)
        self.list.reload()

    def open(self, record: str, action: str) -> None:
        """Show a legal person, or begin a new one."""
        if action == "new":
            self.begin()
        elif record:
            self._edit(record)

    def may_leave(self) -> bool:
        """Let go at any time: what is typed stays as a draft."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.keep()
        return True

    def go_to_search(self) -> None:
        """Put the cursor into the search."""
        self._back()
        self.list.focus_search()

    def save(self) -> None:
        """Save what is typed."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.form.save()

    def leave(self) -> bool:
        """Go back one step; from the list to the applications."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.leave()
        else:
            self._workplace.navigate("applications")
        return True

    # Recording and correcting

    def begin(self) -> None:
        """Begin a new legal person."""
        if self._may_edit():
            self._open_form(None, LegalPersonDraft(), translate(_NEW))

    def _edit(self, record_id: str) -> None:
        def show(file: LegalPersonFile) -> None:
            self._open_form(file.row.id, file.draft, file.draft.name)

        if record_id and self._may_edit():
            self._workplace.ask(get_legal_person, record_id).then(show)

    def _open_form(self, record_id: str | None, draft: LegalPersonDraft, title: str) -> None:
        self._editing = record_id
        self._stack.setCurrentWidget(self.form)
        self.form.open(draft, title, key=f"legal-person/{record_id or ''}")

    def _ask_save(self, draft: LegalPersonDraft) -> Request[str]:
        self._name = draft.name
        return self._workplace.ask(save_legal_person, self._editing, draft)

    def _saved(self, _record_id: str) -> None:
        self._back()
        self._workplace.quiet_line(translate(_SAVED, name=self._name))

    def _back(self) -> None:
        self._stack.setCurrentWidget(self._front)

    def _lists_ready(self) -> None:
        if "form" in vars(self):
            self.form.form.set_lists(self._lists.choices())
        self.list.view.viewport().update()
