"""Change one's own password, or set a colleague's anew."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.accounts import change_password
from homejobs_desktop.ui.dialogs.gate import SHORTEST_PASSWORD, field, password_line
from homejobs_desktop.ui.parts import button, column, label, row, shown
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Settings", "New password for {name}")
_NEW = mark("Settings", "New password")
_AGAIN = mark("Settings", "The new password again")
_RULE = mark("Settings", "At least {count} characters.")
_SAVE = mark("Settings", "Change the password")
_CANCEL = mark("Settings", "Cancel")
_DIFFERENT = mark("Settings", "The two passwords are not the same. Type them again.")
_CHANGED = mark("Settings", "The password of {name} was changed.")


class PasswordDialog(QDialog):
    """Asks for the new password twice."""

    def __init__(self, parent: QWidget, workplace: Workplace, username: str, name: str) -> None:
        super().__init__(parent)
        self._workplace, self._username, self._name = workplace, username, name
        self.setWindowTitle(translate(_TITLE, name=name))
        self.setFixedWidth(420)
        self._new, self._again = password_line(), password_line()
        for line in (self._new, self._again):
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._error = label(role="error", wrap=True)
        self._error.hide()
        save = button(_SAVE, self._save, kind="primary")
        save.setDefault(True)
        content = column(
            label(translate(_TITLE, name=name), "heading"),
            label(translate(_RULE, count=SHORTEST_PASSWORD), "hint"),
            field(_NEW, self._new),
            field(_AGAIN, self._again),
            self._error,
            row(save, None, button(_CANCEL, self.reject)),
            spacing=12,
        )
        content.setContentsMargins(24, 20, 24, 18)
        self.setLayout(content)

    def _save(self) -> None:
        if self._new.text() != self._again.text():
            self._say(translate(_DIFFERENT))
            return
        self._workplace.ask(change_password, self._username, self._new.text()).then(
            lambda _nothing: self._saved(), failed=self._refused
        )

    def _saved(self) -> None:
        self._workplace.quiet_line(translate(_CHANGED, name=self._name))
        self.accept()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._say(error.sentence())
        else:
            self._workplace.show_problem(error)

    def _say(self, sentence: str) -> None:
        self._error.setText(shown(sentence))
        self._error.show()


def change_own_password(parent: QWidget, workplace: Workplace) -> None:
    """Ask for a new password of one's own."""
    actor = workplace.actor
    PasswordDialog(parent, workplace, actor.username, actor.display_name).exec()
