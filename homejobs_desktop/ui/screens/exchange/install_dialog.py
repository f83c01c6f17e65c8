"""Before a release is installed: what will happen, and the password of whoever decides it."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from homejobs_desktop.domain.releases import Release
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.installing import Launcher, Started, install_release
from homejobs_desktop.ui.dialogs.gate import field, password_line
from homejobs_desktop.ui.parts import button, column, isolated, label, picture, row, shown
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.theme import colours
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Releases", "Install program {version}")
_STEPS: tuple[tuple[str, Text], ...] = (
    (
        "shield-check",
        mark("Releases", "The setup file is checked to its last byte and copied to this computer."),
    ),
    (
        "database",
        mark("Releases", "A backup is written; what the province has not got yet stays, and is in it."),
    ),
    (
        "refresh",
        mark("Releases", "The program closes, is replaced, and opens again. It takes a few minutes."),
    ),
    (
        "arrow-back-up",
        mark(
            "Releases",
            "The new program tries itself first. If something does not work, the present one stays in its "
            "place.",
        ),
    ),
)
_DRIVE = mark("Releases", "Leave the drive in until the program closes. Do not switch the computer off.")
_PASSWORD = mark("Releases", "Your password")
_INSTALL, _CANCEL = mark("Releases", "Install and restart"), mark("Releases", "Not now")
_COPYING = mark("Releases", "Checking and copying the setup file")
_WIDTH = 560


class InstallDialog(QDialog):
    """Asks once; the window closes when the installer was started.

    Attributes:
        password: the password of the user.
        act: begins.
    """

    def __init__(
        self, parent: QWidget, workplace: Workplace, what: tuple[Path, Release], launcher: Launcher
    ) -> None:
        super().__init__(parent)
        self._window = parent.window()
        self._workplace = workplace
        self._statement, release = what
        self._launcher = launcher
        title = translate(_TITLE, version=Verbatim(isolated(local_digits(release.version))))
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        self.password = password_line()
        self._error = label(role="error", wrap=True)
        self._error.hide()
        self.act = button(_INSTALL, self._install, kind="primary")
        self.act.setEnabled(False)
        cancel = button(_CANCEL, self.reject)
        for part in (self.act, cancel):
            part.setAutoDefault(False)
        steps = column(*map(_step, _STEPS), spacing=8)
        content = column(
            label(title, "heading"), steps, label(_DRIVE, "warning", wrap=True),
            field(_PASSWORD, self.password), self._error, row(self.act, None, cancel), spacing=14,
        )  # fmt: skip
        content.setContentsMargins(24, 20, 24, 18)
        self.setLayout(content)
        self.password.textChanged.connect(lambda text: self.act.setEnabled(bool(text)))
        self.password.returnPressed.connect(self._install)
        self.password.setFocus()

    def _install(self) -> None:
        if not self.act.isEnabled():
            return
        self.act.setEnabled(False)
        report = Progress(_COPYING)
        arguments = (self._workplace.services, self._statement, self.password.text(), self._launcher)
        self._workplace.work(install_release, *arguments, report).then(
            self._started, failed=self._refused, progress=report
        )

    def _started(self, _started: Started) -> None:
        """Close the program: the installer waits for its end."""
        self.accept()
        self._window.close()

    def _refused(self, error: Exception) -> None:
        self.act.setEnabled(True)
        if isinstance(error, Refused):
            self._error.setText(shown(error.sentence()))
            self._error.show()
            self.password.setFocus()
            self.password.selectAll()
        else:
            self._workplace.show_problem(error)


def _step(step: tuple[str, Text]) -> QWidget:
    icon, words = step
    text = label(words, wrap=True)
    line = row(picture(icon, colours().accent, 20), text, spacing=12)
    line.setStretch(1, 1)
    made = QWidget()
    made.setLayout(line)
    return made
