"""Finding people while one types."""

from functools import partial

import pytest

from homejobs_desktop.domain.entities import PERMIT, PERSON
from homejobs_desktop.persistence import people, store
from homejobs_desktop.persistence.search import MOST_FRESH, START
from tests.support.store import Store, person_values

PEOPLE = [
    person_values("0641234562", "زهرا", "امیرآبادی‌زاده", mobile="09151612345"),
    person_values("0651234565", "علی‌رضا", "قائنی", mobile="09361112233", phone="05632221100"),
    person_values("0881234567", "پروین", "چاپاری", mobile="09109998877"),
    person_values("0851234569", "ژاله", "گنجی", mobile="09120000000"),
    person_values("7191000015", "طاهره", "زنگویی", mobile="09153334444"),
]


@pytest.fixture(params=["together", "one by one"])
def office(county: Store, request: pytest.FixtureRequest) -> Store:
    batches = [PEOPLE] if request.param == "together" else [[each] for each in PEOPLE]
    for batch in batches:
        county.run(partial(store.create_many, entity=PERSON, records=batch))
    return county


def test_people_saved_one_by_one_are_found_before_and_after_they_enter_the_index(county: Store) -> None:
    many = MOST_FRESH + 3
    ids = [
        county.run(
            partial(
                store.create, entity=PERSON, values=person_values(f"{nr:010}", "م. رضا", f"ساکن-{nr:03}ابادی")
            )
        )
        for nr in range(many)
    ]
    waiting = county.sql("SELECT count(*) FROM person_fresh")[0][0]
    assert waiting == 2  # all but the last went in together
    for text in ("رض ساک", "ابادی", "کن"):
        rows, _places = county.run(partial(people.search, text=text, after=START, limit=100), reading=True)
        assert {row.id for row in rows} == (set(ids) if text != "کن" else set())
    for person_id in (ids[0], ids[-1]):  # one in the indexes, one that waits
        county.run(
            partial(store.change, entity=PERSON, record_id=person_id, changes={"last_name": "دیگرشده"})
        )
        assert len(found(county, "دیگرشده")) == 1
        county.run(partial(store.change, entity=PERSON, record_id=person_id, changes={"last_name": "ساکن"}))
        assert found(county, "دیگرشده") == []
        assert found(county, "یگرش") == []


def test_an_import_takes_those_who_wait_into_the_index_with_it(county: Store) -> None:
    county.run(partial(store.create, entity=PERSON, values=PEOPLE[0]))
    county.run(partial(store.create_many, entity=PERSON, records=PEOPLE[1:] * 2))
    assert county.sql("SELECT count(*) FROM person_fresh") == [(0,)]
    assert found(county, "امیرآ") == ["زهرا"]


def found(office: Store, text: str) -> list[str]:
    rows, _places = office.run(lambda s: people.search(s, text, START, 50), reading=True)
    return [row.first_name for row in rows]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("زهر", ["زهرا"]),
        ("امیر زهرا", ["زهرا"]),
        ("زهرا امير", ["زهرا"]),
        ("امیرآبادی زاده", ["زهرا"]),
        ("اميرابادي‌زاده", ["زهرا"]),
        ("امیرابادیزاده", ["زهرا"]),
        ("آباد", ["زهرا"]),
        ("بادی زه", ["زهرا"]),
        ("علیرضا", ["علی‌رضا"]),
        ("علی رضا", ["علی‌رضا"]),
        ("قاینی", ["علی‌رضا"]),
        ("0641", ["زهرا"]),
        ("۰۶۴۱۲", ["زهرا"]),
        ("4562", ["زهرا"]),
        ("0936", ["علی‌رضا"]),
        ("+98 936 111", ["علی‌رضا"]),
        ("936111", ["علی‌رضا"]),
        ("056322", ["علی‌رضا"]),
        ("زهرا 0641", ["زهرا"]),
        ("زهرا 0651", []),
        ("ناموجود", []),
        ('"; DROP', []),
        ("* OR", []),
    ],
)
def test_each_way_of_asking_finds_the_person(office: Store, text: str, names: list[str]) -> None:
    assert found(office, text) == names


def test_everybody_comes_in_persian_order(office: Store) -> None:
    # آ/ا before پ چ ژ گ ی of the code points; ق before گ, ز after چ
    rows, _ = office.run(lambda s: people.search(s, "", START, 50))
    assert [row.last_name for row in rows] == ["امیرآبادی‌زاده", "چاپاری", "زنگویی", "قائنی", "گنجی"]


def test_pages_follow_each_other_without_gap_or_repeat(office: Store) -> None:
    seen: list[str] = []
    place = START
    while True:
        rows, places = office.run(partial(people.search, text="", after=place, limit=2))
        seen += [row.id for row in rows]
        if len(places) < 2:
            break
        place = places[-1]
    assert len(seen) == len(set(seen)) == len(PEOPLE)


def test_a_permit_number_finds_its_holder(office: Store) -> None:
    holder = office.run(lambda s: people.by_code(s, "0881234567"))
    assert holder
    office.run(
        lambda s: store.create(
            s, PERMIT, {"number": "29014700000163", "person_id": holder.id, "state": "draft"}
        )
    )
    assert found(office, "29 01 47 000001") == ["پروین"]


def test_the_index_follows_a_change_of_name_and_a_retirement(office: Store) -> None:
    holder = office.run(lambda s: people.by_code(s, "0881234567"))
    assert holder
    office.run(lambda s: store.change(s, PERSON, holder.id, {"last_name": "مودی"}))
    assert found(office, "چاپ") == []
    assert found(office, "مودی") == ["پروین"]
    office.run(lambda s: store.retire(s, PERSON, holder.id, "فوت"))
    assert found(office, "مودی") == []
