"""A test fails on whatever nobody expected: the rules of tests/conftest.py, tried on small tests."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

CASES = """
import logging, warnings
import pytest
from PySide6.QtCore import QObject, Signal, qWarning
from homejobs_desktop.foundation.i18n import mark, install, translate

class Source(QObject):
    happened = Signal()

def test_good():
    logging.getLogger("x").info("fine")

def test_bad_log():
    logging.getLogger("x").warning("surprise")

@pytest.mark.expects_log("foreseen")
def test_good_log():
    logging.getLogger("x").warning("this was foreseen")

@pytest.mark.expects_log("foreseen")
def test_bad_silence():
    pass

def test_bad_warning():
    warnings.warn("old way", DeprecationWarning)

def test_bad_qt_message(qtbot):
    qWarning("a layout is wrong")

def test_bad_slot(qtbot):
    source = Source()
    source.happened.connect(lambda: 1 / 0)
    source.happened.emit()

def test_good_language_a():
    install(lambda text: "سلام", persian=True)
    assert translate(mark("X", "Hello")) == "سلام"

def test_good_language_b():
    assert translate(mark("X", "Hello")) == "Hello"
"""


def test_what_nobody_expected_fails_a_test(tmp_path: Path) -> None:
    file = tmp_path / "test_small.py"
    file.write_text(CASES, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path)]
    command += ["-p", "tests.conftest", "-p", "no:randomly", "-p", "no:cacheprovider", "-v", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    verdicts = dict(re.findall(r"::test_(\w+) (PASSED|FAILED|ERROR)", done.stdout))
    told = {name: verdicts.get(name) for name in re.findall(r"def test_(\w+)", CASES)}
    failed = {name for name, verdict in told.items() if verdict != "PASSED"} | set(
        re.findall(r"^(?:FAILED|ERROR) \S+::test_(\w+)", done.stdout, re.MULTILINE)
    )
    assert failed == {name for name in told if name.startswith("bad_")}, done.stdout + done.stderr
