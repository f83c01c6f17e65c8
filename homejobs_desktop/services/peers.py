"""What the other offices' programs know: each says it with its packages (exchange protocol 3.16)."""

from dataclasses import replace

import msgspec

from homejobs_desktop.persistence import exchange
from homejobs_desktop.services.context import Context
from homejobs_desktop.sync.control import UpgradeSaid
from homejobs_desktop.sync.manifest import Manifest


def note_program(ctx: Context, manifest: Manifest, program: str, schema: int) -> None:
    """Remember an office's program and the version of its registry, unless this is an older package."""
    state = exchange.read_peer(ctx.session, manifest.sender)
    if manifest.number >= state.in_number:
        exchange.write_peer(ctx.session, replace(state, program=program, schema=schema))


def note_upgrade(ctx: Context, manifest: Manifest, release: int, said: UpgradeSaid | None) -> None:
    """Remember which release a county knows and how its last installation went, unless this is older."""
    state = exchange.read_peer(ctx.session, manifest.sender)
    if manifest.number >= state.in_number:
        upgrade = msgspec.json.encode(said).decode() if said else ""
        heard = max(release, state.release)
        exchange.write_peer(ctx.session, replace(state, upgrade=upgrade, release=heard))


def upgrade_of(kept: str) -> UpgradeSaid | None:
    """Read what an office said of its last installation; None where it said nothing."""
    return msgspec.json.decode(kept, type=UpgradeSaid) if kept else None


def note_schema(ctx: Context, site: str, schema: int) -> None:
    """Remember the version of an office's registry before its first package."""
    state = exchange.read_peer(ctx.session, site)
    exchange.write_peer(ctx.session, replace(state, schema=schema))


def knows(ctx: Context, site: str, since: int) -> bool:
    """Tell whether an office is known to know what version `since` of the registry brought."""
    return exchange.read_peer(ctx.session, site).schema >= since
