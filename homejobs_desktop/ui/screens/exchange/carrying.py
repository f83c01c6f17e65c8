"""The first thing of the exchange: what waits, write, read, and what became of it."""

from PySide6.QtWidgets import QGridLayout, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.services.exchange import ExchangeStatus
from homejobs_desktop.ui.parts import card, column, holder, scrolled
from homejobs_desktop.ui.screens.exchange.drives import DriveChoice
from homejobs_desktop.ui.screens.exchange.joining import joining_card
from homejobs_desktop.ui.screens.exchange.lists import ExchangeLists
from homejobs_desktop.ui.screens.exchange.reading import ReadingCard
from homejobs_desktop.ui.screens.exchange.release_offer import ReleaseOffer
from homejobs_desktop.ui.screens.exchange.writing import WritingCard
from homejobs_desktop.ui.workplace import Workplace

_ENROL = mark("Exchange", "Enrol an office")
_LISTS_HEIGHT = 200


class Carrying(QWidget):
    """Two cards for the drive, one for enrolment, one for a release at a county, and the lists."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self.place = DriveChoice(workplace)
        self.writing = WritingCard(workplace, self.place)
        self.reading = ReadingCard(workplace, self.place)
        self.joining = joining_card(workplace)
        self.release = ReleaseOffer(workplace, self.place)
        self.lists = ExchangeLists(workplace)
        self.lists.setMinimumHeight(_LISTS_HEIGHT)
        cards = QGridLayout()
        cards.setSpacing(12)
        cards.addWidget(self.writing, 0, 0)
        cards.addWidget(self.reading, 0, 1)
        cards.setColumnStretch(0, 1)
        cards.setColumnStretch(1, 1)
        page = column(cards, card(self.lists, margin=8), spacing=12)
        if self._province:
            self.release.hide()
            self.lists.add_page(scrolled(holder(column(self.joining, None), margin=8)), _ENROL)
        else:
            self.joining.hide()
            page.insertWidget(0, self.joining)
            page.insertWidget(0, self.release)
        page.setStretch(page.count() - 1, 1)
        page.setContentsMargins(20, 12, 20, 14)
        self.setLayout(column(scrolled(holder(column(page)))))

    def reload(self) -> None:
        """Read the lists and the drive again."""
        self.lists.reload()
        self.reading.look()
        if not self._province:
            self.release.look()

    def show_status(self, status: ExchangeStatus) -> None:
        """Show what waits."""
        joined = status.enrolled or self._province
        self.joining.setVisible(self._province or not joined)
        self.writing.setVisible(joined)
        self.reading.setVisible(joined)
        self.writing.show_status(status)
        self.lists.show_status(status)
