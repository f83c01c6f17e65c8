"""The window's process: its command line, its first paint, one window for each office."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from homejobs_desktop.app import Options, read_options
from homejobs_desktop.foundation.folders import default_root
from homejobs_desktop.foundation.i18n import translate
from tests.support.office import make_office

HEAVY = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "cryptography",
    "pyrage",
    "reportlab",
    "PIL",
    "persiantools",
    "zxingcpp",
)
_PAINT = """
import sys
from homejobs_desktop import app
def painted(self, go_on):
    heavy = [name for name in {heavy!r} if name in sys.modules]
    print("painted", heavy, [name for name in sys.modules if name.startswith("homejobs_desktop.services")])
    self._app.exit(0)
app.Program._painted = painted
sys.exit(app.main(sys.argv[1:]))
"""


def run(*arguments: str, script: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    command = ["-c", script] if script else ["-m", "homejobs_desktop"]
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    if "QT_QPA_PLATFORM" not in environment:
        kept.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, *command, *arguments],
        capture_output=True, text=True, timeout=60, check=False, env={**kept, **environment},
    )  # fmt: skip


@pytest.mark.parametrize("page", ["first start", "login", "demo"])
def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path, page: str) -> None:
    if page == "login":
        make_office(tmp_path / "office").close()
    arguments = ["--data", str(tmp_path / "office"), *(["--demo"] if page == "demo" else [])]
    done = run(*arguments, script=_PAINT.format(heavy=HEAVY), QT_QPA_PLATFORM="offscreen")
    assert done.stdout.strip() == "painted [] []", done.stderr
    assert done.returncode == 0


LATER = (
    "homejobs_desktop.sync",
    "homejobs_desktop.documents",
    "homejobs_desktop.sheets",
    "homejobs_desktop.domain.applications",
    "homejobs_desktop.domain.people",
    "homejobs_desktop.domain.questionnaires",
    "homejobs_desktop.services.desk_watch",
    "homejobs_desktop.services.founding",
    "homejobs_desktop.services.finding",
    "homejobs_desktop.services.lives",
    "homejobs_desktop.services.publications",
    "homejobs_desktop.ui.dialogs.first_start",
    "cryptography",
    "pyrage",
    "reportlab",
    "alembic",
    "sqlalchemy.dialects.postgresql",
)
"""What the first section needs nothing of: each would let every start wait and take its memory."""


def test_the_first_section_brings_in_nothing_that_it_does_not_need() -> None:
    script = f"import sys, homejobs_desktop.ui.opening; print([n for n in {LATER!r} if n in sys.modules])"
    done = run(script=script, QT_QPA_PLATFORM="offscreen")
    assert done.stdout.strip() == "[]", done.stderr


def test_without_a_screen_it_says_so_in_one_persian_sentence(tmp_path: Path) -> None:
    done = run("--data", str(tmp_path))
    assert done.returncode == 1
    assert "صفحه‌نمایش" in done.stderr
    assert done.stdout == ""


def test_a_screen_that_cannot_be_reached_is_said_too(tmp_path: Path) -> None:
    done = run("--data", str(tmp_path), DISPLAY=":987", QT_QPA_PLATFORM="xcb")
    assert done.returncode == 1
    assert "صفحه‌نمایش" in done.stderr


def test_an_unknown_argument_is_named() -> None:
    done = run("--colour", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert "--colour" in done.stderr


def test_the_command_line_names_the_folder(tmp_path: Path) -> None:
    assert read_options(["--data", str(tmp_path)]) == Options(tmp_path, demo=False)
    assert read_options([f"--data={tmp_path}", "--demo"]) == Options(tmp_path, demo=True)
    assert read_options([]).root == default_root()
    assert read_options(["--demo"]).root == default_root(demo=True) != default_root()


@pytest.mark.usefixtures("persian")
def test_a_second_window_of_the_same_office_is_refused(tmp_path: Path) -> None:
    from PySide6.QtCore import QLockFile

    from homejobs_desktop.app import BUSY

    make_office(tmp_path / "office").close()
    lock = QLockFile(str(tmp_path / "office" / "window.lock"))
    assert lock.tryLock(0)
    script = (
        "import sys\nfrom homejobs_desktop import app\nfrom homejobs_desktop.ui import problems\n"
        "problems.box = lambda sentence: print(sentence)\nsys.exit(app.main(sys.argv[1:]))\n"
    )
    done = run("--data", str(tmp_path / "office"), script=script, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1, done.stderr
    assert done.stdout.strip() == translate(BUSY)
