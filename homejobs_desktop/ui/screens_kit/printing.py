"""Puts the pages of a sheet on paper or into a file."""

from pathlib import Path

from PySide6.QtCore import QRect, QStandardPaths, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from homejobs_desktop.foundation.i18n import mark, translate

PRINT_DPI = 300
_WHERE = mark("Permits", "Save the sheet as")
_FILES = mark("Permits", "PDF files (*.pdf)")


def ask_printer(parent: QWidget) -> QPrinter | None:
    """Let the user choose the printer; None when he thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PRINT_DPI)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


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
