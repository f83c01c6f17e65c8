"""A county asks, the province confirms: the two are the two persons, where the rule lets them be."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.domain.rule_changes import HANDLING, RuleChange
from homejobs_desktop.foundation.errors import Invalid, NotAllowed
from homejobs_desktop.services.accounts import add_user
from homejobs_desktop.services.desk import desk_facts
from homejobs_desktop.services.erasing import Second, erase_person
from homejobs_desktop.services.permit_moves import (
    ALONE_BUT_ASKED,
    SAME_PERSON,
    confirm_move,
    drop_move,
    move_permit,
    waiting_moves,
)
from homejobs_desktop.services.permit_papers import renew_permit
from homejobs_desktop.services.permit_wishes import ask_province, askable_states, wishes_about
from homejobs_desktop.services.permits import get_permit
from homejobs_desktop.services.rules import publish_rule
from tests.support.exchange import Offices, make_offices
from tests.support.office import PASSWORD, SECOND
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


def state(offices: Offices, permit: PermitRow) -> list[str]:
    return [each.ask(get_permit, permit.id).state for each in (offices.province, offices.first)]


def answers(offices: Offices, permit: PermitRow) -> list[str]:
    return [each.answer for each in offices.first.ask(wishes_about, permit.id)]


def test_one_person_at_the_province_is_enough_when_the_county_asked(
    offices: Offices, permit: PermitRow
) -> None:
    assert offices.first.ask(askable_states, permit.id) == ("revoked",)
    assert offices.province.ask(askable_states, permit.id) == ()
    asked = offices.first.ask(ask_province, permit.id, "revoked", "گزارش بازدید", "false_documents")
    assert asked.state == "issued"
    assert offices.first.ask(askable_states, permit.id) == ()
    offices.carry(offices.first, offices.province)
    (waiting,) = offices.province.ask(waiting_moves)
    assert (waiting.state, waiting.reason, waiting.actor.split()[0]) == ("revoked", "گزارش بازدید", "29-01")
    assert any(each.record == permit.id for each in offices.province.ask(desk_facts).due)
    assert offices.province.ask(confirm_move, permit.id).state == "revoked"
    offices.carry(offices.province, offices.first)
    assert state(offices, permit) == ["revoked", "revoked"]
    assert answers(offices, permit) == ["Carried out by the province."]
    audits = offices.sql(offices.province, "SELECT actor FROM op WHERE type = 'audit.permit_move_confirmed'")
    assert audits == [("admin",)]
    offices.round(offices.first)
    assert offices.agree(offices.first)


def test_what_the_province_drops_is_answered(offices: Offices, permit: PermitRow) -> None:
    offices.first.ask(ask_province, permit.id, "revoked", "گزارش")
    offices.carry(offices.first, offices.province)
    offices.province.ask(drop_move, permit.id)
    offices.round(offices.first)
    assert state(offices, permit) == ["issued", "issued"]
    assert answers(offices, permit) == ["Not carried out: the province dropped the request."]
    assert offices.province.ask(waiting_moves) == ()
    assert offices.first.ask(askable_states, permit.id) == ("revoked",)


def test_what_a_county_may_not_ask(offices: Offices, permit: PermitRow) -> None:
    offices.first.ask(ask_province, permit.id, "revoked", "گزارش")
    for office, wanted, reason, refusal in (
        (offices.first, "revoked", "دوباره", NotAllowed),
        (offices.first, "suspended", "بازدید", NotAllowed),
        (offices.province, "revoked", "گزارش", NotAllowed),
    ):
        with pytest.raises(refusal):
            office.ask(ask_province, permit.id, wanted, reason)
    other = issue(offices.first, 2)
    with pytest.raises(Invalid):
        offices.first.ask(ask_province, other.id, "revoked", " ")


def test_the_rule_of_the_province_decides_when_it_arrives(offices: Offices, permit: PermitRow) -> None:
    offices.first.ask(ask_province, permit.id, "revoked", "گزارش")
    values: dict[str, frozenset[str]] = {"county_may_ask": frozenset()}
    today = offices.province.machine.clock.today()
    offices.province.ask(publish_rule, RuleChange(HANDLING, today, "دستور", values))
    offices.round(offices.first)
    assert offices.province.ask(waiting_moves) == ()
    assert answers(offices, permit)[0].startswith("Not carried out: by the rule")
    with pytest.raises(NotAllowed, match="By the rule"):
        offices.first.ask(ask_province, permit.id, "revoked", "گزارش")


def test_a_request_overtaken_by_another_decision_is_answered(offices: Offices, permit: PermitRow) -> None:
    offices.first.ask(ask_province, permit.id, "revoked", "گزارش")
    offices.province.ask(move_permit, permit.id, "revoked", "مدرک")
    offices.province.as_actor(SECOND).ask(confirm_move, permit.id)
    offices.round(offices.first)
    assert answers(offices, permit)[0].startswith("Not carried out: the permit's state")


def test_a_revocation_that_was_asked_for_follows_the_renewal(offices: Offices, permit: PermitRow) -> None:
    offices.tick(days=300)
    offices.first.ask(ask_province, permit.id, "revoked", "گزارش")
    renewed = offices.first.ask(renew_permit, permit.id)
    offices.carry(offices.first, offices.province)
    assert offices.province.ask(confirm_move, permit.id).id == renewed.id
    offices.carry(offices.province, offices.first)
    assert state(offices, renewed) == ["revoked", "revoked"]
    assert answers(offices, permit) == ["Carried out by the province."]


def test_who_is_alone_is_told_what_to_do(offices: Offices, permit: PermitRow) -> None:
    offices.province.ask(move_permit, permit.id, "revoked", "مدرک")
    with pytest.raises(NotAllowed) as caught:
        offices.province.ask(confirm_move, permit.id)
    assert caught.value.text == ALONE_BUT_ASKED
    assert offices.province.ask(waiting_moves)
    offices.province.ask(add_user, SECOND, PASSWORD)
    with pytest.raises(NotAllowed) as caught:
        offices.province.ask(confirm_move, permit.id)
    assert caught.value.text == SAME_PERSON


def test_the_reason_goes_with_the_erased_holder(offices: Offices, permit: PermitRow) -> None:
    offices.first.ask(ask_province, permit.id, "revoked", "گزارش بازدید از خانه")
    offices.carry(offices.first, offices.province)
    offices.province.ask(add_user, SECOND, PASSWORD)
    assert offices.sql(offices.province, "SELECT reason FROM permit_request") == [("گزارش بازدید از خانه",)]
    second = Second(SECOND.username, PASSWORD)
    offices.province.ask(erase_person, permit.person_id, second, "درخواست دارنده").granted()
    assert offices.sql(offices.province, "SELECT * FROM permit_request") == []
    assert offices.province.ask(waiting_moves) == ()
