"""The desk: its facts come first, and what takes more of the program to know a moment later."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.i18n import translate
from homejobs_desktop.services.desk import BACKUP
from homejobs_desktop.services.desk_watch import RULES
from homejobs_desktop.ui.screens.desk import SCREEN
from homejobs_desktop.ui.workplace import Screen
from tests.support.window import OpenScreen


def titles(opened: OpenScreen) -> list[str]:
    return [label.text().strip("\u200f") for label in opened.widget.findChildren(QLabel)]


def test_the_lights_are_those_of_the_facts_and_of_what_comes_after(
    show: Callable[[Screen], OpenScreen], qtbot: QtBot
) -> None:
    opened = show(SCREEN)
    opened.settle()
    assert translate(BACKUP) in titles(opened)
    qtbot.waitUntil(lambda: translate(RULES) in titles(opened), timeout=5_000)
    opened.page.reload()
    opened.settle()
    assert titles(opened).count(translate(RULES)) == 1, "what was known stands until the new answer comes"
