"""Offices with programs of different versions exchange: what one does not know, it keeps and gives back."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop import __version__
from homejobs_desktop.services.exchange import import_package, outcomes
from homejobs_desktop.services.people import get_person
from homejobs_desktop.services.programs import program_report
from homejobs_desktop.services.runner import Services
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.forging import Forged, Forger, chain
from tests.support.newer import NEXT, PROGRAM, Newer


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def newer() -> Iterator[Newer]:
    program = Newer.start()
    yield program
    program.stop()


def _wipe(offices: Offices) -> Path:
    shutil.rmtree(offices.stick)
    offices.stick.mkdir()
    return offices.stick


def _known(offices: Offices) -> str:
    """Let a person of the first county be known at the province and back."""
    key = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    return key


def _extra(offices: Offices, office: Services, key: str) -> dict[str, object]:
    ((text,),) = offices.sql(office, "SELECT extra FROM person WHERE id = ?", key)
    found: dict[str, object] = json.loads(str(text or "{}"))
    return found


def test_a_newer_province_and_an_older_county(offices: Offices, newer: Newer, tmp_path: Path) -> None:
    key = _known(offices)
    offices.province.close()
    province, county = tmp_path / "29-00", tmp_path / "29-01"
    newer.ask(province, "change_person", key, {"nickname": "زری", "clan": "بهلولی", "shoe_size": 38})
    course = newer.ask(province, "make", "course", {"person_id": key, "title": "گلیم", "hours": 40})
    newer.ask(province, "export", _wipe(offices))
    offices.first.ask(import_package, offices.stick)

    kept = {"nickname": "زری", "clan": "بهلولی", "shoe_size": 38}
    assert _extra(offices, offices.first, key) == kept
    assert offices.sql(offices.first, "SELECT record_id, entity FROM foreign_state") == [(course, "course")]
    assert offices.first.ask(get_person, key).draft.last_name == person(1)["last_name"]

    offices.first.ask(change_person, key, {"mobile": "09150000001"})
    assert _extra(offices, offices.first, key) == kept
    offices.write(offices.first)
    newer.ask(province, "import", offices.stick)
    row = newer.row(province, "person", key)
    assert (row["mobile"], row["nickname"], row["clan"], row["shoe_size"]) == (
        "09150000001", "زری", "بهلولی", 38,
    )  # fmt: skip
    newer.ask(province, "export", _wipe(offices))
    offices.first.ask(import_package, offices.stick)
    assert _extra(offices, offices.first, key) == kept

    offices.first.close()
    mine = newer.row(county, "person", key)
    assert (mine["nickname"], mine["clan"], mine["shoe_size"], mine["extra"]) == ("زری", "بهلولی", 38, None)
    assert newer.row(county, "course", str(course))["title"] == "گلیم"
    assert newer.count(county, "SELECT count(*) FROM foreign_state") == 0
    assert newer.ask(county, "check") == newer.ask(province, "check", "29-01")


def test_a_newer_county_and_an_older_province(offices: Offices, newer: Newer, tmp_path: Path) -> None:
    key = _known(offices)
    offices.first.close()
    province, county = tmp_path / "29-00", tmp_path / "29-01"
    newer.ask(county, "change_person", key, {"nickname": "زری", "mobile": "09150000002"})
    newer.ask(county, "export", _wipe(offices))
    offices.province.ask(import_package, offices.stick)
    assert _extra(offices, offices.province, key) == {"nickname": "زری"}
    assert offices.province.ask(get_person, key).draft.mobile == "09150000002"

    newer.ask(county, "change_person", key, {"clan": "بهلولی"})
    course = str(newer.ask(county, "make", "course", {"person_id": key, "title": "گلیم"}))
    newer.ask(county, "change_person", key, {"mobile": "09150000003"})
    newer.ask(county, "export", _wipe(offices))
    (read,) = offices.province.ask(import_package, offices.stick).files
    assert (read.refusal, read.waiting > 0) == (None, True)
    assert [row.outcome for row in offices.province.ask(outcomes)] == ["parked"]
    assert _extra(offices, offices.province, key) == {"nickname": "زری"}

    offices.tick()
    offices.write(offices.province)
    newer.ask(county, "import", offices.stick)
    fates = "SELECT count(*) FROM op WHERE outcome = 'parked'"
    assert newer.count(county, fates) == 1
    row = newer.row(county, "person", key)
    assert (row["clan"], row["mobile"]) == ("بهلولی", "09150000003")

    other = offices.second.ask(make_person, person(2))
    offices.round(offices.second)
    assert offices.province.ask(get_person, other).owner == "29-02"

    offices.province.close()
    done = newer.row(province, "person", key)
    assert (done["nickname"], done["clan"], done["mobile"]) == ("زری", "بهلولی", "09150000003")
    assert newer.row(province, "course", course)["owner"] == "29-01"
    assert newer.count(province, fates) == newer.count(province, "SELECT count(*) FROM waiting") == 0
    newer.ask(province, "export", _wipe(offices))
    newer.ask(county, "import", offices.stick)
    assert newer.count(county, fates) == 0
    assert newer.ask(county, "check") == newer.ask(province, "check", "29-01")


def test_a_county_is_told_that_it_needs_the_newer_program_and_goes_on(
    offices: Offices, newer: Newer, tmp_path: Path
) -> None:
    key = _known(offices)
    assert offices.first.ask(program_report).notices() == ()
    offices.province.close()
    province = tmp_path / "29-00"
    newer.ask(province, "require", PROGRAM)
    newer.ask(province, "export", _wipe(offices))
    offices.first.ask(import_package, offices.stick)
    report = offices.first.ask(program_report)
    assert (report.wanted, report.behind) == (PROGRAM, True)
    assert [(each.site, each.program, each.schema) for each in report.offices] == [("29-00", PROGRAM, NEXT)]
    (told,) = report.notices()
    assert PROGRAM in told
    assert __version__ in told

    offices.first.ask(change_person, key, {"mobile": "09150000004"})
    offices.write(offices.first)
    newer.ask(province, "import", offices.stick)
    assert newer.row(province, "person", key)["mobile"] == "09150000004"
    told_there = newer.ask(province, "notices")
    assert isinstance(told_there, list)
    assert [("29-01" in each, __version__ in each) for each in told_there] == [(True, True)]


def test_what_is_kept_and_parked_is_told(offices: Offices, newer: Newer, tmp_path: Path) -> None:
    key = _known(offices)
    offices.first.close()
    county = tmp_path / "29-01"
    newer.ask(county, "change_person", key, {"nickname": "زری"})
    newer.ask(county, "make", "course", {"person_id": key})
    newer.ask(county, "export", _wipe(offices))
    offices.province.ask(import_package, offices.stick)
    report = offices.province.ask(program_report)
    assert (report.parked, report.records, report.fields) == (1, {}, 1)
    assert [each.schema for each in report.offices if each.site == "29-01"] == [NEXT]
    assert len(report.notices()) == 2
    offices.tick()
    offices.write(offices.province)
    newer.ask(county, "import", offices.stick)
    told = newer.ask(county, "notices")
    assert isinstance(told, list)
    assert len(told) == 1


def test_an_older_program_first_makes_no_difference(offices: Offices, newer: Newer, tmp_path: Path) -> None:
    """The same changes by way of the older program, upgraded later, and by the newer one alone."""
    key = _known(offices)
    offices.first.close()
    shutil.copytree(tmp_path / "29-00", tmp_path / "direct")
    county, stick = tmp_path / "29-01", _wipe(offices)
    newer.ask(county, "change_person", key, {"nickname": "زری", "shoe_size": 38})
    newer.ask(county, "change_person", key, {"clan": "بهلولی"})
    newer.ask(county, "make", "course", {"person_id": key, "title": "گلیم"})
    newer.ask(county, "change_person", key, {"nickname": "زهره", "last_name": "دیگر"})
    newer.ask(county, "export", stick)
    offices.province.ask(import_package, stick)
    offices.province.close()
    newer.ask(tmp_path / "direct", "import", stick)
    assert newer.ask(tmp_path / "29-00", "check", "29-01") == newer.ask(tmp_path / "direct", "check", "29-01")
    assert newer.row(tmp_path / "29-00", "person", key)["nickname"] == "زهره"


def test_only_what_an_older_program_would_decide_otherwise_asks_for_a_newer_one(
    offices: Offices, newer: Newer, tmp_path: Path
) -> None:
    key = _known(offices)
    offices.first.close()
    county = tmp_path / "29-01"
    newer.ask(county, "change_person", key, {"nickname": "زری"})
    newer.ask(county, "change_person", key, {"clan": "بهلولی"})
    newer.ask(county, "make", "course", {"person_id": key})
    newer.ask(county, "make", "note", {"person_id": key, "text": "…"})
    headers = newer.ask(county, "sql", "SELECT CAST(header AS TEXT) FROM op ORDER BY n DESC LIMIT 4")
    assert isinstance(headers, list)
    said = [json.loads(header) for (header,) in reversed(headers)]
    assert {each["sv"] for each in said} == {NEXT}
    assert [(each["ty"], each["mr"]) for each in said] == [
        ("person.set", 1), ("person.set", NEXT), ("course.create", NEXT), ("note.add", 1),
    ]  # fmt: skip


def test_a_value_that_a_field_cannot_hold_stays_aside(offices: Offices, newer: Newer, tmp_path: Path) -> None:
    """An office lets in a field that nobody knew; the newer program finds no number in it."""
    key = _known(offices)
    forger = Forger(offices, offices.first)
    wrong: list[Forged] = [("person.create", "id-1", {"last_name": "x", "shoe_size": "groß", "clan": ["a"]})]
    offices.province.ask(import_package, forger.write(chain(wrong)))
    assert _extra(offices, offices.province, "id-1") == {"shoe_size": "groß", "clan": ["a"]}
    offices.province.close()
    province = tmp_path / "29-00"
    row = newer.row(province, "person", "id-1")
    assert (row["shoe_size"], row["clan"]) == (None, None)
    assert json.loads(str(row["extra"])) == {"shoe_size": "groß", "clan": ["a"]}

    newer.ask(province, "change_person", "id-1", {"shoe_size": 41})
    row = newer.row(province, "person", "id-1")
    assert (row["shoe_size"], json.loads(str(row["extra"]))) == (41, {"clan": ["a"]})
    newer.ask(province, "export", _wipe(offices))
    offices.first.close()
    assert newer.row(tmp_path / "29-01", "person", key)["extra"] is None
    newer.ask(tmp_path / "29-01", "import", offices.stick)
    assert newer.ask(tmp_path / "29-01", "check") == newer.ask(province, "check", "29-01")
    row = newer.row(tmp_path / "29-01", "person", "id-1")
    assert (row["shoe_size"], json.loads(str(row["extra"]))) == (41, {"clan": ["a"]})
