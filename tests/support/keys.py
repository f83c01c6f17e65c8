"""Real key events, Persian letters too: QTest.keyClicks aborts the process on them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def press(widget: QWidget, key: Qt.Key | int, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, int(key), modifiers, text))


def type_text(widget: QWidget, text: str) -> None:
    for letter in text:
        press(widget, ord(letter.upper()) if letter.isascii() else 0, NONE, letter)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_here(text: str) -> None:
    type_text(focused(), text)


def press_here(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
    press(focused(), key, modifiers, text)
