"""A contract on one page: who covers whom, until when, what is made, and what may be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from homejobs_desktop.domain.coverage import GAP_NAMES, REASONS, CapacityAccount, CoverageRow, Party
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.transitions import ContractState
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.ui.parts import button, card, column, holder, label, row, scrolled, shown
from homejobs_desktop.ui.screens_kit.actions import Action, ActionRow
from homejobs_desktop.ui.screens_kit.coverage_words import number_words, permit_words, pill_of
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.widgets.facts import Fact, FactGrid
from homejobs_desktop.ui.widgets.labels import PillLabel
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Coverage", "Contract {number}")
_COVERED, _SUPPORTER = mark("Coverage", "Covered person"), mark("Coverage", "Supporter")
_CONTRACT = mark("Coverage", "Contract")
_CODE, _PERMIT = mark("Permits", "National code"), mark("Permits", "Permit")
_UNKNOWN = mark("Coverage", "The supporter's permit is not in this office's store.")
_ACCOUNT = mark("Coverage", "{people} people and {jobs} jobs; orders for {stated} people — {source}, {day}")
_NO_ORDERS = mark("Coverage", "{people} people and {jobs} jobs; nobody stated the orders yet")
_ACTS = (
    Action("sign", mark("Coverage", "It was signed"), "check", kind="primary"),
    Action("renew", mark("Coverage", "Renew"), "refresh"),
    Action("correct", mark("Coverage", "Correct"), "pencil"),
    Action("end", mark("Coverage", "End"), "x"),
)
_WAYS = (
    Action("person", mark("Coverage", "Covered person's file"), "user"),
    Action("permit", mark("Coverage", "Supporter's permit"), "file-text"),
    Action("orders", mark("Coverage", "State the orders"), "plus"),
)
PAPERS = Action("papers", mark("Papers", "Papers"), "printer")


class ContractPage(QWidget):
    """The page of one contract.

    Signals:
        wants: `close`, or one of the acts.

    Attributes:
        papers: the menu of papers; whoever shows the page fills it.
    """

    wants = Signal(str)

    def __init__(self, workplace: Workplace, lists: ReferenceLists) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists = lists
        self.row: CoverageRow | None = None
        self._title = label("", "title")
        self.state = PillLabel("")
        self._broken = label("", "strong", wrap=True)
        self.broken = card(self._broken, kind="warn", margin=10)
        self._covered, self._supporter, self._facts = FactGrid(3), FactGrid(3), FactGrid(3)
        self._account = label("", "hint", wrap=True)
        self.acts, self.ways = ActionRow(_ACTS), ActionRow(_WAYS)
        self.papers = self.acts.add_menu(PAPERS, {})
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addLayout(self._head())
        cards = column(
            card(label(_SUPPORTER, "heading"), self._supporter, self._account, margin=14),
            card(label(_COVERED, "heading"), self._covered, margin=14),
            card(label(_CONTRACT, "heading"), self._facts, margin=14),
            None,
            spacing=10,
        )
        lines.addWidget(scrolled(holder(cards)), 1)

    def _head(self) -> QVBoxLayout:
        close = button(mark("Permits", "Close"), lambda: self.wants.emit("close"), kind="quiet", picture="x")
        close.setToolTip("Esc")
        self.acts.act("papers").setEnabled(self._workplace.actor.may(Permission.PRINT_PERMITS))
        for line in (self.acts, self.ways):
            line.wants.connect(self.wants)
        self.broken.hide()
        return column(row(self._title, self.state, None, close), self.acts, self.ways, self.broken, spacing=8)

    def show_contract(self, contract: CoverageRow) -> None:
        """Show a contract; the supporter's orders follow with `show_account`."""
        self.row = contract
        today = self._workplace.clock.today()
        self._title.setText(shown(translate(_TITLE, number=number_words(contract.number))))
        self.state.say(*pill_of(contract, today))
        gap = contract.supporter_permit.gap_on(today) if contract.open_on(today) else None
        self.broken.setVisible(gap is not None)
        self._broken.setText(shown(GAP_NAMES[gap]) if gap else "")
        self._covered.show_facts(self._party(contract.covered, contract.covered_permit.number))
        number = contract.supporter_permit.number or contract.supporter_number
        self._supporter.show_facts(self._party(contract.supporter, number))
        self._facts.show_facts(self._facts_of(contract))
        self._account.setText("" if contract.supporter_permit.id else shown(_UNKNOWN))
        self._offer(contract)

    def show_account(self, account: CapacityAccount) -> None:
        """Show how many people the supporter covers, and to how many the orders give work."""
        words = {"people": account.people, "jobs": account.jobs}
        stated = account.stated
        said = (
            translate(_NO_ORDERS, **words)
            if stated is None
            else translate(
                _ACCOUNT,
                **words,
                stated=stated.people,
                source=local_digits(stated.source),
                day=day_words(stated.stated_on),
            )
        )
        self._account.setText(shown(said))

    def _offer(self, contract: CoverageRow) -> None:
        """Show what may be done with a contract here."""
        county = self._workplace.office.kind is OfficeKind.COUNTY
        mine = contract.owner == self._workplace.office.site
        free = county and mine and self._workplace.actor.may(Permission.ISSUE_PERMITS)
        draft = contract.state == ContractState.DRAFT
        active = contract.state == ContractState.ACTIVE
        known = bool(contract.supporter_permit.id)
        self.acts.offer(
            {
                "sign": free and draft,
                "renew": free and known and (active or contract.state == ContractState.ENDED),
                "correct": free and (draft or active),
                "end": free and (draft or active),
            }
        )
        self.ways.offer({"permit": known, "orders": free and known})

    def _party(self, party: Party, number: str) -> tuple[Fact, ...]:
        digits = local_digits
        return (
            Fact(mark("Permits", "Name of the legal person"), party.legal_name),
            Fact(mark("Permits", "National id of the legal person"), digits(party.legal_id), code=True),
            Fact(mark("Coverage", "Name"), party.name),
            Fact(_CODE, digits(party.national_code), code=True),
            Fact(mark("Coverage", "Mobile"), digits(party.mobile), code=True),
            Fact(_PERMIT, permit_words(number)),
        )

    def _facts_of(self, contract: CoverageRow) -> tuple[Fact, ...]:
        quantity = local_digits(str(contract.quantity)) if contract.quantity else ""
        return (
            Fact(mark("Coverage", "Signed on"), day_words(contract.signed_on)),
            Fact(mark("Coverage", "First day"), day_words(contract.starts_on)),
            Fact(mark("Coverage", "Last day"), day_words(contract.ends_on)),
            Fact(mark("Permits", "Field of activity"), self._lists.name("fields", contract.field_code)),
            Fact(mark("Permits", "Executive agency"), self._lists.name("agencies", contract.agency)),
            Fact(mark("Coverage", "Jobs"), local_digits(str(contract.jobs)) if contract.jobs else ""),
            Fact(mark("Coverage", "What is made or done"), contract.work),
            Fact(mark("Coverage", "Quantity"), f"{quantity} {contract.unit}".strip() if quantity else ""),
            Fact(mark("Coverage", "Reason of its end"), self._lists.name(REASONS, contract.reason)),
            Fact(mark("Coverage", "Ended on"), day_words(contract.state_on)),
        )
