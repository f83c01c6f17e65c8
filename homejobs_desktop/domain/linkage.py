"""Weighs whether two records are of one person: Fellegi-Sunter weights over Persian-aware comparisons.

Each field of two records is compared into a level (same, sounds the same, one slip apart, …). A level's
weight is log2(m / u): how much likelier it is between records of one person than between any two records.
The weights of all fields add up to the score. What m and u are was estimated (docs/linkage.md) and is data.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import log2
from typing import NamedTuple

from homejobs_desktop.domain.name_sounds import sound_key


class Level(StrEnum):
    """How far two values of a field agree."""

    SAME = "same"
    SOUND = "sound"
    """Spelled differently, spoken alike."""
    SLIP = "slip"
    """One slip apart: neighbouring keys or like letters, swapped or slipped digits."""
    NEAR = "near"
    """One other letter apart, or born within a year."""
    PART = "part"
    """One name is a part of the other: «رضا» and «محمدرضا»."""
    YEAR = "year"
    """Another day of the same year."""
    TURNED = "turned"
    """First and last name the other way round."""
    DIFFERENT = "different"
    MISSING = "missing"


class Comparison(StrEnum):
    """What is compared of two records."""

    FIRST = "first_name"
    LAST = "last_name"
    FATHER = "father_name"
    BIRTH = "birth_date"
    GENDER = "gender"
    PHONE = "phone"
    CODE = "national_code"


class Linked(NamedTuple):
    """What the comparison sees of a person.

    `first`, `last` and `father` are `joined_key`s; `birth` is the Jalali date as 13650815, 0 when unknown.
    """

    nr: int
    first: str
    last: str
    father: str
    birth: int
    gender: str
    mobile: str
    phone: str
    code: str


Levels = tuple[Level, Level, Level, Level, Level, Level, Level]
"""The levels in the order of `Comparison`."""


@dataclass(frozen=True, slots=True)
class LinkageRules:
    """The estimated weights.

    `look` is the score from which a person should look at a pair; `weights` is in the order of `Comparison`,
    `rarest` the share below which a name counts as no rarer.
    """

    version: str
    look: float
    rarest: float
    weights: tuple[Mapping[Level, float], ...]
    agreeing: tuple[float, ...]
    """log2 of m for the same value of each field, for names weighed by how common they are."""


_SEEN_ALIKE = (
    "بپتثنی",
    "جچحخ",
    "دذ",
    "رزژ",
    "سش",
    "صض",
    "طظ",
    "عغ",
    "فق",
    "کگ",
    "ثسص",
    "ذزضظ",
    "تط",
    "حه",
    "قغ",
)
_KEYS = ("ضصثقفغعهخحجچ", "شسیبلاتنمکگ", "ظطزرذدپو")


def _alike_letters() -> frozenset[tuple[str, str]]:
    pairs = {(one, other) for group in _SEEN_ALIKE for one in group for other in group}
    for row in _KEYS:
        pairs |= {(one, other) for one, other in pairwise(row)}
    for above, below in pairwise(_KEYS):
        pairs |= {(one, other) for one, other in zip(above, below, strict=False)}
    return frozenset(pairs | {(other, one) for one, other in pairs})


ALIKE_LETTERS = _alike_letters()
"""Letters that lie beside each other on a Persian keyboard, or look or sound alike."""


def rest_of(one: str, other: str) -> tuple[str, str]:
    """Give what is left of two texts without their common beginning and end."""
    start, most = 0, min(len(one), len(other))
    while start < most and one[start] == other[start]:
        start += 1
    end = 0
    while end < most - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


_SHORTEST_PART = 3
_LONG_NAME = 7


def compare_names(one: str, other: str) -> Level:
    """Give how far two folded names agree."""
    if not one or not other:
        return Level.MISSING
    if one == other:
        return Level.SAME
    if sound_key(one) == sound_key(other):
        return Level.SOUND
    left, right = rest_of(one, other)
    if _is_slip(left, right):
        return Level.SLIP
    short, long = sorted((one, other), key=len)
    if len(left) <= 1 and len(right) <= 1:
        return Level.NEAR
    if len(short) >= _SHORTEST_PART and (long.startswith(short) or long.endswith(short)):
        return Level.PART
    close = len(short) >= _LONG_NAME and max(len(left), len(right)) <= 2
    return Level.NEAR if close else Level.DIFFERENT


def _is_slip(left: str, right: str) -> bool:
    if len(left) == len(right) == 1:
        return (left, right) in ALIKE_LETTERS
    return len(left) == 2 and left == right[::-1]


def slipped(one: str, other: str) -> bool:
    """Tell whether two numbers of the same length are one digit or one swap of neighbours apart."""
    if len(one) != len(other) or one == other:
        return False
    half = len(one) // 2
    if one[:half] != other[:half] and one[half:] != other[half:]:
        # Most pairs end here; only a swap in the middle changes both halves.
        before, after = half - 1, half + 1
        swapped = one[:before] + one[half:after] + one[before:half] + one[after:]
        return swapped == other
    left, right = rest_of(one, other)
    return len(left) == 1 or (len(left) == 2 and left == right[::-1])


def compare_births(one: int, other: int) -> Level:
    """Give how far two Jalali dates agree: digits slip, day and month are swapped, a year is miscounted."""
    if not one or not other:
        return Level.MISSING
    if one == other:
        return Level.SAME
    year, other_year = one // 10_000, other // 10_000
    day, other_day = one % 10_000, other % 10_000
    apart = abs(year - other_year)
    if day == other_day:
        return Level.SLIP if apart == 1 or slipped(str(year), str(other_year)) else Level.DIFFERENT
    if apart == 0:
        turned = day % 100 * 100 + day // 100 == other_day
        return Level.SLIP if turned or slipped(f"{day:04}", f"{other_day:04}") else Level.YEAR
    return Level.NEAR if apart == 1 else Level.DIFFERENT


def compare_phones(one: Linked, other: Linked) -> Level:
    """Give how far the numbers of two records agree; mobile and landline count alike."""
    ours, theirs = one.mobile or one.phone, other.mobile or other.phone
    if not ours or not theirs:
        return Level.MISSING
    if (
        ours == theirs
        or (one.phone and one.phone in (other.phone, other.mobile))
        or one.mobile == other.phone
    ):
        return Level.SAME
    return Level.SLIP if slipped(ours, theirs) else Level.DIFFERENT


def _compare_codes(one: str, other: str) -> Level:
    if not one or not other:
        return Level.MISSING
    if one == other:
        return Level.SAME
    return Level.SLIP if slipped(one, other) else Level.DIFFERENT


def _compare_genders(one: str, other: str) -> Level:
    if not one or not other:
        return Level.MISSING
    return Level.SAME if one == other else Level.DIFFERENT


_MOST_REMEMBERED = 500_000


class Linker:
    """Compares and scores pairs; remembers what it found out about names, which come again and again."""

    def __init__(self, rules: LinkageRules, people: Iterable[Linked]) -> None:
        self._rules = rules
        self._levels: dict[tuple[str, str], Level] = {}
        self._bits: dict[Levels, float] = {}
        self._same = [
            _by_share(shares, 2 ** (agreeing - weights[Level.SAME]), rules.rarest)
            for shares, agreeing, weights in zip(
                _shares(people), rules.agreeing[:3], rules.weights[:3], strict=True
            )
        ]

    def levels(self, one: Linked, other: Linked) -> Levels:
        """Give how far two records agree in each field."""
        first, last = self._names(one.first, other.first), self._names(one.last, other.last)
        if last is Level.DIFFERENT and one.first == other.last and one.last == other.first:
            first = last = Level.TURNED
        return (
            first,
            last,
            self._names(one.father, other.father),
            compare_births(one.birth, other.birth),
            _compare_genders(one.gender, other.gender),
            compare_phones(one, other),
            _compare_codes(one.code, other.code),
        )

    def score(self, one: Linked, levels: Levels) -> float:
        """Give the evidence, in bits, that a record and another one with these levels are of one person."""
        bits = self._bits.get(levels)
        if bits is None:
            bits = self._bits[levels] = self._sum(levels)
        first, last, father = self._same
        if levels[0] is Level.SAME:
            bits += first.get(one.first, 0.0)
        if levels[1] is Level.SAME:
            bits += last.get(one.last, 0.0)
        if levels[2] is Level.SAME:
            bits += father.get(one.father, 0.0)
        return bits

    def _sum(self, levels: Levels) -> float:
        return sum(weights[level] for level, weights in zip(levels, self._rules.weights, strict=True))

    def _names(self, one: str, other: str) -> Level:
        if one == other:
            return Level.SAME if one else Level.MISSING
        found = self._levels.get((one, other))
        if found is None:
            if len(self._levels) > _MOST_REMEMBERED:
                self._levels.clear()
            found = self._levels[one, other] = compare_names(one, other)
        return found


def merges_by_itself(levels: Levels) -> bool:
    """Tell whether nobody needs to look: the national code, the birth date and both names are the same."""
    first, last, _, birth, _, _, code = levels
    return first is last is birth is code is Level.SAME


def _shares(people: Iterable[Linked]) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    firsts: dict[str, int] = {}
    lasts: dict[str, int] = {}
    fathers: dict[str, int] = {}
    for each in people:
        firsts[each.first] = firsts.get(each.first, 0) + 1
        lasts[each.last] = lasts.get(each.last, 0) + 1
        fathers[each.father] = fathers.get(each.father, 0) + 1
    return firsts, lasts, fathers


_USUAL = 500
"""As how many records what is usual counts: in a small office every name is common."""


def _by_share(counts: Mapping[str, int], usual: float, rarest: float) -> dict[str, float]:
    """Give what agreeing in each name adds to what agreeing in any name weighs; `usual` is u of any name."""
    total = sum(counts.values()) + _USUAL
    return {
        name: log2(usual / max((count + _USUAL * usual) / total, rarest))
        for name, count in counts.items()
        if name
    }
