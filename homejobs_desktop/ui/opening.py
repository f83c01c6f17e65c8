"""Opens, founds or recovers the office, and fills the window with it.

Importing this module brings in the store, the services and every screen: `app` does it on the
worker, after the first paint.
"""

from dataclasses import dataclass
from threading import Thread

from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.clock import Clock, SystemClock
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.ids import Ids, RandomIds
from homejobs_desktop.services.accounts import Login, log_in
from homejobs_desktop.services.backups import set_backup_folder
from homejobs_desktop.services.demo_office import open_demo
from homejobs_desktop.services.offices import Founded, NewOffice, found_office, open_office, recover_office
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.dialogs.first_start import FirstStartPage, Wishes
from homejobs_desktop.ui.dialogs.login import LoginPage
from homejobs_desktop.ui.dialogs.recovery_code import RecoveryCodeCard
from homejobs_desktop.ui.dialogs.waiting import WaitingPage
from homejobs_desktop.ui.frame.office import OfficeFrame
from homejobs_desktop.ui.language import install_qt_persian
from homejobs_desktop.ui.live import live_frame, show_place
from homejobs_desktop.ui.parts import button
from homejobs_desktop.ui.screens import SCREENS, bring_in
from homejobs_desktop.ui.stage import Stage
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.workplace import Workplace

_OFFICE = mark("Setup", "Office: {name}")
_RECOVER_TITLE = mark("Setup", "Recovery code")
_RECOVER_ASK = mark("Setup", "Type the recovery code of this office, as it is printed:")
_MAKING = mark("Setup", "Making invented people, assessments and permits")
_ENROL_NOW = mark("Setup", "Begin, and write the enrolment file for the province now")
_BEGIN = mark("Setup", "Begin; enrolment with the province can wait")


@dataclass
class Opening:
    """From the first page to the open office."""

    stage: Stage
    clock: Clock
    ids: Ids
    services: Services | None = None

    @classmethod
    def on(cls, stage: Stage) -> "Opening":
        """Begin on a stage, with the computer's clock and randomness."""
        clock = SystemClock()
        return cls(stage, clock, RandomIds(clock))

    def begin(self) -> None:
        """Do what waited for the first paint."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            install_qt_persian(app)

    def for_login(self, page: LoginPage) -> None:
        """Open the store, then let a user in."""
        stage = self.stage

        def opened(services: Services) -> None:
            self.services = services
            page.set_office(translate(_OFFICE, name=services.office.name))
            page.attach(lambda user, password: self._log_in(page, user, password))

        def not_opened(error: Exception) -> None:
            page.attach(lambda _user, _password: self._refuse(page, error), lambda: self._recover(page))
            self._refuse(page, error)

        stage.tasks.run(
            lambda: open_office(stage.paths, self.clock, self.ids), done=opened, failed=not_opened
        )

    def for_first_start(self, page: FirstStartPage) -> None:
        """Found the office that the pages describe."""
        page.attach(lambda wishes: self._found(page, wishes))

    def for_demo(self, frame: OfficeFrame, page: WaitingPage) -> None:
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
        stage.window.on_closed = services.close
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
        )
        show_place(shown, workplace)
        shown.open_office(workplace, SCREENS, live_frame(stage.window, shown, workplace))
        if first:
            shown.navigate(first, "", "")
        # After what the first section asked for, and on a thread of its own: the store stays free.
        stage.tasks.run(lambda: None, done=lambda _nothing: Thread(target=bring_in, daemon=True).start())

    def _log_in(self, page: LoginPage, user: str, password: str) -> None:
        services = self.services
        if services is None:
            return

        def done(login: Login) -> None:
            if login.actor is None:
                self._refuse(page, login.refusal)
            else:
                self.enter(services.as_actor(login.actor))

        self.stage.tasks.run(
            lambda: services.ask(log_in, user, password),
            done=done,
            failed=lambda error: self._refuse(page, error),
        )

    def _refuse(self, page: LoginPage | FirstStartPage, error: Exception | None) -> None:
        if isinstance(error, Refused):
            page.refuse(error)
        elif error is not None:
            self.stage.problems.show(error)

    def _recover(self, page: LoginPage) -> None:
        code, given = QInputDialog.getText(
            page, translate(_RECOVER_TITLE), translate(_RECOVER_ASK), QLineEdit.EchoMode.Normal
        )
        if not given or not code.strip():
            return
        stage = self.stage

        def opened(services: Services) -> None:
            self.services = services
            page.set_office(translate(_OFFICE, name=services.office.name))
            page.attach(lambda user, password: self._log_in(page, user, password))

        stage.tasks.run(
            lambda: recover_office(stage.paths, code, self.clock, self.ids),
            done=opened,
            failed=lambda error: self._refuse(page, error),
        )

    def _found(self, page: FirstStartPage, wishes: Wishes) -> None:
        stage = self.stage
        kind = OfficeKind.PROVINCE if wishes.province else OfficeKind.COUNTY
        new = NewOffice(kind, wishes.site, wishes.name, wishes.username, wishes.display_name, wishes.password)

        def work() -> Founded:
            founded = found_office(stage.paths, new, self.clock, self.ids)
            if wishes.backup_folder:
                founded.services.run(set_backup_folder, wishes.backup_folder)
            return founded

        stage.tasks.run(
            work,
            done=lambda founded: self._founded(page, founded),
            failed=lambda error: self._refuse(page, error),
        )

    def _founded(self, page: FirstStartPage, founded: Founded) -> None:
        code = RecoveryCodeCard(founded.services.office.name, founded.recovery_code)

        def begin(first: str) -> None:
            if code.proved():
                self.enter(founded.services, first)

        choices = [button(_BEGIN, lambda: begin(""), kind="primary")]
        if founded.services.office.county_code:
            choices.append(button(_ENROL_NOW, lambda: begin("exchange")))
        page.show_last(code, *choices)
