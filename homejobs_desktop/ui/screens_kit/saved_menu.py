"""The filters kept by name: a menu to use one, and a line to save, rename or share one."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QWidget

from homejobs_desktop.domain.filters import Filter, ListKind
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.services.saved_filters import (
    SavedFilter,
    delete_filter,
    rename_filter,
    save_filter,
    saved_filters,
)
from homejobs_desktop.ui.parts import button, label, row
from homejobs_desktop.ui.widgets.lines import PersianLineEdit
from homejobs_desktop.ui.workplace import Workplace

_SAVED = mark("Filters", "Kept filters")
_KEEP = mark("Filters", "Keep these filters …")
_NONE = mark("Filters", "No filter is kept yet")
_RENAME = mark("Filters", "Rename")
_DELETE = mark("Filters", "Delete")
_OF_OTHERS = mark("Filters", "{name} — {user}")
_NAME = mark("Filters", "Name of the filter")
_SHARE = mark("Filters", "for everybody in the office")
_SAVE = mark("Filters", "Save")
_CANCEL = mark("Filters", "Never mind")
_WAS_KEPT = mark("Filters", "The filter “{name}” is kept.")
_WAS_DELETED = mark("Filters", "The filter “{name}” was deleted.")
_WAS_RENAMED = mark("Filters", "The filter is called “{name}” now.")
_NOT_KNOWN = mark("Filters", "This filter asks for what this program does not know.")


class _NameLine(PersianLineEdit):
    """The line of the name: Enter saves, Esc lets go."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SavedMenu(QWidget):
    """The menu's button and the line for a name.

    Signals:
        applied: a filter was chosen; carries it.
    """

    applied = Signal(object)

    def __init__(self, workplace: Workplace, kind: ListKind, present: Callable[[], Filter]) -> None:
        super().__init__()
        self._workplace = workplace
        self._kind = kind
        self._present = present
        self._renamed = ""
        self.kept: tuple[SavedFilter, ...] = ()
        self.button: QPushButton = button(_SAVED, self._open, picture="star", shortcut="Ctrl+J")
        self.menu = QMenu(self.button)
        self.name = _NameLine()
        self.name.setPlaceholderText(translate(_NAME))
        self.name.setAccessibleName(translate(_NAME))
        self.share = QCheckBox(translate(_SHARE))
        self.strip = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        save = button(_SAVE, self._save, kind="primary")
        cancel = button(_CANCEL, self._let_go, kind="quiet")
        self.strip.setLayout(row(label(_NAME, "label"), self.name, self.share, save, cancel))
        self.strip.hide()
        self.name.entered.connect(self._save)
        self.name.left.connect(self._let_go)
        self.hide()  # only its button and its line are shown

    # The menu

    def _open(self) -> None:
        self._workplace.ask(saved_filters, self._kind).then(self._show)

    def _show(self, kept: tuple[SavedFilter, ...]) -> None:
        self.fill(kept)
        place = self.button.rect().bottomRight() if self.isRightToLeft() else self.button.rect().bottomLeft()
        at = self.button.mapToGlobal(place)
        if self.isRightToLeft():
            at.setX(at.x() - self.menu.sizeHint().width())
        self.menu.popup(at)

    def fill(self, kept: tuple[SavedFilter, ...]) -> None:
        """Offer these filters, one's own first."""
        self.kept = kept
        self.menu.clear()
        for each in kept:
            words = each.name if each.mine else translate(_OF_OTHERS, name=each.name, user=each.username)
            entry = self.menu.addAction(_safe(words))
            entry.setEnabled(each.wanted is not None)
            if each.wanted is None:
                entry.setToolTip(translate(_NOT_KNOWN))
            entry.triggered.connect(lambda _checked=False, wanted=each.wanted: self.applied.emit(wanted))
        if not kept:
            self.menu.addAction(translate(_NONE)).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(translate(_KEEP)).triggered.connect(lambda _checked=False: self.begin())
        own = [each for each in kept if each.mine]
        if own:
            self._submenu(_RENAME, own, self.begin)
            self._submenu(_DELETE, own, self._delete)

    def _submenu(self, words: Text, own: list[SavedFilter], act: Callable[[SavedFilter], None]) -> None:
        menu = self.menu.addMenu(translate(words))
        for each in own:
            menu.addAction(_safe(each.name)).triggered.connect(lambda _checked=False, each=each: act(each))

    # The line

    def begin(self, kept: SavedFilter | None = None) -> None:
        """Ask for the name of the present filter, or for another one of a kept one."""
        self._renamed = kept.name if kept is not None else ""
        self.name.set_value(self._renamed)
        self.share.setVisible(kept is None)
        self.share.setChecked(False)
        self.strip.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _save(self) -> None:
        if self._renamed:
            renaming = self._workplace.ask(rename_filter, self._kind, self._renamed, self.name.value())
            renaming.then(lambda name: self._done(_WAS_RENAMED, name))
            return
        keeping = self._workplace.ask(
            save_filter, self.name.value(), self._present(), shared=self.share.isChecked()
        )
        keeping.then(lambda name: self._done(_WAS_KEPT, name))

    def _done(self, words: Text, name: str) -> None:
        self._let_go()
        self._workplace.quiet_line(translate(words, name=Verbatim(name)))

    def _let_go(self) -> None:
        self.strip.hide()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, kept: SavedFilter) -> None:
        def undo() -> None:
            if kept.wanted is not None:
                self._workplace.ask(save_filter, kept.name, kept.wanted, shared=kept.shared).then()

        def done(_nothing: None) -> None:
            words = translate(_WAS_DELETED, name=Verbatim(kept.name))
            self._workplace.quiet_line(words, undo if kept.wanted is not None else None)

        self._workplace.ask(delete_filter, self._kind, kept.name).then(done)


def _safe(words: str) -> str:
    """Give words for a menu, where & would mark a key."""
    return words.replace("&", "&&")
