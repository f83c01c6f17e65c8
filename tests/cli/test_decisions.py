"""Decisions of the province from the command line, between real offices."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from homejobs_desktop.cli import main as cli
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.people import search_people
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.office import PASSWORD

SECOND = "another long password"


@dataclass
class Commands:
    offices: Offices
    folder: Path
    capsys: pytest.CaptureFixture[str]

    def __call__(self, site: str, *words: str) -> dict[str, Any]:
        status = cli.main(["--data", str(self.folder / site), "--user", "admin", "--json", *words])
        said = self.capsys.readouterr()
        told = json.loads(said.out) if said.out else None
        return {"status": status, "err": said.err, "told": told}


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Commands]:
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)
    monkeypatch.setenv("HOMEJOBS_SECOND_PASSWORD", SECOND)
    offices = make_offices(tmp_path)
    yield Commands(offices, tmp_path, capsys)
    offices.close()


def test_resolve(run: Commands) -> None:
    offices = run.offices
    person_id = offices.first.ask(make_person, person(1, last_name="امینی"))
    offices.round(offices.first)
    offices.first.ask(change_person, person_id, {"last_name": "دانشور"})
    offices.province.ask(change_person, person_id, {"last_name": "رستگار"})
    offices.round(offices.first)
    (case,) = run("29-00", "exchange", "decide-list")["told"]
    assert (case["offered"][0]["value"], case["offered"][0]["base"]) == ("دانشور", "امینی")
    words = (person_id, "last_name", "--take", "offered", "--reason", "دیده شد")
    done = run("29-00", "exchange", "resolve", *words)
    assert done["told"]["value"] == "دانشور"
    again = run("29-00", "exchange", "resolve", person_id, "last_name", "--value", "سوم")
    assert again["status"] == 1
    assert again["err"]
    kinds = sorted(each["kind"] for each in run("29-00", "exchange", "losers")["told"])
    assert kinds == ["decided"]


def test_merge_unmerge_transfer_and_erase(run: Commands) -> None:
    offices = run.offices
    one = offices.first.ask(make_person, person(1))
    two = offices.second.ask(make_person, person(1))
    code = person(1)["national_code"]
    assert isinstance(code, str)
    offices.round(offices.first, offices.second)
    unclear = run("29-00", "people", "erase", code, "--second-user", "reza")
    assert unclear["status"] == 1
    assert one in unclear["err"]
    assert run("29-00", "people", "merge", one, two, "--take", "mobile")["told"]["merged_id"] == two
    assert run("29-00", "people", "merge", one, two)["status"] == 1
    assert run("29-00", "people", "unmerge", two)["told"]["merged_id"] == two
    assert run("29-00", "people", "merge", one, two)["status"] == 0
    assert run("29-01", "people", "transfer", code, "--to", "29-02")["told"]["asked"] is True
    offices.round(offices.first)
    assert len(run("29-00", "exchange", "asked")["told"]) == 1
    assert run("29-00", "people", "transfer", code, "--to", "29-99")["status"] == 1
    assert run("29-00", "people", "transfer", code, "--to", "29-02")["told"]["target"] == "29-02"
    assert run("29-00", "people", "erase", code, "--second-user", "reza")["status"] == 1
    offices.province.ask(add_user, Actor("reza", "رضا", Role.DIRECTOR), SECOND)
    erased = run("29-00", "people", "erase", code, "--second-user", "reza")
    assert {one, two} <= set(erased["told"]["erased"])
    offices.round(offices.first, offices.second)
    for office in (offices.province, offices.first, offices.second):
        assert office.ask(search_people, "").rows == ()


def test_rows_of_several_counties_are_told_apart(run: Commands) -> None:
    offices = run.offices
    code = "0641234562"
    offices.first.ask(make_person, person(1, national_code=code, first_name="زهرا"))
    offices.second.ask(make_person, person(1, national_code=code, first_name="زهره"))
    offices.round(offices.first, offices.second)
    found = run("29-00", "people", "search", code)["told"]
    assert sorted((each["owner"], each["first_name"]) for each in found) == [
        ("29-01", "زهرا"), ("29-02", "زهره"),
    ]  # fmt: skip
    unclear = run("29-00", "people", "show", code)
    assert unclear["status"] == 1
    assert "29-01" in unclear["err"]
    assert "29-02" in unclear["err"]
    assert run("29-00", "people", "show", code, "--site", "29-02")["told"]["first_name"] == "زهره"
    assert run("29-00", "people", "show", code, "--site", "29-03")["status"] == 1
    assert run("29-01", "people", "show", code)["told"]["first_name"] == "زهرا"


def test_lines_of_the_province_name_the_county(run: Commands) -> None:
    run.offices.first.ask(make_person, person(1, national_code="0641234562"))
    run.offices.round(run.offices.first)
    for site, named in (("29-00", True), ("29-01", False)):
        assert (
            cli.main(["--data", str(run.folder / site), "--user", "admin", "people", "search", "زهرا"]) == 0
        )
        assert ("بیرجند" in run.capsys.readouterr().out) is named


def test_a_value_is_brought_back_and_what_came_back_is_listed(run: Commands) -> None:
    offices = run.offices
    person_id = offices.first.ask(make_person, person(1, mobile="09150000001"))
    offices.round(offices.first)
    offices.first.ask(change_person, person_id, {"mobile": "09150000002"})
    offices.tick(hours=1)
    offices.province.ask(change_person, person_id, {"mobile": "09150000003"})
    offices.round(offices.first)
    (lost,) = run("29-00", "exchange", "losers")["told"]
    done = run("29-00", "exchange", "bring-back", str(lost["nr"]), "--reason", "کار می‌کند")
    assert done["told"]["value"] == "09150000002"
    assert run("29-00", "exchange", "bring-back", "999")["status"] == 1
    offices.carry(offices.province, offices.first)
    offices.first.ask(change_person, person_id, {"birth_date": "0001-01-01"})
    offices.round(offices.first)
    (task,) = run("29-01", "exchange", "to-correct")["told"]
    assert (task["record_id"], task["fields"], task["site"]) == (person_id, ["birth_date"], "29-01")
    assert task["reason"]
