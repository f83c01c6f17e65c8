"""The self-test of the whole program: what `services.selftest` tries, and every section of the window."""

import json
import os
import platform
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QEvent, qVersion
from PySide6.QtWidgets import QApplication

from homejobs_desktop import __version__
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services.office_trial import TRY_OFFICE, try_office
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.selftest import Broken, SelfTest, tried
from homejobs_desktop.ui.frame.office import OfficeFrame
from homejobs_desktop.ui.main_window import MainWindow
from homejobs_desktop.ui.memory import IniMemory
from homejobs_desktop.ui.opening import Opening
from homejobs_desktop.ui.problems import Problems
from homejobs_desktop.ui.screens import SCREENS
from homejobs_desktop.ui.stage import Stage
from homejobs_desktop.ui.tasks import TaskRunner
from homejobs_desktop.ui.theme import Theme

EXIT_BROKEN = 4
_PATIENCE_S = 60.0
_REST_S = 0.002
_COLOURS = 3
"""A page that shows something has at least this many: its ground, its letters, a line."""
_SAMPLES = 40
_CALM = 4
"""Rounds without a task after which nothing more is to come."""


class _Listener(Problems):
    """Keeps what the window would show as a problem."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.faults: list[BaseException] = []

    def show(self, error: BaseException) -> None:
        self.faults.append(error)


def run(app: QApplication, report: Path | None = None) -> int:
    """Try the whole program and give the exit status: 0 when it is whole, `EXIT_BROKEN` when not.

    Args:
        app: The application, on a platform that shows nothing.
        report: Where the report is written, as JSON.
    """
    test = SelfTest()
    office = os.environ.get(TRY_OFFICE)
    if office:
        test.attempt("office", partial(try_office, Path(office)))
    try:
        with tried(test) as county:
            if county is not None:
                _try_window(test, app, county)
    except Exception as error:  # noqa: BLE001 - also a broken self-test is something broken
        test.attempt("selftest", partial(_raise, error))
    text = report_of(test)
    if report is not None:
        report.write_text(text, encoding="utf-8")
    if sys.stdout is not None:  # a windowed program of Windows has none
        print(text)  # noqa: T201 - whoever asks for a self-test wants to read how it went
    return 0 if test.whole else EXIT_BROKEN


def report_of(test: SelfTest) -> str:
    """Give the report: what was tried, how long each part took, what is wrong with it."""
    facts = {
        "whole": test.whole,
        "program": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "system": platform.platform(),
        "python": platform.python_version(),
        "qt": qVersion(),
        "seconds": round(sum(step.seconds for step in test.steps), 1),
        "steps": [{"name": step.name, "seconds": step.seconds, "fault": step.fault} for step in test.steps],
    }
    return json.dumps(facts, ensure_ascii=False, indent=1) + "\n"


def _raise(error: Exception) -> None:
    raise error


def _try_window(test: SelfTest, app: QApplication, county: Services) -> None:
    with tempfile.TemporaryDirectory(prefix="selftest-") as folder:
        problems = _Listener(Path(folder))
        with _caught(problems):
            opening = test.attempt("window", partial(_open, app, county, problems))
            if opening is None:
                return
            for name in [each.name for each in SCREENS if county.actor.may(each.needs)]:
                test.attempt(f"section {name}", partial(_try_section, opening, problems, name))
            test.attempt("window closes", partial(_close, opening.stage))


@contextmanager
def _caught(problems: _Listener) -> Iterator[None]:
    """Let a fault in one of Qt's events, or on another thread, be heard and not shown."""
    before = sys.excepthook, threading.excepthook
    problems.catch()
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before


def _open(app: QApplication, county: Services, problems: _Listener) -> Opening:
    """Show the office's window with its first section, as after a login."""
    tasks = TaskRunner()
    tasks.on_failure = problems.show
    window = MainWindow(tasks)
    memory = IniMemory(OfficePaths(problems.folder).drafts)
    theme = Theme(app)
    theme.install()
    stage = Stage(window, tasks, problems, theme, memory, county.machine.paths)
    opening = Opening(stage, county.machine.clock, county.machine.ids)
    window.show()
    opening.enter(county)
    _settle(stage)
    return opening


def _try_section(opening: Opening, problems: _Listener, name: str) -> None:
    """Show a section until it has read what it shows, and look whether something is drawn."""
    stage = opening.stage
    frame = stage.window.centralWidget()
    if not isinstance(frame, OfficeFrame):
        raise Broken("the office is not shown")
    frame.navigate(name, "", "")
    _settle(stage)
    if problems.faults:
        raise problems.faults.pop()
    picture = frame.page(name).widget.grab().toImage()
    places = [
        (x * picture.width() // _SAMPLES, y * picture.height() // _SAMPLES)
        for x in range(_SAMPLES)
        for y in range(_SAMPLES)
    ]
    if frame.current != name or len({picture.pixel(*place) for place in places}) < _COLOURS:
        raise Broken(f"{frame.current} is shown, with nothing in it")


def _settle(stage: Stage) -> None:
    """Let the window run until no task is left and it has drawn itself."""
    limit, calm = monotonic() + _PATIENCE_S, 0
    while calm < _CALM:
        QApplication.processEvents()
        calm = calm + 1 if stage.tasks.idle else 0
        if monotonic() > limit:
            raise Broken("the window does not come to rest")
        sleep(_REST_S)


def _close(stage: Stage) -> None:
    stage.tasks.close()
    stage.window.hide()
    stage.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
