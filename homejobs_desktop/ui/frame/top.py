"""The bar on top: search in everything, the state of the exchange, where and who."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QWidget

from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.ui.icons import icon
from homejobs_desktop.ui.parts import label, pill, row, shown
from homejobs_desktop.ui.theme import colours, set_property

HEIGHT = 52
_DEMO = mark("Frame", "Demo: invented people")
_EXCHANGE_TIP = mark("Frame", "Open the exchange page")


class Top(QFrame):
    """Search box on the right; exchange, office, day and user on the left."""

    def __init__(self, search: QWidget, open_exchange: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("top")
        self.setFixedHeight(HEIGHT)
        self._pill = QPushButton()
        self._pill.setObjectName("pill")
        self._pill.setIconSize(QSize(16, 16))
        self._pill.setToolTip(translate(_EXCHANGE_TIP))
        self._pill.setCursor(Qt.CursorShape.PointingHandCursor)
        self._pill.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._pill.clicked.connect(lambda _checked: open_exchange())
        self._pill.hide()
        self._demo = pill(_DEMO, "warn")
        self._demo.hide()
        self._office = label(role="muted")
        self._day = label(role="muted")
        self._user = QPushButton()
        self._user.setProperty("kind", "quiet")
        self._user.setCursor(Qt.CursorShape.PointingHandCursor)
        self._user.hide()
        content = row(search, None, self._demo, self._pill, self._office, self._day, self._user, spacing=14)
        content.setStretch(0, 3)
        content.setContentsMargins(12, 0, 20, 0)
        self.setLayout(content)

    def show_place(self, office: str, day: str, *, demo: bool) -> None:
        """Show the office and today's date."""
        self._office.setText(shown(office))
        self._day.setText(shown(day))
        self._demo.setVisible(demo)

    def show_user(self, name: str, actions: tuple[tuple[Text, Callable[[], None]], ...]) -> None:
        """Show who works, with a menu of what one may do about it."""
        menu = QMenu(self._user)
        for words, act in actions:
            menu.addAction(translate(words)).triggered.connect(lambda _checked=False, act=act: act())
        self._user.setMenu(menu)
        self._user.setIcon(icon("user", colours().muted, 18))
        self._user.setText(name)
        self._user.show()

    def show_exchange(self, sentence: str, tone: str) -> None:
        """Show the state of the exchange in words."""
        shades = colours()
        shade = {"good": shades.good, "warn": shades.warn, "bad": shades.bad}.get(tone, shades.muted)
        self._pill.setText(" " + sentence)
        self._pill.setIcon(icon("arrows-up-down", shade, 16))
        set_property(self._pill, "pill", tone)
        self._pill.show()
