"""Help: short pages from `resources/help`, and a card of the keys that prints."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QTextDocument, QTextOption
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.parts import button, column, row
from homejobs_desktop.ui.theme import CONTROL_HEIGHT, FAMILY, colours

_TITLE = mark("Frame", "Help")
_PRINT = mark("Frame", "Print this page")
_CLOSE = mark("Frame", "Close")
_FOLDER = "resources/help"
_MARK = "<title>"


def pages() -> list[tuple[str, str]]:
    """Give the help pages as (title, html), in the order of their file names."""
    result = []
    for name in assets.names(_FOLDER):
        if name.endswith(".html"):
            text = assets.read(f"{_FOLDER}/{name}").decode()
            start = text.index(_MARK) + len(_MARK)
            result.append((text[start : text.index("</title>", start)], text))
    return result


def document_of(html: str, *, point_size: float, ink: str) -> QTextDocument:
    """Give a help page as a document that reads right to left."""
    document = QTextDocument()
    font = QFont(FAMILY)
    font.setPointSizeF(point_size)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(
        f"body {{ color: {ink}; }} h1 {{ font-size: large; }} td {{ padding: 4px 10px; }}"
    )
    document.setHtml(html)
    return document


class HelpDialog(QDialog):
    """A list of pages beside the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate(_TITLE))
        self.resize(860, 600)
        self._pages = pages()
        self._list = QListWidget()
        self._list.setFixedWidth(220)
        for title, _html in self._pages:
            item = QListWidgetItem(title, self._list)
            item.setSizeHint(QSize(0, CONTROL_HEIGHT))
        self._list.currentRowChanged.connect(self._show)
        self._text = QTextBrowser()
        self._text.setOpenLinks(False)
        body = row(self._list, self._text, spacing=12)
        body.setStretch(1, 1)
        content = column(
            body,
            row(
                button(_PRINT, self._print, picture="printer", shortcut="Ctrl+P"),
                None,
                button(_CLOSE, self.accept, kind="primary"),
            ),
            spacing=12,
        )
        content.setContentsMargins(16, 16, 16, 14)
        self.setLayout(content)
        self._list.setCurrentRow(0)

    def _show(self, place: int) -> None:
        self._document = document_of(self._pages[place][1], point_size=10.5, ink=colours().text)
        self._text.setDocument(self._document)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            html = self._pages[self._list.currentRow()][1]
            document_of(html, point_size=10.5, ink="#000000").print_(printer)


def show_help(parent: QWidget) -> None:
    """Show the help (F1)."""
    HelpDialog(parent).exec()
