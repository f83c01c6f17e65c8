"""The desk's facts: lights, what is due, the year, and what stands around every page."""

import datetime as dt
from pathlib import Path

import pytest

from homejobs_desktop.domain.permits import LegalPersonDraft
from homejobs_desktop.services.backups import back_up_now
from homejobs_desktop.services.demo_office import fill
from homejobs_desktop.services.desk import BACKUP, CLOCK, OUTBOX, DeskFacts, counted, desk_facts, frame_facts
from homejobs_desktop.services.finding import find_everything
from homejobs_desktop.services.permits import search_permits
from homejobs_desktop.services.runner import Services
from tests.support.applying import apply
from tests.support.applying import person as person_id
from tests.support.exchange import make_offices, make_person, person
from tests.support.office import FixedClock, make_office


def tone(facts: DeskFacts, title: object) -> str:
    return next(light.tone for light in facts.lights if light.title == title)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock("2026-11-22T08:00:00+00:00")


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Services:
    return make_office(tmp_path / "office", clock=clock)


def test_a_new_office_has_nothing_to_do_but_a_backup(office: Services) -> None:
    facts = office.ask(desk_facts)
    assert (facts.due, facts.due_count, facts.year) == ((), 0, 1405)
    assert tone(facts, BACKUP) == "bad"
    assert tone(facts, OUTBOX) == tone(facts, CLOCK) == "good"
    assert sum(each.this_year for each in facts.performance) == 0


def test_the_backup_light_grows_old(office: Services, clock: FixedClock) -> None:
    back_up_now(office)
    assert tone(office.ask(desk_facts), BACKUP) == "good"
    clock.forward(days=2)
    assert tone(office.ask(desk_facts), BACKUP) == "warn"
    clock.forward(days=10)
    assert tone(office.ask(desk_facts), BACKUP) == "bad"


def test_undelivered_changes_grow_old_and_a_receipt_settles_them(tmp_path: Path) -> None:
    offices = make_offices(tmp_path)
    offices.first.ask(make_person, person(1))
    assert offices.first.ask(frame_facts).waiting == 1
    offices.tick(days=9)
    assert tone(offices.first.ask(desk_facts), OUTBOX) == "warn"
    assert offices.first.ask(frame_facts).oldest_days == 9
    assert offices.first.ask(frame_facts).receipt_days is None
    offices.tick(days=40)
    assert tone(offices.first.ask(desk_facts), OUTBOX) == "bad"
    offices.round(offices.first)
    facts = offices.first.ask(frame_facts)
    assert (facts.enrolled, facts.waiting, facts.receipt_days) == (True, 0, 0)
    assert tone(offices.first.ask(desk_facts), OUTBOX) == "good"
    offices.close()


def test_a_clock_that_went_back_is_red(office: Services, clock: FixedClock) -> None:
    office.ask(make_person, person(1))
    clock.forward(days=-30)
    assert tone(office.ask(desk_facts), CLOCK) == "bad"


def test_the_year_and_what_waits_come_from_the_records(office: Services) -> None:
    fill(office, 120, 7)
    facts = office.ask(desk_facts)
    assert facts.due_count >= len(facts.due) > 0
    assert sum(each.this_year + each.last_year for each in facts.performance) > 0
    permits = office.ask(search_permits, "", limit=500).rows
    since = dt.date(2026, 3, 21)
    of_this_year = [each for each in permits if each.issued_on is not None and each.issued_on >= since]
    assert sum(each.this_year for each in facts.performance) <= len(of_this_year)


def test_one_search_finds_people_and_permits(office: Services) -> None:
    fill(office, 60, 7)
    permit = office.ask(search_permits, "", limit=1).rows[0]
    found = office.ask(find_everything, permit.number)
    assert ("permits", permit.id) in {(each.screen, each.record) for each in found}
    by_code = office.ask(find_everything, permit.national_code)
    assert ("people", permit.person_id) in {(each.screen, each.record) for each in by_code}


def test_one_search_finds_applications_and_legal_persons(office: Services) -> None:
    firm = LegalPersonDraft("14001234562", "تعاونی پوشاک مهر بیرجند", "4512", "cooperative")
    application = apply(office, tracking_no="TR-77", permit_type="supporter_legal", legal=firm)

    def found(text: str) -> dict[str, str]:
        return {each.screen: each.record for each in office.ask(find_everything, text)}

    by_person = found("زهرا")
    assert by_person["applications"] == application
    assert by_person["people"] == person_id(office)
    for text in ("0641234562", "TR-77", "تعاونی پوشاک", "14001234562"):
        assert found(text).get("applications") == application, text
    for text in ("پوشاک مهر", "14001234562", "4512"):
        assert "legal_persons" in found(text), text
    assert found("...") == {}


def test_counts_beyond_what_is_counted_say_so() -> None:
    assert counted(12) == "12"
    assert counted(1_001) == "1000+"
