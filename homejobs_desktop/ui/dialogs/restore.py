"""The page that puts a backup in the place of the store; the office is closed meanwhile."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Verbatim, local_digits, mark, translate
from homejobs_desktop.ui.dialogs.gate import GatePage, field, password_line
from homejobs_desktop.ui.parts import button, card, column, holder, isolated, label, row, shown

_TITLE = mark("Setup", "Put a backup back")
_WHY = mark(
    "Setup",
    "The backup takes the place of the store. The present store is kept aside, and nothing is changed unless "
    "the backup is whole and of this office.",
)
_BACKUP, _CHOOSE = mark("Setup", "Backup"), mark("Setup", "Choose the backup …")
_NONE = mark("Setup", "none chosen yet")
_FILES = mark("Setup", "Backups (*.db)")
_ALL = mark("Setup", "All files (*)")
_USER = mark("Setup", "User name of the administrator")
_PASSWORD = mark("Setup", "Password, as it was when the backup was made")
_RESTORE, _RESTORING = mark("Setup", "Put this backup back"), mark("Setup", "Checking and putting it back …")
_BACK = mark("Setup", "Back, without changing anything")
_FILL = mark("Setup", "Choose a backup, and enter the administrator's user name and password.")
_DONE = mark("Setup", "The backup is in place")
_DONE_SITE = mark(
    "Setup",
    "The office {site} is put back and begins a new life. Write a package and carry it to the province soon; "
    "what it had got since the backup comes back with its answer.",
)
_ASIDE = mark("Setup", "The store that was here is kept in {folder}.")
_ENTER = mark("Setup", "Go on to the log-in")


class RestoreWish(NamedTuple):
    """What is to be put back, and who says so."""

    file: Path
    username: str
    password: str


class RestorePage(GatePage):
    """Which backup, and the administrator's name and password.

    Attributes:
        user, password: the lines to be filled in.
        act: puts the backup back.
    """

    def __init__(self, folder: Path, newest: Path | None) -> None:
        self._folder = folder
        self._file = newest
        self._wanted: Callable[[RestoreWish], None] | None = None
        self._left: Callable[[], None] | None = None
        self._name = label(role="strong")
        self.user, self.password = QLineEdit(), password_line()
        for line in (self.user, self.password):
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._error = label(role="error", wrap=True)
        self._error.hide()
        self.act = button(_RESTORE, self.submit, kind="danger")
        self.choose = button(_CHOOSE, self._choose, picture="folder")
        self._back = button(_BACK, self._leave, kind="link")
        self._form = holder(
            column(
                label(_WHY, "muted", wrap=True), label(_BACKUP, "label"), self._name, row(self.choose, None),
                4, field(_USER, self.user), field(_PASSWORD, self.password), self._error, 4, self.act,
                row(self._back, None),
            )
        )  # fmt: skip
        self._said = label(role="muted", wrap=True)
        self.enter = button(_ENTER, self._leave, kind="primary")
        self._end = holder(column(self._said, 8, self.enter))
        self._end.hide()
        self._title = label(_TITLE, "title")
        super().__init__(card(self._title, 2, self._form, self._end, margin=32))
        self.user.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self.submit)
        self._show_file()

    def attach(self, wanted: Callable[[RestoreWish], None], left: Callable[[], None]) -> None:
        """Connect the page with what restores, and with what comes after it."""
        self._wanted, self._left = wanted, left

    def submit(self) -> None:
        """Ask for the backup to be put back."""
        user, password = self.user.text().strip(), self.password.text()
        if self._file is None or not user or not password:
            self._say(translate(_FILL))
            return
        self._error.hide()
        self._wait(waiting=True)
        if self._wanted is not None:
            self._wanted(RestoreWish(self._file, user, password))

    def refuse(self, error: Refused) -> None:
        """Say why the backup was not put back."""
        self._wait(waiting=False)
        self.password.clear()
        self.password.setFocus()
        self._say(error.sentence())

    def tell(self, site: str, aside: Path | None) -> None:
        """Say that the backup is in place."""
        code = Verbatim(isolated(local_digits(site)))
        said = [translate(_DONE_SITE, site=code)]
        if aside is not None:
            said.append(translate(_ASIDE, folder=Verbatim(isolated(str(aside)))))
        self._title.setText(shown(_DONE))
        self._said.setText(shown("\n".join(said)))
        self._form.hide()
        self._end.show()
        self.enter.setFocus()

    def _choose(self) -> None:
        kinds = f"{translate(_FILES)};;{translate(_ALL)}"
        file, _kind = QFileDialog.getOpenFileName(self, translate(_CHOOSE), str(self._folder), kinds)
        if file:
            self._file = Path(file)
            self._show_file()
            self.user.setFocus()

    def _leave(self) -> None:
        if self._left is not None:
            self._left()

    def _show_file(self) -> None:
        self._name.setText(shown(isolated(self._file.name) if self._file else translate(_NONE)))

    def _say(self, sentence: str) -> None:
        self._error.setText(shown(sentence))
        self._error.show()

    def _wait(self, *, waiting: bool) -> None:
        for part in (self.act, self.choose, self._back):
            part.setDisabled(waiting)
        self.act.setText(translate(_RESTORING if waiting else _RESTORE))

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.user if self._file else self.choose).setFocus()
