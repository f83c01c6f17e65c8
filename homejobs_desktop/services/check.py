"""Is this office's store whole, and does it agree with another office's?"""

from dataclasses import dataclass

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import dump, journal
from homejobs_desktop.services.context import Context, reading


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
    """Check the file, the links and the journal, and hash the records that site `scope` owns, or all."""
    integrity, broken_links = dump.health(ctx.session)
    verification = journal.verify(ctx.session)
    return CheckReport(
        integrity=integrity,
        foreign_keys="ok" if not broken_links else f"{broken_links} broken",
        journal="ok" if verification.broken_at is None else f"broken at operation {verification.broken_at}",
        operations=verification.operations,
        records=dump.counts(ctx.session, scope),
        state_sha256=dump.state_hash(ctx.session, scope),
    )
