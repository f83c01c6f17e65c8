"""The frame around an open office: rail, top, foot, and the pages of the sections."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtWidgets  # a question's box is made when it is asked
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.ui.frame.bar import Bar
from homejobs_desktop.ui.frame.foot import Foot
from homejobs_desktop.ui.frame.rail import Rail
from homejobs_desktop.ui.frame.search import Find, Hit, SearchBox
from homejobs_desktop.ui.frame.top import Top
from homejobs_desktop.ui.parts import column
from homejobs_desktop.ui.problems import Problems
from homejobs_desktop.ui.tasks import Progress, TaskRunner
from homejobs_desktop.ui.widgets.progress import ProgressDialog

if TYPE_CHECKING:
    from homejobs_desktop.ui.workplace import Page, Screen, Workplace

_TITLE = mark("Frame", "Home businesses: office program")
_CANCEL = mark("Frame", "Cancel")


class Live(NamedTuple):
    """What the frame itself asks of an open office.

    Attributes:
        find: searches in everything.
        refresh: reads the exchange's state, the counts and the morning's facts anew.
        user_actions: the menu under the user's name.
        help: opens the help (F1).
    """

    find: Find
    refresh: Callable[[], None]
    user_actions: tuple[tuple[Text, Callable[[], None]], ...]
    help: Callable[[], None]


class OfficeFrame(QWidget):
    """What stands around every page; it is the `Frame` of `ui.workplace`."""

    def __init__(self, problems: Problems, tasks: TaskRunner) -> None:
        super().__init__()
        self._problems = problems
        self._tasks = tasks
        self._workplace: Workplace | None = None
        self._live: Live | None = None
        self._screens: dict[str, Screen] = {}
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._current = ""
        self.search = SearchBox(self._open_hit)
        self.rail = Rail(lambda name: self.navigate(name, "", ""))
        self.top = Top(self.search, lambda: self.navigate("exchange", "", ""))
        self.foot = Foot()
        self.bar = Bar()
        self._stack = QStackedWidget()
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.rail)
        work = column(self.top, self.bar, self._stack, self.foot, spacing=0)
        work.setStretch(2, 1)
        beside.addLayout(work, 1)

    def show_waiting(self, page: QWidget) -> None:
        """Show a page inside the frame while the office is being opened."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def open_office(self, workplace: Workplace, screens: tuple[Screen, ...], live: Live) -> None:
        """Fill the frame with the sections that the user may see, and open the first one."""
        self._workplace, self._live = workplace, live
        self._screens = {each.name: each for each in screens if workplace.actor.may(each.needs)}
        self._pages, self._stale, self._current = {}, set(), ""
        self._problems.bar = self.bar.refuse
        self._tasks.on_failure = self.show_problem
        self._tasks.on_progress = self._follow
        self.rail.set_screens(tuple(self._screens.values()))
        self.top.show_user(workplace.actor.display_name, live.user_actions)
        self.search.open(live.find)
        self._bind_keys()
        self.navigate(next(iter(self._screens)), "", "")
        live.refresh()

    @property
    def current(self) -> str:
        """The name of the section that is shown."""
        return self._current

    def page(self, name: str) -> Page:
        """Give the page of a section; it is made when it is first asked for."""
        if name not in self._pages:
            if self._workplace is None:
                raise RuntimeError("no office is open")
            page = self._screens[name].build(self._workplace)
            page.widget.setObjectName("page")
            self._pages[name] = page
            self._stack.addWidget(page.widget)
        return self._pages[name]

    def navigate(self, screen: str, record: str, action: str) -> None:
        """Show a section, there a record, and start an action."""
        if screen not in self._screens or not self._let_go(screen):
            self.rail.show_current(self._current)
            return
        page = self.page(screen)
        self._current = screen
        self.rail.show_current(screen)
        # What had the cursor is hidden now; without any, the keys of the window would be deaf. A page that
        # knows where one begins takes it when it is shown.
        self._stack.setFocus()
        self._stack.setCurrentWidget(page.widget)
        if screen in self._stale:
            self._stale.discard(screen)
            page.reload()
        if record or action:
            page.open(record, action)

    def quiet_line(self, sentence: str, undo: Callable[[], None] | None) -> None:
        """Say that something worked."""
        self.bar.say(sentence, undo)

    def show_problem(self, error: Exception) -> None:
        """Show a refusal in the bar, anything else as a fault of the program."""
        self._problems.show(error)

    def confirm(self, question: str, button: str) -> bool:
        """Ask before what can't be undone; the safe answer is the one Enter gives."""
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Question, translate(_TITLE), question, parent=self
        )
        act = box.addButton(button, QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(translate(_CANCEL), QtWidgets.QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is act

    def announce(self, touched: frozenset[str]) -> None:
        """Reload the pages that show what was touched: now if seen, else when they are."""
        for name in self._pages:
            if self._screens[name].refresh_on & touched:
                if name == self._current:
                    self._pages[name].reload()
                else:
                    self._stale.add(name)
        if self._live is not None:
            self._live.refresh()

    def rebuild(self) -> None:
        """Make the pages anew: their pictures have the colours of another look."""
        for page in self._pages.values():
            self._stack.removeWidget(page.widget)
            page.widget.deleteLater()
        self._pages.clear()
        self._stale.clear()
        self.navigate(self._current, "", "")

    def may_close(self) -> bool:
        """Ask the page that is shown whether it may be left."""
        return self._current not in self._pages or self._pages[self._current].may_leave()

    # Within

    def _let_go(self, screen: str) -> bool:
        return (
            screen == self._current
            or self._current not in self._pages
            or self._pages[self._current].may_leave()
        )

    def _open_hit(self, hit: Hit) -> None:
        self.navigate(hit.screen, hit.record, "")

    def _follow(self, progress: Progress) -> None:
        ProgressDialog(self, progress, self._tasks)

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+K": self.search.take_focus,
            "Ctrl+1": lambda: self.navigate("people", "", "new"),
            "Ctrl+2": lambda: self.navigate("surveys", "", "new"),
            "Ctrl+3": lambda: self.navigate("permits", "", "new"),
            "Ctrl+4": lambda: self.navigate("exchange", "", ""),
            "Ctrl+5": lambda: self.navigate("applications", "", "new"),
            "F5": self._reload,
            "Ctrl+F": lambda: self.page(self._current).find(),
            "Ctrl+N": lambda: self.page(self._current).create(),
            "Ctrl+S": lambda: self.page(self._current).save(),
            "Ctrl+P": lambda: self.page(self._current).print(),
            "Escape": self._leave,
            "Ctrl+PgDown": lambda: self._step(1),
            "Ctrl+PgUp": lambda: self._step(-1),
        }
        if self._live is not None:
            keys["F1"] = self._live.help
        for keys_text, act in keys.items():
            shortcut = QShortcut(QKeySequence(keys_text), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)

    def _reload(self) -> None:
        self.page(self._current).reload()
        if self._live is not None:
            self._live.refresh()

    def _leave(self) -> None:
        if self.bar.isVisible():
            self.bar.hide()
        elif not self.page(self._current).leave() and self._current != next(iter(self._screens)):
            self.navigate(next(iter(self._screens)), "", "")

    def _step(self, by: int) -> None:
        names = [name for name, screen in self._screens.items() if not screen.within]
        section = self._screens[self._current].within or self._current
        here = names.index(section) if section in names else 0
        self.navigate(names[(here + by) % len(names)], "", "")
