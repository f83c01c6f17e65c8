"""Two entries of one person become one, and can be parted again; only the province does it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

import msgspec

from homejobs_desktop.domain.aliases import family_of, root_of
from homejobs_desktop.domain.entities import PERSON, Value
from homejobs_desktop.domain.linkage import Level
from homejobs_desktop.domain.operations import MERGE_PROPOSE, WireValue
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.records import RecordState
from homejobs_desktop.foundation.errors import Invalid, NotFound
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.persistence import decisions, holding, linkage, records, store
from homejobs_desktop.persistence.decisions import Past
from homejobs_desktop.persistence.journal import Written
from homejobs_desktop.persistence.records import Placed
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.decisions import check_province, check_reason
from homejobs_desktop.services.holders import hold_anew

MERGE = "person.merge"
UNMERGE = "person.unmerge"

SAME = mark("Decisions", "These two entries are one person already.")
MERGED_ALREADY = mark(
    "Decisions", "This entry was merged into another person's before. Part it from there first."
)
NOT_MERGED = mark("Decisions", "This entry was not merged into another one.")
RETIRED = mark("Decisions", "The person who shall remain was taken out of use. Choose the other one.")
NO_FIELD = mark("Decisions", "A person has no field {field}.")


class From(StrEnum):
    """Whose value a merged person bears."""

    SURVIVOR = "survivor"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge or its undoing did: the ids, the fields that changed, the papers that went along."""

    survivor_id: str
    merged_id: str
    fields: tuple[str, ...]
    papers: int


class _Body(msgspec.Struct):
    """What a merge says, as far as it is needed to undo it."""

    merged: str = ""
    f: dict[str, tuple[str | None, WireValue]] = {}
    was: dict[str, WireValue] = {}
    conflicts: list[str] = []
    retired: tuple[str, str] | None = None


_decoder = msgspec.json.Decoder(_Body)


@writing(Permission.DECIDE_CONFLICTS)
def merge_people(
    ctx: Context, survivor_id: str, merged_id: str, choices: Mapping[str, From], reason: str
) -> Merged:
    """Make two entries one person: its papers come together, what did not win is kept.

    A field that `choices` does not name keeps the survivor's value, or takes the other's where the
    survivor has none.

    Raises:
        NotAllowed: This is not the province.
        NotFound: One of them is not there.
        Invalid: They are one already, or a choice or the reason will not do.
    """
    check_province(ctx)
    told = check_reason(reason)
    session = ctx.session
    aliases = holding.aliases(session)
    survivor_id = root_of(aliases, survivor_id)
    survivor, merged = _pair(ctx, aliases, survivor_id, merged_id)
    changes = _chosen(survivor.state, merged.state, choices)
    body = _said(survivor.state, merged.state, changes)
    body |= {"conflicts": decisions.move_conflicts(session, merged_id, survivor_id), "reason": told}
    written = decisions.act(session, MERGE, survivor_id, body)
    _keep_losers(ctx, survivor.state, merged.state, (changes, written, told))
    papers = holding.children(session, [merged_id])
    holding.note_origins(session, [(each.state.id, each.state.entity, merged_id) for each in papers])
    tag = written.operation.tag
    one = (survivor, survivor.state.written(changes, tag))
    other = (merged, merged.state.retired_by(session.instant(), told, tag))
    decisions.put(session, [one, other, *(_hung(each, survivor_id) for each in papers)], written)
    holding.set_aliases(session, {**aliases, merged_id: survivor_id})
    hold_anew(session, [survivor_id], written.csn)
    decisions.close_proposals(session, MERGE_PROPOSE, [survivor_id, merged_id])
    return Merged(survivor_id, merged_id, tuple(sorted(changes)), len(papers))


@writing(Permission.DECIDE_CONFLICTS)
def unmerge_people(ctx: Context, merged_id: str, reason: str) -> Merged:
    """Part an entry again from the person it was merged into, with the papers that were its own.

    What was edited since stays with the survivor; a value that came with the merge goes back.

    Raises:
        NotAllowed: This is not the province.
        Invalid: It was not merged, or no reason is given.
    """
    check_province(ctx)
    told = check_reason(reason)
    session = ctx.session
    aliases = holding.aliases(session)
    if merged_id not in aliases:
        raise Invalid(NOT_MERGED)
    parted = {merged: survivor for merged, survivor in aliases.items() if merged != merged_id}
    survivor_id = aliases[merged_id]
    root = root_of(parted, survivor_id)
    placed = records.load(session, PERSON.name, [merged_id, survivor_id, root])
    tag, body = _merge_of(ctx, survivor_id, merged_id)
    survivor = placed[survivor_id]
    restored = {name: value for name, value in body.was.items() if survivor.state.tag(name) == tag}
    back = {name: (tag, value) for name, value in restored.items()}
    said = {"survivor": survivor_id, "merged": merged_id, "f": back, "reason": told}
    written = decisions.act(session, UNMERGE, root, said)
    decisions.move_conflicts(session, root, merged_id, body.conflicts or ["-"])
    papers = _own_papers(ctx, parted, merged_id)
    changed = [
        (placed[merged_id], replace(placed[merged_id].state, retired=body.retired)),
        (survivor, survivor.state.written(restored, written.operation.tag)),
        *(_hung(each, merged_id) for each in papers),
    ]
    if root != survivor_id:
        changed.append((placed[root], placed[root].state))
    decisions.put(session, changed, written)
    holding.set_aliases(session, parted)
    _keep_apart(ctx, survivor_id, merged_id, told)
    hold_anew(session, [root, merged_id], written.csn)
    return Merged(survivor_id, merged_id, tuple(sorted(restored)), len(papers))


def _keep_apart(ctx: Context, survivor_id: str, merged_id: str, reason: str) -> None:
    """Remember that somebody parted the two: no comparison asks again, and nothing merges them by itself."""
    first, second = sorted((survivor_id, merged_id))
    known = linkage.pair_of(ctx.session, first, second)
    pair = known or linkage.Pair(first, second, 0.0, (Level.MISSING,) * 7, sure=False)
    linkage.decide(ctx.session, pair, linkage.DIFFERENT, reason)


def _said(survivor: RecordState, merged: RecordState, changes: Mapping[str, Value]) -> dict[str, object]:
    """Give what the operation says, so that it can be undone."""
    return {
        "survivor": survivor.id,
        "merged": merged.id,
        "f": {name: (survivor.tag(name), value) for name, value in changes.items()},
        "was": {name: survivor.fields.get(name) for name in changes},
        "retired": merged.retired,
    }


def _pair(
    ctx: Context, aliases: Mapping[str, str], survivor_id: str, merged_id: str
) -> tuple[Placed, Placed]:
    """Give both entries; refuse those that cannot become one."""
    if root_of(aliases, merged_id) == survivor_id:
        raise Invalid(SAME)
    if merged_id in aliases:
        raise Invalid(MERGED_ALREADY)
    found = records.load(ctx.session, PERSON.name, [survivor_id, merged_id])
    if len(found) < len({survivor_id, merged_id}):
        raise NotFound(store.GONE)
    if found[survivor_id].state.retired is not None:
        raise Invalid(RETIRED)
    return found[survivor_id], found[merged_id]


def _chosen(survivor: RecordState, merged: RecordState, choices: Mapping[str, From]) -> dict[str, Value]:
    """Give the values that the survivor takes from the other one."""
    names = [field.name for field in PERSON.fields]
    for name in choices:
        if name not in names:
            raise Invalid(NO_FIELD, field=name)
    changes: dict[str, Value] = {}
    for name in names:
        mine, other = survivor.fields.get(name), merged.fields.get(name)
        fallback = From.MERGED if mine is None else From.SURVIVOR
        if choices.get(name, fallback) is From.MERGED and other != mine:
            changes[name] = other
    return changes


def _keep_losers(
    ctx: Context,
    survivor: RecordState,
    merged: RecordState,
    what: tuple[Mapping[str, Value], Written, str],
) -> None:
    changes, written, told = what
    rows = []
    for name in sorted(survivor.fields.keys() & merged.fields.keys()):
        mine, other = survivor.fields[name], merged.fields[name]
        if mine == other:
            continue
        loser = survivor if name in changes else merged
        rows.append(
            Past(
                survivor.id, PERSON.name, name, loser.fields[name], loser.tag(name) or "", "", "merged",
                written.csn, ctx.session.instant(), "", told,
            )
        )  # fmt: skip
    decisions.add_past(ctx.session, rows)


def _hung(each: Placed, person_id: str) -> tuple[Placed, RecordState]:
    return each, replace(each.state, fields={**each.state.fields, "person_id": person_id})


def _own_papers(ctx: Context, parted: Mapping[str, str], merged_id: str) -> list[Placed]:
    """Give the papers that hung on the entry, or on those merged into it, before the merge."""
    family = family_of(parted, merged_id)
    by_entity: dict[str, list[str]] = {}
    for record_id, (entity, _person) in holding.origins(ctx.session, family).items():
        by_entity.setdefault(entity, []).append(record_id)
    return [
        each
        for entity, ids in by_entity.items()
        for each in records.load(ctx.session, entity, ids).values()
        if each.state.fields.get("person_id") not in family
    ]


def _merge_of(ctx: Context, survivor_id: str, merged_id: str) -> tuple[str, _Body]:
    """Give tag and content of the newest operation that merged the entry."""
    rows = decisions.decisions_of(ctx.session, [survivor_id]).get(survivor_id, [])
    for row in reversed(rows):
        body = _decoder.decode(row.body) if row.type == MERGE else _Body()
        if body.merged == merged_id:
            return decisions.tag_of_row(row), body
    raise Invalid(NOT_MERGED)
