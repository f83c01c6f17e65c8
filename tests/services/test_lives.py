"""Offices that were put back from a backup, copied to another computer, or lost their mark."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import NotAllowed, NotFound, StoreRefused
from homejobs_desktop.services.backups import back_up_now
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.exchange import alarms, import_package
from homejobs_desktop.services.offices import open_office
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.restores import Restored, Sources, restore_office
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.safety import safety_export, safety_state
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.office import ADMIN, CountingIds, FixedClock, reopen


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _lives(services: Services) -> list[str]:
    with services.machine.engine.connect().execution_options(reading=True) as connection:
        rows = connection.exec_driver_sql("SELECT detail FROM alarm WHERE kind = 'new-life'")
        return [str(row[0]) for row in rows]


def _tag(services: Services) -> tuple[str, int, str]:
    with services.machine.engine.connect().execution_options(reading=True) as connection:
        row = connection.exec_driver_sql(
            "SELECT (SELECT inc FROM op WHERE site = chain.site ORDER BY n DESC LIMIT 1),"
            " series_tag, used_tags FROM chain"
        ).one()
        return str(row[0]), int(row[1]), str(row[2])


def _reopened(offices: Offices, change: Callable[[Path], object], computer: str = "") -> Services:
    paths = offices.first.machine.paths
    known = offices.first.machine.computer
    offices.first.close()
    change(paths.root)
    opened = open_office(paths, FixedClock(), CountingIds("life-2"), lambda: computer or known)
    offices.first = opened.as_actor(ADMIN)
    return offices.first


def test_an_office_that_goes_on_leads_one_life(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    assert _lives(_reopened(offices, lambda _root: None)) == []
    assert offices.first.machine.paths.mark.is_file()


def test_a_store_older_than_its_mark_begins_a_new_life(offices: Offices, tmp_path: Path) -> None:
    paths, backup = offices.first.machine.paths, tmp_path / "backup.db"
    shutil.copy(back_up_now(offices.first), backup)
    before = _tag(offices.first)
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    services = _reopened(offices, lambda _root: shutil.copy(backup, paths.store))
    after = _tag(services)
    assert _lives(services) == ["restored"]
    assert after[0] != before[0]
    assert after[1] != before[1]
    assert set(after[2].split(",")) == {f"{before[1]:02d}", f"{after[1]:02d}"}
    services.ask(make_person, person(2))
    offices.round(offices.first)
    offices.round(offices.first)
    assert offices.agree(offices.first)
    assert len(offices.first.ask(search_people, "").rows) == 2
    assert offices.province.ask(alarms) == ()
    assert _lives(_reopened(offices, lambda _root: None)) == ["restored"]


@pytest.mark.parametrize("content", [None, b"", b"HJKEY1P rubbish"])
def test_a_lost_or_damaged_mark_begins_a_new_life(offices: Offices, content: bytes | None) -> None:
    mark = offices.first.machine.paths.mark
    change = mark.unlink if content is None else lambda: mark.write_bytes(content or b"")
    assert _lives(_reopened(offices, lambda _root: change())) == ["no-mark"]


def test_a_copied_disk_begins_a_new_life(offices: Offices) -> None:
    assert _lives(_reopened(offices, lambda _root: None, "another computer")) == ["other-computer"]


def test_a_province_that_was_put_back_heals_everywhere(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    offices.round(offices.first, offices.second)
    paths = offices.province.machine.paths
    backup = back_up_now(offices.province)
    offices.first.ask(make_person, person(2))
    offices.second.ask(make_person, person(3))
    offices.round(offices.first, offices.second)
    offices.province.close()
    done = restore_office(paths, backup, Sources(FixedClock(), CountingIds("r")), lambda _office: ADMIN)
    assert done.site == "29-00"
    offices.province = reopen(paths.root, clock=offices.clocks["29-00"], seed="life-2")
    assert len(offices.province.ask(search_people, "").rows) == 1
    for _ in range(2):
        offices.round(offices.first, offices.second)
    assert len(offices.province.ask(search_people, "").rows) == 3
    assert offices.agree(offices.first)
    assert offices.agree(offices.second)
    assert offices.sql(offices.second, "SELECT pinc FROM peer") == [(2,)]


def _restore(offices: Offices, file: Path, who: Actor = ADMIN) -> Restored:
    paths = offices.first.machine.paths
    return restore_office(paths, file, Sources(FixedClock(), CountingIds("r")), lambda _office: who)


def test_a_restored_office_begins_a_new_life_and_keeps_its_old_store(offices: Offices) -> None:
    backup = back_up_now(offices.first)
    offices.first.ask(make_person, person(1))
    offices.first.close()
    done = _restore(offices, backup)
    offices.first = reopen(offices.first.machine.paths.root, seed="life-2")
    assert _lives(offices.first) == ["restored"]
    assert len(offices.first.ask(search_people, "").rows) == 0
    assert offices.first.ask(check_store).whole
    assert done.aside is not None
    shutil.copytree(offices.first.machine.paths.keys, done.aside / "keys")
    old = reopen(done.aside, seed="old")
    assert len(old.ask(search_people, "").rows) == 1
    old.close()


def test_a_damaged_store_is_replaced_as_well(offices: Offices) -> None:
    backup, paths = back_up_now(offices.first), offices.first.machine.paths
    offices.first.close()
    paths.store.write_bytes(b"rubbish")
    done = _restore(offices, backup)
    assert done.aside is not None
    assert (done.aside / "office.db").read_bytes() == b"rubbish"
    offices.first = reopen(paths.root)
    assert offices.first.ask(check_store).whole


def test_what_cannot_be_restored_changes_nothing(offices: Offices, tmp_path: Path) -> None:
    backup, other = back_up_now(offices.first), back_up_now(offices.second)
    rubbish = tmp_path / "rubbish.db"
    rubbish.write_bytes(b"x" * 5000)
    paths = offices.first.machine.paths
    offices.first.close()
    before = paths.store.read_bytes(), paths.mark.read_bytes()
    with pytest.raises(NotFound):
        _restore(offices, tmp_path / "none.db")
    for file in (rubbish, other):
        with pytest.raises(StoreRefused):
            _restore(offices, file)
    with pytest.raises(NotAllowed):
        _restore(offices, backup, Actor("clerk", "x", Role.CLERK))
    assert (paths.store.read_bytes(), paths.mark.read_bytes()) == before
    assert not (paths.root / "replaced").exists()
    offices.first = reopen(paths.root)
    assert _lives(offices.first) == []


def test_a_safety_export_is_read_like_any_package_and_takes_nothing_for_sent(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    assert offices.first.ask(safety_state).due
    written = offices.first.ask(safety_export, offices.stick)
    state = offices.first.ask(safety_state)
    assert (state.folder, state.due) == (str(offices.stick), False)
    offices.clocks["29-01"].forward(days=1)
    assert offices.first.ask(safety_state).due
    assert offices.sql(offices.first, "SELECT packed_n FROM chain") == [(0,)]
    offices.province.ask(import_package, written.packages[0].file)
    assert len(offices.province.ask(search_people, "").rows) == 1
    with pytest.raises(NotAllowed):
        offices.province.ask(safety_export, offices.stick)
