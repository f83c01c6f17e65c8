"""The province publishes releases of the program: copied, signed by their holders, written to drives."""

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop import __version__
from homejobs_desktop.domain.entities import SCHEMA_VERSION
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.programs import is_older, is_version
from homejobs_desktop.domain.releases import LARGEST, LONGEST_NOTES, PRODUCT, WINDOWS, Release, follows
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound, Unreadable
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.persistence import releases as kept
from homejobs_desktop.persistence import store
from homejobs_desktop.security.code_file import CodeFile
from homejobs_desktop.services import stick
from homejobs_desktop.services.context import Context, Report, silent, writing
from homejobs_desktop.services.drive_faults import OwnDisk
from homejobs_desktop.services.release_places import FOLDER, release_name
from homejobs_desktop.services.releases import (
    WHOLE,
    ReleaseRow,
    keep_release,
    row_of,
    signed_of,
    was_whole,
)
from homejobs_desktop.services.root_keys import NOT_READ
from homejobs_desktop.services.roots import RELEASES
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.keys import public_of, sign
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.releases import (
    ReleaseFile,
    add_signature,
    encode_release,
    make_statement,
    read_statement,
)
from homejobs_desktop.sync.trust import Signed, Trust

ONLY_PROVINCE = mark("Releases", "Only the province publishes releases of the program.")
NO_VERSION = mark("Releases", "“{value}” is no version of the program. Write it like {example}.")
NOT_NEWER = mark(
    "Releases", "Release {former} is published already. The next one must be newer; {value} is not."
)
LEAST_WRONG = mark(
    "Releases", "Release {value} cannot ask for program {least} before it; that must be an older one."
)
LONG_NOTES = mark("Releases", "What is new is too long; at most {most} letters are allowed.")
NO_SETUP = mark("Releases", "{file} is no setup file: it is empty, or larger than one can be.")
NOT_HERE = mark("Releases", "There is no release {version} here. Look at the list of releases.")
OTHER_KEY = mark("Releases", "This key does not sign releases of this province. Choose another key file.")
_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class ReleaseDraft:
    """What is published: the setup file, its version, and what people are told of it.

    Attributes:
        least: the oldest program that it may be installed over; "" for any.
        notes: what is new, in a few sentences.
    """

    setup: Path
    version: str
    least: str = ""
    notes: str = ""
    platform: str = WINDOWS


@dataclass(frozen=True, slots=True)
class KeyUse:
    """A holder's key file and the code that opens it."""

    file: Path
    code: str

    def __repr__(self) -> str:
        return f"KeyUse({str(self.file)!r})"


@dataclass(frozen=True, slots=True)
class WrittenRelease:
    """A release that was written to a drive and read back: its statement and its setup file."""

    version: str
    statement: Path
    setup: Path
    size: int


@writing(Permission.MANAGE_OFFICE)
@OwnDisk()
def publish_release(
    ctx: Context, draft: ReleaseDraft, key: KeyUse | None = None, report: Report = silent
) -> ReleaseRow:
    """Publish a release: its setup file is copied here, its statement written and signed.

    Once enough holders have signed, every package tells the counties of it, and it can be written to drives.

    Raises:
        NotAllowed: This is not the province.
        Invalid: The version is none, or not newer than the last one; notes or setup file will not do.
        PackageRefused: The root names no release keys.
    """
    trust = _province(ctx)
    _check(ctx, trust, draft)
    _drop_unsigned(ctx, trust)
    serial = _next_serial(ctx)
    target = f"{PRODUCT}-{draft.version}-setup{draft.setup.suffix.lower()}"
    size, digest = _copy(ctx, draft.setup, ctx.paths.releases / target, report)
    release = Release(
        serial, draft.version, PRODUCT, draft.platform, target, size, digest, SCHEMA_VERSION,
        draft.least, draft.notes, ctx.clock.today().isoformat(),
    )  # fmt: skip
    signed = make_statement(trust.root.province, release)
    if key is not None:
        signed = _with_signature(ctx, trust, signed, key)
    details: dict[str, object] = {"serial": serial, "version": draft.version, "sha256": digest}
    store.audit(ctx.session, "release_publish", details)
    return _keep(ctx, trust, release, signed)


@writing(Permission.MANAGE_OFFICE)
def sign_release(ctx: Context, version: str, key: KeyUse) -> ReleaseRow:
    """Let a holder sign a published release here; also anew, when the release keys were changed.

    Raises:
        NotFound: There is no such release.
        Invalid: The code does not open the key, or the key signs no releases of this province.
    """
    trust = _province(ctx)
    known = _published(ctx, version)
    signed = _with_signature(ctx, trust, signed_of(known), key)
    store.audit(ctx.session, "release_sign", {"serial": known.serial, "version": known.version})
    return _keep(ctx, trust, read_statement(signed).value, signed)


@writing(Permission.EXCHANGE)
@OwnDisk()
def write_release(ctx: Context, version: str, drive: Path) -> WrittenRelease:
    """Write a release ("" for the newest) to a drive: the setup file, and the statement beside it.

    Raises:
        NotAllowed: This is not the province.
        NotFound: There is no such release, or no such drive.
        PackageRefused: It lacks signatures, or the drive does not take it.
    """
    trust = _province(ctx)
    known = _published(ctx, version)
    row = row_of(ctx, trust, known)
    if row.state != WHOLE:
        raise refuse("release-unsigned", version=known.version, count=str(row.missing))
    source = ctx.paths.releases / row.release.target
    if not source.is_file() or stick.file_hash(source) != row.release.sha256:
        raise refuse("release-missing", target=row.release.target)
    place = drive / FOLDER
    statement = place / release_name(row.release.version)
    target = place / row.release.target
    if not stick.is_same(target, row.release.size, row.release.sha256):
        statement.unlink(missing_ok=True)  # never a statement beside a file that it does not mean
        target.unlink(missing_ok=True)
        stick.write_beside(source, place, ctx.ids)
    stick.write_whole(statement, encode_release(ReleaseFile(trust.chain, signed_of(known))), ctx.ids)
    _sweep_older(ctx, place, known.serial)
    store.audit(ctx.session, "release_write", {"serial": known.serial, "version": known.version})
    return WrittenRelease(known.version, statement, target, row.release.size)


def _sweep_older(ctx: Context, place: Path, serial: int) -> None:
    """Take former releases of ours off a drive, so that nobody installs one by mistake."""
    for each in kept.every(ctx.session):
        if each.serial < serial:
            release = read_statement(signed_of(each)).value
            if stick.remove_same(place / release.target, release.size, release.sha256):
                with suppress(OSError):
                    (place / release_name(release.version)).unlink(missing_ok=True)


def _published(ctx: Context, version: str) -> kept.KnownRelease:
    wanted = ascii_digits(version).strip()
    for each in kept.every(ctx.session):
        if each.origin == kept.PUBLISHED and wanted in {"", each.version}:
            return each
    raise NotFound(NOT_HERE, version=Verbatim(wanted))


def _keep(ctx: Context, trust: Trust, release: Release, signed: Signed) -> ReleaseRow:
    keep_release(ctx, release, signed, kept.PUBLISHED)
    return row_of(ctx, trust, _published(ctx, release.version))


def _with_signature(ctx: Context, trust: Trust, signed: Signed, key: KeyUse) -> Signed:
    private = CodeFile(key.file, RELEASES.kind, ctx.ids).open_with_code(key.code)
    public = public_of(private)
    if public not in trust.root.releases:
        raise Invalid(OTHER_KEY, field="key")
    return add_signature(signed, public, lambda text: sign(private, text))


def _province(ctx: Context) -> Trust:
    if ctx.office.kind is not OfficeKind.PROVINCE:
        raise NotAllowed(ONLY_PROVINCE)
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("nobody")
    if not trust.root.releases:
        raise refuse("release-keys")
    return trust


def _check(ctx: Context, trust: Trust, draft: ReleaseDraft) -> None:
    version, example = draft.version, Verbatim(__version__)
    if not is_version(version):
        raise Invalid(NO_VERSION, field="version", value=Verbatim(version), example=example)
    former = next((each.version for each in kept.every(ctx.session) if was_whole(trust, signed_of(each))), "")
    if not follows(version, former):
        raise Invalid(NOT_NEWER, field="version", value=Verbatim(version), former=Verbatim(former))
    if draft.least and not is_version(draft.least):
        raise Invalid(NO_VERSION, field="least", value=Verbatim(draft.least), example=example)
    if draft.least and not is_older(draft.least, version):
        raise Invalid(LEAST_WRONG, field="least", value=Verbatim(version), least=Verbatim(draft.least))
    if len(draft.notes) > LONGEST_NOTES:
        raise Invalid(LONG_NOTES, field="notes", most=LONGEST_NOTES)


def _drop_unsigned(ctx: Context, trust: Trust) -> None:
    """Forget drafts that were never signed by enough: nobody outside has seen them."""
    for each in kept.every(ctx.session):
        if not was_whole(trust, signed_of(each)):
            kept.drop(ctx.session, each.serial)
            with suppress(OSError):
                (ctx.paths.releases / read_statement(signed_of(each)).target).unlink(missing_ok=True)


def _next_serial(ctx: Context) -> int:
    """Count on from what is known here, and from what counties say that they know."""
    known = [each.serial for each in kept.every(ctx.session)]
    return 1 + max(*known, kept.highest_heard(ctx.session), 0)


def _copy(ctx: Context, source: Path, target: Path, report: Report) -> tuple[int, str]:
    """Copy a setup file into this office's folder; give its size and hash."""
    digest, done, total = hashlib.sha256(), 0, _size(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f"~{ctx.ids.token(4).hex()}.tmp")
    try:
        with unfinished.open("wb") as copy:
            for block in stick.blocks(source):
                digest.update(block)
                copy.write(block)
                done += len(block)
                report(done, total)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return done, digest.hexdigest()


def _size(source: Path) -> int:
    try:
        size = source.stat().st_size if source.is_file() else 0
    except OSError as fault:
        raise Unreadable(NOT_READ, file=Verbatim(source)) from fault
    if not 0 < size <= LARGEST:
        raise Invalid(NO_SETUP, field="setup", file=Verbatim(source.name))
    return size
