"""The control sections of packages and the lines of states, as they stand in the file."""

from typing import Annotated

import msgspec

from homejobs_desktop.domain.operations import Count, WireValue, check_depth
from homejobs_desktop.domain.records import Kept, RecordState
from homejobs_desktop.sync.manifest import Hash, Site
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.standings import SignedList
from homejobs_desktop.sync.trust import Signed

NO_HISTORY = "0" * 64

_Tag = Annotated[str, msgspec.Meta(max_length=16)]
_Id = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
_Short = Annotated[str, msgspec.Meta(max_length=64)]


class Position(msgspec.Struct, frozen=True, array_like=True, order=True):
    """A point of the province's history: its incarnation, the commit number, the hash up to there."""

    pinc: Count = 0
    csn: Count = 0
    history: Hash = NO_HISTORY


class UpgradeSaid(msgspec.Struct, frozen=True):
    """What an office says of the last release that it installed; `outcome` as in `services.installing`."""

    version: _Short
    outcome: _Short
    at: _Short


class UpControl(msgspec.Struct, frozen=True):
    """What a county says with its operations."""

    site: Site
    inc: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{16}$")]
    position: Position
    prev: Hash
    head: Hash
    numbers: tuple[Count, Count] = msgspec.field(name="n_range")
    program: _Short
    schema: Count
    trust_version: Count
    root_version: Count
    refs: dict[str, Count] = {}
    roots: tuple[Signed, ...] = ()
    trust: Signed | None = None
    """Whom this county believes, as the province signed it: a restored province learns it back."""
    erased_known: tuple[_Id, ...] = ()
    want: tuple[Hash, ...] = ()
    """Attachments whose bytes this county lacks."""
    keys: Signed | None = None
    """The office's next keys, which sign them; the package itself is signed with the present one."""
    quotas: tuple[dict[str, str | int], ...] = ()
    """What this office was granted, as the province signed it: a restored province learns it back."""
    release: Count = 0
    """The highest serial of a release of the program that this county knows."""
    upgrade: UpgradeSaid | None = None
    """What became of the last release that it installed."""


class Head(msgspec.Struct, frozen=True, array_like=True):
    """An operation of the county that the province has; `csn` is None while it is not committed."""

    hash: Hash
    csn: Count | None
    parked: bool = False


class Tip(msgspec.Struct, frozen=True, array_like=True):
    """The end of a branch of the county's chain that the province knows."""

    inc: _Short
    n: Count
    hash: Hash


class OutcomeLine(msgspec.Struct, frozen=True, array_like=True):
    """What became of an operation, unless it was simply applied."""

    hash: Hash
    csn: Count
    outcome: _Short
    detail: Annotated[str, msgspec.Meta(max_length=16_384)] = ""


class DownControl(msgspec.Struct, frozen=True):
    """What the province says with its states; every part of a split package carries all of it.

    `want` names the attachments whose bytes the province lacks and this county should have; `blobs` stands
    here from the first format on and is empty: the manifest names the attachments that a package brings.
    """

    to: Site
    pinc: Count
    package: Count = msgspec.field(name="pk")
    lower: Count = msgspec.field(name="from")
    upper: Count = msgspec.field(name="upto")
    total: Count
    history: Hash = msgspec.field(name="ch_upto")
    checkpoints: tuple[tuple[Count, Hash], ...]
    heads: tuple[Head, ...]
    tips: tuple[Tip, ...]
    outcomes: tuple[OutcomeLine, ...]
    roots: tuple[Signed, ...]
    trust: Signed
    program_min: _Short = ""
    erased: tuple[_Id, ...] = ()
    aliases: tuple[tuple[_Id, _Id], ...] = ()
    want: tuple[Hash, ...] = ()
    quotas: tuple[dict[str, str | int], ...] = ()
    revoked: tuple[_Short, ...] = ()
    blobs: tuple[Hash, ...] = ()
    program: _Short = ""
    schema: Count = 1
    """The province's program and the version of its registry."""
    index_key: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?$")] = ""
    """The province's key of the index of other counties' people (member `known`)."""
    permits: SignedList | None = None
    """Which permits of the province stand, signed by itself; None from an older program."""
    release: Signed | None = None
    """The newest release of the program, signed with the release keys."""


class KeptLine(msgspec.Struct, frozen=True, array_like=True):
    """A value of a record that a person must decide on."""

    field: _Short
    value: WireValue
    tag: _Tag
    site: _Short
    kind: _Short


class DecisionLine(msgspec.Struct, frozen=True, array_like=True):
    """An operation of the province about a record, for the record's story; `body` is its JSON."""

    hash: Hash
    type: _Short
    site: Site
    actor: Annotated[str, msgspec.Meta(max_length=128)]
    stamp: Count
    csn: Count
    body: str


class PastLine(msgspec.Struct, frozen=True, array_like=True):
    """A value that a record had or was offered and that did not win, with its author."""

    field: _Short
    value: WireValue
    tag: _Tag
    site: _Short
    kind: _Short
    csn: Count
    at: _Short
    actor: Annotated[str, msgspec.Meta(max_length=128)] = ""
    reason: Annotated[str, msgspec.Meta(max_length=1_000)] = ""


class StateLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """One record as committed at `csn`; `gone` when it has left the receiver's scope."""

    id: _Id
    entity: _Short = msgspec.field(name="ty")
    csn: Count
    owner: _Short = msgspec.field(name="o", default="")
    fields: dict[str, WireValue] = msgspec.field(name="f", default_factory=dict)
    tags: dict[str, _Tag] = msgspec.field(name="g", default_factory=dict)
    retired: tuple[str, str] | None = msgspec.field(name="r", default=None)
    conflicts: tuple[KeptLine, ...] = msgspec.field(name="c", default=())
    decisions: tuple[DecisionLine, ...] = msgspec.field(name="d", default=())
    past: tuple[PastLine, ...] = msgspec.field(name="h", default=())
    gone: bool = False

    @property
    def state(self) -> RecordState:
        """The record as a value."""
        return RecordState(self.id, self.entity, self.owner, self.fields, self.tags, self.retired)

    @property
    def kept(self) -> tuple[Kept, ...]:
        """Its open conflicts as values."""
        return tuple(Kept(each.field, each.value, each.tag, each.site, each.kind) for each in self.conflicts)


_encoder = msgspec.json.Encoder()
_state_decoder = msgspec.json.Decoder(StateLine)
_up_decoder = msgspec.json.Decoder(UpControl)
_down_decoder = msgspec.json.Decoder(DownControl)


def encode_control(control: UpControl | DownControl) -> bytes:
    """Give a control section's bytes."""
    return _encoder.encode(control)


def encode_state(
    state: RecordState,
    csn: int,
    conflicts: tuple[Kept, ...],
    decisions: tuple[DecisionLine, ...] = (),
    past: tuple[PastLine, ...] = (),
) -> bytes:
    """Give a state's line."""
    lines = tuple(KeptLine(each.field, each.value, each.tag, each.site, each.kind) for each in conflicts)
    known: dict[str, WireValue] = {name: value for name, value in state.fields.items() if value is not None}
    line = StateLine(
        state.id, state.entity, csn, state.owner, known, dict(state.tags), state.retired, lines,
        decisions, past,
    )  # fmt: skip
    return _encoder.encode(line) + b"\n"


def encode_gone(record_id: str, entity: str, csn: int) -> bytes:
    """Give the line of a record that has left the receiver's scope."""
    return _encoder.encode(StateLine(record_id, entity, csn, gone=True)) + b"\n"


def parse_state(line: bytes) -> StateLine:
    """Read a state's line.

    Raises:
        PackageRefused: It is not written as it should be.
    """
    try:
        state = _state_decoder.decode(line)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise refuse("format", mistake="state") from error
    for value in state.fields.values():
        if isinstance(value, dict):
            check_depth(value, 3)
    return state


def parse_up(data: bytes) -> UpControl:
    """Read the control section of an up package."""
    try:
        return _up_decoder.decode(data)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise refuse("format", mistake="control") from error


def parse_down(data: bytes) -> DownControl:
    """Read the control section of a down package."""
    try:
        return _down_decoder.decode(data)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise refuse("format", mistake="control") from error
