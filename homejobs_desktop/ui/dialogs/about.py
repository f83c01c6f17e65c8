"""What this program is made of, and under which licences."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from homejobs_desktop import __version__
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.ui.parts import button, column, label, row

_TITLE = mark("Frame", "About the program")
_PRODUCT = mark("Frame", "Home businesses: office program")
_VERSIONS = mark("Frame", "Version {version} · Qt {qt}")
_PARTS = mark(
    "Frame",
    "It is built with Qt for Python (LGPL 3: its libraries lie beside the program and may be replaced), "
    "SQLCipher, SQLAlchemy, ReportLab and other free software. Font: Vazirmatn (OFL). Icons: Tabler (MIT).",
)
_LICENCES = mark("Frame", "Licence texts")
_CLOSE = mark("Frame", "Close")


class AboutDialog(QDialog):
    """Version and licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate(_TITLE))
        self.resize(620, 480)
        texts = QPlainTextEdit()
        texts.setReadOnly(True)
        texts.setPlainText(licences())
        texts.setAccessibleName(translate(_LICENCES))
        content = column(
            label(_PRODUCT, "title"),
            label(
                translate(_VERSIONS, version=Verbatim(__version__), qt=Verbatim(qVersion() or "")), "muted"
            ),
            label(_PARTS, wrap=True),
            label(_LICENCES, "heading"),
            texts,
            row(None, button(_CLOSE, self.accept, kind="primary")),
            spacing=10,
        )
        content.setContentsMargins(24, 20, 24, 18)
        self.setLayout(content)


def licences() -> str:
    """Give the licence texts that ship with the program's own files."""
    parts = (("Vazirmatn", "resources/fonts/OFL.txt"), ("Tabler Icons", "resources/icons/LICENSE"))
    return "\n\n".join(f"{name}\n{'=' * len(name)}\n{assets.read(place).decode()}" for name, place in parts)


def show_about(parent: QWidget) -> None:
    """Show what the program is."""
    AboutDialog(parent).exec()
