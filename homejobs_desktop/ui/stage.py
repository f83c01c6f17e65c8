"""The parts of a running window that are there before any office is open."""

from typing import NamedTuple

from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.ui.main_window import MainWindow
from homejobs_desktop.ui.memory import IniMemory
from homejobs_desktop.ui.problems import Problems
from homejobs_desktop.ui.tasks import TaskRunner
from homejobs_desktop.ui.theme import Theme


class Stage(NamedTuple):
    """What `app` made before the first paint and `opening` works with after it."""

    window: MainWindow
    tasks: TaskRunner
    problems: Problems
    theme: Theme
    memory: IniMemory
    paths: OfficePaths
