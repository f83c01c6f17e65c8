"""The account of the exchange: every change that was sent has exactly one fate, and the sums agree.

What was sent is taken from the numbers of the operations at a package's two ends; what became of them
from the journal. Both sides count by themselves, so that their sheets of one month can be laid side by
side. A change that was carried twice is counted once in a total.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from homejobs_desktop.domain.fates import Account, account_of
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.jalali import add_months, from_jalali, month_name, to_jalali
from homejobs_desktop.foundation.text import ascii_digits, digits_only
from homejobs_desktop.persistence import exchange_ledger, exchange_ops
from homejobs_desktop.services.cargo import WaitingFiles, waiting_files
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.exchange_views import OutcomeRow, outcomes
from homejobs_desktop.services.trusted import trust_of

BAD_MONTH = mark("Exchange", "“{value}” is no month. Write year and month, such as 1405/09.")


@dataclass(frozen=True, slots=True)
class Month:
    """A Jalali month."""

    year: int
    month: int

    @property
    def name(self) -> str:
        """Its name and year, in Persian words and ASCII digits."""
        return f"{month_name(self.month)} {self.year}"

    @property
    def instants(self) -> tuple[str, str]:
        """Its first instant in Iran and that of the month after it, as the store writes instants."""
        first = from_jalali(self.year, self.month, 1)
        return _midnight(first), _midnight(add_months(first, 1))


@dataclass(frozen=True, slots=True)
class PackageAccount:
    """A package of changes and what became of them."""

    site: str
    number: int
    id: str
    at: str
    account: Account


@dataclass(frozen=True, slots=True)
class SiteAccount:
    """A county's packages and the account of all changes in them; `recorded` are not sent yet."""

    site: str
    name: str
    packages: tuple[PackageAccount, ...]
    account: Account
    recorded: int = 0

    @property
    def balanced(self) -> bool:
        """Whether every sum agrees."""
        return self.account.balanced and all(each.account.balanced for each in self.packages)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The account of an office's exchange, or of a month of it; `returned` names what did not stand.

    `files` counts attachments whose bytes wait: they are no changes and stand in no sum.
    """

    site: str
    month: str
    sites: tuple[SiteAccount, ...]
    returned: tuple[OutcomeRow, ...]
    files: WaitingFiles

    @property
    def balanced(self) -> bool:
        """Whether every sum agrees."""
        return all(each.balanced for each in self.sites)


def parse_month(text: str) -> Month:
    """Read a Jalali month such as `1405/09`, in any digits.

    Raises:
        Invalid: It is no month.
    """
    digits = digits_only(ascii_digits(text).replace("/", ""))
    year, month = digits[:4], digits[4:]
    if not (digits.isascii() and digits.isdigit() and len(digits) in {5, 6} and 1 <= int(month) <= 12):
        raise Invalid(BAD_MONTH, value=Verbatim(text))
    return Month(int(year), int(month))


def this_month(today: dt.date) -> Month:
    """Give the month of a day."""
    year, month, _day = to_jalali(today)
    return Month(year, month)


@reading(Permission.EXCHANGE)
def ledger(ctx: Context, month: Month | None = None, site: str | None = None) -> Ledger:
    """Account for the exchange: in all, or of one month; at the province of all counties or one `site`."""
    counted = tuple(_site(ctx, each, name, month) for each, name in _sites(ctx) if site in {None, each})
    return Ledger(ctx.office.site, month.name if month else "", counted, outcomes(ctx), waiting_files(ctx))


def _sites(ctx: Context) -> list[tuple[str, str]]:
    if ctx.office.kind is OfficeKind.COUNTY:
        return [(ctx.office.site, ctx.office.name)]
    trust = trust_of(ctx)
    return sorted({each.site: each.name for each in trust.list.sites}.items()) if trust else []


def _site(ctx: Context, site: str, name: str, month: Month | None) -> SiteAccount:
    since, until = month.instants if month else ("", "")
    found = exchange_ledger.up_packages(ctx.session, site, since, until)
    ends = [exchange_ledger.ends_of(each) for each in found]
    walked = exchange_ledger.words_of_packages(ctx.session, ends)
    packages = tuple(
        PackageAccount(site, each.number, each.id, each.at, _package(ctx, end, words.values()))
        for each, end, words in zip(found, ends, walked, strict=True)
    )
    recorded = 0
    if site == ctx.office.site:
        own = exchange_ops.own_chain(ctx.session)
        recorded = max(0, own.n - own.packed)
    distinct: dict[bytes, str] = {}
    for words in walked:
        distinct |= words
    sent = len(distinct) if month else _sent(ctx, site)
    total = Counter(distinct.values()) if month else _chain(ctx, site)
    return SiteAccount(site, name, packages, account_of(sent, total), recorded)


def _package(ctx: Context, ends: tuple[bytes, bytes], words: Iterable[str]) -> Account:
    sent = exchange_ledger.numbers_between(ctx.session, *ends)
    counted = Counter(words)
    return account_of(counted.total() if sent is None else sent, counted)


def _sent(ctx: Context, site: str) -> int:
    """Give how many changes of a site were ever sent: by its own count, or as many as are here."""
    if site == ctx.office.site:
        return exchange_ops.own_chain(ctx.session).packed
    return _chain(ctx, site).total()


def _chain(ctx: Context, site: str) -> Counter[str]:
    upto = exchange_ops.own_chain(ctx.session).packed if site == ctx.office.site else None
    return exchange_ledger.words_of_chain(ctx.session, site, upto)


def _midnight(day: dt.date) -> str:
    start = dt.datetime.combine(day, dt.time(), IRAN_TIME)
    return start.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
