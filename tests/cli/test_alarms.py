"""Alarms from the command line."""

import json
from pathlib import Path

import pytest

from homejobs_desktop.cli import main as cli
from tests.services.test_alarms import raise_alarm
from tests.support.office import PASSWORD, make_office


def test_an_alarm_is_put_away_with_a_note(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)
    office = make_office(tmp_path / "office")
    office.ask(raise_alarm, "29-01", "new-life", "restored")
    office.close()
    before = ["--data", str(tmp_path / "office"), "exchange"]

    def alarms() -> list[dict[str, object]]:
        assert cli.main([*before, "alarms", "--json"]) == 0
        found = json.loads(capsys.readouterr().out)
        assert isinstance(found, list)
        return found

    (alarm,) = alarms()
    assert (alarm["kind"], alarm["note"]) == ("new-life", "")
    assert cli.main([*before, "alarm-seen", str(alarm["nr"]), "--note", " "]) != 0
    capsys.readouterr()
    assert cli.main([*before, "alarm-seen", str(alarm["nr"]), "--note", "تلفنی بررسی شد"]) == 0
    capsys.readouterr()
    assert alarms()[0]["note"] == "تلفنی بررسی شد"
    assert cli.main([*before, "alarm-seen", str(alarm["nr"]), "--note", "دوباره"]) != 0
