"""The first page of an office that is here already: who works?"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.dialogs.gate import GatePage, field, password_line
from homejobs_desktop.ui.parts import button, card, label, row, shown

_TITLE = mark("Frame", "Log in")
_USER = mark("Frame", "User name")
_PASSWORD = mark("Frame", "Password")
_ENTER = mark("Frame", "Log in")
_OPENING = mark("Frame", "Opening the office …")
_FILL = mark("Frame", "Enter your user name and your password.")
_RECOVER = mark("Frame", "Open with the recovery code")
_PUT_BACK = mark("Frame", "Put a backup back")
_FORGOT = mark("Frame", "A forgotten password is set anew by the office's administrator, in Settings.")


class LoginPage(GatePage):
    """User name and password; what is typed before the office is open is kept and used then."""

    def __init__(self) -> None:
        self._entered: Callable[[str, str], None] | None = None
        self._recover: Callable[[], None] | None = None
        self._restore: Callable[[], None] | None = None
        self._submitted = False
        self._office = label(role="muted")
        self._user = QLineEdit()
        self._user.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._password = password_line()
        self._password.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._error = label(role="error", wrap=True)
        self._error.hide()
        self._recovery = button(_RECOVER, self._ask_recovery, kind="link")
        self._restoring = button(_PUT_BACK, self._ask_restore, kind="link")
        self._recovery.hide()
        self._restoring.hide()
        self._enter = button(_ENTER, self.submit, kind="primary")
        self._enter.setMinimumHeight(38)
        content = card(
            label(_TITLE, "title"), self._office, 4,
            field(_USER, self._user), field(_PASSWORD, self._password),
            self._error, 4, self._enter, 2,
            label(_FORGOT, "hint", wrap=True),
            row(self._recovery, self._restoring, None),
            margin=32,
        )  # fmt: skip
        super().__init__(content)
        self._user.returnPressed.connect(self._password.setFocus)
        self._password.returnPressed.connect(self.submit)

    def attach(
        self,
        entered: Callable[[str, str], None],
        recover: Callable[[], None] | None = None,
        restore: Callable[[], None] | None = None,
    ) -> None:
        """Connect the page with what opens the office; a login asked for meanwhile happens now."""
        self._entered, self._recover, self._restore = entered, recover, restore
        self._recovery.setVisible(recover is not None)
        self._restoring.setVisible(restore is not None)
        if self._submitted:
            self.submit()

    def set_office(self, name: str) -> None:
        """Show which office was opened."""
        self._office.setText(shown(name))

    @property
    def said(self) -> str:
        """The sentence that refuses a login, "" while there is none."""
        return "" if self._error.isHidden() else self._error.text()

    @property
    def offers_recovery(self) -> bool:
        """Whether the office may be opened with its recovery code."""
        return not self._recovery.isHidden()

    def submit(self) -> None:
        """Log in with what is typed."""
        user, password = self._user.text().strip(), self._password.text()
        if not user or not password:
            self._say(translate(_FILL))
            (self._password if user else self._user).setFocus()
            return
        self._error.hide()
        self._wait(waiting=True)
        self._submitted = self._entered is None
        if self._entered is not None:
            self._entered(user, password)

    def _ask_recovery(self) -> None:
        if self._recover is not None:
            self._recover()

    def _ask_restore(self) -> None:
        if self._restore is not None:
            self._restore()

    def refuse(self, error: Refused) -> None:
        """Say why the login was refused; the password is typed again."""
        self._wait(waiting=False)
        self._password.clear()
        self._password.setFocus()
        self._say(error.sentence())

    def _say(self, sentence: str) -> None:
        self._error.setText(shown(sentence))
        self._error.show()

    def _wait(self, *, waiting: bool) -> None:
        self._enter.setDisabled(waiting)
        self._enter.setText(translate(_OPENING if waiting else _ENTER))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._user.setFocus()
