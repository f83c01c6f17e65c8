"""Down packages as a county takes them in: held against its position, then laid down batch by batch."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace

from homejobs_desktop.domain.entities import BY_NAME, PUBLICATION
from homejobs_desktop.domain.records import Outcome
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.persistence import blob_offers, exchange, exchange_ops, foreign, holding, records
from homejobs_desktop.persistence.elsewhere import forget_older_lives
from homejobs_desktop.services import elsewhere
from homejobs_desktop.services.cargo import BlobTaker, clear_left
from homejobs_desktop.services.context import Context, Report
from homejobs_desktop.services.erased import take_erased
from homejobs_desktop.services.laying import Layer
from homejobs_desktop.services.lives import FOREIGN_TIP, new_life
from homejobs_desktop.services.publications import note_unusable
from homejobs_desktop.services.quota_exchange import take_quotas
from homejobs_desktop.services.releases import take_release
from homejobs_desktop.services.standings import take_permits
from homejobs_desktop.services.strangers import keep_strangers
from homejobs_desktop.services.trusted import keep_trust
from homejobs_desktop.sync.control import DownControl, Position, StateLine, parse_down, parse_state
from homejobs_desktop.sync.manifest import Manifest, Member, MemberName
from homejobs_desktop.sync.overlay import Step, foreign_tips, received, settled, step
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import Trust, check_signer, follow, open_trust

NEW_ROOTS = "new-roots"
"""Kind of the alarm that only the roots of a package could be taken; its detail is their version."""
_FORGETFUL = frozenset({"position", "forgotten", "trust"})
"""How a package is refused whose sender was restored and has forgotten what it had said."""


@dataclass(frozen=True, slots=True)
class DownTally:
    """What a down package brought to a county."""

    new: int = 0
    changed: int = 0
    confirmed: int = 0
    decided: int = 0
    files: int = 0
    ignored: bool = False


class DownReader:
    """Takes a package of the province in at a county, batch by batch, in one transaction."""

    def __init__(self, ctx: Context, manifest: Manifest, trust: Trust, report: Report) -> None:
        self._ctx = ctx
        self._manifest = manifest
        self._trust = trust
        self._report = report
        self._gate = ExitStack()
        self._peer = exchange.read_peer(ctx.session, ctx.office.province_site)
        self._control: DownControl | None = None
        self._step: Step | None = None
        self._layer: Layer | None = None
        self._settled = 0
        self._done = 0
        self._blobs = BlobTaker(ctx.session, manifest.sender)
        self._roots_only = False
        self.started = False

    def control(self, data: bytes) -> None:
        """Hold the package against this county's position, and open the gate for its states."""
        control = parse_down(data)
        manifest = self._manifest
        said = (control.to, control.pinc, control.lower, control.upper, control.history)
        if said != (manifest.receiver, manifest.pinc, manifest.lower, manifest.upper, manifest.history):
            raise refuse("content", mistake="control")
        check_signer(self._trust, manifest.signer, control.roots)
        try:
            self._begin(control)
        except PackageRefused as refusal:
            if refusal.code not in _FORGETFUL or not self._follow_roots(control):
                raise

    def _begin(self, control: DownControl) -> None:
        manifest, mine = self._manifest, Position(self._peer.pinc, self._peer.csn, self._peer.history)
        self._step = step(mine, self._peer.awaited, control, self._told(mine))
        self._control = control
        self._settled = self._now_settled(control, self._step.end)
        self._layer = Layer(self._ctx, control.pinc, self._settled)
        if not self._step.ignore:
            trust = open_trust(self._trust, control.roots, control.trust)
            self.started = True
            keep_trust(self._ctx, trust)
            blob_offers.set_wants(self._ctx.session, manifest.sender, control.want)
            take_quotas(self._ctx, trust, control.quotas)
            take_permits(self._ctx, trust, control.permits)
            take_release(self._ctx, trust, control.release)
            take_erased(self._ctx.session, control.erased, control.pinc)
            if control.upper >= self._step.start.csn:
                holding.set_aliases(self._ctx.session, dict(control.aliases))
            elsewhere.take_key(self._ctx, control)
        else:
            self._follow_roots(control)
        self._gate.enter_context(records.open_gate(self._ctx.session, "exchange"))

    def _follow_roots(self, control: DownControl) -> bool:
        """Take new roots, and nothing else, from a package whose states cannot be taken; tell if there were.

        A province that lost its computer has new keys only: what is written for the former ones it cannot
        open, so that the way out of its rollback begins here.
        """
        if len(control.roots) <= len(self._trust.chain):
            return False
        root = follow(self._trust.root, control.roots)
        keep_trust(self._ctx, Trust(control.roots, self._trust.signed_list, root, self._trust.list))
        exchange.add_alarm_once(self._ctx.session, self._manifest.sender, NEW_ROOTS, str(root.version))
        self._roots_only, self._step, self._layer = True, None, None
        return True

    def _told(self, mine: Position) -> Sequence[tuple[int, str]]:
        """Give the positions at which a package that was never read may end and be only late.

        A number that was read before, in another package, speaks of a province that was rolled back.
        """
        session, manifest = self._ctx.session, self._manifest
        if exchange.number_read(session, manifest.sender, manifest.number):
            return ()
        return exchange.checkpoints(session, self._ctx.office.province_site, mine.pinc)

    def lines(self, member: Member, batch: list[bytes]) -> None:
        """Lay down the next states."""
        if member.name not in {MemberName.STATES, MemberName.REFS, MemberName.KNOWN}:
            raise refuse("content", mistake=member.name.value)
        layer, taken = self._layer, self._step
        if layer is None or taken is None or taken.ignore:
            return
        if member.name is MemberName.KNOWN:
            elsewhere.take_lines(self._ctx.session, self._manifest.pinc, batch, taken.start.csn)
            return
        by_entity: dict[str, list[StateLine]] = {}
        strangers: list[tuple[StateLine, bytes]] = []
        for line in batch:
            state = parse_state(line)
            if state.csn <= taken.start.csn:
                continue  # this office stands behind it already; the record may have left it since
            if state.entity in BY_NAME:
                by_entity.setdefault(state.entity, []).append(state)
            else:
                strangers.append((state, line))
        keep_strangers(self._ctx.session, self._manifest.pinc, strangers)
        for entity, states in by_entity.items():
            layer.lay(entity, states)
        self._done += len(batch)
        self._report(self._done, 0)

    def blob(self, member: Member, data: bytes) -> None:
        """Keep the bytes of an attachment that waits for them."""
        if self._step is not None and not self._step.ignore:
            self._blobs.take(member.id or "", data)

    @property
    def counted(self) -> str:
        """How many lines there were, as it is kept beside the package."""
        return self._blobs.counted({"states": self._done})

    def finish(self) -> DownTally:
        """Take over outcomes and position, and show what is settled as the province has it."""
        control, taken, layer = self._control, self._step, self._layer
        if self._roots_only:
            self._gate.close()
            return DownTally(ignored=True)
        if control is None or taken is None or layer is None:
            raise refuse("cut")
        if taken.ignore:
            self._gate.close()
            return DownTally(ignored=True)
        session = self._ctx.session
        before = exchange_ops.own_chain(session).delivered
        delivered = self._settle(control, layer)
        if taken.complete:
            layer.drop_older_lives()
            foreign.drop_older_lives(session, control.pinc)
            forget_older_lives(session, control.pinc)
        self._gate.close()
        if PUBLICATION.name in session.touched:
            note_unusable(self._ctx)
        exchange.write_peer(session, self._moved(control, taken))
        exchange.keep_checkpoints(session, self._ctx.office.province_site, control.pinc, control.checkpoints)
        clear_left(self._ctx)
        return DownTally(
            new=layer.new,
            changed=layer.changed,
            confirmed=max(0, delivered - before),
            decided=sum(each.outcome != Outcome.SAME for each in control.outcomes),
            files=self._blobs.taken,
        )

    def _now_settled(self, control: DownControl, end: Position) -> int:
        """Give up to where the own chain is settled once this package is taken in."""
        before = self._peer.settled_n if control.pinc == self._peer.pinc else 0
        if end.csn < control.total:
            # In the parts before the last one, a settled record's newest state may still be to come.
            return before
        return max(before, settled(control.heads, self._own(control), end))

    def _own(self, control: DownControl) -> dict[str, int]:
        hashes = (bytes.fromhex(head.hash) for head in control.heads)
        return exchange_ops.own_numbers(self._ctx.session, hashes)

    def _settle(self, control: DownControl, layer: Layer) -> int:
        """Take over what the province has and decided; give up to where it has the own chain."""
        session, peer = self._ctx.session, self._peer
        delivered = received(control.heads, self._own(control))
        if control.pinc == peer.pinc and control.package < peer.in_number:
            delivered = max(delivered, exchange_ops.own_chain(session).delivered)
        if control.pinc != peer.pinc:
            exchange_ops.forget_outcomes(session)
        exchange_ops.note_delivered(session, delivered)
        exchange_ops.note_outcomes(
            session,
            [
                (bytes.fromhex(each.hash), each.csn, each.outcome, each.detail or None)
                for each in control.outcomes
            ],
        )
        parked = (bytes.fromhex(head.hash) for head in control.heads if head.parked)
        exchange_ops.note_parked(session, parked)
        old = peer.settled_n if control.pinc == peer.pinc else 0
        exchange_ops.settle(session, self._settled)
        touched = exchange_ops.own_records(session, old, max(peer.settled_n, self._settled))
        rejected = exchange_ops.rejected_records(session, old, self._settled)
        layer.settle(touched, self._settled, rejected)
        self._tell_foreign_tips(control)
        return delivered

    def _tell_foreign_tips(self, control: DownControl) -> None:
        session = self._ctx.session
        hashes = [bytes.fromhex(tip.hash) for tip in control.tips]
        own = exchange_ops.own_numbers(session, hashes)
        inc = exchange_ops.own_chain(session).inc
        others = foreign_tips(control, inc, own)
        for digest in others:
            exchange.add_alarm(session, self._ctx.office.site, FOREIGN_TIP, digest)
        if others:
            new_life(self._ctx, FOREIGN_TIP)

    def _moved(self, control: DownControl, taken: Step) -> exchange.Peer:
        end = taken.end
        return replace(
            self._peer,
            pinc=end.pinc,
            csn=end.csn,
            history=end.history,
            awaited=taken.awaited,
            settled_n=self._settled,
            # A restored province counts its packages from where its backup stood.
            in_number=max(self._peer.in_number if end.pinc == self._peer.pinc else 0, control.package),
            in_at=self._ctx.session.instant(),
            program=control.program,
            schema=control.schema,
        )
