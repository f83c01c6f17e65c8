"""Dated rules of coverage: what is allowed, warned of or refused; the law's text confirmed none of them.

A document of rules is JSON: `format` 1 and a list `rules`. Days in it are Gregorian, `2026-03-21`.
"""

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from functools import cache
from typing import Final

from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Invalid, NotFound, Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.foundation.jalali import show_date

COVERAGE_RULES = "resources/rules/coverage.json"
"""The shipped rules of coverage."""
NAME: Final = "coverage"
"""The name under which the rules of coverage are published."""

_FORMAT = 1
_LONGEST_NAME = 60
_MOST = {"usual_months": 240, "renewable_days_before": 3_650}
_FIRST_DAY, _LAST_DAY = dt.date(1980, 1, 1), dt.date(2200, 1, 1)

_BROKEN = mark("Coverage", "Line {line}: this is not written as JSON. Look at the sign before it.")
_NO_DOCUMENT = mark(
    "Coverage", "Line 1: the document must have format 1 and a list called rules, which has one."
)
_NOT_KNOWN = mark(
    "Coverage", "Line {line}: there is nothing called {name} in a rule. Remove it, or mend its name."
)
_MISSING = mark("Coverage", "Line {line}: {name} is missing in this rule. Add it.")
_POLICY = mark("Coverage", "Line {line}: {name} must be one of {known}.")
_COUNT = mark("Coverage", "Line {line}: {name} must be a whole number from 0 to {most}.")
_DAY = mark("Coverage", "Line {line}: {name} must be a Gregorian day such as 2026-03-21.")
_VERSION = mark("Coverage", "Line {line}: {name} must be a name of at most {most} letters.")
_SAME = mark("Coverage", "Line {line}: another rule has this name or begins on this day too. Change one.")


class Policy(StrEnum):
    """What becomes of a contract against which something speaks."""

    ALLOW = "allow"
    WARN = "warn"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class CoverageRule:
    """What holds for contracts of coverage from `valid_from` on, until a later rule.

    Attributes:
        version: Its name.
        valid_from: The first day on which it holds.
        over_capacity: A contract for more people than the supporter's orders give work to.
        capacity_unknown: A contract with a supporter whose orders nobody stated.
        second_supporter: A contract for somebody whom another supporter covers already.
        outlives_permit: A contract that ends after the supporter's permit does.
        permit_without_contract: The permit of a covered person without a contract.
        usual_months: How long a contract lasts whose end nobody typed; 0 when the end must be typed.
        renewable_days_before: From how many days before its end a contract is told to end soon.
    """

    version: str
    valid_from: dt.date
    over_capacity: Policy
    capacity_unknown: Policy
    second_supporter: Policy
    outlives_permit: Policy
    permit_without_contract: Policy
    usual_months: int
    renewable_days_before: int


@dataclass(frozen=True, slots=True)
class CoverageRules:
    """All rules of coverage, in any order."""

    rules: tuple[CoverageRule, ...]

    def on(self, day: dt.date) -> CoverageRule:
        """Give the rule that holds on a day.

        Raises:
            NotFound: None had come into force by that day.
        """
        in_force = [rule for rule in self.rules if rule.valid_from <= day]
        if not in_force:
            sentence = mark("Coverage", "No rule for contracts holds on {day}. Choose a later day.")
            raise NotFound(sentence, day=show_date(day))
        return max(in_force, key=lambda rule: rule.valid_from)


def read_coverage_rules(text: str) -> CoverageRules:
    """Read a document of rules, shipped or published.

    Raises:
        Invalid: It cannot be used; `problems` names every mistake with its line.
    """
    try:
        document = json.loads(text)
    except json.JSONDecodeError as fault:
        raise Invalid(_BROKEN, field="text", line=fault.lineno) from fault
    except (RecursionError, ValueError) as fault:
        raise Invalid(_NO_DOCUMENT, field="text") from fault
    entries = document.get("rules") if isinstance(document, dict) else None
    known = isinstance(document, dict) and document.keys() == {"format", "rules"}
    if not known or document["format"] is not _FORMAT or not isinstance(entries, list) or not entries:
        raise Invalid(_NO_DOCUMENT, field="text")
    problems = tuple(_faults(text, entries))
    if problems:
        raise Invalid.of(problems)
    return CoverageRules(tuple(_rule(entry) for entry in entries))


def _faults(text: str, entries: list[object]) -> Iterator[Problem]:
    names = tuple(field.name for field in fields(CoverageRule))
    seen: set[object] = set()
    for place, entry in enumerate(entries):
        line = _line(text, "version", place)
        rule = entry if isinstance(entry, dict) else {}
        for name in rule.keys() - set(names):
            yield _problem(_NOT_KNOWN, _line(text, name, 0), str(name))
        for name in names:
            if name not in rule:
                yield _problem(_MISSING, line, name)
            else:
                yield from _value_faults(name, rule[name], _line(text, name, place))
        marks = {("version", str(rule.get("version"))), ("day", str(rule.get("valid_from")))}
        if seen & marks:
            yield _problem(_SAME, line, "")
        seen |= marks


def _value_faults(name: str, value: object, line: int) -> Iterator[Problem]:
    if name == "version":
        if not isinstance(value, str) or not 0 < len(value.strip()) <= _LONGEST_NAME:
            yield _problem(_VERSION, line, name, most=_LONGEST_NAME)
    elif name == "valid_from":
        if not _is_day(value):
            yield _problem(_DAY, line, name)
    elif name in _MOST:
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MOST[name]:
            yield _problem(_COUNT, line, name, most=_MOST[name])
    elif not isinstance(value, str) or value not in set(Policy):
        yield _problem(_POLICY, line, name, known=Verbatim(", ".join(Policy)))


def _problem(text: Text, line: int, name: str, **params: object) -> Problem:
    return Problem("text", text, {"line": line, "name": Verbatim(name), **params})


def _line(text: str, name: str, place: int) -> int:
    """Give the line of the member `name` of the rule at `place`: all rules have the same members."""
    found = [match.start() for match in re.finditer(rf'"{re.escape(name)}"\s*:', text)]
    return text.count("\n", 0, found[min(place, len(found) - 1)]) + 1 if found else 1


def _is_day(value: object) -> bool:
    try:
        day = dt.date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return False
    return day is not None and day.isoformat() == value and _FIRST_DAY <= day <= _LAST_DAY


def _rule(entry: dict[str, object]) -> CoverageRule:
    days, months = entry["renewable_days_before"], entry["usual_months"]
    return CoverageRule(
        version=str(entry["version"]),
        valid_from=dt.date.fromisoformat(str(entry["valid_from"])),
        over_capacity=Policy(str(entry["over_capacity"])),
        capacity_unknown=Policy(str(entry["capacity_unknown"])),
        second_supporter=Policy(str(entry["second_supporter"])),
        outlives_permit=Policy(str(entry["outlives_permit"])),
        permit_without_contract=Policy(str(entry["permit_without_contract"])),
        usual_months=int(str(months)),
        renewable_days_before=int(str(days)),
    )


@cache
def shipped_coverage_rules() -> CoverageRules:
    """Give the rules of coverage that ship with the program."""
    return read_coverage_rules(assets.read(COVERAGE_RULES).decode())


def layered(shipped: CoverageRules, editions: Iterable[tuple[dt.date, CoverageRules]]) -> CoverageRules:
    """Lay published editions, oldest first, on the shipped rules: none holds before its edition does.

    Of two that would begin on one day the later published one holds.
    """
    by_day = {rule.valid_from: rule for rule in shipped.rules}
    for begins, edition in editions:
        for rule in sorted(edition.rules, key=lambda each: each.valid_from):
            day = max(rule.valid_from, begins)
            by_day[day] = replace(rule, valid_from=day)
    return CoverageRules(tuple(by_day.values()))
