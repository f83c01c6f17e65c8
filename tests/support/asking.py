"""A process that asks a questionnaire and dies in the middle of it, as by a power cut.

python -m tests.support.asking FOLDER PERSON
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from homejobs_desktop.ui.screens.surveys import SCREEN
from tests.support.keys import press_here, type_here
from tests.support.office import reopen
from tests.support.window import OpenScreen


def main() -> None:
    """Answer three questions by their keys, then end at once: nothing is closed, nothing is said."""
    folder, person = sys.argv[1:]
    QApplication([])
    opened = OpenScreen(reopen(Path(folder)), SCREEN)
    opened.page.open("", f"new:{person}")
    opened.settle()
    for _answer in range(2):
        press_here(Qt.Key.Key_1, text="1")
        opened.settle()
    press_here(Qt.Key.Key_F6)
    opened.settle()
    type_here("x")
    os._exit(9)


if __name__ == "__main__":
    main()
