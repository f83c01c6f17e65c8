"""Dated rules: thresholds that the ministry changes, read from data and never written into code.

The rules that ship with the program are the base. What the province publishes lies on it, rule by rule:
of two for the same kind of permit the one from the later day holds, from its day on.
"""

import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import NotFound
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.jalali import show_date

PERMIT_RULES: Final = "resources/rules/permits.json"
"""The shipped rules of permits."""


def shipped_since(today: dt.date) -> dt.date:
    """Give the day from which the newest shipped rule holds that is in force, without reading the rules."""
    entries = json.loads(assets.read(PERMIT_RULES))["rules"]
    begun = (dt.date.fromisoformat(entry["valid_from"]) for entry in entries)
    return max((day for day in begun if day <= today), default=today)


@dataclass(frozen=True, slots=True)
class PermitRule:
    """What holds for permits of one type issued from `valid_from` on, until a later rule.

    Zero means that the rule asks nothing. `nationality` is "" where every nationality may apply.
    """

    version: str
    valid_from: dt.date
    permit_type: str
    validity_months: int
    nationality: str
    min_age: int
    min_experience_years: int
    own_contribution_percent: int
    military_service: bool
    skill_certificate: bool
    home_address: bool
    agency_letter_required: bool


@dataclass(frozen=True, slots=True)
class HandlingRule:
    """How issued permits are handled from `valid_from` on, until a later rule.

    Attributes:
        version: Its name.
        valid_from: The first day on which it holds.
        second_person: States to which one person takes a permit only when another one confirms it.
        amendable: Fields of a permit that may be amended.
        renewable_days_before: From how many days before its expiry a permit may be renewed; 0 for any day.
        renewal_counts_from_expiry: Whether a permit renewed early keeps the days that it had left.
        county_may_ask: States that a county may ask the province for: whoever asked there is the first
            person, whoever carries it out at the province is the second.
    """

    version: str
    valid_from: dt.date
    second_person: frozenset[str]
    amendable: tuple[str, ...]
    renewable_days_before: int
    renewal_counts_from_expiry: bool
    county_may_ask: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PermitRules:
    """All rules of permits, in any order."""

    rules: tuple[PermitRule, ...]
    handling: tuple[HandlingRule, ...] = ()

    def handling_on(self, day: dt.date) -> HandlingRule:
        """Give the rule by which issued permits are handled on `day`.

        Raises:
            NotFound: None had come into force by that day.
        """
        in_force = [rule for rule in self.handling if rule.valid_from <= day]
        if not in_force:
            raise NotFound(
                mark("Permits", "There is no rule for handling permits on {day}. Choose a later day."),
                day=show_date(day),
            )
        return max(in_force, key=lambda rule: rule.valid_from)

    def rule_for(self, permit_type: str, day: dt.date) -> PermitRule:
        """Give the rule that holds for a permit of `permit_type` issued on `day`.

        Raises:
            NotFound: No rule of this type had come into force by that day.
        """
        in_force = [
            rule for rule in self.rules if rule.permit_type == permit_type and rule.valid_from <= day
        ]  # fmt: skip
        if not in_force:
            raise NotFound(
                mark("Permits", "There is no rule for permits of type {type} on {day}. Choose a later day."),
                type=Verbatim(permit_type),
                day=show_date(day),
            )
        return max(in_force, key=lambda rule: rule.valid_from)

    def next_change(self, permit_type: str, day: dt.date) -> dt.date | None:
        """Give the first day after `day` from which another rule of this type holds; None when none is known.

        An empty `permit_type` asks for the handling of permits.
        """
        same = [rule.valid_from for rule in self.rules if rule.permit_type == permit_type]
        days = same if permit_type else [rule.valid_from for rule in self.handling]
        return min((each for each in days if each > day), default=None)

    def versions(self) -> frozenset[str]:
        """Give the name of every rule: a permit keeps the one of the rule that it was issued under."""
        rules: tuple[PermitRule | HandlingRule, ...] = (*self.rules, *self.handling)
        return frozenset(rule.version for rule in rules)

    def holding_from(self, day: dt.date) -> "PermitRules":
        """Give the same rules where none holds before `day`: what is published does not change the past."""
        return PermitRules(
            tuple(replace(rule, valid_from=max(rule.valid_from, day)) for rule in _by_day(self.rules)),
            tuple(replace(rule, valid_from=max(rule.valid_from, day)) for rule in _by_day(self.handling)),
        )


_Dated = TypeVar("_Dated", PermitRule, HandlingRule)


def _by_day(rules: Iterable[_Dated]) -> list[_Dated]:
    return sorted(rules, key=lambda rule: rule.valid_from)


def layered(base: PermitRules, changes: Iterable[tuple[dt.date, PermitRules]]) -> PermitRules:
    """Lay published rules on the base.

    Args:
        base: The rules that ship with the program.
        changes: What was published, oldest first, each with the first day on which it holds. Of two rules
            of one kind from one day the later published one holds.
    """
    rules = {(rule.permit_type, rule.valid_from): rule for rule in base.rules}
    handling = {rule.valid_from: rule for rule in base.handling}
    for day, change in changes:
        dated = change.holding_from(day)
        rules |= {(rule.permit_type, rule.valid_from): rule for rule in dated.rules}
        handling |= {rule.valid_from: rule for rule in dated.handling}
    return PermitRules(tuple(_by_day(rules.values())), tuple(_by_day(handling.values())))
