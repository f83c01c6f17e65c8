"""A county is warned that another one knows a person, and learns nothing else."""

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.services import people
from homejobs_desktop.services.elsewhere import Likeness, known_elsewhere
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.sheet_import import preview, read_sheet, report_rows
from tests.support.exchange import Offices, change_person, make_offices, make_person
from tests.support.store import person_values

ZAHRA = PersonDraft(
    national_code="0641234562",
    first_name="زهرا",
    last_name="امیرآبادی‌زاده",
    birth_date=dt.date(1986, 5, 5),
)
BORN_THE_SAME_YEAR = dataclasses.replace(
    ZAHRA, national_code="", last_name="امیرابادی زاده", birth_date=dt.date(1986, 9, 1)
)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def told(services: Services, draft: PersonDraft = ZAHRA) -> Likeness | None:
    return services.ask(known_elsewhere, draft)


def registered(offices: Offices) -> str:
    person_id = offices.first.ask(make_person, person_values())
    offices.round(offices.first, offices.second)
    return person_id


def test_the_other_county_is_warned_by_code_and_by_name_with_birth_year(offices: Offices) -> None:
    registered(offices)
    assert told(offices.second) is Likeness.CODE
    assert told(offices.second, BORN_THE_SAME_YEAR) is Likeness.NAME
    assert (
        told(offices.second, dataclasses.replace(BORN_THE_SAME_YEAR, birth_date=dt.date(1990, 5, 5))) is None
    )
    assert told(offices.second, PersonDraft()) is None


def test_the_own_county_is_not_warned_of_its_own_person(offices: Offices) -> None:
    registered(offices)
    assert told(offices.first) is None


def test_nothing_of_the_person_can_be_read_in_the_other_county(offices: Offices) -> None:
    person_id = registered(offices)
    assert offices.sql(offices.second, "SELECT count(*) FROM person") == [(0,)]
    ((slot, code, name),) = offices.sql(offices.second, "SELECT slot, code, name FROM elsewhere")
    for value in (slot, code, name):
        assert isinstance(value, bytes)
        assert len(value) == 8
        assert person_id.encode() not in value


def test_a_correction_follows_and_a_retired_person_leaves_the_index(offices: Offices) -> None:
    person_id = registered(offices)
    offices.first.ask(change_person, person_id, {"national_code": "0641234570"})
    offices.round(offices.first, offices.second)
    assert told(offices.second, dataclasses.replace(ZAHRA, birth_date=None)) is None
    assert told(offices.second, dataclasses.replace(ZAHRA, national_code="0641234570")) is Likeness.CODE
    offices.first.ask(people.retire_person, person_id, "فوت")
    offices.round(offices.first, offices.second)
    assert offices.sql(offices.second, "SELECT count(*) FROM elsewhere") == [(0,)]


def test_two_provinces_hash_differently_and_one_always_alike(offices: Offices) -> None:
    registered(offices)
    before = offices.sql(offices.second, "SELECT slot, code, name FROM elsewhere")
    key = offices.sql(offices.province, "SELECT value FROM setting WHERE name = 'elsewhere_key'")
    offices.round(offices.first, offices.second)
    assert offices.sql(offices.second, "SELECT slot, code, name FROM elsewhere") == before
    assert offices.sql(offices.second, "SELECT value FROM setting WHERE name = 'elsewhere_key'") == key
    assert len(str(key[0][0])) == 64


def test_an_office_that_is_not_enrolled_knows_nobody_elsewhere(tmp_path: Path) -> None:
    alone = make_offices(tmp_path, enrolled=False)
    assert told(alone.first) is None
    alone.close()


def test_a_sheet_import_gives_a_hint_and_takes_the_line(offices: Offices, tmp_path: Path) -> None:
    code = "0641234570"
    offices.first.ask(make_person, person_values(code=code))
    offices.round(offices.first, offices.second)
    sheet = tmp_path / "people.csv"
    sheet.write_text(f"کد ملی,نام,نام خانوادگی\n{code},زهرا,امیرآبادی\n", encoding="utf-8")
    result = offices.second.ask(preview, read_sheet(sheet))
    (row,) = report_rows(result)
    assert "another county" in str(row["message"])
