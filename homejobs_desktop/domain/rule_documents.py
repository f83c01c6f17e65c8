"""The rules of permits as a document: read with the line of every mistake, and written.

A document is JSON: `format` 1, a list `rules` (one for each type of permit and day) and a list `handling`
(how issued permits are handled). Days in it are Gregorian, `2026-03-21`.
"""

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

import msgspec

from homejobs_desktop.domain.permits import PermitType
from homejobs_desktop.domain.rules import PERMIT_RULES, HandlingRule, PermitRule, PermitRules
from homejobs_desktop.domain.transitions import TRANSITIONS, PermitState
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

NAME: Final = "permits"
"""The name under which the rules of permits are published."""

MOVES: Final = tuple(
    dict.fromkeys(
        after
        for before, after in TRANSITIONS["permit"]
        if before not in {None, PermitState.DRAFT} and after != PermitState.REPLACED
    )
)
"""States to which a person takes an issued permit: those that may need a second person."""
AMENDABLE: Final = ("amended_agency", "amended_supporter", "expires_on")
"""Fields of a permit that can be amended at all."""

LONGEST_VALIDITY: Final = 240
OLDEST: Final = 100
LONGEST_EXPERIENCE: Final = 60
FULL: Final = 100
LONGEST_WINDOW: Final = 3_650
LONGEST_VERSION: Final = 60

_FORMAT = 1
_FIRST_DAY, _LAST_DAY = dt.date(1980, 1, 1), dt.date(2200, 1, 1)
_NATIONALITY = re.compile(r"|[A-Z]{2}")
_SPACE = re.compile(r"[ \t\n\r]*")
_decoder = json.JSONDecoder()


class _Entry(NamedTuple):
    """An object of the document: where it begins, what it holds, and the line of each of its members."""

    line: int
    members: dict[str, object]
    lines: dict[str, int]


NOT_JSON = mark(
    "Rules", "Line {line}, sign {column}: this is not written as JSON. Look at the sign before it."
)
TOO_DEEP = mark("Rules", "The document is JSON of a kind that nobody writes: nested too deep, or endless.")
NO_OBJECT = mark("Rules", "Line {line}: {name} must be {expected}.")
NO_FORMAT = mark("Rules", "Line {line}: the format must be 1; this program reads no other.")
NO_RULES = mark("Rules", "Line {line}: there is no rule in the document. Write at least one.")
NO_FIELD = mark(
    "Rules", "Line {line}: there is nothing called {name} in a rule. Remove it, or mend its name."
)
MISSING = mark("Rules", "Line {line}: {name} is missing in this rule. Add it.")
TWICE_SAID = mark("Rules", "Line {line}: {name} is said twice in this rule. Remove one.")
SAME_VERSION = mark("Rules", "Line {line}: another rule is called “{version}” too. Give each its own name.")
TAKEN = mark(
    "Rules",
    "Line {line}: “{version}” stands for another rule already, and permits bear that name. Choose a new one.",
)
SAME_DAY = mark("Rules", "Line {line}: there is another rule of this kind from the same day. Remove one.")
WRONG = mark("Rules", "Line {line}: {name} must be {expected}.")

_LIST = mark("Rules", "a list of rules")
_OBJECT = mark("Rules", "an object with the fields of a rule")
_NAME = mark("Rules", "a name of at most {most} letters")
_DAY = mark("Rules", "a Gregorian day such as 2026-03-21")
_COUNT = mark("Rules", "a whole number from 0 to {most}")
_FLAG = mark("Rules", "true or false")
_CODE = mark("Rules", "empty, or the two Latin letters of a country")
_ONE = mark("Rules", "one of: {known}")
_SOME = mark("Rules", "a list of some of: {known}")


class _Field(NamedTuple):
    """What a member of a rule may be: `fits` tells it, `expected` and `params` say it to a person."""

    fits: Callable[[object], bool]
    expected: Text
    params: dict[str, object]
    needed: bool = True


def _count(most: int) -> _Field:
    def fits(value: object) -> bool:
        return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most

    return _Field(fits, _COUNT, {"most": most})


def _one(known: Iterable[str]) -> _Field:
    names = tuple(known)
    return _Field(
        lambda value: isinstance(value, str) and value in names, _ONE, {"known": Verbatim(", ".join(names))}
    )


def _some(known: Iterable[str], *, needed: bool = True) -> _Field:
    names = tuple(known)

    def fits(value: object) -> bool:
        return (
            isinstance(value, list)
            and all(isinstance(each, str) and each in names for each in value)
            and len(set(value)) == len(value)
        )

    return _Field(fits, _SOME, {"known": Verbatim(", ".join(names))}, needed)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and value == value.strip() and 0 < len(value) <= LONGEST_VERSION


def _is_day(value: object) -> bool:
    try:
        day = dt.date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return False
    return day is not None and day.isoformat() == value and _FIRST_DAY <= day <= _LAST_DAY


_FLAGS = _Field(lambda value: isinstance(value, bool), _FLAG, {})
_DATED = {
    "version": _Field(_is_name, _NAME, {"most": LONGEST_VERSION}),
    "valid_from": _Field(_is_day, _DAY, {}),
}
_RULE: Final[dict[str, _Field]] = {
    **_DATED,
    "permit_type": _one(PermitType),
    "validity_months": _count(LONGEST_VALIDITY),
    "nationality": _Field(
        lambda value: isinstance(value, str) and _NATIONALITY.fullmatch(value) is not None, _CODE, {}
    ),
    "min_age": _count(OLDEST),
    "min_experience_years": _count(LONGEST_EXPERIENCE),
    "own_contribution_percent": _count(FULL),
    "military_service": _FLAGS,
    "skill_certificate": _FLAGS,
    "home_address": _FLAGS,
    "agency_letter_required": _FLAGS,
}
_HANDLING: Final[dict[str, _Field]] = {
    **_DATED,
    "second_person": _some(MOVES),
    "county_may_ask": _some(MOVES, needed=False),
    "amendable": _some(AMENDABLE),
    "renewable_days_before": _count(LONGEST_WINDOW),
    "renewal_counts_from_expiry": _FLAGS,
}


def read_rules(text: str, taken: Iterable[PermitRules] = ()) -> PermitRules:
    """Read a document of rules.

    Args:
        text: The document.
        taken: Rules that were published before or ship with the program: a name that stands for one of
            them stands for no other, because permits keep it.

    Raises:
        Invalid: It breaks a rule; `problems` names every mistake with its line.
    """
    lists = _lists(text)
    problems: list[Problem] = []
    for entry in lists["rules"]:
        problems += _faults(entry, _RULE)
    for entry in lists["handling"]:
        problems += _faults(entry, _HANDLING)
    if not problems:
        problems += _repeated(lists)
    if not lists["rules"] and not lists["handling"]:
        problems.append(_problem(1, NO_RULES))
    _refuse(problems)
    rules = PermitRules(
        tuple(msgspec.convert(entry.members, PermitRule) for entry in lists["rules"]),
        tuple(msgspec.convert(entry.members, HandlingRule) for entry in lists["handling"]),
    )
    _refuse(_taken((*lists["rules"], *lists["handling"]), (*rules.rules, *rules.handling), taken))
    return rules


def _refuse(problems: Iterable[Problem]) -> None:
    found = sorted(problems, key=lambda each: int(str(each.params["line"])))
    if found:
        raise Invalid.of(tuple(found))


def _taken(
    entries: Iterable[_Entry], rules: Iterable[PermitRule | HandlingRule], taken: Iterable[PermitRules]
) -> Iterator[Problem]:
    known: dict[str, PermitRule | HandlingRule] = {}
    for each in taken:
        known |= {rule.version: rule for rule in each.rules}
        known |= {rule.version: rule for rule in each.handling}
    for entry, rule in zip(entries, rules, strict=True):
        if known.get(rule.version, rule) != rule:
            yield _problem(entry.lines["version"], TAKEN, version=Verbatim(rule.version))


def write_document(rules: Sequence[object], handling: Sequence[object] = ()) -> str:
    """Give a document with rules, as `read_rules` reads it; each is given with the names of its fields."""
    document: dict[str, object] = {"format": _FORMAT}
    for name, entries, fields in (("rules", rules, _RULE), ("handling", handling, _HANDLING)):
        if entries:
            plain: list[dict[str, object]] = msgspec.to_builtins(entries, order="deterministic")
            document[name] = [
                {key: each[key] for key in (*fields, *(each.keys() - fields.keys())) if key in each}
                for each in plain
            ]
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


@cache
def shipped_permit_rules() -> PermitRules:
    """Give the rules of permits that ship with the program."""
    return read_rules(assets.read(PERMIT_RULES).decode())


def _lists(text: str) -> dict[str, list[_Entry]]:
    """Find the entries of both lists, each with its lines; the document's own form is checked on the way."""
    whole = _loaded(text)
    if not isinstance(whole, dict):
        raise Invalid.of((_problem(1, NO_OBJECT, name=Verbatim("{ }"), expected=_OBJECT),))
    lists: dict[str, list[_Entry]] = {"rules": [], "handling": []}
    problems: list[Problem] = []
    if whole.get("format") != _FORMAT or isinstance(whole.get("format"), bool):
        problems.append(_problem(_line(text, text.find('"format"')), NO_FORMAT))
    for name, name_at, value_at in _members(text, 0):
        if name in lists and isinstance(whole[name], list):
            lists[name] += [_entry(text, at) for at in _elements(text, value_at)]
        elif name in lists:
            problems.append(_problem(_line(text, name_at), WRONG, name=Verbatim(name), expected=_LIST))
        elif name != "format":
            problems.append(_problem(_line(text, name_at), NO_FIELD, name=Verbatim(name)))
    if problems:
        raise Invalid.of(tuple(problems))
    return lists


def _loaded(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as fault:
        raise Invalid(NOT_JSON, field="text", line=fault.lineno, column=fault.colno) from fault
    except (RecursionError, ValueError) as fault:
        raise Invalid(TOO_DEEP, field="text") from fault


def _entry(text: str, at: int) -> _Entry:
    """Read the entry that begins at `at`; what is no object has no members, and so lacks all of them."""
    entry = _Entry(_line(text, at), {}, {})
    if text[at] != "{":
        return entry
    twice = []
    for name, name_at, value_at in _members(text, at):
        if name in entry.members:
            twice.append(_problem(_line(text, name_at), TWICE_SAID, name=Verbatim(name)))
        entry.members[name], _end = _decoder.raw_decode(text, value_at)
        entry.lines[name] = _line(text, name_at)
    if twice:
        raise Invalid.of(tuple(twice))
    return entry


def _faults(entry: _Entry, fields: dict[str, _Field]) -> Iterator[Problem]:
    for name in entry.members.keys() - fields.keys():
        yield _problem(entry.lines[name], NO_FIELD, name=Verbatim(name))
    for name, field in fields.items():
        if name in entry.members:
            if not field.fits(entry.members[name]):
                yield _problem(
                    entry.lines[name],
                    WRONG,
                    name=Verbatim(name),
                    expected=Verbatim(Problem("", field.expected, field.params).sentence()),
                )
        elif field.needed:
            yield _problem(entry.line, MISSING, name=Verbatim(name))


def _repeated(lists: dict[str, list[_Entry]]) -> Iterator[Problem]:
    versions: set[object] = set()
    places: set[tuple[object, object]] = set()
    for entry in (*lists["rules"], *lists["handling"]):
        version = entry.members["version"]
        place = (entry.members.get("permit_type"), entry.members["valid_from"])
        if version in versions:
            yield _problem(entry.lines["version"], SAME_VERSION, version=Verbatim(str(version)))
        if place in places:
            yield _problem(entry.line, SAME_DAY)
        versions.add(version)
        places.add(place)


def _problem(line: int, text: Text, **params: object) -> Problem:
    return Problem("text", text, {"line": line, **params})


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, max(at, 0)) + 1


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _members(text: str, at: int) -> Iterator[tuple[str, int, int]]:
    """Give name, its place and the place of its value, of every member of the JSON object at `at`."""
    at = _skip(text, _skip(text, at) + 1)
    while text[at] != "}":
        name, end = _decoder.raw_decode(text, at)
        value_at = _skip(text, _skip(text, end) + 1)
        yield str(name), at, value_at
        at = _next(text, value_at)


def _elements(text: str, at: int) -> Iterator[int]:
    """Give the place of every element of the JSON list at `at`."""
    at = _skip(text, at + 1)
    while text[at] != "]":
        yield at
        at = _next(text, at)


def _next(text: str, at: int) -> int:
    """Give the place behind the value at `at` and the comma that may follow it."""
    _value, end = _decoder.raw_decode(text, at)
    at = _skip(text, end)
    return _skip(text, at + 1) if text[at] == "," else at
