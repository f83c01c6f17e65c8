"""The field for the short code that stands on a slip: checked while it is typed, never filled in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from homejobs_desktop.domain.numbers import canonical_short_code
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.widgets.codes import DigitsEdit
from homejobs_desktop.ui.widgets.labels import PillLabel

CODE_DIGITS = 8
_MORE = mark("Widgets", "{count} more")
_RIGHT = mark("Exchange", "the digits agree")
_WRONG = mark("Exchange", "mistyped")
_PILL_GAP = 8


class ShortCodeEdit(DigitsEdit):
    """Eight digits in two groups; a pill says how many are missing or that a digit is mistyped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, length=CODE_DIGITS, groups=(4, 4))
        self._pill = PillLabel("", parent=self)
        self._pill.hide()
        self.textChanged.connect(lambda _text: self._judge())

    @property
    def right(self) -> bool:
        """Whether the eight digits agree with each other."""
        return not self.mistake and len(self.value()) == CODE_DIGITS

    @property
    def mistake(self) -> str:
        """Why the complete code cannot be right; "" for a right one and while it is being typed."""
        if len(self.value()) < CODE_DIGITS:
            return ""
        try:
            canonical_short_code(self.value())
        except Invalid as error:
            return error.sentence()
        return ""

    def pill_text(self) -> str:
        """Give what the pill says, "" when there is none."""
        return "" if self._pill.isHidden() else self._pill.text()

    def _judge(self) -> None:
        missing = CODE_DIGITS - len(self.value())
        if missing == CODE_DIGITS:
            self._pill.hide()
            return
        if missing:
            self._pill.say(translate(_MORE, count=missing), "plain")
        elif self.right:
            self._pill.say(translate(_RIGHT), "good")
        else:
            self._pill.say(translate(_WRONG), "bad")
        self._pill.show()
        self._place()

    def _place(self) -> None:
        self._pill.adjustSize()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = _PILL_GAP if rtl else self.width() - self._pill.width() - _PILL_GAP
        self._pill.move(x, (self.height() - self._pill.height()) // 2)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
