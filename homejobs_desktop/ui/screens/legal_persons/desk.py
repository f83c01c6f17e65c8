"""The page of legal persons: the list, and the form over it."""

from dataclasses import replace
from functools import cached_property

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
from homejobs_desktop.ui.forms.fields import DateField, Form, Group, no_check
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.plan_fields import (
    DIRECTOR_CODE,
    DIRECTOR_NAME,
    LEGAL_ID,
    LEGAL_KIND,
    LEGAL_NAME,
    REGISTRATION_NO,
)
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Applications", "Legal persons")
_HINT = mark("Applications", "Companies and cooperatives that support home workers")
_NEW = mark("Applications", "Record a legal person")
_BACK = mark("Applications", "Back to the applications")
_SAVED = mark("Applications", "{name} was recorded.")
_PAPERS = mark("Applications", "{applications} applications, {permits} permits")

FORM = Form(
    "legal-person",
    LegalPersonDraft(),
    no_check,
    (
        Group(
            mark("Applications", "Legal person"),
            (
                LEGAL_ID,
                replace(LEGAL_NAME, name="name", span=2),
                LEGAL_KIND,
                REGISTRATION_NO,
                DateField(name="registration_date", label=mark("Permits", "Date of registration")),
                DIRECTOR_NAME,
                DIRECTOR_CODE,
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
            Column(LEGAL_NAME.label, lambda row: row.name, 28, Look.STRONG),
            Column(LEGAL_ID.label, lambda row: row.legal_id, 16, Look.CODE),
            Column(LEGAL_KIND.label, lambda row: _kind(lists, row), 16),
            Column(REGISTRATION_NO.label, lambda row: local_digits(row.registration_no), 13),
            Column(DIRECTOR_NAME.label, lambda row: row.director_name, 18),
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


class LegalPersonsDesk(Section[LegalPersonRow]):
    """The list of legal persons and their form."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, home="applications")
        self._editing: str | None = None
        self._name = ""
        leave = self.way_to("applications", _BACK, "list-check")
        pane = ListPane(listing(workplace, self.lists), workplace)
        self.lay_out(self.head(_TITLE, _HINT, (leave,), new=_NEW), pane)
        self.list.opened.connect(self.show_record)

    @cached_property
    def form(self) -> FormPage[LegalPersonDraft]:
        """The form of a legal person."""
        return self.over_form(FORM, Handling(self._ask_save, self._saved, self.back))

    def may_begin(self) -> bool:
        return self.workplace.actor.may(Permission.EDIT_PEOPLE)

    def make_new(self) -> None:
        self._open_form(None, LegalPersonDraft(), translate(_NEW))

    def show_record(self, record: str) -> None:
        """Open the form of a legal person, where this user may; else show where it stands."""

        def show(file: LegalPersonFile) -> None:
            self._open_form(file.row.id, file.draft, file.draft.name)

        if record and self.may_begin():
            self.workplace.ask(get_legal_person, record).then(show)
        else:
            super().show_record(record)

    def _open_form(self, record_id: str | None, draft: LegalPersonDraft, title: str) -> None:
        self._editing = record_id
        self.turn_to(self.form)
        self.form.open(draft, title, key=f"legal-person/{record_id or ''}")

    def _ask_save(self, draft: LegalPersonDraft) -> Request[str]:
        self._name = draft.name
        return self.workplace.ask(save_legal_person, self._editing, draft)

    def _saved(self, _record_id: str) -> None:
        self.back()
        self.workplace.quiet_line(translate(_SAVED, name=self._name))
