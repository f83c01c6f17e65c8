"""Up packages: a county writes its unconfirmed operations, the province commits them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from homejobs_desktop import __version__
from homejobs_desktop.domain.entities import SCHEMA_VERSION
from homejobs_desktop.domain.operations import Operation, encode_lines, parse_line
from homejobs_desktop.persistence import blob_offers, exchange, exchange_ops, holding, journal
from homejobs_desktop.persistence import releases as kept_releases
from homejobs_desktop.persistence.erasing import with_content
from homejobs_desktop.services.archive_keys import archive_readers
from homejobs_desktop.services.cargo import BlobTaker, wanted_here
from homejobs_desktop.services.committing import Committer
from homejobs_desktop.services.context import Context, Report
from homejobs_desktop.services.erased import erase_here
from homejobs_desktop.services.lives import ROLLED_BACK, Seen, new_life
from homejobs_desktop.services.packing import Draft, blank
from homejobs_desktop.services.peers import note_program, note_upgrade
from homejobs_desktop.services.quota_exchange import learn_quotas, quota_lines
from homejobs_desktop.services.recalling import Known, learn
from homejobs_desktop.services.renewal import announced, heard
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.container import pack_member
from homejobs_desktop.sync.control import Position, UpControl, UpgradeSaid, encode_control, parse_up
from homejobs_desktop.sync.manifest import Limits, Manifest, Member, MemberName, PackageKind
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import Signed, Trust, is_withdrawn

_BATCH = 5_000


@dataclass(frozen=True, slots=True)
class UpTally:
    """What an up package brought: operations that are new, known already, or must wait; attachments."""

    operations: int = 0
    known: int = 0
    waiting: int = 0
    files: int = 0


class _Run:
    """The next operations of the own chain, streamed; remembers the last one."""

    def __init__(self, ctx: Context, after: int, limit: int) -> None:
        self._ctx = ctx
        self._left = limit
        self.last = after
        self.head = exchange_ops.hash_at(ctx.session, after)

    def lines(self) -> Iterator[bytes]:
        """Give the operations' lines, thousands at once, and move on."""
        while self._left > 0:
            batch = exchange_ops.own_lines(self._ctx.session, self.last, min(_BATCH, self._left))
            if not batch:
                return
            yield encode_lines(batch)
            self._left -= len(batch)
            self.last = batch[-1][0]
            self.head = exchange_ops.hash_at(self._ctx.session, self.last)


def build_up(ctx: Context, trust: Trust, after: int, limit: int = Limits().ops) -> tuple[Draft, int]:
    """Give the next up package: own operations after number `after`, at most `limit`.

    Returns:
        The package and the number of its last operation.
    """
    province = ctx.office.province_site
    state = exchange.read_peer(ctx.session, province)
    run = _Run(ctx, after, limit)
    previous = run.head
    operations = pack_member(MemberName.OPS, run.lines())
    inc = exchange_ops.own_chain(ctx.session).inc
    control = UpControl(
        site=ctx.office.site,
        inc=inc,
        position=Position(state.pinc, state.csn, state.history),
        prev=previous.hex(),
        head=run.head.hex(),
        numbers=(after + 1, run.last),
        program=__version__,
        schema=SCHEMA_VERSION,
        trust_version=trust.list.version,
        root_version=trust.root.version,
        roots=trust.chain,
        trust=trust.signed_list,
        keys=announced(ctx),
        erased_known=holding.all_erased(ctx.session),
        quotas=quota_lines(ctx, ctx.office.site),
        want=wanted_here(ctx),
        release=kept_releases.highest_known(ctx.session),
        upgrade=_upgrade(ctx),
    )
    manifest = msgspec.structs.replace(
        blank(ctx, PackageKind.UP, province), inc=inc, prev=previous.hex(), head=run.head.hex()
    )
    members = (pack_member(MemberName.CONTROL, [encode_control(control)]), operations)
    return Draft(manifest, members, (trust.root.open, *archive_readers(trust.root))), run.last


def _upgrade(ctx: Context) -> UpgradeSaid | None:
    """Give what became of the last release that was installed here."""
    last = kept_releases.last_attempt(ctx.session)
    return UpgradeSaid(last.version, last.outcome, last.at) if last is not None and last.outcome else None


class UpReader:
    """Takes a county's package in at the province, batch by batch, in one transaction."""

    def __init__(self, ctx: Context, manifest: Manifest, report: Report) -> None:
        self._ctx = ctx
        self._manifest = manifest
        self._report = report
        self._committer = Committer(ctx)
        self._previous = b""
        self._erased: frozenset[str] = frozenset()
        self._first: Operation | None = None
        self._end: Operation | None = None
        self._committed = False
        self._total = 0
        self._keys: Signed | None = None
        self._blobs = BlobTaker(ctx.session, manifest.sender)
        self.started = False
        self.tally = UpTally()

    def control(self, data: bytes) -> None:
        """Check who speaks and where the county stands."""
        control = parse_up(data)
        manifest = self._manifest
        said = (control.site, control.prev, control.head, control.inc)
        if said != (manifest.sender, manifest.prev, manifest.head, manifest.inc):
            raise refuse("content", mistake="control")
        self._learn_trust(control)
        self._check_position(control)
        note_program(self._ctx, manifest, control.program, control.schema)
        note_upgrade(self._ctx, manifest, control.release, control.upgrade)
        learn_quotas(self._ctx, manifest.sender, control.quotas)
        blob_offers.set_wants(self._ctx.session, manifest.sender, control.want)
        self._keys = control.keys
        self.started = True
        self._erased = self._learn_erased(control)
        self._committer.readmit()
        self._previous = bytes.fromhex(control.prev)
        self._total = max(0, control.numbers[1] - control.numbers[0] + 1)
        self._committed = not any(self._previous) or self._is_committed(self._previous)

    def lines(self, member: Member, batch: list[bytes]) -> None:
        """Commit the next operations."""
        if member.name is not MemberName.OPS:
            raise refuse("content", mistake=member.name.value)
        operations = [self._parse(line) for line in batch]
        known = exchange_ops.known(self._ctx.session, (each.hash for each in operations))
        new: list[Operation] = []
        waiting: list[Operation] = []
        for operation in operations:
            if operation.hash in known:
                self._committed = known[operation.hash] is not None
            elif not self._committed:
                waiting.append(operation)
            elif self._committer.understands(self._stored(operation)):
                new.append(operation)
            else:
                self._committer.commit(new)
                self._committer.park(operation)
                new, self._committed = [], False
        self._committer.commit(new)
        exchange_ops.add_waiting(self._ctx.session, waiting)
        self._blobs.promise(waiting)
        count = sum(each.hash not in known for each in operations)
        self.tally = UpTally(
            self.tally.operations + count - len(waiting),
            self.tally.known + len(operations) - count,
            self.tally.waiting + len(waiting),
        )
        self._report(sum((self.tally.operations, self.tally.known, self.tally.waiting)), self._total)

    def blob(self, member: Member, data: bytes) -> None:
        """Keep the bytes of an attachment that waits for them."""
        self._blobs.take(member.id or "", data)

    @property
    def counted(self) -> str:
        """How many lines there were, as it is kept beside the package."""
        tally = self.tally
        ops = tally.operations + tally.known + tally.waiting
        return self._blobs.counted({"ops": ops})

    def finish(self) -> UpTally:
        """Commit what waited for these operations, and remember how far this county is."""
        if self._previous.hex() != self._manifest.head:
            raise refuse("chain", mistake="head")
        self._extend()
        heard(self._ctx, self._manifest, self._keys)
        session = self._ctx.session
        state = exchange.read_peer(session, self._manifest.sender)
        exchange.write_peer(
            session,
            replace(
                state,
                in_number=max(state.in_number, self._manifest.number),
                in_at=session.instant(),
            ),
        )
        return replace(self.tally, files=self._blobs.taken)

    def _stored(self, operation: Operation) -> Operation:
        """Remember where this package's new operations begin and end."""
        self._first = self._first or operation
        self._end = operation
        return operation

    def _extend(self) -> None:
        """Move the end of the county's chain, with whatever waited for it."""
        session, first, end = self._ctx.session, self._first, self._end
        if first is None or end is None:
            return
        if exchange_ops.forks(session, first):
            exchange.add_alarm(session, self._manifest.sender, "fork", first.hash.hex())
        exchange_ops.grow_tip(session, first.previous, end)
        self._committer.follow()

    def _parse(self, line: bytes) -> Operation:
        operation = parse_line(self._previous, line)
        if operation.header.site != self._manifest.sender:
            raise refuse("foreign-op", mistake=operation.header.site)
        if not operation.body and operation.header.record_id not in self._erased:
            raise refuse("chain", mistake="body")
        self._previous = operation.hash
        return operation

    def _learn_trust(self, control: UpControl) -> None:
        """Learn back what a restored province has forgotten of its own words, and hold the sender to it."""
        before = trust_of(self._ctx)
        if before is None or control.trust is None:
            return
        after = learn(self._ctx, before, Known(control.roots, control.trust), control.site)
        if is_withdrawn(after, self._manifest) and not is_withdrawn(before, self._manifest):
            raise refuse("revoked", sender=control.site)

    def _learn_erased(self, control: UpControl) -> frozenset[str]:
        """Give the ids whose content this county no longer has; a restored province learns them back.

        Only the province erases: what it does not know to be erased is erased here only when its own
        memory was lost, and only where it lies with this county. Of what a county erased with a person
        before it had sent it, nothing is here; it becomes known when its empty operations come.
        """
        session = self._ctx.session
        unknown = set(control.erased_known) - holding.erased(session, control.erased_known)
        not_erased = sorted(with_content(session, unknown))
        if not_erased:
            exchange.add_alarm_once(session, control.site, "erased", " ".join(not_erased[:5]))
        if unknown and self._committer.pinc > journal.FIRST_PINC:
            erase_here(session, unknown - holding.held_elsewhere(session, unknown, control.site))
        return frozenset(control.erased_known) | frozenset(holding.all_erased(session))

    def _is_committed(self, digest: bytes) -> bool:
        return exchange_ops.known(self._ctx.session, [digest]).get(digest) is not None

    def _check_position(self, control: UpControl) -> None:
        """Hold the county's position against the province's own history."""
        session, position = self._ctx.session, control.position
        pinc = self._committer.pinc
        if position.csn == 0 or position.pinc < pinc:
            # It knows nothing of this history, or nothing any more: it gets a whole snapshot.
            position = Position(pinc)
        if position.pinc > pinc or exchange.history_at(session, position.csn) != position.history:
            # This province was restored: its history goes on under a name that no county knows yet.
            # The list itself came along and was learned; only older programs merely name its version.
            version = 0 if control.trust else control.trust_version
            new_life(self._ctx, ROLLED_BACK, Seen(position.pinc, version))
            self._committer = Committer(self._ctx)
            return
        if position.csn:
            exchange.add_checkpoint(session, self._manifest.sender, pinc, position.csn, position.history)
        state = exchange.read_peer(session, self._manifest.sender)
        exchange.write_peer(
            session, replace(state, pinc=pinc, csn=position.csn, history=position.history)
        )  # fmt: skip
