"""Quotas of permits: what the province grants a county, and what is left of it (exchange protocol 3.7).

A quota is an escrow: the county may use up to the sum of what it was granted and asks nobody. Grants are
counted by their id, so it does not matter how often and in which order they come. Where nothing was ever
granted for a kind and a period there is no limit.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated

import msgspec

from homejobs_desktop.domain.permits import TYPE_NAMES, PermitType
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.jalali import add_months, from_jalali, month_name, to_jalali, year_of
from homejobs_desktop.foundation.text import ascii_digits

MOST = 1_000_000
"""The most that one grant may give or take back."""

_PERIOD = re.compile(r"(1[34][0-9]{2})(?:[-/](0?[1-9]|1[0-2]))?")
NO_PERIOD = mark(
    "Quotas", "“{text}” is no period. Give a year such as 1405, or a month of it such as 1405-07."
)
USED_UP = mark(
    "Quotas",
    "The quota of {period} for permits of the kind “{kind}” is used up: {granted} granted, {used} issued. "
    "Ask the province for more.",
)


class Grant(msgspec.Struct, frozen=True):
    """What the province granted an office: `count` more permits of a kind in a period (fewer if negative).

    `id` is the grant's own; `at` is UTC, ISO. A kind or a period that only a newer program knows is kept
    and passed on, and limits nothing here.
    """

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    site: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2}-[0-9]{2}$")]
    kind: Annotated[str, msgspec.Meta(min_length=1, max_length=32)]
    period: Annotated[str, msgspec.Meta(min_length=1, max_length=16)]
    count: Annotated[int, msgspec.Meta(ge=-MOST, le=MOST)] = msgspec.field(name="n")
    reason: Annotated[str, msgspec.Meta(max_length=1_000)]
    actor: Annotated[str, msgspec.Meta(max_length=128)]
    at: Annotated[str, msgspec.Meta(max_length=32)]

    @property
    def account(self) -> "Account":
        """What it is added to."""
        return Account(self.site, self.kind, self.period)


@dataclass(frozen=True, slots=True, order=True)
class Account:
    """For whom, for which kind of permit and for which period something is granted."""

    site: str
    kind: str
    period: str

    @property
    def understood(self) -> bool:
        """Whether this program knows its kind and its period."""
        return self.kind in set(PermitType) and _PERIOD.fullmatch(self.period) is not None


@dataclass(frozen=True, slots=True)
class Balance:
    """How an account stands."""

    account: Account
    granted: int
    used: int

    @property
    def left(self) -> int:
        """How many permits may still be issued."""
        return max(0, self.granted - self.used)

    @property
    def over(self) -> int:
        """By how many more than were granted."""
        return max(0, self.used - self.granted)

    def problem(self) -> Problem | None:
        """Say that nothing is left; None while something is."""
        if self.left:
            return None
        said = {
            "period": period_words(self.account.period),
            "kind": TYPE_NAMES[PermitType(self.account.kind)],
            "granted": self.granted,
            "used": self.used,
        }
        return Problem("permit_type", USED_UP, said)


def granted(grants: Iterable[Grant]) -> Mapping[Account, int]:
    """Give what was granted in all, account by account; a grant that comes again counts once."""
    totals: dict[Account, int] = {}
    for grant in {each.id: each for each in grants}.values():
        totals[grant.account] = totals.get(grant.account, 0) + grant.count
    return totals


def fits(total: int | None, used: int, count: int) -> bool:
    """Tell whether `count` may be added to an account: nobody can be left with less than was used.

    Args:
        total: What was granted so far; None when nothing ever was, so that there is no limit yet.
        used: How many permits were issued.
        count: What is to be granted, or taken back.
    """
    if total is None:
        return count >= used
    return count > 0 or (count < 0 and total + count >= used)


def periods_of(day: dt.date) -> tuple[str, str]:
    """Give the periods that a day lies in: its Jalali year and its month."""
    year, month, _day = to_jalali(day)
    return f"{year:04d}", f"{year:04d}-{month:02d}"


def periods_of_text(day: str) -> tuple[str, ...]:
    """Give the periods of a stored day; none when it is no day of the calendar."""
    try:
        return periods_of(dt.date.fromisoformat(day))
    except ValueError:
        return ()


def bounds(period: str) -> tuple[dt.date, dt.date]:
    """Give the first day of a period and the first one after it."""
    year, _, month = period.partition("-")
    if month:
        first = from_jalali(int(year), int(month), 1)
        return first, add_months(first, 1)
    return from_jalali(int(year), 1, 1), from_jalali(int(year) + 1, 1, 1)


def parse_period(text: str, today: dt.date) -> str:
    """Read a period as a person writes it; empty is the present year.

    Raises:
        Invalid: It is none.
    """
    plain = ascii_digits(text).strip()
    if not plain:
        return f"{year_of(today):04d}"
    found = _PERIOD.fullmatch(plain)
    if found is None:
        raise Invalid(NO_PERIOD, field="period", text=Verbatim(text))
    year, month = found.groups()
    return f"{year}-{int(month):02d}" if month else year


def period_words(period: str) -> str:
    """Give a period as a person reads it."""
    year, _, month = period.partition("-")
    return f"{month_name(int(month))} {year}" if month else year
