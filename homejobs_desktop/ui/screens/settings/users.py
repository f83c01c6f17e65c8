"""The users of this office: add one, set a password anew, close an account."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QLineEdit, QWidget

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.services.accounts import UserRow, add_user, list_users, set_disabled
from homejobs_desktop.ui.dialogs.gate import field, password_line
from homejobs_desktop.ui.dialogs.password import PasswordDialog
from homejobs_desktop.ui.parts import button, clear, column, isolated, label, pill, row, rule, shown
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Settings", "Users")
_ADD = mark("Settings", "Add a user")
ROLES: dict[Role, Text] = {
    Role.CLERK: mark("Settings", "Clerk"),
    Role.DIRECTOR: mark("Settings", "Director"),
    Role.ADMIN: mark("Settings", "Administrator"),
}
_OPEN, _CLOSED = mark("Settings", "Works"), mark("Settings", "Closed")
_PASSWORD = mark("Settings", "New password")
_CLOSE, _REOPEN = mark("Settings", "Close the account"), mark("Settings", "Open the account")
_ADDED = mark("Settings", "{name} was added and can log in.")
_IS_CLOSED = mark("Settings", "The account of {name} was closed.")
_IS_OPEN = mark("Settings", "The account of {name} was opened.")
_NAME = mark("Settings", "First and last name")
_USERNAME = mark("Settings", "User name (Latin letters)")
_ROLE = mark("Settings", "Role")
_FIRST_PASSWORD = mark("Settings", "First password")
_SAVE = mark("Settings", "Add")
_CANCEL = mark("Settings", "Cancel")


class UsersCard(QFrame):
    """A line for each user."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._workplace = workplace
        self._lines = column(spacing=0)
        content = column(
            row(label(_TITLE, "heading"), None, button(_ADD, self._add, picture="user-plus")), self._lines
        )
        content.setContentsMargins(16, 14, 16, 14)
        self.setLayout(content)

    def reload(self) -> None:
        """Read the users again."""
        self._workplace.ask(list_users).then(self._show)

    def _show(self, users: tuple[UserRow, ...]) -> None:
        clear(self._lines)
        for user in users:
            self._lines.addWidget(rule())
            self._lines.addWidget(self._line(user))

    def _line(self, user: UserRow) -> QWidget:
        line = QGridLayout()
        line.setContentsMargins(0, 7, 0, 7)
        line.addLayout(
            column(label(user.display_name, "strong"), label(isolated(user.username), "hint"), spacing=0),
            0,
            0,
        )
        line.addWidget(label(ROLES.get(user.role, ROLES[Role.CLERK]), "muted"), 0, 1)
        state = pill(_CLOSED, "plain") if user.disabled else pill(_OPEN, "good")
        line.addWidget(state, 0, 2)
        acts = [button(_PASSWORD, partial(self._password, user), kind="quiet")]
        if user.username != self._workplace.actor.username:
            words = _REOPEN if user.disabled else _CLOSE
            acts.append(button(words, partial(self._switch, user), kind="quiet"))
        line.addLayout(row(*acts, None, spacing=2), 0, 3)
        for place, stretch in enumerate((4, 2, 2, 6)):
            line.setColumnStretch(place, stretch)
        result = QWidget()
        result.setLayout(line)
        return result

    def _add(self) -> None:
        if AddUserDialog(self, self._workplace).exec():
            self.reload()

    def _password(self, user: UserRow) -> None:
        PasswordDialog(self, self._workplace, user.username, user.display_name).exec()

    def _switch(self, user: UserRow) -> None:
        words = _IS_OPEN if user.disabled else _IS_CLOSED

        def done(_nothing: None) -> None:
            self._workplace.quiet_line(translate(words, name=user.display_name))
            self.reload()

        self._workplace.ask(set_disabled, user.username, disabled=not user.disabled).then(done)


class AddUserDialog(QDialog):
    """Asks for what a new user needs."""

    def __init__(self, parent: QWidget, workplace: Workplace) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.setWindowTitle(translate(_ADD))
        self.setFixedWidth(440)
        self.full_name, self.username, self.password = QLineEdit(), QLineEdit(), password_line()
        for line in (self.username, self.password):
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.role = QComboBox()
        for role, words in ROLES.items():
            self.role.addItem(translate(words), role.value)
        self._error = label(role="error", wrap=True)
        self._error.hide()
        save = button(_SAVE, self._save, kind="primary")
        save.setDefault(True)
        content = column(
            label(_ADD, "heading"), field(_NAME, self.full_name), field(_USERNAME, self.username),
            field(_ROLE, self.role), field(_FIRST_PASSWORD, self.password), self._error,
            row(save, None, button(_CANCEL, self.reject)), spacing=12,
        )  # fmt: skip
        content.setContentsMargins(24, 20, 24, 18)
        self.setLayout(content)

    def _save(self) -> None:
        username = self.username.text().strip()
        name = self.full_name.text().strip() or username
        actor = Actor(username, name, Role(str(self.role.currentData())))
        self._workplace.ask(add_user, actor, self.password.text()).then(
            lambda _nothing: self._saved(name), failed=self._refused
        )

    def _saved(self, name: str) -> None:
        self._workplace.quiet_line(translate(_ADDED, name=name))
        self.accept()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._error.setText(shown(error.sentence()))
            self._error.show()
        else:
            self._workplace.show_problem(error)
