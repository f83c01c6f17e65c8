"""Against the loss of a computer: safety copies on a second drive, and putting a backup back."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QWidget

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate
from homejobs_desktop.services.backups import BackupFile, BackupState, backup_state, backups_in
from homejobs_desktop.services.exchange import Exported
from homejobs_desktop.services.safety import SafetyState, safety_export, safety_state, set_safety
from homejobs_desktop.services.safety_state import KEEP
from homejobs_desktop.ui.parts import (
    button,
    card,
    column,
    holder,
    isolated,
    label,
    pill,
    row,
    set_pill,
    shown,
)
from homejobs_desktop.ui.screens.exchange.tables import FixedList
from homejobs_desktop.ui.screens.exchange.words import size_words
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.widgets.moments import moment
from homejobs_desktop.ui.widgets.numbers import NumberEdit
from homejobs_desktop.ui.workplace import Workplace

_SAFETY = mark("Exchange", "Safety copy on a second drive")
_SAFETY_WHY = mark(
    "Exchange",
    "What the province has not got yet, as packages that it can read, on a drive that stays in the office "
    "and not beside the computer. If the computer is lost, nothing is lost with it. Nothing counts as sent.",
)
_AT_PROVINCE = mark(
    "Exchange",
    "The province keeps no such copies: make a backup on a second drive every day, in Settings.",
)
_WHERE, _LAST = mark("Exchange", "They go to"), mark("Exchange", "The last one")
_NOWHERE, _NEVER = mark("Exchange", "no folder chosen yet"), mark("Exchange", "none yet")
_KEPT = mark("Exchange", "Copies that stay there")
_KEEP_THEM = mark("Exchange", "Keep so many")
_KEPT_NOW = mark("Exchange", "From now on {count} safety copies stay there; older ones go with the next one.")
_KEEP_WIDTH = 64
_STANDING: dict[str, tuple[Text, str]] = {
    "off": (mark("Exchange", "not set up"), "warn"),
    "good": (mark("Exchange", "up to date"), "good"),
    "due": (mark("Exchange", "due today"), "warn"),
    "old": (mark("Exchange", "too old"), "bad"),
    "failed": (mark("Exchange", "failed"), "bad"),
}
_WRITE_NOW = mark("Exchange", "Write the safety copy now")
_CHOOSE = mark("Exchange", "Choose a folder")
_WRITING = mark("Exchange", "Writing and reading back …")
_WRITTEN = mark(
    "Exchange", "{count} changes that the province has not got yet are on the second drive, verified."
)
_RESTORE = mark("Exchange", "Put a backup back")
_RESTORE_WHY = mark(
    "Exchange",
    "When the store is damaged, or yesterday has to come back: the backup takes its place, and the store of "
    "today is kept aside in the folder “replaced”. This office begins a new life with new document numbers; "
    "what was recorded since the backup and had reached the province comes back with its next package.",
)
_RESTORE_NOW = mark("Exchange", "Put a backup back …")
_QUESTION = mark(
    "Exchange",
    "The office is closed now, and a page asks for the backup and for the administrator's password.",
)
_CLOSE = mark("Exchange", "Close the office and go on")
_ONLY_ADMIN = mark("Exchange", "Only the office's administrator puts a backup back.")
_BACKUPS = mark("Exchange", "Backups in {folder}")
_MADE, _SIZE, _FILE = mark("Exchange", "Made"), mark("Exchange", "Size"), mark("Exchange", "File")
_NO_BACKUPS = (
    mark("Exchange", "No backup lies in this folder"),
    mark("Exchange", "Make one in Settings, best on a second drive."),
)


class Safety(QWidget):
    """Two cards, and the backups that are there.

    Attributes:
        write: writes the safety copy.
        restore: closes the office and asks for the backup.
        keep: how many copies stay; the place stays as it is.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._province = workplace.office.kind is OfficeKind.PROVINCE
        self._folder, self._count = "", KEEP
        self._state = pill("", "plain")
        self._where, self._last = (label(role="strong") for _ in range(2))
        self.keep = NumberEdit()
        self.keep.setAccessibleName(translate(_KEPT))
        self.keep.setFixedWidth(_KEEP_WIDTH)
        self.keep_button = button(_KEEP_THEM, self._set_keep)
        self.keep.returnPressed.connect(self._set_keep)
        self._failure = label(role="error", wrap=True)
        self.write = button(_WRITE_NOW, self._write, kind="primary", picture="upload")
        self._choose = button(_CHOOSE, self._choose_folder, picture="folder")
        self.restore = button(_RESTORE_NOW, self._restore, kind="danger", picture="history")
        may = workplace.actor.may(Permission.MANAGE_OFFICE)
        self.restore.setEnabled(may and workplace.restore is not None)
        self.keep.setReadOnly(not may)
        if not may:
            self.keep_button.hide()
        self._backups_head = label(role="heading")
        self.backups = FixedList(_COLUMNS, lambda each: each.path.name, _NO_BACKUPS, icon="database")
        cards = QGridLayout()
        cards.setSpacing(12)
        cards.addWidget(self._safety_card(), 0, 0)
        cards.addWidget(self._restore_card(may=may), 0, 1)
        cards.setColumnStretch(0, 1)
        cards.setColumnStretch(1, 1)
        page = column(cards, card(self._backups_head, self.backups.panel, margin=12), spacing=12)
        page.setStretch(1, 1)
        page.setContentsMargins(20, 12, 20, 14)
        self.setLayout(page)

    def reload(self) -> None:
        """Read where, when and what again."""
        self._workplace.ask(safety_state).then(self._show)
        self._workplace.ask(backup_state).then(self._look_for_backups)

    def _safety_card(self) -> QFrame:
        if self._province:
            return card(label(_SAFETY, "heading"), label(_AT_PROVINCE, "muted", wrap=True), None)
        facts = row(
            _fact(_WHERE, self._where),
            _fact(_LAST, self._last),
            _fact(_KEPT, holder(row(self.keep, self.keep_button, spacing=8))),
            None,
            spacing=28,
        )
        return card(
            row(label(_SAFETY, "heading"), None, self._state),
            label(_SAFETY_WHY, "muted", wrap=True),
            facts,
            self._failure,
            None,
            row(self.write, self._choose, None),
        )

    def _restore_card(self, *, may: bool) -> QFrame:
        pieces: list[QWidget] = [label(_RESTORE, "heading"), label(_RESTORE_WHY, "muted", wrap=True)]
        if not may:
            pieces.append(label(_ONLY_ADMIN, "hint"))
        return card(*pieces, None, row(self.restore, None))

    def _show(self, state: SafetyState) -> None:
        self._folder = state.folder
        self._where.setText(shown(isolated(state.folder) if state.folder else translate(_NOWHERE)))
        self._last.setText(shown(moment(state.last) or translate(_NEVER)))
        self._count = state.keep
        if not self.keep.hasFocus():
            self.keep.set_value(state.keep)
        set_pill(self._state, *_STANDING.get(state.standing, _STANDING["off"]))
        self._failure.setText(shown(state.failure))
        self._failure.setVisible(bool(state.failure))

    def _look_for_backups(self, state: BackupState) -> None:
        folder = Verbatim(isolated(state.folder))
        self._backups_head.setText(shown(translate(_BACKUPS, folder=folder)))
        self._workplace.work(backups_in, Path(state.folder), self._workplace.office.site).then(
            self.backups.show
        )

    def _write(self) -> None:
        if not self._folder:
            self._choose_folder()
            return
        self.write.setEnabled(False)
        self.write.setText(" " + translate(_WRITING))
        self._workplace.ask(safety_export, Path(self._folder)).then(self._written, failed=self._failed)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate(_CHOOSE), self._folder)
        if not folder:
            return
        self._folder = folder
        if not self._workplace.actor.may(Permission.MANAGE_OFFICE):
            self._write()
            return
        # The place is remembered even when nothing can be written there now.
        self._workplace.ask(set_safety, folder, self._count).then(lambda _nothing: self._write())

    def _set_keep(self) -> None:
        """Keep so many copies from now on, in the same place."""
        try:
            count = self.keep.value() or 0
        except Invalid as fault:
            self._keep_refused(fault)
            return

        def done(_nothing: None) -> None:
            self._workplace.quiet_line(translate(_KEPT_NOW, count=Verbatim(local_digits(str(count)))))
            self.reload()

        self._workplace.ask(set_safety, self._folder, count).then(done, failed=self._keep_refused)

    def _keep_refused(self, error: Exception) -> None:
        self._workplace.show_problem(error)
        self.keep.setFocus()

    def _written(self, exported: Exported) -> None:
        self._ready()
        count = local_digits(str(sum(each.operations for each in exported.packages)))
        self._workplace.quiet_line(translate(_WRITTEN, count=Verbatim(count)))
        self._workplace.frame.announce(frozenset({"reference"}))

    def _failed(self, error: Exception) -> None:
        self._ready()
        self._workplace.show_problem(error)
        self.reload()

    def _ready(self) -> None:
        self.write.setEnabled(True)
        self.write.setText(" " + translate(_WRITE_NOW))

    def _restore(self) -> None:
        go = self._workplace.restore
        if go is not None and self._workplace.confirm(translate(_QUESTION), translate(_CLOSE)):
            go()


def _fact(words: Text, value: QWidget) -> QWidget:
    return holder(column(label(words, "label"), value, spacing=1))


_COLUMNS: tuple[Column[BackupFile], ...] = (
    Column(_MADE, lambda each: moment(each.made), 22, Look.STRONG),
    Column(_SIZE, lambda each: size_words(each.size), 14, Look.MUTED),
    Column(_FILE, lambda each: isolated(each.path.name), 40, Look.MUTED),
)
