"""Drives the real window as a person does: keys, a few clicks, and looking at what is shown."""

import re
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep
from typing import ClassVar

import shiboken6
from PySide6.QtCore import Qt, QTimer, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from homejobs_desktop.app import Options, Program
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.frame.office import OfficeFrame
from homejobs_desktop.ui.opening import Opening
from tests.support.keys import CTRL, NONE, type_text

PATIENCE_S = 60
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


class FixedProgram(Program):
    """The program as it is started, but with a clock and ids that are given."""

    def __init__(self, app: QApplication, options: Options, clock: Clock, ids: Ids) -> None:
        super().__init__(app, options)
        self._given = clock, ids
        self.opening: Opening | None = None

    def _bring_in(self) -> Opening:
        self.opening = Opening(self.stage, *self._given)
        return self.opening

    def end(self, *, politely: bool = True) -> None:
        """Close the window, and let the office go; not politely means that nothing is asked or kept."""
        window = self.stage.window
        if not politely:
            window.may_close = lambda: True
        window.close()
        shiboken6.delete(window)
        if self._lock is not None:
            self._lock.unlock()


class Driver:
    """One running window.

    Attributes:
        look: the theme that is chosen, "" for the system's.
        size: the size of the window, None for its own.
    """

    look: ClassVar[str] = ""
    size: ClassVar[tuple[int, int] | None] = None

    def __init__(self, root: Path, clock: Clock, ids: Ids, *, demo: bool = False) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self._hook, handler = sys.excepthook, qInstallMessageHandler(None)
        self.program = FixedProgram(app, Options(root, demo), clock, ids)
        # Who drives hears of Qt's own messages as before.
        qInstallMessageHandler(handler)
        self.window = self.program.stage.window
        if self.look:
            self.program.stage.theme.choose(self.look)
        if self.size is not None:
            self.window.resize(*self.size)
        self.program.begin()
        self.window.activateWindow()
        self.settle(until=lambda: self.program.opening is not None)

    def close(self) -> None:
        """Close the program."""
        self._end(politely=True)

    def cut(self) -> None:
        """Let the program be gone as after a power cut: nobody is asked, nothing more is written."""
        self._end(politely=False)

    def _end(self, *, politely: bool) -> None:
        services = self.services
        self.program.end(politely=politely)
        if services is not None:
            services.close()
        sys.excepthook = self._hook

    @property
    def services(self) -> Services | None:
        frame = self.window.centralWidget()
        if isinstance(frame, OfficeFrame) and frame._workplace is not None:
            return frame._workplace.services
        opening = self.program.opening
        return None if opening is None else opening.services

    @property
    def office(self) -> Services:
        """The use cases of the office that is open."""
        services = self.services
        assert services is not None
        return services

    @property
    def frame(self) -> OfficeFrame:
        frame = self.window.centralWidget()
        assert isinstance(frame, OfficeFrame)
        return frame

    # Waiting and looking

    def settle(self, milliseconds: int = 40, *, until: Callable[[], bool] = lambda: True) -> None:
        """Let timers run for a while, then wait until no task runs and `until` is true."""
        end = monotonic() + milliseconds / 1000
        limit = monotonic() + PATIENCE_S
        quiet = 0
        while quiet < 4 or monotonic() < end or not until():
            QApplication.processEvents()
            quiet = quiet + 1 if self.program.stage.tasks.idle else 0
            if QApplication.activeWindow() is None:
                # What a window manager does when a dialog has gone.
                self.window.activateWindow()
            assert monotonic() < limit, f"it does not come to rest: {self.words()}"
            sleep(0.002)

    def words(self) -> str:
        """Give everything that can be read in the window."""
        top = QApplication.activeModalWidget() or self.window
        seen = [
            widget.text()
            for widget in top.findChildren(QWidget)
            if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton | QLineEdit)
        ]
        return _MARKS.sub("", " | ".join(seen))

    @property
    def here(self) -> QWidget:
        """What has the cursor, else the window: that is who gets the keys."""
        return QApplication.focusWidget() or self.window

    # Doing

    def type(self, text: str) -> None:
        type_text(self.here, text)
        self.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.here, key, modifiers)
        self.settle()

    def ctrl(self, key: Qt.Key) -> None:
        self.key(key, CTRL)

    def enter(self, *typed: str) -> None:
        """Type into each field and leave it with Enter."""
        for text in typed:
            self.type(text)
            self.key(Qt.Key.Key_Return)

    def tab_to(self, widget: QWidget, most: int = 60) -> None:
        """Go to a widget with the tab key; fails when it cannot be reached."""
        for _ in range(most):
            if self.here is widget:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"the tab key does not reach {widget}")

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """Give the button that can be seen and is called so."""
        found = [
            each
            for each in (within or self.window).findChildren(QAbstractButton)
            if each.isVisible() and words in _called(each)
        ]
        assert found, f"no button {words}: {self.words()}"
        return found[0]

    def press(self, words: str) -> None:
        """Go to a button with the tab key and press it."""
        target = self.button(words)
        self.tab_to(target)
        self.key(Qt.Key.Key_Space)

    def answer_file(self, words: str, file: Path, within: QWidget | None = None) -> None:
        """Press a button that asks for a file or folder, and type its name into the dialog."""
        self._answer(words, str(file), within)

    def answer_files(self, words: str, files: list[Path]) -> None:
        """Press a button that asks for files, and type their names into the dialog."""
        self._answer(words, " ".join(f'"{file}"' for file in files))

    def _answer(self, words: str, typed: str, within: QWidget | None = None) -> None:
        target = self.button(words, within)

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QFileDialog), f"{dialog} {self.here}"
            line = dialog.findChild(QLineEdit, "fileNameEdit")
            assert isinstance(line, QLineEdit)
            line.setText(typed)
            dialog.accept()

        self.tab_to(target)
        QTimer.singleShot(100, target, answer)
        self.key(Qt.Key.Key_Space)

    def with_dialog(self, act: Callable[[], None], seen: Callable[[QDialog], None]) -> None:
        """Do what opens a dialog that waits, look at it, and leave it with Esc."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            seen(dialog)
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

        QTimer.singleShot(300, self.window, look)
        act()
        self.settle()


def _called(button: QAbstractButton) -> str:
    words = [button.text(), *(label.text() for label in button.findChildren(QLabel))]
    return _MARKS.sub("", " ".join(words))
