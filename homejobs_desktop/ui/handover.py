"""One window for each office: who starts the program again is led to the window that is open.

The second program lays a note into the office's folder; the first one finds it, comes to the front, and
shows the package that was double-clicked. A note that nobody takes is taken back.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

_NOTE = "window.note"
_RUNNING = "Local\\homejobs-desktop"
"""The name that `tools/windows/installer.nsi` asks for."""
_PATIENCE_S = 3.0
_STEP_S = 0.02
_SETTLE_MS = 50
"""A note is read once it is whole and whoever wrote it has closed it."""


def hand_over(folder: Path, package: Path | None) -> bool:
    """Ask the window that has the office in `folder` open to come to the front; tells whether it did."""
    note, begun = folder / _NOTE, folder / f"~{_NOTE}"
    _let_come_to_front()
    with suppress(OSError):
        begun.write_text("" if package is None else str(package.absolute()), encoding="utf-8")
        begun.replace(note)
        limit = monotonic() + _PATIENCE_S
        while monotonic() < limit:
            if not note.exists():
                return True
            sleep(_STEP_S)
        note.unlink(missing_ok=True)
    return False


class Handover(QObject):
    """Hears of programs that were started again for the same office.

    Attributes:
        asked: called with the package to show, None when there is none.
    """

    def __init__(self, folder: Path, asked: Callable[[Path | None], None]) -> None:
        super().__init__()
        self._note = folder / _NOTE
        self._asked = asked
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._look)
        self._note.unlink(missing_ok=True)  # of a day on which the power went
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(lambda _folder: self._timer.start())

    def _look(self) -> None:
        try:
            text = self._note.read_text(encoding="utf-8")
            self._note.unlink()
        except FileNotFoundError:
            return  # something else changed in the folder
        except OSError:
            self._timer.start()
            return
        self._asked(Path(text) if text else None)


if sys.platform == "win32":

    def say_running() -> None:
        """Let the installer know, as long as this process lives, that it must not replace the program."""
        create = ctypes.windll.kernel32.CreateMutexW
        create.argtypes = (ctypes.c_void_p, wintypes.BOOL, wintypes.LPCWSTR)
        create.restype = wintypes.HANDLE
        create(None, 0, _RUNNING)  # never closed: Windows takes it back when the process ends

    def _let_come_to_front() -> None:
        """Windows lets only the program that was just started say who may come to the front."""
        ctypes.windll.user32.AllowSetForegroundWindow(-1)

else:

    def say_running() -> None:
        """Let an installer know that the program runs; only Windows' one asks."""

    def _let_come_to_front() -> None:
        return None
