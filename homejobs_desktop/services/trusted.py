"""Whom this office trusts, as it keeps it: the root chain and the newest list of offices."""

import datetime as dt

import msgspec

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.clock import IRAN_TIME
from homejobs_desktop.persistence import exchange
from homejobs_desktop.services.context import Context
from homejobs_desktop.sync.trust import Signed, Trust, list_of, load_trust, root_of

_ROOT = "root"
_LIST = "list"


def trust_of(ctx: Context) -> Trust | None:
    """Give what this office believes; None before it is enrolled."""
    chain = [_signed(text) for text in exchange.documents(ctx.session, _ROOT)]
    lists = exchange.documents(ctx.session, _LIST)
    if not chain or not lists:
        return None
    return load_trust(chain, _signed(lists[-1]))


def keep_trust(ctx: Context, trust: Trust) -> None:
    """Keep what this office believes from now on; every version stays."""
    for signed in trust.chain:
        exchange.add_document(ctx.session, _ROOT, root_of(signed).version, _text(signed))
    exchange.add_document(
        ctx.session, _LIST, list_of(trust.signed_list).version, _text(trust.signed_list)
    )  # fmt: skip


def known_until(ctx: Context) -> dt.date | None:
    """Give the day of the newest word from the province: today there, none before the first package."""
    if ctx.office.kind is OfficeKind.PROVINCE:
        return ctx.clock.today()
    at = exchange.read_peer(ctx.session, ctx.office.province_site).in_at
    return dt.datetime.fromisoformat(at).astimezone(IRAN_TIME).date() if at else None


def _signed(text: str) -> Signed:
    return msgspec.json.decode(text, type=Signed)


def _text(signed: Signed) -> str:
    return msgspec.json.encode(signed).decode()
