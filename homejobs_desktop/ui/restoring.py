"""Closes the office, puts a backup in its place, and leads back to the log-in."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.services.accounts import log_in
from homejobs_desktop.services.backups import backup_state, newest_backup
from homejobs_desktop.services.restores import Restored, Sources, restore_office
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.dialogs.restore import RestorePage, RestoreWish
from homejobs_desktop.ui.stage import Stage


class Restoring(NamedTuple):
    """What putting a backup back needs; `after` shows the log-in again."""

    stage: Stage
    clock: Clock
    ids: Ids
    after: Callable[[], None]

    def close_and_ask(self, services: Services) -> None:
        """Close an open office, then ask which backup takes its place."""

        def close() -> tuple[Path, Path | None]:
            folder = Path(services.ask(backup_state).folder)
            services.close()
            return folder, newest_backup(folder)

        self.stage.tasks.run(close, done=lambda found: self._show(*found))

    def ask(self) -> None:
        """Ask which backup takes the place of a store that cannot be opened."""
        folder = self.stage.paths.backups
        self.stage.tasks.run(lambda: newest_backup(folder), done=lambda newest: self._show(folder, newest))

    def _show(self, folder: Path, newest: Path | None) -> None:
        page = RestorePage(folder, newest)
        page.attach(lambda wish: self._restore(page, wish), self.after)
        self._let_go()
        self.stage.window.show_page(page)

    def _let_go(self) -> None:
        """Take the office's frame away; what it still waits for is delivered before it goes."""
        stage = self.stage
        stage.problems.bar = None
        stage.tasks.on_failure = stage.problems.show
        stage.tasks.on_progress = _nobody
        stage.theme.on_chosen = _nothing
        stage.window.may_close = lambda: True
        stage.window.on_closed = _nothing
        old: QWidget | None = stage.window.takeCentralWidget()
        if old is not None:
            old.hide()
            stage.tasks.run(_nothing, done=lambda _nothing: old.deleteLater())

    def _restore(self, page: RestorePage, wish: RestoreWish) -> None:
        def work() -> Restored:
            return restore_office(
                self.stage.paths,
                wish.file,
                Sources(self.clock, self.ids),
                lambda office: office.ask(log_in, wish.username, wish.password).granted(),
            )

        def failed(error: Exception) -> None:
            if isinstance(error, Refused):
                page.refuse(error)
            else:
                self.stage.problems.show(error)

        self.stage.tasks.run(work, done=lambda done: page.tell(done.site, done.aside), failed=failed)


def _nothing() -> None:
    return None


def _nobody(_progress: object) -> None:
    return None
