"""The page of settings: cards beside each other, each for one thing."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QFileDialog, QFrame, QGridLayout, QRadioButton, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.backups import BackupState, back_up_now, backup_state, set_backup_folder
from homejobs_desktop.services.check import CheckReport, check_store
from homejobs_desktop.ui.dialogs.about import show_about
from homejobs_desktop.ui.dialogs.password import change_own_password
from homejobs_desktop.ui.dialogs.reference_lists import ReferenceDialog
from homejobs_desktop.ui.parts import (
    button,
    card,
    column,
    holder,
    isolated,
    label,
    pill,
    row,
    scrolled,
    set_pill,
    shown,
)
from homejobs_desktop.ui.screens.settings.keeping import KeepingCard
from homejobs_desktop.ui.screens.settings.numbering import NumberingCard
from homejobs_desktop.ui.screens.settings.users import UsersCard
from homejobs_desktop.ui.theme import DARK_NAME, LIGHT_NAME, SYSTEM
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.workplace import Workplace

_TITLE = mark("Settings", "Settings")
_OFFICE = mark("Settings", "This office")
_KINDS = {
    OfficeKind.COUNTY: mark("Settings", "County office"),
    OfficeKind.PROVINCE: mark("Settings", "Province"),
}
_CODE = mark("Settings", "Office code {code}")
_FOLDER = mark("Settings", "Data folder")
_CHECK = mark("Settings", "Check the store now")
_CHECKING = mark("Settings", "Checking …")
_WHOLE = mark("Settings", "Everything is in order: {records} records, {operations} entries in the journal")
_NOT_WHOLE = mark(
    "Settings", "The store is not in order. Restore the latest backup and tell the province's IT."
)
_BACKUPS = mark("Settings", "Backups")
_BACKUP_WHERE = mark("Settings", "They go to")
_LAST = mark("Settings", "The last one: {when}")
_NEVER = mark("Settings", "No backup was made yet")
_BACK_UP = mark("Settings", "Back up now")
_BACKING_UP = mark("Settings", "Writing the backup …")
_BACKED_UP = mark("Settings", "The backup was written and checked: {file}")
_PUT_BACK = mark("Settings", "Put a backup back …")
_CHANGE_FOLDER = mark("Settings", "Choose a folder")
_CHOSEN = mark("Settings", "From now on backups go to {folder}.")
_LOOK = mark("Settings", "Look")
_LOOKS: tuple[tuple[str, Text], ...] = (
    (SYSTEM, mark("Settings", "As the system")),
    (LIGHT_NAME, mark("Settings", "Light")),
    (DARK_NAME, mark("Settings", "Dark")),
)
_LISTS = mark("Settings", "Lists")
_LISTS_COUNTY = mark(
    "Settings",
    "Counties, fields, agencies and the other lists are kept by the province; here they can be read.",
)
_LISTS_PROVINCE = mark("Settings", "What is changed here reaches every county with the next package.")
_OPEN_LISTS = mark("Settings", "Open the lists")
_OPEN_RULES = mark("Settings", "Rules of permits")
_OPEN_FORMS = mark("Questionnaires", "Questionnaires")
_MINE = mark("Settings", "My account")
_MY_PASSWORD = mark("Settings", "Change my password")
_ABOUT = mark("Settings", "About the program and licences")


class Settings(QWidget):
    """All cards; what the user may not change is not there."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._users = UsersCard(workplace) if workplace.actor.may(Permission.MANAGE_OFFICE) else None
        self._backup = BackupCard(workplace)
        self._numbering = NumberingCard(workplace)
        cards = QGridLayout()
        cards.setSpacing(12)
        right = [OfficeCard(workplace), self._users, _lists_card(self, workplace), self._numbering]
        self._keeping = KeepingCard(workplace)
        left = [self._backup, self._keeping, _look_card(workplace), _mine_card(self, workplace)]
        cards.addLayout(column(*(each for each in right if each is not None), None, spacing=12), 0, 0)
        cards.addLayout(column(*left, None, spacing=12), 0, 1)
        cards.setColumnStretch(0, 3)
        cards.setColumnStretch(1, 2)
        page = column(label(_TITLE, "title"), cards, None, spacing=14)
        page.setContentsMargins(20, 16, 20, 16)
        self.setLayout(column(scrolled(holder(column(page)))))
        self.reload()

    def reload(self) -> None:
        """Read everything again."""
        self._backup.reload()
        self._numbering.reload()
        self._keeping.reload()
        if self._users is not None:
            self._users.reload()


class OfficeCard(QFrame):
    """Which office this is, where its data lie, and whether they are whole."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._workplace = workplace
        office = workplace.office
        code = translate(_CODE, code=Verbatim(isolated(local_digits(office.site))))
        self._state = pill("", "plain")
        self._state.hide()
        self._check = button(_CHECK, self._run, picture="shield-check")
        self._check.setEnabled(workplace.actor.may(Permission.CHECK))
        folder = label(isolated(str(workplace.services.machine.paths.root)), "hint")
        content = column(
            label(_OFFICE, "heading"),
            row(
                label(office.name, "strong"), label(_KINDS[office.kind], "muted"), label(code, "muted"), None
            ),
            row(label(_FOLDER, "hint"), folder, None),
            row(self._check, self._state, None),
        )
        content.setContentsMargins(16, 14, 16, 14)
        self.setLayout(content)

    def _run(self) -> None:
        self._check.setEnabled(False)
        set_pill(self._state, _CHECKING, "plain")
        self._state.show()
        self._workplace.ask(check_store).then(self._show, failed=self._failed)

    def _show(self, report: CheckReport) -> None:
        self._check.setEnabled(True)
        if report.whole:
            numbers = {"records": sum(report.records.values()), "operations": report.operations}
            set_pill(self._state, translate(_WHOLE, **numbers), "good")
        else:
            set_pill(self._state, _NOT_WHOLE, "bad")

    def _failed(self, error: Exception) -> None:
        self._check.setEnabled(True)
        self._state.hide()
        self._workplace.show_problem(error)


class BackupCard(QFrame):
    """Where backups go, when the last one was made, and the button that makes one."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._workplace = workplace
        self._folder = label(role="strong", wrap=True)
        self._last = label(role="muted")
        self._now = button(_BACK_UP, self._back_up, kind="primary", picture="database")
        choose = button(_CHANGE_FOLDER, self._choose, picture="folder")
        choose.setEnabled(workplace.actor.may(Permission.MANAGE_OFFICE))
        content = column(
            label(_BACKUPS, "heading"),
            self._last,
            label(_BACKUP_WHERE, "hint"),
            self._folder,
            4,
            row(self._now, choose, None),
            row(button(_PUT_BACK, lambda: workplace.navigate("exchange", "safety"), kind="link"), None),
        )
        content.setContentsMargins(16, 14, 16, 14)
        self.setLayout(content)

    def reload(self) -> None:
        """Read where and when again."""
        self._workplace.ask(backup_state).then(self._show)

    def _show(self, state: BackupState) -> None:
        self._folder.setText(shown(isolated(state.folder)))
        self._last.setText(
            shown(translate(_LAST, when=moment(state.last)) if state.last else translate(_NEVER))
        )

    def _back_up(self) -> None:
        self._now.setEnabled(False)
        self._now.setText(translate(_BACKING_UP))
        self._workplace.work(back_up_now, self._workplace.services).then(self._done, failed=self._failed)

    def _done(self, file: Path) -> None:
        self._ready()
        self._workplace.quiet_line(translate(_BACKED_UP, file=Verbatim(isolated(file.name))))
        self._workplace.frame.announce(frozenset())
        self.reload()

    def _failed(self, error: Exception) -> None:
        self._ready()
        self._workplace.show_problem(error)

    def _ready(self) -> None:
        self._now.setEnabled(True)
        self._now.setText(translate(_BACK_UP))

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate(_CHANGE_FOLDER))
        if folder:
            self._workplace.ask(set_backup_folder, folder).then(lambda _nothing: self._chosen(folder))

    def _chosen(self, folder: str) -> None:
        self._workplace.quiet_line(translate(_CHOSEN, folder=Verbatim(isolated(folder))))
        self.reload()


def _look_card(workplace: Workplace) -> QFrame:
    group = QButtonGroup()
    chosen = workplace.recall("theme") or SYSTEM
    choices: list[QWidget] = []
    for name, words in _LOOKS:
        choice = QRadioButton(translate(words))
        choice.setChecked(name == chosen)
        choice.clicked.connect(partial(_choose_look, workplace, name))
        group.addButton(choice)
        choices.append(choice)
    result = card(label(_LOOK, "heading"), row(*choices, None, spacing=18))
    group.setParent(result)
    return result


def _choose_look(workplace: Workplace, name: str, _checked: object = None) -> None:
    workplace.remember("theme", name)
    if workplace.theme is not None:
        workplace.theme.choose(name)


def _lists_card(parent: QWidget, workplace: Workplace) -> QFrame:
    province = workplace.office.kind is OfficeKind.PROVINCE
    act: Callable[[], None] = lambda: _open_lists(parent, workplace)  # noqa: E731 - read by the button
    return card(
        label(_LISTS, "heading"),
        label(_LISTS_PROVINCE if province else _LISTS_COUNTY, "muted", wrap=True),
        row(
            button(_OPEN_LISTS, act, picture="list-check"),
            button(_OPEN_RULES, lambda: workplace.navigate("rules"), picture="scale"),
            button(_OPEN_FORMS, lambda: workplace.navigate("questionnaires"), picture="clipboard-check"),
            None,
        ),
    )


def _open_lists(parent: QWidget, workplace: Workplace) -> None:
    ReferenceDialog(parent, workplace).exec()


def _mine_card(parent: QWidget, workplace: Workplace) -> QFrame:
    return card(
        label(_MINE, "heading"),
        label(workplace.actor.display_name, "muted"),
        row(button(_MY_PASSWORD, lambda: change_own_password(parent, workplace), picture="key"), None),
        row(button(_ABOUT, lambda: show_about(parent), picture="info-circle"), None),
    )
