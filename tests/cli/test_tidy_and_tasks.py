"""Laying aside what came back, tidying up packages and letting go of a drive, from the command line."""

import json
import os
from pathlib import Path

import pytest

from homejobs_desktop.cli import main as cli
from tests.support.disagreeing import register_some, send_back
from tests.support.exchange import make_offices
from tests.support.office import PASSWORD, make_office


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)


def test_a_change_that_came_back_is_laid_aside_and_waits_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    offices = make_offices(tmp_path)
    send_back(offices, register_some(offices)[0])
    offices.close()
    before = ["--data", str(tmp_path / "29-01"), "exchange"]

    def told(*command: str) -> list[dict[str, object]]:
        assert cli.main([*before, *command, "--json"]) == 0
        found = json.loads(capsys.readouterr().out)
        assert isinstance(found, list)
        return found

    (task,) = told("to-correct")
    assert cli.main([*before, "lay-aside", str(task["id"]), "--reason", " "]) != 0
    assert cli.main([*before, "lay-aside", "00" * 32, "--reason", "انصراف"]) != 0
    capsys.readouterr()
    assert cli.main([*before, "lay-aside", str(task["id"]), "--reason", "انصراف"]) == 0
    capsys.readouterr()
    assert told("to-correct") == []
    (aside,) = told("laid-aside")
    assert (aside["id"], aside["reason"], aside["actor"]) == (task["id"], "انصراف", "admin")
    assert cli.main([*before, "laid-aside"]) == 0
    assert "انصراف" in capsys.readouterr().out
    cli.main([*before, "ledger", "--json"])
    (returned,) = json.loads(capsys.readouterr().out)["returned"]
    assert (returned["aside"], returned["aside_by"]) == ("انصراف", "admin")
    cli.main([*before, "ledger"])
    assert "انصراف" in capsys.readouterr().out
    assert cli.main([*before, "lay-aside", str(task["id"]), "--undo"]) == 0
    capsys.readouterr()
    assert [each["id"] for each in told("to-correct")] == [task["id"]]
    assert told("laid-aside") == []


def test_old_packages_are_told_and_then_deleted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_office(tmp_path / "office").close()
    rejected = tmp_path / "office" / "rejected"
    rejected.mkdir(exist_ok=True)
    before = ["--data", str(tmp_path / "office"), "exchange"]
    assert cli.main([*before, "keep-packages", "--last", "4"]) != 0
    assert cli.main([*before, "keep-packages", "--last", "5", "--days", "90"]) == 0
    capsys.readouterr()
    for number in range(7):
        file = rejected / f"hash_29-00_to_29-01_{number:06d}_abcd.msp"
        file.write_bytes(b"x")
        os.utime(file, (1_000_000 + number, 1_000_000 + number))
    freed = []
    for arguments, left in ((("--dry-run",), 7), ((), 5), ((), 5)):
        assert cli.main([*before, "tidy", *arguments, "--json"]) == 0
        found = json.loads(capsys.readouterr().out)
        assert found["gone"] is not bool(arguments)
        assert len(list(rejected.iterdir())) == left
        freed.append(found["freed"])
    assert freed == [2, 2, 0]


def test_only_a_drive_is_let_go(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--data", str(tmp_path / "none"), "exchange", "eject", str(tmp_path), "--json"]) == 1
    assert cli.main(["--data", str(tmp_path / "none"), "exchange", "eject", str(tmp_path)]) == 1
    assert capsys.readouterr().err
