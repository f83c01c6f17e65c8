"""What the stages of an application ask for."""

import datetime as dt
from itertools import product

import pytest

from homejobs_desktop.domain.permits import FieldFacts
from homejobs_desktop.domain.stages import StageDraft, Standing, check_stage
from homejobs_desktop.domain.transitions import ApplicationState

TODAY = dt.date(2026, 11, 23)
PLAIN = FieldFacts("IN-01", "خیاطی", ("SAMT",))
STARRED = FieldFacts("AN-01", "زنبورداری", ("AGRICULTURE",), starred=True, approver="دامپزشکی")


def fields(draft: StageDraft, state: str = "registered", field: FieldFacts = PLAIN) -> list[str]:
    before = Standing(state, TODAY - dt.timedelta(5), field)
    return [problem.field for problem in check_stage(draft, before, TODAY)]


@pytest.mark.parametrize("state", list(ApplicationState))
def test_what_each_stage_asks(state: str) -> None:
    before = "starred_review" if state == "agency_approved" else "agency_review"
    field = STARRED if state == "starred_review" else PLAIN
    asked = {
        "agency_approved": ["letter_no"],
        "agency_rejected": ["letter_no", "text"],
        "rejected": ["text"],
        "withdrawn": ["text"],
        "needs_fix": ["text"],
        "permit_issued": ["state"],
    }
    assert fields(StageDraft(state), before, field) == asked.get(state, [])
    whole = StageDraft(state, letter_no="12", letter_date=TODAY, text="علت", on=TODAY)
    assert fields(whole, before, field) == (["state"] if state == "permit_issued" else [])


@pytest.mark.parametrize(("before", "starred"), list(product(ApplicationState, [False, True])))
def test_a_starred_field_is_approved_twice(before: str, *, starred: bool) -> None:
    approved = StageDraft("agency_approved", letter_no="12")
    found = fields(approved, before, STARRED if starred else PLAIN)
    assert found == (["state"] if starred and before != "starred_review" else [])


def test_only_starred_fields_have_a_second_approval() -> None:
    assert fields(StageDraft("starred_review", letter_no="12"), "agency_review") == ["state"]


def test_days_are_neither_in_the_future_nor_before_the_stage_before() -> None:
    tomorrow = TODAY + dt.timedelta(1)
    late = StageDraft("docs_check", letter_date=tomorrow, on=tomorrow)
    assert fields(late) == ["letter_date", "on"]
    assert fields(StageDraft("docs_check", on=TODAY - dt.timedelta(6))) == ["on"]
    assert fields(StageDraft("docs_check", on=TODAY - dt.timedelta(5))) == []


def test_no_stage_and_texts_that_are_too_long() -> None:
    assert fields(StageDraft()) == ["state"]
    assert fields(StageDraft("somewhere")) == ["state"]
    long = StageDraft("rejected", letter_no="1" * 61, text="م" * 4_001)
    assert fields(long) == ["letter_no", "text"]
