"""The permits section: the list beside the chosen permit, and the issuing form over both."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitRow, PermitType
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.services import permits, printing
from homejobs_desktop.services.people import PersonFile, get_person
from homejobs_desktop.services.printing import PrintedSheet
from homejobs_desktop.ui.parts import button, isolated
from homejobs_desktop.ui.screens.permits.acts import PermitActs
from homejobs_desktop.ui.screens.permits.aside import PermitAside
from homejobs_desktop.ui.screens.permits.declared import (
    COVERED_ONLY,
    ISSUE_FORM,
    LEGAL_ONLY,
    TYPES,
    PermitDraft,
    permits_listing,
    request_of,
    type_choices,
)
from homejobs_desktop.ui.screens.permits.page import PermitPage
from homejobs_desktop.ui.screens_kit.beside import ListBeside
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.screens_kit.listing import ListPane
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.person_list import PersonPick
from homejobs_desktop.ui.screens_kit.printing import PRINT_DPI, ask_file, ask_printer, print_pages
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Permits", "Permits")
_NEW = mark("Permits", "Issue a permit")
_VERIFY = mark("Permits", "Check a sheet")
_QUOTAS = mark("Quotas", "Quotas")
_SEASON = mark("Renewals", "Running out")
_WHOM = mark("Permits", "Whom is the permit for?")
_FOR = mark("Permits", "Permit for {name}")
_FOR_HINT = mark("Permits", "the conditions of the dated rule are checked while you type")
_ISSUED = mark("Permits", "Permit {number} was issued. Ctrl+P prints its sheet.")
_NUMBERED = mark("Permits", "The national number was recorded.")
_PRINTED = mark("Permits", "Copy {copy} of the sheet went to the printer.")
_SAVED = mark("Permits", "Copy {copy} of the sheet was saved: {file}")


class PermitsDesk(QWidget):
    """Everything about permits in one stack."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = ReferenceLists(workplace)
        self._person_id = ""
        self.list: ListPane[PermitRow] = ListPane(permits_listing(workplace, self._lists), workplace)
        self.permit = PermitPage(workplace, self._lists)
        self.aside = PermitAside(workplace)
        self._front = ListBeside(self._head(), self.list, self.permit)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._front)
        self.acts = PermitActs(workplace, self._lists, self._stack, self._done, self._back)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._stack)
        self._connect()
        self._lists.load(self._lists_ready)
        self.list.load()

    # What stands over the list is made when it is first wanted: the list is shown sooner.

    @cached_property
    def pick(self) -> PersonPick:
        """Where the person is chosen."""
        page = PersonPick(self._workplace, self._lists, _WHOM)
        page.picked.connect(self._begin_for)
        self._stack.addWidget(page)
        return page

    @cached_property
    def form(self) -> FormPage[PermitDraft]:
        """The issuing form."""
        handling = Handling(self._ask_issue, self._issued, self._back)
        page = FormPage(self._workplace, ISSUE_FORM, handling, aside=self.aside)
        page.form.set_lists(self._choices())
        page.form.changed.connect(self._changed)
        self._stack.addWidget(page)
        return page

    def _choices(self) -> Mapping[str, tuple[Choice, ...]]:
        return {**self._lists.choices(), TYPES: type_choices()}

    def _head(self) -> PageHead:
        check = button(_VERIFY, lambda: self._workplace.navigate("verify"), picture="qrcode")
        quotas = button(_QUOTAS, lambda: self._workplace.navigate("quotas"), picture="scale")
        season = button(_SEASON, lambda: self._workplace.navigate("renewals"), picture="clock")
        if not self._may_issue():
            return PageHead(_TITLE, "", (season, quotas, check))
        return PageHead(
            _TITLE, "", (season, quotas, check, key_button(_NEW, self.begin, "Ctrl+N", kind="primary"))
        )

    def _may_issue(self) -> bool:
        county = self._workplace.office.kind is OfficeKind.COUNTY
        return county and self._workplace.actor.may(Permission.ISSUE_PERMITS)

    def _connect(self) -> None:
        self._front.wanted.connect(self._read)
        self.permit.wants.connect(self._do)
        self.permit.numbered.connect(self._set_number)

    # What the window asks

    def reload(self) -> None:
        """Read everything again."""
        self._lists.load(self._lists_ready)
        self.list.reload()
        if self._front.shown:
            self._read(self._front.shown)

    def open(self, record: str, action: str) -> None:
        """Show a permit, or begin one: `new`, or `new:` and the person's id."""
        verb, _, person_id = action.partition(":")
        if verb == "new" and person_id:
            self._begin_for(person_id)
        elif verb == "new":
            self.begin()
        elif record:
            self._stack.setCurrentWidget(self._front)
            self._front.show_record(record)

    def may_leave(self) -> bool:
        """Let go at any time: what is typed stays as a draft."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.keep()
        return True

    def go_to_search(self) -> None:
        """Put the cursor into the search."""
        self._stack.setCurrentWidget(self._front)
        self.list.focus_search()

    def save(self) -> None:
        """Save what is typed."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.form.save()

    def leave(self) -> bool:
        """Go back one step."""
        page = self._stack.currentWidget()
        if isinstance(page, FormPage):
            page.leave()
        elif page is self._front:
            return self._front.close_record()
        else:
            self._back()
        return True

    # Issuing

    def begin(self) -> None:
        """Choose whom the permit is for."""
        if self._may_issue():
            self._stack.setCurrentWidget(self.pick)
            self.pick.begin()

    def _begin_for(self, person_id: str) -> None:
        if self._may_issue():
            self._workplace.ask(get_person, person_id).then(self._open_form)

    def _open_form(self, file: PersonFile) -> None:
        self._person_id = file.id
        self.aside.show_person(file)
        self._stack.setCurrentWidget(self.form)
        draft = PermitDraft(
            person_id=file.id, permit_type=PermitType.INDEPENDENT.value, field_code=file.draft.wanted_field
        )
        name = f"{file.draft.first_name} {file.draft.last_name}"
        self.form.open(draft, translate(_FOR, name=name), _FOR_HINT, key=f"permit/{file.id}")
        self._changed("permit_type")
        self._changed("field_code")

    def _changed(self, name: str) -> None:
        form = self.form.form
        if name == "permit_type":
            kind = form.state.value("permit_type")
            form.set_shown(COVERED_ONLY, shown=kind == PermitType.COVERED)
            form.set_shown(LEGAL_ONLY, shown=kind == PermitType.SUPPORTER_LEGAL)
        if name == "field_code":
            self._follow_field(str(form.state.value("field_code")))
        self.aside.watch(form.state.draft())

    def _follow_field(self, field_code: str) -> None:
        field = self._lists.book.get("fields", field_code)
        agency = field.text("agency") if field is not None else ""
        if agency and agency != self.form.form.state.value("agency"):
            self.form.form.put("agency", agency)

    def _ask_issue(self, draft: PermitDraft) -> Request[PermitRow]:
        return self._workplace.ask(permits.issue_permit, request_of(draft))

    def _issued(self, permit: PermitRow) -> None:
        self._back()
        self.list.reload()
        self._front.show_record(permit.id)
        number = isolated(local_digits(show_permit_number(permit.number)))
        self._workplace.quiet_line(translate(_ISSUED, number=number))

    # The permit

    def _read(self, permit_id: str) -> None:
        def show(row: PermitRow) -> None:
            if self._front.shown == permit_id:
                self.permit.show_permit(row)
                self._draw(row)

        self._workplace.ask(permits.get_permit, permit_id).then(show)

    def _draw(self, row: PermitRow) -> None:
        def show(pictures: tuple[bytes, ...]) -> None:
            if self._front.shown == row.id:
                self.permit.preview.show_pages(pictures)

        def draw(pdf: bytes) -> None:
            self._workplace.work(printing.page_images, pdf).then(show)

        self._workplace.ask(printing.preview_sheet, row.id).then(
            draw, failed=lambda error: self.permit.preview.say(str(getattr(error, "sentence", lambda: "")()))
        )

    def _do(self, action: str) -> None:
        row = self.permit.row
        if row is None:
            return
        if action == "print":
            self.print()
        elif action == "save":
            self._save_pdf(row)
        elif action == "person":
            self._workplace.navigate("people", row.person_id)
        elif action == "close":
            self._front.close_record()
        else:
            self.acts.do(action, row)

    def print(self) -> None:
        """Print the sheet of the permit that is shown."""
        row = self.permit.row
        if row is None or not self._front.shown:
            return
        printer = ask_printer(self)
        if printer is None:
            return

        def drawn(sheet: PrintedSheet, pictures: tuple[bytes, ...]) -> None:
            print_pages(printer, pictures)
            self._workplace.quiet_line(translate(_PRINTED, copy=sheet.copy_no))

        def counted(sheet: PrintedSheet) -> None:
            self._workplace.work(printing.page_images, sheet.pdf, PRINT_DPI).then(
                lambda pictures: drawn(sheet, pictures)
            )

        self._workplace.ask(printing.permit_sheet, row.id).then(counted)

    def _save_pdf(self, row: PermitRow) -> None:
        file = ask_file(self, f"{row.number}.pdf")
        if file is not None:
            self._workplace.ask(printing.permit_sheet, row.id).then(lambda sheet: self._write(sheet, file))

    def _write(self, sheet: PrintedSheet, file: Path) -> None:
        def done(_size: int) -> None:
            words = translate(_SAVED, copy=sheet.copy_no, file=isolated(file.name))
            self._workplace.quiet_line(words)

        self._workplace.work(file.write_bytes, sheet.pdf).then(done)

    def _set_number(self, number: str) -> None:
        row = self.permit.row
        if row is not None:
            self._workplace.ask(permits.set_national_number, row.id, number).then(
                lambda _changed: self._workplace.quiet_line(translate(_NUMBERED))
            )

    # What is done with it

    def _done(self, permit: PermitRow, words: str) -> None:
        """Show the permit that something was done with, or the one that took its place."""
        self._back()
        self.list.reload()
        self._front.show_record(permit.id)
        self._workplace.quiet_line(words)

    def _back(self) -> None:
        self._stack.setCurrentWidget(self._front)

    def _lists_ready(self) -> None:
        if "form" in vars(self):
            self.form.form.set_lists(self._choices())
        self.list.view.viewport().update()
        if self.permit.row is not None and self._front.shown:
            self.permit.show_permit(self.permit.row)
