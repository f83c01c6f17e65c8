"""What a person sees of the exchange: how it stands, what waits, what was decided, what came and went."""

from dataclasses import dataclass

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.fates import Fate
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.records import instant_of
from homejobs_desktop.persistence import came_back, exchange, exchange_names, exchange_ops
from homejobs_desktop.persistence.alarms import alarm_count
from homejobs_desktop.persistence.exchange import Decided
from homejobs_desktop.persistence.fates import FateReader
from homejobs_desktop.services.cargo import waiting_files
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.seal import has_joined
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.enrolment import root_digits
from homejobs_desktop.sync.trust import Status

LONG = 500


@dataclass(frozen=True, slots=True)
class CountyStatus:
    """How the exchange with one county stands, as the province sees it."""

    site: str
    name: str
    records: int
    last_in: str
    last_out: str
    last_number: int
    answered: bool


@dataclass(frozen=True, slots=True)
class ExchangeStatus:
    """How this office's exchange stands; instants are UTC, ISO, "" where there was none.

    `waiting` counts changes of records that the province has not confirmed to have; `counties` is
    filled at the province. `files_to_send` counts attachments whose bytes another office waits for,
    `files_missing` those whose bytes have not come here.
    """

    kind: OfficeKind
    site: str
    enrolled: bool
    waiting: int
    oldest_waiting: str
    last_receipt: str
    last_export: str
    next_number: int
    conflicts: int
    alarms: int
    root_digits: str = ""
    counties: tuple[CountyStatus, ...] = ()
    files_to_send: int = 0
    files_missing: int = 0


@dataclass(frozen=True, slots=True)
class PendingChange:
    """An own change that the province has not confirmed to have."""

    seq: int
    type: str
    record_id: str
    label: str
    at: str
    actor: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """A change that was not simply applied: `rejected:transition`, `lww-lost`, `conflict`, `parked`.

    `aside` says why a person laid it aside, and `aside_by` who; "" for nobody.
    """

    site: str
    type: str
    record_id: str
    label: str
    outcome: str
    at: str
    fields: tuple[str, ...]
    aside: str = ""
    aside_by: str = ""


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A value that waits for a person, beside the one that stands."""

    record_id: str
    entity: str
    label: str
    owner: str
    field: str
    present: Value
    offered: Value
    site: str
    kind: str
    at: str


@dataclass(frozen=True, slots=True)
class PackageRow:
    """A package that was written ("out") or read ("in")."""

    direction: str
    kind: str
    peer: str
    number: int
    file: str
    size: int
    at: str


@reading(Permission.EXCHANGE)
def exchange_status(ctx: Context) -> ExchangeStatus:
    """Tell how this office's exchange stands."""
    trust = trust_of(ctx)
    at_province = ctx.office.kind is OfficeKind.PROVINCE
    peer = exchange.read_peer(ctx.session, ctx.office.province_site)
    own = exchange_ops.own_chain(ctx.session)
    waiting, oldest = (0, 0) if at_province else exchange_ops.pending_count(ctx.session, own)
    counties = _counties(ctx) if at_province else ()
    files = waiting_files(ctx)
    return ExchangeStatus(
        kind=ctx.office.kind,
        site=ctx.office.site,
        enrolled=at_province or has_joined(ctx, trust),
        waiting=waiting,
        oldest_waiting=instant_of(oldest) if waiting else "",
        last_receipt=max((each.last_in for each in counties), default="") if at_province else peer.in_at,
        last_export=max((each.last_out for each in counties), default="") if at_province else peer.out_at,
        next_number=peer.out_number + 1,
        conflicts=exchange.conflict_count(ctx.session),
        alarms=alarm_count(ctx.session),
        root_digits=root_digits(trust.root) if trust else "",
        counties=counties,
        files_to_send=files.to_send,
        files_missing=files.missing,
    )


@reading(Permission.EXCHANGE)
def pending_changes(ctx: Context, limit: int = LONG) -> tuple[PendingChange, ...]:
    """Give the own changes that the province has not settled, newest first."""
    peer = exchange.read_peer(ctx.session, ctx.office.province_site)
    fates = FateReader(ctx.session)
    rows = exchange_names.pending(ctx.session, peer.settled_n, limit)
    labels = exchange_names.labels(ctx.session, [(row.type.partition(".")[0], row.record_id) for row in rows])
    return tuple(
        PendingChange(
            row.seq,
            row.type,
            row.record_id,
            labels.get(row.record_id, ""),
            instant_of(row.stamp),
            row.actor,
            fates.fate(ctx.office.site, row.n, None, None),
        )
        for row in rows
    )


@reading(Permission.EXCHANGE)
def outcomes(ctx: Context, limit: int = LONG) -> tuple[OutcomeRow, ...]:
    """Give the changes that were not simply applied, newest first."""
    rows = exchange.decided_operations(ctx.session, limit)
    labels = exchange_names.labels(ctx.session, [(row.type.partition(".")[0], row.record_id) for row in rows])
    asides = came_back.asides(ctx.session, [row.hash for row in rows])
    found = []
    for row in rows:
        aside = asides.get(row.hash)
        found.append(
            OutcomeRow(
                row.site,
                row.type,
                row.record_id,
                labels.get(row.record_id, ""),
                _word(row),
                instant_of(row.stamp),
                exchange_names.field_names(row.detail),
                aside.reason if aside else "",
                aside.actor if aside else "",
            )
        )
    return tuple(found)


def _word(row: Decided) -> str:
    """Give what was decided: `rejected:value`, `conflict`."""
    if not row.detail or row.detail.startswith("{"):
        return row.outcome
    return f"{row.outcome}:{row.detail.partition(':')[0]}"


@reading(Permission.EXCHANGE)
def conflicts(ctx: Context, limit: int = LONG) -> tuple[ConflictRow, ...]:
    """Give the values that wait for a person's decision, newest first."""
    rows = exchange.open_conflicts(ctx.session, limit)
    states = exchange_names.states(ctx.session, [(row.entity, row.record_id) for row in rows])
    labels = exchange_names.labels(ctx.session, [(row.entity, row.record_id) for row in rows])
    found = []
    for row in rows:
        state = states.get(row.record_id)
        found.append(
            ConflictRow(
                row.record_id,
                row.entity,
                labels.get(row.record_id, ""),
                state.owner if state else "",
                row.kept.field,
                state.fields.get(row.kept.field) if state else None,
                row.kept.value,
                row.kept.site,
                row.kept.kind,
                row.at,
            )
        )
    return tuple(found)


@reading(Permission.EXCHANGE)
def packages(ctx: Context, limit: int = LONG) -> tuple[PackageRow, ...]:
    """Give the packages that were written and read, newest first."""
    return tuple(
        PackageRow(each.direction, each.kind, each.peer, each.number, each.file, each.size, each.at)
        for each in exchange.packages(ctx.session, limit)
    )


def _counties(ctx: Context) -> tuple[CountyStatus, ...]:
    trust = trust_of(ctx)
    if trust is None:
        return ()
    rows = []
    for each in sorted(trust.list.sites, key=lambda site: site.site):
        if each.status is not Status.ACTIVE:
            continue
        peer = exchange.read_peer(ctx.session, each.site)
        records = exchange.scope_count(ctx.session, each.site, 0)
        answered = bool(peer.out_at) and peer.out_at >= peer.in_at
        rows.append(
            CountyStatus(
                each.site, each.name, records, peer.in_at, peer.out_at, peer.in_number, answered=answered
            )
        )
    return tuple(rows)
