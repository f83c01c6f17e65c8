"""Lines and paragraphs of Persian text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from homejobs_desktop.ui.widgets.typing_help import (
    FoldingValidator,
    persian_letters,
    start_aligned,
    typed,
)


class PersianLineEdit(QLineEdit):
    """A line where ي and ك become ی and ک at once; Ctrl+Shift+Space types a half space."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(FoldingValidator(persian_letters, self))
        self.textEdited.connect(lambda _text: self.edited.emit())
        start_aligned(self)

    def value(self) -> str:
        """Give the text as typed."""
        return self.text()

    def set_value(self, value: str) -> None:
        """Show `value`."""
        self.setText(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold what is typed."""
        if not typed(self, event, persian_letters):
            super().keyPressEvent(event)


class PersianTextEdit(QPlainTextEdit):
    """A paragraph; Enter is for the form, Shift+Enter begins a new line."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(parent)
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(QApplication.layoutDirection())
        # A plain text edit needs the absolute side beside the direction, or digits start at the left.
        rtl = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)
        self.textChanged.connect(self.edited)

    def value(self) -> str:
        """Give the text as typed."""
        return persian_letters(self.toPlainText())

    def set_value(self, value: str) -> None:
        """Show `value` without counting it as typed."""
        blocked = self.blockSignals(True)
        self.setPlainText(value)
        self.blockSignals(blocked)
