"""Reference lists of an office: seeded at its founding, chosen from, edited at the province only."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.domain.reference import ReferenceItem, shipped_reference
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.persistence.reference import seed_reference
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.reference import (
    reference_book,
    save_reference_item,
)
from homejobs_desktop.services.runner import Services
from tests.support.office import make_office

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def county(tmp_path: Path) -> Services:
    return make_office(tmp_path)


@pytest.fixture
def province(tmp_path: Path) -> Services:
    return make_office(tmp_path, kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی")


NEW = ReferenceItem("fields", "HC-90", "كپو بافي", "HANDICRAFTS", aliases=("کپو",))


@writing(Permission.EDIT_REFERENCE)
def seed_again(ctx: Context) -> int:
    return seed_reference(ctx.session)


def test_a_new_office_has_every_shipped_item_as_it_was_shipped(county: Services) -> None:
    assert county.ask(reference_book).all() == shipped_reference()


def test_seeding_again_adds_nothing(county: Services) -> None:
    assert county.ask(seed_again) == 0
    assert len(county.ask(reference_book).all()) == len(shipped_reference())


def test_a_list_holds_what_is_valid_today(county: Services) -> None:
    names = {item.name for item in county.ask(reference_book).items("cities", TODAY)}
    assert "باغستان" in names
    assert "محمدشهر" not in names
    assert county.ask(reference_book).items("nothing", TODAY) == ()


def test_the_book_is_kept_until_something_changes(province: Services) -> None:
    book = province.ask(reference_book)
    assert province.ask(reference_book) is book
    outcome = province.run(save_reference_item, NEW)
    assert "reference" in outcome.touched
    fresh = province.ask(reference_book)
    assert fresh is not book
    found = fresh.find("fields", "کپوبافی")
    assert found is not None
    assert (found.id, found.name) == (outcome.value, "کپو بافی")


def test_the_province_changes_an_item(province: Services) -> None:
    old = province.ask(reference_book).get("fields", "HC-31")
    assert old is not None
    ended = replace(old, name="گوهرتراشی", aliases=("تراش سنگ",), valid_to=dt.date(2026, 1, 1))
    assert province.ask(save_reference_item, ended) == old.id
    assert province.ask(reference_book).get("fields", "HC-31") == ended
    assert "HC-31" not in {item.code for item in province.ask(reference_book).items("fields", TODAY)}


def test_an_edited_item_is_not_seeded_again(province: Services) -> None:
    saved = province.ask(save_reference_item, NEW)
    assert province.ask(seed_again) == 0
    assert province.ask(reference_book).get("fields", "HC-90") is not None
    assert saved


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(NEW, name=""), "name"),
        (replace(NEW, parent="X"), "parent"),
        (replace(NEW, code="HC-01"), "code"),
    ],
)
def test_a_wrong_item_is_refused_and_nothing_changes(
    province: Services, draft: ReferenceItem, field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        province.run(save_reference_item, draft)
    assert [problem.field for problem in refusal.value.problems] == [field]
    assert province.ask(reference_book).all() == shipped_reference()


def test_an_item_keeps_its_code(province: Services) -> None:
    item = province.ask(reference_book).get("fields", "HC-31")
    assert item is not None
    with pytest.raises(Invalid) as refusal:
        province.run(save_reference_item, replace(item, code="HC-99"))
    assert refusal.value.field == "code"
    with pytest.raises(NotFound):
        province.run(save_reference_item, replace(NEW, id="nothing"))


def test_a_county_asks_the_province(county: Services) -> None:
    with pytest.raises(NotAllowed):
        county.run(save_reference_item, NEW)


def test_a_clerk_may_read_but_not_edit(province: Services) -> None:
    clerk = province.as_actor(Actor("sara", "سارا", Role.CLERK))
    assert len(clerk.ask(reference_book).items("provinces", TODAY)) == 31
    with pytest.raises(NotAllowed):
        clerk.run(save_reference_item, NEW)
