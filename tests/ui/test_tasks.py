"""The runner delivers everything, in order, on the window's thread."""

import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from typing import ParamSpec, TypeVar

import pytest
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.errors import Cancelled
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.tasks import Progress, TaskRunner

P = ParamSpec("P")
T = TypeVar("T")


class AtOnce(Executor):
    """Runs work where it is submitted."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        future: Future[T] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def test_two_thousand_of_two_thousand_are_delivered_in_order(qtbot: QtBot) -> None:
    runner = TaskRunner()
    got: list[int] = []
    for number in range(2_000):
        runner.run(partial(int, number), done=got.append)
    qtbot.waitUntil(lambda: len(got) == 2_000, timeout=20_000)
    assert got == list(range(2_000))
    assert runner.idle
    runner.close()


def test_results_come_on_the_windows_thread(qtbot: QtBot) -> None:
    runner = TaskRunner()
    threads: list[tuple[int, int]] = []
    runner.run(threading.get_ident, done=lambda there: threads.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: len(threads) == 1)
    there, here = threads[0]
    assert here == threading.get_ident() != there
    runner.close()


def test_a_failure_goes_to_whoever_asked_else_to_everybody(qtbot: QtBot) -> None:
    runner = TaskRunner()
    own: list[Exception] = []
    common: list[Exception] = []
    runner.on_failure = common.append

    def fail() -> None:
        raise ValueError("no")

    runner.run(fail, failed=own.append)
    runner.run(fail)
    qtbot.waitUntil(lambda: len(own) + len(common) == 2)
    assert [type(error) for error in (*own, *common)] == [ValueError, ValueError]
    runner.close()


def test_a_cancelled_task_is_not_delivered(qtbot: QtBot) -> None:
    runner = TaskRunner()
    hold = threading.Event()
    got: list[str] = []
    runner.run(hold.wait)
    ran: list[str] = []
    cancel = runner.run(lambda: ran.append("x"), done=lambda _nothing: got.append("cancelled"))
    runner.run(lambda: "next", done=got.append)
    cancel()
    hold.set()
    qtbot.waitUntil(lambda: runner.idle)
    assert got == ["next"]
    assert ran == []
    runner.close()


def test_a_long_task_is_stopped_at_its_next_report(qtbot: QtBot) -> None:
    runner = TaskRunner()
    report = Progress(mark("Frame", "Stop"))
    failures: list[Exception] = []
    begun = threading.Event()

    def work() -> None:
        for step in range(100_000):
            report(step, 100_000)
            begun.set()
            if step:
                threading.Event().wait(0.001)

    stop = runner.run(work, failed=failures.append, progress=report)
    assert begun.wait(5)
    stop()
    qtbot.waitUntil(lambda: len(failures) == 1)
    assert isinstance(failures[0], Cancelled)
    assert report.ended
    assert 0 <= report.done < 100_000
    runner.close()


def test_work_done_at_once_is_still_delivered_later(qtbot: QtBot) -> None:
    runner = TaskRunner(AtOnce())
    got: list[int] = []
    runner.run(lambda: 1, done=got.append)
    assert got == []
    qtbot.waitUntil(lambda: got == [1])


@pytest.mark.parametrize("count", [100_000])
def test_signals_do_not_kill_the_interpreter(count: int) -> None:
    script = (
        "from PySide6.QtCore import QCoreApplication, QObject, Signal\n"
        "class Bell(QObject):\n    rang = Signal()\n    told = Signal(bool)\n"
        "app = QCoreApplication([])\nbell = Bell()\nheard = []\n"
        "bell.told.connect(heard.append)\n"
        f"for number in range({count}):\n    bell.rang.emit()\n    bell.told.emit(number % 2 == 0)\n"
        "print(len(heard), all(type(each) is bool for each in heard))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, f"{count} True"), done.stderr


def test_a_closed_runner_takes_no_more_work(qtbot: QtBot) -> None:
    runner = TaskRunner()
    runner.close()
    done: list[int] = []
    runner.run(lambda: 1, done=done.append)()
    assert runner.idle
    assert done == []
