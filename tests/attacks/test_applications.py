"""Applications that a county moves past the table, rewrites, or answers for another county."""

from itertools import product

import pytest

from homejobs_desktop.domain.operations import FieldEdits, Move, Operation
from homejobs_desktop.domain.records import ANY, RecordState
from homejobs_desktop.domain.transitions import TRANSITIONS, ApplicationState
from homejobs_desktop.sync.commit import Moment, decide
from tests.support.operations import ID, NOW, creation, operation

TAG = "AAAAAAAAAAA"
STATES = tuple(ApplicationState)


def word(made: Operation, present: RecordState | None) -> str:
    return decide(made, present, Moment(made.header.stamp, lambda _tag: NOW - 10)).word


def standing(state: str) -> RecordState:
    return RecordState(ID, "application", "29-01", {"state": state, "permit_type": "covered"}, {ANY: TAG})


@pytest.mark.parametrize(("before", "after"), list(product(STATES, STATES)))
def test_every_pair_of_stages_is_met_at_the_province(before: str, after: str) -> None:
    made = operation("application.move", Move(before, after, TAG, {"stage_since": (TAG, "2026-11-22")}))
    allowed = (before, after) in TRANSITIONS["application"]
    assert word(made, standing(before)) == ("applied" if allowed else "rejected:transition")


@pytest.mark.parametrize("state", STATES)
def test_an_application_begins_at_its_beginning(state: str) -> None:
    made = creation({"person_id": ID, "state": state}, "application.create")
    begins = state in {ApplicationState.DRAFT, ApplicationState.REGISTERED}
    assert word(made, None) == ("applied" if begins else "rejected:transition")


def test_a_stage_is_never_written_by_value() -> None:
    made = operation("application.set", FieldEdits({"state": (TAG, "agency_approved")}))
    assert word(made, standing("registered")).startswith("rejected:guarded")


def test_another_county_does_not_answer_for_this_one() -> None:
    made = operation("application.move", Move("registered", "docs_check", TAG), site="29-02")
    assert word(made, standing("registered")) == "rejected:transition"


@pytest.mark.parametrize("entity", ["application_step", "letter"])
def test_what_was_done_is_never_rewritten(entity: str) -> None:
    present = RecordState(ID, entity, "29-01", {"actor": "لیلا", "letter_date": "2026-11-22"}, {ANY: TAG})
    rewritten = operation(f"{entity}.set", FieldEdits({"actor": (TAG, "دیگری")}), least_reader=2)
    assert word(rewritten, present).startswith("rejected:fixed")
    again = creation({"actor": "دیگری", "letter_date": "2026-11-22"}, f"{entity}.add")
    assert word(again, present) == "rejected:exists"
