"""The forms that change a rule and withdraw an edition, and what their values mean."""

import dataclasses
import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from homejobs_desktop.domain.permits import PermitType, state_name
from homejobs_desktop.domain.rule_changes import HANDLING, RuleChange, RuleValue, rule_on, values_in
from homejobs_desktop.domain.rule_documents import (
    AMENDABLE,
    FULL,
    LONGEST_EXPERIENCE,
    LONGEST_VALIDITY,
    LONGEST_WINDOW,
    MOVES,
    OLDEST,
)
from homejobs_desktop.domain.rule_words import AMENDABLE_NAMES, MEMBER_NAMES, kind_name, value_words
from homejobs_desktop.domain.rules import PermitRules
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.ui.forms.fields import (
    ChoiceField,
    ChoicesField,
    DateField,
    Field,
    Form,
    Group,
    LongTextField,
    NumberField,
    YesNoField,
)
from homejobs_desktop.ui.screens_kit.publishing import withdrawal_form
from homejobs_desktop.ui.widgets.choice import Choice

KINDS, NATIONALITIES, STATES, AMENDED = "rule_kinds", "rule_nationalities", "rule_states", "rule_amended"
EVERYBODY = "any"
"""Stands in the form for the empty nationality, which would look like nothing chosen."""

_MOST = {
    "validity_months": LONGEST_VALIDITY,
    "min_age": OLDEST,
    "min_experience_years": LONGEST_EXPERIENCE,
    "own_contribution_percent": FULL,
    "renewable_days_before": LONGEST_WINDOW,
}
_SETS = frozenset({"second_person", "county_may_ask"})
_REASON = mark("Rules", "Reason, number of the circular")
_TOO_MUCH = mark("Rules", "At most {most}.")
_NO_REASON = mark("Rules", "Write why: the circular, the decision.")
_NO_DAY = mark("Rules", "Say from which day it holds.")
_NO_KIND = mark("Rules", "Choose what is changed.")


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """What is typed: the rule that changes, from when, why, and all values of both kinds of rules."""

    kind: str = ""
    valid_from: dt.date | None = None
    reason: str = ""
    validity_months: int | None = None
    nationality: str = ""
    min_age: int | None = None
    min_experience_years: int | None = None
    own_contribution_percent: int | None = None
    military_service: bool | None = None
    skill_certificate: bool | None = None
    home_address: bool | None = None
    agency_letter_required: bool | None = None
    second_person: tuple[str, ...] = ()
    county_may_ask: tuple[str, ...] = ()
    amendable: tuple[str, ...] = ()
    renewable_days_before: int | None = None
    renewal_counts_from_expiry: bool | None = None


def _number(name: str, help_text: Text) -> Field:
    return NumberField(name=name, label=MEMBER_NAMES[name], help=help_text)


def _flag(name: str) -> Field:
    return YesNoField(name=name, label=MEMBER_NAMES[name])


_MONTHS = mark("Rules", "Months; 0: without an end")
_YEARS = mark("Rules", "Years; 0: asks nothing")
_OF_CAPITAL = mark("Rules", "Percent of the capital; 0: asks nothing")
_DAYS_BEFORE = mark("Rules", "Days before its end; 0: any day")
_TYPE_FIELDS: tuple[Field, ...] = (
    _number("validity_months", _MONTHS),
    _number("min_age", _YEARS),
    _number("min_experience_years", _YEARS),
    _number("own_contribution_percent", _OF_CAPITAL),
    ChoiceField(name="nationality", label=MEMBER_NAMES["nationality"], list_name=NATIONALITIES),
    _flag("military_service"),
    _flag("skill_certificate"),
    _flag("home_address"),
    _flag("agency_letter_required"),
)
_HANDLING_FIELDS: tuple[Field, ...] = (
    ChoicesField(name="second_person", label=MEMBER_NAMES["second_person"], list_name=STATES),
    ChoicesField(name="county_may_ask", label=MEMBER_NAMES["county_may_ask"], list_name=STATES),
    ChoicesField(name="amendable", label=MEMBER_NAMES["amendable"], list_name=AMENDED),
    _number("renewable_days_before", _DAYS_BEFORE),
    dataclasses.replace(_flag("renewal_counts_from_expiry"), span=2),
)
TYPE_NAMES = frozenset(field.name for field in _TYPE_FIELDS)
HANDLING_NAMES = frozenset(field.name for field in _HANDLING_FIELDS)


def check_change(draft: RuleDraft) -> tuple[Problem, ...]:
    """Give what is wrong before the province's store is asked."""
    wanted = {"kind": (draft.kind, _NO_KIND), "valid_from": (draft.valid_from, _NO_DAY)}
    wanted["reason"] = (draft.reason.strip(), _NO_REASON)
    missing = [Problem(name, text, {}) for name, (value, text) in wanted.items() if not value]
    shown = HANDLING_NAMES if draft.kind == HANDLING else TYPE_NAMES
    high = [
        Problem(name, _TOO_MUCH, {"most": most})
        for name, most in _MOST.items()
        if name in shown and (getattr(draft, name) or 0) > most
    ]
    return (*missing, *high)


CHANGE_FORM = Form(
    "rule-change",
    RuleDraft(),
    check_change,
    (
        Group(
            mark("Rules", "What changes, and from when"),
            (
                ChoiceField(name="kind", label=mark("Rules", "Rule"), list_name=KINDS),
                DateField(name="valid_from", label=mark("Rules", "Holds from")),
                LongTextField(name="reason", label=_REASON, span=3, lines=2),
            ),
        ),
        Group(mark("Rules", "The rule from that day on"), (*_TYPE_FIELDS, *_HANDLING_FIELDS)),
    ),
)
WITHDRAW_FORM = withdrawal_form("rule-withdrawal")


def choices() -> Mapping[str, tuple[Choice, ...]]:
    """Give what the form offers."""
    kinds = tuple(Choice(kind, _said(kind_name(kind))) for kind in (*PermitType, HANDLING))
    nations = (
        Choice("IR", value_words("nationality", "IR")),
        Choice(EVERYBODY, value_words("nationality", "")),
    )
    states = tuple(Choice(state, _said(state_name(state))) for state in MOVES)
    amended = tuple(Choice(name, translate(AMENDABLE_NAMES[name])) for name in AMENDABLE)
    return {KINDS: kinds, NATIONALITIES: nations, STATES: states, AMENDED: amended}


def _said(name: Text | str) -> str:
    return translate(name) if isinstance(name, Text) else str(name)


def filled(draft: RuleDraft, rules: PermitRules, day: dt.date) -> RuleDraft:
    """Give the draft with the values of its rule on a day."""
    rule = rule_on(rules, draft.kind, day)
    values: dict[str, object] = {"kind": draft.kind, "valid_from": draft.valid_from, "reason": draft.reason}
    if rule is not None:
        values |= {name: _typed(name, value) for name, value in values_in(rule).items()}
    return msgspec.convert(values, RuleDraft)


def change_of(draft: RuleDraft, base: RuleDraft) -> RuleChange:
    """Give the change that the form means: the values that differ from those it began with."""
    values: dict[str, RuleValue] = {}
    for name in sorted(HANDLING_NAMES if draft.kind == HANDLING else TYPE_NAMES):
        value = getattr(draft, name)
        if value is not None and _meant(name, value) != _meant(name, getattr(base, name)):
            values[name] = _meant(name, value)
    return RuleChange(draft.kind, draft.valid_from or dt.date.min, draft.reason, values)


def _typed(name: str, value: RuleValue) -> RuleValue:
    """Give a value of a rule as the form has it."""
    if name == "nationality":
        return value or EVERYBODY
    return tuple(sorted(value)) if isinstance(value, frozenset) else value


def _meant(name: str, value: RuleValue) -> RuleValue:
    """Give a value of the form as a rule has it."""
    if name == "nationality":
        return "" if value == EVERYBODY else value
    return frozenset(value) if name in _SETS and isinstance(value, tuple) else value
