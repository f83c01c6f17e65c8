"""Contracts that a county moves past the table, rewrites, or ends for another county."""

from itertools import product

import pytest

from homejobs_desktop.domain.operations import FieldEdits, Move, Operation
from homejobs_desktop.domain.records import ANY, RecordState
from homejobs_desktop.domain.transitions import TRANSITIONS, ContractState
from homejobs_desktop.sync.commit import Moment, decide
from tests.support.operations import ID, NOW, creation, operation

TAG = "AAAAAAAAAAA"
STATES = tuple(ContractState)


def word(made: Operation, present: RecordState | None) -> str:
    return decide(made, present, Moment(made.header.stamp, lambda _tag: NOW - 10)).word


def standing(state: str) -> RecordState:
    fields = {"state": state, "person_id": ID, "supporter_permit_id": "s"}
    return RecordState(ID, "coverage_contract", "29-01", {**fields}, {ANY: TAG})


@pytest.mark.parametrize(("before", "after"), list(product(STATES, STATES)))
def test_every_pair_of_states_is_met_at_the_province(before: str, after: str) -> None:
    made = operation("coverage_contract.move", Move(before, after, TAG, {"state_on": (TAG, "2026-11-22")}))
    allowed = (before, after) in TRANSITIONS["coverage_contract"]
    assert word(made, standing(before)) == ("applied" if allowed else "rejected:transition")


@pytest.mark.parametrize("state", STATES)
def test_a_contract_begins_prepared_or_signed(state: str) -> None:
    made = creation({"person_id": ID, "state": state}, "coverage_contract.create")
    begins = state in {ContractState.DRAFT, ContractState.ACTIVE}
    assert word(made, None) == ("applied" if begins else "rejected:transition")


def test_another_county_ends_no_contract() -> None:
    made = operation("coverage_contract.move", Move("active", "ended", TAG), site="29-02")
    assert word(made, standing("active")) == "rejected:transition"


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("person_id", "other", "fixed"),
        ("supporter_permit_id", "t", "fixed"),
        ("signed_on", "2026-11-22", "guarded"),
    ],
)
def test_who_signed_with_whom_is_never_rewritten(field: str, value: str, reason: str) -> None:
    made = operation("coverage_contract.set", FieldEdits({field: (TAG, value)}))
    assert word(made, standing("active")).startswith(f"rejected:{reason}")


def test_orders_are_stated_once() -> None:
    present = RecordState(ID, "coverage_capacity", "29-01", {"people": 3, "source": "x"}, {ANY: TAG})
    rewritten = operation("coverage_capacity.set", FieldEdits({"people": (TAG, 900)}), least_reader=2)
    assert word(rewritten, present).startswith("rejected:fixed")
