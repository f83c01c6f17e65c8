"""The page of decisions: one list for each kind of thing that waits for a person."""

from typing import Protocol

from PySide6.QtWidgets import QTabWidget, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.i18n import Text, local_digits, mark, translate
from homejobs_desktop.services.decision_lists import WorkCounts, work_counts
from homejobs_desktop.ui.parts import card, column
from homejobs_desktop.ui.screens.decisions.asked import AskedList
from homejobs_desktop.ui.screens.decisions.conflicts import Conflicts
from homejobs_desktop.ui.screens.decisions.decided import DecidedList
from homejobs_desktop.ui.screens.decisions.losers import Losers
from homejobs_desktop.ui.screens.decisions.tasks import Tasks
from homejobs_desktop.ui.screens_kit.head import PageHead
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.offices import OfficeNames
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Decisions", "Decisions and corrections")
_HINT = mark("Decisions", "What you decide goes to the counties with its reason")
_HINT_COUNTY = mark("Decisions", "What the province sent back, and what it decided")
_CONFLICTS, _ASKED = mark("Decisions", "To decide"), mark("Decisions", "Asked by counties")
_TASKS, _LOSERS = mark("Decisions", "To correct"), mark("Decisions", "Values that gave way")
_DECIDED, _DECIDED_COUNTY = mark("Decisions", "Decided"), mark("Decisions", "Decided by the province")
_COUNTED = mark("Decisions", "{words} ({count})")


class Pane(Protocol):
    """One of the lists, as the page handles it."""

    def reload(self) -> None:
        """Read everything again."""

    def leave(self) -> bool:
        """Go back one step; False when there is nowhere to go."""
        ...

    def save(self) -> None:
        """Save what is typed."""

    def focus(self) -> None:
        """Put the cursor into the list."""


class Decisions(QWidget):
    """Tabs: what waits for a decision, what counties ask, what came back, what gave way, what was decided."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._lists, self._offices = ReferenceLists(workplace), OfficeNames(workplace)
        province = workplace.office.kind is OfficeKind.PROVINCE
        self.tasks = Tasks(workplace, self._lists, self._offices)
        self.losers = Losers(workplace, self._lists, self._offices)
        self.decided = DecidedList(workplace, self._lists)
        self.tabs = QTabWidget()
        self._names: list[str] = []
        self._words: list[Text] = []
        self._panes: list[Pane] = []
        if province:
            self.conflicts = Conflicts(workplace, self._lists, self._offices)
            self.asked = AskedList(workplace, self._offices)
            self._add("conflicts", self.conflicts, self.conflicts, _CONFLICTS)
            self._add("asked", self.asked, self.asked, _ASKED)
        self._add("tasks", self.tasks, self.tasks, _TASKS)
        self._add("losers", self.losers, self.losers, _LOSERS)
        self._add("decided", self.decided, self.decided, _DECIDED if province else _DECIDED_COUNTY)
        self.tabs.currentChanged.connect(lambda _place: self._pane().reload())
        head = PageHead(_TITLE, _HINT if province else _HINT_COUNTY)
        page = column(head, card(self.tabs, margin=8), spacing=12)
        page.setStretch(1, 1)
        page.setContentsMargins(20, 14, 20, 14)
        self.setLayout(page)
        self._lists.load(lambda: self._offices.load(self.reload))

    def _add(self, name: str, widget: QWidget, pane: Pane, words: Text) -> None:
        self._names.append(name)
        self._words.append(words)
        self._panes.append(pane)
        self.tabs.addTab(widget, translate(words))

    def _pane(self) -> Pane:
        return self._panes[self.tabs.currentIndex()]

    # What the window asks

    def reload(self) -> None:
        """Read again what is shown, and how much waits in each list."""
        self._workplace.ask(work_counts).then(self._count)
        self._pane().reload()

    def open(self, record: str, _action: str) -> None:
        """Show the list `record`: conflicts, asked, tasks, losers, decided."""
        if record in self._names:
            self.tabs.setCurrentIndex(self._names.index(record))
            self._pane().focus()

    def save(self) -> None:
        """Take the decision that is shown."""
        self._pane().save()

    def go_to_list(self) -> None:
        """Put the cursor into the list."""
        self._pane().focus()

    def leave(self) -> bool:
        """Go back from the record to the list."""
        return self._pane().leave()

    def _count(self, counts: WorkCounts) -> None:
        known = {"conflicts": counts.conflicts, "asked": counts.asked, "tasks": counts.to_correct}
        for place, (name, words) in enumerate(zip(self._names, self._words, strict=True)):
            count, text = known.get(name, 0), translate(words)
            shown = translate(_COUNTED, words=text, count=local_digits(str(count))) if count else text
            self.tabs.setTabText(place, shown)
