"""Opens the office and fills the window with it.

Importing this module brings in the store and the services: `app` does it on the worker, after the
first paint. What founds or recovers an office, and what other sections are made of, comes later.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from homejobs_desktop.foundation.clock import Clock, SystemClock
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.ids import Ids, RandomIds
from homejobs_desktop.services.accounts import Login, log_in
from homejobs_desktop.services.demo_office import open_demo
from homejobs_desktop.services.offices import open_office
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.frame.office import OfficeFrame
from homejobs_desktop.ui.installed import tell_installed
from homejobs_desktop.ui.live import live_frame, show_place
from homejobs_desktop.ui.safeguard import Safeguard, closing
from homejobs_desktop.ui.screens import SCREENS, bring_in
from homejobs_desktop.ui.stage import Stage
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from homejobs_desktop.ui.dialogs.first_start import FirstStartPage
    from homejobs_desktop.ui.dialogs.login import LoginPage
    from homejobs_desktop.ui.dialogs.waiting import WaitingPage
    from homejobs_desktop.ui.restoring import Restoring

_OFFICE = mark("Setup", "Office: {name}")
_MAKING = mark("Setup", "Making invented people, assessments and permits")
_SCORED = mark("Frame", "Rankings know the scores of all assessments now.")
_SCORES_MS = 5_000
"""How long after the start scores are taken up that an older program, or a power cut, left behind."""
_TOLD_MS = 1_500
"""How long after the start it is told what became of an installation; it is read on the worker."""
_CALM_MS = 500
"""How long after the first section was filled the others are brought in; it is painted by then."""


def _bring_in_rest() -> None:
    Thread(target=bring_in, daemon=True).start()


@dataclass
class Opening:
    """From the first page to the open office."""

    stage: Stage
    clock: Clock
    ids: Ids
    services: Services | None = None
    package: Path | None = None
    """The package that was double-clicked: it is shown once the office is open."""

    @classmethod
    def on(cls, stage: Stage) -> "Opening":
        """Begin on a stage, with the computer's clock and randomness."""
        clock = SystemClock()
        return cls(stage, clock, RandomIds(clock))

    def for_login(self, page: "LoginPage") -> None:
        """Open the store, then let a user in."""
        stage = self.stage

        def opened(services: Services) -> None:
            self.services = services
            page.set_office(translate(_OFFICE, name=services.office.name))
            page.attach(lambda user, password: self._log_in(page, user, password))

        def not_opened(error: Exception) -> None:
            page.attach(
                lambda _user, _password: self.refuse(page, error),
                lambda: self._recover(page, opened),
                lambda: self._restoring().ask(),
            )
            self.refuse(page, error)

        stage.tasks.run(
            lambda: open_office(stage.paths, self.clock, self.ids), done=opened, failed=not_opened
        )

    def for_first_start(self, page: "FirstStartPage") -> None:
        """Found the office that the pages describe."""
        from homejobs_desktop.ui.founding import found  # noqa: PLC0415 - only once in an office's life

        page.attach(lambda wishes: found(self, page, wishes))

    def for_demo(self, frame: OfficeFrame, page: "WaitingPage") -> None:
        """Open the demo office; make it first when it is not there yet."""
        report = Progress(_MAKING)
        page.follow(report)
        paths = self.stage.paths
        self.stage.tasks.run(
            lambda: open_demo(paths, self.clock, self.ids, report),
            done=lambda services: self.enter(services, frame=frame),
        )

    def enter(self, services: Services, first: str = "", frame: OfficeFrame | None = None) -> None:
        """Show the open office as its actor sees it; `first` names the section to begin with."""
        stage = self.stage
        shown = frame or OfficeFrame(stage.problems, stage.tasks)
        if frame is None:
            stage.window.show_page(shown)
        stage.window.may_close = shown.may_close
        stage.window.on_closed = closing(stage.window, services)
        stage.theme.on_chosen = shown.rebuild
        workplace = Workplace(
            services,
            services.actor,
            services.office,
            self.clock,
            stage.tasks,
            shown,
            stage.memory,
            stage.theme,
            None if services.office.demo else lambda: self._restoring().close_and_ask(services),
        )
        Safeguard(workplace, shown).start()
        QTimer.singleShot(_SCORES_MS, shown, lambda: self._take_up_scores(workplace))
        QTimer.singleShot(_TOLD_MS, shown, lambda: tell_installed(workplace))
        show_place(shown, workplace)
        shown.open_office(workplace, SCREENS, live_frame(stage.window, shown, workplace))
        if first:
            shown.navigate(first, "", "")
        if self.package is not None:
            self.show_package(self.package)
        # Once the first section is on the screen, and on a thread of its own: the store stays free.
        stage.tasks.run(lambda: None, done=lambda _nothing: QTimer.singleShot(_CALM_MS, _bring_in_rest))

    def _take_up_scores(self, workplace: Workplace) -> None:
        """Take up beside the work what rankings do not know yet; a cut leaves the rest to the next start."""
        from homejobs_desktop.ui.screens_kit.taking_scores import TakingScores  # noqa: PLC0415 - not before the first section

        def ended(error: Exception | None) -> None:
            if error is not None:
                workplace.show_problem(error)
            elif taking.taken:
                workplace.quiet_line(translate(_SCORED))

        taking = TakingScores(workplace)
        taking.begin(ended, beside=True)

    def show_package(self, package: Path) -> None:
        """Show what is in a package on the page of the exchange; while nobody is logged in, afterwards."""
        self.package = package
        frame = self.stage.window.centralWidget()
        if isinstance(frame, OfficeFrame) and frame.current:
            self.package = None
            frame.navigate("exchange", str(package), "preview")

    def _restoring(self) -> "Restoring":
        from homejobs_desktop.ui.restoring import Restoring  # noqa: PLC0415 - only when something is lost

        return Restoring(self.stage, self.clock, self.ids, self._log_in_anew)

    def _log_in_anew(self) -> None:
        from homejobs_desktop.ui.dialogs.login import LoginPage  # noqa: PLC0415 - only when it is shown again

        self.services = None
        page = LoginPage()
        self.stage.window.show_page(page)
        self.for_login(page)

    def _log_in(self, page: "LoginPage", user: str, password: str) -> None:
        services = self.services
        if services is None:
            return

        def done(login: Login) -> None:
            if login.actor is None:
                self.refuse(page, login.refusal)
            else:
                self.enter(services.as_actor(login.actor))

        self.stage.tasks.run(
            lambda: services.ask(log_in, user, password),
            done=done,
            failed=lambda error: self.refuse(page, error),
        )

    def refuse(self, page: "LoginPage | FirstStartPage", error: Exception | None) -> None:
        """Say on a page why it does not go on; a fault of the program goes to the crash dialog."""
        if isinstance(error, Refused):
            page.refuse(error)
        elif error is not None:
            self.stage.problems.show(error)

    def _recover(self, page: "LoginPage", opened: Callable[[Services], None]) -> None:
        from homejobs_desktop.ui.founding import recover  # noqa: PLC0415 - only when a key is lost

        recover(self, page, opened)
