"""Who holds a person's file at the province's word: after a transfer, a merge, and as new papers come in."""

from collections.abc import Iterable
from dataclasses import replace

from homejobs_desktop.domain.aliases import family_of, root_of
from homejobs_desktop.domain.records import RecordState
from homejobs_desktop.persistence import holding, journal, records
from homejobs_desktop.persistence.base import as_bytes
from homejobs_desktop.persistence.records import Placed, Put
from homejobs_desktop.persistence.session import Session


def hold_anew(session: Session, person_ids: Iterable[str], csn: int) -> None:
    """See that each office holds what it should of these persons' files from commit `csn` on.

    Every county that owns an id of a person holds the person and all that hangs on it. A paper of a
    county that no longer holds the person goes to the person's owner.
    """
    aliases = holding.aliases(session)
    for root in sorted({root_of(aliases, each) for each in person_ids}):
        _hold(session, root, family_of(aliases, root), csn)


def _hold(session: Session, root: str, family: frozenset[str], csn: int) -> None:
    people = records.load(session, "person", family)
    if root not in people:
        return
    owner = people[root].state.owner
    holders = {each.state.owner for each in people.values()}
    papers = holding.children(session, [root])
    files = [*people.values(), *papers]
    already = holding.sharers(session, [each.state.id for each in files])
    for each in files:
        state = each.state
        merged = state.entity == "person" and state.id != root
        shown_at = already.get(state.id, set())
        if state.entity != "person" and state.owner not in holders:
            give(session, [each], owner, csn)
            state, shown_at = replace(state, owner=owner), shown_at - {owner}
        wanted = set() if merged else holders - {state.owner}
        _share(session, each._replace(state=state), wanted, shown_at, csn)


def give(session: Session, files: Iterable[Placed], owner: str, csn: int) -> None:
    """Make `owner` the owner of records at commit `csn`; their present owners lose them."""
    given = list(files)
    holding.note_left(session, [(each.state.id, each.state.entity, each.state.owner) for each in given], csn)
    holding.unshare(session, [(each.state.id, owner) for each in given])
    holding.note_back(session, [(each.state.id, owner) for each in given])
    put_at(session, [(each, replace(each.state, owner=owner)) for each in given], csn)


def put_at(session: Session, changed: Iterable[tuple[Placed, RecordState]], csn: int) -> None:
    """Put records down as they are at commit `csn`, so that they go to whoever holds them."""
    pinc, at = journal.commit_head(session).pinc, session.instant()
    by_entity: dict[str, list[Put]] = {}
    for before, state in changed:
        fresh = records.load(session, state.entity, [state.id])[state.id]
        put = Put(state, pinc, csn, as_bytes(before.row["last_op"]) or None, fresh.row, at)
        by_entity.setdefault(state.entity, []).append(put)
    with records.open_gate(session, "holders"):
        for entity, puts in by_entity.items():
            records.put(session, entity, puts)


def _share(session: Session, each: Placed, wanted: set[str], already: set[str], csn: int) -> None:
    state = each.state
    come, gone = wanted - already, already - wanted
    if come:
        holding.share(session, [(state.id, state.entity, site) for site in sorted(come)])
        holding.note_back(session, [(state.id, site) for site in come])
        fresh = records.load(session, state.entity, [state.id])[state.id]
        if fresh.place[1] < csn:
            put_at(session, [(fresh, fresh.state)], csn)
    if gone:
        holding.unshare(session, [(state.id, site) for site in gone])
        left = [site for site in sorted(gone) if site != state.owner]
        holding.note_left(session, [(state.id, state.entity, site) for site in left], csn)
