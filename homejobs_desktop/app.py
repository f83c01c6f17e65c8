"""The window's composition root: it puts the parts together and shows the first page.

Paint first, then import. Until the first page is painted nothing that is heavy is imported: no
store, no cryptography, no printing, no screens. They all come with `ui.opening`, which is imported
on the worker after the first paint; and of the first pages only the one that is shown is imported.
Elsewhere only a section imports its page inside a function, when it is first opened.
"""

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLockFile, QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from homejobs_desktop import __version__
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.catalogue import install_persian
from homejobs_desktop.foundation.errors import Busy
from homejobs_desktop.foundation.folders import default_root
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.ui.collecting import Collector
from homejobs_desktop.ui.handover import Handover, hand_over, say_running
from homejobs_desktop.ui.language import install_qt_persian
from homejobs_desktop.ui.main_window import MainWindow
from homejobs_desktop.ui.memory import IniMemory
from homejobs_desktop.ui.problems import Problems
from homejobs_desktop.ui.stage import Stage
from homejobs_desktop.ui.tasks import TaskRunner
from homejobs_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from homejobs_desktop.ui.opening import Opening

_USAGE = mark(
    "Frame",
    "Usage: homejobs-desktop [--data FOLDER] [--demo] [PACKAGE.msp] | --selftest [--report FILE]",
)
_UNKNOWN = mark("Frame", "The argument {argument} is not known.")
_NO_SCREEN = mark(
    "Frame",
    "The window cannot be shown: there is no screen here. "
    "Use the command homejobs, or start it at a desktop.",
)
BUSY = mark("Frame", "This office is already open in another window. Use that window, or close it first.")
_MAKING_DEMO = mark("Frame", "Making the demo office")
_OPENING_DEMO = mark("Frame", "Opening the demo office")
_INVENTED = mark("Frame", "Its people and permits are invented; nothing here reaches the real office.")
_FLAGS = frozenset({"--demo", "--selftest"})
_PATHS = frozenset({"--data", "--report"})
_PACKAGE = ".msp"
_LOCK = "window.lock"
_SIGN = "resources/program.png"
_EXIT_USAGE = 2
_EXIT_FAILED = 1


class Options(NamedTuple):
    """What the command line of the window asks for."""

    root: Path
    demo: bool
    selftest: bool = False
    report: Path | None = None
    package: Path | None = None


class _Usage(Exception):  # noqa: N818 - how the program is called, not an error in it
    """A command line that cannot be understood, or asks for words only."""

    def __init__(self, sentence: str, code: int) -> None:
        super().__init__(sentence)
        self.code = code


def read_options(arguments: list[str]) -> Options:
    """Read the window's command line; argparse would cost a tenth of the time to the first paint."""
    paths: dict[str, Path] = {}
    flags: set[str] = set()
    rest = list(arguments)
    while rest:
        argument = rest.pop(0)
        name, equals, value = argument.partition("=")
        if argument in _FLAGS:
            flags.add(argument)
        elif name in _PATHS and (equals or rest):
            paths[name] = Path(value if equals else rest.pop(0))
        elif argument.casefold().endswith(_PACKAGE):
            paths[_PACKAGE] = Path(argument)
        elif argument in {"-h", "--help"}:
            raise _Usage(translate(_USAGE), 0)
        elif argument == "--version":
            raise _Usage(__version__, 0)
        else:
            unknown = translate(_UNKNOWN, argument=Verbatim(argument))
            raise _Usage(f"{unknown}\n{translate(_USAGE)}", _EXIT_USAGE)
    demo = "--demo" in flags
    root = paths.get("--data", default_root(demo=demo)).expanduser().absolute()
    return Options(root, demo, "--selftest" in flags, paths.get("--report"), paths.get(_PACKAGE))


class Program:
    """One run of the window, from its first paint to its end."""

    def __init__(self, app: QApplication, options: Options) -> None:
        self._app = app
        self._demo = options.demo
        self._package = options.package
        self._opening: Opening | None = None
        self._handover: Handover | None = None
        self._collector: Collector | None = None
        paths = OfficePaths(options.root)
        memory = IniMemory(paths.drafts)
        problems = Problems(paths.logs)
        problems.install()
        theme = Theme(app)
        theme.install(memory.recall("theme"))
        tasks = TaskRunner()
        tasks.on_failure = problems.show
        self.stage = Stage(MainWindow(tasks), tasks, problems, theme, memory, paths)
        self._lock: QLockFile | None = None

    def begin(self) -> bool:
        """Show the first page; what lies behind it is brought in once it is painted.

        Returns:
            False when another window has the office open and showed itself instead.
        """
        root = self.stage.paths.root
        if (root / _LOCK).exists() and not self._take_lock() and hand_over(root, self._package):
            return False
        go_on = self._show_first_page()
        # From a timer, so that the page is on the screen before the worker takes its share of time.
        self.stage.window.on_first_paint = lambda: QTimer.singleShot(0, lambda: self._painted(go_on))
        self.stage.window.open()
        return True

    def _open(self, opening: "Opening", go_on: "Callable[[Opening], None]") -> None:
        opening.package, self._opening = self._package, opening
        gc.freeze()  # all this stays for good; looking through it would only delay the first section
        self._collector = Collector()
        go_on(opening)

    def _show_first_page(self) -> "Callable[[Opening], None]":
        window, paths = self.stage.window, self.stage.paths
        if self._demo:
            from homejobs_desktop.ui.dialogs.waiting import WaitingPage  # noqa: PLC0415 - only when it is shown
            from homejobs_desktop.ui.frame.office import OfficeFrame  # noqa: PLC0415 - only when it is shown

            frame = OfficeFrame(self.stage.problems, self.stage.tasks)
            waiting = WaitingPage(_OPENING_DEMO if paths.store.exists() else _MAKING_DEMO, _INVENTED)
            frame.show_waiting(waiting)
            window.show_page(frame)
            return lambda opening: opening.for_demo(frame, waiting)
        if paths.store.exists():
            from homejobs_desktop.ui.dialogs.login import LoginPage  # noqa: PLC0415 - only when it is shown

            login = LoginPage()
            window.show_page(login)
            return lambda opening: opening.for_login(login)
        from homejobs_desktop.ui.dialogs.first_start import FirstStartPage  # noqa: PLC0415 - only when it is shown

        start = FirstStartPage()
        window.show_page(start)
        return lambda opening: opening.for_first_start(start)

    def _painted(self, go_on: "Callable[[Opening], None]") -> None:
        self._app.setWindowIcon(QIcon(str(assets.place(_SIGN))))
        if self._take_lock():
            self._handover = Handover(self.stage.paths.root, self._come_to_front)
            self.stage.tasks.run(self._bring_in, done=lambda opening: self._open(opening, go_on))
        else:
            self.stage.problems.show(Busy(BUSY))
            self._app.exit(_EXIT_FAILED)

    def _take_lock(self) -> bool:
        if self._lock is not None and self._lock.isLocked():
            return True
        root = self.stage.paths.root
        root.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(root / _LOCK))
        self._lock.setStaleLockTime(0)
        return self._lock.tryLock(0)

    def _come_to_front(self, package: Path | None) -> None:
        window = self.stage.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if package is not None:
            self._package = package
            if self._opening is not None:
                self._opening.show_package(package)

    def _bring_in(self) -> "Opening":
        from homejobs_desktop.ui.opening import Opening  # noqa: PLC0415 - after the first paint, see above

        return Opening.on(self.stage)


def main(arguments: list[str] | None = None) -> int:
    """Start the window; gives the exit status."""
    # Nothing that imports make is given up again: looking for it would only delay the first pages.
    gc.disable()
    os.umask(0o077)  # whatever an office writes is its own user's alone
    install_persian()
    try:
        options = read_options(sys.argv[1:] if arguments is None else arguments)
    except _Usage as usage:
        print(usage, file=sys.stderr if usage.code else sys.stdout)
        return usage.code
    if options.selftest:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # it shows nothing, and works where nobody is logged in
    qInstallMessageHandler(_without_screen)
    if not _has_screen():
        _say_no_screen()
        return _EXIT_FAILED
    app = QApplication(sys.argv[:1])
    app.setApplicationName("homejobs-desktop")
    app.setApplicationVersion(__version__)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    install_qt_persian(app)
    if options.selftest:
        from homejobs_desktop.ui.selftest import run  # noqa: PLC0415 - only when it is asked for

        return run(app, options.report)
    say_running()
    program = Program(app, options)
    return app.exec() if program.begin() else 0


def _has_screen() -> bool:
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _say_no_screen() -> None:
    print(translate(_NO_SCREEN), file=sys.stderr, flush=True)  # noqa: T201 - there is no window


def _without_screen(kind: QtMsgType, _context: QMessageLogContext, _message: str) -> None:
    # Qt aborts the process when it finds no screen; the only thing left to do is to say so in Persian.
    if kind == QtMsgType.QtFatalMsg:
        _say_no_screen()
        os._exit(_EXIT_FAILED)
