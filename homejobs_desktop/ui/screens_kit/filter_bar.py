"""Narrowing a list: what may be asked, what is asked (each with its way out), and the filters kept by name.

The bar stands between the search of a list and its rows. Its button (Ctrl+L) shows the editors; what is
asked stays in sight below them as chips, each of which takes its condition back. What is chosen lasts as
long as the section does. Beside it stand the filters kept by name (Ctrl+J), see `saved_menu`.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from homejobs_desktop.domain.filters import (
    ApplicationFilter,
    Filter,
    Order,
    PermitFilter,
    ReferralFilter,
    kind_of,
)
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.counties import county_names
from homejobs_desktop.ui.icons import icon
from homejobs_desktop.ui.parts import button, clear
from homejobs_desktop.ui.screens_kit import filter_fields
from homejobs_desktop.ui.screens_kit.filter_fields import Asked, Editor, Value
from homejobs_desktop.ui.screens_kit.lists import ReferenceLists
from homejobs_desktop.ui.screens_kit.saved_menu import SavedMenu
from homejobs_desktop.ui.theme import colours
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from homejobs_desktop.ui.widgets.flow import Flow
from homejobs_desktop.ui.workplace import Workplace

_FILTERS = mark("Filters", "Filters")
_CLEAR = mark("Filters", "Clear all")
_CHIP = mark("Filters", "{name}: {value}")
_TAKE_BACK = mark("Filters", "Ask for this no more (Del)")
_COLUMNS = 6
F = TypeVar("F", ApplicationFilter, PermitFilter, ReferralFilter)


class _Chip(QPushButton):
    """A condition that is asked: a click, Del or Backspace takes it back."""

    def __init__(self, words: str, gone: Callable[[], None]) -> None:
        super().__init__(words)
        self.setProperty("chip", True)
        self.setIcon(icon("x", colours().accent, 14))
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if self.isRightToLeft() else Qt.LayoutDirection.RightToLeft
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(translate(_TAKE_BACK))
        self.clicked.connect(lambda _checked: gone())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget, Generic[F]):
    """The editors of a filter and what they ask.

    Signals:
        edited: something else is asked.
        texted: a kept filter brought words for the search line; carries them.
    """

    edited = Signal()
    texted = Signal(str)

    def __init__(self, workplace: Workplace, start: F) -> None:
        super().__init__()
        self._workplace = workplace
        self._kind = kind_of(start)
        self._make: Callable[..., F] = type(start)
        self._asked = filter_fields.fields_for(self._kind, workplace)
        self.editors: dict[str, Editor] = {}
        self.toggle = button(_FILTERS, self._turn, picture="adjustments", shortcut="Ctrl+L")
        self.toggle.setCheckable(True)
        self.panel = QWidget()
        self._chips = Flow(spacing=6)
        self._chip_line = QWidget()
        self._chip_line.setLayout(self._chips)
        self.clear_button = button(_CLEAR, self.clear, kind="link", shortcut="Ctrl+Shift+L")
        self.clear_button.setParent(self._chip_line)
        self.clear_button.setProperty("chip", "clear")
        self.clear_button.setMinimumHeight(0)
        self.saved = SavedMenu(workplace, self._kind, lambda: self.wanted(self.text))
        self.text = ""
        self._lay_out()
        self.saved.applied.connect(self._apply)
        self._show(start)

    def _lay_out(self) -> None:
        grid = QGridLayout(self.panel)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, asked in enumerate(self._asked):
            editor = filter_fields.editor_of(asked, self._workplace)
            editor.edited.connect(self._told)
            self.editors[asked.field] = editor
            grid.addWidget(editor, number // _COLUMNS, number % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.panel.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.panel)
        lines.addWidget(self.saved.strip)
        lines.addWidget(self._chip_line)

    @property
    def tools(self) -> tuple[QWidget, ...]:
        """What stands beside the search."""
        return self.toggle, self.saved.button

    # What is asked

    def wanted(self, text: str) -> F:
        """Give the filter for the words that are typed in the search; what is no value yet asks nothing."""
        self.text = text
        asked: dict[str, Value] = {
            name: filter_fields.value_of(editor) for name, editor in self.editors.items()
        }
        asked["order"] = asked["order"] or Order.NEWEST.value
        if "min_days" in asked:
            asked["min_days"] = asked["min_days"] or 0
        return self._make(text=text, **asked)

    @property
    def asks(self) -> bool:
        """Whether anything is asked."""
        return self._chips.count() > 0

    def clear(self) -> None:
        """Ask for nothing but the words in the search, newest first."""
        self._show(self._make())
        self.edited.emit()

    def ask(self, field: str, value: Value) -> None:
        """Ask for a value of a field of the filter; None asks nothing of it."""
        filter_fields.put(self.editors[field], value)
        self._told()

    def narrow(self, *, narrow: bool) -> None:
        """Leave the room to the list while a record stands beside it."""
        self.panel.setVisible(self.toggle.isChecked() and not narrow)

    def set_lists(self, lists: ReferenceLists) -> None:
        """Offer the office's lists; what is chosen stays."""
        choices = filter_fields.choices_of(self._kind, lists)
        self._offer({asked.field: choices[asked.source] for asked in self._asked if asked.source in choices})
        if "owner" in self.editors:
            self._workplace.ask(county_names).then(self._offer_counties)

    def _offer_counties(self, names: Mapping[str, str]) -> None:
        self._offer({"owner": tuple(Choice(site, name) for site, name in names.items())})

    def _offer(self, choices: Mapping[str, tuple[Choice, ...]]) -> None:
        for field, offered in choices.items():
            editor = self.editors[field]
            if isinstance(editor, ChoiceEdit):
                editor.set_choices(offered)
        self._show_chips()

    def _apply(self, wanted: Filter) -> None:
        self._show(wanted)
        self.texted.emit(wanted.text)
        self.edited.emit()

    def _show(self, wanted: Filter) -> None:
        for name, editor in self.editors.items():
            value = getattr(wanted, name)
            filter_fields.put(editor, "" if value == Order.NEWEST else value or None)
        self._show_chips()

    def _told(self) -> None:
        self._show_chips()
        self.edited.emit()

    # What is seen

    def _turn(self) -> None:
        self.panel.setVisible(self.toggle.isChecked())
        if self.toggle.isChecked():
            next(iter(self.editors.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_chips(self) -> None:
        focused = any(chip.hasFocus() for chip in self._chip_line.findChildren(_Chip))
        self._chips.removeWidget(self.clear_button)  # it stays, what is taken out of the layout next does not
        clear(self._chips)
        for asked in self._asked:
            editor = self.editors[asked.field]
            if filter_fields.value_of(editor):
                words = translate(_CHIP, name=asked.words, value=_shown(editor))
                self._chips.addWidget(_Chip(words, partial(self._take_back, asked)))
        here = self._chips.count() > 0
        self._chip_line.setVisible(here)
        if here:
            self._chips.addWidget(self.clear_button)
            self.clear_button.show()
        if focused:
            (self.clear_button if here else self.toggle).setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self, asked: Asked) -> None:
        self.ask(asked.field, None)


def _shown(editor: Editor) -> str:
    return editor.text().strip()
