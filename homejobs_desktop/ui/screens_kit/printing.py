"""Puts pages on paper or into a file; which printer and which size of paper is remembered for each user."""

from pathlib import Path

from PySide6.QtCore import QRect, QStandardPaths, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.workplace import Workplace

PRINT_DPI = 300
_WHERE = mark("Permits", "Save the sheet as")
_FILES = mark("Permits", "PDF files (*.pdf)")
_SIZES = {"A4": QPageSize.PageSizeId.A4, "A5": QPageSize.PageSizeId.A5}


def ask_printer(parent: QWidget, workplace: Workplace, size: str = "") -> QPrinter | None:
    """Let the user choose the printer; None when he thinks better of it.

    Args:
        parent: Over which the dialog stands.
        workplace: Remembers the printer that was chosen last and the paper in it.
        size: A4 or A5 where the pages are made for one; "" for the paper that was used last.
    """
    printer = _fine_printer()
    name = workplace.recall(_key(workplace, "printer"))
    if name in QPrinterInfo.availablePrinterNames():
        printer.setPrinterName(name)
    paper = size or workplace.recall(_key(workplace, "paper"))
    if paper in _SIZES:
        printer.setPageSize(QPageSize(_SIZES[paper]))
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return None
    keep_printer(printer, workplace)
    return printer


def any_printer(parent: QWidget) -> QPrinter | None:
    """Let somebody choose a printer before there is an office that remembers it; None for none."""
    printer = _fine_printer()
    chosen = QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted
    return printer if chosen else None


def _fine_printer() -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PRINT_DPI)
    printer.setFullPage(True)
    return printer


def keep_printer(printer: QPrinter, workplace: Workplace) -> None:
    """Remember a printer and its paper for the user who chose them."""
    if printer.printerName():
        workplace.remember(_key(workplace, "printer"), printer.printerName())
    chosen = printer.pageLayout().pageSize().id()
    for name, size in _SIZES.items():
        if size == chosen:
            workplace.remember(_key(workplace, "paper"), name)


def print_pages(printer: QPrinter, pictures: tuple[bytes, ...]) -> None:
    """Put pages, given as PNG, on paper: each as large as the paper allows."""
    painter = QPainter(printer)
    for number, picture in enumerate(pictures):
        if number:
            printer.newPage()
        image = QImage.fromData(picture)
        paper = painter.viewport()
        size = image.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(paper.topLeft(), size), image)
    painter.end()


def ask_file(parent: QWidget, name: str) -> Path | None:
    """Ask where a PDF is to be saved."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _kind = QFileDialog.getSaveFileName(
        parent, translate(_WHERE), str(Path(folder) / name), translate(_FILES)
    )
    return Path(chosen) if chosen else None


def _key(workplace: Workplace, what: str) -> str:
    return f"printing/{workplace.actor.username}/{what}"
