"""Rules as documents: every mistake is told with its line, and what is published lies on what ships."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homejobs_desktop.domain.entities import PERMIT, Merge
from homejobs_desktop.domain.permits import PermitType
from homejobs_desktop.domain.rule_changes import (
    HANDLING,
    FieldDifference,
    RuleChange,
    RuleDifference,
    RuleValue,
    change_text,
    differences,
    rule_on,
    values_in,
)
from homejobs_desktop.domain.rule_documents import (
    AMENDABLE,
    MOVES,
    read_rules,
    shipped_permit_rules,
    write_document,
)
from homejobs_desktop.domain.rules import PermitRules, layered
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import Invalid, NotFound
from tests.support.rules import RULES, rule_text

TODAY = dt.date(2026, 11, 22)
SHIPPED = shipped_permit_rules()
HANDLED = write_document([], SHIPPED.handling)


def lines_of(text: str) -> list[object]:
    with pytest.raises(Invalid) as caught:
        read_rules(text)
    assert all(problem.sentence() for problem in caught.value.problems)
    return [problem.params["line"] for problem in caught.value.problems]


def line(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def changed(text: str, before: str, after: str) -> str:
    assert text.count(before) == 1
    return text.replace(before, after)


def test_what_is_written_is_read_again() -> None:
    assert read_rules(write_document(SHIPPED.rules, SHIPPED.handling)) == SHIPPED


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"min_age": 0', '"min_age": -1'),
        ('"min_age": 0', '"min_age": "20"'),
        ('"min_age": 0', '"min_age": true'),
        ('"min_age": 0', '"min_age": 20.5'),
        ('"min_age": 0', '"min_age": 101'),
        ('"min_age": 0', '"minimal_age": 0'),
        ('"own_contribution_percent": 0', '"own_contribution_percent": 101'),
        ('"validity_months": 12', '"validity_months": 241'),
        ('"military_service": true', '"military_service": 1'),
        ('"version": "v"', '"version": 3'),
        ('"version": "v"', '"version": " v"'),
        ('"nationality": "IR"', '"nationality": "ایران"'),
        ('"covered"', '"king"'),
        ('"2017-03-21"', '"1396-01-01"'),
        ('"2017-03-21"', '"2017-02-30"'),
        ('"2017-03-21"', '"20170321"'),
    ],
)
def test_a_wrong_value_is_told_with_the_line_it_stands_on(before: str, after: str) -> None:
    text = changed(RULES, before, after)
    assert line(text, after) in lines_of(text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"second_person": []', '"second_person": "revoked"'),
        ('"second_person": []', '"second_person": ["draft"]'),
        ('"second_person": []', '"second_person": ["revoked", "revoked"]'),
        ('"county_may_ask": []', '"county_may_ask": ["draft"]'),
        ('"renewable_days_before": 90', '"renewable_days_before": -1'),
    ],
)
def test_a_wrong_rule_of_handling_is_told_with_its_line(before: str, after: str) -> None:
    text = write_document([], SHIPPED.handling[:1])
    text = changed(text, before, after)
    assert lines_of(text) == [line(text, after)]


def test_what_is_missing_is_told_with_the_line_of_its_rule() -> None:
    text = changed(RULES, '      "min_age": 0,\n', "")
    assert lines_of(text) == [line(text, '    {\n      "version"')]


def test_a_field_said_twice_and_an_entry_that_is_no_rule() -> None:
    text = changed(RULES, '"min_age": 0,', '"min_age": 0,\n "min_age": 1,')
    assert lines_of(text) == [line(text, '"min_age": 1')]
    assert set(lines_of('{"format": 1,\n"rules": [\n7]}')) == {3}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('{"format": 1,\n"rules": [,]}', [2]),
        ('{"format": 2}', [1]),
        ('{\n"format": true}', [2]),
        ('{"format": 1,\n"rules": {}}', [2]),
        ('{"format": 1,\n"rule": []}', [2]),
        ('{"format": 1}', [1]),
        ("[]", [1]),
        ("", [1]),
    ],
)
def test_a_document_of_the_wrong_form(text: str, lines: list[int]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize("text", ["[" * 100_000, '{"format": ' + "9" * 5_000 + "}"])
def test_a_document_that_nobody_writes_is_refused(text: str) -> None:
    with pytest.raises(Invalid):
        read_rules(text)


@given(st.text(max_size=30), st.integers(0, len(RULES)), st.integers(0, 40))
def test_a_document_is_read_or_refused_wherever_it_is_broken(new: str, at: int, length: int) -> None:
    text = RULES[:at] + new + RULES[at + length :]
    try:
        told = str(read_rules(text).rules[0].version)
    except Invalid as refusal:
        told = " ".join(problem.sentence() for problem in refusal.problems)
    assert told


def test_two_rules_may_share_neither_name_nor_day() -> None:
    first, second = SHIPPED.rules[0], SHIPPED.rules[1]
    text = write_document([first, first])
    assert len(lines_of(text)) == 2
    assert lines_of(changed(write_document([first, second]), second.version, first.version)) == [19]


def test_a_taken_name_is_told_with_its_line() -> None:
    with pytest.raises(Invalid) as caught:
        read_rules(rule_text("1396-covered", min_age=15), [SHIPPED])
    assert caught.value.problems[0].params["line"] == line(RULES, '"version"')
    assert read_rules(rule_text("1396-covered"), [SHIPPED]).rules == (SHIPPED.rules[3],)


def test_the_newest_rule_in_force_holds() -> None:
    old, new, later = (
        json.loads(rule_text(name, valid_from=day))["rules"][0]
        for name, day in (("old", "2020-01-01"), ("new", "2026-01-01"), ("later", "2027-01-01"))
    )
    rules = read_rules(write_document([new, old, later]))
    assert rules.rule_for("covered", dt.date(2025, 12, 31)).version == "old"
    assert rules.rule_for("covered", dt.date(2026, 1, 1)).version == "new"
    assert rules.next_change("covered", TODAY) == dt.date(2027, 1, 1)
    assert rules.next_change("covered", dt.date(2027, 1, 1)) is None
    assert rules.next_change("", TODAY) is None
    with pytest.raises(NotFound):
        rules.rule_for("covered", dt.date(2019, 12, 31))
    with pytest.raises(NotFound):
        rules.rule_for("independent", dt.date(2026, 1, 1))


def test_the_handling_rule_of_the_day_holds() -> None:
    assert SHIPPED.handling_on(TODAY).second_person == {"revoked"}
    assert SHIPPED.handling_on(TODAY).county_may_ask == {"revoked"}
    assert SHIPPED.handling_on(dt.date(2020, 1, 1)).second_person == frozenset()
    with pytest.raises(NotFound):
        SHIPPED.handling_on(dt.date(2010, 1, 1))


def test_what_rules_may_speak_of_is_what_there_is() -> None:
    assert set(MOVES) == {"issued", "suspended", "revoked", "cancelled"} <= set(PermitState)
    assert all(PERMIT.field(name).merge is Merge.REVIEW for name in AMENDABLE)


def test_a_published_rule_holds_from_its_day_on_and_changes_no_day_before() -> None:
    day = dt.date(2026, 12, 1)
    change = read_rules(rule_text("new", min_age=15))  # its own day is long past
    rules = layered(SHIPPED, [(day, change)])
    assert rules.rule_for("covered", TODAY).min_age == 0
    assert rules.rule_for("covered", day).min_age == 15
    assert rules.rule_for("independent", day) == SHIPPED.rule_for("independent", day)
    assert rules.handling == SHIPPED.handling


def test_of_two_published_from_one_day_the_later_one_holds() -> None:
    first, second = (read_rules(rule_text(name, min_age=age)) for name, age in (("a", 15), ("b", 16)))
    assert layered(SHIPPED, [(TODAY, first), (TODAY, second)]).rule_for("covered", TODAY).version == "b"
    earlier = dt.date(2026, 1, 1)
    rules = layered(SHIPPED, [(TODAY, first), (earlier, second)])
    assert rules.rule_for("covered", TODAY).version == "a"
    assert rules.rule_for("covered", earlier).version == "b"


def test_a_change_becomes_a_document_with_a_name_of_its_own() -> None:
    text = change_text(RuleChange("covered", TODAY, "بخشنامه", {"min_age": 15}), SHIPPED.versions(), SHIPPED)
    (rule,) = read_rules(text, [SHIPPED]).rules
    assert (rule.version, rule.valid_from, rule.min_age, rule.validity_months) == (
        "1405-09-covered", TODAY, 15, 12
    )  # fmt: skip
    taken = {*SHIPPED.versions(), "1405-09-covered", "1405-09-covered-2"}
    again = change_text(RuleChange("covered", TODAY, "بخشنامه", {"min_age": 16}), taken, SHIPPED)
    assert read_rules(again).rules[0].version == "1405-09-covered-3"


def test_a_change_of_handling_keeps_the_rest() -> None:
    values: dict[str, RuleValue] = {
        "second_person": frozenset({"revoked", "suspended"}),
        "renewable_days_before": 60,
    }
    text = change_text(RuleChange(HANDLING, TODAY, "x", values), (), SHIPPED)
    (rule,) = read_rules(text).handling
    old = SHIPPED.handling_on(TODAY)
    assert rule.second_person == {"revoked", "suspended"}
    assert (rule.renewable_days_before, rule.amendable) == (60, old.amendable)


def test_a_change_that_changes_nothing_is_refused() -> None:
    with pytest.raises(Invalid, match="Nothing changes"):
        change_text(RuleChange("covered", TODAY, "x", {"min_age": 0}), (), SHIPPED)
    with pytest.raises(NotFound):
        change_text(RuleChange("covered", dt.date(2000, 1, 1), "x", {"min_age": 9}), (), SHIPPED)


def test_what_changed_is_told_by_kind_and_day() -> None:
    new = layered(SHIPPED, [(TODAY, read_rules(rule_text("new", min_age=15, home_address=True)))])
    expected = RuleDifference(
        "covered",
        TODAY,
        "1396-covered",
        "new",
        (FieldDifference("min_age", 0, 15), FieldDifference("home_address", before=False, after=True)),
    )
    assert differences(SHIPPED, new) == (expected,)
    assert differences(new, new) == ()
    back = differences(new, SHIPPED)
    assert [(each.before, each.after) for each in back] == [("new", "1396-covered")]


def test_a_rule_that_was_not_there_before_is_told_whole() -> None:
    (found,) = differences(PermitRules(()), PermitRules(SHIPPED.rules[:1]))
    assert found.before == ""
    assert [each.name for each in found.fields] == list(values_in(SHIPPED.rules[0]))
    assert all(each.before is None for each in found.fields)


@pytest.mark.parametrize("kind", [*PermitType, HANDLING])
def test_every_kind_has_a_rule_today(kind: str) -> None:
    found = rule_on(SHIPPED, kind, TODAY)
    assert found is not None
    assert "version" not in values_in(found)
