"""Which permits of the province stand: a few bits for each number, small enough to travel everywhere."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from homejobs_desktop.domain.numbers import check_mod_97_10
from homejobs_desktop.domain.transitions import PermitState

MOST_BYTES: Final = 125_000
"""A series has six digits of counter: no set of them needs more bytes."""
_BYTE = 8
_SERIES = 6
_COUNTER = slice(6, 12)
_DIGITS = 14


class Bits(NamedTuple):
    """A set of counters: counter n is bit n mod 8 (of value 2^(n mod 8)) of byte n div 8, from `start` on."""

    start: int = 0
    data: bytes = b""

    def has(self, counter: int) -> bool:
        """Tell whether a counter is in the set."""
        at = counter // _BYTE - self.start
        return 0 <= at < len(self.data) and bool(self.data[at] >> counter % _BYTE & 1)


def bits_of(counters: Iterable[int]) -> Bits:
    """Give a set of counters without the bytes before its first and after its last."""
    chosen = sorted(set(counters))
    if not chosen:
        return Bits()
    start = chosen[0] // _BYTE
    data = bytearray(chosen[-1] // _BYTE - start + 1)
    for counter in chosen:
        data[counter // _BYTE - start] |= 1 << counter % _BYTE
    return Bits(start, bytes(data))


class Series(NamedTuple):
    """The numbers of one series: those the province confirmed, and of them those that do not hold."""

    known: Bits = Bits()
    suspended: Bits = Bits()
    revoked: Bits = Bits()
    ended: Bits = Bits()
    """Given back, or replaced by another permit."""


class PermitList(NamedTuple):
    """What the province says of all its permits at one moment.

    Attributes:
        province: Its two digits.
        pinc: The province's life.
        csn: The commit up to which the list speaks.
        at: When it was made, UTC.
        series: For the first six digits of the numbers, the sets of their counters.
    """

    province: str
    pinc: int
    csn: int
    at: str
    series: Mapping[str, Series]

    def standing(self, number: str) -> str:
        """Give the state of a number; "" for one that the province had not confirmed.

        `ended` stands for a permit that was given back or replaced.
        """
        if not is_number(number):
            return ""
        found = self.series.get(number[:_SERIES], Series())
        counter = int(number[_COUNTER])
        if found.revoked.has(counter):
            return PermitState.REVOKED.value
        if found.ended.has(counter):
            return ENDED
        if found.suspended.has(counter):
            return PermitState.SUSPENDED.value
        return PermitState.ISSUED.value if found.known.has(counter) else ""


ENDED: Final = "ended"
_PLACE: Final[dict[str, str]] = {
    PermitState.SUSPENDED: "suspended",
    PermitState.REVOKED: "revoked",
    PermitState.CANCELLED: ENDED,
    PermitState.REPLACED: ENDED,
}


def is_number(text: str) -> bool:
    """Tell whether a text is a permit number: 14 digits with their check digits."""
    return len(text) == _DIGITS and text.isascii() and text.isdigit() and check_mod_97_10(text)


def series_of(permits: Iterable[tuple[str, str]], province: str) -> dict[str, Series]:
    """Give the series of the permits (number, state).

    Drafts stay out, and what is no number of the province.
    """
    sets: dict[str, dict[str, list[int]]] = {}
    for number, state in permits:
        if state == PermitState.DRAFT or number[:2] != province or not is_number(number):
            continue
        series = sets.setdefault(number[:_SERIES], {"known": []})
        counter = int(number[_COUNTER])
        series["known"].append(counter)
        if state in _PLACE:
            series.setdefault(_PLACE[state], []).append(counter)
    return {
        name: Series(**{kind: bits_of(counters) for kind, counters in each.items()})
        for name, each in sorted(sets.items())
    }
