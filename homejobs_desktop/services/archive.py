"""The province's archive key: switched on and off, taken off this computer, and what it opens.

Every package of the province, up and down, is encrypted to it as well, so that packages that were kept
somewhere else can be read again after a disaster. Whoever has its private half reads all of them:
it belongs on paper and a drive in a safe, not on a computer that is used every day.
"""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import NotAllowed, NotFound, PackageRefused, Unreadable
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.persistence import store
from homejobs_desktop.security.code_file import CodeFile
from homejobs_desktop.security.recovery import show_code
from homejobs_desktop.services import stick
from homejobs_desktop.services.archive_keys import archive_identities, forget_archive
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.enrolment import found_province
from homejobs_desktop.services.root_keys import ProposalView, view_of
from homejobs_desktop.services.roots import ArchiveChange, RootDraft, adopt, make_proposal
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.services.trusting import ONLY_PROVINCE
from homejobs_desktop.sync.keys import digits_of, grouped_digits
from homejobs_desktop.sync.manifest import Manifest, Member, encode_manifest
from homejobs_desktop.sync.reader import Sealed
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.roots import encode_proposal, standing
from homejobs_desktop.sync.trust import judge_archived

KIND = "archive"
"""What the file of an archive key says to be."""

NOT_HERE = mark(
    "Exchange", "The archive key is not on this computer. Choose its key file and type the code of its paper."
)
HALF = mark(
    "Exchange",
    "The root holders must sign this change. Say where to write the proposal for them; nothing was changed.",
)
NOT_EMPTY = mark("Exchange", "The folder {folder} is not empty. Choose an empty one; nothing was written.")
NOT_WRITTEN = mark("Exchange", "The folder {folder} cannot be written ({reason}). Choose another one.")
NOT_READ = mark("Exchange", "The file {file} could not be read. Plug the drive in, or choose another file.")


@dataclass(frozen=True, slots=True)
class ArchiveState:
    """The archive recipient in force ("" when it is off), its 24 digits, whether its private half is here.

    `others` counts private halves of earlier archive keys on this computer.
    """

    recipient: str
    digits: str
    here: bool
    others: int

    @property
    def on(self) -> bool:
        """Whether packages are encrypted to an archive key as well."""
        return bool(self.recipient)


@dataclass(frozen=True, slots=True)
class TakenOut:
    """An archive key that lies in a file now; the code opens it and is given once."""

    file: Path
    recipient: str
    code: str = field(repr=False)

    @property
    def printed_code(self) -> str:
        """The code in the groups in which it is printed."""
        return show_code(self.code)


@dataclass(frozen=True, slots=True)
class ArchiveFile:
    """The file of an archive key and the code of its paper."""

    file: Path
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """A package that the archive key opened: whose it is, and what was written in plain text."""

    sender: str
    receiver: str
    number: int
    created: str
    files: tuple[Path, ...]


@reading(Permission.EXCHANGE)
def archive_state(ctx: Context) -> ArchiveState:
    """Tell whether there is an archive key, and whether its private half lies on this computer.

    Raises:
        PackageRefused: The office is not enrolled yet.
    """
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("not-enrolled")
    recipient, kept = trust.root.archive or "", archive_identities(ctx)
    digits = grouped_digits(digits_of(recipient.encode())) if recipient else ""
    return ArchiveState(recipient, digits, recipient in kept, len(set(kept) - {recipient}))


@writing(Permission.MANAGE_OFFICE)
def switch_archive(ctx: Context, change: ArchiveChange, target: Path | None = None) -> ProposalView:
    """Change the archive key: none any more, or a new one; it is in force at once if nobody else must sign.

    Args:
        ctx: The context.
        change: What becomes of it.
        target: Where the proposal is written when other root holders must sign; else it is not needed.

    Raises:
        NotAllowed: This is not the province, or others must sign and there is no place for the proposal.
    """
    proposal = make_proposal(ctx, RootDraft(archive=change))
    store.audit(ctx.session, "archive_switch", {"change": change.value})
    if standing(proposal).ready:
        adopt(ctx, proposal)
    elif target is None:
        raise NotAllowed(HALF)
    else:
        stick.write_whole(target, encode_proposal(proposal), ctx.ids)
    return view_of(proposal)


@writing(Permission.MANAGE_OFFICE)
def take_archive_out(ctx: Context, file: Path) -> TakenOut:
    """Put the private half of the archive key into a file that a new code opens; here it is forgotten.

    Raises:
        NotFound: It is not on this computer.
        Invalid: There is a file of this name already.
        Unreadable: The file cannot be written.
    """
    _only_province(ctx)
    recipient = found_province(ctx).root.archive or ""
    identity = archive_identities(ctx).get(recipient)
    if identity is None:
        raise NotFound(NOT_HERE)
    sealed = CodeFile(file, KIND, ctx.ids)
    code = sealed.seal(identity.encode(), {"recipient": recipient, "province": ctx.office.province_code})
    if sealed.open_with_code(code) != identity.encode():
        raise Unreadable(NOT_READ, file=Verbatim(file))
    store.audit(ctx.session, "archive_out", {"recipient": recipient})
    forget_archive(ctx, recipient)
    return TakenOut(file, recipient, code)


@writing(Permission.MANAGE_OFFICE)
def open_archived(ctx: Context, file: Path, folder: Path, key: ArchiveFile | None = None) -> Opened:
    """Write what is in a package of this province to an empty folder, in plain text.

    Args:
        ctx: The context.
        file: A package, from or to whatever office of the province.
        folder: Where the sections go: personal data that nobody protects any more.
        key: The archive key's file; None: its private half is on this computer.

    Raises:
        NotAllowed: This is not the province.
        NotFound: The key is not on this computer.
        PackageRefused: The package is damaged, not this province's, or older or newer than the key.
    """
    _only_province(ctx)
    trust = found_province(ctx)
    identities = _identities(ctx, key)
    if not file.is_file():
        raise NotFound(stick.NO_FILE, file=Verbatim(file))
    _make_empty(folder)
    with file.open("rb") as source:
        refusal = refuse("receiver")
        for identity in identities:
            try:
                verified = Sealed(source).verify(identity, judge_archived(trust))
            except PackageRefused as fault:
                refusal = fault
                continue
            taker = _Writer(folder, verified.manifest)
            verified.read(taker)
            said = verified.manifest
            store.audit(ctx.session, "archive_open", {"package": said.id, "from": said.sender})
            return Opened(said.sender, said.receiver, said.number, said.created, tuple(taker.files))
    raise refusal


class _Writer:
    """Writes the sections of a package into a folder as they come."""

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        self._folder = folder
        self.files: list[Path] = []
        self._write("manifest.json", encode_manifest(manifest))

    def control(self, data: bytes) -> None:
        """Write the control section."""
        self._write("control.json", data)

    def lines(self, member: Member, batch: list[bytes]) -> None:
        """Write the next lines of a section."""
        self._write(f"{member.name.value}.txt", b"".join(batch))

    def blob(self, member: Member, data: bytes) -> None:
        """Write an attachment, under the hash of its bytes."""
        self._write(f"{member.name.value}-{hashlib.sha256(data).hexdigest()}", data)

    def _write(self, name: str, data: bytes) -> None:
        file = self._folder / name
        try:
            with file.open("ab") as target:
                target.write(data)
        except OSError as fault:
            raise _not_written(self._folder, fault) from fault
        if file not in self.files:
            self.files.append(file)


def _identities(ctx: Context, key: ArchiveFile | None) -> tuple[str, ...]:
    if key is not None:
        return (CodeFile(key.file, KIND, ctx.ids).open_with_code(key.code).decode("ascii"),)
    kept = tuple(archive_identities(ctx).values())
    if not kept:
        raise NotFound(NOT_HERE)
    return kept


def _make_empty(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
        if any(folder.iterdir()):
            raise Unreadable(NOT_EMPTY, folder=Verbatim(folder))
    except OSError as fault:
        raise _not_written(folder, fault) from fault


def _not_written(folder: Path, fault: OSError) -> Unreadable:
    return Unreadable(
        NOT_WRITTEN, folder=Verbatim(folder), reason=Verbatim(fault.strerror or type(fault).__name__)
    )


def _only_province(ctx: Context) -> None:
    if ctx.office.kind is not OfficeKind.PROVINCE:
        raise NotAllowed(ONLY_PROVINCE)
