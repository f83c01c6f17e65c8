"""Whether a permit stands, by the province's list: made there, carried down, asked everywhere."""

import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.standings import PermitList, series_of
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.persistence import journal, permits, standings
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.province_keys import keys_named_by
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.keys import sign
from homejobs_desktop.sync.standings import SignedList, list_bytes, list_of, open_permits, sign_permits
from homejobs_desktop.sync.trust import Trust, root_of


@dataclass(frozen=True, slots=True)
class ListedStanding:
    """What the province's list says of a number: "" when it had not confirmed it by `day`."""

    standing: str
    day: dt.date


def present_list(ctx: Context) -> PermitList:
    """Give at the province the list of its permits as they are now."""
    head = journal.commit_head(ctx.session)
    province = ctx.office.province_code
    series = series_of(standings.numbered(ctx.session), province)
    return PermitList(province, head.pinc, head.csn, ctx.session.instant(), series)


def signed_permits(ctx: Context, trust: Trust) -> SignedList:
    """Give the present list, signed by the province."""
    secret = keys_named_by(ctx, trust.root)
    return sign_permits(present_list(ctx), secret.public.sign, lambda text: sign(secret.sign, text))


def take_permits(ctx: Context, trust: Trust, signed: SignedList | None) -> None:
    """Keep at a county the list that a package brings; an older one than is here counts for nothing.

    Raises:
        PackageRefused: It is not this province's.
    """
    if signed is None:
        return  # an older program wrote the package
    found = open_permits(signed, _keys(trust), ctx.office.province_code)
    if found is not None and standings.keep(ctx.session, found.pinc, found.csn, list_bytes(signed)):
        ctx.session.touched.add("permit-list")


def listed(ctx: Context, number: str) -> ListedStanding | None:
    """Give what the newest list says of a number; None where no list has come yet.

    What was revoked in a former life of the province stays revoked: a restored province may have
    forgotten it, the holder should not gain by that.
    """
    if ctx.office.kind is OfficeKind.PROVINCE:
        # Its own records are the list; the whole of it is not made for one number.
        row = permits.by_number(ctx.session, number)
        alone = series_of([(row.number, row.state)] if row else [], ctx.office.province_code)
        standing = PermitList(ctx.office.province_code, 0, 0, "", alone).standing(number)
        return ListedStanding(standing, ctx.clock.today())
    trust = trust_of(ctx)
    lists = [_opened(ctx, document, trust) for document in standings.kept(ctx.session)] if trust else []
    known = [each for each in lists if each is not None]
    if not known:
        return None
    standing = known[0].standing(number)
    if any(each.standing(number) == PermitState.REVOKED for each in known[1:]):
        standing = PermitState.REVOKED.value
    return ListedStanding(standing, _day(known[0].at))


def _opened(ctx: Context, document: bytes, trust: Trust) -> PermitList | None:
    return open_permits(list_of(document), _keys(trust), ctx.office.province_code)


def _keys(trust: Trust) -> frozenset[str]:
    """Give every key that the province has signed with since its first root."""
    return frozenset(root_of(signed).sign for signed in trust.chain)


def _day(instant: str) -> dt.date:
    return dt.datetime.fromisoformat(instant).astimezone(IRAN_TIME).date()
