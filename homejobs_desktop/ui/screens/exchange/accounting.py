"""The account: everything that was sent has a fate, or the page says where it does not add up."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from homejobs_desktop.domain.fates import Account
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.services.ledger import Ledger, Month, PackageAccount, SiteAccount, ledger, this_month
from homejobs_desktop.services.reconciliation import reconciliation
from homejobs_desktop.ui.parts import card, column, label, pill, row, set_pill, shown
from homejobs_desktop.ui.screens.exchange.tables import FixedList
from homejobs_desktop.ui.screens_kit.head import key_button
from homejobs_desktop.ui.screens_kit.pdf_dialog import Paper, PdfDialog
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.tasks import Cancel
from homejobs_desktop.ui.theme import colours
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Workplace

R = TypeVar("R")

_PERIOD, _ALL_TIME = mark("Exchange", "Period"), mark("Exchange", "All in all")
_SHEET = mark("Exchange", "Reconciliation sheet")
_SHEET_TITLE = mark("Exchange", "Reconciliation sheet of {month}")
_AGREES, _DISAGREES = mark("Exchange", "The account agrees"), mark("Exchange", "The account does not agree")
_AGREES_SHORT, _WRONG_SHORT = mark("Exchange", "agrees"), mark("Exchange", "does not agree")
_MISSING = mark("Exchange", "{count} without a fate")
_TOO_MANY = mark("Exchange", "{count} too many")
_WHAT_TO_DO = mark(
    "Exchange",
    "Sent were {sent} changes, but {counted} have a fate. Check the store in Settings, and lay the "
    "reconciliation sheets of both offices side by side; then tell the province's IT which package differs.",
)
_RECORDED = mark("Exchange", "{count} entries of the journal are in no package yet and do not count as sent.")
_ONCE = mark("Exchange", "A change that was carried twice is counted once in the total.")
_SENT = mark("Exchange", "sent")
_PARTS: tuple[tuple[str, Text], ...] = (
    ("applied", mark("Exchange", "applied")),
    ("same", mark("Exchange", "same")),
    ("kept", mark("Exchange", "a later value stands")),
    ("conflict", mark("Exchange", "conflict")),
    ("rejected", mark("Exchange", "sent back")),
    ("parked", mark("Exchange", "newer program")),
    ("waiting", mark("Exchange", "an earlier one missing")),
    ("unanswered", mark("Exchange", "no answer yet")),
)
_OFFICE = mark("Exchange", "Office")
_PACKAGE, _AT = mark("Exchange", "Package"), mark("Exchange", "Recorded")
_STATE, _PACKAGES = mark("Exchange", "State"), mark("Exchange", "Packages")
_NO_PACKAGES = (
    mark("Exchange", "No package of changes in this time"),
    mark(
        "Exchange", "Choose another month, or “All in all”. Every package that carries changes stands here."
    ),
)
_NO_COUNTIES = (
    mark("Exchange", "No county is enrolled yet"),
    mark("Exchange", "Take the request file of a county, above, and compare its 24 digits by telephone."),
)
_MONTHS = 24
_COUNTIES_HEIGHT = 170


@dataclass(frozen=True, slots=True)
class _PackageRow:
    name: str
    package: PackageAccount


class Accounting(QWidget):
    """The sum as an equation, the counties at the province, the packages.

    Attributes:
        period: the choice of the month; the first is all in all.
        state: whether the account agrees, in words.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self._cancel: Cancel | None = None
        self._found: Ledger | None = None
        self._months = _last_months(this_month(workplace.clock.today()))
        self.period = QComboBox()
        self.period.setAccessibleName(translate(_PERIOD))
        self.period.addItem(translate(_ALL_TIME))
        self.period.addItems([local_digits(each.name) for each in self._months])
        self.period.currentIndexChanged.connect(lambda _place: self.reload())
        self.state = pill("", "plain")
        self.state.hide()
        self.sheet = key_button(_SHEET, self.print, "Ctrl+P")
        self.sum = Equation()
        self._advice = label(role="error", wrap=True)
        self._notes = label(role="hint", wrap=True)
        self.counties = FixedList(_COUNTY_COLUMNS, lambda each: each.site, _NO_COUNTIES)
        self.counties.panel.setFixedHeight(_COUNTIES_HEIGHT)
        self.counties.view.chosen.connect(lambda _site: self._show_packages())
        self.packages = FixedList(
            _package_columns(province=self._province), lambda each: each.package.id, _NO_PACKAGES
        )
        choice = row(label(_PERIOD, "muted"), self.period, self.state, None, self.sheet)
        lists = [card(self.counties.panel, margin=8)] if self._province else []
        page = column(
            choice,
            card(self.sum, self._advice, self._notes, margin=14, spacing=6),
            *lists,
            card(self.packages.panel, margin=8),
            spacing=12,
        )
        page.setStretch(page.count() - 1, 1)
        page.setContentsMargins(20, 12, 20, 14)
        self.setLayout(page)

    def reload(self) -> None:
        """Count again."""
        if self._cancel is not None:
            self._cancel()
        self._cancel = self._workplace.ask(ledger, self.month).then(self._show)

    @property
    def month(self) -> Month | None:
        """The chosen month; None for all in all."""
        place = self.period.currentIndex()
        return self._months[place - 1] if place > 0 else None

    def print(self) -> None:
        """Show the reconciliation sheet of the chosen month, or of this one, for the printer."""
        month = self.month or self._months[0]
        title = translate(_SHEET_TITLE, month=local_digits(month.name))
        name = f"reconciliation-{self._workplace.office.site}-{month.year}-{month.month:02}.pdf"
        paper = Paper(title, name, self._workplace.ask(reconciliation, month))
        PdfDialog(self, self._workplace, title, (paper,)).open()

    def _show(self, found: Ledger) -> None:
        self._found = found
        total = _total(found)
        self.sum.show_account(total)
        set_pill(self.state, _AGREES if found.balanced else _DISAGREES, "good" if found.balanced else "bad")
        self.state.show()
        self._advice.setVisible(not found.balanced)
        self._advice.setText(
            shown(translate(_WHAT_TO_DO, sent=_number(total.sent), counted=_number(total.counted)))
        )
        recorded = sum(each.recorded for each in found.sites)
        notes = [translate(_RECORDED, count=_number(recorded))] if recorded else []
        self._notes.setText(shown(" ".join([*notes, translate(_ONCE)])))
        if self._province:
            self.counties.show(found.sites)
        self._show_packages()

    def _show_packages(self) -> None:
        if self._found is None:
            return
        chosen = self.counties.view.current_key() if self._province else ""
        rows = [
            _PackageRow(site.name, each)
            for site in self._found.sites
            if chosen in {"", site.site}
            for each in site.packages
        ]
        self.packages.show(sorted(rows, key=lambda each: (each.package.at, each.package.number))[::-1])


class Equation(QWidget):
    """Sent = applied + same + …, as large numbers over their words."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(0)
        self._numbers: dict[str, QLabel] = {}
        for place, (name, words) in enumerate((("sent", _SENT), *_PARTS)):
            if place:
                sign = label("=" if place == 1 else "+", "number")
                self._grid.addWidget(sign, 0, 2 * place - 1)
            number = label("۰", "number")
            self._numbers[name] = number
            self._grid.addWidget(number, 0, 2 * place)
            self._grid.addWidget(label(words, "hint"), 1, 2 * place)
        self._grid.setColumnStretch(2 * len(_PARTS) + 1, 1)

    def show_account(self, account: Account) -> None:
        """Show other numbers."""
        for name, number in self._numbers.items():
            value = int(getattr(account, name))
            number.setText(_number(value))
            shade = colours().text if value or name == "sent" else colours().faint
            number.setStyleSheet(f"color: {shade}")
        self.setAccessibleDescription(", ".join(f"{name} {getattr(account, name)}" for name in self._numbers))


def _last_months(month: Month) -> list[Month]:
    found = [month]
    while len(found) < _MONTHS:
        last = found[-1]
        found.append(Month(last.year, last.month - 1) if last.month > 1 else Month(last.year - 1, 12))
    return found


def _total(found: Ledger) -> Account:
    names = ("sent", "unknown", *(name for name, _words in _PARTS))
    return Account(**{name: sum(getattr(each.account, name) for each in found.sites) for name in names})


def _number(value: int) -> str:
    return local_digits(f"{value:,}".replace(",", "٬"))


def _state(account: Account, *, balanced: bool) -> str:
    if balanced:
        return translate(_AGREES_SHORT)
    missing = account.sent - account.counted
    if not missing:
        return translate(_WRONG_SHORT)
    words = _MISSING if missing > 0 else _TOO_MANY
    return translate(words, count=_number(abs(missing)))


def _account_columns(account: Callable[[R], Account], balanced: Callable[[R], bool]) -> tuple[Column[R], ...]:
    """Give the columns of an account: what was sent, each fate, and whether it adds up."""

    def part(name: str) -> Callable[[R], str]:
        return lambda each: _part(int(getattr(account(each), name)))

    return (
        Column(
            _STATE,
            lambda each: _state(account(each), balanced=balanced(each)),
            11,
            Look.PILL,
            tone=lambda each: "good" if balanced(each) else "bad",
        ),
        Column(_SENT, lambda each: _number(account(each).sent), 6, Look.STRONG),
        *(Column(words, part(name), _WIDTHS.get(name, 6)) for name, words in _PARTS),
    )


def _part(value: int) -> str:
    return _number(value) if value else "–"


_WIDTHS = {"parked": 11, "waiting": 12}
_COUNTY_COLUMNS: tuple[Column[SiteAccount], ...] = (
    Column(_OFFICE, lambda each: each.name, 10, Look.STRONG),
    Column(_PACKAGES, lambda each: _number(len(each.packages)), 6, Look.MUTED),
    *_account_columns(lambda each: each.account, lambda each: each.balanced),
)


def _package_columns(*, province: bool) -> tuple[Column[_PackageRow], ...]:
    office: tuple[Column[_PackageRow], ...] = (Column(_OFFICE, lambda each: each.name, 8),)
    return (
        *(office if province else ()),
        Column(_PACKAGE, lambda each: _number(each.package.number), 4, Look.STRONG),
        Column(_AT, lambda each: moment(each.package.at), 13, Look.MUTED),
        *_account_columns(lambda each: each.package.account, lambda each: each.package.account.balanced),
    )
