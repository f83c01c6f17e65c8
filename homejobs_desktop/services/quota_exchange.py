"""Grants of quotas on their way: down to the county, up again to a province that forgot them."""

from collections.abc import Iterable, Mapping, Sequence

from homejobs_desktop.domain.quotas import Account, Grant, granted, periods_of_text
from homejobs_desktop.domain.records import RecordState
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.persistence import exchange, quotas
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.quotas import balance_of, write_grant
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.quotas import QuotaLine, grant_of, line_bytes, line_of, open_grant
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import Trust, root_of

OVER = "quota"
"""Kind of the alarm about permits beyond what was granted: kind of permit, period, used/granted."""
FORGED = "quota-forged"
"""Kind of the alarm about a grant that this province did not sign."""


def quota_lines(ctx: Context, site: str) -> tuple[QuotaLine, ...]:
    """Give everything that an office was granted, as the province signed it."""
    return tuple(line_of(line) for line in quotas.lines(ctx.session, site))


def take_quotas(ctx: Context, trust: Trust, lines: Sequence[QuotaLine]) -> None:
    """Keep at a county what the province granted; what is known already stays.

    Raises:
        PackageRefused: A grant is not the province's, or is not for this office.
    """
    keys = _keys(trust)
    grants = [(open_grant(line, keys), line) for line in lines]
    if any(grant.site != ctx.office.site for grant, _line in grants):
        raise refuse("content", mistake="quota")
    for grant, line in _unknown(ctx, grants):
        quotas.keep(ctx.session, grant.id, grant.site, line_bytes(line))


def learn_quotas(ctx: Context, sender: str, lines: Sequence[QuotaLine]) -> None:
    """Take back at the province what it granted and forgot; what it never signed is told, and is nothing."""
    trust = trust_of(ctx)
    if trust is None or not lines:
        return
    keys = _keys(trust)
    genuine = []
    for line in lines:
        try:
            genuine.append((open_grant(line, keys), line))
        except PackageRefused:
            exchange.add_alarm_once(ctx.session, sender, FORGED, "")
    learnt = _unknown(ctx, genuine)
    for grant, line in learnt:
        write_grant(ctx, grant, line_bytes(line))
    # What was forgotten may have been taken back from what is used by now.
    _tell_overdrawn(ctx, {grant.account for grant, _line in learnt if grant.account.understood})


def flag_permits(ctx: Context, states: Iterable[tuple[Mapping[str, object] | None, RecordState]]) -> None:
    """Tell of accounts that were overdrawn by permits (row before, state now) that were just issued.

    Nothing is taken back: the paper is in somebody's hands. An office whose computer was restored can
    exceed its quota by what it forgot.
    """
    if not quotas.any_granted(ctx.session):
        return
    accounts = {
        account
        for before, state in states
        if (before is None or before["state"] == PermitState.DRAFT)
        for account in _accounts_of(state)
    }
    _tell_overdrawn(ctx, accounts)


def _tell_overdrawn(ctx: Context, accounts: set[Account]) -> None:
    for site in sorted({each.site for each in accounts}):
        totals = granted(map(grant_of, quotas.lines(ctx.session, site)))
        for account in sorted(accounts & totals.keys()):
            balance = balance_of(ctx, account, totals[account])
            if balance.over:
                told = f"{account.kind} {account.period} {balance.used}/{balance.granted}"
                exchange.add_alarm_once(ctx.session, site, OVER, told)


def _accounts_of(state: RecordState) -> tuple[Account, ...]:
    """Give the accounts that a permit counts against: those of the office whose code begins its number."""
    fields = state.fields
    number, kind = str(fields.get("number") or ""), str(fields.get("permit_type") or "")
    if fields.get("state") == PermitState.DRAFT:
        return ()
    periods = periods_of_text(str(fields.get("issued_on") or ""))
    return tuple(Account(f"{number[:2]}-{number[2:4]}", kind, period) for period in periods)


def _unknown(ctx: Context, grants: Sequence[tuple[Grant, QuotaLine]]) -> list[tuple[Grant, QuotaLine]]:
    """Give the grants that are not kept here yet, each once."""
    named = {grant.id: (grant, line) for grant, line in grants}
    known = quotas.known(ctx.session, named.keys())
    return [each for grant_id, each in named.items() if grant_id not in known]


def _keys(trust: Trust) -> frozenset[str]:
    """Give every key that the province has signed with since its first root."""
    return frozenset(root_of(signed).sign for signed in trust.chain)
