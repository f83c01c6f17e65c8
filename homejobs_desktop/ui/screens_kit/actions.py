"""What can be done with a record, in a line on its page: buttons, and menus of several."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from homejobs_desktop.foundation.i18n import Text, translate
from homejobs_desktop.ui.parts import button, row
from homejobs_desktop.ui.screens_kit.head import key_button
from homejobs_desktop.ui.widgets.flow import Flow


@dataclass(frozen=True)
class Action:
    """An action.

    Attributes:
        name: what `ActionRow.wants` carries.
        words: what its button says.
        picture: an icon, "" for none.
        keys: work while its page is seen; of a `window_key`, those that the window gives to every page.
        kind: `primary` for the likeliest, `quiet` for what is seldom wanted.
        window_key: the window itself answers the keys, the button only shows them.
    """

    name: str
    words: Text
    picture: str = ""
    keys: str = ""
    kind: str = "plain"
    window_key: bool = False


class ActionRow(QWidget):
    """The actions of a record's page, beside each other, in more lines where the room ends.

    Signals:
        wants: an action was chosen; carries its name.
    """

    wants = Signal(str)

    def __init__(self, acts: tuple[Action, ...], seldom: tuple[Action, ...] = ()) -> None:
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self._line = Flow()
        line = row(self._line, *map(self._button, seldom), spacing=8)
        line.setStretch(0, 1)
        self.setLayout(line)
        for act in acts:
            self.add(act)

    def add(self, act: Action) -> QPushButton:
        """Put one more action behind the others."""
        made = self._button(act)
        self._line.addWidget(made)
        return made

    def add_menu(self, act: Action, entries: Mapping[str, Text]) -> QMenu:
        """Put a menu behind the others: the words of its entries, by the name that `wants` carries."""
        opener = self.add(act)
        menu = QMenu(opener)
        opener.setMenu(menu)
        self.fill(menu, entries)
        return menu

    def fill(self, menu: QMenu, entries: Mapping[str, Text]) -> None:
        """Give a menu other entries."""
        menu.clear()
        for name, words in entries.items():
            menu.addAction(translate(words)).triggered.connect(
                lambda _checked=False, name=name: self.wants.emit(name)
            )

    def act(self, name: str) -> QPushButton:
        """Give the button of an action."""
        return self._buttons[name]

    def offer(self, offered: Mapping[str, bool]) -> None:
        """Show the actions that are possible now; those that are not named stay as they are."""
        held = any(each.hasFocus() for each in self._buttons.values())
        for name, here in offered.items():
            self._buttons[name].setVisible(here)
        if held and not any(each.hasFocus() for each in self._buttons.values()):
            self.take_focus()

    def take_focus(self) -> None:
        """Put the cursor on the likeliest action: the first one that is possible."""
        possible = (each for each in self._buttons.values() if not each.isHidden() and each.isEnabled())
        likeliest = next(possible, None)
        if likeliest is not None:
            likeliest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, act: Action) -> QPushButton:
        def want() -> None:
            if self._buttons[act.name].menu() is None:
                self.wants.emit(act.name)

        if act.window_key:
            made = key_button(act.words, want, act.keys, kind=act.kind)
        else:
            made = button(act.words, want, kind=act.kind, picture=act.picture, shortcut=act.keys)
        self._buttons[act.name] = made
        return made
