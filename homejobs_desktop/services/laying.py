"""A county lays states of the province down and its own unsettled operations on top of them."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from homejobs_desktop.domain.entities import BY_NAME, ENTITIES
from homejobs_desktop.domain.operations import Operation
from homejobs_desktop.persistence import base_copies, decisions, exchange, exchange_ops, holding, records
from homejobs_desktop.persistence.base import as_bytes
from homejobs_desktop.persistence.base_copies import Base
from homejobs_desktop.persistence.records import Placed, Put
from homejobs_desktop.services import stories
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
        newer = self._standing(
            [line for line in lines if (self._pinc, line.csn) > _place(placed, kept, line.id)]
        )  # fmt: skip
        pending = exchange_ops.unsettled(session, self._settled, (line.id for line in newer))
        gone = {line.id for line in newer if line.gone}
        found = {line.id: Base(line.state, self._pinc, line.csn) for line in newer if not line.gone}
        self._show(entity, found, placed, pending)
        records.remove(session, entity, (placed[each] for each in gone - pending.keys() if each in placed))
        self._leave([line for line in newer if line.gone], pending.keys())
        self._come_back(found)
        base_copies.drop_bases(session, gone | (found.keys() - pending.keys()))
        base_copies.keep_bases(session, {key: base for key, base in found.items() if key in pending})
        exchange.replace_conflicts(session, [(line.id, entity, line.csn, line.kept) for line in newer])
        stories.keep_stories(session, newer)
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
            self._take_left(entity, ids)

    def _standing(self, lines: list[StateLine]) -> list[StateLine]:
        """Give the lines but those about erased records, which an older package may still bring."""
        names = {line.id for line in lines} | {str(line.fields.get("person_id") or "") for line in lines}
        erased = holding.erased(self._session, names)
        return [
            line
            for line in lines
            if not erased or (line.id not in erased and line.fields.get("person_id") not in erased)
        ]

    def _leave(self, gone: list[StateLine], pending: Collection[str]) -> None:
        """Forget the stories of records that left; those with own changes on them stay until settled."""
        session, site = self._session, self._session.office.site
        decisions.drop_story(session, [line.id for line in gone])
        for line in gone:
            if line.id in pending:
                holding.note_left(session, [(line.id, line.entity, site)], line.csn)

    def _come_back(self, found: Iterable[str]) -> None:
        site = self._session.office.site
        back = holding.left_of(self._session, site, found)
        holding.note_back(self._session, [(each, site) for each in back])

    def _take_left(self, entity: str, ids: list[str]) -> None:
        """Take away the records that left this office's scope while own changes lay on them."""
        session, site = self._session, self._session.office.site
        left = holding.left_of(session, site, ids)
        left -= exchange_ops.unsettled(session, self._settled, left).keys()
        if left:
            records.remove(session, entity, records.load(session, entity, left).values())
            base_copies.drop_bases(session, left)
            holding.note_back(session, [(each, site) for each in left])

    def drop_older_lives(self) -> None:
        """Take away the records that only an older life of the province knew (rule C)."""
        for entity in ENTITIES:
            old = {each.state.id: each for each in exchange.older_lives(self._session, entity, self._pinc)}
            pending = exchange_ops.unsettled(self._session, self._settled, old)
            gone = (each for key, each in old.items() if key not in pending)
            records.remove(self._session, entity.name, gone)
            base_copies.drop_bases(self._session, old)
            self._keep_own(entity.name, old, pending)

    def _keep_own(
        self, entity: str, old: Mapping[str, Placed], pending: Mapping[str, list[Operation]]
    ) -> None:
        """Show records that the new life does not know as the own operations alone make them.

        What was made elsewhere stays as it is until the province answers: it comes again with whoever
        made it, or it goes.
        """
        made = {key: overlay(None, operations) for key, operations in pending.items()}
        shown = {key: Base(state or old[key].state, 0, 0) for key, state in made.items()}
        self._put(entity, shown, old, pending)
        site = self._session.office.site
        holding.note_left(
            self._session, [(key, entity, site) for key, state in made.items() if state is None], 0
        )

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
        shown = {
            key: base._replace(state=overlay(base.state, pending.get(key, [])) or base.state)
            for key, base in found.items()
        }
        self._put(entity, shown, placed, pending)

    def _put(
        self,
        entity: str,
        shown: Mapping[str, Base],
        placed: Mapping[str, Placed],
        pending: Mapping[str, list[Operation]],
    ) -> None:
        """Write states that are shown, own operations laid on them already."""
        at = self._session.instant()
        puts: list[Put] = []
        for record_id, base in shown.items():
            before = placed.get(record_id)
            operations = pending.get(record_id, [])
            last = operations[-1].hash if operations else (as_bytes(before.row["last_op"]) if before else b"")
            row = before.row if before else None
            puts.append(Put(base.state, base.pinc, base.csn, last or None, row, at))
        records.put(self._session, entity, puts)


def _place(placed: Mapping[str, Placed], kept: Mapping[str, Base], record_id: str) -> tuple[int, int]:
    """Give where in the province's history the known state of a record stands."""
    base = kept.get(record_id)
    if base is not None:
        return base.pinc, base.csn
    row = placed.get(record_id)
    return row.place if row else (0, 0)
