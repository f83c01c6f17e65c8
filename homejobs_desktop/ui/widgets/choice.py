"""Choosing from a list by typing a part of a name or a code; F4 or ↓ opens the whole list."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.text import joined_key, search_key
from homejobs_desktop.ui.widgets.typing_help import FoldingValidator, persian_letters, start_aligned, typed

_NOTHING_FITS = mark("Widgets", "Nothing in the list fits what was typed.")
_NOT_CHOSEN = mark("Widgets", "“{value}” is not in the list. Type a part of a name and choose one.")
_UNKNOWN = mark("Widgets", "Not in the list, kept: {code}")
_TICK = "✓ "
_ROWS_SHOWN = 9
_ROW_HEIGHT = 32


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: its code, its name, what else it is called, and what it belongs to."""

    code: str
    name: str
    parent: str = ""
    aliases: tuple[str, ...] = ()


def matching(choices: Iterable[Choice], text: str) -> list[Choice]:
    """Give the choices that begin with `text`, then those that have it; else all its words."""
    key = joined_key(text)
    if not key:
        return list(choices)
    words = [joined_key(word) for word in search_key(text).split()]
    found: tuple[list[Choice], ...] = ([], [], [])
    for choice in choices:
        keys = [joined_key(part) for part in (choice.name, choice.code, *choice.aliases)]
        if any(part.startswith(key) for part in keys):
            found[0].append(choice)
        elif any(key in part for part in keys):
            found[1].append(choice)
        elif any(all(word in part for word in words) for part in keys):
            found[2].append(choice)
    return found[0] + found[1] or found[2]


class _Popup(QListView):
    """The open list: it never takes the focus, so typing goes on in the field."""

    def __init__(self, owner: QWidget, pick: Callable[[int], None]) -> None:
        super().__init__(owner)
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setObjectName("choices")
        self.names = QStringListModel(self)
        self.setModel(self.names)
        self.clicked.connect(lambda index: pick(index.row()))

    def open_under(self, field: QWidget, names: list[str], current: int) -> None:
        """Show `names` under (or over) `field`."""
        self.names.setStringList(names)
        height = min(len(names), _ROWS_SHOWN) * max(_ROW_HEIGHT, self.sizeHintForRow(0)) + 6
        place = field.mapToGlobal(QPoint(0, field.height() + 2))
        if place.y() + height > field.screen().availableGeometry().bottom():
            place = field.mapToGlobal(QPoint(0, -height - 2))
        self.setGeometry(place.x(), place.y(), field.width(), height)
        if 0 <= current < len(names):
            self.setCurrentIndex(self.names.index(current, 0))
        self.show()
        self.raise_()

    def move_by(self, step: int) -> None:
        """Go up or down."""
        row = max(0, min(self.currentIndex().row() + step, self.names.rowCount() - 1))
        self.setCurrentIndex(self.names.index(row, 0))


class ChoiceEdit(QLineEdit):
    """One choice of a list, or none; with `many`, any number of them.

    Signals:
        edited: another choice was made.
        picked: a choice was made from the open list, so the clerk is done here.
    """

    edited = Signal()
    picked = Signal()

    def __init__(self, parent: QWidget | None = None, *, many: bool = False) -> None:
        super().__init__(parent)
        self._many = many
        self._choices: tuple[Choice, ...] = ()
        self._names: dict[str, str] = {}
        self._shown: list[Choice] = []
        self._codes: tuple[str, ...] = ()
        self._filtering = False
        self._popup = _Popup(self, self._pick)
        self.setValidator(FoldingValidator(persian_letters, self))
        self.textEdited.connect(self._filter)
        start_aligned(self)

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Offer other choices; what was chosen, or is being typed, stays when it is still offered."""
        self._choices = tuple(choices)
        self._names = {choice.code: choice.name for choice in self._choices}
        self._codes = tuple(code for code in self._codes if code in self._names or not self._names)
        if not self._filtering:
            self._rest()
        elif self.is_open:
            self._show_fitting()

    def choices(self) -> tuple[Choice, ...]:
        """Give what is offered."""
        return self._choices

    @property
    def is_open(self) -> bool:
        """Whether the list is open."""
        return self._popup.isVisible()

    @property
    def is_typing(self) -> bool:
        """Whether something is typed that is no choice yet."""
        return self._filtering

    def value(self) -> str:
        """Give the code chosen, "" for none; raises `Invalid` when what is typed fits nothing."""
        codes = self._meant()
        return codes[0] if codes else ""

    def set_value(self, code: str) -> None:
        """Show a choice."""
        self._codes = (code,) if code else ()
        self._rest()

    def values(self) -> tuple[str, ...]:
        """Give all codes chosen."""
        return self._meant()

    def set_values(self, codes: tuple[str, ...]) -> None:
        """Show choices."""
        self._codes = tuple(codes)
        self._rest()

    def open_list(self) -> None:
        """Open the whole list at the present choice."""
        self._shown = list(self._choices)
        codes = [choice.code for choice in self._shown]
        current = codes.index(self._codes[0]) if self._codes and self._codes[0] in codes else 0
        self._show_list(current)

    def _meant(self) -> tuple[str, ...]:
        """Give what is surely meant by what is typed, without touching it; raises `Invalid`."""
        if not self._filtering:
            return self._codes
        text = self.text().rsplit("،", maxsplit=1)[-1].strip() if self._many else self.text().strip()
        if not text:
            return self._codes if self._many and self.text().strip() else ()
        key = joined_key(text)
        same = [c for c in self._choices if key in {joined_key(n) for n in (c.name, c.code, *c.aliases)}]
        found = same or matching(self._choices, text)
        if len(found) != 1:
            raise Invalid(_NOT_CHOSEN, value=text)
        code = found[0].code
        return tuple(dict.fromkeys((*self._codes, code))) if self._many else (code,)

    def _settle(self) -> None:
        """Write out what is meant."""
        self._codes = self._meant()
        self._rest()

    def _choose(self, code: str) -> None:
        if not self._many:
            self._codes = (code,)
        elif code in self._codes:
            self._codes = tuple(c for c in self._codes if c != code)
        else:
            self._codes = (*self._codes, code)
        self._filtering = False
        self._rest()

    def _rest(self) -> None:
        self._filtering = False
        self.setText("، ".join(map(self._shown_name, self._codes)))
        self.setCursorPosition(0)

    def _shown_name(self, code: str) -> str:
        """Give the name of a code; one that a newer program or list knows is shown and kept as it is."""
        name = self._names.get(code)
        if name is not None or not self._names:
            return name or code
        return translate(_UNKNOWN, code=Verbatim(code))

    def _filter(self, _text: str) -> None:
        self._filtering = True
        self._show_fitting()
        self.edited.emit()

    def _show_fitting(self) -> None:
        text = self.text()
        self._shown = matching(self._choices, text.rsplit("،", maxsplit=1)[-1] if self._many else text)
        self._show_list(0)

    def _show_list(self, current: int) -> None:
        names = [self._line(choice) for choice in self._shown]
        self._popup.open_under(self, names or [translate(_NOTHING_FITS)], current)

    def _line(self, choice: Choice) -> str:
        ticked = self._many and choice.code in self._codes
        return f"{_TICK}{choice.name}" if ticked else choice.name

    def _pick(self, row: int) -> None:
        if not 0 <= row < len(self._shown):
            return
        self._choose(self._shown[row].code)
        if self._many:
            self._show_list(row)
            self.edited.emit()
            return
        self._popup.hide()
        self.edited.emit()
        self.picked.emit()

    def _open_key(self, event: QKeyEvent) -> bool:
        """Handle the keys of the open list."""
        key = event.key()
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS_SHOWN, Qt.Key.Key_PageUp: -_ROWS_SHOWN,
        }  # fmt: skip
        if key in steps:
            self._popup.move_by(steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or (self._many and key == Qt.Key.Key_Space):
            self._pick(self._popup.currentIndex().row())
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_F4}:
            self._popup.hide()
            self._rest()
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        """Keep Esc and Enter here while the list is open: the form must not leave or go on."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.is_open:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the open list, open it, or type."""
        if self.is_open and self._open_key(event):
            return
        alt_down = event.key() == Qt.Key.Key_Down
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self.open_list()
            return
        if not typed(self, event, persian_letters):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list."""
        super().mousePressEvent(event)
        if not self.is_open:
            self.open_list()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make typing replace what stands here."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list and settle on what was typed."""
        super().focusOutEvent(event)
        self._popup.hide()
        if not self._filtering:
            return
        try:
            self._settle()
        except Invalid:
            return
        self.edited.emit()
