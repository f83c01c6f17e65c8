"""What all typed fields share: folding of letters and digits while typing, and the look of a wrong entry."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QValidator
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from homejobs_desktop.ui.theme import set_property

Fold = Callable[[str], str]

ZWNJ = "\u200c"
_LETTERS = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ە": "ه", "ھ": "ه", "¬": ZWNJ})


def persian_letters(text: str) -> str:
    """Give `text` with the letters of an Arabic keyboard as Persian ones; its length never changes."""
    return text.translate(_LETTERS)


class FoldingValidator(QValidator):
    """Accepts everything and folds it: catches what comes by the mouse or an input method."""

    def __init__(self, fold: Fold, parent: QWidget) -> None:
        super().__init__(parent)
        self._fold = fold

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Fold `text`."""
        folded = self._fold(text)
        return QValidator.State.Acceptable, folded, min(position, len(folded))


def typed(line: QLineEdit, event: QKeyEvent, fold: Fold) -> bool:
    """Insert what was typed or pasted, folded; this way the field's undo history survives the folding."""
    if line.isReadOnly():
        return False
    if event.matches(QKeySequence.StandardKey.Paste):
        text = " ".join(QGuiApplication.clipboard().text().split("\n"))
    elif _is_half_space(event):
        text = ZWNJ
    else:
        text = event.text()
        if not text or not text.isprintable() or fold(text) == text:
            return False
    line.insert(fold(text))
    return True


def _is_half_space(event: QKeyEvent) -> bool:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Space and event.modifiers() == both


def start_aligned(line: QLineEdit) -> None:
    """Keep digits at the side where the line starts; by itself a line of digits jumps to the left."""
    rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def show_wrong(widget: QWidget, sentence: str) -> None:
    """Give a field the look of a wrong entry and say why in its tooltip; "" takes it back."""
    widget.setToolTip(sentence)
    set_property(widget, "wrong", bool(sentence))
