"""The indicator register in a real office, alone and behind the stages of applications."""

import datetime as dt
from pathlib import Path

import pytest

from homejobs_desktop.domain.letters import LetterDraft, LetterFilter, LetterRow
from homejobs_desktop.domain.stages import StageDraft
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.services.applications import application_file
from homejobs_desktop.services.letters import add_letter, search_letters
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.stages import move_stages
from tests.support.applying import apply, stage
from tests.support.exchange import make_offices
from tests.support.office import FixedClock, make_office

EVERY = LetterFilter()


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


def out(office: Services, number: str = "", subject: str = "معرفی متقاضی") -> LetterRow:
    return office.ask(add_letter, LetterDraft("out", number, subject=subject, party="جهاد کشاورزی"))


def register(office: Services, wanted: LetterFilter = EVERY) -> list[tuple[str, int, str]]:
    rows = office.ask(search_letters, wanted).rows
    return [(row.direction, row.indicator, row.number) for row in reversed(rows)]


def test_numbers_count_by_direction_and_jalali_year(office: Services, clock: FixedClock) -> None:
    first, second = out(office), out(office)
    came = office.ask(add_letter, LetterDraft("in", "ص/۱۴۰", subject="پاسخ"))
    assert [(row.indicator, row.number) for row in (first, second, came)] == [
        (1, "1/1405"),
        (2, "2/1405"),
        (1, "ص/140"),
    ]
    clock.forward(days=150)
    assert out(office).number == "1/1406"
    old = LetterDraft("out", letter_date=dt.date(2026, 11, 1), subject="نامهٔ جامانده")
    assert office.ask(add_letter, old).number == "3/1405"


def test_a_typed_number_is_passed_over_and_none_stands_twice(office: Services) -> None:
    out(office, "2/1405")
    assert out(office).number == "3/1405"
    with pytest.raises(Invalid) as refusal:
        out(office, "۲/۱۴۰۵")
    assert refusal.value.problems[0].field == "number"
    assert register(office) == [("out", 1, "2/1405"), ("out", 3, "3/1405")]


def test_what_is_wrong_is_said_by_field(office: Services) -> None:
    wrong = LetterDraft("in", "", dt.date(2026, 11, 23), "", "م" * 301, "پ" * 301)
    with pytest.raises(Invalid) as refusal:
        office.run(add_letter, wrong)
    assert [each.field for each in refusal.value.problems] == [
        "number",
        "subject",
        "party",
        "enclosure",
        "letter_date",
    ]
    with pytest.raises(Invalid):
        office.run(add_letter, LetterDraft(subject="بی‌سو"))
    with pytest.raises(NotFound):
        office.run(add_letter, LetterDraft("out", subject="درباره", application_id="nothing"))


def test_the_register_is_searched(office: Services) -> None:
    application = apply(office)
    out(office, subject="معرفی")
    office.ask(add_letter, LetterDraft("in", "77/4", subject="پاسخ", application_id=application))
    assert register(office, LetterFilter(direction="in")) == [("in", 1, "77/4")]
    assert register(office, LetterFilter(application_id=application)) == [("in", 1, "77/4")]
    for text in ("۷۷", "پاسخ"):
        assert register(office, LetterFilter(text)) == [("in", 1, "77/4")], text
    assert register(office, LetterFilter("جهاد")) == [("out", 1, "1/1405")]
    assert register(office, LetterFilter(year=1404)) == []


def test_a_selection_is_sent_with_one_letter_of_the_register(office: Services) -> None:
    ids = tuple(apply(office, field_code=code) for code in ("IN-01", "IN-02"))
    office.ask(move_stages, ids, StageDraft("agency_review"))
    assert register(office) == [("out", 1, "1/1405")]
    steps = [office.ask(application_file, each).steps[-1] for each in ids]
    assert [(step.letter_no, step.letter_date) for step in steps] == [("1/1405", dt.date(2026, 11, 22))] * 2
    office.ask(move_stages, ids, StageDraft("agency_approved", letter_no="ص/9"))
    assert register(office) == [("out", 1, "1/1405"), ("in", 1, "ص/9")]
    office.ask(move_stages, ids, StageDraft("agency_approved", letter_no="ص/10"))
    assert len(register(office)) == 2


def test_letters_reach_the_province(tmp_path: Path) -> None:
    offices = make_offices(tmp_path)
    stage(offices.first, apply(offices.first), "agency_review")
    offices.round(offices.first)
    assert register(offices.province) == register(offices.first) == [("out", 1, "1/1405")]
    assert out(offices.province).number == "1/1405"
    assert offices.agree(offices.first)
    offices.close()
