"""What stands beside the questionnaire: how far it is, how it is shown, and the list of its questions."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.parts import button, card, label, row, shown
from homejobs_desktop.ui.screens.surveys.asking import Asking
from homejobs_desktop.ui.screens.surveys.outline import Outline

_WIDTH = 270
_QUESTIONS = mark("Surveys", "Questions")
_PROGRESS = mark("Surveys", "{done} of {all} questions answered")
_ONE_BY_ONE, _WHOLE = mark("Surveys", "One question at a time"), mark("Surveys", "The whole section")


class Panel(QWidget):
    """Progress, the button between one question and a whole section, and the list of questions."""

    def __init__(self, turn_mode: Callable[[], None]) -> None:
        super().__init__()
        self.outline = Outline()
        self._mode = button("", turn_mode, kind="link")
        self._mode.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._mode.setToolTip("F8")
        self._words = label("", "hint", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        heading = row(label(_QUESTIONS, "heading"), None, self._mode)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(card(heading, self._bar, self._words, self.outline))
        self.setFixedWidth(_WIDTH)

    def begin(self, asking: Asking) -> None:
        """Show a questionnaire."""
        self.outline.build(asking)
        self._count(asking)

    def follow(self, asking: Asking, changed: frozenset[str]) -> None:
        """Show how these questions stand now, and how far all of it is."""
        self.outline.follow(changed)
        self._count(asking)

    def show_mode(self, *, one_by_one: bool) -> None:
        """Offer the other way of showing questions."""
        self._mode.setText(translate(_WHOLE if one_by_one else _ONE_BY_ONE))

    def _count(self, asking: Asking) -> None:
        counts = asking.progress()
        done, whole = sum(count[0] for count in counts), sum(count[1] for count in counts)
        self._bar.setMaximum(max(whole, 1))
        self._bar.setValue(done)
        self._words.setText(shown(translate(_PROGRESS, done=done, all=whole)))
