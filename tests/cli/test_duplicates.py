"""`people duplicates`, `people same`, `people different` at a province."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from homejobs_desktop.cli import main as cli
from tests.support.exchange import make_offices, make_person
from tests.support.office import PASSWORD
from tests.support.store import person_values

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    offices = make_offices(tmp_path)
    offices.first.ask(make_person, person_values())
    offices.second.ask(make_person, person_values(code="0641234563"))
    offices.round(offices.first, offices.second)
    offices.close()
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)

    def go(*words: str, site: str = "29-00") -> tuple[int, str, str]:
        status = cli.main(["--data", str(tmp_path / site), *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return go


def listed(run: Run, *more: str) -> list[dict[str, dict[str, str]]]:
    status, out, _ = run("people", "duplicates", "--json", *more)
    assert status == 0
    pairs = json.loads(out)["pairs"]
    assert isinstance(pairs, list)
    return pairs


def test_pairs_are_listed_and_told_apart(run: Run) -> None:
    (pair,) = listed(run)
    assert {pair["first"]["county"], pair["second"]["county"]} == {"29-01", "29-02"}
    status, out, _ = run("people", "duplicates")
    assert status == 0
    assert pair["first"]["id"] in out
    first, second = pair["first"]["id"], pair["second"]["id"]
    assert run("people", "different", first, second, "--reason", "دو خواهر")[0] == 0
    assert listed(run, "--anew") == []
    assert len(listed(run, "--state", "different")) == 1


def test_two_records_become_one_person(run: Run) -> None:
    (pair,) = listed(run)
    first, second = pair["first"]["id"], pair["second"]["id"]
    status, out, _ = run("people", "same", first, second, "--reason", "شناسنامه دیده شد", "--json")
    assert status == 0
    assert json.loads(out)["survivor"] == first
    assert listed(run) == []


def test_nothing_sure_is_nothing_merged(run: Run) -> None:
    assert len(listed(run, "--merge-sure")) == 1


def test_a_county_is_told_that_the_province_does_this(run: Run) -> None:
    status, _, err = run("people", "duplicates", site="29-01")
    assert status == 1
    assert err.strip()


def test_what_was_merged_by_itself_is_listed_and_switched(run: Run) -> None:
    status, out, _ = run("people", "merged", "--switch", "on", "--json")
    assert status == 0
    assert json.loads(out) == {"on": True, "switch": "on", "rule": json.loads(out)["rule"], "pairs": []}
    assert not json.loads(run("people", "merged", "--switch", "off", "--json")[1])["on"]
    assert run("people", "merged", "--switch", "on", site="29-01")[0] == 1
    assert run("people", "merged")[0] == 0
