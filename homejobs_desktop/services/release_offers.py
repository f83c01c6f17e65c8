"""A release on a drive as an office sees it: verified from the roots on, held against what runs here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop import __version__
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.releases import Fit, Release, fit, this_platform
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.persistence import exchange
from homejobs_desktop.persistence import releases as kept
from homejobs_desktop.services.context import Context, Report, silent, writing
from homejobs_desktop.services.down_reading import NEW_ROOTS
from homejobs_desktop.services.release_places import read_statement_file, statements_on
from homejobs_desktop.services.releases import is_other, keep_release, newest
from homejobs_desktop.services.stick import is_file
from homejobs_desktop.services.trusted import keep_trust, trust_of
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.releases import Verified, held, open_release
from homejobs_desktop.sync.trust import Signed, Trust, follow


@dataclass(frozen=True, slots=True)
class Offer:
    """A release on a drive.

    Attributes:
        statement: its signed file.
        release: what it says, once it is verified; None when it was refused.
        fit: whether it can be installed here; None when it was refused.
        newest: the version of a newer release that this office knows of, or "".
        refusal: why it is not installed; None when it can be.
    """

    statement: Path
    release: Release | None
    fit: Fit | None
    newest: str
    refusal: PackageRefused | None

    @property
    def setup(self) -> Path | None:
        """The setup file that must lie beside the statement."""
        return self.statement.parent / self.release.target if self.release else None


@dataclass(frozen=True, slots=True)
class CheckedOffer:
    """A release whose setup file was read to its end: it is the one that was released."""

    offer: Offer
    size: int


@writing(Permission.EXCHANGE)
def look_for_release(ctx: Context, folder: Path) -> Offer | None:
    """Give the newest genuine release on a drive, else one that is refused; None where there is none.

    What it proves is remembered: newer roots, and that such a release exists.

    Raises:
        NotFound: There is no such folder.
        PackageRefused: The drive cannot be read.
    """
    trust = trust_of(ctx)
    if trust is None:
        return None
    offers = [_offer(ctx, file) for file in statements_on(folder)]
    genuine = [each for each in offers if each.release is not None]
    if genuine:
        return max(genuine, key=lambda each: each.release.serial if each.release else 0)
    return offers[0] if offers else None


@writing(Permission.EXCHANGE)
def check_release(ctx: Context, folder: Path, report: Report = silent) -> CheckedOffer:
    """Read a release on a drive to its end, whether it fits or not; nothing is installed.

    Raises:
        PackageRefused: There is none, it is not genuine, or its setup file is not the one that was released.
    """
    offer = look_for_release(ctx, folder)
    if offer is None:
        raise refuse("release-none", folder=str(folder))
    if offer.release is None and offer.refusal is not None:
        raise offer.refusal
    for _block in setup_blocks(offer, report):
        pass  # only whether it comes to its end matters
    return CheckedOffer(offer, offer.release.size if offer.release else 0)


def verified_release(ctx: Context, statement: Path) -> Verified:
    """Verify a release's file from the roots on, and remember what it proves.

    Raises:
        PackageRefused: It is not genuine, or this office knows another release of this number.
    """
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("not-enrolled")
    verified = open_release(trust.chain, read_statement_file(statement))
    _learn_roots(ctx, trust, verified.chain)
    release = verified.release
    if is_other(ctx, release.serial, verified.signed):
        raise refuse("release-other", serial=str(release.serial))
    keep_release(ctx, release, verified.signed, kept.DRIVE)
    return verified


def setup_blocks(offer: Offer, report: Report = silent) -> Iterator[bytes]:
    """Give the bytes of a release's setup file; they count only when this comes to its end.

    Raises:
        PackageRefused: The file is missing, cannot be read, or is not the one that was released.
    """
    release, setup = offer.release, offer.setup
    if release is None or setup is None or not is_file(setup):
        raise refuse("release-missing", target=release.target if release else "")
    done = 0
    try:
        with setup.open("rb") as source:
            for block in held(source, release):
                done += len(block)
                report(done, release.size)
                yield block
    except OSError as fault:
        raise refuse("source") from fault


def misfit(release: Release, found: Fit) -> PackageRefused | None:
    """Give why a genuine release is not installed here; None where it can be."""
    if found is Fit.FITS:
        return None
    params = {"version": release.version, "least": release.least, "platform": release.platform}
    return refuse(f"release-{found.value}", **params)


def fits_here(ctx: Context, release: Release, running: str = __version__) -> Fit:
    """Tell whether a genuine release can be installed over the program that runs."""
    return fit(release, running, this_platform(), kept.highest_accepted(ctx.session))


def _offer(ctx: Context, file: Path) -> Offer:
    try:
        release = verified_release(ctx, file).release
    except PackageRefused as refusal:
        return Offer(file, None, None, "", refusal)
    found = fits_here(ctx, release)
    known = newest(ctx, trust_of(ctx))
    later = known[0].version if known is not None and known[0].serial > release.serial else ""
    return Offer(file, release, found, later, misfit(release, found))


def _learn_roots(ctx: Context, trust: Trust, chain: Sequence[Signed]) -> None:
    """Keep newer roots that came with a release: from now on their keys decide.

    Like those of a package whose records cannot be taken, they change nothing else.
    """
    if len(chain) > len(trust.chain):
        learned = Trust(tuple(chain), trust.signed_list, follow(trust.root, chain), trust.list)
        keep_trust(ctx, learned)
        exchange.add_alarm_once(ctx.session, ctx.office.province_site, NEW_ROOTS, str(learned.root.version))
