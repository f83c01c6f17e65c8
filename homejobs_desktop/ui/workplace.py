"""What a screen, form or widget may ask of the window it stands in.

The window makes one `Workplace` after login and hands it to each screen's `build`. A screen never
imports another screen or the window; it asks here:

    workplace.ask(search_people, text, limit=50).then(self._show)          # a use case, off this thread
    workplace.ask(save_person, None, draft).then(self._saved, failed=self._show_problems)
    report = Progress(mark("Sheets", "Importing the sheet"))                # a long one
    workplace.ask(import_people, plan, report).then(self._imported, progress=report)
    workplace.work(read_sheet, path).then(self._read)                       # work without the store
    workplace.navigate("people", person_id)                                 # another screen
    workplace.navigate("permits", action="new:" + person_id)
    workplace.quiet_line(translate(SAVED, name=name), undo=self._undo)      # it worked, quietly
    workplace.show_problem(error)                                           # a refusal, in the bar
    if workplace.confirm(QUESTION, BUTTON): …                               # only what can't be undone
    workplace.remember("people/columns", text); workplace.recall("people/columns")

`then` returns `cancel()`; a task without `failed` shows its refusal in the window's bar. When a use
case wrote something, every open page whose screen's `refresh_on` meets what it touched is reloaded
after `done`. `remember` keeps window state that is not personal (column widths, last choices).
`Progress` and `Cancel` are in `ui.tasks`; colours, fonts and style names in `ui.theme`; icons in `ui.icons`.

A screen is declared once, as `SCREEN = Screen(...)` in its module, and listed in `screens.SCREENS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, ParamSpec, Protocol, TypeVar

from homejobs_desktop.foundation.i18n import Text

if TYPE_CHECKING:
    # The services bring the store and its libraries with them: they are imported after the first paint.
    from PySide6.QtWidgets import QWidget

    from homejobs_desktop.domain.offices import Actor, Office
    from homejobs_desktop.domain.permissions import Permission
    from homejobs_desktop.foundation.clock import Clock
    from homejobs_desktop.services.context import UseCase
    from homejobs_desktop.services.runner import Services
    from homejobs_desktop.ui.tasks import Cancel, Progress, TaskRunner
    from homejobs_desktop.ui.theme import Theme

P = ParamSpec("P")
T = TypeVar("T")


class Frame(Protocol):
    """The window around the screens, as the workplace knows it."""

    def navigate(self, screen: str, record: str, action: str) -> None:
        """Show another screen."""
        ...

    def quiet_line(self, sentence: str, undo: Callable[[], None] | None) -> None:
        """Say that something worked."""
        ...

    def show_problem(self, error: Exception) -> None:
        """Show a refusal in the bar, anything else as a fault of the program."""
        ...

    def confirm(self, question: str, button: str) -> bool:
        """Ask before what can't be undone."""
        ...

    def announce(self, touched: frozenset[str]) -> None:
        """Reload the pages that show what was touched."""
        ...


class Memory(Protocol):
    """Window state that outlives the window: no personal data."""

    def remember(self, key: str, value: str) -> None:
        """Keep `value` under `key`."""
        ...

    def recall(self, key: str) -> str:
        """Give what is kept under `key`, or ""."""
        ...


@dataclass(frozen=True)
class Request(Generic[T]):
    """A piece of work that waits for its `then`."""

    start: Callable[[Callable[[T], None] | None, Callable[[Exception], None] | None, Progress | None], Cancel]

    def then(
        self,
        done: Callable[[T], None] | None = None,
        *,
        failed: Callable[[Exception], None] | None = None,
        progress: Progress | None = None,
    ) -> Cancel:
        """Start it; `done` gets its value, `failed` its exception, both on the window's thread."""
        return self.start(done, failed, progress)


@dataclass(frozen=True)
class Workplace:
    """The window as a screen sees it: who works where, and what may be asked.

    Attributes:
        actor: the user who works.
        office: the office whose store is open.
        clock: the only source of the present time.
        tasks: the worker; screens use `ask` and `work` instead.
        theme: the look of the window, for Settings.
        restore: closes the office and leads to the page that puts a backup back.
    """

    services: Services
    actor: Actor
    office: Office
    clock: Clock
    tasks: TaskRunner
    frame: Frame
    memory: Memory
    theme: Theme | None = None
    restore: Callable[[], None] | None = None

    def ask(self, use_case: UseCase[P, T], *args: P.args, **kwargs: P.kwargs) -> Request[T]:
        """Prepare a use case of `services`; it starts with `.then(...)`."""

        def start(
            done: Callable[[T], None] | None,
            failed: Callable[[Exception], None] | None,
            progress: Progress | None,
        ) -> Cancel:
            def run() -> tuple[T, frozenset[str]]:
                outcome = self.services.run(use_case, *args, **kwargs)
                return outcome.value, outcome.touched

            def deliver(result: tuple[T, frozenset[str]]) -> None:
                value, touched = result
                if done is not None:
                    done(value)
                if touched:
                    self.frame.announce(touched)

            return self.tasks.run(run, done=deliver, failed=failed, progress=progress)

        return Request(start)

    def work(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Request[T]:
        """Prepare work that needs no store: reading a sheet, drawing a page."""
        return Request(
            lambda done, failed, progress: self.tasks.run(
                lambda: function(*args, **kwargs), done=done, failed=failed, progress=progress
            )
        )

    def navigate(self, screen: str, record: str = "", action: str = "") -> None:
        """Show `screen`, there the record `record`, and start `action` (`new`, `new:ID`, …)."""
        self.frame.navigate(screen, record, action)

    def quiet_line(self, sentence: str, undo: Callable[[], None] | None = None) -> None:
        """Say that something worked; with `undo`, offer to take it back."""
        self.frame.quiet_line(sentence, undo)

    def show_problem(self, error: Exception) -> None:
        """Show a refusal in the window's bar; anything else is a fault and opens the crash dialog."""
        self.frame.show_problem(error)

    def confirm(self, question: str, button: str) -> bool:
        """Ask before what can't be undone; `button` says what will be done."""
        return self.frame.confirm(question, button)

    def remember(self, key: str, value: str) -> None:
        """Keep window state that is not personal."""
        self.memory.remember(key, value)

    def recall(self, key: str) -> str:
        """Give remembered window state, or ""."""
        return self.memory.recall(key)


def _ignore_record(_record: str, _action: str) -> None:
    return None


def _nothing() -> None:
    return None


def _may_leave() -> bool:
    return True


def _nowhere() -> bool:
    return False


@dataclass(frozen=True)
class Page:
    """An open screen, as the window handles it.

    Attributes:
        widget: what is shown.
        reload: read everything again (F5, or after something it shows was touched).
        open: show a record and start an action; either may be "".
        may_leave: ask the user when something typed would be lost; True lets go.
        find: put the cursor into the page's own search (Ctrl+F).
        create: begin a new record (Ctrl+N).
        save: save what is typed (Ctrl+S).
        print: print what is shown (Ctrl+P).
        leave: go back one step inside the page (Esc); False when there is nowhere to go.
    """

    widget: QWidget
    reload: Callable[[], None]
    open: Callable[[str, str], None] = _ignore_record
    may_leave: Callable[[], bool] = _may_leave
    find: Callable[[], None] = _nothing
    create: Callable[[], None] = _nothing
    save: Callable[[], None] = _nothing
    print: Callable[[], None] = _nothing
    leave: Callable[[], bool] = _nowhere


@dataclass(frozen=True)
class Screen:
    """A section of the program: one line in the rail.

    Attributes:
        name: what `navigate` calls it.
        title: its words in the rail.
        icon: an icon of `resources/icons`, without its ending.
        needs: the permission without which the section is not there.
        build: makes its page, when it is first opened.
        refresh_on: names of the entities that it shows.
        at_end: stands at the foot of the rail.
        within: the section that it is reached from and whose line in the rail it belongs to; "" when it has
            a line of its own.
    """

    name: str
    title: Text
    icon: str
    needs: Permission
    build: Callable[[Workplace], Page]
    refresh_on: frozenset[str] = field(default_factory=frozenset)
    at_end: bool = False
    within: str = ""
