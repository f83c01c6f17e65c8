"""A release is installed: verified, copied, handed to its installer; afterwards it is told how it went.

The installer tries the new program beside the old one and goes back to it by itself. What is done here is
done in an order that a power cut cannot break: until the installer starts, nothing of the program has
changed; and whoever starts the program next finds out which of the two it is.
"""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Protocol

from homejobs_desktop import __version__
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.releases import Release
from homejobs_desktop.foundation.errors import NotAllowed, StoreRefused
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.persistence import releases as kept
from homejobs_desktop.persistence import store
from homejobs_desktop.security.files import sync_folder
from homejobs_desktop.services import stick
from homejobs_desktop.services.accounts import log_in
from homejobs_desktop.services.backups import back_up_now
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.drive_faults import OwnDisk
from homejobs_desktop.services.office_trial import TRY_OFFICE, clear_trials
from homejobs_desktop.services.release_offers import Offer, fits_here, misfit, setup_blocks, verified_release
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.safety import keep_safe
from homejobs_desktop.sync.refusals import refuse

INSTALLED, SELF_TEST, RUNNING, CUT = "installed", "self-test", "running", "cut"
STOPPED, NOT_STARTED, ELSEWHERE = "stopped", "not-started", "elsewhere"
_RESULT = "result.txt"
_LONGEST_RESULT, _LONGEST_CODE = 4096, 6
_CODES = {0: INSTALLED, 5: RUNNING, 6: SELF_TEST}
"""What the installer's exit codes mean (`tools/windows/installer.nsi`); any other one is `STOPPED`."""
_SENTENCES: dict[str, Text] = {
    INSTALLED: mark("Releases", "The program {version} is installed. Everything is where it was."),
    SELF_TEST: mark(
        "Releases",
        "The new program {version} did not work on this computer and was taken back; the former one, "
        "{former}, is in its place. Go on working, and tell the province.",
    ),
    RUNNING: mark(
        "Releases",
        "The program {version} was not installed because this one was still open. Close every window of it "
        "and install again.",
    ),
    STOPPED: mark(
        "Releases",
        "The installation of the program {version} did not finish; the former one, {former}, is in its "
        "place. Install again; if it fails again, tell the province.",
    ),
    CUT: mark(
        "Releases",
        "The installation of the program {version} was cut off; the former one, {former}, is in its place. "
        "Install again.",
    ),
    NOT_STARTED: mark(
        "Releases",
        "This computer did not let the installer of the program {version} start; the former one, {former}, "
        "is in its place. Ask the office's IT.",
    ),
    ELSEWHERE: mark(
        "Releases",
        "The program {version} was installed, but {former} was started, from another place. Start the "
        "program from the start menu.",
    ),
}
DEMO = mark("Releases", "In the demo office nothing is installed. Open the real office.")
NOT_LET = mark(
    "Releases", "The installer could not be started ({reason}). Nothing was changed; ask the office's IT."
)


if sys.platform == "win32":
    _APART = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
else:
    _APART = 0


class Launcher(Protocol):
    """Starts a setup file as a process that outlives this one."""

    def start(self, setup: Path, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start it with these arguments and further variables; raises OSError where that cannot be."""
        ...


class SystemLauncher:
    """Starts it with this computer's own means, apart from this process and its windows."""

    started: ClassVar[list[subprocess.Popen[bytes]]] = []
    """They outlive this process: nobody waits for them."""

    def start(self, setup: Path, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start the setup file."""
        if sys.platform != "win32":
            setup.chmod(0o700)
        process = subprocess.Popen(  # noqa: S603 - a file that was just verified, arguments of our own
            [str(setup), *arguments],
            cwd=setup.parent,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=_APART,
            start_new_session=True,
        )
        self.started.append(process)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A setup file on this computer, verified from the roots to its last byte; only `take_setup` makes it."""

    setup: Path
    release: Release


@dataclass(frozen=True, slots=True)
class Started:
    """An installer that was started: it waits until this program has ended."""

    version: str
    setup: Path
    backup: Path


@dataclass(frozen=True, slots=True)
class InstallResult:
    """What became of the last installation; `outcome` is "" while nobody has looked."""

    version: str
    former: str
    at: str
    outcome: str

    @property
    def good(self) -> bool:
        """Whether the new program runs."""
        return self.outcome == INSTALLED

    def sentence(self) -> str:
        """Say it; "" while nobody has looked."""
        refusal = self.refusal()
        return refusal.sentence() if refusal else ""

    def refusal(self) -> StoreRefused | None:
        """Give it as what a person is told when something did not work; None while nobody has looked."""
        words = _SENTENCES.get(self.outcome)
        if words is None:
            return None
        return StoreRefused(words, version=Verbatim(self.version), former=Verbatim(self.former))


def install_release(
    services: Services, statement: Path, password: str, launcher: Launcher, report: Report = silent
) -> Started:
    """Install a release from a drive; the program must be closed right afterwards.

    Args:
        services: The office, as the user who decides it.
        statement: The release's signed file.
        password: The user's, asked for anew.
        launcher: Starts the installer.
        report: Is told how far the copy is.

    Raises:
        NotAllowed: The password is wrong, the user may not do this, or it is a demo office.
        PackageRefused: The release is not genuine or does not fit; nothing was changed.
        StoreRefused: No backup could be written, or the installer could not be started.
    """
    if services.office.demo:
        raise NotAllowed(DEMO)
    services.ask(log_in, services.actor.username, password).granted()
    prepared = services.ask(take_setup, statement, report)
    backup = back_up_now(services)
    keep_safe(services, closing=True)
    result = services.ask(begin_install, prepared)
    root = services.machine.paths.root
    arguments = ("/PASSIVE", f"/WAITFOR={os.getpid()}", f"/RESULT={result}", f"/RESTART={root}")
    try:
        launcher.start(prepared.setup, arguments, {TRY_OFFICE: str(root)})
    except OSError as fault:
        services.run(_not_started)
        reason = Verbatim(fault.strerror or type(fault).__name__)
        raise StoreRefused(NOT_LET, reason=reason) from fault
    return Started(prepared.release.version, prepared.setup, backup)


@writing(Permission.MANAGE_OFFICE)
@OwnDisk()
def take_setup(ctx: Context, statement: Path, report: Report = silent) -> Prepared:
    """Copy a setup file to this computer while it is verified; the copy is what is run.

    Raises:
        PackageRefused: The release is not genuine, does not fit, or its file is not what was released.
    """
    release = verified_release(ctx, statement).release
    refusal = misfit(release, fits_here(ctx, release))
    if refusal is not None:
        raise refusal
    folder = ctx.paths.releases
    folder.mkdir(parents=True, exist_ok=True)
    stick.clear_unfinished(folder)
    target, unfinished = folder / release.target, folder / f"~{ctx.ids.token(4).hex()}.tmp"
    try:
        with unfinished.open("wb") as copy:
            copy.writelines(setup_blocks(Offer(statement, release, None, "", None), report))
            copy.flush()
            os.fsync(copy.fileno())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    sync_folder(folder)
    return Prepared(target, release)


@writing(Permission.MANAGE_OFFICE)
def begin_install(ctx: Context, prepared: Prepared) -> Path:
    """Note that a release is handed to its installer; give the file into which that writes how it went.

    Raises:
        PackageRefused: The copy is no longer what was verified.
    """
    release = prepared.release
    if not stick.is_same(prepared.setup, release.size, release.sha256):
        raise refuse("release-target", target=release.target)
    result = ctx.paths.releases / _RESULT
    result.unlink(missing_ok=True)
    kept.begin(ctx.session, release.serial, release.version, __version__, ctx.actor.username)
    details: dict[str, object] = {"serial": release.serial, "version": release.version, "from": __version__}
    store.audit(ctx.session, "release_install", details)
    return result


@reading(Permission.EXCHANGE)
def install_state(ctx: Context) -> InstallResult | None:
    """Give the last installation; None when there was none."""
    last = kept.last_attempt(ctx.session)
    return _result(last, last.outcome) if last else None


@writing(Permission.LOG_IN)
def settle_install(ctx: Context, running: str = __version__) -> InstallResult | None:
    """Look how the last installation went, once the program has started again.

    Args:
        ctx: The context.
        running: The version of the program that runs.

    Returns:
        What is to be told; None when there is nothing new.
    """
    last = kept.last_attempt(ctx.session)
    if last is None or last.outcome not in {"", CUT}:
        return None
    outcome = _outcome(ctx.paths.releases / _RESULT, last, running)
    if outcome == last.outcome:
        return None
    kept.settle(ctx.session, last.nr, outcome)
    details: dict[str, object] = {"serial": last.serial, "version": last.version, "outcome": outcome}
    store.audit(ctx.session, "release_result", details)
    if ctx.office.kind is OfficeKind.COUNTY:
        _clear(ctx.paths.releases)
    return _result(last, outcome)


@writing(Permission.MANAGE_OFFICE)
def _not_started(ctx: Context) -> None:
    last = kept.last_attempt(ctx.session)
    if last is not None and not last.outcome:
        kept.settle(ctx.session, last.nr, NOT_STARTED)
        store.audit(ctx.session, "release_result", {"version": last.version, "outcome": NOT_STARTED})


def _outcome(result: Path, last: kept.Attempt, running: str) -> str:
    if running == last.version:
        return INSTALLED
    code = _code(result)
    if code is None:
        return CUT
    outcome = _CODES.get(code, STOPPED)
    return ELSEWHERE if outcome == INSTALLED else outcome


def _code(result: Path) -> int | None:
    """Read the exit code in the line that the installer wrote (`broken 6 0.4.0`); None when it wrote none."""
    try:
        with result.open("rb") as file:
            data = file.read(_LONGEST_RESULT)
    except OSError:
        return None
    words = data.partition(b"\n")[0].decode("ascii", "replace").split()
    return next((int(word) for word in words if word.isdecimal() and len(word) < _LONGEST_CODE), None)


def _result(last: kept.Attempt, outcome: str) -> InstallResult:
    return InstallResult(last.version, last.former, last.at, outcome)


def _clear(folder: Path) -> None:
    """Take away setup files that were used; one that still runs goes the next time."""
    clear_trials(folder)
    with suppress(OSError):
        for file in folder.iterdir():
            with suppress(OSError):
                file.unlink()
