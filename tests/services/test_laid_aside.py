"""A change that came back is laid aside: the province is told why; another decision brings it back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.domain.permissions import Permission, Role
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.persistence import store
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.backups import back_up_now
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.corrections import Task, close_task, laid_aside_page, reopen_task, tasks_page
from homejobs_desktop.services.erasing import Second, erase_person
from homejobs_desktop.services.ledger import ledger
from homejobs_desktop.services.people import timeline
from homejobs_desktop.services.restores import Sources, restore_office
from homejobs_desktop.services.runner import Services
from homejobs_desktop.sync import commit
from tests.support.disagreeing import register_some, send_back
from tests.support.exchange import Offices, change_person, make_offices
from tests.support.office import ADMIN, CountingIds, FixedClock, reopen

REASON = "متقاضی منصرف شد"


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@writing(Permission.EDIT_PEOPLE)
def _say(ctx: Context, kind: str, record_id: str, details: dict[str, object]) -> None:
    store.audit_of(ctx.session, kind, record_id, details)


def only(services: Services) -> Task:
    (task,) = services.ask(tasks_page).rows
    return task


def aside(services: Services) -> Task:
    (task,) = services.ask(laid_aside_page).rows
    return task


def laid(offices: Offices) -> tuple[str, Task]:
    ids = register_some(offices)
    send_back(offices, ids[0])
    task = only(offices.first)
    offices.first.ask(close_task, task.id, REASON)
    return ids[0], task


def test_a_reason_is_needed(offices: Offices) -> None:
    ids = register_some(offices)
    send_back(offices, ids[0])
    for wrong in ("", "  ", "ا" * 501):
        with pytest.raises(Invalid):
            offices.first.ask(close_task, only(offices.first).id, wrong)
    assert offices.first.ask(laid_aside_page).rows == ()


def test_the_province_is_told_why_and_the_account_shows_it(offices: Offices) -> None:
    person_id, task = laid(offices)
    assert offices.first.ask(tasks_page).rows == ()
    assert only(offices.province).aside is None
    offices.round(offices.first)
    assert offices.province.ask(tasks_page).rows == ()
    for office in (offices.first, offices.province):
        told = aside(office).aside
        assert told is not None
        assert (told.reason, told.actor, told.site) == (REASON, "admin", "29-01")
        assert aside(office).id == task.id
        (returned,) = office.ask(ledger).returned
        assert (returned.aside, returned.aside_by) == (REASON, "admin")
        assert office.ask(ledger).balanced
        assert any(each.detail == REASON for each in office.ask(timeline, person_id))
    assert offices.agree(offices.first)


def test_taken_up_again_it_waits_at_both(offices: Offices) -> None:
    _person_id, task = laid(offices)
    offices.round(offices.first)
    offices.first.ask(reopen_task, task.id)
    assert only(offices.first).aside is None
    offices.round(offices.first)
    assert only(offices.province).id == task.id
    assert offices.province.ask(laid_aside_page).rows == ()
    assert [each.aside for each in offices.province.ask(ledger).returned] == [""]


def test_another_decision_of_the_province_brings_it_up_again(offices: Offices) -> None:
    """Laid aside while it waited for a newer program; then the newer program refuses it."""
    ids = register_some(offices)
    offices.first.ask(change_person, ids[0], {"birth_date": "0001-01-01"})
    with pytest.MonkeyPatch.context() as older:
        older.setattr(commit, "SCHEMA_VERSION", 0)
        offices.round(offices.first)
        assert only(offices.first).parked
        offices.first.ask(close_task, only(offices.first).id, REASON)
        assert offices.first.ask(tasks_page).rows == ()
    offices.round(offices.first)
    for office in (offices.first, offices.province):
        task = only(office)
        assert (task.parked, task.fields, task.aside) == (False, ("birth_date",), None)
        assert office.ask(laid_aside_page).rows == ()
        assert [each.aside for each in office.ask(ledger).returned] == [""]


def test_a_restored_province_that_decides_the_same_learns_that_it_was_laid_aside(offices: Offices) -> None:
    paths = offices.province.machine.paths
    backup = back_up_now(offices.province)
    person_id, task = laid(offices)
    offices.round(offices.first)
    offices.province.close()
    restore_office(paths, backup, Sources(FixedClock(), CountingIds("r")), lambda _office: ADMIN)
    offices.province = reopen(paths.root, clock=offices.clocks["29-00"], seed="life-2")
    assert offices.province.ask(laid_aside_page).rows == ()
    for _ in range(4):
        offices.round(offices.first)
    for office in (offices.first, offices.province):
        assert office.ask(tasks_page).rows == ()
        told = aside(office)
        assert (told.id, told.record_id) == (task.id, person_id)
        assert told.aside is not None
        assert told.aside.reason == REASON
    assert offices.agree(offices.first)


def test_no_office_lays_aside_what_another_wrote(offices: Offices) -> None:
    ids = register_some(offices)
    send_back(offices, ids[0])
    task = only(offices.province)
    decided = "rejected:value:birth_date"
    said: tuple[dict[str, object], ...] = (
        {"op": task.id, "decided": decided, "reason": REASON},
        {"op": "zz", "reason": 3},
        {"op": [], "deep": {}},
    )
    for details in said:
        offices.second.ask(_say, "audit.task_aside", ids[0], details)
    offices.second.ask(_say, "audit.task_again", "", {"op": "00" * 32})
    offices.round(offices.second)
    assert only(offices.province) == task
    offices.first.ask(_say, "audit.task_aside", "", {"op": task.id, "decided": decided, "reason": REASON})
    offices.round(offices.first)
    # A reason that would not be erased with its record is not kept.
    told = aside(offices.province).aside
    assert told is not None
    assert told.reason == ""


def test_the_reason_goes_when_the_record_is_erased(offices: Offices) -> None:
    person_id, _task = laid(offices)
    offices.round(offices.first)
    offices.province.ask(add_user, Actor("reza", "رضا", Role.DIRECTOR), "another long password")
    offices.province.ask(
        erase_person, person_id, Second("reza", "another long password"), "درخواست"
    ).granted()
    offices.round(offices.first)
    for office in (offices.first, offices.province):
        assert aside(office).aside is not None
        for table in ("closed_task", "op"):
            for row in offices.sql(office, f"SELECT * FROM {table}"):
                assert not any(REASON.encode() in each for each in row if isinstance(each, bytes))
                assert REASON not in row
    assert offices.agree(offices.first)


def test_laying_aside_what_was_erased_says_nothing_of_it(offices: Offices) -> None:
    ids = register_some(offices)
    offices.province.ask(add_user, Actor("reza", "رضا", Role.DIRECTOR), "another long password")
    offices.province.ask(erase_person, ids[0], Second("reza", "another long password"), "درخواست").granted()
    offices.first.ask(change_person, ids[0], {"mobile": "09150000001"})
    offices.round(offices.first)
    offices.first.ask(close_task, only(offices.first).id, REASON)
    offices.round(offices.first)
    for office in (offices.first, offices.province):
        assert office.ask(tasks_page).rows == ()
        told = aside(office).aside
        assert told is not None
        assert told.reason == ""
    bodies = offices.sql(offices.first, "SELECT body FROM op WHERE type = 'audit.task_aside'")
    assert all(REASON.encode() not in body[0] for body in bodies if isinstance(body[0], bytes))
    assert offices.agree(offices.first)
