"""Filters kept by name: a user's own, and those that the office shares."""

from pathlib import Path

import pytest

from homejobs_desktop.domain.filters import ApplicationFilter, ListKind, PermitFilter
from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.services import saved_filters as kept
from homejobs_desktop.services.runner import Services
from tests.support.office import ADMIN, make_office

LEILA = Actor("leila", "لیلا کاظمی", Role.CLERK)
SOON = PermitFilter(state="in_force", within_days=30)
_PERMITS = ListKind.PERMITS


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return make_office(tmp_path / "office")


def names(office: Services, kind: ListKind = _PERMITS) -> list[tuple[str, str, bool]]:
    return [(each.name, each.username, each.mine) for each in office.ask(kept.saved_filters, kind)]


def test_a_filter_is_kept_found_renamed_and_deleted(office: Services) -> None:
    leila = office.as_actor(LEILA)
    assert leila.ask(kept.save_filter, " رو به  پایان ", SOON) == "رو به پایان"
    assert leila.ask(kept.named_filter, _PERMITS, "رو به پايان") == SOON
    assert leila.ask(kept.rename_filter, _PERMITS, "رو به پایان", "یک ماه") == "یک ماه"
    assert names(leila) == [("یک ماه", "leila", True)]
    leila.ask(kept.save_filter, "یک ماه", PermitFilter(within_days=31))
    assert leila.ask(kept.named_filter, _PERMITS, "یک ماه") == PermitFilter(within_days=31)
    leila.ask(kept.delete_filter, _PERMITS, "یک ماه")
    assert names(leila) == []
    with pytest.raises(NotFound):
        leila.ask(kept.named_filter, _PERMITS, "یک ماه")


def test_each_list_has_its_own_filters(office: Services) -> None:
    office.ask(kept.save_filter, "همه", ApplicationFilter(state="open"))
    assert names(office) == []
    assert names(office, ListKind.APPLICATIONS) == [("همه", "admin", True)]


def test_shared_filters_are_seen_by_all_and_changed_by_their_owner(office: Services) -> None:
    leila, other = office.as_actor(LEILA), office.as_actor(Actor("omid", "امید", Role.CLERK))
    leila.ask(kept.save_filter, "مشترک", SOON, shared=True)
    leila.ask(kept.save_filter, "تنها من", SOON)
    assert names(other) == [("مشترک", "leila", False)]
    assert other.ask(kept.named_filter, _PERMITS, "مشترک") == SOON
    for act in (
        lambda: other.ask(kept.delete_filter, _PERMITS, "مشترک"),
        lambda: other.ask(kept.rename_filter, _PERMITS, "مشترک", "دیگر"),
    ):
        with pytest.raises(NotAllowed):
            act()
    other.ask(kept.save_filter, "مشترک", PermitFilter(within_days=9))
    assert other.ask(kept.named_filter, _PERMITS, "مشترک") == PermitFilter(within_days=9)
    assert leila.ask(kept.named_filter, _PERMITS, "مشترک") == SOON
    assert office.as_actor(ADMIN).ask(kept.delete_filter, _PERMITS, "مشترک") is None
    assert names(leila) == [("تنها من", "leila", True)]


def test_names_are_checked(office: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("", "  ", "ن" * 61):
        with pytest.raises(Invalid):
            office.ask(kept.save_filter, name, SOON)
    office.ask(kept.save_filter, "یک", SOON)
    office.ask(kept.save_filter, "دو", SOON)
    with pytest.raises(Invalid):
        office.ask(kept.rename_filter, _PERMITS, "یک", "دو")
    monkeypatch.setattr(kept, "MOST_FILTERS", 2)
    with pytest.raises(Invalid):
        office.ask(kept.save_filter, "سه", SOON)
    assert office.ask(kept.save_filter, "دو", SOON) == "دو"


def test_a_filter_that_this_program_does_not_understand_is_shown_and_can_be_deleted(office: Services) -> None:
    office.ask(kept.save_filter, "تازه", SOON)
    with office.machine.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("""UPDATE saved_filter SET filter = '{"of_tomorrow":1}'""")
    (shown,) = office.ask(kept.saved_filters, _PERMITS)
    assert (shown.name, shown.wanted) == ("تازه", None)
    with pytest.raises(Invalid):
        office.ask(kept.named_filter, _PERMITS, "تازه")
    office.ask(kept.delete_filter, _PERMITS, "تازه")
    assert names(office) == []
