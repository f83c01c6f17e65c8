"""The coverage section: the contracts beside the chosen one, and the form that writes one down."""

from collections.abc import Mapping
from functools import cached_property

from PySide6.QtWidgets import QWidget

from homejobs_desktop.domain.coverage import ContractDraft, CoverageFilter, CoverageRow, SupporterRow
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.papers import COVERAGE
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.coverage import (
    CoverageSums,
    capacity_of,
    contract,
    coverage_sums,
    supporters,
)
from homejobs_desktop.services.coverage_acts import add_contract
from homejobs_desktop.services.people import PersonFile, get_person
from homejobs_desktop.ui.screens.coverage.acts import CoverageActs
from homejobs_desktop.ui.screens.coverage.aside import ContractAside
from homejobs_desktop.ui.screens.coverage.declared import (
    CONTRACT_FORM,
    SHOWN,
    SUPPORTERS,
    contracts_listing,
)
from homejobs_desktop.ui.screens.coverage.page import ContractPage
from homejobs_desktop.ui.screens_kit.coverage_words import number_words, supporter_choices
from homejobs_desktop.ui.screens_kit.form_page import FormPage, Handling
from homejobs_desktop.ui.screens_kit.listing import Listing, ListPane
from homejobs_desktop.ui.screens_kit.papers import Papers
from homejobs_desktop.ui.screens_kit.person_list import PersonPick
from homejobs_desktop.ui.screens_kit.section import Section
from homejobs_desktop.ui.widgets.choice import Choice
from homejobs_desktop.ui.widgets.options import OptionsEdit
from homejobs_desktop.ui.workplace import Request, Workplace

_TITLE = mark("Coverage", "Coverage")
_SUMS = mark("Coverage", "{people} people and {jobs} jobs under {supporters} supporters")
_NEW = mark("Coverage", "Write a contract down")
_UNCOVERED = mark("Coverage", "Left without a supporter")
_BACK = mark("Coverage", "Back to the permits")
_WHOM = mark("Coverage", "Whom does the contract cover?")
_FOR = mark("Coverage", "Contract of {name}")
_FOR_HINT = mark("Coverage", "what speaks against it is shown while you type")
_ADDED = mark("Coverage", "Contract {number} was written down. Its papers are in the menu beside it.")
UNDER = "under"
"""Begins what the window is asked for: the contracts under a supporter's permit."""
ORDERS = "orders"
"""Begins what the window is asked for: to state the orders of a supporter's permit."""


class _Contracts(ListPane[CoverageRow]):
    """The list of contracts; beside a contract there is no room for the narrowing."""

    def __init__(self, listing: Listing[CoverageRow], workplace: Workplace, standing: QWidget) -> None:
        super().__init__(listing, workplace, above=(standing,))
        self._standing = standing

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self._standing.setVisible(not narrow)


class CoverageDesk(Section[CoverageRow]):
    """The contracts beside the chosen one, and their forms."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, home="permits")
        self._supporters: tuple[SupporterRow, ...] = ()
        self._under = ""
        self.contract = ContractPage(workplace, self.lists)
        self.aside = ContractAside(workplace)
        self.acts = CoverageActs(self, self._done)
        self.papers = Papers(self, workplace)
        self.standing = OptionsEdit(tuple(Choice(code, translate(name)) for code, name in SHOWN))
        self.standing.set_values(("",))
        self.standing.setMinimumWidth(430)
        ways = (
            self.way_to("uncovered", _UNCOVERED, "alert-triangle"),
            self.way_to("permits", _BACK, "file-text"),
        )
        pane = _Contracts(contracts_listing(workplace, self._wanted), workplace, self.standing)
        pane.add_tool(self.papers.chooser(COVERAGE, lambda: tuple(each.id for each in pane.chosen_rows())))
        self._head = self.head(_TITLE, "", ways, new=_NEW)
        self.lay_out(self._head, pane, self.contract)
        pane.model.loaded.connect(self._ask_sums)
        self.standing.edited.connect(self._narrow)
        self.contract.wants.connect(self._do)

    @cached_property
    def pick(self) -> PersonPick:
        """Where the person is chosen."""
        return self.over_pick(_WHOM, self.begin_for)

    @cached_property
    def form(self) -> FormPage[ContractDraft]:
        """The form that writes a contract down."""
        page = self.over_form(
            CONTRACT_FORM, Handling(self._ask_add, self._added, self.back), aside=self.aside
        )
        page.form.changed.connect(lambda _name: self.aside.watch(page.form.state.draft()))
        return page

    def choices(self) -> Mapping[str, tuple[Choice, ...]]:
        return {**super().choices(), SUPPORTERS: supporter_choices(self._supporters)}

    def take_lists(self) -> None:
        if self.contract.row is not None and self.shown:
            self.contract.show_contract(self.contract.row)
            self._ask_account(self.contract.row)

    # The list

    def _wanted(self, text: str) -> CoverageFilter:
        return CoverageFilter(
            text=text, standing=self.standing.values()[0], supporter_permit=self._under if not text else ""
        )

    def _ask_sums(self) -> None:
        self.workplace.ask(coverage_sums).then(self._show_sums)

    def _show_sums(self, sums: CoverageSums) -> None:
        words = {"people": sums.people, "jobs": sums.jobs, "supporters": sums.supporters}
        self._head.say(_TITLE, translate(_SUMS, **words) if sums.people else "")

    def _narrow(self) -> None:
        self._under = ""
        self.list.load()

    def open(self, record: str, action: str) -> None:
        """Show the contracts under a supporter's permit, ask for its orders, or what every section does."""
        verb, _, about = action.partition(":")
        if verb == UNDER:
            self._under = about
            self.back()
            self.front.close_record()
            self.list.search.clear()
            self.list.load()
        elif verb == ORDERS:
            self.acts.open_orders(about)
        else:
            super().open(record, action)

    # Writing one down

    def may_begin(self) -> bool:
        county = self.workplace.office.kind is OfficeKind.COUNTY
        return county and self.workplace.actor.may(Permission.ISSUE_PERMITS)

    def make_new(self) -> None:
        self.turn_to(self.pick)
        self.pick.begin()

    def make_new_for(self, about: str) -> None:
        def ready(rows: tuple[SupporterRow, ...]) -> None:
            self._supporters = rows
            self.form.form.set_lists(self.choices())
            self.workplace.ask(get_person, about).then(self._open_form)

        self.workplace.ask(supporters).then(ready)

    def _open_form(self, file: PersonFile) -> None:
        self.aside.show_person(file)
        self.turn_to(self.form)
        draft = ContractDraft(file.id, signed_on=self.workplace.clock.today())
        title = translate(_FOR, name=file.draft.full_name)
        self.form.open(draft, title, _FOR_HINT, key=f"coverage/{file.id}")

    def _ask_add(self, draft: ContractDraft) -> Request[CoverageRow]:
        return self.workplace.ask(add_contract, draft)

    def _added(self, row: CoverageRow) -> None:
        self._done(row, translate(_ADDED, number=number_words(row.number)))

    def _done(self, row: CoverageRow, words: str) -> None:
        """Show the contract that something was done with, or the one that goes on."""
        self.list.reload()
        self.show_record(row.id)
        self.workplace.quiet_line(words)

    # The contract

    def read(self, record: str) -> None:
        def show(row: CoverageRow) -> None:
            self.contract.show_contract(row)
            self.papers.fill(self.contract.papers, COVERAGE, row.id)
            self._ask_account(row)

        self.workplace.ask(contract, record).then(self.while_shown(record, show))

    def _ask_account(self, row: CoverageRow) -> None:
        if row.supporter_permit.id:
            shown = self.while_shown(row.id, self.contract.show_account)
            self.workplace.ask(capacity_of, row.supporter_permit.id).then(shown)

    def _do(self, action: str) -> None:
        row = self.contract.row
        if action == "close":
            self.front.close_record()
        elif row is None:
            return
        elif action == "person":
            self.workplace.navigate("people", row.covered.person_id)
        elif action == "permit":
            self.workplace.navigate("permits", row.supporter_permit.id)
        else:
            self.acts.do(action, row)
