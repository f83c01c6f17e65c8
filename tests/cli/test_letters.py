"""The commands about letters."""

import json
from pathlib import Path

import pytest

from homejobs_desktop.cli.main import main
from homejobs_desktop.cli.shell import PASSWORD as PASSWORD_NAME
from tests.support.office import PASSWORD, make_office


def test_letters_are_put_down_and_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD_NAME, PASSWORD)
    make_office(tmp_path / "office").close()

    def run(*words: str) -> tuple[int, str]:
        status = main(["--data", str(tmp_path / "office"), *words])
        return status, capsys.readouterr().out

    words = ("letters", "add", "in", "--number", "۱۴۰/ص", "--subject", "پاسخ دستگاه")
    made = json.loads(run(*words, "--date", "1405/08/01", "--party", "صمت", "--json")[1])
    assert (made["indicator"], made["year"], made["number"], made["date"]) == (1, 1405, "140/ص", "1405-08-01")
    assert run(*words, "--date", "1405/13/01")[0] == 1
    status, out = run("letters", "list", "--direction", "in", "--year", "1405")
    assert status == 0
    assert "140/ص" in out
    assert json.loads(run("letters", "list", "--direction", "out", "--json")[1]) == []
