"""The self-test of the whole program: its report, its exit status, and sections that are broken."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from homejobs_desktop.app import read_options
from homejobs_desktop.ui import opening, selftest
from homejobs_desktop.ui.screens import SCREENS
from homejobs_desktop.ui.screens.surveys.desk import SurveysDesk
from homejobs_desktop.ui.workplace import Page

pytestmark = pytest.mark.usefixtures("persian")


def _nothing() -> None:
    return None


def run(tmp_path: Path) -> tuple[int, dict[str, str]]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    file = tmp_path / "report.json"
    status = selftest.run(app, file)
    report = json.loads(file.read_text(encoding="utf-8"))
    assert report["whole"] is (status == 0)
    return status, {step["name"]: step["fault"] for step in report["steps"]}


def test_the_whole_program_in_a_process_of_its_own(tmp_path: Path) -> None:
    file, temporary = tmp_path / "report.json", tmp_path / "temporary"
    temporary.mkdir()
    places = {
        name: str(temporary) for name in ("TMPDIR", "TEMP", "TMP", "HOME", "LOCALAPPDATA", "XDG_DATA_HOME")
    }
    done = subprocess.run(
        [sys.executable, "-m", "homejobs_desktop", "--selftest", "--report", str(file)],
        capture_output=True, timeout=120, check=False, env={**os.environ, **places},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout.decode()
    report = json.loads(file.read_text(encoding="utf-8"))
    assert report == json.loads(done.stdout)
    assert report["whole"]
    assert not report["frozen"]
    names = [step["name"] for step in report["steps"]]
    shown = [name.removeprefix("section ") for name in names if name.startswith("section ")]
    assert set(shown) <= {screen.name for screen in SCREENS}
    assert len(shown) >= 15
    assert all(step["seconds"] >= 0 and step["fault"] == "" for step in report["steps"])
    left = [path for path in temporary.rglob("*") if path.is_file() and ".cache" not in path.parts]
    assert left == []


def test_a_broken_section_is_told_and_the_others_are_opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: QWidget, _workplace: object) -> None:
        raise RuntimeError("a part is missing")

    monkeypatch.setattr(SurveysDesk, "__init__", broken)
    blank = [
        replace(each, build=lambda _workplace: Page(QWidget(), reload=_nothing))
        if each.name == "verify"
        else each
        for each in SCREENS
    ]
    monkeypatch.setattr(opening, "SCREENS", tuple(blank))
    status, faults = run(tmp_path)
    assert status == selftest.EXIT_BROKEN
    assert "a part is missing" in faults["section surveys"]
    assert "nothing in it" in faults["section verify"]
    assert faults["section permits"] == faults["section exchange"] == faults["closing"] == ""


def test_a_window_that_cannot_be_made_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hook = sys.excepthook

    def broken(*_given: object) -> None:
        raise OSError("no window here")

    monkeypatch.setattr(selftest, "MainWindow", broken)
    status, faults = run(tmp_path)
    assert status == selftest.EXIT_BROKEN
    assert "no window here" in faults["window"]
    assert faults["clearing"] == ""
    assert sys.excepthook is hook


def test_the_command_line_asks_for_it() -> None:
    options = read_options(["--selftest", "--report", "there.json"])
    assert options.selftest
    assert options.report == Path("there.json")
    assert not read_options([]).selftest


def test_a_missing_library_is_told_by_the_exit_status(tmp_path: Path) -> None:
    script = (
        "import runpy, sys\n"
        "sys.modules['PySide6.QtWidgets'] = None\n"
        "runpy.run_module('homejobs_desktop', run_name='__main__')\n"
    )
    asked = subprocess.run([sys.executable, "-c", script, "--selftest"], capture_output=True, check=False)
    assert asked.returncode == selftest.EXIT_BROKEN
    plain = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert plain.returncode == 1
    assert "ImportError" in plain.stderr or "ModuleNotFoundError" in plain.stderr
