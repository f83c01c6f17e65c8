"""The foot of the window: what is going on, and which keys help."""

from PySide6.QtWidgets import QFrame, QLabel

from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.parts import key_cap, label, row, shown

HEIGHT = 28
READY = mark("Frame", "Ready")

_HELP = mark("Frame", "Help")
_SEARCH = mark("Frame", "Search")
_REFRESH = mark("Frame", "Refresh")


class Foot(QFrame):
    """State, the morning's facts, and three keys worth knowing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setFixedHeight(HEIGHT)
        self._state = label(READY)
        self._facts: list[QLabel] = [label(), label()]
        content = row(
            self._state, 16, self._facts[0], 16, self._facts[1], None,
            label(_SEARCH), key_cap("Ctrl+K"), 6, label(_REFRESH), key_cap("F5"), 6,
            label(_HELP), key_cap("F1"), spacing=6,
        )  # fmt: skip
        content.setContentsMargins(20, 0, 20, 0)
        self.setLayout(content)

    def set_facts(self, *sentences: str) -> None:
        """Say the facts that belong beside it."""
        for place, sentence in zip(self._facts, (*sentences, "", ""), strict=False):
            place.setText(shown(sentence))
