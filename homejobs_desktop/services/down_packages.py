"""Down packages as the province writes them: outcomes and states for a county, after where it stands."""

from collections.abc import Iterator
from itertools import pairwise

import msgspec

from homejobs_desktop import __version__
from homejobs_desktop.domain.aliases import visible
from homejobs_desktop.domain.entities import BUSINESS, SCHEMA_VERSION, SHARED, Entity
from homejobs_desktop.persistence import exchange, exchange_ops, holding, journal
from homejobs_desktop.services import elsewhere
from homejobs_desktop.services.archive_keys import archive_readers
from homejobs_desktop.services.cargo import wanted_from
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.packing import Draft, blank
from homejobs_desktop.services.quota_exchange import quota_lines
from homejobs_desktop.services.releases import newest
from homejobs_desktop.services.standings import signed_permits
from homejobs_desktop.services.stories import NONE, stories_of
from homejobs_desktop.sync.container import PackedMember, pack_member
from homejobs_desktop.sync.control import (
    DownControl,
    Head,
    OutcomeLine,
    Position,
    Tip,
    encode_control,
    encode_gone,
    encode_state,
)
from homejobs_desktop.sync.manifest import MemberName, PackageKind
from homejobs_desktop.sync.trust import Signed, Trust, TrustedSite

PART = 50_000
"""States in one package: a first load of a large county becomes several, so that memory stays flat."""


def build_down(ctx: Context, trust: Trust, site: TrustedSite, part: int = PART) -> Iterator[Draft]:
    """Give the down packages for a county: everything after the position it was verified to have."""
    session = ctx.session
    head = journal.commit_head(session)
    known = exchange.read_peer(session, site.site)
    lower = known.csn if known.pinc == head.pinc else 0
    cuts = exchange.scope_bounds(session, site.site, lower, part)
    bounds = [lower, *(cut for cut in cuts if cut < head.csn), head.csn]
    for end in bounds[1:]:
        history = exchange.history_at(session, end) or exchange.NO_HISTORY
        exchange.add_checkpoint(session, site.site, head.pinc, end, history)
    for start, end in pairwise(bounds):
        yield _part(ctx, trust, site, Position(head.pinc, start), Position(head.pinc, end))


def build_more(ctx: Context, trust: Trust, site: TrustedSite) -> Draft:
    """Give a down package that follows the last one and brings no state: room for attachments."""
    head = journal.commit_head(ctx.session)
    position = Position(head.pinc, head.csn)
    return _part(ctx, trust, site, position, position)


def _part(ctx: Context, trust: Trust, site: TrustedSite, start: Position, end: Position) -> Draft:
    session = ctx.session
    history = exchange.history_at(session, end.csn) or exchange.NO_HISTORY
    manifest = msgspec.structs.replace(
        blank(ctx, PackageKind.DOWN, site.site),
        pinc=end.pinc,
        lower=start.csn,
        upper=end.csn,
        history=history,
    )
    control = DownControl(
        to=site.site,
        pinc=end.pinc,
        package=manifest.number,
        lower=start.csn,
        upper=end.csn,
        total=journal.commit_head(session).csn,
        history=history,
        checkpoints=_checkpoints(ctx, site.site, end.pinc),
        heads=_heads(ctx, site.site),
        tips=tuple(Tip(each.inc, each.n, each.hash.hex()) for each in exchange_ops.tips(session, site.site)),
        outcomes=_outcomes(ctx, site.site, start.csn, end.csn),
        roots=trust.chain,
        trust=trust.signed_list,
        program_min=trust.list.program_min,
        erased=holding.all_erased(session),
        quotas=quota_lines(ctx, site.site),
        permits=signed_permits(ctx, trust),
        release=_release(ctx, trust),
        want=wanted_from(ctx, site.site, end.pinc),
        aliases=_aliases(ctx, site.site),
        index_key=elsewhere.index_key(ctx),
        program=__version__,
        schema=SCHEMA_VERSION,
    )
    members = (
        pack_member(MemberName.CONTROL, [encode_control(control)]),
        *_records(ctx, site.site, (start.csn, end.csn)),
    )
    return Draft(manifest, members, (site.open, *archive_readers(trust.root)))


def _release(ctx: Context, trust: Trust) -> Signed | None:
    found = newest(ctx, trust)
    return found[1] if found is not None else None


def _records(ctx: Context, site: str, bounds: tuple[int, int]) -> Iterator[PackedMember]:
    yield pack_member(MemberName.STATES, _states(ctx, BUSINESS, site, bounds))
    yield pack_member(MemberName.REFS, _states(ctx, SHARED, site, bounds))
    known = pack_member(MemberName.KNOWN, elsewhere.index_lines(ctx, site, bounds))
    if known.lines:
        yield known


def _states(
    ctx: Context, entities: tuple[Entity, ...], site: str, bounds: tuple[int, int]
) -> Iterator[bytes]:
    if entities is not SHARED:
        for left in holding.left(ctx.session, site, *bounds):
            yield encode_gone(left.record_id, left.entity, left.csn)
    for entity in entities:
        for batch in exchange.scope_states(ctx.session, entity, site, bounds):
            told = stories_of(ctx.session, [placed.state.id for placed, _conflicts in batch])
            for placed, conflicts in batch:
                story = told.get(placed.state.id, NONE)
                yield encode_state(placed.state, placed.place[1], tuple(conflicts), *story)


def _aliases(ctx: Context, site: str) -> tuple[tuple[str, str], ...]:
    """Give the merges that concern persons whom a county holds."""
    aliases = holding.aliases(ctx.session)
    if not aliases:
        return ()
    held = holding.held(ctx.session, "person", site, {*aliases, *aliases.values()})
    return tuple(sorted(visible(aliases, held).items()))


def _outcomes(ctx: Context, site: str, lower: int, upper: int) -> tuple[OutcomeLine, ...]:
    decided = exchange_ops.decided(ctx.session, site, lower, upper)
    return tuple(
        OutcomeLine(digest.hex(), csn, outcome, detail) for digest, csn, outcome, detail in decided
    )  # fmt: skip


def _checkpoints(ctx: Context, site: str, pinc: int) -> tuple[tuple[int, str], ...]:
    """Give the newest positions of a county, and where it stands now: that may be far behind them."""
    known = exchange.read_peer(ctx.session, site)
    here = {(known.csn, known.history)} if known.csn and known.pinc == pinc else set()
    return tuple(sorted(here.union(exchange.checkpoints(ctx.session, site, pinc))))


def _heads(ctx: Context, site: str) -> tuple[Head, ...]:
    tips = {each.hash: each.csn for each in exchange_ops.tips(ctx.session, site)}
    heads = dict(exchange.package_heads(ctx.session, site)) | tips
    return tuple(Head(digest.hex(), csn, csn is None) for digest, csn in heads.items())
