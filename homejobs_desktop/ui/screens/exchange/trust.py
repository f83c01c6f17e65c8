"""Whom this office trusts: offices with their keys, what was set aside, new keys, a lost computer."""

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.roots import root_state
from homejobs_desktop.services.trusting import TrustedOffice, TrustReport, rotate_keys, trust_report
from homejobs_desktop.ui.parts import button, card, column, holder, isolated, label, row, scrolled, shown
from homejobs_desktop.ui.screens.exchange.replacing import Replacing
from homejobs_desktop.ui.screens.exchange.root_card import RootCard
from homejobs_desktop.ui.screens.exchange.set_aside import SetAsideCard
from homejobs_desktop.ui.screens.exchange.tables import FixedList
from homejobs_desktop.ui.screens.exchange.withdrawal import WithdrawDialog
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Workplace

_OFFICES = mark("Exchange", "Offices and their keys")
_OFFICE, _CODE = mark("Exchange", "Office"), mark("Exchange", "Code")
_STATE, _SINCE, _DIGITS = mark("Exchange", "State"), mark("Exchange", "Since"), mark("Exchange", "Digits")
STATUS: dict[str, tuple[Text, str]] = {
    "active": (mark("Exchange", "accepted"), "good"),
    "retiring": (mark("Exchange", "replaced by newer keys, still accepted"), "accent"),
    "suspended": (mark("Exchange", "suspended"), "warn"),
    "revoked": (mark("Exchange", "withdrawn"), "bad"),
}
_WITHDRAW = mark("Exchange", "Withdraw the keys …")
_REPLACE = mark("Exchange", "A lost computer …")
_ROTATE = mark("Exchange", "New keys for this office")
_ROTATE_QUESTION = mark(
    "Exchange",
    "New keys are made, and the next package announces them to the province. Until its answer comes, the "
    "old ones stay in use. Once a year is often enough.",
)
_ROTATED = mark("Exchange", "New keys are made. Their digits: {digits}")
_ANNOUNCED = mark(
    "Exchange", "New keys of this office wait for the province: write a package, and read its answer."
)
_NOBODY = (
    mark("Exchange", "No office is in the list yet"),
    mark("Exchange", "At the first enrolment the province makes its keys and the list of offices."),
)
_OFFICES_HEIGHT = 150


class Trusting(QWidget):
    """The page of keys; behind it the guide for a lost computer.

    Attributes:
        offices: the list of offices.
        set_aside: the packages that wait for a release.
        withdraw, rotate: the buttons for keys; only one of them is there.
        guide: the guide for a lost computer.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self.offices = FixedList(_COLUMNS, lambda each: f"{each.site} {each.digits}", _NOBODY, icon="key")
        self.offices.panel.setMinimumHeight(_OFFICES_HEIGHT)
        self.offices.panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.offices.view.chosen.connect(lambda _key: self._ready())
        self._root = RootCard(workplace)
        self._announced = label(_ANNOUNCED, "warning", wrap=True)
        self._refusal = label(role="muted", wrap=True)
        self.withdraw = button(_WITHDRAW, self._withdraw, kind="danger", picture="x")
        self.rotate = button(_ROTATE, self._rotate, picture="key")
        self._replace = button(_REPLACE, self.show_guide, picture="help")
        self.set_aside = SetAsideCard(workplace)
        self.guide = Replacing(workplace, self._back)
        self._may = workplace.actor.may(Permission.MANAGE_OFFICE)
        self.rotate.setEnabled(self._may)
        (self.rotate if self._province else self.withdraw).hide()
        self._announced.hide()
        self._refusal.hide()
        self._known = self._known_cards()
        lines = column(self._refusal, self._known, None, spacing=0)
        lines.setContentsMargins(20, 12, 20, 14)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(holder(column(lines))))
        self._stack.addWidget(self.guide)
        self.setLayout(column(self._stack))
        self._ready()

    def _known_cards(self) -> QWidget:
        acts = (self._replace, self.rotate, self.withdraw)
        known = column(
            self._root,
            card(
                row(label(_OFFICES, "heading"), None, *acts),
                self._announced,
                self.offices.panel,
                margin=12,
            ),
            self.set_aside,
            spacing=12,
        )
        known.setStretch(1, 1)
        return holder(known)

    def reload(self) -> None:
        """Read the list and what was set aside again."""
        self._workplace.ask(trust_report).then(self._show, failed=self._not_enrolled)
        self.set_aside.reload()

    def show_guide(self) -> None:
        """Show the steps after a computer was lost."""
        self.guide.show_offices(self.offices.rows)
        self._stack.setCurrentWidget(self.guide)

    def leave(self) -> bool:
        """Go back from the guide."""
        if self._stack.currentWidget() is not self.guide:
            return False
        self._back()
        return True

    def _back(self) -> None:
        self._stack.setCurrentIndex(0)
        self.reload()

    def _show(self, report: TrustReport) -> None:
        self._refusal.hide()
        self._known.show()
        self._workplace.ask(root_state).then(lambda root: self._root.show_root(report, root))
        self.offices.show(report.offices)
        self.guide.show_offices(report.offices)
        self._announced.setVisible(report.announced)
        self._ready()

    def _not_enrolled(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            self._workplace.show_problem(error)
            return
        self._known.hide()
        self._refusal.setText(shown(error.sentence()))
        self._refusal.show()

    def _ready(self) -> None:
        chosen = self._chosen()
        self.withdraw.setEnabled(self._may and chosen is not None and chosen.status != "revoked")

    def _chosen(self) -> TrustedOffice | None:
        return self.offices.row(self.offices.view.current_key())

    def _withdraw(self) -> None:
        office = self._chosen()
        if office is not None:
            dialog = WithdrawDialog(self, self._workplace, office)
            dialog.accepted.connect(self.reload)
            dialog.open()

    def _rotate(self) -> None:
        if self._workplace.confirm(translate(_ROTATE_QUESTION), translate(_ROTATE)):
            self._workplace.ask(rotate_keys).then(self._rotated)

    def _rotated(self, digits: str) -> None:
        said = Verbatim(isolated(local_digits(digits)))
        self._workplace.quiet_line(translate(_ROTATED, digits=said))
        self.reload()


_COLUMNS: tuple[Column[TrustedOffice], ...] = (
    Column(_OFFICE, lambda each: each.name, 18, Look.STRONG),
    Column(_CODE, lambda each: each.site, 9, Look.CODE),
    Column(
        _STATE,
        lambda each: translate(STATUS[each.status][0]) if each.status in STATUS else each.status,
        26,
        Look.PILL,
        tone=lambda each: STATUS[each.status][1] if each.status in STATUS else "plain",
    ),
    Column(_SINCE, lambda each: moment(each.since), 20, Look.MUTED),
    Column(_DIGITS, lambda each: each.digits, 34, Look.CODE),
)
