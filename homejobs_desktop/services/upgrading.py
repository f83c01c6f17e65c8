"""What a newer program makes of what the older one kept without understanding it (3.16).

The schema is upgraded before (`persistence/schema.py`); here the records follow. It is done once for each
version of the registry, in one transaction, so an upgrade that is cut off is done at the next start.
"""

from homejobs_desktop.domain.entities import BY_NAME, ENTITIES, SCHEMA_VERSION
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import exchange, foreign, records, store
from homejobs_desktop.persistence.records import Put
from homejobs_desktop.persistence.reference import seed_reference
from homejobs_desktop.services.committing import Committer
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.laying import Layer
from homejobs_desktop.services.registry_version import note_registry, registry_of
from homejobs_desktop.sync.control import StateLine, parse_state


@writing(Permission.LOG_IN)
def take_up(ctx: Context) -> None:
    """Take up what an older program kept for this one.

    Reference items that this program ships are added; fields that were kept aside move into their columns;
    records of entities that are known now become rows; at the province, parked operations are decided.
    """
    before = registry_of(ctx)
    seed_reference(ctx.session)
    with records.open_gate(ctx.session, "upgrade"):
        _take_fields(ctx)
        if ctx.office.kind is OfficeKind.COUNTY:
            _take_strangers(ctx)
    if ctx.office.kind is OfficeKind.PROVINCE:
        Committer(ctx).readmit()
    store.audit(ctx.session, "upgrade", {"from": before, "to": SCHEMA_VERSION})
    note_registry(ctx)


def _take_fields(ctx: Context) -> None:
    """Move the values of fields that are known now out of `extra` into their columns."""
    for entity in ENTITIES:
        puts = [
            Put(
                placed.state, *placed.place, placed.last_op, placed.row, str(placed.row["updated_at"])
            )
            for placed in records.with_strange_fields(ctx.session, entity)
        ]  # fmt: skip
        records.put(ctx.session, entity.name, puts)


def _take_strangers(ctx: Context) -> None:
    """Lay down the kept records of entities that are known now, as if they came today."""
    session = ctx.session
    peer = exchange.read_peer(session, ctx.office.province_site)
    foreign.place_old_lines(session, peer.pinc)
    lines: dict[tuple[int, str], list[StateLine]] = {}
    kept = foreign.every(session, BY_NAME)
    for each in kept:
        lines.setdefault((each.pinc, each.entity), []).append(parse_state(each.line))
    for pinc in sorted({each.pinc for each in kept}):
        layer = Layer(ctx, pinc, peer.settled_n)
        for entity in ENTITIES:
            if (pinc, entity.name) in lines:
                layer.lay(entity.name, lines[pinc, entity.name])
    foreign.drop(session, (each.record_id for each in kept))
