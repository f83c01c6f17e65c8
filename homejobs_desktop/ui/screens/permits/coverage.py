"""On a permit's page: whom its holder covers and by which orders, or the covered person's contract."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from homejobs_desktop.domain.coverage import CapacityAccount, CoverageRow
from homejobs_desktop.domain.permits import PermitRow, PermitType
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.services.uncovered import CoverageAt
from homejobs_desktop.ui.parts import card, label, row, shown
from homejobs_desktop.ui.screens_kit.actions import Action, ActionRow
from homejobs_desktop.ui.screens_kit.coverage_words import number_words, pill_of
from homejobs_desktop.ui.screens_kit.times import day_words
from homejobs_desktop.ui.widgets.labels import PillLabel
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Coverage", "Coverage")
_COVERS = mark("Coverage", "{people} people and {jobs} jobs under contracts in force")
_ORDERS = mark("Coverage", "Orders for {stated} people — {source}, {day}")
_NO_ORDERS = mark("Coverage", "Nobody stated the orders yet.")
_ROOM, _FULL = mark("Coverage", "room for {left}"), mark("Coverage", "full")
_TOO_MANY = mark("Coverage", "{over} too many")
_LEFT_OVER = mark("Coverage", "{count} left without a supporter")
_CONTRACT = mark("Coverage", "Contract {number} with {supporter}, from {starts} to {ends}")
_NONE = mark("Coverage", "No contract of coverage is written down for this permit.")
_ACTS = (
    Action("under", mark("Coverage", "Contracts"), "network"),
    Action("orders", mark("Coverage", "State the orders"), "plus"),
    Action("left", mark("Coverage", "Left without a supporter"), "alert-triangle"),
    Action("contract", mark("Coverage", "Open the contract"), "network"),
    Action("write", mark("Coverage", "Write a contract down"), "plus"),
)


class CoverageCard(QWidget):
    """The coverage of one permit; hidden for permits that have none.

    Signals:
        wants: `under`, `orders`, `left`, `contract` or `write`.
    """

    wants = Signal(str)

    def __init__(self, workplace: Workplace, *, may_write: bool) -> None:
        super().__init__()
        self._workplace = workplace
        self._may_write = may_write
        self.contract: CoverageRow | None = None
        self._said = label("", wrap=True)
        self.state = PillLabel("")
        self.acts = ActionRow(_ACTS)
        self.acts.wants.connect(self.wants)
        title: QLabel = label(_TITLE, "heading")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        head = row(title, self.state, None, self.acts)
        lines.addWidget(card(head, self._said, margin=12))
        self.hide()

    def show_coverage(self, permit: PermitRow, found: CoverageAt) -> None:
        """Show what was found for a permit."""
        self.contract = found.contract
        supports = found.account is not None
        self.acts.offer(
            {
                "under": supports,
                "orders": supports and self._may_write,
                "left": bool(found.left_over),
                "contract": found.contract is not None,
                "write": not supports and found.contract is None and self._may_write,
            }
        )
        if found.account is not None:
            self._show_account(found.account, found.left_over)
        else:
            self._show_contract(found.contract)
        self.setVisible(supports or permit.permit_type == PermitType.COVERED)

    def _show_account(self, account: CapacityAccount, left_over: int) -> None:
        stated = account.stated
        orders = (
            translate(_NO_ORDERS)
            if stated is None
            else translate(
                _ORDERS,
                stated=stated.people,
                source=local_digits(stated.source),
                day=day_words(stated.stated_on),
            )
        )
        covers = translate(_COVERS, people=account.people, jobs=account.jobs)
        self._said.setText(shown(f"{covers} · {orders}"))
        self.state.setVisible(account.left is not None)
        if account.left is not None:
            self.state.say(*_room(account.left))
        self.acts.act("left").setText(shown(translate(_LEFT_OVER, count=left_over)))

    def _show_contract(self, contract: CoverageRow | None) -> None:
        self.state.setVisible(contract is not None)
        if contract is None:
            self._said.setText(shown(_NONE))
            return
        self.state.say(*pill_of(contract, self._workplace.clock.today()))
        said = translate(
            _CONTRACT,
            number=number_words(contract.number),
            supporter=contract.supporter.shown or number_words(contract.supporter_number),
            starts=day_words(contract.starts_on),
            ends=day_words(contract.ends_on),
        )
        self._said.setText(shown(" · ".join(part for part in (said, contract.work) if part)))


def _room(left: int) -> tuple[str, str]:
    """Give the words and the tone of how much room a supporter's orders leave."""
    words: Text = _ROOM if left > 0 else _FULL if left == 0 else _TOO_MANY
    return translate(words, left=left, over=-left), "good" if left > 0 else "warn" if left == 0 else "bad"
