"""Choosing which questionnaire is asked, where the province has published several."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.foundation.i18n import local_digits, mark
from homejobs_desktop.ui.parts import button, card, clear
from homejobs_desktop.ui.screens_kit.head import PageHead, key_button

_TITLE = mark("Surveys", "Which questionnaire is asked?")
_LEAVE = mark("Forms", "Cancel")


class WhichPage(QWidget):
    """The questionnaires of today, each a button.

    Signals:
        picked: this one is asked.
    """

    picked = Signal(object)

    def __init__(self, leave: Callable[[], None]) -> None:
        super().__init__()
        self.buttons: list[QPushButton] = []
        self._lines = QVBoxLayout()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 14, 20, 14)
        lines.setSpacing(12)
        lines.addWidget(PageHead(_TITLE, "", (key_button(_LEAVE, leave, "Esc"),)))
        lines.addWidget(card(self._lines))
        lines.addStretch()

    def offer(self, found: tuple[Questionnaire, ...]) -> None:
        """Show the questionnaires; ↑, ↓ and Enter choose."""
        clear(self._lines)
        self.buttons = []
        for one in found:
            chooser = button(one.title, partial(self.picked.emit, one))
            chooser.setToolTip(local_digits(one.version))
            chooser.setAutoDefault(True)
            self.buttons.append(chooser)
            self._lines.addWidget(chooser)
            chooser.show()  # what is not seen yet takes no focus
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
