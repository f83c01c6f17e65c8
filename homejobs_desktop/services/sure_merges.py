"""The province merges what is surely one person without being asked, after a package was taken in.

Sure is: the same national code, the same birth date, the same folded names. Whether it is done at all is
a dated rule that the province can switch. Every merge can be taken back, and then stays taken back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from homejobs_desktop.domain.linkage import Level, Levels, Linked, Linker, merges_by_itself
from homejobs_desktop.domain.linkage_rules import shipped_linkage_rules
from homejobs_desktop.domain.merging_rules import AUTO, rule_on, shipped_merging_rules
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import translate
from homejobs_desktop.persistence import accounts, exchange, journal, linkage, people, store, sure_pairs
from homejobs_desktop.persistence.store import StoredRow
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.decisions import check_province
from homejobs_desktop.services.duplicates import SURE, DuplicatePair, shown_pair
from homejobs_desktop.services.merging import merge_people

_SWITCH = "merge-by-itself"
_PLACE = "merge-by-itself-place"
"""The setting that says up to which commit everybody was looked at."""
_AT_ONCE = 200
"""Pairs in one transaction: the store is not held for long."""
_DECIDING = frozenset({"national_code", "birth_date", "first_name", "last_name"})


class Switch(StrEnum):
    """What the province wants: what the dated rule says, or always, or never."""

    RULE = "rule"
    ON = "on"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Merging:
    """Whether the program merges by itself today, and why: the switch, and the rule in force."""

    on: bool
    switch: Switch
    rule: str


@reading(Permission.SEE_PEOPLE)
def merging_state(ctx: Context) -> Merging:
    """Tell whether the program merges by itself."""
    switch = Switch(accounts.get_setting(ctx.session, _SWITCH) or Switch.RULE)
    rule = rule_on(shipped_merging_rules(), ctx.clock.today())
    by_rule = rule is not None and rule.by_itself
    wanted = by_rule if switch is Switch.RULE else switch is Switch.ON
    at_province = ctx.office.kind is OfficeKind.PROVINCE
    return Merging(wanted and at_province, switch, rule.version if rule else "")


@writing(Permission.DECIDE_CONFLICTS)
def switch_merging(ctx: Context, switch: Switch) -> Merging:
    """Switch the merging by itself on or off, or leave it to the dated rule.

    Raises:
        NotAllowed: This is not the province.
    """
    check_province(ctx)
    accounts.put_setting(ctx.session, _SWITCH, switch.value)
    store.audit(ctx.session, "merging_switch", {"switch": switch.value})
    ctx.session.touched.add("duplicate")
    return merging_state(ctx)


@reading(Permission.SEE_PEOPLE)
def merged_by_itself(ctx: Context, limit: int = 200) -> tuple[DuplicatePair, ...]:
    """Give the pairs that the program merged by itself and nobody parted since, the newest first."""
    return tuple(shown_pair(ctx, pair) for pair in sure_pairs.merged_by(ctx.session, AUTO, limit))


@writing(Permission.DECIDE_CONFLICTS)
def merge_by_itself(ctx: Context) -> bool:
    """Merge some of the sure pairs among the people who came or changed; tell whether more may be left.

    People who were not looked at while it was off are looked at once it is on.
    """
    if not merging_state(ctx).on:
        return False
    session = ctx.session
    after = int(accounts.get_setting(session, _PLACE, "0"))
    found = sure_pairs.found_since(session, after, _AT_ONCE)
    more = len(found) == _AT_ONCE
    upto = found[-1].csn if more else journal.commit_head(session).csn
    if upto == after:
        return False
    _merge_found(ctx, {(each.one, each.other) for each in found})
    # What is merged here makes new commits, which need no second look: merged people are no pair.
    accounts.put_setting(session, _PLACE, str(upto if more else journal.commit_head(session).csn))
    return more


def _merge_found(ctx: Context, found: set[tuple[int, int]]) -> None:
    numbers = {(min(pair), max(pair)) for pair in found}
    known = sure_pairs.linked_of(ctx.session, {nr for pair in numbers for nr in pair})
    linker = Linker(shipped_linkage_rules(), known.values())
    for one, other in sorted(numbers):
        levels = _levels(linker, known, (one, other))
        if merges_by_itself(levels):
            _merge(ctx, (one, other), levels)


def _levels(linker: Linker, known: Mapping[int, Linked], pair: tuple[int, int]) -> Levels:
    one, other = known.get(pair[0]), known.get(pair[1])
    if one is None or other is None:
        return (Level.MISSING,) * 7
    return linker.levels(one, other)


def _merge(ctx: Context, pair: tuple[int, int], levels: Levels) -> None:
    """Merge two people unless somebody decided about them, or a deciding value is in doubt."""
    ids = linkage.ids_of(ctx.session, pair)
    rows = [people.stored(ctx.session, ids[nr]) for nr in pair]
    older, newer = (str(row.columns["id"]) for row in sorted(rows, key=_registered))
    first, second = sorted((older, newer))
    decided = linkage.pair_of(ctx.session, first, second)
    if any(row.columns["retired_at"] for row in rows) or (decided and decided.state != linkage.OPEN):
        return
    if _doubted(ctx, (older, newer)):
        return
    reason = translate(SURE)
    try:
        merge_people(ctx, older, newer, {}, reason)
    except Refused:
        return  # nothing was written: it waits for a person like every other pair
    found = linkage.Pair(first, second, 0.0, levels, sure=True)
    linkage.decide(ctx.session, found, linkage.SAME, reason)


def _doubted(ctx: Context, ids: Sequence[str]) -> bool:
    waiting = exchange.conflicts_of(ctx.session, ids)
    return any(each.field in _DECIDING for kept in waiting.values() for each in kept)


def _registered(row: StoredRow) -> tuple[str, int]:
    return str(row.columns["created_at"]), row.nr
