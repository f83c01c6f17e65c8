"""The source of a template: numbered lines, its parts in colour, and the line that is wrong marked."""

import re
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from homejobs_desktop.foundation.i18n import local_digits, mark, translate
from homejobs_desktop.ui.theme import colours

_LOGO = re.compile(r'^(logo[ \t]*=[ \t]*")([A-Za-z0-9+/=]{80,})(")', re.MULTILINE)
_LOGO_LINE = re.compile(r'^logo[ \t]*=[ \t]*"[^"\n]*"', re.MULTILINE)
_TITLE = re.compile(r"^title[ \t]*=", re.MULTILINE)
_SHOWN_LOGO: Final = "‹logo›"
"""Stands for the many letters of a logo while the source is edited."""
_NAME = mark("Papers", "Source of the template")
_MARGIN = 8


class SourceEdit(QPlainTextEdit):
    """Edits a source; a logo's many letters are not shown.

    Signals:
        edited: somebody typed.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._logo = ""
        self._numbers = _Numbers(self)
        self._colours = _Colours(self)
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(translate(_NAME))
        self.setTabChangesFocus(True)
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.updateRequest.connect(self._scrolled)
        self.textChanged.connect(self.edited)
        self._make_room()

    # What is edited

    def source(self) -> str:
        """Give the source as it stands, with its logo."""
        return self.toPlainText().replace(_SHOWN_LOGO, self._logo)

    def show_source(self, source: str) -> None:
        """Show a source; nobody typed it here."""
        found = _LOGO.search(source)
        self._logo = found.group(2) if found else ""
        blocked = self.blockSignals(True)
        self.setPlainText(_LOGO.sub(rf"\g<1>{_SHOWN_LOGO}\g<3>", source))
        self.blockSignals(blocked)
        # Signals were held back: what follows from the text is done here.
        self._make_room()
        self.mark_line(0)
        found = _TITLE.search(source)
        if found is not None:
            # What comes before are remarks: one begins to read at the first words of the paper.
            self.setTextCursor(QTextCursor(self.document().findBlock(found.start())))
            self.centerCursor()

    def put_logo(self, text: str) -> None:
        """Put a logo into its line, or take it out with ""; without a line it is put at the top."""
        self._logo = text
        line = f'logo = "{_SHOWN_LOGO if text else ""}"'
        here = self.toPlainText()
        changed, count = _LOGO_LINE.subn(line, here, count=1)
        self._replace(changed if count else f"{line}\n{here}")

    def _replace(self, text: str) -> None:
        cursor = self.textCursor()
        place = cursor.position()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        cursor.setPosition(min(place, len(text)))
        self.setTextCursor(cursor)

    # Lines

    def mark_line(self, number: int) -> None:
        """Mark a line as wrong; 0 for none."""
        marked = QTextEdit.ExtraSelection()
        block = self.document().findBlockByNumber(number - 1) if number else None
        if block is None or not block.isValid():
            self.setExtraSelections([])
            return
        marked.format.setBackground(QColor(colours().bad_soft))
        marked.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        marked.cursor = QTextCursor(block)
        self.setExtraSelections([marked])

    def go_to_line(self, number: int) -> None:
        """Put the cursor into a line and show it in the middle."""
        block = self.document().findBlockByNumber(max(number, 1) - 1)
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()
            self.setFocus()

    @property
    def line(self) -> int:
        """The line the cursor is in."""
        return self.textCursor().blockNumber() + 1

    def _make_room(self) -> None:
        self.setViewportMargins(self._numbers.sizeHint().width(), 0, 0, 0)

    def _scrolled(self, area: QRect, dy: int) -> None:
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        wide = self._numbers.sizeHint().width()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), wide, inside.height()))


class _Numbers(QWidget):
    """The numbers of the lines, beside the text."""

    def __init__(self, editor: SourceEdit) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        digits = len(str(max(self._editor.blockCount(), 100)))
        return QSize(self._editor.fontMetrics().horizontalAdvance("0") * digits + 2 * _MARGIN, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(colours().ground))
        painter.setPen(QColor(colours().faint))
        block = self._editor.firstVisibleBlock()
        offset = self._editor.contentOffset()
        height = self._editor.fontMetrics().height()
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        while block.isValid():
            place = self._editor.blockBoundingGeometry(block).translated(offset)
            if place.top() > event.rect().bottom():
                break
            if block.isVisible():
                number = local_digits(str(block.blockNumber() + 1))
                painter.drawText(0, int(place.top()), self.width() - _MARGIN, height, side, number)
            block = block.next()


class _Colours(QSyntaxHighlighter):
    """Remarks, names of keys, sections and fields in their colours."""

    def __init__(self, editor: SourceEdit) -> None:
        super().__init__(editor.document())
        self._rules = (
            (re.compile(r"^\s*\[.*"), _format("accent", bold=True)),
            (re.compile(r"^\s*[A-Za-z_]+(?=\s*=)"), _format("muted", bold=True)),
            (re.compile(r"\{[^{}]*\}"), _format("accent")),
            (re.compile(r"^\s*#.*"), _format("faint")),
        )

    def highlightBlock(self, text: str) -> None:
        for pattern, look in self._rules:
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), look)


def _format(shade: str, *, bold: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(str(getattr(colours(), shade))))
    if bold:
        look.setFontWeight(QFont.Weight.DemiBold)
    return look
