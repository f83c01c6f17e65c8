"""A person moves to another county: a county asks, the province does it, at one commit."""

from dataclasses import dataclass

from homejobs_desktop.domain.aliases import family_of, root_of
from homejobs_desktop.domain.entities import NOTE, PERSON
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.operations import MERGE_PROPOSE, TRANSFER_ASK, Request, encode_body
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.records import instant_of
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, NotFound
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.text import canonical
from homejobs_desktop.persistence import (
    decisions,
    exchange_names,
    exchange_ops,
    holding,
    journal,
    records,
    store,
)
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.decisions import check_province, check_reason
from homejobs_desktop.services.holders import give, hold_anew
from homejobs_desktop.services.trusted import trust_of
from homejobs_desktop.sync.trust import Status

TRANSFER = "transfer.do"

IN_COUNTY = mark("Decisions", "Only a county asks; the province does it at once.")
NO_COUNTY = mark("Decisions", "No county {site} is enrolled with this province. Check the number.")
THERE_ALREADY = mark("Decisions", "This person's file is in {site} already.")
NO_TRANSFER = mark("Decisions", "The province does not transfer this file: {reason}")
NO_MERGE = mark("Decisions", "The province does not merge this entry: {reason}")
MERGED_AWAY = mark("Decisions", "This entry was merged into another person's. Open that person's page.")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a county asks: to move a person to `target`, or to merge it into the person `target`."""

    type: str
    record_id: str
    label: str
    target: str
    site: str
    actor: str
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class AskedPage:
    """All that counties ask, as a list shows it: there is no next page."""

    rows: tuple[Asked, ...]
    next: str | None = None


@dataclass(frozen=True, slots=True)
class Transferred:
    """Who moved where, with how many papers."""

    person_id: str
    source: str
    target: str
    papers: int


@writing(Permission.EDIT_PEOPLE)
def ask_transfer(ctx: Context, person_id: str, target: str, reason: str) -> None:
    """Ask the province to move a person's file to another county; nothing changes before it does."""
    _ask(ctx, TRANSFER_ASK, person_id, target, reason)


@writing(Permission.EDIT_PEOPLE)
def propose_merge(ctx: Context, survivor_id: str, merged_id: str, reason: str) -> None:
    """Ask the province to merge a person into another one; nothing changes before it does."""
    store.load(ctx.session, PERSON, survivor_id)
    _ask(ctx, MERGE_PROPOSE, merged_id, survivor_id, reason)


@reading(Permission.EXCHANGE)
def asked(ctx: Context) -> tuple[Asked, ...]:
    """Give what counties asked and the province has not done, oldest first."""
    rows = decisions.open_proposals(ctx.session)
    labels = exchange_names.labels(ctx.session, [(PERSON.name, row.record_id) for row in rows])
    return tuple(
        Asked(
            row.type,
            row.record_id,
            labels.get(row.record_id, ""),
            row.target,
            row.site,
            row.actor,
            row.reason,
            instant_of(exchange_ops.effective(ctx.session, row.op_hash)),
        )
        for row in rows
    )


@reading(Permission.EXCHANGE)
def asked_page(ctx: Context) -> AskedPage:
    """Give what counties asked as one page of a list."""
    return AskedPage(asked(ctx))


@writing(Permission.DECIDE_CONFLICTS)
def transfer_person(ctx: Context, person_id: str, target: str, reason: str) -> Transferred:
    """Give a person's file with all that hangs on it to another county, at one commit.

    Raises:
        NotAllowed: This is not the province.
        NotFound: There is no such person, or no such county.
        Invalid: The file is there already, or no reason is given.
    """
    check_province(ctx)
    told = check_reason(reason)
    session = ctx.session
    check_county(ctx, target)
    aliases = holding.aliases(session)
    if root_of(aliases, person_id) != person_id:
        raise Invalid(MERGED_AWAY)
    family = records.load(session, PERSON.name, family_of(aliases, person_id))
    if person_id not in family:
        raise NotFound(store.GONE)
    source = family[person_id].state.owner
    if source == target:
        raise Invalid(THERE_ALREADY, site=target)
    written = decisions.act(session, TRANSFER, person_id, {"from": source, "to": target, "reason": told})
    papers = [each for each in holding.children(session, [person_id]) if each.state.owner == source]
    legal = holding.own_legal_persons(session, papers, source)
    moving = [each for each in family.values() if each.state.owner == source]
    give(session, [*moving, *papers, *legal], target, written.csn)
    hold_anew(session, [person_id], written.csn)
    decisions.close_proposals(session, TRANSFER_ASK, family)
    return Transferred(person_id, source, target, len(papers))


@writing(Permission.DECIDE_CONFLICTS)
def decline(ctx: Context, kind: str, person_id: str, reason: str) -> None:
    """Do not do what a county asked about a person; the county reads why in a note on the person.

    Where the entry was merged into another one meanwhile, the note stands with that person.

    Raises:
        NotAllowed: This is not the province.
        NotFound: There is no such person.
        Invalid: No reason is given.
    """
    check_province(ctx)
    told = check_reason(reason)
    store.load(ctx.session, PERSON, person_id)
    words = NO_TRANSFER if kind == TRANSFER_ASK else NO_MERGE
    text = translate(words, reason=Verbatim(told))
    holder = root_of(holding.aliases(ctx.session), person_id)
    store.create(ctx.session, NOTE, {"person_id": holder, "text": canonical(text)})
    decisions.close_proposals(ctx.session, kind, [person_id])
    ctx.session.touched.add("decision")


def _ask(ctx: Context, kind: str, person_id: str, target: str, reason: str) -> None:
    if ctx.office.kind is not OfficeKind.COUNTY:
        raise NotAllowed(IN_COUNTY)
    told = check_reason(reason)
    store.load(ctx.session, PERSON, person_id)
    if kind == TRANSFER_ASK:
        check_county(ctx, target)
        if target == ctx.office.site:
            raise Invalid(THERE_ALREADY, site=target)
    journal.append(ctx.session, [journal.Entry(kind, person_id, encode_body(Request(target, told)))])


def check_county(ctx: Context, site: str) -> None:
    """Refuse a site that is no county enrolled with this province."""
    trust = trust_of(ctx)
    enrolled = {each.site for each in trust.list.sites if each.status is Status.ACTIVE} if trust else set()
    if site not in enrolled:
        raise NotFound(NO_COUNTY, site=site)
