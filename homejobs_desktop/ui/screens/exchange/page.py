"""The page of the exchange: carrying first, and behind it what is looked at now and then."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.services.exchange import ExchangeStatus, exchange_status
from homejobs_desktop.services.programs import ProgramReport, program_report
from homejobs_desktop.ui.parts import column, isolated, label, pill, row, set_pill, shown
from homejobs_desktop.ui.screens.exchange.accounting import Accounting
from homejobs_desktop.ui.screens.exchange.alarms import Alarms
from homejobs_desktop.ui.screens.exchange.carrying import Carrying
from homejobs_desktop.ui.screens.exchange.inspecting import Inspecting
from homejobs_desktop.ui.screens.exchange.safety import Safety
from homejobs_desktop.ui.screens.exchange.trust import Trusting
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Exchange", "Exchange with the province")
_TITLE_PROVINCE = mark("Exchange", "Exchange with the counties")
_PROMISE = mark("Exchange", "Every change gets a receipt; nothing is lost")
_ENROLLED, _NOT_ENROLLED = mark("Exchange", "Joined the province"), mark("Exchange", "Not joined yet")
_ROOT = mark("Exchange", "Digits of the province: {digits}")
_ALARMS_COUNTED = mark("Exchange", "Alarms ({count})")
CARRYING, ACCOUNTING, INSPECTING = "carrying", "accounting", "inspecting"
_PREVIEW = "preview"
TRUST, ALARMS, SAFETY, RELEASES = "trust", "alarms", "safety", "releases"
_TABS: dict[str, Text] = {
    CARRYING: mark("Exchange", "Write and read"),
    ACCOUNTING: mark("Exchange", "Account"),
    INSPECTING: mark("Exchange", "Look into a package"),
    TRUST: mark("Exchange", "Keys and offices"),
    ALARMS: mark("Exchange", "Alarms"),
    SAFETY: mark("Exchange", "Safety and restoring"),
    RELEASES: mark("Releases", "The program"),
}


class Level(NamedTuple):
    """What one tab leads to: its widget, reading it again, printing, one step back inside it."""

    widget: QWidget
    reload: Callable[[], None]
    print: Callable[[], None]
    leave: Callable[[], bool]


class Exchange(QWidget):
    """Tabs over pages; a page is made when its tab is first opened.

    Attributes:
        carrying: the first page.
        place: its drives, `writing`, `reading`, `joining` and `lists` its cards.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self._levels: dict[str, Level] = {}
        self.carrying = Carrying(workplace)
        self.place, self.lists = self.carrying.place, self.carrying.lists
        self.writing, self.reading = self.carrying.writing, self.carrying.reading
        self.joining = self.carrying.joining
        self._enrolled = pill("", "plain")
        self._root = label(role="hint")
        self._programs = label("", "warning", wrap=True)
        self._programs.hide()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in _TABS.values():
            self.tabs.addTab(translate(words))
        self._stack = QStackedWidget()
        title = label(_TITLE_PROVINCE if self._province else _TITLE, "title")
        head = row(title, label(_PROMISE, "muted"), None, self._root, self._enrolled, spacing=14)
        above = column(head, self._programs, self.tabs, spacing=4)
        above.setContentsMargins(20, 14, 20, 0)
        page = column(above, self._stack, spacing=0)
        page.setStretch(1, 1)
        self.setLayout(page)
        self.show_tab(CARRYING)
        self.tabs.currentChanged.connect(lambda place: self.show_tab(list(_TABS)[place]))
        self._ask_status()

    @property
    def site(self) -> str:
        """The code of the office."""
        return self._workplace.office.site

    @property
    def current(self) -> str:
        """The name of the tab that is shown."""
        return list(_TABS)[self.tabs.currentIndex()]

    def level(self, name: str) -> QWidget:
        """Give the page of a tab."""
        return self._level(name).widget

    def show_tab(self, name: str) -> None:
        """Show the page of a tab; it is read again."""
        place = list(_TABS).index(name)
        if place != self.tabs.currentIndex():
            self.tabs.setCurrentIndex(place)  # its signal leads back here
            return
        level = self._level(name)
        self._stack.setCurrentWidget(level.widget)
        level.reload()

    def open(self, record: str, action: str) -> None:
        """Open a tab by its name; with the action `preview`, show what is in the package `record`."""
        if action == _PREVIEW:
            self.show_tab(CARRYING)
            self.reading.preview(Path(record))
            return
        for name in (record, action):
            if name in _TABS:
                self.show_tab(name)

    def reload(self) -> None:
        """Read everything that is shown again."""
        self._ask_status()
        self._level(self.current).reload()

    def print(self) -> None:
        """Print what the tab has for paper."""
        self._level(self.current).print()

    def leave(self) -> bool:
        """Go back one step inside the tab, then to the first tab."""
        if self._level(self.current).leave():
            return True
        if self.current == CARRYING:
            return False
        self.show_tab(CARRYING)
        return True

    def _level(self, name: str) -> Level:
        if name not in self._levels:
            level = self._make(name)
            self._levels[name] = level
            self._stack.addWidget(level.widget)
        return self._levels[name]

    def _make(self, name: str) -> Level:
        workplace = self._workplace
        if name == ACCOUNTING:
            accounting = Accounting(workplace)
            return Level(accounting, accounting.reload, accounting.print, _nowhere)
        if name == INSPECTING:
            return Level(Inspecting(workplace), _nothing, _nothing, _nowhere)
        if name == TRUST:
            trusting = Trusting(workplace)
            return Level(trusting, trusting.reload, _nothing, trusting.leave)
        if name == ALARMS:
            alarms = Alarms(workplace)
            return Level(alarms, alarms.reload, _nothing, _nowhere)
        if name == SAFETY:
            safety = Safety(workplace)
            return Level(safety, safety.reload, _nothing, _nowhere)
        if name == RELEASES:
            return self._releases()
        return Level(self.carrying, self.carrying.reload, self.carrying.writing.show_slips, _nowhere)

    def _releases(self) -> Level:
        from homejobs_desktop.ui.screens.exchange.releases import Releases  # noqa: PLC0415 - when it is opened

        releases = Releases(self._workplace, self.place)
        return Level(releases, releases.reload, _nothing, _nowhere)

    def _ask_status(self) -> None:
        self._workplace.ask(exchange_status).then(self._show)
        self._workplace.ask(program_report).then(self._show_programs)

    def _show_programs(self, report: ProgramReport) -> None:
        """Say what waits for a newer program; nothing where all offices have the same."""
        notices = report.notices()
        self._programs.setText(shown("\n".join(notices)))
        self._programs.setVisible(bool(notices))

    def _show(self, status: ExchangeStatus) -> None:
        joined = status.enrolled or self._province
        self._enrolled.setVisible(not self._province)
        set_pill(self._enrolled, _ENROLLED if joined else _NOT_ENROLLED, "good" if joined else "warn")
        words = translate(_ALARMS_COUNTED, count=status.alarms) if status.alarms else translate(_TABS[ALARMS])
        self.tabs.setTabText(list(_TABS).index(ALARMS), words)
        self._root.setVisible(bool(status.root_digits))
        digits = isolated(local_digits(_grouped(status.root_digits)))
        self._root.setText(shown(translate(_ROOT, digits=digits)))
        self.carrying.show_status(status)


def _nothing() -> None:
    return None


def _nowhere() -> bool:
    return False


def _grouped(digits: str) -> str:
    plain = digits.replace(" ", "")
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))
