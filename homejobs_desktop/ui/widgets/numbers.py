"""Numbers that may be empty: counts and amounts of money."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import local_digits, mark
from homejobs_desktop.foundation.money import toman_words
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.ui.widgets.typing_help import start_aligned, typed

_NOT_A_NUMBER = mark("Widgets", "“{value}” is not a whole number. Write digits only, or leave it empty.")
_SEPARATORS = str.maketrans("", "", " ,٬،'\u200e\u200f\u200c\u00a0")


def parse_number(text: str) -> int | None:
    """Give the whole number that `text` says, None when it is empty; raises `Invalid`."""
    plain = ascii_digits(text).translate(_SEPARATORS)
    if not plain:
        return None
    if plain.isascii() and plain.isdigit():
        return int(plain)
    raise Invalid(_NOT_A_NUMBER, value=text)


def show_number(value: int | None) -> str:
    """Give a number with separators in the language's digits: «۱۲٬۵۰۰»."""
    if value is None:
        return ""
    text = local_digits(f"{value:,}")
    return text if text.isascii() else text.replace(",", "٬")


class NumberEdit(QLineEdit):
    """A whole number, or nothing; what is not a number stays visible."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(lambda _text: self.edited.emit())
        start_aligned(self)

    def value(self) -> int | None:
        """Give the number; raises `Invalid` when it is none."""
        return parse_number(self.text())

    def set_value(self, value: int | None) -> None:
        """Show a number."""
        self.setText(show_number(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the language's digits."""
        if not typed(self, event, local_digits):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the separators in."""
        super().focusOutEvent(event)
        try:
            self.set_value(self.value())
        except Invalid:
            return


class MoneyEdit(NumberEdit):
    """An amount in rials; `words` says it in tomans.

    Signals:
        words: the amount in tomans and words, whenever it changes; "" for none.
    """

    words = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(lambda _text: self.words.emit(self.in_words()))

    def in_words(self) -> str:
        """Give the amount in tomans and words, "" when there is none."""
        try:
            value = self.value()
        except Invalid:
            return ""
        return "" if value is None else toman_words(value)
