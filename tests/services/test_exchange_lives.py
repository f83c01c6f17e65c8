"""Offices over longer times: restored, replaced, with decisions that went against them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import PERMIT, PERSON, Value
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.persistence import store
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.exchange import alarms, exchange_status, import_package, outcomes
from homejobs_desktop.services.people import get_person, search_people
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.trust import Status
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.office import make_office, reopen


@writing(Permission.EXCHANGE)
def _trust_version(ctx: Context) -> tuple[int, list[str]]:
    trust = trust_of(ctx)
    assert trust is not None
    return trust.list.version, [each.status.value for each in trust.list.sites]


@writing(Permission.ISSUE_PERMITS)
def _make_permit(ctx: Context, values: dict[str, Value]) -> str:
    return store.create(ctx.session, PERMIT, values)


@writing(Permission.ISSUE_PERMITS)
def _move_permit(ctx: Context, permit_id: str, state: str, extra: dict[str, Value]) -> None:
    store.move(ctx.session, PERMIT, permit_id, state, extra)


@writing(Permission.EDIT_PEOPLE)
def _retire(ctx: Context, person_id: str) -> None:
    store.retire(ctx.session, PERSON, person_id, "moved away")


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def test_a_restored_county_is_told_of_what_it_lost(offices: Offices, tmp_path: Path) -> None:
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.first.close()
    shutil.copytree(tmp_path / "29-01", tmp_path / "backup")
    offices.first = reopen(tmp_path / "29-01", clock=offices.clocks["29-01"], seed="life-1")
    offices.first.ask(make_person, person(2))
    offices.carry(offices.first, offices.province)
    offices.first.close()
    shutil.rmtree(tmp_path / "29-01")
    shutil.copytree(tmp_path / "backup", tmp_path / "29-01")
    offices.first = reopen(tmp_path / "29-01", clock=offices.clocks["29-01"], seed="life-2")
    offices.first.ask(make_person, person(3))
    offices.round(offices.first)
    assert {alarm.kind for alarm in offices.province.ask(alarms)} == {"fork"}
    assert {alarm.kind for alarm in offices.first.ask(alarms)} == {"foreign-tip", "new-life"}
    assert offices.sql(offices.first, "SELECT count(DISTINCT inc) FROM op") == [(2,)]
    assert len(offices.province.ask(search_people, "").rows) == 3
    assert offices.agree(offices.first)


def test_a_restored_province_is_believed_once_it_knows_of_it(offices: Offices, tmp_path: Path) -> None:
    offices.round(offices.first)
    offices.province.close()
    shutil.copytree(tmp_path / "29-00", tmp_path / "backup")
    offices.province = reopen(tmp_path / "29-00", clock=offices.clocks["29-00"], seed="life-1")
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.province.close()
    shutil.rmtree(tmp_path / "29-00")
    shutil.copytree(tmp_path / "backup", tmp_path / "29-00")
    offices.province = reopen(tmp_path / "29-00", clock=offices.clocks["29-00"], seed="life-2")
    offices.write(offices.province)
    before = offices.sql(offices.first, "SELECT count(*) FROM person")
    with pytest.raises(PackageRefused) as caught:
        offices.first.ask(import_package, offices.stick)
    assert caught.value.code == "position"
    assert offices.sql(offices.first, "SELECT count(*) FROM person") == before
    offices.carry(offices.first, offices.province)
    assert {alarm.detail for alarm in offices.province.ask(alarms)} == {"rolled-back"}
    offices.carry(offices.province, offices.first)
    assert offices.sql(offices.first, "SELECT count(*) FROM person") == before
    assert offices.sql(offices.first, "SELECT pinc FROM peer") == [(2,)]
    offices.round(offices.first, offices.second)
    assert offices.agree(offices.first)
    assert len(offices.province.ask(search_people, "").rows) == 1


def test_a_new_computer_of_a_county_takes_the_place_of_the_old_one(offices: Offices, tmp_path: Path) -> None:
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    new = make_office(tmp_path / "new", site="29-01", clock=offices.clocks["29-01"])
    offices.write(offices.first)
    old = next((offices.stick / "MSYNC").glob("*.msp"))
    offices.enrol(new)
    assert offices.province.ask(_trust_version)[1].count(Status.REVOKED.value) == 1
    with pytest.raises(PackageRefused) as caught:
        offices.province.ask(import_package, old)
    assert caught.value.code == "revoked"
    offices.round(new)
    assert len(new.ask(search_people, "").rows) == 1
    assert offices.agree(new)
    new.close()


def test_a_rejected_making_disappears_and_a_rejected_step_goes_back(offices: Offices) -> None:
    permit = offices.first.ask(_make_permit, {"permit_type": "independent", "state": "draft"})
    offices.first.ask(_move_permit, permit, "issued", {"number": "29014700011863"})
    never = offices.first.ask(_make_permit, {"permit_type": "independent", "state": "revoked"})
    offices.round(offices.first)
    assert offices.sql(offices.first, "SELECT id, state FROM permit") == [(permit, "issued")]
    assert offices.agree(offices.first)
    rows = offices.first.ask(outcomes)
    assert [(row.record_id, row.outcome) for row in rows] == [(never, "rejected:transition")]
    offices.province.ask(_move_permit, permit, "revoked", {})
    offices.first.ask(_move_permit, permit, "replaced", {})
    offices.round(offices.first)
    assert offices.sql(offices.first, "SELECT state FROM permit") == [("revoked",)]
    assert offices.agree(offices.first)


def test_a_retired_record_is_retired_everywhere(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1))
    offices.first.ask(_retire, person_id)
    offices.round(offices.first)
    assert offices.agree(offices.first)
    assert offices.sql(offices.province, "SELECT retired_reason FROM person") == [("moved away",)]
    assert offices.province.ask(search_people, "").rows == ()


def test_own_changes_after_the_export_stay_on_top(offices: Offices) -> None:
    person_id = offices.first.ask(make_person, person(1, mobile="09150000001"))
    offices.round(offices.first)
    offices.first.ask(change_person, person_id, {"mobile": "09150000002"})
    offices.write(offices.first)
    offices.first.ask(change_person, person_id, {"mobile": "09150000003"})
    offices.province.ask(import_package, offices.stick)
    offices.carry(offices.province, offices.first)
    assert offices.first.ask(get_person, person_id).draft.mobile == "09150000003"
    assert offices.first.ask(exchange_status).waiting == 1
    offices.round(offices.first)
    assert offices.agree(offices.first)
