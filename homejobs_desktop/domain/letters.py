"""Letters: the indicator register of an office, incoming and outgoing, numbered by Jalali year."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from homejobs_desktop.domain.permit_rules import LONGEST_NUMBER, too_long
from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, mark

_LONGEST = 300
PATTERN: Final = "{indicator}/{year}"
"""How the number of an outgoing letter is made where the office has not said otherwise."""
_LONGEST_PATTERN: Final = 40
_PART = re.compile(r"\{([^{}]*)\}")
_PARTS: Final = ("indicator", "year", "yy")
_SAMPLE: Final = (123456, 1405)


class Direction(StrEnum):
    """Which way a letter went."""

    OUT = "out"
    IN = "in"


DIRECTION_NAMES: dict[Direction, Text] = {
    Direction.OUT: mark("Letters", "outgoing"),
    Direction.IN: mark("Letters", "incoming"),
}
"""How a person reads the direction of a letter."""


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter as it is typed; an outgoing one without a number gets the register's.

    `letter_date` defaults to the present day; `party` is who sent or gets it; `application_id` the
    application that it is about, "" for none or several.
    """

    direction: str = ""
    number: str = ""
    letter_date: dt.date | None = None
    subject: str = ""
    party: str = ""
    enclosure: str = ""
    application_id: str = ""


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A line of the register; `indicator` counts within the direction and the Jalali `year`."""

    id: str
    direction: str
    indicator: int
    year: int
    number: str
    letter_date: dt.date | None
    registered_on: dt.date | None
    subject: str
    party: str
    enclosure: str
    application_id: str
    actor: str
    owner: str
    paper: str = ""
    """The paper that the program wrote with this number, "" for any other letter."""
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class LetterFilter:
    """Which letters a list shows; "" and 0 ask nothing. `year` is a Jalali year."""

    text: str = ""
    direction: str = ""
    year: int = 0
    application_id: str = ""


def number_of(indicator: int, year: int, pattern: str = PATTERN) -> str:
    """Give the number that an outgoing letter gets, from its indicator and Jalali year.

    In `pattern`, `{indicator}` and `{year}` stand for them and `{yy}` for the year's last two digits.
    """
    parts = {"indicator": str(indicator), "year": str(year), "yy": f"{year % 100:02}"}
    return _PART.sub(lambda found: parts.get(found.group(1), found.group()), pattern)


def check_pattern(pattern: str) -> tuple[Problem, ...]:
    """Give what is wrong with a tidied pattern of letter numbers."""
    return tuple(_pattern_problems(pattern))


def _pattern_problems(pattern: str) -> Iterator[Problem]:
    parts = _PART.findall(pattern)
    for part in parts:
        if part not in _PARTS:
            text = mark(
                "Letters",
                "{part} is no part of a number. Use {indicator}, {year} or {yy}, and your own signs.",
            )
            yield Problem("pattern", text, {"part": f"{{{part}}}", **_NAMED})
            return
    rest = _PART.sub("", pattern)
    if parts.count("indicator") != 1:
        text = mark("Letters", "A number is made from the indicator: write {indicator} once.")
        yield Problem("pattern", text, dict(_NAMED))
    elif not all(sign.isalnum() or sign in " /-._()" for sign in rest):
        text = mark("Letters", "Beside its parts a number has letters, digits and / - . _ ( ) only.")
        yield Problem("pattern", text, {})
    elif _touching(pattern):
        text = mark("Letters", "Put a sign such as / between the parts: the digits would run together.")
        yield Problem("pattern", text, {})
    elif len(number_of(*_SAMPLE, pattern)) > _LONGEST_PATTERN:
        yield from too_long("pattern", number_of(*_SAMPLE, pattern), _LONGEST_PATTERN)


_NAMED: Final = {name: f"{{{name}}}" for name in _PARTS}


def _touching(pattern: str) -> bool:
    """Tell whether a part stands at another one or at a digit: two numbers could read the same."""
    return re.search(r"\}(?:\{|\d)|\d\{", pattern) is not None


def check_letter(draft: LetterDraft, today: dt.date) -> tuple[Problem, ...]:
    """Give what is wrong with a tidied draft, by field."""
    return (
        *_asked(draft),
        *too_long("number", draft.number, LONGEST_NUMBER),
        *too_long("subject", draft.subject, _LONGEST),
        *too_long("party", draft.party, _LONGEST),
        *too_long("enclosure", draft.enclosure, _LONGEST),
        *_dated(draft, today),
    )


def _asked(draft: LetterDraft) -> Iterator[Problem]:
    if draft.direction not in set(Direction):
        yield Problem("direction", mark("Letters", "Say whether the letter went out or came in."), {})
    if draft.direction == Direction.IN and not draft.number:
        yield Problem("number", mark("Letters", "Enter the number that stands on the letter."), {})
    if not draft.subject:
        yield Problem("subject", mark("Letters", "Write what the letter is about."), {})


def _dated(draft: LetterDraft, today: dt.date) -> Iterator[Problem]:
    if draft.letter_date is not None and draft.letter_date > today:
        yield Problem("letter_date", mark("Letters", "This date lies in the future. Check it."), {})
