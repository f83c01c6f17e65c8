"""Is this office's store whole, and does it agree with another office's?"""

from dataclasses import dataclass

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.persistence import dump, exchange_ledger, journal
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.sync.keys import is_signed
from homejobs_desktop.sync.manifest import Limits, parse_manifest, signed_bytes


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The state of a store: "ok" where it is whole, else what is wrong in the words of the check.

    `state_sha256` is a hash over a canonical dump of all business records in the scope: equal at a
    county and, with that county as scope, at the province once both have exchanged.
    """

    integrity: str
    foreign_keys: str
    journal: str
    operations: int
    records: dict[str, int]
    state_sha256: str

    @property
    def whole(self) -> bool:
        """True when nothing is wrong."""
        return self.integrity == self.foreign_keys == self.journal == "ok"


@reading(Permission.CHECK)
def check_store(ctx: Context, scope: str | None = None) -> CheckReport:
    """Check the file, the links and the journal, and hash the records that site `scope` owns, or all.

    The signed manifests of the packages that were read belong to the journal: they are what others said.
    """
    integrity, broken_links = dump.health(ctx.session)
    verification = journal.verify(ctx.session)
    package = _broken_manifest(ctx) if verification.broken_at is None else None
    return CheckReport(
        integrity=integrity,
        foreign_keys="ok" if not broken_links else f"{broken_links} broken",
        journal=_journal(verification.broken_at, package),
        operations=verification.operations,
        records=dump.counts(ctx.session, scope),
        state_sha256=dump.state_hash(ctx.session, scope),
    )


def _journal(operation: int | None, package: str | None) -> str:
    if operation is not None:
        return f"broken at operation {operation}"
    return "ok" if package is None else f"broken at package {package}"


def _broken_manifest(ctx: Context) -> str | None:
    """Give the package whose manifest is not as its sender signed it; None when all are."""
    for package_id, manifest, signature in exchange_ledger.manifests_read(ctx.session):
        try:
            signer = parse_manifest(manifest, Limits()).signer
        except PackageRefused:
            return package_id
        if not is_signed(signer, signed_bytes(manifest), signature):
            return package_id
    return None
