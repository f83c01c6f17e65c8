"""Legal persons in a real office: recorded once, corrected, found, and bound to what they ask for."""

import dataclasses
import datetime as dt
from pathlib import Path

import pytest

from homejobs_desktop.domain.permits import LegalPersonDraft
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.services.legal_persons import (
    find_legal_person,
    get_legal_person,
    save_legal_person,
    search_legal_persons,
)
from homejobs_desktop.services.runner import Services
from tests.support.applying import apply
from tests.support.office import make_office

SAFFRON = LegalPersonDraft(
    "10380284790",
    "تعاونی زعفران‌کاران",
    "۱۲۳۴",
    "cooperative",
    "رضا موسوی",
    "0641234562",
    dt.date(2019, 5, 1),
)


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return make_office(tmp_path / "office")


def test_one_is_recorded_and_corrected(office: Services) -> None:
    record = office.ask(save_legal_person, None, SAFFRON)
    file = office.ask(get_legal_person, record)
    assert file.draft == dataclasses.replace(SAFFRON, registration_no="1234")
    office.ask(save_legal_person, record, dataclasses.replace(file.draft, director_name="مینا موسوی"))
    found = office.ask(find_legal_person, "۱۰۳۸-۰۲۸۴۷۹۰")
    assert found is not None
    assert (found.row.id, found.draft.director_name) == (record, "مینا موسوی")
    assert office.ask(find_legal_person, "14000000000") is None


def test_a_national_id_is_recorded_once(office: Services) -> None:
    office.ask(save_legal_person, None, SAFFRON)
    with pytest.raises(Invalid) as refusal:
        office.run(save_legal_person, None, dataclasses.replace(SAFFRON, name="دیگری"))
    assert refusal.value.problems[0].field == "legal_id"


def test_what_is_wrong_stands_at_its_field(office: Services) -> None:
    wrong = LegalPersonDraft("10380284791", "", "1" * 61, "", "م" * 201, "0641234561", dt.date(2026, 11, 23))
    with pytest.raises(Invalid) as refusal:
        office.run(save_legal_person, None, wrong)
    assert {each.field for each in refusal.value.problems} == {
        "legal_id",
        "name",
        "registration_no",
        "director_name",
        "director_code",
        "registration_date",
    }
    with pytest.raises(NotFound):
        office.run(save_legal_person, "nothing", SAFFRON)
    with pytest.raises(NotFound):
        office.run(get_legal_person, "nothing")


def test_they_are_found_and_their_papers_counted(office: Services) -> None:
    record = office.ask(save_legal_person, None, SAFFRON)
    legal = LegalPersonDraft("10380284790", "نام دیگر", director_name="زهرا امیری")
    apply(office, permit_type="supporter_legal", legal=legal)
    for text in ("", "1038", "1234", "زعفران", "امیری"):
        page = office.ask(search_legal_persons, text)
        assert [(row.id, row.name, row.applications) for row in page.rows] == [
            (record, "تعاونی زعفران‌کاران", 1)
        ], text
    for text in ("9", "%", "دیگر"):
        assert office.ask(search_legal_persons, text).rows == (), text
