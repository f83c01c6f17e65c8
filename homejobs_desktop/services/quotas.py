"""Quotas of permits: the province grants them, the county's desk keeps to them, both see what is left."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.permits import PermitType
from homejobs_desktop.domain.quotas import (
    MOST,
    Account,
    Balance,
    Grant,
    bounds,
    fits,
    granted,
    parse_period,
    period_words,
    periods_of,
)
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.foundation.text import ascii_digits, search_key
from homejobs_desktop.persistence import journal, quotas
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.decisions import check_province, check_reason
from homejobs_desktop.services.enrolment import found_province
from homejobs_desktop.services.province_keys import keys_named_by
from homejobs_desktop.services.transferring import check_county
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.keys import sign
from homejobs_desktop.sync.quotas import grant_of, line_bytes, sign_grant
from homejobs_desktop.sync.trust import Status

GRANT = "quota.grant"

NO_KIND = mark("Quotas", "Choose the kind of permit.")
NO_COUNT = mark("Quotas", "Say how many permits are granted: a whole number up to {most}.")
BELOW_USE = mark(
    "Quotas",
    "{used} permits of this kind were issued in {period} already, and {granted} are granted. "
    "The quota cannot be less than what is used.",
)
NOTHING = mark("Quotas", "This grant changes nothing. Say how many permits more, or how many fewer.")


@dataclass(frozen=True, slots=True)
class QuotaDraft:
    """What the province grants, as it is typed; `period` empty: the present Jalali year.

    `count` is negative when something is taken back; None when nothing was typed.
    """

    site: str = ""
    kind: str = ""
    period: str = ""
    count: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class QuotaRow:
    """How an account stands, with the grants that made it, oldest first; `office` is the county's name."""

    balance: Balance
    office: str
    grants: tuple[Grant, ...]

    @property
    def account(self) -> Account:
        """For whom, for which kind of permit and for which period."""
        return self.balance.account


@dataclass(frozen=True, slots=True)
class QuotaPage:
    """A page of accounts: the rows, and where the next page begins (None when this is the last)."""

    rows: tuple[QuotaRow, ...]
    next: str | None


@writing(Permission.DECIDE_CONFLICTS)
def grant_quota(ctx: Context, draft: QuotaDraft) -> Balance:
    """Grant a county permits of a kind in a period, or take some back; give how it stands then.

    Raises:
        NotAllowed: This is not the province.
        NotFound: No such county is enrolled.
        Invalid: Something is missing, or less would be left than was used.
    """
    check_province(ctx)
    account, count, reason = _tidy(ctx, draft)
    check_county(ctx, account.site)
    total = _totals(ctx, account.site).get(account)
    used = _used(ctx, account)
    if not fits(total, used, count):
        _refuse(account, total, used, count)
    grant = Grant(
        id=ctx.ids.new(),
        site=account.site,
        kind=account.kind,
        period=account.period,
        count=count,
        reason=reason,
        actor=ctx.session.actor,
        at=ctx.session.instant(),
    )
    secret = keys_named_by(ctx, found_province(ctx).root)
    line = sign_grant(grant, secret.public.sign, lambda text: sign(secret.sign, text))
    write_grant(ctx, grant, line_bytes(line))
    return Balance(account, (total or 0) + count, used)


@reading(Permission.SEE_PERMITS)
def quota_rows(ctx: Context, period: str = "") -> tuple[QuotaRow, ...]:
    """Give every account that something was granted for, the newest year first.

    At the province those of all counties, at a county its own.

    Args:
        ctx: The office.
        period: Only accounts of this year or month; empty: of all.
    """
    accounts = _accounts(ctx)
    return _rows(ctx, [each for each in accounts if each.period.startswith(period)], accounts)


@reading(Permission.SEE_PERMITS)
def search_quotas(ctx: Context, text: str, *, after: str | None = None, limit: int = 50) -> QuotaPage:
    """Give a page of the accounts whose county or period begins so, the newest year first."""
    wanted, names = search_key(ascii_digits(text)), _names(ctx)
    accounts = _accounts(ctx)
    found = [
        each
        for each in accounts
        if any(
            search_key(part).startswith(wanted) for part in (names.get(each.site, ""), each.site, each.period)
        )
    ]
    start = int(after or 0)
    end = start + limit
    rows = _rows(ctx, found[start:end], accounts)
    return QuotaPage(rows, str(end) if end < len(found) else None)


@reading(Permission.SEE_PERMITS)
def quota_offices(ctx: Context) -> tuple[tuple[str, str], ...]:
    """Give code and name of the counties to which something can be granted."""
    return tuple(sorted(_names(ctx).items()))


def balances(ctx: Context, kind: str, day: dt.date) -> tuple[Balance, ...]:
    """Give how this office's accounts stand that a permit of `kind`, issued on `day`, counts against."""
    if not quotas.any_granted(ctx.session):
        return ()
    totals = _totals(ctx, ctx.office.site)
    accounts = (Account(ctx.office.site, kind, period) for period in periods_of(day))
    return tuple(balance_of(ctx, each, totals[each]) for each in accounts if each in totals)


def problems(found: Iterable[Balance]) -> tuple[Problem, ...]:
    """Say of each account that is used up that it is."""
    return tuple(problem for problem in (each.problem() for each in found) if problem is not None)


def balance_of(ctx: Context, account: Account, total: int) -> Balance:
    """Give how an account stands for which `total` was granted."""
    return Balance(account, total, _used(ctx, account))


def write_grant(ctx: Context, grant: Grant, line: bytes) -> None:
    """Write a grant that this province signed into the journal, and keep it."""
    written = journal.append(ctx.session, [journal.Entry(GRANT, grant.id, line)])[0]
    quotas.keep(ctx.session, grant.id, grant.site, line, written.csn)


def _tidy(ctx: Context, draft: QuotaDraft) -> tuple[Account, int, str]:
    if draft.kind not in set(PermitType):
        raise Invalid(NO_KIND, field="kind")
    if draft.count is None or not -MOST <= draft.count <= MOST:
        raise Invalid(NO_COUNT, field="count", most=MOST)
    period = parse_period(draft.period, ctx.clock.today())
    reason = check_reason(draft.reason)
    site = ascii_digits(draft.site).strip()
    return Account(site, PermitType(draft.kind).value, period), draft.count, reason


def _refuse(account: Account, total: int | None, used: int, count: int) -> None:
    if total is not None and not count:
        raise Invalid(NOTHING, field="count")
    raise Invalid(
        BELOW_USE, field="count", used=used, period=period_words(account.period), granted=total or 0
    )


def _grants(ctx: Context, site: str) -> Iterable[Grant]:
    return (grant_of(line) for line in quotas.lines(ctx.session, site))


def _totals(ctx: Context, site: str) -> Mapping[Account, int]:
    return granted(_grants(ctx, site))


def _used(ctx: Context, account: Account) -> int:
    return quotas.issued(ctx.session, account.site, account.kind, bounds(account.period))


def _names(ctx: Context) -> dict[str, str]:
    trust = trust_of(ctx)
    if trust is None:
        return {}
    return {each.site: each.name for each in trust.list.sites if each.status is Status.ACTIVE}


def _accounts(ctx: Context) -> dict[Account, list[Grant]]:
    """Give the accounts that this office sees, in order, with their grants."""
    site = "" if ctx.office.kind is OfficeKind.PROVINCE else ctx.office.site
    grants: dict[Account, list[Grant]] = {}
    for grant in _grants(ctx, site):
        if grant.account.understood:
            grants.setdefault(grant.account, []).append(grant)
    return dict(sorted(grants.items(), key=lambda each: _order(each[0])))


def _rows(
    ctx: Context, accounts: Sequence[Account], grants: Mapping[Account, list[Grant]]
) -> tuple[QuotaRow, ...]:
    names, used = _names(ctx), _used_by(ctx, accounts)
    return tuple(
        QuotaRow(
            Balance(each, sum(grant.count for grant in grants[each]), used.get(each, 0)),
            names.get(each.site, ""),
            tuple(sorted(grants[each], key=lambda grant: (grant.at, grant.id))),
        )
        for each in accounts
    )


def _used_by(ctx: Context, accounts: Sequence[Account]) -> Mapping[Account, int]:
    """Give what was used of accounts; at the province with one question for each period."""
    if ctx.office.kind is OfficeKind.COUNTY:
        return {each: _used(ctx, each) for each in accounts}
    return {
        Account(site, kind, period): count
        for period in {each.period for each in accounts}
        for (site, kind), count in quotas.issued_by_office(ctx.session, bounds(period)).items()
    }


def _order(account: Account) -> tuple[int, str, str, int]:
    """Give the place of an account in a list: the newest year first, the year before its months."""
    kinds = [kind.value for kind in PermitType]
    kind = kinds.index(account.kind) if account.kind in kinds else len(kinds)
    year, _, month = account.period.partition("-")
    return -int(year) if year.isdecimal() else 0, month, account.site, kind
