"""What is surely one person becomes one by itself after an import, reversibly, while it is switched on."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.merging_rules import (
    AUTO,
    MergingRule,
    read_merging_rules,
    rule_on,
    shipped_merging_rules,
)
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import Invalid, NotAllowed
from homejobs_desktop.services import duplicates
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.decisions import Choice, Take, resolve_conflict
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.ledger import ledger
from homejobs_desktop.services.merging import merge_people, unmerge_people
from homejobs_desktop.services.people import timeline
from homejobs_desktop.services.sure_merges import (
    Switch,
    merge_by_itself,
    merged_by_itself,
    merging_state,
    switch_merging,
)
from tests.support.exchange import Offices, change_person, make_offices, make_person
from tests.support.office import PASSWORD
from tests.support.store import person_values

CODE = "0641234562"


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    made.tick(days=2)  # the shipped rule is in force
    yield made
    made.close()


def registered(offices: Offices, **other: Value) -> tuple[str, str]:
    """Register one person in both counties, with other values in the second."""
    first = offices.first.ask(make_person, person_values(code=CODE))
    offices.tick()
    second = offices.second.ask(make_person, person_values(code=CODE) | other)
    return first, second


def merged(offices: Offices) -> list[set[str]]:
    pairs = offices.province.ask(merged_by_itself)
    return [{pair.first.id, pair.second.id} for pair in pairs]


def merges(offices: Offices) -> list[str]:
    rows = offices.sql(offices.province, "SELECT actor FROM op WHERE type = 'person.merge' ORDER BY seq")
    return [str(row[0]) for row in rows]


def test_sure_pairs_are_merged_after_the_import_and_travel_to_both_counties(offices: Offices) -> None:
    first, second = registered(offices, mobile="09151112233")
    offices.carry(offices.first, offices.province)
    assert merges(offices) == []
    offices.carry(offices.second, offices.province)
    assert merges(offices) == [AUTO]
    assert merged(offices) == [{first, second}]
    (pair,) = offices.province.ask(merged_by_itself)
    assert (pair.sure, pair.state, pair.decided_by) == (True, "same", AUTO)
    assert [side.id for side in (pair.first, pair.second) if side.retired] == [second]
    offices.round(offices.first, offices.second)
    for county in (offices.first, offices.second):
        assert offices.agree(county)
    assert any(each.type == "person.merge" for each in offices.second.ask(timeline, first))
    assert offices.province.ask(ledger).balanced


def test_the_import_is_stored_before_anything_is_merged(offices: Offices) -> None:
    registered(offices)
    offices.round(offices.first, offices.second)
    rows = offices.sql(
        offices.province, "SELECT type FROM op WHERE type IN ('audit.import', 'person.merge') ORDER BY seq"
    )
    assert [row[0] for row in rows] == ["audit.import", "audit.import", "person.merge"]


@pytest.mark.parametrize(
    "other",
    [
        {"national_code": "0641234563"},
        {"birth_date": "1986-05-06"},
        {"birth_date": None},
        {"first_name": "مریم"},
        {"last_name": "خاوری"},
        {"national_code": None},
    ],
)
def test_what_is_not_sure_waits_for_a_person(offices: Offices, other: dict[str, Value]) -> None:
    registered(offices, **other)
    offices.round(offices.first, offices.second)
    assert merges(offices) == []


def test_names_are_compared_as_they_are_folded(offices: Offices) -> None:
    offices.first.ask(make_person, person_values(code=CODE, last="امیرآبادی‌زاده"))
    offices.second.ask(make_person, person_values(code=CODE, last="اميرآبادي زاده"))
    offices.round(offices.first, offices.second)
    assert merges(offices) == [AUTO]


def test_what_a_person_parted_stays_parted(offices: Offices) -> None:
    first, second = registered(offices)
    offices.round(offices.first, offices.second)
    offices.province.ask(unmerge_people, second, "دو خواهر دوقلو با کد اشتباه")
    assert merged(offices) == []
    offices.round(offices.first, offices.second)
    offices.first.ask(change_person, first, {"mobile": "09150000001"})
    offices.second.ask(change_person, second, {"mobile": "09150000002"})
    offices.round(offices.first, offices.second)
    assert merges(offices) == [AUTO]
    offices.province.ask(duplicates.link_people, anew=True)
    assert offices.province.ask(duplicates.people_duplicates) == ()
    assert offices.agree(offices.first)
    assert offices.agree(offices.second)


def test_what_was_merged_and_parted_by_hand_is_not_merged_again(offices: Offices) -> None:
    offices.province.ask(switch_merging, Switch.OFF)
    first, second = registered(offices)
    offices.round(offices.first, offices.second)
    offices.province.ask(merge_people, first, second, {}, "دیده شد")
    offices.province.ask(unmerge_people, second, "اشتباه بود")
    offices.province.ask(switch_merging, Switch.ON)
    offices.round(offices.first, offices.second)
    assert merges(offices) == ["admin"]


def test_what_was_said_to_be_two_people_stays_two(offices: Offices) -> None:
    offices.province.ask(switch_merging, Switch.OFF)
    first, second = registered(offices)
    offices.round(offices.first, offices.second)
    offices.province.ask(duplicates.decide_different, first, second, "دو نفرند")
    offices.province.ask(switch_merging, Switch.RULE)
    offices.first.ask(change_person, first, {"mobile": "09150000001"})
    offices.round(offices.first, offices.second)
    assert merges(offices) == []


def test_the_province_switches_it_and_nobody_is_forgotten_meanwhile(offices: Offices) -> None:
    assert offices.province.ask(merging_state).on
    assert not offices.province.ask(switch_merging, Switch.OFF).on
    registered(offices)
    offices.round(offices.first, offices.second)
    assert merges(offices) == []
    offices.province.ask(switch_merging, Switch.ON)
    offices.round(offices.first)
    assert merges(offices) == [AUTO]
    switched = offices.sql(offices.province, "SELECT count(*) FROM op WHERE type = 'audit.merging_switch'")
    assert switched == [(2,)]
    assert offices.province.ask(merge_by_itself) is False


def test_a_county_neither_switches_nor_merges(offices: Offices) -> None:
    with pytest.raises(NotAllowed):
        offices.first.ask(switch_merging, Switch.ON)
    assert not offices.first.ask(merging_state).on


def test_a_value_in_doubt_holds_the_merge_back(offices: Offices) -> None:
    first = offices.first.ask(make_person, person_values(code=CODE))
    offices.round(offices.first)
    offices.first.ask(change_person, first, {"last_name": "دانشور"})
    offices.province.ask(change_person, first, {"father_name": "رضا", "last_name": "رستگار"})
    offices.round(offices.first)
    offices.second.ask(make_person, person_values(code=CODE, last="رستگار"))
    offices.round(offices.second)
    assert merges(offices) == []
    offices.province.ask(resolve_conflict, first, "last_name", Choice(Take.PRESENT), "شناسنامه")
    offices.round(offices.first)
    assert merges(offices) == [AUTO]


def test_three_entries_become_one_person(offices: Offices) -> None:
    registered(offices)
    offices.second.ask(make_person, person_values(code=CODE))
    offices.round(offices.first, offices.second)
    assert merges(offices) == [AUTO] * 2
    assert offices.sql(offices.province, "SELECT count(*) FROM person WHERE retired_at IS NULL") == [(1,)]
    offices.round(offices.first, offices.second)
    assert offices.agree(offices.second)


def test_a_package_that_is_refused_merges_nothing(offices: Offices) -> None:
    registered(offices)
    offices.carry(offices.first, offices.province)
    file = offices.write(offices.second).packages[0].file
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    broken = file.with_name("broken.msp")
    broken.write_bytes(data)
    with pytest.raises(Exception, match="damaged"):
        offices.province.ask(import_package, broken)
    assert merges(offices) == []


def test_nobody_can_be_called_like_the_program(offices: Offices) -> None:
    with pytest.raises(Invalid):
        offices.province.ask(add_user, Actor("Auto", "کسی", Role.CLERK), PASSWORD)


def test_many_pairs_take_several_transactions(offices: Offices, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("homejobs_desktop.services.sure_merges._AT_ONCE", 2)
    for number in range(5):
        values = person_values(code=f"064{number:07d}", last="رستگار")
        offices.first.ask(make_person, values)
        offices.second.ask(make_person, values)
    offices.round(offices.first, offices.second)
    assert merges(offices) == [AUTO] * 5
    assert offices.province.ask(check_store).whole


@given(st.lists(st.tuples(st.dates(dt.date(2017, 1, 1), dt.date(2030, 1, 1)), st.booleans()), max_size=5))
@settings(deadline=None)
def test_the_newest_rule_that_has_begun_holds(rules: list[tuple[dt.date, bool]]) -> None:
    made = tuple(MergingRule(str(number), day, by) for number, (day, by) in enumerate(rules))
    today = dt.date(2026, 11, 23)
    found = rule_on(made, today)
    begun = [rule for rule in made if rule.valid_from <= today]
    assert (found is None) == (not begun)
    assert found is None or all(found.valid_from >= rule.valid_from for rule in begun)


def test_the_shipped_rule_begins_on_its_day() -> None:
    rules = shipped_merging_rules()
    assert rule_on(rules, dt.date(2026, 11, 22)) is None
    found = rule_on(rules, dt.date(2026, 11, 23))
    assert found is not None
    assert found.by_itself
    with pytest.raises(ValueError, match="unknown format"):
        read_merging_rules(b'{"format":9,"rules":[]}')
