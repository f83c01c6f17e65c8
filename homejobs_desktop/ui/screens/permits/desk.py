"""The permits section: the list beside the chosen permit, and the issuing form over both."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from homejobs_desktop.domain.filters import PermitFilter
from homejobs_desktop.domain.numbers import show_permit_number
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.papers import PERMIT, PERMIT_SHEET
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitRow, PermitType
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.services import permits, printing
from homejobs_desktop.services.list_exports import Exported, export_list
from homejobs_desktop.services.people import PersonFile, get_person
from homejobs_desktop.services.uncovered import CoverageAt, coverage_at
from homejobs_desktop.ui.parts import isolated
from homejobs_desktop.ui.screens.permits.acts import PermitActs
from homejobs_desktop.ui.screens.permits.aside import PermitAside
from homejobs_desktop.ui.screens.permits.declared import (
    ISSUE_FORM,
    PermitDraft,
    permits_listing,
    request_of,
)
from homejobs_desktop.ui.screens.permits.page import PermitPage
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

_TITLE = mark("Permits", "Permits")
_NEW = mark("Permits", "Issue a permit")
_VERIFY = mark("Permits", "Check a sheet")
_QUOTAS = mark("Quotas", "Quotas")
_COVERAGE = mark("Coverage", "Coverage")
_SEASON = mark("Renewals", "Running out")
_WHOM = mark("Permits", "Whom is the permit for?")
_FOR = mark("Permits", "Permit for {name}")
_FOR_HINT = mark("Permits", "the conditions of the dated rule are checked while you type")
_ISSUED = mark("Permits", "Permit {number} was issued. Ctrl+P prints its sheet.")
_NUMBERED = mark("Permits", "The national number was recorded.")


_OF_COVERAGE = frozenset({"under", "orders", "left", "contract", "write"})
"""What the card of coverage asks for; it is done on the pages of coverage."""


class PermitsDesk(Section[PermitRow]):
    """The permits beside the chosen one, and the issuing form."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.permit = PermitPage(workplace, self.lists)
        self.aside = PermitAside(workplace)
        self.acts = PermitActs(self, self._done)
        self.papers = Papers(self, workplace)
        ways = (
            self.way_to("renewals", _SEASON, "clock"),
            self.way_to("coverage", _COVERAGE, "network"),
            self.way_to("quotas", _QUOTAS, "scale"),
            self.way_to("verify", _VERIFY, "qrcode"),
        )
        self.filters = FilterBar(workplace, PermitFilter())
        pane = ListPane(
            permits_listing(workplace, self.lists, self.filters.wanted), workplace, filters=self.filters
        )
        self.exporter = ListExporter(self, workplace, _TITLE, self._ask_export)
        pane.add_tool(self.exporter.button)
        pane.add_tool(self.papers.chooser(PERMIT, lambda: tuple(each.id for each in pane.chosen_rows())))
        self.lay_out(self.head(_TITLE, "", ways, new=_NEW), pane, self.permit)
        self.permit.wants.connect(self._do)
        self.permit.numbered.connect(self._set_number)

    # What stands over the list is made when it is first wanted: the list is shown sooner.

    @cached_property
    def pick(self) -> PersonPick:
        """Where the person is chosen."""
        return self.over_pick(_WHOM, self.begin_for)

    @cached_property
    def form(self) -> FormPage[PermitDraft]:
        """The issuing form."""
        handling = Handling(self._ask_issue, self._issued, self.back)
        page = self.over_form(ISSUE_FORM, handling, aside=self.aside)
        page.form.changed.connect(self._changed)
        return page

    def choices(self) -> Mapping[str, tuple[Choice, ...]]:
        return {**super().choices(), TYPES: type_choices()}

    def _ask_export(self, file: Path, report: Progress) -> Request[Exported]:
        wanted = self.filters.wanted(self.list.search.text())
        return self.workplace.ask(export_list, wanted, file, report)

    def take_lists(self) -> None:
        self.filters.set_lists(self.lists)
        if self.permit.row is not None and self.shown:
            self.permit.show_permit(self.permit.row)

    # Issuing

    def may_begin(self) -> bool:
        county = self.workplace.office.kind is OfficeKind.COUNTY
        return county and self.workplace.actor.may(Permission.ISSUE_PERMITS)

    def make_new(self) -> None:
        self.turn_to(self.pick)
        self.pick.begin()

    def make_new_for(self, about: str) -> None:
        self.workplace.ask(get_person, about).then(self._open_form)

    def _open_form(self, file: PersonFile) -> None:
        self.aside.show_person(file)
        self.turn_to(self.form)
        draft = PermitDraft(
            person_id=file.id, permit_type=PermitType.INDEPENDENT.value, field_code=file.draft.wanted_field
        )
        name = file.draft.full_name
        self.form.open(draft, translate(_FOR, name=name), _FOR_HINT, key=f"permit/{file.id}")
        self._changed("permit_type")
        self._changed("field_code")

    def _changed(self, name: str) -> None:
        follow_kind(self.form.form, self.lists, name)
        self.aside.watch(self.form.form.state.draft())

    def _ask_issue(self, draft: PermitDraft) -> Request[PermitRow]:
        return self.workplace.ask(permits.issue_permit, request_of(draft))

    def _issued(self, permit: PermitRow) -> None:
        self.list.reload()
        self.show_record(permit.id)
        number = isolated(local_digits(show_permit_number(permit.number)))
        self.workplace.quiet_line(translate(_ISSUED, number=number))

    # The permit

    def read(self, record: str) -> None:
        def show(row: PermitRow) -> None:
            self.permit.show_permit(row)
            self.papers.fill(self.permit.papers, PERMIT, row.id)
            self._ask_coverage(row)
            self._draw(row)

        self.workplace.ask(permits.get_permit, record).then(self.while_shown(record, show))

    def _ask_coverage(self, row: PermitRow) -> None:
        def show(found: CoverageAt) -> None:
            self.permit.coverage.show_coverage(row, found)

        if row.permit_type != PermitType.INDEPENDENT:
            self.workplace.ask(coverage_at, row.id).then(self.while_shown(row.id, show))

    def _draw(self, row: PermitRow) -> None:
        def draw(pdf: bytes) -> None:
            drawn = self.while_shown(row.id, self.permit.preview.show_pages)
            self.workplace.work(printing.page_images, pdf).then(drawn)

        self.workplace.ask(printing.preview_sheet, row.id).then(
            draw, failed=lambda error: self.permit.preview.say(str(getattr(error, "sentence", lambda: "")()))
        )

    def _do(self, action: str) -> None:
        row = self.permit.row
        if row is None:
            return
        if action == "print":
            self.print()
        elif action == "save":
            self.papers.save(PERMIT_SHEET, (row.id,))
        elif action == "person":
            self.workplace.navigate("people", row.person_id)
        elif action == "close":
            self.front.close_record()
        elif action in _OF_COVERAGE:
            self._go_to_coverage(action, row)
        else:
            self.acts.do(action, row)

    def _go_to_coverage(self, action: str, row: PermitRow) -> None:
        contract = self.permit.coverage.contract
        if action == "left":
            self.workplace.navigate("uncovered", "", f"of:{row.id}")
        elif action == "write":
            self.workplace.navigate("coverage", "", f"new:{row.person_id}")
        elif action == "contract" and contract is not None:
            self.workplace.navigate("coverage", contract.id)
        else:
            self.workplace.navigate("coverage", "", f"{action}:{row.id}")

    def print(self) -> None:
        """Print the sheet of the permit that is shown."""
        row = self.permit.row
        if row is not None and self.shown:
            self.papers.print(PERMIT_SHEET, (row.id,))

    def _set_number(self, number: str) -> None:
        row = self.permit.row
        if row is not None:
            self.workplace.ask(permits.set_national_number, row.id, number).then(
                lambda _changed: self.workplace.quiet_line(translate(_NUMBERED))
            )

    # What is done with it

    def _done(self, permit: PermitRow, words: str) -> None:
        """Show the permit that something was done with, or the one that took its place."""
        self.list.reload()
        self.show_record(permit.id)
        self.workplace.quiet_line(words)
