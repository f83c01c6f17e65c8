"""The rail on the right: the sections of the program, with icons, words and counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.ui.icons import icon
from homejobs_desktop.ui.parts import column, label, row
from homejobs_desktop.ui.theme import LIGHT

if TYPE_CHECKING:
    from homejobs_desktop.ui.workplace import Screen

WIDTH = 232
_PRODUCT = mark("Frame", "Home businesses")
_MOST = 99


class Rail(QFrame):
    """One button per section; the section that is shown is marked by more than its colour."""

    def __init__(self, chosen: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self._chosen = chosen
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._badges: dict[str, QLabel] = {}
        self._within: dict[str, str] = {}
        self._sections = column(spacing=4)
        self._end = column(spacing=4)
        content = column(self._head(), 10, self._sections, None, self._end, spacing=6)
        content.setContentsMargins(10, 14, 10, 12)
        self.setLayout(content)

    def set_screens(self, screens: tuple[Screen, ...]) -> None:
        """Show the sections the user may see."""
        for screen in screens:
            if screen.within:
                self._within[screen.name] = screen.within
                continue
            button = self._button(screen)
            self._buttons[screen.name] = button
            self._group.addButton(button)
            (self._end if screen.at_end else self._sections).addWidget(button)

    def has(self, name: str) -> bool:
        """Tell whether a section is shown."""
        return name in self._buttons

    def button(self, name: str) -> QPushButton:
        """Give the button of a section."""
        return self._buttons[name]

    def show_current(self, name: str) -> None:
        """Mark the section that is shown, or the one that what is shown belongs to."""
        section = self._within.get(name, name)
        if section in self._buttons:
            self._buttons[section].setChecked(True)

    def set_badges(self, counts: dict[str, int]) -> None:
        """Show how many things wait in each section."""
        for name, badge in self._badges.items():
            count = counts.get(name, 0)
            badge.setVisible(count > 0)
            badge.setText(local_digits(f"+{_MOST}" if count > _MOST else str(count)))

    def _head(self) -> QHBoxLayout:
        logo = QLabel("خ")
        logo.setObjectName("logo")
        logo.setFixedSize(30, 30)
        logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        product = label(_PRODUCT)
        product.setObjectName("product")
        head = row(logo, product, None, spacing=10)
        head.setContentsMargins(8, 0, 8, 0)
        return head

    def _button(self, screen: Screen) -> QPushButton:
        button = QPushButton(icon(screen.icon, LIGHT.rail_text, 18), "  " + translate(screen.title))
        button.setIconSize(QSize(18, 18))
        button.setCheckable(True)
        button.setFixedHeight(38)
        button.setAccessibleName(translate(screen.title))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self._chosen(screen.name))
        badge = label()
        badge.setObjectName("badge")
        badge.setFixedHeight(18)
        badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        badge.hide()
        inside = QVBoxLayout(button)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addLayout(row(None, badge))
        inside.setContentsMargins(8, 0, 8, 0)
        self._badges[screen.name] = badge
        return button
