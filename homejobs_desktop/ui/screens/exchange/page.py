"""The page of the exchange: write, read, and what became of it."""

from PySide6.QtWidgets import QGridLayout, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.services.exchange import ExchangeStatus, exchange_status
from homejobs_desktop.ui.parts import (
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
from homejobs_desktop.ui.screens.exchange.drives import DriveChoice
from homejobs_desktop.ui.screens.exchange.joining import joining_card
from homejobs_desktop.ui.screens.exchange.lists import ExchangeLists
from homejobs_desktop.ui.screens.exchange.reading import ReadingCard
from homejobs_desktop.ui.screens.exchange.writing import WritingCard
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Exchange", "Exchange with the province")
_TITLE_PROVINCE = mark("Exchange", "Exchange with the counties")
_PROMISE = mark("Exchange", "Every change gets a receipt; nothing is lost")
_ENROLLED, _NOT_ENROLLED = mark("Exchange", "Joined the province"), mark("Exchange", "Not joined yet")
_ROOT = mark("Exchange", "Digits of the province: {digits}")
_ALARMS = mark("Exchange", "{count} alarms: ask the province's IT")
_LISTS_HEIGHT = 300


class Exchange(QWidget):
    """Two cards for the drive, one for enrolment, and the lists."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self._place = DriveChoice()
        self._writing = WritingCard(workplace, self._place)
        self._reading = ReadingCard(workplace, self._place)
        self._joining = joining_card(workplace)
        self._joining.hide()
        self._lists = ExchangeLists(workplace)
        self._lists.setMinimumHeight(_LISTS_HEIGHT)
        self._enrolled = pill("", "plain")
        self._alarms = pill("", "bad")
        self._alarms.hide()
        self._root = label(role="hint")
        cards = QGridLayout()
        cards.setSpacing(12)
        cards.addWidget(self._writing, 0, 0)
        cards.addWidget(self._reading, 0, 1)
        cards.setColumnStretch(0, 1)
        cards.setColumnStretch(1, 1)
        title = label(_TITLE_PROVINCE if self._province else _TITLE, "title")
        head = row(
            title, label(_PROMISE, "muted"), None, self._alarms, self._root, self._enrolled, spacing=14
        )
        page = column(head, self._joining, cards, card(self._lists, margin=8), spacing=12)
        page.setStretch(3, 1)
        page.setContentsMargins(20, 14, 20, 14)
        self.setLayout(column(scrolled(holder(column(page)))))
        self.reload()

    def reload(self) -> None:
        """Read everything again."""
        self._workplace.ask(exchange_status).then(self._show)
        self._lists.reload()
        self._reading.look()

    def _show(self, status: ExchangeStatus) -> None:
        joined = status.enrolled or self._province
        self._enrolled.setVisible(not self._province)
        set_pill(self._enrolled, _ENROLLED if joined else _NOT_ENROLLED, "good" if joined else "warn")
        self._joining.setVisible(self._province or not status.enrolled)
        self._writing.setVisible(joined)
        self._reading.setVisible(joined)
        self._alarms.setVisible(status.alarms > 0)
        set_pill(self._alarms, translate(_ALARMS, count=status.alarms), "bad")
        self._root.setVisible(bool(status.root_digits))
        digits = isolated(local_digits(_grouped(status.root_digits)))
        self._root.setText(shown(translate(_ROOT, digits=digits)))
        self._writing.show_status(status)
        self._lists.show_status(status)


def _grouped(digits: str) -> str:
    plain = digits.replace(" ", "")
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))
