"""Who starts the program again is led to the open window, and a double-clicked package with him."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from homejobs_desktop.app import read_options
from homejobs_desktop.ui import handover
from homejobs_desktop.ui.handover import Handover, hand_over
from tests.support.office import make_office
from tests.support.program import open_program

SECOND = """
import sys
from pathlib import Path
from homejobs_desktop.ui.handover import hand_over
sys.exit(0 if hand_over(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None) else 1)
"""


@pytest.mark.parametrize("package", [None, "کاروان ۱.msp"])
def test_the_open_window_is_asked(qtbot: QtBot, tmp_path: Path, package: str | None) -> None:
    asked: list[Path | None] = []
    first = Handover(tmp_path, asked.append)
    given = [] if package is None else [str(tmp_path / package)]
    with subprocess.Popen([sys.executable, "-c", SECOND, str(tmp_path), *given]) as second:
        qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
        assert second.wait(20) == 0
    assert asked == [None if package is None else tmp_path / package]
    assert list(tmp_path.iterdir()) == []
    first.deleteLater()


def test_a_note_that_nobody_takes_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover, "_PATIENCE_S", 0.1)
    assert not hand_over(tmp_path, None)
    assert list(tmp_path.iterdir()) == []
    assert not hand_over(tmp_path / "nowhere", None)


def test_an_old_note_is_not_answered(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "window.note").write_text("old.msp", encoding="utf-8")
    asked: list[Path | None] = []
    first = Handover(tmp_path, asked.append)
    (tmp_path / "something else").touch()
    qtbot.wait(200)
    assert asked == []
    first.deleteLater()


def test_a_package_is_shown_on_the_page_of_the_exchange(qtbot: QtBot, tmp_path: Path) -> None:
    package = tmp_path / "no package.msp"
    package.write_bytes(b"nothing of the kind")
    program = open_program(qtbot, make_office(tmp_path / "office"))
    program.opening.show_package(package)
    program.settle()
    assert program.frame.current == "exchange"
    said = [each.text() for each in program.frame.bar.findChildren(QLabel) if each.isVisible()]
    assert any("not enrolled yet" in words for words in said)
    assert program.opening.package is None


def test_the_command_line_takes_a_package(tmp_path: Path) -> None:
    options = read_options([str(tmp_path / "29-01_to_29-00_0001.MSP"), "--data", str(tmp_path)])
    assert options.package == tmp_path / "29-01_to_29-00_0001.MSP"
    assert options.root == tmp_path
