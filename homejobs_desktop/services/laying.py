"""A county lays states of the province down and its own unsettled operations on top of them."""

from collections.abc import Iterable, Mapping, Sequence

from homejobs_desktop.domain.entities import BY_NAME, ENTITIES
from homejobs_desktop.domain.operations import Operation
from homejobs_desktop.domain.records import RecordState
from homejobs_desktop.persistence import base_copies, exchange, exchange_ops, records
from homejobs_desktop.persistence.base import as_bytes
from homejobs_desktop.persistence.base_copies import Base
from homejobs_desktop.persistence.records import Placed, Put
from homejobs_desktop.services.context import Context
from homejobs_desktop.sync.control import StateLine
from homejobs_desktop.sync.overlay import overlay


class Layer:
    """Writes rows of a county within the running transaction; the gate must be open."""

    def __init__(self, ctx: Context, pinc: int, settled: int) -> None:
        self._session = ctx.session
        self._pinc = pinc
        self._settled = settled
        self.new = 0
        self.changed = 0

    def lay(self, entity: str, lines: Sequence[StateLine]) -> None:
        """Lay down states of one entity; one that is not newer than the present one is ignored."""
        session = self._session
        ids = [line.id for line in lines]
        placed = records.load(session, entity, ids)
        kept = base_copies.bases(session, ids)
        newer = [line for line in lines if (self._pinc, line.csn) > _place(placed, kept, line.id)]
        pending = exchange_ops.unsettled(session, self._settled, (line.id for line in newer))
        gone = {line.id for line in newer if line.gone}
        found = {line.id: Base(line.state, self._pinc, line.csn) for line in newer if not line.gone}
        self._show(entity, found, placed, pending)
        records.remove(session, entity, (placed[each] for each in gone - pending.keys() if each in placed))
        base_copies.drop_bases(session, gone | (found.keys() - pending.keys()))
        base_copies.keep_bases(session, {key: base for key, base in found.items() if key in pending})
        exchange.replace_conflicts(session, [(line.id, entity, line.csn, line.kept) for line in newer])
        self.new += sum(key not in placed for key in found)
        self.changed += sum(key in placed for key in found)

    def settle(self, touched: Iterable[tuple[str, str]], settled: int, rejected: set[str]) -> None:
        """Rebuild records after own operations up to number `settled` were settled.

        Args:
            touched: Entity and id of the records those operations are about.
            settled: The new end of what is settled.
            rejected: Records whose making the province rejected: they never came to be.
        """
        self._settled = settled
        by_entity: dict[str, list[str]] = {}
        for entity, record_id in touched:
            if entity in BY_NAME:
                by_entity.setdefault(entity, []).append(record_id)
        for entity, ids in by_entity.items():
            self._rebuild(entity, ids, rejected)

    def drop_older_lives(self) -> None:
        """Take away the records that only an older life of the province knew (rule C)."""
        for entity in ENTITIES:
            old = exchange.older_lives(self._session, entity, self._pinc)
            ids = [each.state.id for each in old]
            pending = exchange_ops.unsettled(self._session, self._settled, ids)
            records.remove(self._session, entity.name, (each for each in old if each.state.id not in pending))
            base_copies.drop_bases(self._session, ids)

    def _rebuild(self, entity: str, ids: list[str], rejected: set[str]) -> None:
        session = self._session
        kept = base_copies.bases(session, ids)
        placed = records.load(session, entity, kept.keys() | (rejected & set(ids)))
        pending = exchange_ops.unsettled(session, self._settled, kept.keys())
        self._show(entity, kept, placed, pending)
        never = (each for key, each in placed.items() if key in rejected and key not in kept)
        records.remove(session, entity, (each for each in never if not each.place[1]))
        base_copies.drop_bases(session, kept.keys() - pending.keys())

    def _show(
        self,
        entity: str,
        found: Mapping[str, Base],
        placed: Mapping[str, Placed],
        pending: Mapping[str, list[Operation]],
    ) -> None:
        at = self._session.instant()
        puts: list[Put] = []
        for record_id, base in found.items():
            before = placed.get(record_id)
            operations = pending.get(record_id, [])
            state: RecordState = overlay(base.state, operations) or base.state
            last = operations[-1].hash if operations else (as_bytes(before.row["last_op"]) if before else b"")
            row = before.row if before else None
            puts.append(Put(state, base.pinc, base.csn, last or None, row, at))
        records.put(self._session, entity, puts)


def _place(placed: Mapping[str, Placed], kept: Mapping[str, Base], record_id: str) -> tuple[int, int]:
    """Give where in the province's history the known state of a record stands."""
    base = kept.get(record_id)
    if base is not None:
        return base.pinc, base.csn
    row = placed.get(record_id)
    return row.place if row else (0, 0)
