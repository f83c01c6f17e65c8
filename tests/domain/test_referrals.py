"""Rules of referrals: what one must say, what may come of it, which need it answers."""

import dataclasses
import datetime as dt
from collections.abc import Callable
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.questionnaire_model import ACTIONS
from homejobs_desktop.domain.referrals import (
    ACT_NAMES,
    ACTION_NAMES,
    APPLY,
    OPEN,
    OVERDUE,
    REASONED,
    STATE_NAMES,
    Answered,
    FoundNeed,
    OutcomeDraft,
    ReferralAction,
    ReferralDraft,
    ReferralItem,
    action_name,
    answers,
    check_outcome,
    check_referral,
    lines_of,
    open_lines,
    state_name,
)
from homejobs_desktop.domain.transitions import ReferralState, next_states
from homejobs_desktop.foundation.i18n import Verbatim

TODAY = dt.date(2026, 11, 22)
DRAFT = ReferralDraft("p", "training", "کارگاه خیاطی")
days = st.integers(-400, 400).map(lambda count: TODAY + dt.timedelta(count))


def item(**more: object) -> ReferralItem:
    plain = {field.name: "" for field in dataclasses.fields(ReferralItem)}
    dates: dict[str, Any] = {"referred_on": TODAY, "follow_up_on": None, "state_on": TODAY}
    made = {**plain, "id": "r", "person_id": "p", "state": "referred", **dates, **more}
    return cast("Callable[..., ReferralItem]", ReferralItem)(**made)


def wrong(draft: ReferralDraft, *, field_known: bool = True) -> set[str]:
    return {problem.field for problem in check_referral(draft, TODAY, field_known=field_known)}


def changed(**more: object) -> ReferralDraft:
    return cast("Callable[..., ReferralDraft]", dataclasses.replace)(DRAFT, **more)


def test_a_referral_says_for_what_and_to_whom() -> None:
    assert wrong(DRAFT) == set()
    assert wrong(changed(referred_to="", pishran_id="q")) == set()


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"action": ""}, "action"),
        ({"action": "permit"}, "action"),
        ({"action": "of_a_newer_program"}, "action"),
        ({"referred_to": ""}, "referred_to"),
        ({"referred_to": "خ" * 201}, "referred_to"),
        ({"pishran_id": "p"}, "pishran_id"),
        ({"letter_no": "1" * 61}, "letter_no"),
        ({"remark": "ب" * 4001}, "remark"),
        ({"referred_on": TODAY + dt.timedelta(1)}, "referred_on"),
        ({"referred_on": dt.date(1400, 6, 29)}, "referred_on"),
        ({"follow_up_on": TODAY - dt.timedelta(1)}, "follow_up_on"),
        ({"follow_up_on": dt.date(2132, 1, 1)}, "follow_up_on"),
        ({"referred_on": TODAY - dt.timedelta(9), "follow_up_on": TODAY - dt.timedelta(10)}, "follow_up_on"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(more: dict[str, object], field: str) -> None:
    assert wrong(changed(**more)) == {field}


def test_an_unknown_field_of_activity_is_refused() -> None:
    assert wrong(changed(field_code="XX-99"), field_known=False) == {"field_code"}


def test_what_a_questionnaire_can_ask_for_has_its_act_and_its_name() -> None:
    referred = {action.value for action in ReferralAction}
    assert set(ACTIONS) - {APPLY} <= referred
    assert set(ACT_NAMES) == referred | {APPLY}
    assert set(ACTION_NAMES) == set(ReferralAction)
    assert set(STATE_NAMES) == {*ReferralState, OVERDUE}
    assert action_name("of_a_newer_program") == Verbatim("of_a_newer_program")
    assert state_name("of_a_newer_program") == Verbatim("of_a_newer_program")


def test_what_is_open_is_what_can_still_go_on() -> None:
    going_on = {state for state in ReferralState if next_states("referral", state, OfficeKind.COUNTY)}
    assert going_on == set(OPEN)


# What came of it


@pytest.mark.parametrize("state", list(ReferralState))
def test_a_bad_end_asks_for_a_reason(state: ReferralState) -> None:
    silent = {problem.field for problem in check_outcome(OutcomeDraft(state), item(), TODAY)}
    told = check_outcome(OutcomeDraft(state, result="جا نبود"), item(), TODAY)
    if state is ReferralState.REFERRED:
        assert silent == {"state"}
    else:
        assert silent == ({"result"} if state in REASONED else set())
        assert told == ()


@given(on=st.none() | days, since=st.none() | days)
def test_the_day_lies_between_the_referral_and_today(on: dt.date | None, since: dt.date | None) -> None:
    problems = check_outcome(OutcomeDraft("done", on), item(state_on=since, referred_on=since), TODAY)
    day = on or TODAY
    assert bool(problems) == (day > TODAY or (since is not None and day < since))


def test_the_next_follow_up_of_an_accepted_one_comes_after_it() -> None:
    late = OutcomeDraft("accepted", TODAY, follow_up_on=TODAY - dt.timedelta(1))
    assert [problem.field for problem in check_outcome(late, item(), TODAY)] == ["follow_up_on"]
    assert check_outcome(dataclasses.replace(late, state="done"), item(), TODAY) == ()
    long = OutcomeDraft("done", result="ب" * 4001)
    assert [problem.field for problem in check_outcome(long, item(), TODAY)] == ["result"]


@given(state=st.sampled_from(ReferralState), due=st.none() | days)
def test_only_what_is_open_is_ever_late(state: ReferralState, due: dt.date | None) -> None:
    row = item(state=state.value, follow_up_on=due)
    late = row.is_open and due is not None and due <= TODAY
    assert (row.standing(TODAY) == OVERDUE) == late
    assert row.days_late(TODAY) == (max((TODAY - due).days, 0) if late and due else 0)


def test_the_place_names_the_pishran_and_the_words() -> None:
    assert item(pishran="زهرا خسروی", referred_to="شبکهٔ پوشاک").place == "زهرا خسروی — شبکهٔ پوشاک"
    assert item(referred_to="بانک مهر").place == "بانک مهر"


# Needs and what answers them

needs = st.builds(
    FoundNeed,
    action=st.sampled_from(("training", "network", "permit")),
    code=st.sampled_from(("", "a", "b")),
    title=st.sampled_from(("آموزش", "شبکه")),
    text=st.just(""),
    survey_id=st.just("s"),
    questionnaire=st.sampled_from(("potential", "other")),
    found_on=st.none() | days,
)
acts = st.builds(
    Answered,
    entity=st.just("referral"),
    id=st.uuids().map(str),
    action=st.sampled_from(("training", "network", "permit")),
    standing=st.just(""),
    open=st.booleans(),
    on=st.none() | days,
    need=st.sampled_from(("", "a", "b")),
    questionnaire=st.sampled_from(("", "potential", "other")),
)


@given(need=needs, act=acts)
def test_what_is_open_answers_at_any_time_and_what_is_over_only_what_was_found_before(
    need: FoundNeed, act: Answered
) -> None:
    earlier = dataclasses.replace(need, found_on=None)
    if answers(act, need):
        assert act.action == need.action
        assert answers(dataclasses.replace(act, open=True), need)
        assert answers(act, earlier)
    elif answers(act, earlier):
        assert not act.open
        assert need.found_on is not None
        assert act.on is None or act.on < need.found_on


@given(found=st.lists(needs), done=st.lists(acts))
def test_every_need_stands_once_with_an_answer_if_there_is_one(
    found: list[FoundNeed], done: list[Answered]
) -> None:
    lines = lines_of(found, done)
    assert [line.need for line in lines] == found
    for line in lines:
        possible = [act for act in done if answers(act, line.need)]
        assert (line.answer is None) == (not possible)
        if line.answer is not None:
            assert line.answer in possible
            assert line.answer.open or not any(act.open for act in possible)
    left = open_lines(lines)
    assert all(line.answer is None for line in left)
    keys = [(line.need.action, line.need.title) for line in left]
    assert len(keys) == len(set(keys))
    assert set(keys) == {(line.need.action, line.need.title) for line in lines if line.answer is None}


def test_of_two_needs_of_one_form_each_wants_its_own_answer() -> None:
    first = FoundNeed("training", "skill", "مهارت", "", "s", "potential", TODAY)
    second = dataclasses.replace(first, code="market", title="بازار")
    act = Answered("referral", "r", "training", "referred", open=True, on=TODAY, need="skill")
    here = dataclasses.replace(act, questionnaire="potential")
    assert answers(here, first)
    assert not answers(here, second)
    assert answers(dataclasses.replace(act, questionnaire="other"), second)
    assert answers(dataclasses.replace(here, need=""), second)
