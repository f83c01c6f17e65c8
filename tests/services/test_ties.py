from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.services.merging import merge_people, unmerge_people
from homejobs_desktop.services.people import add_note
from homejobs_desktop.services.ties import counties_to_give_to, known_offices, ties_of
from tests.support.exchange import Offices, make_offices, make_person, person


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def test_merged_entries_are_told_with_their_reason(offices: Offices) -> None:
    first = offices.first.ask(make_person, person(1))
    second = offices.second.ask(make_person, person(2))
    third = offices.second.ask(make_person, person(3))
    offices.first.ask(add_note, first, "یادداشت")
    offices.round(offices.first, offices.second)
    offices.province.ask(merge_people, second, third, {}, "نخست")
    offices.tick()
    offices.province.ask(merge_people, first, second, {}, "یک نفرند")
    ties = offices.province.ask(ties_of, first)
    assert [(each.person_id, each.owner, each.reason) for each in ties.merged] == [
        (third, "29-02", "نخست"), (second, "29-02", "یک نفرند"),
    ]  # fmt: skip
    assert (ties.survivor, ties.papers) == (None, 1)
    assert {each.name for each in ties.merged} == {"زهرا2 امیرآبادی‌زاده", "زهرا3 امیرآبادی‌زاده"}
    there = offices.province.ask(ties_of, third)
    assert there.survivor is not None
    assert (there.survivor.person_id, there.merged) == (first, ())
    offices.province.ask(unmerge_people, second, "دو نفرند")
    assert offices.province.ask(ties_of, first).merged == ()
    assert [each.person_id for each in offices.province.ask(ties_of, second).merged] == [third]


def test_offices_are_known_by_name_and_a_file_goes_to_another_county(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    assert [(each.site, each.name) for each in offices.province.ask(known_offices)] == [
        ("29-00", "خراسان جنوبی"), ("29-01", "بیرجند"), ("29-02", "قاین"),
    ]  # fmt: skip
    for office in (offices.province, offices.first):
        assert [each.site for each in office.ask(counties_to_give_to, person_id)] == ["29-02"]


def test_an_office_that_has_not_joined_knows_itself(tmp_path: Path) -> None:
    offices = make_offices(tmp_path, enrolled=False)
    assert [each.site for each in offices.first.ask(known_offices)] == ["29-01"]
    offices.close()
