"""Fields for codes: digits only, grouped while nobody types in them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from homejobs_desktop.domain import identity
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.foundation.text import ascii_digits, digits_only
from homejobs_desktop.ui.widgets.labels import PillLabel
from homejobs_desktop.ui.widgets.typing_help import FoldingValidator, start_aligned, typed

_RIGHT = mark("Widgets", "correct")
_WRONG = mark("Widgets", "wrong")
_MORE = mark("Widgets", "{count} more")
NATIONAL_CODE_DIGITS = 10
_PILL_GAP = 8


def _digits(text: str) -> str:
    kept = "".join(sign for sign in digits_only(text) if sign in "0123456789")
    return local_digits(kept)


def grouped(digits: str, groups: tuple[int, ...]) -> str:
    """Give `digits` in groups parted by spaces; what is left over stands in the last one."""
    parts, rest = [], digits
    for size in groups:
        parts.append(rest[:size])
        rest = rest[size:]
    return " ".join(part for part in (*parts[:-1], (parts[-1] if parts else "") + rest) if part)


class DigitsEdit(QLineEdit):
    """A code of digits: shown in the language's digits, given in ASCII."""

    edited = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, length: int = 20, groups: tuple[int, ...] = ()
    ) -> None:
        super().__init__(parent)
        self._length = length
        self._groups = groups
        self.setValidator(FoldingValidator(self._fold, self))
        self.textEdited.connect(lambda _text: self.edited.emit())
        start_aligned(self)

    def value(self) -> str:
        """Give the digits, ASCII."""
        return ascii_digits(self.text()).replace(" ", "")

    def set_value(self, value: str) -> None:
        """Show a code."""
        self.setText(self._resting(value))

    def _fold(self, text: str) -> str:
        if " " in text.strip() and not self.hasFocus():
            return local_digits(text)
        return _digits(text)[: self._length]

    def _resting(self, value: str) -> str:
        digits = _digits(value)
        return grouped(digits, self._groups) if self._groups and not self.hasFocus() else digits

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep digits only."""
        if not typed(self, event, self._fold):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the groups apart, so that the cursor moves digit by digit."""
        super().focusInEvent(event)
        if " " in self.text():
            self.setText(_digits(self.text()))
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Group the digits for reading."""
        super().focusOutEvent(event)
        self.setText(self._resting(self.value()))


def _mobile_digits(text: str) -> str:
    digits = _digits(text)
    plain = ascii_digits(digits)
    for prefix in ("0098", "98"):
        if plain.startswith(prefix + "9"):
            return local_digits("0" + plain.removeprefix(prefix))
    return local_digits("0" + plain) if plain.startswith("9") and len(plain) == 10 else digits


class MobileEdit(QLineEdit):
    """A mobile number in any spelling, shown as «۰۹۱۵ ۱۶۱ ۲۳۴۵»."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(lambda _text: self.edited.emit())
        start_aligned(self)

    def value(self) -> str:
        """Give the number, ASCII, with its leading 0 where it can be told."""
        return ascii_digits(_mobile_digits(self.text()))

    def set_value(self, value: str) -> None:
        """Show a number."""
        self.setText(grouped(_mobile_digits(value), (4, 3, 4)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the language's digits."""
        if not typed(self, event, local_digits):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Group the digits for reading."""
        super().focusOutEvent(event)
        self.set_value(self.text())


class NationalCodeEdit(QLineEdit):
    """Ten digits that are checked while they are typed.

    A pill inside says how many digits are missing, that the code is wrong, or where it comes from
    (`hint` gives the county of a right code, "" when unknown).

    Signals:
        edited: something was typed.
        completed: the ten digits agree; carries the code.
    """

    edited = Signal()
    completed = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, *, hint: Callable[[str], str] = lambda _code: ""
    ) -> None:
        super().__init__(parent)
        self.hint = hint
        self._pill = PillLabel("", parent=self)
        self._pill.hide()
        self.setValidator(FoldingValidator(self._fold, self))
        self.textEdited.connect(self._typed)
        self.textChanged.connect(lambda _text: self._judge())
        start_aligned(self)

    def value(self) -> str:
        """Give the digits typed so far, ASCII."""
        return ascii_digits(self.text())

    def set_value(self, value: str) -> None:
        """Show a code."""
        self.setText(_digits(value))

    def pill_text(self) -> str:
        """Give what the pill says, "" when there is none."""
        return "" if self._pill.isHidden() else self._pill.text()

    def _fold(self, text: str) -> str:
        return _digits(text)[:NATIONAL_CODE_DIGITS]

    def _right(self) -> bool:
        try:
            identity.national_code(self.value())
        except Invalid:
            return False
        return True

    def _typed(self) -> None:
        self.edited.emit()
        if len(self.value()) == NATIONAL_CODE_DIGITS and self._right():
            self.completed.emit(self.value())

    def _judge(self) -> None:
        missing = NATIONAL_CODE_DIGITS - len(self.value())
        if missing == NATIONAL_CODE_DIGITS:
            self._pill.hide()
            return
        if missing:
            self._say(translate(_MORE, count=missing), "plain")
        elif self._right():
            self._say(self.hint(self.value()) or translate(_RIGHT), "good")
        else:
            self._say(translate(_WRONG), "bad")

    def _say(self, text: str, tone: str) -> None:
        self._pill.say(text, tone)
        self._pill.show()
        self._place()

    def _place(self) -> None:
        self._pill.adjustSize()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = _PILL_GAP if rtl else self.width() - self._pill.width() - _PILL_GAP
        self._pill.move(x, (self.height() - self._pill.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep digits only."""
        if not typed(self, event, self._fold):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pill in its place."""
        super().resizeEvent(event)
        self._place()
