"""The first start: four short pages that found an office."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6 import QtWidgets  # the dialog that chooses a folder is made when it is asked for
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QWidget,
)

from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.ui.dialogs.gate import SHORTEST_PASSWORD, GatePage, field, password_line
from homejobs_desktop.ui.parts import button, card, column, holder, label, row, shown

_PANEL = mark(
    "Setup", "Welcome. Four short pages, and the office can begin to work; nothing needs a network."
)
_STEP = mark("Setup", "Step {number} of {total}")
_NEXT = mark("Setup", "Next")
_BACK = mark("Setup", "Back")
_FOUND = mark("Setup", "Found the office")
_FOUNDING = mark("Setup", "Founding the office …")
_OFFICE_TITLE = mark("Setup", "This office")
_COUNTY = mark("Setup", "County office: registers people and issues permits")
_PROVINCE = mark("Setup", "Province: collects what the counties send")
_PLACE = mark("Setup", "County")
_NAME = mark("Setup", "Name of the office")
_NAME_HINT = mark("Setup", "As it stands on the sheets, such as the county's name.")
_ACCOUNT_TITLE = mark("Setup", "The first account")
_ACCOUNT_HINT = mark("Setup", "It manages the office. Accounts for colleagues are added later, in Settings.")
_FULL_NAME = mark("Setup", "First and last name")
_USERNAME = mark("Setup", "User name (Latin letters)")
_PASSWORD = mark("Setup", "Password (at least {count} characters)")
_AGAIN = mark("Setup", "The password again")
_BACKUP_TITLE = mark("Setup", "Where backups go")
_BACKUP_HINT = mark(
    "Setup",
    "Best is a second drive: when this computer's disk breaks, the backup is still there. "
    "Backups are encrypted. You can change this later in Settings.",
)
_FOLDER = mark("Setup", "Folder for backups")
_CHOOSE = mark("Setup", "Choose a folder")
_SAME_DISK = mark("Setup", "Empty: beside the office's own data, on the same disk.")
_NO_NAME = mark("Setup", "Enter the first and last name of who uses this account.")
_NO_OFFICE_NAME = mark("Setup", "Enter the name of the office.")
_NO_USERNAME = mark("Setup", "Enter a user name of Latin letters and digits, such as admin.")
_SHORT = mark("Setup", "The password is too short: at least {count} characters.")
_DIFFERENT = mark("Setup", "The two passwords are not the same. Type them again.")
_NO_FOLDER = mark("Setup", "There is no folder {folder}. Choose another one.")

TOTAL = 4
_COUNTIES = "resources/reference/counties.json"
_PROVINCES = "resources/reference/provinces.json"


class Wishes(NamedTuple):
    """What the four pages ask for; the password is never shown."""

    province: bool = False
    site: str = ""
    name: str = ""
    display_name: str = ""
    username: str = ""
    password: str = ""
    backup_folder: str = ""

    def __repr__(self) -> str:
        return f"Wishes({self.site!r}, {self.username!r})"


def places() -> tuple[list[tuple[str, str]], tuple[str, str]]:
    """Give the counties as (site, name), and the province they belong to."""
    items = json.loads(assets.read(_COUNTIES))["items"]
    counties = [(f"{item['code'][:2]}-{item['code'][2:]}", str(item["name"])) for item in items]
    province = counties[0][0][:2]
    names = {item["code"]: str(item["name"]) for item in json.loads(assets.read(_PROVINCES))["items"]}
    return counties, (f"{province}-00", names.get(province, province))


class OfficeStep(QWidget):
    """County or province, which one, and its name."""

    def __init__(self) -> None:
        super().__init__()
        self._counties, self._province = places()
        self.county = QRadioButton(translate(_COUNTY))
        self.province = QRadioButton(translate(_PROVINCE))
        self.county.setChecked(True)
        self.place = QComboBox()
        for site, name in self._counties:
            self.place.addItem(f"{name}  ({local_digits(site.replace('-', ''))})", site)
        self.name = QLineEdit()
        self._place_field = field(_PLACE, self.place)
        self.setLayout(
            column(
                label(_OFFICE_TITLE, "title"), self.county, self.province, self._place_field,
                field(_NAME, self.name, _NAME_HINT), spacing=12,
            )
        )  # fmt: skip
        self.county.toggled.connect(self._kind_changed)
        self.place.currentIndexChanged.connect(lambda _index: self._suggest())
        self._suggest()

    def read(self, wishes: Wishes) -> Wishes:
        """Add what is chosen here."""
        county = self.county.isChecked()
        site = str(self.place.currentData()) if county else self._province[0]
        return wishes._replace(province=not county, site=site, name=self.name.text().strip())

    def wrong(self) -> str:
        """Give the sentence about what is wrong here, "" when nothing is."""
        return "" if self.name.text().strip() else translate(_NO_OFFICE_NAME)

    def _kind_changed(self) -> None:
        self._place_field.setVisible(self.county.isChecked())
        self._suggest()

    def _suggest(self) -> None:
        index = self.place.currentIndex()
        self.name.setText(self._counties[index][1] if self.county.isChecked() else self._province[1])


class AccountStep(QWidget):
    """Who manages the office."""

    def __init__(self) -> None:
        super().__init__()
        self.full_name = QLineEdit()
        self.username = QLineEdit()
        self.password = password_line()
        self.again = password_line()
        for line in (self.username, self.password, self.again):
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        caption = label(translate(_PASSWORD, count=SHORTEST_PASSWORD), "label")
        caption.setBuddy(self.password)
        self.password.setAccessibleName(caption.text())
        self.setLayout(
            column(
                label(_ACCOUNT_TITLE, "title"), label(_ACCOUNT_HINT, "muted", wrap=True),
                field(_FULL_NAME, self.full_name), field(_USERNAME, self.username),
                holder(column(caption, self.password, spacing=4)), field(_AGAIN, self.again), spacing=10,
            )
        )  # fmt: skip

    def read(self, wishes: Wishes) -> Wishes:
        """Add what is typed here."""
        return wishes._replace(
            display_name=self.full_name.text().strip(),
            username=self.username.text().strip(),
            password=self.password.text(),
        )

    def wrong(self) -> str:
        """Give the sentence about what is wrong here, "" when nothing is."""
        if not self.full_name.text().strip():
            return translate(_NO_NAME)
        username = self.username.text().strip()
        if not username or not username.isascii():
            return translate(_NO_USERNAME)
        if len(self.password.text()) < SHORTEST_PASSWORD:
            return translate(_SHORT, count=SHORTEST_PASSWORD)
        return "" if self.password.text() == self.again.text() else translate(_DIFFERENT)


class BackupStep(QWidget):
    """Where backups go."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(translate(_SAME_DISK))
        self.setLayout(
            column(
                label(_BACKUP_TITLE, "title"), label(_BACKUP_HINT, "muted", wrap=True), 4,
                field(_FOLDER, self.folder),
                row(button(_CHOOSE, self._choose, picture="folder"), None), spacing=12,
            )
        )  # fmt: skip

    def read(self, wishes: Wishes) -> Wishes:
        """Add what is chosen here."""
        return wishes._replace(backup_folder=self.folder.text().strip())

    def wrong(self) -> str:
        """Give the sentence about what is wrong here, "" when nothing is."""
        folder = self.folder.text().strip()
        return "" if not folder or Path(folder).is_dir() else translate(_NO_FOLDER, folder=folder)

    def _choose(self) -> None:
        folder = QtWidgets.QFileDialog.getExistingDirectory(self, translate(_CHOOSE), self.folder.text())
        if folder:
            self.folder.setText(folder)


_STEPS: tuple[type[OfficeStep] | type[AccountStep] | type[BackupStep], ...] = (
    OfficeStep,
    AccountStep,
    BackupStep,
)


class FirstStartPage(GatePage):
    """Office, account, backups; then the recovery code is shown on the same card."""

    def __init__(self) -> None:
        self._found: Callable[[Wishes], None] | None = None
        self._last: QPushButton | None = None
        # Each page is made when it is shown: the first one is on the screen the sooner.
        self._steps: list[OfficeStep | AccountStep | BackupStep] = []
        self._stack = QStackedWidget()
        self._count = label(role="hint")
        self._error = label(role="error", wrap=True)
        self._error.hide()
        self._back = button(_BACK, self._go_back)
        self._next = button(_NEXT, self._go_on, kind="primary")
        self._next.setMinimumWidth(130)
        self.box: QFrame = card(
            self._count, self._stack, self._error, 4, row(self._next, None, self._back), margin=30
        )
        super().__init__(self.box, _PANEL)
        self._show(0)

    def attach(self, found: Callable[[Wishes], None]) -> None:
        """Connect the pages with what founds the office."""
        self._found = found
        self._next.setEnabled(True)

    @property
    def said(self) -> str:
        """The sentence about what is wrong, "" while nothing is."""
        return "" if self._error.isHidden() else self._error.text()

    def refuse(self, error: Refused) -> None:
        """Say why the office was not founded."""
        self._next.setEnabled(True)
        self._label_buttons()
        self._say(error.sentence())

    def show_last(self, content: QWidget, *choices: QPushButton) -> None:
        """Show the fourth page: the recovery code, and how to go on."""
        self._last = choices[0]
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)
        self._count.setText(shown(translate(_STEP, number=TOTAL, total=TOTAL)))
        self._error.hide()
        self._back.hide()
        self._next.hide()
        layout = self.box.layout()
        if layout is not None:
            layout.addWidget(holder(column(*choices, spacing=8)))
        line = content.findChild(QLineEdit)
        if line is not None:
            line.setFocus()

    def wishes(self) -> Wishes:
        """Give everything that is typed so far."""
        result = Wishes()
        for step in self._steps:
            result = step.read(result)
        return result

    def _enter(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
            return
        if self._last is not None:
            self._last.click()
            return
        lines = self._steps[self._stack.currentIndex()].findChildren(QLineEdit)
        after = lines.index(focused) + 1 if focused in lines else len(lines)
        if after < len(lines):
            lines[after].setFocus()
        else:
            self._go_on()

    def _go_on(self) -> None:
        here = self._stack.currentIndex()
        wrong = self._steps[here].wrong()
        if wrong:
            self._say(wrong)
        elif here + 1 < len(_STEPS):
            self._show(here + 1)
        elif self._found is not None:
            self._next.setEnabled(False)
            self._next.setText(translate(_FOUNDING))
            self._found(self.wishes())

    def _go_back(self) -> None:
        self._show(self._stack.currentIndex() - 1)

    def _show(self, step: int) -> None:
        if step == len(self._steps):
            self._steps.append(_STEPS[step]())
            self._stack.addWidget(holder(column(self._steps[step], None)))
        self._stack.setCurrentIndex(step)
        self._count.setText(shown(translate(_STEP, number=step + 1, total=TOTAL)))
        self._error.hide()
        self._back.setVisible(step > 0)
        self._label_buttons()
        first = self._steps[step].findChildren(QLineEdit)[0]
        first.setFocus()

    def _label_buttons(self) -> None:
        last = self._stack.currentIndex() == len(_STEPS) - 1
        self._next.setText(translate(_FOUND if last else _NEXT))

    def _say(self, sentence: str) -> None:
        self._error.setText(shown(sentence))
        self._error.show()

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            super().keyPressEvent(event)
