"""The province finds people whom two counties registered, and remembers what was decided."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.services import duplicates
from homejobs_desktop.services.duplicates import DuplicatePair, LinkTally
from homejobs_desktop.services.people import retire_person
from tests.support.exchange import Offices, change_person, make_offices, make_person
from tests.support.store import person_values

FILLING = 40


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def like(**changes: Value) -> dict[str, Value]:
    """The values of the person of the first county as the second one wrote them."""
    return person_values() | changes


def crowd(offices: Offices) -> None:
    """Other people, so that a name is not everybody's."""
    names = ["کریمی", "رضایی", "نخعی", "موسوی", "فلاحی"]
    for number in range(FILLING):
        values = person_values(
            code=f"{number * 7_919_777:010d}",
            first=f"نام{number}",
            last=f"{names[number % 5]}{number}",
            father_name=f"پدر{number}",
            birth_date=f"19{50 + number}-01-{1 + number % 28:02d}",
            mobile=f"0936{number * 104_729:07d}",
        )
        offices.first.ask(make_person, values)


def registered_twice(offices: Offices, **changes: Value) -> tuple[str, str]:
    crowd(offices)
    first = offices.first.ask(make_person, person_values())
    second = offices.second.ask(make_person, like(**changes))
    offices.round(offices.first, offices.second)
    return first, second


def link(offices: Offices, *, anew: bool = False) -> LinkTally:
    return offices.province.ask(duplicates.link_people, anew=anew)


def open_pairs(offices: Offices) -> tuple[DuplicatePair, ...]:
    return offices.province.ask(duplicates.people_duplicates)


def test_a_person_of_two_counties_is_found_with_both_records_and_reasons(offices: Offices) -> None:
    first, second = registered_twice(offices, national_code="0641234563", birth_date="1986-05-06")
    tally = link(offices)
    (pair,) = open_pairs(offices)
    assert (tally.people, tally.open) == (FILLING + 2, 1)
    assert {pair.first.id, pair.second.id} == {first, second}
    assert {pair.first.owner, pair.second.owner} == {"29-01", "29-02"}
    assert {pair.first.draft.national_code, pair.second.draft.national_code} == {"0641234562", "0641234563"}
    assert "the same phone number" in [reason.source for reason in pair.reasons]
    assert not pair.sure


def test_the_same_code_birth_and_name_need_no_look(offices: Offices) -> None:
    registered_twice(offices, mobile="09361112233", father_name=None)
    link(offices)
    assert [pair.sure for pair in open_pairs(offices)] == [True]


def test_a_pair_that_is_different_is_not_asked_again(offices: Offices) -> None:
    first, second = registered_twice(offices, national_code="0641234563")
    link(offices)
    offices.province.ask(duplicates.decide_different, second, first, "دو خواهر")
    assert link(offices, anew=True).open == 0
    offices.second.ask(change_person, second, {"mobile": "09361112233"})
    offices.round(offices.second)
    assert link(offices).open == 0
    (pair,) = offices.province.ask(duplicates.people_duplicates, "different")
    assert (pair.reason, pair.decided_by) == ("دو خواهر", "admin")


def test_only_what_came_since_is_compared_and_everybody_is_met(offices: Offices) -> None:
    crowd(offices)
    offices.first.ask(make_person, person_values())
    offices.round(offices.first)
    assert link(offices).changed == FILLING + 1
    assert link(offices).changed == 0
    offices.second.ask(make_person, like(national_code="0641234563"))
    offices.round(offices.second)
    tally = link(offices)
    assert (tally.changed, tally.open, tally.anew) == (1, 1, False)


def test_a_pair_that_a_correction_parted_leaves_the_list(offices: Offices) -> None:
    _, second = registered_twice(offices, national_code="0641234563")
    link(offices)
    offices.second.ask(
        change_person,
        second,
        {"first_name": "مریم", "last_name": "کوهی", "birth_date": "1970-01-01", "mobile": "09361112233"},
    )
    offices.round(offices.second)
    assert link(offices).open == 0
    assert open_pairs(offices) == ()


def test_a_full_run_finds_what_the_short_ones_found(offices: Offices) -> None:
    registered_twice(offices, first_name="زهرآ", national_code="0641234563")
    link(offices)
    short = open_pairs(offices)
    assert link(offices, anew=True).anew
    assert open_pairs(offices) == short


def test_a_county_cannot_compare_the_counties(offices: Offices) -> None:
    with pytest.raises(NotAllowed):
        offices.first.ask(duplicates.link_people)


def test_a_decision_names_two_people_who_are_there(offices: Offices) -> None:
    first, _ = registered_twice(offices)
    with pytest.raises(Invalid):
        offices.province.ask(duplicates.decide_same, first, first, "یکی")
    with pytest.raises(NotFound):
        offices.province.ask(duplicates.decide_same, first, "nobody", "یکی")


def test_what_is_the_same_is_merged_and_does_not_come_back(offices: Offices) -> None:
    first, second = registered_twice(offices, national_code="0641234563")
    link(offices)
    done = offices.province.ask(duplicates.decide_same, second, first, "شناسنامه دیده شد")
    assert (done.survivor_id, done.merged_id) == (second, first)
    assert link(offices, anew=True).open == 0
    (pair,) = offices.province.ask(duplicates.people_duplicates, "same")
    assert [side.id for side in (pair.first, pair.second) if side.retired] == [first]


def test_only_sure_pairs_merge_by_themselves(offices: Offices) -> None:
    registered_twice(offices)
    offices.first.ask(make_person, person_values(code="0641234599", first="مریم", last="خاوری"))
    offices.second.ask(make_person, person_values(code="0641234589", first="مریم", last="خاوری"))
    offices.round(offices.first, offices.second)
    link(offices)
    assert [pair.sure for pair in open_pairs(offices)].count(True) == 1
    assert offices.province.ask(duplicates.merge_sure) == 1
    assert offices.province.ask(duplicates.merge_sure) == 0
    assert [pair.sure for pair in open_pairs(offices)] == [False]


def test_a_pair_leaves_the_list_with_a_person_who_is_taken_out_of_use(offices: Offices) -> None:
    first, _ = registered_twice(offices, national_code="0641234563")
    link(offices)
    assert len(open_pairs(offices)) == 1
    offices.first.ask(retire_person, first, "فوت")
    offices.round(offices.first)
    assert open_pairs(offices) == ()
