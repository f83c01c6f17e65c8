"""Help: short pages from `resources/help`, and a card of the keys that prints."""

from typing import NamedTuple

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


FIRST_HOUR = "first-hour"
"""The page that tells a new office what to do, one step after the other."""


class HelpPage(NamedTuple):
    """A page of the help: `name` is that of its file, without the number of its place."""

    name: str
    title: str
    html: str


def pages() -> list[HelpPage]:
    """Give the help pages in the order of their file names."""
    result = []
    for name in assets.names(_FOLDER):
        if name.endswith(".html"):
            text = assets.read(f"{_FOLDER}/{name}").decode()
            start = text.index(_MARK) + len(_MARK)
            title = text[start : text.index("</title>", start)]
            result.append(HelpPage(name.removesuffix(".html").partition("-")[2], title, text))
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
    """A list of pages beside the page; it opens with the page called `first`, or with the first one."""

    def __init__(self, parent: QWidget, first: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(translate(_TITLE))
        self.resize(860, 600)
        self._pages = pages()
        self._list = QListWidget()
        self._list.setFixedWidth(220)
        for page in self._pages:
            item = QListWidgetItem(page.title, self._list)
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
        names = [page.name for page in self._pages]
        self._list.setCurrentRow(names.index(first) if first in names else 0)

    def _show(self, place: int) -> None:
        self._document = document_of(self._pages[place].html, point_size=10.5, ink=colours().text)
        self._text.setDocument(self._document)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            html = self._pages[self._list.currentRow()].html
            document_of(html, point_size=10.5, ink="#000000").print_(printer)


def show_help(parent: QWidget, first: str = "") -> None:
    """Show the help (F1), with the page called `first`."""
    HelpDialog(parent, first).exec()
