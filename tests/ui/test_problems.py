"""Refusals are told in the bar, faults once in a box, with a report that holds no personal data."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.errors import NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.ui.problems import Problems, report_of

SECRET = "0641234562"


def boxes() -> list[QMessageBox]:
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()
    ]


def fault() -> ValueError:
    try:
        int(f"person {SECRET}")
    except ValueError as error:
        return error
    raise AssertionError


def test_a_refusal_goes_to_the_bar(qtbot: QtBot, tmp_path: Path) -> None:
    problems = Problems(tmp_path)
    told: list[str] = []
    problems.bar = told.append
    problems.show(NotFound(mark("Errors", "Stopped. Nothing was changed.")))
    assert told == ["Stopped. Nothing was changed."]
    assert not list(tmp_path.iterdir())


def test_a_report_names_places_and_no_values() -> None:
    text = report_of(fault())
    assert "builtins.ValueError" in text
    assert "test_problems.py" in text
    assert SECRET not in text


def test_many_faults_open_one_box_and_write_every_report(qtbot: QtBot, tmp_path: Path) -> None:
    problems = Problems(tmp_path / "logs")
    for _ in range(5):
        problems.show(fault())
    qtbot.waitUntil(lambda: len(list((tmp_path / "logs").glob("crash-*.txt"))) == 5)
    assert len(boxes()) == 1
    boxes()[0].close()
    assert SECRET not in "".join(file.read_text() for file in (tmp_path / "logs").iterdir())


def test_old_reports_are_cleared_away(qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(1, 31):
        (tmp_path / f"crash-{number:04}.txt").write_text("old")
    problems = Problems(tmp_path)
    problems.show(fault())
    qtbot.waitUntil((tmp_path / "crash-0031.txt").exists)
    assert len(list(tmp_path.glob("crash-*.txt"))) == 20
    boxes()[0].close()


def test_faults_of_other_threads_are_caught(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    problems = Problems(tmp_path)
    problems.catch()

    def fail() -> None:
        raise fault()

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("crash-*.txt"))) == 1)
    boxes()[0].close()


def test_causes_that_form_a_circle_still_make_a_report() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert report_of(first).count("builtins.") == 2
