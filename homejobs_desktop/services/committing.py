"""The province gives operations their place in its history, decides each, and writes what follows.

Operations come in batches: the records they are about are looked up together, decided one after the
other in memory, and written together. What is decided on one operation is seen by the next.
"""

from collections.abc import Mapping
from functools import partial

import msgspec

from homejobs_desktop.domain.entities import BY_NAME
from homejobs_desktop.domain.operations import Operation, edits_of, tag_of
from homejobs_desktop.domain.records import Decision, Kept, Outcome, RecordState, instant_of
from homejobs_desktop.domain.transitions import followed
from homejobs_desktop.persistence import exchange, exchange_ops, holding, journal, records
from homejobs_desktop.persistence.erasing import with_content
from homejobs_desktop.persistence.exchange_ops import Judged
from homejobs_desktop.persistence.records import Placed, Put
from homejobs_desktop.services.context import Context
from homejobs_desktop.services.identities import Identities
from homejobs_desktop.services.laid_aside import follow_counties
from homejobs_desktop.services.quota_exchange import flag_permits
from homejobs_desktop.sync.commit import Moment, decide, effective_time, is_understood


class Committer:
    """Commits operations of counties within the running transaction."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._session = ctx.session
        self._received = int(ctx.clock.now().timestamp() * 1000)
        self._times: dict[bytes, int] = {}
        self._untagged: list[bytes] = []
        self._by_tag: dict[str, int] = {}
        self._identities = Identities(ctx.session)
        self.pinc = journal.commit_head(ctx.session).pinc

    def understands(self, operation: Operation) -> bool:
        """Tell whether this program may apply the operation."""
        return is_understood(operation)

    def park(self, operation: Operation) -> None:
        """Keep an operation of a newer program: it is here, but not committed."""
        exchange_ops.add_judged(self._session, [Judged(operation, None, Outcome.PARKED.value, None)])

    def readmit(self) -> None:
        """Commit what was parked for a newer program, now that this is one, and what waited behind it."""
        for operation in exchange_ops.parked(self._session):
            if is_understood(operation):
                self.commit([operation], stored=True)
        self.follow()

    def commit(self, operations: list[Operation], *, stored: bool = False) -> None:
        """Commit operations in their order; the predecessors of all of them are committed.

        Args:
            operations: What is committed.
            stored: Whether they are in the journal already, because they were parked.
        """
        if not operations:
            return
        self._times.clear()
        self._untagged.clear()
        self._by_tag.clear()
        placed = self._placed(operations)
        states: dict[str, RecordState | None] = {key: each.state for key, each in placed.items()}
        csns = journal.take_commits(self._session, [each.hash for each in operations])
        judged: list[Judged] = []
        last: dict[str, tuple[int, Operation]] = {}
        kept: list[tuple[str, str, int, Kept]] = []
        self._identities.look_up(operations)
        for operation, csn in zip(operations, csns, strict=True):
            decision = self._identities.follow(operation, csn, self._decide(operation, states))
            judged.append(Judged(self._identities.kept(operation), csn, *_words(decision)))
            record_id = self._identities.target(operation)
            if decision.state is None or decision.outcome is Outcome.SAME:
                continue
            states[record_id] = decision.state
            last[record_id] = (csn, operation)
            kept += [(record_id, operation.header.entity, csn, each) for each in decision.kept]
        if stored:
            exchange_ops.note_judged(self._session, judged)
        else:
            exchange_ops.add_judged(self._session, judged)
        follow_counties(self._session, operations)
        self._note_clamped(operations)
        exchange.add_kept(self._session, kept)
        self._put(states, placed, last)
        self._identities.finish(csns[-1])
        self._note_emptied(operations)

    def follow(self) -> None:
        """Commit what waited for operations that are committed now, along every branch."""
        if not exchange_ops.any_waiting(self._session):
            return
        ready = exchange_ops.take_ready(self._session)
        while ready:
            each = ready.pop()
            if exchange_ops.forks(self._session, each):
                exchange.add_alarm(self._session, each.header.site, "fork", each.hash.hex())
            if is_understood(each):
                self.commit([each])
                ready += exchange_ops.take_waiting(self._session, each.hash)
            else:
                self.park(each)
            exchange_ops.grow_tip(self._session, each.previous, each)

    def _placed(self, operations: list[Operation]) -> dict[str, Placed]:
        wanted: dict[str, set[str]] = {}
        for operation in operations:
            header = operation.header
            if header.record_id and header.subject in BY_NAME:
                wanted.setdefault(header.subject, set()).add(self._identities.target(operation))
            if header.type == "permit.create" and operation.body:
                wanted.setdefault(header.entity, set()).update(_followed(operation))
        found: dict[str, Placed] = {}
        for entity, ids in wanted.items():
            found |= records.load(self._session, entity, ids)
        return found

    def _decide(self, operation: Operation, states: dict[str, RecordState | None]) -> Decision:
        moment = effective_time(operation.header.stamp, self._effective(operation.previous), self._received)
        self._times[operation.hash] = moment
        self._untagged.append(operation.hash)
        present = states.get(self._identities.target(operation))
        return decide(operation, present, Moment(moment, self._effective_of_tag, partial(_state_in, states)))

    def _effective(self, digest: bytes) -> int:
        found = self._times.get(digest)
        return exchange_ops.effective(self._session, digest) if found is None else found

    def _effective_of_tag(self, tag: str) -> int:
        # Nearly no operation is asked for by its tag, so tags are worked out only then.
        self._by_tag |= {tag_of(each): self._times[each] for each in self._untagged}
        self._untagged.clear()
        found = self._by_tag.get(tag)
        return exchange_ops.effective_of_tag(self._session, tag) if found is None else found

    def _note_emptied(self, operations: list[Operation]) -> None:
        """Know as erased what came without content and of which nothing else is here."""
        empty = {each.header.record_id or "" for each in operations if not each.body} - {""}
        if empty:
            holding.add_erased(self._session, empty - with_content(self._session, empty))

    def _note_clamped(self, operations: list[Operation]) -> None:
        exchange_ops.note_clamped(
            self._session,
            [
                (each.hash, self._times[each.hash])
                for each in operations
                if self._times[each.hash] != each.header.stamp
            ],
        )

    def _put(
        self,
        states: dict[str, RecordState | None],
        placed: dict[str, Placed],
        last: dict[str, tuple[int, Operation]],
    ) -> None:
        puts: dict[str, list[Put]] = {}
        for record_id, (csn, operation) in last.items():
            state = states[record_id]
            if state is None:
                continue
            before = placed.get(record_id)
            at = instant_of(self._times[operation.hash])
            row = before.row if before else None
            puts.setdefault(state.entity, []).append(Put(state, self.pinc, csn, operation.hash, row, at))
        with self._identities.gate():
            for entity, each in puts.items():
                records.put(self._session, entity, each)
        numbers = [
            (each.state.id, str(each.state.fields["number"]))
            for each in puts.get("permit", [])
            if each.state.fields.get("number")
        ]
        for site, number in exchange.doubled_numbers(self._session, numbers):
            exchange.add_alarm(self._session, site, "number", number)
        flag_permits(self._ctx, [(each.row, each.state) for each in puts.get("permit", [])])


def _followed(operation: Operation) -> tuple[str, ...]:
    """Give the permits whose place the permit of an operation takes."""
    fields = edits_of(operation.body).fields
    return followed(operation.header.entity, {name: value for name, (_seen, value) in fields.items()})


def _state_in(states: Mapping[str, RecordState | None], record_id: str) -> str:
    found = states.get(record_id)
    return str(found.fields.get("state") or "") if found is not None else ""


def _words(decision: Decision) -> tuple[str, str | None]:
    """Give outcome and detail as they are stored."""
    if decision.reason is not None:
        return decision.outcome.value, ":".join((decision.reason.value, *sorted(decision.fields)))
    if decision.fields and decision.outcome is not Outcome.APPLIED:
        return decision.outcome.value, msgspec.json.encode(decision.fields).decode()
    return decision.outcome.value, None
