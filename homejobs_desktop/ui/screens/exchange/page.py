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
_ENROL = mark("Exchange", "Enrol an office")
_ALARMS = mark("Exchange", "{count} alarms: ask the province's IT")
_LISTS_HEIGHT = 230


class Exchange(QWidget):
    """Two cards for the drive, one for enrolment, and the lists."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self.place = DriveChoice()
        self.writing = WritingCard(workplace, self.place)
        self.reading = ReadingCard(workplace, self.place)
        self.joining = joining_card(workplace)
        self.lists = ExchangeLists(workplace)
        self.lists.setMinimumHeight(_LISTS_HEIGHT)
        self._enrolled = pill("", "plain")
        self._alarms = pill("", "bad")
        self._alarms.hide()
        self._root = label(role="hint")
        cards = QGridLayout()
        cards.setSpacing(12)
        cards.addWidget(self.writing, 0, 0)
        cards.addWidget(self.reading, 0, 1)
        cards.setColumnStretch(0, 1)
        cards.setColumnStretch(1, 1)
        title = label(_TITLE_PROVINCE if self._province else _TITLE, "title")
        head = row(
            title, label(_PROMISE, "muted"), None, self._alarms, self._root, self._enrolled, spacing=14
        )
        page = column(head, cards, card(self.lists, margin=8), spacing=12)
        if self._province:
            self.lists.add_page(scrolled(holder(column(self.joining, None), margin=8)), _ENROL)
        else:
            self.joining.hide()
            page.insertWidget(1, self.joining)
        page.setStretch(page.count() - 1, 1)
        page.setContentsMargins(20, 14, 20, 14)
        self.setLayout(column(scrolled(holder(column(page)))))
        self.reload()

    def reload(self) -> None:
        """Read everything again."""
        self._workplace.ask(exchange_status).then(self._show)
        self.lists.reload()
        self.reading.look()

    def _show(self, status: ExchangeStatus) -> None:
        joined = status.enrolled or self._province
        self._enrolled.setVisible(not self._province)
        set_pill(self._enrolled, _ENROLLED if joined else _NOT_ENROLLED, "good" if joined else "warn")
        self.joining.setVisible(self._province or not joined)
        self.writing.setVisible(joined)
        self.reading.setVisible(joined)
        self._alarms.setVisible(status.alarms > 0)
        set_pill(self._alarms, translate(_ALARMS, count=status.alarms), "bad")
        self._root.setVisible(bool(status.root_digits))
        digits = isolated(local_digits(_grouped(status.root_digits)))
        self._root.setText(shown(translate(_ROOT, digits=digits)))
        self.writing.show_status(status)
        self.lists.show_status(status)


def _grouped(digits: str) -> str:
    plain = digits.replace(" ", "")
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))
