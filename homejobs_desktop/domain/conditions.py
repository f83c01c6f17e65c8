"""The conditions of an application as a checklist: what is met, what is missing, what was waived.

Which conditions there are, for which kinds of permit and from when on, is dated data: the reference list
`application_conditions`, which the province edits. The limits (age, years, percent) are those of the
dated rule of permits. Here is only how each kind of condition is looked up.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from homejobs_desktop.domain.permit_rules import age_on
from homejobs_desktop.domain.permits import HolderFacts, PermitType
from homejobs_desktop.domain.reference import ReferenceItem
from homejobs_desktop.domain.rules import PermitRule
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

LIST: Final = "application_conditions"
"""The reference list of conditions."""
DOCUMENT: Final = "document"
"""The check of a condition that a document meets."""
_FULL = 100
_MALE = "male"


class Met(StrEnum):
    """How a condition stands."""

    MET = "met"
    MISSING = "missing"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True)
class Waiver:
    """That a condition need not be met: who decided it, when, and why."""

    condition: str
    actor: str
    day: dt.date | None
    reason: str


@dataclass(frozen=True, slots=True)
class ApplicantFacts:
    """What the checklist looks at; `documents` are the kinds of scans attached, none of them withdrawn.

    `approver` is the code of the authority that must approve the field too, "" for most fields.
    """

    holder: HolderFacts
    documents: frozenset[str] = frozenset()
    permit_type: str = ""
    field_code: str = ""
    approver: str = ""
    capital_rial: int | None = None
    own_contribution_rial: int | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the checklist; `text` with `params` says what is recorded or what is missing."""

    code: str
    name: str
    standing: Met
    text: Text | None = None
    params: Mapping[str, object] | None = None
    waivable: bool = False
    waiver: Waiver | None = None


_Looked = tuple[bool, Text, dict[str, object]]
_Check = Callable[[ReferenceItem, ApplicantFacts, PermitRule, dt.date], _Looked | None]
"""Gives whether a condition is met and the words for it; None where it asks nothing of this applicant."""

NO_KINDS = mark("Reference", "Choose for which types of permit the condition holds.")
NO_DOCUMENTS = mark("Reference", "Choose by which document the condition is met.")
NO_SUCH_CHECK = mark("Reference", "A condition is checked in one of these ways: {known}.")
_RECORDED = mark("Applications", "recorded")
_NATIONALITY = mark("Applications", "the nationality is not recorded, or another one")
_BORN = mark("Applications", "the birth date is not recorded; {age} full years are asked for")
_AGE = mark("Applications", "{years} years old; {age} full years are asked for")
_SERVICE = mark("Applications", "neither recorded as done or exempted, nor is the card attached")
_ADDRESS = mark("Applications", "the home address is not recorded")
_YEARS = mark("Applications", "{years} years are recorded; {needed} are asked for")
_CERTIFICATE = mark("Applications", "no valid certificate for this field is recorded among the skills")
_SUMS = mark("Applications", "capital and own contribution are not recorded; {percent} percent are asked for")
_SHARE = mark("Applications", "{share} percent of the capital; {percent} percent are asked for")
_ATTACHED = mark("Applications", "the document is attached")
_NOT_ATTACHED = mark("Applications", "the document is not attached")
_UNKNOWN = mark("Applications", "this program cannot check it; look at it yourself and waive it")


def checklist(
    conditions: Iterable[ReferenceItem],
    facts: ApplicantFacts,
    rule: PermitRule,
    day: dt.date,
    waivers: Iterable[Waiver] = (),
) -> tuple[Finding, ...]:
    """Give the conditions that hold for an application, each with how it stands.

    Args:
        conditions: The items of the list that are valid on the day of the application.
        facts: What is recorded of the applicant and the plan.
        rule: The rule of permits of that day.
        day: The present day.
        waivers: What was waived; the last one of a condition counts.
    """
    waived = {each.condition: each for each in waivers}
    found = (_finding(item, facts, rule, day, waived.get(item.code)) for item in conditions)
    return tuple(each for each in found if each is not None)


def check_condition(item: ReferenceItem) -> tuple[Problem, ...]:
    """Give what is wrong with an item of the list, beside what every reference item must have."""
    problems = []
    kinds = set(item.texts("kinds"))
    if not kinds or not kinds <= set(PermitType):
        problems.append(Problem("kinds", NO_KINDS, {}))
    if item.text("check") == DOCUMENT and not item.texts("documents"):
        problems.append(Problem("documents", NO_DOCUMENTS, {}))
    if item.text("check") not in _CHECKS:
        problems.append(Problem("check", NO_SUCH_CHECK, {"known": Verbatim(", ".join(sorted(_CHECKS)))}))
    return tuple(problems)


def missing(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give what is neither met nor waived."""
    return tuple(each for each in findings if each.standing is Met.MISSING)


def _finding(
    item: ReferenceItem, facts: ApplicantFacts, rule: PermitRule, day: dt.date, waiver: Waiver | None
) -> Finding | None:
    if not _concerns(item, facts):
        return None
    looked = _CHECKS.get(item.text("check"), _unknown)(item, facts, rule, day)
    if looked is None:
        return None
    met, text, params = looked
    waivable = item.flag("waivable")
    standing = Met.MET if met else Met.WAIVED if waiver and waivable else Met.MISSING
    kept = waiver if standing is Met.WAIVED else None
    return Finding(item.code, item.name, standing, text, params, waivable, kept)


def _concerns(item: ReferenceItem, facts: ApplicantFacts) -> bool:
    approvers = item.texts("approvers")
    return facts.permit_type in item.texts("kinds") and (not approvers or facts.approver in approvers)


def _attached(item: ReferenceItem, facts: ApplicantFacts) -> bool:
    return not facts.documents.isdisjoint(item.texts("documents"))


def _nationality(_i: ReferenceItem, facts: ApplicantFacts, rule: PermitRule, _d: dt.date) -> _Looked | None:
    if not rule.nationality:
        return None
    met = facts.holder.nationality == rule.nationality
    # An Iranian national code is given to Iranians only; the form leaves the nationality of most empty.
    met = met or (not facts.holder.nationality and bool(facts.holder.national_code))
    return met, _RECORDED if met else _NATIONALITY, {}


def _min_age(_i: ReferenceItem, facts: ApplicantFacts, rule: PermitRule, day: dt.date) -> _Looked | None:
    if not rule.min_age:
        return None
    birth = facts.holder.birth_date
    if birth is None:
        return False, _BORN, {"age": rule.min_age}
    years = age_on(birth, day)
    return years >= rule.min_age, _AGE, {"years": years, "age": rule.min_age}


def _military(item: ReferenceItem, facts: ApplicantFacts, rule: PermitRule, _d: dt.date) -> _Looked | None:
    if not rule.military_service or facts.holder.gender != _MALE:
        return None
    if _attached(item, facts):
        return True, _ATTACHED, {}
    settled = facts.holder.military_settled
    return settled, _RECORDED if settled else _SERVICE, {}


def _address(_i: ReferenceItem, facts: ApplicantFacts, rule: PermitRule, _d: dt.date) -> _Looked | None:
    if not rule.home_address:
        return None
    met = bool(facts.holder.address)
    return met, _RECORDED if met else _ADDRESS, {}


def _experience(_i: ReferenceItem, facts: ApplicantFacts, rule: PermitRule, _d: dt.date) -> _Looked | None:
    if not rule.min_experience_years:
        return None
    years, needed = facts.holder.experience_years, rule.min_experience_years
    return years >= needed, _YEARS, {"years": years, "needed": needed}


def _skill(_i: ReferenceItem, facts: ApplicantFacts, rule: PermitRule, _d: dt.date) -> _Looked | None:
    if not rule.skill_certificate:
        return None
    met = facts.field_code in facts.holder.skilled_fields
    return met, _RECORDED if met else _CERTIFICATE, {}


def _contribution(_i: ReferenceItem, facts: ApplicantFacts, rule: PermitRule, _d: dt.date) -> _Looked | None:
    percent = rule.own_contribution_percent
    if not percent:
        return None
    capital, own = facts.capital_rial, facts.own_contribution_rial
    if not capital or own is None:
        return False, _SUMS, {"percent": percent}
    met = own * _FULL >= capital * percent
    return met, _SHARE, {"share": own * _FULL // capital, "percent": percent}


def _document(item: ReferenceItem, facts: ApplicantFacts, _r: PermitRule, _d: dt.date) -> _Looked:
    met = _attached(item, facts)
    return met, _ATTACHED if met else _NOT_ATTACHED, {}


def _unknown(item: ReferenceItem, facts: ApplicantFacts, rule: PermitRule, day: dt.date) -> _Looked:
    """Look at a condition of a newer program, or one that the province wrote without saying how to check."""
    if item.texts("documents"):
        return _document(item, facts, rule, day)
    return False, _UNKNOWN, {}


_CHECKS: Final[Mapping[str, _Check]] = {
    "nationality": _nationality,
    "min_age": _min_age,
    "military_service": _military,
    "home_address": _address,
    "experience": _experience,
    "skill_certificate": _skill,
    "own_contribution": _contribution,
    "document": _document,
}
