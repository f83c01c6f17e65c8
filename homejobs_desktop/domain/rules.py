"""Dated rules: thresholds that the ministry changes, read from data and never written into code."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import NotFound
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.jalali import show_date

PERMIT_RULES = "resources/rules/permits.json"
"""The shipped rules of permits."""

_FORMAT = 1


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
    """

    version: str
    valid_from: dt.date
    second_person: frozenset[str]
    amendable: tuple[str, ...]
    renewable_days_before: int
    renewal_counts_from_expiry: bool


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


def read_permit_rules(data: bytes) -> PermitRules:
    """Read the rules of permits from a shipped or published file.

    Raises:
        ValueError: The file is not written as it should be: a fault of whoever made it.
    """
    document = json.loads(data)
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        message = "permit rules of an unknown format"
        raise ValueError(message)
    handling = tuple(_handling(entry) for entry in document.get("handling", ()))
    return PermitRules(tuple(_rule(entry) for entry in document["rules"]), handling)


def _rule(entry: Mapping[str, object]) -> PermitRule:
    return PermitRule(
        version=_text(entry, "version"),
        valid_from=dt.date.fromisoformat(_text(entry, "valid_from")),
        permit_type=_text(entry, "permit_type"),
        validity_months=_count(entry, "validity_months"),
        nationality=_text(entry, "nationality"),
        min_age=_count(entry, "min_age"),
        min_experience_years=_count(entry, "min_experience_years"),
        own_contribution_percent=_count(entry, "own_contribution_percent"),
        military_service=_flag(entry, "military_service"),
        skill_certificate=_flag(entry, "skill_certificate"),
        home_address=_flag(entry, "home_address"),
        agency_letter_required=_flag(entry, "agency_letter_required"),
    )


def _handling(entry: Mapping[str, object]) -> HandlingRule:
    return HandlingRule(
        version=_text(entry, "version"),
        valid_from=dt.date.fromisoformat(_text(entry, "valid_from")),
        second_person=frozenset(_texts(entry, "second_person")),
        amendable=_texts(entry, "amendable"),
        renewable_days_before=_count(entry, "renewable_days_before"),
        renewal_counts_from_expiry=_flag(entry, "renewal_counts_from_expiry"),
    )


def _texts(entry: Mapping[str, object], name: str) -> tuple[str, ...]:
    value = entry[name]
    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
        raise _wrong(name)
    return tuple(value)


def _text(entry: Mapping[str, object], name: str) -> str:
    value = entry[name]
    if not isinstance(value, str):
        raise _wrong(name)
    return value


def _count(entry: Mapping[str, object], name: str) -> int:
    value = entry[name]
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise _wrong(name)
    return value


def _flag(entry: Mapping[str, object], name: str) -> bool:
    value = entry[name]
    if not isinstance(value, bool):
        raise _wrong(name)
    return value


def _wrong(name: str) -> ValueError:
    return ValueError(f"permit rule: {name} is not what it should be")


@cache
def shipped_permit_rules() -> PermitRules:
    """Give the rules of permits that ship with the program."""
    return read_permit_rules(assets.read(PERMIT_RULES))
