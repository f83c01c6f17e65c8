"""The province publishes a release, and its holders sign it: setup file, version, words, key and code."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from homejobs_desktop.foundation.errors import Invalid, Refused
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.services.release_publishing import (
    KeyUse,
    ReleaseDraft,
    publish_release,
    sign_release,
)
from homejobs_desktop.services.releases import ReleaseRow
from homejobs_desktop.ui.dialogs.gate import field
from homejobs_desktop.ui.parts import button, column, holder, isolated, label, row, shown
from homejobs_desktop.ui.tasks import Progress
from homejobs_desktop.ui.widgets.codes import DigitsEdit
from homejobs_desktop.ui.widgets.lines import PersianLineEdit, PersianTextEdit
from homejobs_desktop.ui.workplace import Workplace

_PUBLISH_TITLE = mark("Releases", "Publish a release of the program")
_SIGN_TITLE = mark("Releases", "Sign release {version}")
_SETUP, _CHOOSE = mark("Releases", "Setup file"), mark("Releases", "Choose a file …")
_SETUPS, _ALL = mark("Releases", "Setup files (*.exe)"), mark("Releases", "All files (*)")
_VERSION = mark("Releases", "Version of the program in it")
_LEAST = mark("Releases", "Can be installed from this program on")
_LEAST_HINT = mark("Releases", "Empty: from any.")
_NOTES = mark("Releases", "What is new, for the offices")
_KEY = mark("Releases", "Key file of the holder")
_CODE = mark("Releases", "The code on the paper of this key (42 digits)")
_PUBLISH, _SIGN = mark("Releases", "Publish"), mark("Releases", "Sign")
_CANCEL = mark("Releases", "Cancel")
_NOT_CHOSEN = mark("Releases", "not chosen yet")
_COPYING = mark("Releases", "Copying the setup file")
_DONE = mark("Releases", "Program {version} is published. The next packages tell the counties of it.")
_MISSING = mark("Releases", "Program {version} is prepared; signatures that are missing: {count}.")
_NO_FILE = mark("Releases", "Choose the setup file first.")
_NO_KEY = mark("Releases", "Choose the key file, and type its code.")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+){1,3}")
_WIDTH, _NOTES_HEIGHT = 600, 76
CODE_DIGITS = 42
_GROUPS = (6,) * 7


class _KeyFields(QWidget):
    """The key file and its code."""

    def __init__(self) -> None:
        super().__init__()
        self.file: Path | None = None
        self.code = DigitsEdit(length=CODE_DIGITS, groups=_GROUPS)
        self._name = label(_NOT_CHOSEN, "muted")
        self.choose = button(_CHOOSE, self._choose, picture="key")
        self.choose.setAutoDefault(False)
        self.setLayout(
            column(
                field(_KEY, holder(row(self.choose, self._name, None))), field(_CODE, self.code), spacing=10
            )
        )

    def take(self, file: Path) -> None:
        """Take a key file."""
        self.file = file
        self._name.setText(isolated(file.name))

    def _choose(self) -> None:
        file, _kind = QFileDialog.getOpenFileName(self, translate(_KEY), "", translate(_ALL))
        if file:
            self.take(Path(file))


class _ReleaseDialog(QDialog):
    """What both dialogs are: fields, a sentence when it is refused, two buttons."""

    def __init__(self, parent: QWidget, workplace: Workplace, title: str) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._title = title
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        self.key = _KeyFields()
        self.error = label(role="error", wrap=True)
        self.error.hide()

    def lay_out(self, words: Text, act: Callable[[], None], *fields: QWidget) -> QPushButton:
        """Put the fields between title and buttons; give the button that acts."""
        made = button(words, act, kind="primary")
        cancel = button(_CANCEL, self.reject)
        for part in (made, cancel):
            part.setAutoDefault(False)
        content = column(
            label(self._title, "heading"), *fields, self.key, self.error, row(made, None, cancel), spacing=12
        )
        content.setContentsMargins(24, 20, 24, 18)
        self.setLayout(content)
        self.key.code.returnPressed.connect(act)
        return made

    def given_key(self) -> KeyUse | None:
        """Give the key; None, and a sentence, while it is not all there."""
        file, code = self.key.file, self.key.code.value()
        if file is None or not code:
            self.refused(Invalid(_NO_KEY, field="key"))
            return None
        return KeyUse(file, code)

    def done_with(self, made: ReleaseRow) -> None:
        """Say what came of it, and close."""
        version = Verbatim(isolated(local_digits(made.release.version)))
        words = translate(_MISSING, version=version, count=made.missing)
        self._workplace.quiet_line(shown(words if made.missing else translate(_DONE, version=version)))
        self.accept()

    def refused(self, error: Exception) -> None:
        """Say why not."""
        if isinstance(error, Refused):
            self.error.setText(shown(error.sentence()))
            self.error.show()
        else:
            self._workplace.show_problem(error)


class PublishDialog(_ReleaseDialog):
    """Asks for the setup file and what people are told of it.

    Attributes:
        version, least, notes: what is told.
        key: the key file and its code.
        act: publishes.
    """

    def __init__(self, parent: QWidget, workplace: Workplace) -> None:
        super().__init__(parent, workplace, translate(_PUBLISH_TITLE))
        self._setup: Path | None = None
        self._name = label(_NOT_CHOSEN, "muted")
        choose = button(_CHOOSE, self._choose, picture="folder")
        choose.setAutoDefault(False)
        self.version, self.least = PersianLineEdit(), PersianLineEdit()
        self.least.setPlaceholderText(translate(_LEAST_HINT))
        self.notes = PersianTextEdit()
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        versions = row(field(_VERSION, self.version), field(_LEAST, self.least), spacing=12)
        self.act = self.lay_out(
            _PUBLISH,
            self._publish,
            field(_SETUP, holder(row(choose, self._name, None))),
            holder(versions),
            field(_NOTES, self.notes),
        )

    def take(self, setup: Path) -> None:
        """Take a setup file; its name often says its version."""
        self._setup = setup
        self._name.setText(isolated(setup.name))
        said = _NUMBER.search(setup.name)
        if said and not self.version.text():
            self.version.setText(local_digits(said[0]))

    def _choose(self) -> None:
        kinds = f"{translate(_SETUPS)};;{translate(_ALL)}"
        file, _kind = QFileDialog.getOpenFileName(self, translate(_SETUP), "", kinds)
        if file:
            self.take(Path(file))

    def _publish(self) -> None:
        if self._setup is None:
            self.refused(Invalid(_NO_FILE, field="setup"))
            return
        key = self.given_key()
        if key is None:
            return
        draft = ReleaseDraft(
            self._setup,
            ascii_digits(self.version.text()).strip(),
            ascii_digits(self.least.text()).strip(),
            self.notes.value().strip(),
        )
        report = Progress(_COPYING)
        asked = self._workplace.ask(publish_release, draft, key, report)
        asked.then(self.done_with, failed=self.refused, progress=report)


class SignDialog(_ReleaseDialog):
    """Asks for one more holder's key.

    Attributes:
        key: the key file and its code.
        act: signs.
    """

    def __init__(self, parent: QWidget, workplace: Workplace, version: str) -> None:
        shown_version = Verbatim(isolated(local_digits(version)))
        super().__init__(parent, workplace, translate(_SIGN_TITLE, version=shown_version))
        self._version = version
        self.act = self.lay_out(_SIGN, self._sign)

    def _sign(self) -> None:
        key = self.given_key()
        if key is not None:
            self._workplace.ask(sign_release, self._version, key).then(self.done_with, failed=self.refused)
