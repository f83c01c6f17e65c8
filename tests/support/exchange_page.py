"""The exchange page in a real window, and what a clerk does on it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from homejobs_desktop.domain.numbers import short_code
from homejobs_desktop.services.stick import file_hash
from homejobs_desktop.ui.screens.exchange.page import Exchange
from tests.support.driver import Driver
from tests.support.keys import type_text
from tests.support.program import Program

W = TypeVar("W", bound=QWidget)
D = TypeVar("D", bound=QDialog)


def page_of(program: Program) -> Exchange:
    program.frame.navigate("exchange", "", "")
    program.settle()
    page = program.frame.page("exchange").widget
    assert isinstance(page, Exchange)
    return page


def tab(program: Program, name: str, kind: type[W]) -> W:
    """Open a tab by its name, as the desk does."""
    program.frame.navigate("exchange", name, "")
    program.settle()
    page = page_of(program).level(name)
    assert isinstance(page, kind)
    return page


def words(widget: QWidget) -> str:
    QApplication.processEvents()  # what was just added is shown by an event
    labels = [each for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]
    return " | ".join(label.text() for label in labels)


def press(program: Program, text: str) -> None:
    """Press the button when it is there, and wait until what it started is over."""
    page = page_of(program)

    def shown() -> list[QPushButton]:
        found = [each for each in page.findChildren(QPushButton) if each.text().strip() == text]
        return [each for each in found if each.isVisibleTo(page)]

    program.qtbot.waitUntil(lambda: bool(shown()))
    shown()[0].click()
    program.settle()


def code_of(file: Path) -> str:
    """Give the short code that stands on the slip of a package."""
    return short_code(file_hash(file))


def type_slip(driver: Driver, page: Exchange, stick: Path) -> None:
    """Type the code that stands on the slip of the newest package on a stick, and take the package in."""
    packages = sorted((stick / "MSYNC").glob(f"*_to_{page.site}_*.msp"))
    driver.settle(until=page.reading.code.isVisible)
    driver.tab_to(page.reading.code)
    driver.type(code_of(packages[-1]))
    driver.key(Qt.Key.Key_Return)


def type_code(program: Program, code: str) -> None:
    """Type a short code into its field and press Enter."""
    page = page_of(program)
    line = page.reading.code
    program.qtbot.waitUntil(lambda: line.isVisibleTo(page))
    line.setFocus()
    line.clear()
    type_text(line, code)
    QTest.keyClick(line, Qt.Key.Key_Return)
    program.settle()


def dialog(program: Program, kind: type[D], act: Callable[[], None]) -> D:
    """Do what opens a dialog, and give it."""
    act()
    program.settle()

    program.qtbot.waitUntil(lambda: bool(dialogs(kind)))
    return dialogs(kind)[0]


def dialogs(kind: type[D]) -> list[D]:
    """Give the open dialogs of a kind."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


def to_front(program: Program) -> None:
    """Make the window active again after a dialog has gone, as a window manager does."""
    program.stage.window.activateWindow()
    program.qtbot.waitUntil(program.stage.window.isActiveWindow)
