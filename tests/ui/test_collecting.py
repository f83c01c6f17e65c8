"""Cycles are taken away on the window's thread, also when a worker makes most of the objects."""

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from homejobs_desktop.ui.collecting import Collector


class Loop:
    """An object that names itself."""

    def __init__(self) -> None:
        self.itself = self


def test_a_workers_objects_let_nothing_go_on_its_own_thread(qtbot: QtBot) -> None:
    gc.enable()
    collector = Collector()
    assert not gc.isenabled()
    where: list[str] = []
    weakref.finalize(Loop(), lambda: where.append(threading.current_thread().name))
    worker = threading.Thread(target=lambda: [Loop() for _ in range(100_000)], name="worker")
    worker.start()
    worker.join()
    assert not where
    qtbot.waitUntil(lambda: bool(where), timeout=10_000)
    assert where == [threading.main_thread().name]
    collector.deleteLater()
