"""Suspending, resuming, revoking and handing back: reasons, the second person, and what meets on the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.services.alarms import alarms
from homejobs_desktop.services.desk import desk_facts
from homejobs_desktop.services.exchange_views import outcomes
from homejobs_desktop.services.people import get_person
from homejobs_desktop.services.permit_moves import (
    ALONE_BUT_ASKED,
    BY_SUCCESSOR,
    OVERTAKEN,
    WAITS,
    confirm_move,
    drop_move,
    move_permit,
    reasons_for,
    waiting_moves,
)
from homejobs_desktop.services.permit_papers import Amendment, amend_permit, renew_permit, replace_permit
from homejobs_desktop.services.permits import get_permit, permits_of
from homejobs_desktop.services.quotas import QuotaDraft, grant_quota, quota_rows
from tests.support.exchange import Offices, make_offices
from tests.support.office import SECOND
from tests.support.permitting import issue


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def permit(offices: Offices) -> PermitRow:
    row = issue(offices.first, 1)
    offices.round(offices.first)
    return row


def states(offices: Offices) -> list[list[tuple[object, ...]]]:
    sql = "SELECT state, state_reason FROM permit ORDER BY number"
    return [offices.sql(each, sql) for each in (offices.province, offices.first)]


def test_suspended_and_resumed_with_their_reasons(offices: Offices, permit: PermitRow) -> None:
    row = offices.province.ask(move_permit, permit.id, "suspended", "", "no_activity")
    assert (row.state, row.state_reason, str(row.state_on)) == ("suspended", "no_activity", "2026-11-22")
    offices.round(offices.first)
    assert states(offices) == [[("suspended", "no_activity")]] * 2
    offices.province.ask(move_permit, permit.id, "issued", "بازدید شد", "cleared")
    offices.round(offices.first)
    assert states(offices) == [[("issued", "cleared")]] * 2
    notes = [note.text for note in offices.first.ask(get_person, permit.person_id).notes]
    assert sorted(note.split(": ")[1] for note in notes) == ["رفع علت تعلیق — بازدید شد", "نبود فعالیت"]
    assert offices.agree(offices.first)


def test_a_reason_must_explain_the_state(offices: Offices, permit: PermitRow) -> None:
    for code, reason in (("cleared", "x"), ("nothing", "x"), ("", ""), ("other", " ")):
        with pytest.raises(Invalid):
            offices.province.ask(move_permit, permit.id, "suspended", reason, code)
    assert states(offices) == [[("issued", None)]] * 2
    codes = {item.code for item in offices.province.ask(reasons_for, "cancelled")}
    assert {"own_request", "died", "other"} <= codes
    assert not codes & {"cleared", "lost_paper", "renewed"}


def test_nobody_takes_what_is_the_others(offices: Offices, permit: PermitRow) -> None:
    with pytest.raises(NotAllowed):
        offices.first.ask(move_permit, permit.id, "suspended", "x")
    with pytest.raises(NotAllowed):
        offices.province.ask(move_permit, permit.id, "cancelled", "x")
    with pytest.raises(NotAllowed) as caught:
        offices.first.ask(move_permit, permit.id, "replaced", "x")
    assert caught.value.text == BY_SUCCESSOR


def test_a_revocation_waits_for_a_second_person(offices: Offices, permit: PermitRow) -> None:
    row = offices.province.ask(move_permit, permit.id, "revoked", "گزارش بازدید", "false_documents")
    assert (row.state, row.waits_for) == ("issued", "revoked")
    (waiting,) = offices.province.ask(waiting_moves)
    due = offices.province.ask(desk_facts).due
    assert any((each.screen, each.record) == ("permits", row.id) for each in due)
    assert (waiting.code, waiting.reason, waiting.actor) == ("false_documents", "گزارش بازدید", "admin")
    with pytest.raises(NotAllowed) as caught:
        offices.province.ask(confirm_move, permit.id)
    assert caught.value.text == ALONE_BUT_ASKED
    with pytest.raises(NotAllowed) as caught:
        offices.province.ask(move_permit, permit.id, "suspended", "x")
    assert caught.value.text == WAITS
    done = offices.province.as_actor(SECOND).ask(confirm_move, permit.id)
    assert (done.state, done.waits_for, done.state_reason) == ("revoked", "", "false_documents")
    assert offices.province.ask(waiting_moves) == ()
    actors = offices.sql(
        offices.province,
        "SELECT actor, type FROM op WHERE site = '29-00' AND type LIKE '%permit%move%' ORDER BY n",
    )
    assert actors == [("second", "permit.move"), ("second", "audit.permit_move_confirmed")]
    offices.round(offices.first)
    assert states(offices) == [[("revoked", "false_documents")]] * 2


def test_what_waits_can_be_dropped(offices: Offices, permit: PermitRow) -> None:
    offices.province.ask(move_permit, permit.id, "revoked", "اشتباه")
    assert offices.province.ask(drop_move, permit.id).waits_for == ""
    for gone in (drop_move, confirm_move):
        with pytest.raises(NotFound):
            offices.province.as_actor(SECOND).ask(gone, permit.id)
    assert states(offices)[0] == [("issued", None)]


def test_a_revocation_follows_the_renewed_permit(offices: Offices, permit: PermitRow) -> None:
    offices.province.ask(move_permit, permit.id, "revoked", "مدرک جعلی", "false_documents")
    offices.tick(days=300)
    renewed = offices.first.ask(renew_permit, permit.id)
    offices.carry(offices.first, offices.province)
    assert offices.province.ask(get_permit, permit.id).state == "replaced"
    done = offices.province.as_actor(SECOND).ask(confirm_move, permit.id)
    assert (done.id, done.state) == (renewed.id, "revoked")
    offices.round(offices.first)
    assert states(offices) == [[("replaced", "renewed"), ("revoked", "false_documents")]] * 2


def test_a_confirmation_comes_too_late(offices: Offices, permit: PermitRow) -> None:
    offices.province.ask(move_permit, permit.id, "revoked", "مدرک جعلی")
    offices.first.ask(move_permit, permit.id, "cancelled", "", "own_request")
    offices.carry(offices.first, offices.province)
    with pytest.raises(NotAllowed) as caught:
        offices.province.as_actor(SECOND).ask(confirm_move, permit.id)
    assert caught.value.text == OVERTAKEN


@pytest.mark.parametrize("state", ["suspended", "revoked"])
def test_a_renewal_never_undoes_what_the_province_decided(
    offices: Offices, permit: PermitRow, state: str
) -> None:
    offices.tick(days=300)
    offices.province.ask(move_permit, permit.id, state, "", "no_activity")
    if state == "revoked":
        offices.province.as_actor(SECOND).ask(confirm_move, permit.id)
    offices.first.ask(renew_permit, permit.id)
    offices.round(offices.first)
    assert states(offices) == [[(state, "no_activity")]] * 2
    told = [each.outcome for each in offices.first.ask(outcomes)]
    assert sorted(told) == ["rejected:transition", "rejected:transition", "rejected:unknown-record"]
    offices.round(offices.first)  # the application stepped back meanwhile
    assert offices.agree(offices.first)


def test_a_replacement_never_undoes_it_either(offices: Offices, permit: PermitRow) -> None:
    offices.province.ask(move_permit, permit.id, "suspended", "", "nuisance")
    offices.first.ask(replace_permit, permit.id, "lost_paper")
    offices.round(offices.first)
    assert states(offices) == [[("suspended", "nuisance")]] * 2


def test_a_new_paper_takes_nothing_from_the_quota(offices: Offices) -> None:
    offices.province.ask(grant_quota, QuotaDraft("29-01", "independent", "1405", 1, "ابلاغ"))
    offices.round(offices.first)
    row = issue(offices.first, 1)
    fresh = offices.first.ask(replace_permit, row.id, "damaged_paper")
    offices.first.ask(replace_permit, fresh.id, "lost_paper")
    offices.round(offices.first)
    for office in (offices.province, offices.first):
        (account,) = office.ask(quota_rows)
        assert (account.balance.granted, account.balance.used) == (1, 1)
    assert offices.province.ask(alarms) == ()


def test_amended_and_carried(offices: Offices, permit: PermitRow) -> None:
    amended = offices.first.ask(amend_permit, permit.id, Amendment(agency="HERITAGE"), "انتقال رشته")
    assert (amended.permit.agency, amended.copy_no) == ("HERITAGE", 1)
    offices.round(offices.first)
    assert offices.sql(offices.province, "SELECT agency, amended_agency FROM permit") == [
        ("SAMT", "HERITAGE")
    ]
    assert offices.first.ask(outcomes) == ()
    assert len(offices.province.ask(permits_of, permit.person_id)) == 1
