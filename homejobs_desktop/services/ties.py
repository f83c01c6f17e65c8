"""Who and what hangs together with a person: merged entries, papers, the counties a file can go to."""

from dataclasses import dataclass

import msgspec

from homejobs_desktop.domain.aliases import family_of, root_of
from homejobs_desktop.domain.entities import PERSON
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.records import RecordState, instant_of
from homejobs_desktop.persistence import decisions, holding, records
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.merging import MERGE
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.trust import Status


@dataclass(frozen=True, slots=True)
class Tie:
    """An entry that belongs to the same person; `at`, `actor` and `reason` tell of the merge."""

    person_id: str
    name: str
    national_code: str
    owner: str
    at: str = ""
    actor: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Ties:
    """What hangs together: into whom an entry was merged, who was merged into it, how many papers it has."""

    survivor: Tie | None
    merged: tuple[Tie, ...]
    papers: int


@dataclass(frozen=True, slots=True)
class KnownOffice:
    """An office of the province; `active` when packages go to and fro."""

    site: str
    name: str
    active: bool


@reading(Permission.SEE_PEOPLE)
def known_offices(ctx: Context) -> tuple[KnownOffice, ...]:
    """Give the offices that this one knows by name, itself among them, by their numbers."""
    trust = trust_of(ctx)
    found = {ctx.office.site: KnownOffice(ctx.office.site, ctx.office.name, active=True)}
    for each in trust.list.sites if trust else ():
        known = found.get(each.site)
        if known is None or not known.active:
            found[each.site] = KnownOffice(each.site, each.name, active=each.status is Status.ACTIVE)
    return tuple(found[site] for site in sorted(found))


@reading(Permission.SEE_PEOPLE)
def ties_of(ctx: Context, person_id: str) -> Ties:
    """Give what hangs together with a person's entry."""
    session = ctx.session
    aliases = holding.aliases(session)
    root = root_of(aliases, person_id)
    family = family_of(aliases, root) if root == person_id else set()
    states = {
        key: each.state for key, each in records.load(session, PERSON.name, {root, *family}).items()
    }  # fmt: skip
    told = _merges(ctx, {aliases[each] for each in family if each in aliases})
    merged = [told.get(each, _tie(states[each])) for each in family - {root} if each in states]
    named = tuple(
        Tie(each.person_id, *_about(states[each.person_id]), each.at, each.actor, each.reason)
        for each in merged
    )  # fmt: skip
    survivor = _tie(states[root]) if root != person_id and root in states else None
    papers = len(holding.children(session, [person_id]))
    return Ties(survivor, tuple(sorted(named, key=lambda each: (each.at, each.person_id))), papers)


@reading(Permission.SEE_PEOPLE)
def counties_to_give_to(ctx: Context, person_id: str) -> tuple[KnownOffice, ...]:
    """Give the counties to which a person's file can be given: every active one but its own."""
    found = records.load(ctx.session, PERSON.name, [person_id]).get(person_id)
    owner = found.state.owner if found else ""
    away = {owner, ctx.office.province_site}
    if ctx.office.kind is OfficeKind.COUNTY:
        away.add(ctx.office.site)
    return tuple(each for each in known_offices(ctx) if each.active and each.site not in away)


class _Body(msgspec.Struct):
    """What a merge says."""

    merged: str = ""
    reason: str = ""


_decoder = msgspec.json.Decoder(_Body)


def _merges(ctx: Context, survivors: set[str]) -> dict[str, Tie]:
    """Give the newest merge of each entry that was merged into one of these."""
    found: dict[str, Tie] = {}
    for rows in decisions.decisions_of(ctx.session, survivors).values():
        for row in rows:
            if row.type == MERGE:
                body = _decoder.decode(row.body)
                found[body.merged] = Tie(
                    body.merged, "", "", "", instant_of(row.stamp), row.actor, body.reason
                )  # fmt: skip
    return found


def _about(state: RecordState) -> tuple[str, str, str]:
    fields = state.fields
    name = f"{fields.get('first_name') or ''} {fields.get('last_name') or ''}".strip()
    return name, str(fields.get("national_code") or ""), state.owner


def _tie(state: RecordState) -> Tie:
    return Tie(state.id, *_about(state))
