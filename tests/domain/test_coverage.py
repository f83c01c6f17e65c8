"""Who is counted under a supporter's contracts, what speaks against one, and what its dates make of it."""

import dataclasses
import datetime as dt
import random
from collections.abc import Callable, Iterable
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.coverage import (
    OVER,
    REASONS,
    WAITING,
    CapacityAccount,
    CapacityRow,
    ContractDraft,
    CoverageRow,
    Gap,
    Party,
    PermitPlace,
    counted,
    newest,
    standing_name,
)
from homejobs_desktop.domain.coverage_checks import ContractFacts, check_capacity, check_contract
from homejobs_desktop.domain.coverage_rules import (
    COVERAGE_RULES,
    CoverageRule,
    CoverageRules,
    Policy,
    layered,
    read_coverage_rules,
    shipped_coverage_rules,
)
from homejobs_desktop.domain.permits import SupporterFacts
from homejobs_desktop.domain.reference import shipped_book
from homejobs_desktop.domain.transitions import ContractState
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Invalid, NotFound, Problem
from homejobs_desktop.foundation.i18n import Text

TODAY = dt.date(2026, 11, 22)
TEXT = assets.read(COVERAGE_RULES).decode()
NEVER = dt.date(2000, 1, 1)
RULE = shipped_coverage_rules().on(TODAY)
SUPPORTER = SupporterFacts("s", "supporter_natural", "issued", "holder", dt.date(2027, 5, 1))
DRAFT = ContractDraft(
    "p1", "29014700000163", number="7", signed_on=TODAY, starts_on=TODAY, ends_on=dt.date(2027, 4, 1),
    field_code="IN-01", agency="SAMT", work="دوخت روسری",
)  # fmt: skip


def row(person: str = "p1", /, **more: object) -> CoverageRow:
    plain = CoverageRow(
        id=f"c-{person}", number="1", state="active", covered=Party(person), supporter=Party("holder"),
        supporter_permit=PermitPlace("s"), covered_permit=PermitPlace(), field_code="IN-01",
    )  # fmt: skip
    return cast("Callable[..., CoverageRow]", dataclasses.replace)(plain, **more)


def account(people: int, stated: int | None) -> CapacityAccount:
    said = None if stated is None else CapacityRow("k", "s", stated, "سفارش ۱۲", TODAY)
    return CapacityAccount(PermitPlace("s"), Party("holder"), said, people, people)


def fields(problems: Iterable[Problem], *, soft: bool) -> set[str]:
    return {each.field for each in problems if each.soft is soft}


def judged(facts: ContractFacts | None = None, rule: CoverageRule = RULE, /, **more: object) -> set[str]:
    """Give the fields against which something hard speaks."""
    draft = cast("Callable[..., ContractDraft]", dataclasses.replace)(DRAFT, **more)
    known = facts or ContractFacts(SUPPORTER, account(0, 5))
    return fields(check_contract(draft, known, rule, TODAY), soft=False)


def warned(facts: ContractFacts | None = None, /, **more: object) -> set[str]:
    draft = cast("Callable[..., ContractDraft]", dataclasses.replace)(DRAFT, **more)
    known = facts or ContractFacts(SUPPORTER, account(0, 5))
    return fields(check_contract(draft, known, RULE, TODAY), soft=True)


def test_a_whole_contract_has_nothing_against_it() -> None:
    assert check_contract(DRAFT, ContractFacts(SUPPORTER, account(0, 5)), RULE, TODAY) == ()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"person_id": ""}, "person_id"),
        ({"supporter_permit": ""}, "supporter_permit"),
        ({"field_code": ""}, "field_code"),
        ({"agency": ""}, "agency"),
        ({"ends_on": None}, "ends_on"),
        ({"ends_on": dt.date(2026, 11, 21)}, "ends_on"),
        ({"signed_on": dt.date(2026, 11, 23)}, "signed_on"),
        ({"quantity": 0}, "quantity"),
        ({"quantity": -3}, "quantity"),
        ({"jobs": 1_001}, "jobs"),
        ({"number": "9" * 61}, "number"),
        ({"work": "x" * 501}, "work"),
        ({"unit": "x" * 41}, "unit"),
    ],
)
def test_what_a_contract_must_say(change: dict[str, object], field: str) -> None:
    assert judged(**change) == {field}


def test_what_only_warns() -> None:
    assert warned(work="") == {"work"}
    assert warned(ends_on=dt.date(2027, 5, 2)) == {"ends_on"}
    assert warned(ends_on=dt.date(2027, 5, 1)) == set()


@pytest.mark.parametrize(
    "supporter",
    [
        None,
        dataclasses.replace(SUPPORTER, permit_type="covered"),
        dataclasses.replace(SUPPORTER, person_id="p1"),
        dataclasses.replace(SUPPORTER, state="suspended"),
        dataclasses.replace(SUPPORTER, expires_on=dt.date(2026, 11, 21)),
    ],
)
def test_who_supports_nobody(supporter: SupporterFacts | None) -> None:
    assert "supporter_permit" in judged(ContractFacts(supporter, account(0, 5)))


def test_a_correction_asks_nothing_of_the_supporter() -> None:
    stopped = dataclasses.replace(SUPPORTER, state="revoked")
    assert judged(ContractFacts(stopped, account(9, 5), open_before=True)) == set()


@pytest.mark.parametrize(
    ("people", "stated", "warns"), [(4, 5, False), (5, 5, True), (9, 5, True), (0, 0, True), (0, None, True)]
)
def test_orders_are_held_against_the_people_covered(people: int, stated: int | None, *, warns: bool) -> None:
    facts = ContractFacts(SUPPORTER, account(people, stated))
    assert (warned(facts) == {"supporter_permit"}) is warns
    assert judged(facts) == set()
    strict = dataclasses.replace(RULE, over_capacity=Policy.REFUSE, capacity_unknown=Policy.REFUSE)
    assert (judged(facts, strict) == {"supporter_permit"}) is warns
    lenient = dataclasses.replace(RULE, over_capacity=Policy.ALLOW, capacity_unknown=Policy.ALLOW)
    assert check_contract(DRAFT, facts, lenient, TODAY) == ()


def test_who_is_counted_already_takes_no_other_place() -> None:
    other = row(field_code="HC-01")
    assert warned(ContractFacts(SUPPORTER, account(5, 5), (other,))) == set()


def test_nothing_is_held_against_orders_before_it_is_signed() -> None:
    assert warned(ContractFacts(SUPPORTER, account(5, 5)), signed_on=None) == set()


def test_one_supporter_covers_a_person_once_in_a_field() -> None:
    assert judged(ContractFacts(SUPPORTER, account(1, 5), (row(),))) == {"person_id"}


def test_a_second_supporter_is_warned_of_or_refused_by_the_rule() -> None:
    facts = ContractFacts(SUPPORTER, account(1, 5), (row(supporter_permit=PermitPlace("t")),))
    assert judged(facts) == set()
    assert warned(facts) == {"person_id"}
    assert judged(facts, dataclasses.replace(RULE, second_supporter=Policy.REFUSE)) == {"person_id"}


def test_what_a_statement_of_orders_must_say() -> None:
    late = dt.date(2026, 11, 23)
    assert check_capacity(3, "سفارش ۱۲", TODAY, "", TODAY) == ()
    assert fields(check_capacity(None, "", late, "x" * 2_001, TODAY), soft=False) == {
        "people", "source", "stated_on", "text",
    }  # fmt: skip
    for wrong in (-1, 10_001):
        assert fields(check_capacity(wrong, "x", TODAY, "", TODAY), soft=False) == {"people"}


@pytest.mark.parametrize(
    ("change", "standing"),
    [
        ({"ends_on": dt.date(2026, 11, 21)}, OVER),
        ({"ends_on": TODAY}, "active"),
        ({"ends_on": None}, "active"),
        ({"starts_on": dt.date(2026, 11, 23)}, WAITING),
        ({"state": "ended", "ends_on": NEVER}, "ended"),
        ({"state": "draft", "ends_on": NEVER}, "draft"),
    ],
)
def test_what_a_contract_is_worth_today(change: dict[str, object], standing: str) -> None:
    made = row(**change)
    assert made.standing(TODAY) == standing
    assert made.open_on(TODAY) is (standing in {"active", WAITING})
    assert isinstance(standing_name(standing), Text)
    assert str(standing_name("of_a_newer_program")) == "of_a_newer_program"


@pytest.mark.parametrize(
    ("place", "gap"),
    [
        (PermitPlace(), None),
        (PermitPlace("s", state="issued"), None),
        (PermitPlace("s", state="issued", expires_on=TODAY), None),
        (PermitPlace("s", state="issued", expires_on=dt.date(2026, 11, 21)), Gap.EXPIRED),
        (PermitPlace("s", state="suspended"), Gap.SUSPENDED),
        (PermitPlace("s", state="revoked"), Gap.REVOKED),
        (PermitPlace("s", state="cancelled"), Gap.GIVEN_BACK),
        (PermitPlace("s", state="of_a_newer_program"), None),
    ],
)
def test_which_permits_leave_people_over(place: PermitPlace, gap: Gap | None) -> None:
    assert place.gap_on(TODAY) is gap


def test_since_when_people_are_left_over() -> None:
    place = PermitPlace("s", state="issued", expires_on=dt.date(2026, 11, 21), state_on=NEVER)
    assert place.gap_since(Gap.EXPIRED) == TODAY
    assert place.gap_since(Gap.REVOKED) == NEVER
    assert PermitPlace("s").gap_since(Gap.EXPIRED) is None


def test_every_reason_says_whether_it_leaves_somebody_over() -> None:
    items = shipped_book().items(REASONS)
    assert {"other", "moved"} <= {item.code for item in items}
    assert {item.flag("uncovered") for item in items} == {True, False}
    assert all("uncovered" in item.attributes for item in items)


def test_the_rule_of_a_day() -> None:
    rules = shipped_coverage_rules()
    assert read_coverage_rules(TEXT) == rules
    assert rules.on(TODAY).over_capacity is Policy.WARN
    with pytest.raises(NotFound):
        rules.on(NEVER)


@pytest.mark.parametrize(
    "wrong", ['{"format": 2, "rules": []}', "[]", '{"format": 1, "rules": []}', "[" * 99_999]
)
def test_rules_of_another_form_are_not_read(wrong: str) -> None:
    with pytest.raises(Invalid):
        read_coverage_rules(wrong)


@pytest.mark.parametrize(
    ("before", "after", "line", "said"),
    [
        ('"over_capacity": "warn"', '"over_capacity": "maybe"', 7, "allow, warn, refuse"),
        ('"usual_months": 12', '"usual_months": -1', 12, "from 0 to 240"),
        ('"usual_months": 12', '"usual_months": true', 12, "from 0 to 240"),
        ('"valid_from": "2017-03-21"', '"valid_from": "1396/01/01"', 6, "Gregorian day"),
        ('"version": "1396-coverage"', '"version": " "', 5, "at most 60 letters"),
        ('"outlives_permit"', '"outlives"', 10, "nothing called outlives"),
        ('"rules": [', '"rules": [[', 0, "not written as JSON"),
    ],
)
def test_a_mistake_is_told_with_its_line(before: str, after: str, line: int, said: str) -> None:
    assert before in TEXT
    with pytest.raises(Invalid) as caught:
        read_coverage_rules(TEXT.replace(before, after))
    found = caught.value.problems[0]
    assert said in found.sentence()
    assert found.params["line"] == line or not line


def test_two_rules_of_one_day_are_not_read() -> None:
    entry = TEXT[TEXT.index("    {") : TEXT.index("    }") + 5]
    with pytest.raises(Invalid, match="too"):
        read_coverage_rules(TEXT.replace(entry, f"{entry},\n{entry}"))


def test_published_rules_lie_on_the_shipped_ones() -> None:
    shipped, day = shipped_coverage_rules(), dt.date(2026, 6, 1)
    strict = CoverageRules((dataclasses.replace(shipped.rules[0], over_capacity=Policy.REFUSE),))
    softer = CoverageRules((dataclasses.replace(shipped.rules[0], over_capacity=Policy.ALLOW),))
    rules = layered(shipped, [(day, strict)])
    assert rules.on(day).over_capacity is Policy.REFUSE
    assert rules.on(day - dt.timedelta(days=1)).over_capacity is Policy.WARN
    assert layered(shipped, [(day, strict), (day, softer)]).on(day).over_capacity is Policy.ALLOW


_DAYS = st.dates(dt.date(2026, 11, 15), dt.date(2026, 11, 30))
_ROWS = st.lists(
    st.builds(
        lambda person, state, jobs, ends: row(person, state=state, jobs=jobs, ends_on=ends),
        st.sampled_from(["p1", "p2", "p3"]),
        st.sampled_from([state.value for state in ContractState]),
        st.none() | st.integers(1, 9),
        st.none() | _DAYS,
    ),
    max_size=12,
)


@given(_ROWS, _DAYS)
def test_nobody_is_counted_twice(rows: list[CoverageRow], day: dt.date) -> None:
    people, jobs = counted(rows, day)
    held = [each for each in rows if each.open_on(day)]
    assert people == len({each.covered.person_id for each in held})
    assert people <= jobs <= sum(each.jobs or 1 for each in held) if held else jobs == 0


@given(_ROWS, _DAYS, st.randoms())
def test_the_order_of_contracts_counts_for_nothing(
    rows: list[CoverageRow], day: dt.date, chance: random.Random
) -> None:
    shuffled = list(rows)
    chance.shuffle(shuffled)
    assert counted(shuffled, day) == counted(rows, day)


@given(_ROWS, _DAYS, st.integers(1, 9))
def test_one_more_contract_never_counts_less(rows: list[CoverageRow], day: dt.date, jobs: int) -> None:
    people, whole = counted(rows, day)
    more_people, more_jobs = counted([*rows, row("p4", jobs=jobs)], day)
    assert (more_people, more_jobs) == (people + 1, whole + jobs)


@given(st.lists(st.tuples(st.none() | _DAYS, st.integers(0, 99)), max_size=8), _DAYS)
def test_the_newest_statement_counts(said: list[tuple[dt.date | None, int]], day: dt.date) -> None:
    rows = [CapacityRow(str(at), "s", people, "x", made) for at, (made, people) in enumerate(said)]
    found = newest(rows, day)
    made = [each for each in rows if each.stated_on is not None and each.stated_on <= day]
    assert (found is None) is (not made)
    if found is not None:
        assert found.stated_on == max(each.stated_on for each in made if each.stated_on)


def test_how_many_more_people_the_orders_give_work_to() -> None:
    assert account(3, 5).left == 2
    assert account(6, 5).left == -1
    assert account(6, None).left is None
