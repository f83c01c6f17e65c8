"""Where packages are written to and read from: the drives that are plugged in, or a folder."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QRadioButton, QWidget

from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.ejecting import can_eject
from homejobs_desktop.services.exchange import Drive, drives
from homejobs_desktop.ui.parts import button, clear, column, isolated, label, picture, row, shown
from homejobs_desktop.ui.screens.exchange.words import size_words
from homejobs_desktop.ui.theme import colours
from homejobs_desktop.ui.workplace import Workplace

_LOOK_MS = 2_000
_FREE = mark("Exchange", "{size} free")
_FREE_OF = mark("Exchange", "{size} free of {whole}")
_LOCKED = mark("Exchange", "write-protected")
_FOLDER = mark("Exchange", "Another folder …")
_NO_DRIVE = mark("Exchange", "No flash drive is plugged in. Plug one in, or choose a folder.")
_CHOOSE = mark("Exchange", "Choose a folder")
_CHOSEN_FOLDER = mark("Exchange", "Chosen folder")


class DriveRow(QFrame):
    """One place: a drive with its free space, or a folder."""

    def __init__(self, name: str, detail: str, chosen: Callable[[], None], *, checked: bool) -> None:
        super().__init__()
        self.setProperty("card", "soft" if checked else "inner")
        self._chosen = chosen
        mark_here = QRadioButton()
        mark_here.setChecked(checked)
        mark_here.setAccessibleName(name)
        mark_here.clicked.connect(lambda _checked: chosen())
        icon = picture("device-usb", colours().accent, 22)
        lines = column(label(shown(isolated(name)), "strong"), label(detail, "hint"), spacing=0)
        inside = row(mark_here, icon, lines, None)
        inside.setContentsMargins(12, 6, 12, 6)
        self.setLayout(inside)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._chosen()


class DriveChoice(QWidget):
    """The drives that are plugged in, looked for every two seconds while they are shown.

    Signals:
        changed: another place was chosen, or the chosen one went away.

    Attributes:
        other: the button that chooses a folder; the card places it.
    """

    changed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._asked = False
        self._drives: tuple[Drive, ...] = ()
        self._folder: Path | None = None
        self._place: Path | None = None
        self._rows = column(spacing=6)
        self._none = label(_NO_DRIVE, "muted", wrap=True)
        self.other = button(_FOLDER, self._choose_folder, kind="link")
        self.setLayout(column(self._rows, self._none, spacing=6))
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._show()

    @property
    def place(self) -> Path | None:
        """The chosen drive or folder."""
        return self._place

    def is_drive(self, folder: Path) -> bool:
        """Tell whether a folder lies on a drive that can be taken out."""
        return can_eject(folder, self._drives)

    def look(self) -> None:
        """See which drives are there now; a drive that was just plugged in is chosen."""
        if not self._asked:
            self._asked = True
            # A bad drive answers late: the window does not wait for it.
            self._workplace.work(drives).then(self._found, failed=lambda _error: self._found(()))

    def _found(self, found: tuple[Drive, ...]) -> None:
        self._asked = False
        if found == self._drives:
            return
        before = {each.path for each in self._drives}
        self._drives = found
        new = [each.path for each in found if each.path not in before]
        gone = self._place is not None and self._place not in {*(each.path for each in found), self._folder}
        if new:
            self._place = new[0]
        elif gone:
            self._place = self._folder
        self._show()
        self.changed.emit()

    def choose(self, place: Path) -> None:
        """Take a drive or a folder."""
        if place not in {each.path for each in self._drives}:
            self._folder = place
        self._place = place
        self._show()
        self.changed.emit()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate(_CHOOSE), str(self._folder or Path.home()))
        if folder:
            self.choose(Path(folder))

    def _show(self) -> None:
        clear(self._rows)
        for drive in self._drives:
            self._rows.addWidget(self._row(drive.path, drive.name, _detail(drive)))
        if self._folder is not None:
            row_of_folder = self._row(self._folder, self._folder.name, translate(_CHOSEN_FOLDER))
            row_of_folder.setToolTip(isolated(str(self._folder)))
            self._rows.addWidget(row_of_folder)
        self._none.setVisible(not self._drives and self._folder is None)

    def _row(self, place: Path, name: str, detail: str) -> DriveRow:
        return DriveRow(name, detail, partial(self.choose, place), checked=place == self._place)

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()


def _detail(drive: Drive) -> str:
    if not drive.writable:
        return translate(_LOCKED)
    if not drive.size:
        return translate(_FREE, size=size_words(drive.free))
    return translate(_FREE_OF, size=size_words(drive.free), whole=size_words(drive.size))
