"""A page that a work begins on by bringing a file: with a button, or by dropping it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from homejobs_desktop.foundation.i18n import Text
from homejobs_desktop.ui.parts import card, label, row, tile

_HEIGHT = 260


class DropPage(QWidget):
    """Takes one file of the kinds it is made for.

    Args:
        suffixes: The endings of the files that it takes, with their points, in small letters.

    Signals:
        dropped: a file was dropped; carries its path.
    """

    dropped = Signal(Path)

    def __init__(self, suffixes: frozenset[str]) -> None:
        super().__init__()
        self._suffixes = suffixes
        self.setAcceptDrops(True)

    # Qt's events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and Path(urls[0].toLocalFile()).suffix.lower() in self._suffixes:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))


def drop_zone(words: Text, hint: Text, chooser: QWidget) -> QFrame:
    """Make the card that says that a file may be dropped, with the button that chooses one."""
    zone = card(
        None,
        row(None, tile("upload", 56), None),
        row(None, label(words, "heading"), None),
        row(None, label(hint, "hint"), None),
        row(None, chooser, None),
        None,
    )
    zone.setMinimumHeight(_HEIGHT)
    return zone
