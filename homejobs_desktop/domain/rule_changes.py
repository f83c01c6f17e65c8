"""A change of one rule as a person makes it, and what changed between two states of the rules."""

import dataclasses
import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

import msgspec

from homejobs_desktop.domain.rule_documents import write_document
from homejobs_desktop.domain.rules import HandlingRule, PermitRule, PermitRules
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.jalali import to_jalali

HANDLING: Final = "handling"
"""In the place of a type of permit: the rule by which issued permits are handled."""

NOTHING_CHANGES = mark("Rules", "Nothing changes: the rule of that day is the same already. Change a value.")

RuleValue = str | int | bool | tuple[str, ...] | frozenset[str]
_Rule = PermitRule | HandlingRule
_APART: Final = frozenset({"version", "valid_from", "permit_type"})


@dataclass(frozen=True, slots=True)
class RuleChange:
    """That a rule holds otherwise from a day on.

    Attributes:
        kind: The type of permit, or `HANDLING`.
        valid_from: The first day on which it holds.
        reason: Why: the circular, the decision.
        values: The fields that change, by name; the others stay as the rule of that day has them.
    """

    kind: str
    valid_from: dt.date
    reason: str
    values: Mapping[str, RuleValue] = field(hash=False)


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """One value of a rule before and after; None where there was no rule."""

    name: str
    before: RuleValue | None
    after: RuleValue | None


@dataclass(frozen=True, slots=True)
class RuleDifference:
    """What changes from a day on in the rule of one type of permit, or in `HANDLING`.

    `before` and `after` are the names of the two rules, "" where there is none.
    """

    kind: str
    valid_from: dt.date
    before: str
    after: str
    fields: tuple[FieldDifference, ...]


def rule_on(rules: PermitRules, kind: str, day: dt.date) -> _Rule | None:
    """Give the rule of a type of permit, or the one of `HANDLING`, on a day; None when there is none."""
    every: tuple[_Rule, ...] = rules.handling if kind == HANDLING else rules.rules
    same = [
        rule for rule in every if rule.valid_from <= day and getattr(rule, "permit_type", HANDLING) == kind
    ]
    return max(same, key=lambda rule: rule.valid_from, default=None)


def values_in(rule: _Rule) -> dict[str, RuleValue]:
    """Give the values that a rule sets, by name, in their order."""
    found: dict[str, RuleValue] = {
        each.name: getattr(rule, each.name) for each in dataclasses.fields(rule) if each.name not in _APART
    }
    return found


def change_text(change: RuleChange, taken: Collection[str], rules: PermitRules) -> str:
    """Give the document that makes a change: the rule of its day with other values and a name of its own.

    Args:
        change: What changes.
        taken: Names of rules that stand for another one already.
        rules: The rules as they are.

    Raises:
        Invalid: The rule of that day has these values already.
        NotFound: There is no rule of that kind on that day.
    """
    asks_handling = change.kind == HANDLING
    day = change.valid_from
    old: _Rule = rules.handling_on(day) if asks_handling else rules.rule_for(change.kind, day)
    same = values_in(old)
    if all(same.get(name) == value for name, value in change.values.items()):
        raise Invalid(NOTHING_CHANGES)
    new = {"version": _new_name(change, taken), "valid_from": day, **change.values}
    document = {**msgspec.to_builtins(old), **msgspec.to_builtins(new, order="deterministic")}
    return write_document([] if asks_handling else [document], [document] if asks_handling else [])


def _new_name(change: RuleChange, taken: Collection[str]) -> str:
    """Give a new rule its name: year and month from which it holds, and what it is about."""
    year, month, _day = to_jalali(change.valid_from)
    plain = f"{year}-{month:02}-{change.kind.replace('_', '-')}"
    names = (plain, *(f"{plain}-{count}" for count in range(2, len(taken) + 3)))
    return next(each for each in names if each not in taken)


def differences(before: PermitRules, after: PermitRules) -> tuple[RuleDifference, ...]:
    """Give what changes from one state of the rules to another one, in the order of its days."""
    found: list[RuleDifference] = []
    for kind, day in sorted(_places(before) | _places(after), key=lambda place: (place[1], place[0])):
        old, new = rule_on(before, kind, day), rule_on(after, kind, day)
        fields = tuple(_fields(old, new))
        if fields:
            named = (old.version if old else "", new.version if new else "")
            found.append(RuleDifference(kind, day, *named, fields))
    return tuple(found)


def _places(rules: PermitRules) -> set[tuple[str, dt.date]]:
    kinds = {(rule.permit_type, rule.valid_from) for rule in rules.rules}
    return kinds | {(HANDLING, rule.valid_from) for rule in rules.handling}


def _fields(before: _Rule | None, after: _Rule | None) -> Iterator[FieldDifference]:
    old = values_in(before) if before else {}
    new = values_in(after) if after else {}
    for name in new or old:
        if old.get(name) != new.get(name):
            yield FieldDifference(name, old.get(name), new.get(name))
