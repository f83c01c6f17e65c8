"""A computer was lost: the steps that put another one in its place, at the province and in the county."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.services.trusting import TrustedOffice
from homejobs_desktop.ui.parts import (
    button,
    card,
    column,
    holder,
    isolated,
    label,
    pill,
    row,
    scrolled,
    set_pill,
    shown,
)
from homejobs_desktop.ui.screens.exchange.joining import GrantCard
from homejobs_desktop.ui.screens.exchange.withdrawal import WithdrawDialog
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Exchange", "A computer was lost")
_HINT = mark("Exchange", "Step by step; what was sent before is safe at the province")
_BACK = mark("Exchange", "Back to the keys")
_WHICH = mark("Exchange", "1. Whose computer was lost?")
_WITHDRAW_STEP = mark("Exchange", "2. Withdraw its keys, so that nobody can write in its name.")
_WITHDRAW = mark("Exchange", "Withdraw the keys …")
_WITHDRAWN, _STILL = mark("Exchange", "withdrawn"), mark("Exchange", "still accepted")
_NEW_STEP = mark(
    "Exchange",
    "3. On the new computer: install the program, found the office with the same code, and on its page of "
    "the exchange write the request. The county reads its 24 digits out by telephone.",
)
_GRANT_STEP = mark("Exchange", "4. Enrol the new computer with its request.")
_ANSWER_STEP = mark(
    "Exchange",
    "5. Write packages for every office: the new computer gets all records of its county back, and the other "
    "offices learn that the old key does not count any more.",
)
_GO_WRITE = mark("Exchange", "To the writing page")
_LATE_STEP = mark(
    "Exchange",
    "6. Packages of the old computer that come later are set aside: look into each and release the honest "
    "ones. Safety copies that the county kept on its second drive are such packages too.",
)
_COUNTY_STEPS: tuple[Text, ...] = (
    mark("Exchange", "1. Telephone the province at once: it withdraws the keys of the lost computer."),
    mark(
        "Exchange",
        "2. Install the program on the new computer, and found the office with the same code ({code}). If a "
        "backup and the recovery code are at hand, putting the backup back is the shorter way.",
    ),
    mark(
        "Exchange",
        "3. On its page of the exchange write the request, read its 24 digits out by telephone, and read the "
        "province's answer.",
    ),
    mark(
        "Exchange",
        "4. Read the first package of the province: all records that it had of this county come back.",
    ),
    mark(
        "Exchange",
        "5. Carry the safety copies of the second drive to the province: it releases them, and what was not "
        "sent comes back with its next package.",
    ),
)


class Replacing(QWidget):
    """The guide; at the province with the buttons of each step.

    Attributes:
        office: the choice of the office whose computer was lost.
        withdraw: opens the question that withdraws its keys.
    """

    def __init__(self, workplace: Workplace, back: Callable[[], None]) -> None:
        super().__init__()
        self._workplace = workplace
        self._offices: dict[str, TrustedOffice] = {}
        self.office = QComboBox()
        self.office.setAccessibleName(translate(_WHICH))
        self.office.currentIndexChanged.connect(lambda _place: self._show_state())
        self._state = pill("", "plain")
        self.withdraw = button(_WITHDRAW, self._withdraw, kind="danger")
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        steps = self._province_steps() if self._province else self._county_steps()
        head = PageHead(_TITLE, _HINT, (key_button(_BACK, back, "Esc"),))
        page = column(head, *steps, None, spacing=12)
        page.setContentsMargins(20, 12, 20, 14)
        self.setLayout(column(scrolled(holder(column(page)))))

    def show_offices(self, offices: Sequence[TrustedOffice]) -> None:
        """Show the offices to choose from; the choice stays."""
        if not self._province:
            return
        chosen = self.office.currentData()
        latest: dict[str, TrustedOffice] = {}
        for each in offices:
            if each.site not in latest or each.status != "revoked":
                latest[each.site] = each
        self._offices = latest
        self.office.blockSignals(True)
        self.office.clear()
        for site, each in latest.items():
            self.office.addItem(f"{each.name} {isolated(local_digits(site))}", site)
        self.office.setCurrentIndex(max(self.office.findData(chosen), 0))
        self.office.blockSignals(False)
        self._show_state()

    def _province_steps(self) -> list[QFrame]:
        go = button(_GO_WRITE, lambda: self._workplace.navigate("exchange", "carrying"))
        return [
            card(row(label(_WHICH), self.office, None)),
            card(row(label(_WITHDRAW_STEP), self._state, None, self.withdraw)),
            card(_step(_NEW_STEP)),
            card(_step(_GRANT_STEP), GrantCard(self._workplace)),
            card(_beside(_step(_ANSWER_STEP), go)),
            card(_step(_LATE_STEP)),
        ]

    def _county_steps(self) -> list[QFrame]:
        code = isolated(local_digits(self._workplace.office.site))
        return [card(label(shown(translate(words, code=code)), wrap=True)) for words in _COUNTY_STEPS]

    def _show_state(self) -> None:
        office = self._offices.get(str(self.office.currentData()))
        gone = office is not None and office.status == "revoked"
        set_pill(self._state, _WITHDRAWN if gone else _STILL, "good" if gone else "warn")
        self._state.setVisible(office is not None)
        may = self._workplace.actor.may(Permission.MANAGE_OFFICE)
        self.withdraw.setEnabled(may and office is not None and not gone)

    def _withdraw(self) -> None:
        office = self._offices.get(str(self.office.currentData()))
        if office is not None:
            WithdrawDialog(self, self._workplace, office).open()


def _beside(words: QLabel, act: QWidget) -> QHBoxLayout:
    line = row(words, act)
    line.setStretch(0, 1)
    return line


def _step(words: Text) -> QLabel:
    return label(words, wrap=True)
