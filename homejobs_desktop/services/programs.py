"""Programs of different versions at the offices: who has which, and what waits for a newer one (3.16)."""

from dataclasses import dataclass

from homejobs_desktop import __version__
from homejobs_desktop.domain.entities import SCHEMA_VERSION
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.programs import is_older, is_version
from homejobs_desktop.foundation.errors import Invalid, NotAllowed
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.text import ascii_digits
from homejobs_desktop.persistence import exchange, foreign, skew, store
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.peers import upgrade_of
from homejobs_desktop.services.releases import newest
from homejobs_desktop.services.renewal import publish
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.listing import require
from homejobs_desktop.sync.refusals import refuse
from homejobs_desktop.sync.trust import TrustList

ONLY_PROVINCE = mark("Programs", "Only the province says which program its offices need.")
NO_VERSION = mark("Programs", "“{value}” is no version of the program. Write it like {example}.")
NOT_THERE = mark(
    "Programs", "Program {value} is newer than this one ({present}). Install it here first, then ask for it."
)
BEHIND = mark(
    "Programs",
    "The province asks for program {wanted} or newer; this one is {present}. Install it as soon as it is "
    "brought; until then work and exchange go on.",
)
PARKED_HERE = mark(
    "Programs",
    "Changes of counties that wait until this office has a newer program: {count}. Install it: they are "
    "taken in then, nothing has to be sent again.",
)
PARKED_THERE = mark(
    "Programs", "Changes of this office that wait until the province has a newer program: {count}."
)
KEPT = mark(
    "Programs",
    "Of newer programs, {records} records and fields of {fields} others are kept here. They are not "
    "understood; they stay as they are and appear when this program is upgraded.",
)
OLD_OFFICE = mark(
    "Programs",
    "{name} ({site}) works with program {program}, older than {wanted}. Bring the new one with the stick.",
)


RELEASED = mark(
    "Programs",
    "The province has released program {newest}; this one is {present}. Bring it with the next drive; "
    "until then work and exchange go on.",
)
RELEASED_HERE = mark(
    "Programs",
    "Program {newest} is published; this office still has {present}. The province comes first: install it "
    "here before the drives go out.",
)
NOT_UPGRADED = mark(
    "Programs",
    "At {name} ({site}) the program {version} was not installed ({outcome}); the former one goes on. "
    "Telephone the office.",
)
OUTCOMES = {
    "self-test": mark("Programs", "it did not work there"),
    "running": mark("Programs", "the program was open"),
    "stopped": mark("Programs", "the installation did not finish"),
    "cut": mark("Programs", "the installation was cut off"),
    "not-started": mark("Programs", "the installer did not start"),
    "elsewhere": mark("Programs", "another copy was started"),
    "installed": mark("Programs", "installed"),
}
"""What becomes of an installation (`services.installing`), in words."""


@dataclass(frozen=True, slots=True)
class OfficeProgram:
    """An office's program as it last said, "" while it has said nothing; `schema` is that of its registry.

    `upgrade` is the version that it installed last, `outcome` what became of it ("" while there was none).
    """

    site: str
    name: str
    program: str
    schema: int
    behind: bool
    upgrade: str = ""
    outcome: str = ""

    @property
    def failed(self) -> bool:
        """Whether its last installation failed and it has not got that program since."""
        return self.outcome not in {"", "installed"} and is_older(self.program, self.upgrade)


@dataclass(frozen=True, slots=True)
class ProgramReport:
    """This office's program, what its province asks for, and what waits for a newer one.

    `parked` counts changes that wait for a newer program at the province; `records` counts kept records
    of entities that this program does not know, `fields` the records with fields that it does not know.
    `newest` is the newest release that the province published, "" where none is known.
    """

    kind: OfficeKind
    program: str
    schema: int
    wanted: str
    behind: bool
    parked: int
    records: dict[str, int]
    fields: int
    offices: tuple[OfficeProgram, ...]
    newest: str = ""

    def notices(self) -> tuple[str, ...]:
        """Give in sentences what a person should know of it; nothing when all is well."""
        told = []
        if self.behind:
            told.append(
                translate(BEHIND, wanted=Verbatim(self.wanted), present=Verbatim(self.program))
            )  # fmt: skip
        elif is_older(self.program, self.newest):
            words = RELEASED_HERE if self.kind is OfficeKind.PROVINCE else RELEASED
            told.append(translate(words, newest=Verbatim(self.newest), present=Verbatim(self.program)))
        if self.parked:
            words = PARKED_HERE if self.kind is OfficeKind.PROVINCE else PARKED_THERE
            told.append(translate(words, count=self.parked))
        if self.records or self.fields:
            told.append(translate(KEPT, records=sum(self.records.values()), fields=self.fields))
        told.extend(self._old(each) for each in self.offices if each.behind)
        return (*told, *(_not_upgraded(each) for each in self.offices if each.failed))

    def _old(self, office: OfficeProgram) -> str:
        return translate(
            OLD_OFFICE,
            name=office.name,
            site=Verbatim(office.site),
            program=Verbatim(office.program),
            wanted=Verbatim(self.wanted),
        )


def _not_upgraded(office: OfficeProgram) -> str:
    outcome = OUTCOMES.get(office.outcome)
    return translate(
        NOT_UPGRADED,
        name=office.name,
        site=Verbatim(office.site),
        version=Verbatim(office.upgrade),
        outcome=translate(outcome) if outcome else office.outcome,
    )


@reading(Permission.EXCHANGE)
def program_report(ctx: Context) -> ProgramReport:
    """Tell which programs the offices have, and what waits for a newer one."""
    trust = trust_of(ctx)
    wanted = trust.list.program_min if trust else ""
    released = newest(ctx, trust)
    return ProgramReport(
        kind=ctx.office.kind,
        program=__version__,
        schema=SCHEMA_VERSION,
        wanted=wanted,
        behind=is_older(__version__, wanted),
        parked=skew.parked_count(ctx.session),
        records=foreign.counts(ctx.session),
        fields=skew.strange_count(ctx.session),
        offices=_offices(ctx, trust.list, wanted) if trust else (),
        newest=released[0].version if released else "",
    )


def _offices(ctx: Context, trusted: TrustList, wanted: str) -> tuple[OfficeProgram, ...]:
    if ctx.office.kind is OfficeKind.PROVINCE:
        names = {each.site: each.name for each in trusted.sites if each.accepted}
    else:
        names = {ctx.office.province_site: ""}
    found = []
    for site, name in sorted(names.items()):
        peer = exchange.read_peer(ctx.session, site)
        behind = ctx.office.kind is OfficeKind.PROVINCE and is_older(peer.program, wanted)
        said = upgrade_of(peer.upgrade)
        upgrade = (said.version, said.outcome) if said else ("", "")
        found.append(OfficeProgram(site, name, peer.program, peer.schema, behind, *upgrade))
    return tuple(found)


@writing(Permission.MANAGE_OFFICE)
def require_program(ctx: Context, version: str) -> int:
    """Ask every office for a program of this version or newer ("" for any); give the new list's version.

    Nobody is kept from working or exchanging by it: it is said to people.

    Raises:
        NotAllowed: This is not the province.
        Invalid: It is no version, or newer than the province's own program.
        PackageRefused: No office was enrolled yet.
    """
    if ctx.office.kind is not OfficeKind.PROVINCE:
        raise NotAllowed(ONLY_PROVINCE)
    wanted = ascii_digits(version).strip()
    if wanted and not is_version(wanted):
        raise Invalid(NO_VERSION, field="version", value=Verbatim(version), example=Verbatim(__version__))
    if is_older(__version__, wanted):
        raise Invalid(
            NOT_THERE, field="version", value=Verbatim(wanted), present=Verbatim(__version__)
        )  # fmt: skip
    trust = trust_of(ctx)
    if trust is None:
        raise refuse("nobody")
    trusted = require((trust.signed_list, trust.list), wanted)
    publish(ctx, trusted)
    store.audit(ctx.session, "require_program", {"version": wanted, "list": trusted.version})
    return trusted.version
