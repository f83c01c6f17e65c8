"""The look of the program is the same on every system."""

from PySide6.QtWidgets import QApplication, QListView, QMenu, QMessageBox, QTableView
from pytestqt.qtbot import QtBot

from homejobs_desktop.ui.theme import DARK_NAME, FAMILY, LIGHT_NAME, Theme


def test_windows_own_fonts_do_not_show_in_lists_and_menus(qtbot: QtBot) -> None:
    """Where Qt knows fonts of the system for them, as on Windows, each new style brings those back."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(app)
    theme.install()
    for look in (DARK_NAME, LIGHT_NAME):
        theme.choose(look)
    table = QTableView()
    for widget in (table, table.horizontalHeader(), QMenu(), QMessageBox(), QListView()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.font().family() == QApplication.font(widget).family() == FAMILY, type(widget).__name__
