"""Without --json every list is lines for a person, and an empty one is a sentence."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from homejobs_desktop.cli.main import main
from homejobs_desktop.cli.shell import PASSWORD as PASSWORD_NAME
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.office import PASSWORD
from tests.support.rules import put_anyway, raw

Run = Callable[..., str]
EXCHANGE = (
    "conflicts", "outcomes", "pending", "packages", "alarms", "decide-list", "losers", "asked", "to-correct"
)  # fmt: skip
OTHERS = (("letters", "list"), ("quotas", "list"), ("publications", "list"), ("applications", "list"))


@pytest.fixture
def offices(tmp_path: Path) -> Offices:
    return make_offices(tmp_path)


@pytest.fixture
def run(
    tmp_path: Path, offices: Offices, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Run:
    monkeypatch.setenv(PASSWORD_NAME, PASSWORD)

    def run(site: str, *words: str) -> str:
        offices.close()
        assert main(["--data", str(tmp_path / site), *words]) == 0, capsys.readouterr().err
        return capsys.readouterr().out.strip()

    return run


def is_words(text: str) -> bool:
    return bool(text) and not text.startswith(("[", "{"))


def test_an_empty_list_is_a_sentence(run: Run) -> None:
    for name in EXCHANGE:
        told = run("29-00", "exchange", name)
        assert is_words(told), name
        assert told.endswith(".") or name == "packages"
        assert isinstance(json.loads(run("29-00", "exchange", name, "--json")), list)
    for words in OTHERS:
        assert is_words(run("29-00", *words)), words


def test_what_there_is_is_told_in_lines(offices: Offices, run: Run) -> None:
    first = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.province.ask(change_person, first, {"last_name": "رضایی", "mobile": "09150000001"})
    offices.first.ask(change_person, first, {"last_name": "احمدی", "mobile": "09150000002"})
    offices.round(offices.first)
    offices.first.ask(change_person, first, {"phone": "05632222222"})
    conflict = run("29-00", "exchange", "conflicts")
    for told in (conflict, run("29-00", "exchange", "decide-list")):
        assert "رضایی" in told
        assert "احمدی" in told
        assert first in told
    assert "09150000001".translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")) in run(
        "29-00", "exchange", "losers"
    )
    assert "29-01" in run("29-00", "exchange", "outcomes")
    assert is_words(run("29-01", "exchange", "pending"))
    assert len(run("29-01", "exchange", "packages").splitlines()) >= 2


def test_an_alarm_is_told_with_its_number_and_name(offices: Offices, run: Run) -> None:
    offices.province.ask(put_anyway, raw("{", 1))
    offices.carry(offices.province, offices.first)
    told = run("29-01", "exchange", "alarms")
    assert "rules permits 1" in told
    run("29-01", "exchange", "alarm-seen", "1", "--note", "به استان گفته شد")
    assert "به استان گفته شد" in run("29-01", "exchange", "alarms")
