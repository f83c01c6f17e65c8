"""People who were registered in two counties: found at the province, decided there by a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from homejobs_desktop.domain.linkage import Level, Levels, Linked, Linker, merges_by_itself
from homejobs_desktop.domain.linkage_blocks import candidates
from homejobs_desktop.domain.linkage_rules import shipped_linkage_rules
from homejobs_desktop.domain.linkage_words import reasons_of
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Invalid, NotAllowed
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.foundation.objects import uncollected
from homejobs_desktop.foundation.text import canonical
from homejobs_desktop.persistence import accounts, journal, linkage, people, store
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.merging import Merged, merge_people

ONLY_PROVINCE = mark("People", "Only the province compares the people of all counties.")
TWO_PEOPLE = mark("People", "Name two different people.")
_PLACE = "linkage"
"""The setting that says up to where in the history everybody was compared, and by which weights."""
_STEP = 20_000
SURE = mark("People", "National code, date of birth and name are the same.")
_MOST_MERGED = 1_000
_UNCOMPARED: Levels = (Level.MISSING,) * 7


class _Place(msgspec.Struct, frozen=True):
    pinc: int = 0
    csn: int = 0
    version: str = ""


@dataclass(frozen=True, slots=True)
class LinkTally:
    """What a run compared and found; `open` pairs wait for a person."""

    people: int
    changed: int
    found: int
    open: int
    anew: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two people, as its county registered it; `owner` is the county's site."""

    id: str
    owner: str
    retired: bool
    draft: PersonDraft


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two people who may be one, why, and what was decided.

    `score` is the evidence in bits; `sure` that nobody needs to look.
    """

    first: Side
    second: Side
    score: float
    reasons: tuple[Text, ...]
    sure: bool
    state: str
    reason: str
    decided_by: str


@writing(Permission.DECIDE_CONFLICTS)
@uncollected()
def link_people(ctx: Context, report: Report = silent, *, anew: bool = False) -> LinkTally:
    """Compare the people that came or changed since the last run with everybody; with `anew`, all of them.

    Raises:
        NotAllowed: this office is not the province.
    """
    _check_province(ctx)
    rules, session = shipped_linkage_rules(), ctx.session
    before, head = _place(ctx), journal.commit_head(session)
    everything = anew or before.version != rules.version or before.pinc != head.pinc
    changed = None if everything else _changed(ctx, before.csn, head.csn)
    if changed is not None and not changed:
        return LinkTally(0, 0, 0, linkage.count_pairs(session).get(linkage.OPEN, 0), anew=False)
    everybody = linkage.all_linked(session)
    found = _find(everybody, changed, report)
    linkage.forget_open(session, changed)
    ids = linkage.ids_of(session, {nr for pair in found for nr in pair})
    linkage.add_pairs(session, (_pair(ids, pair, *evidence) for pair, evidence in found.items()))
    now = _Place(head.pinc, head.csn, rules.version)
    accounts.put_setting(session, _PLACE, msgspec.json.encode(now).decode())
    session.touched.add("duplicate")
    return LinkTally(
        len(everybody),
        len(everybody) if changed is None else len(changed),
        len(found),
        linkage.count_pairs(session).get(linkage.OPEN, 0),
        anew=everything,
    )


@reading(Permission.SEE_PEOPLE)
def people_duplicates(
    ctx: Context, state: str = linkage.OPEN, *, limit: int = 200
) -> tuple[DuplicatePair, ...]:
    """Give the pairs in a state, both people side by side, the likeliest first."""
    return tuple(shown_pair(ctx, pair) for pair in linkage.pairs(ctx.session, state, limit))


@writing(Permission.DECIDE_CONFLICTS)
def decide_different(ctx: Context, one_id: str, other_id: str, reason: str = "") -> None:
    """Remember that two people are not one; no later run asks again."""
    _decide(ctx, (one_id, other_id), linkage.DIFFERENT, reason)


@writing(Permission.DECIDE_CONFLICTS)
def decide_same(ctx: Context, survivor_id: str, merged_id: str, reason: str) -> Merged:
    """Make two people one: the first remains, and the merge can be taken back.

    Raises:
        NotAllowed: this office is not the province.
        Invalid: they are one already, or no reason is given.
    """
    _decide(ctx, (survivor_id, merged_id), linkage.SAME, reason)
    return merge_people(ctx, survivor_id, merged_id, {}, reason)


@writing(Permission.DECIDE_CONFLICTS)
def merge_sure(ctx: Context) -> int:
    """Merge the open pairs whose code, birth date and name are all the same; give how many there were.

    The record that was registered first remains. Each merge can be taken back.
    """
    _check_province(ctx)
    merged = 0
    for pair in linkage.pairs(ctx.session, linkage.OPEN, _MOST_MERGED, sure=True):
        rows = [people.stored(ctx.session, each) for each in (pair.first_id, pair.second_id)]
        if any(row.columns["retired_at"] for row in rows):
            continue  # merged a moment ago, in another pair
        older, newer = sorted(rows, key=lambda row: (str(row.columns["created_at"]), row.nr))
        decide_same(ctx, str(older.columns["id"]), str(newer.columns["id"]), translate(SURE))
        merged += 1
    return merged


def _decide(ctx: Context, ids: tuple[str, str], state: str, reason: str) -> None:
    _check_province(ctx)
    first_id, second_id = sorted(ids)
    if first_id == second_id:
        raise Invalid(TWO_PEOPLE)
    for each in ids:
        people.stored(ctx.session, each)
    known = linkage.pair_of(ctx.session, first_id, second_id)
    pair = known or linkage.Pair(first_id, second_id, 0.0, _UNCOMPARED, sure=False)
    tidy = canonical(reason)
    linkage.decide(ctx.session, pair, state, tidy)
    store.audit(
        ctx.session,
        "duplicate_decided",
        {"first": first_id, "second": second_id, "state": state, "reason": tidy},
    )


def _changed(ctx: Context, before: int, head: int) -> set[int]:
    """Give the numbers of the people that came or changed after commit `before`; `head` is the newest one."""
    return linkage.changed_since(ctx.session, before) if head > before else set()


_Found = dict[tuple[int, int], tuple[float, Levels]]


def _find(everybody: Sequence[Linked], changed: set[int] | None, report: Report) -> _Found:
    """Give the pairs that reach the score at which a person should look, by their numbers."""
    rules = shipped_linkage_rules()
    linker = Linker(rules, everybody)
    places = None
    if changed is not None:
        places = {place for place, each in enumerate(everybody) if each.nr in changed}
    found: _Found = {}
    for number, (one, other) in enumerate(candidates(everybody, places)):
        if number % _STEP == 0:
            report(number, 0)
        levels = linker.levels(one, other)
        score = linker.score(one, levels)
        if score >= rules.look:
            pair = (one.nr, other.nr) if one.nr < other.nr else (other.nr, one.nr)
            found[pair] = (score, levels)
    return found


def _pair(ids: Mapping[int, str], numbers: tuple[int, int], score: float, levels: Levels) -> linkage.Pair:
    first_id, second_id = sorted(ids[nr] for nr in numbers)
    return linkage.Pair(first_id, second_id, score, levels, merges_by_itself(levels))


def shown_pair(ctx: Context, pair: linkage.Pair) -> DuplicatePair:
    """Give a pair with both people, as it is shown."""
    return DuplicatePair(
        _side(ctx, pair.first_id),
        _side(ctx, pair.second_id),
        pair.score,
        reasons_of(pair.levels),
        pair.sure,
        pair.state,
        pair.reason,
        pair.decided_by,
    )


def _side(ctx: Context, person_id: str) -> Side:
    row = people.stored(ctx.session, person_id)
    retired = bool(row.columns["retired_at"])
    return Side(person_id, str(row.columns["owner"]), retired, people.to_draft(row))


def _place(ctx: Context) -> _Place:
    text = accounts.get_setting(ctx.session, _PLACE)
    return msgspec.json.decode(text, type=_Place) if text else _Place()


def _check_province(ctx: Context) -> None:
    if ctx.office.kind is not OfficeKind.PROVINCE:
        raise NotAllowed(ONLY_PROVINCE)
