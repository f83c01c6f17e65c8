"""Which records an office holds: its own, those shared with it, those that left it, merged and erased ids."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, Table, delete, exists, func, or_, select

from homejobs_desktop.domain.entities import CHILDREN
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.decision_tables import child_origin, left_scope, shared
from homejobs_desktop.persistence.exchange_tables import alias
from homejobs_desktop.persistence.exchange_tables import erased as erased_table
from homejobs_desktop.persistence.records import Placed, among, chunks, load
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.store import state_of
from homejobs_desktop.persistence.tables import SYNCED


class Left(NamedTuple):
    """A record that left a county's scope at commit `csn`."""

    record_id: str
    entity: str
    csn: int


def any_in(session: Session, table: Table) -> bool:
    """Tell whether a table holds anything at all."""
    return session.first(select(table.c[0]).limit(1)) is not None


def scope(session: Session, entity: str, site: str) -> ColumnElement[bool]:
    """Give the condition for a county's records of `entity`: those it owns and those shared with it."""
    table = SYNCED[entity]
    own: ColumnElement[bool] = table.c.owner == site
    if session.first(select(shared.c.site).where(shared.c.site == site).limit(1)) is None:
        return own
    ids = select(shared.c.record_id).where(shared.c.site == site, shared.c.entity == entity)
    return or_(own, table.c.id.in_(ids))


def sharers(session: Session, record_ids: Iterable[str]) -> dict[str, set[str]]:
    """Give the counties with which these records are shared."""
    found: dict[str, set[str]] = {}
    for part in chunks(record_ids):
        query = select(shared.c.record_id, shared.c.site).where(shared.c.record_id.in_(part))
        for record_id, site in session.rows(query):
            found.setdefault(str(record_id), set()).add(str(site))
    return found


def share(session: Session, rows: Sequence[tuple[str, str, str]]) -> None:
    """Share records (id, entity) with a site each."""
    sql = "INSERT OR REPLACE INTO shared (record_id, entity, site) VALUES (?, ?, ?)"
    if rows:
        session.connection.exec_driver_sql(sql, [tuple(row) for row in rows])


def unshare(session: Session, rows: Sequence[tuple[str, str]]) -> None:
    """Share records no longer: id and site each."""
    for record_id, site in rows:
        session.execute(delete(shared).where(shared.c.record_id == record_id, shared.c.site == site))


def half_shared(session: Session) -> set[str]:
    """Give the shared persons on whom the province wrote something that not every holder has."""
    if not any_in(session, shared):
        return set()
    other = shared.alias()
    found: set[str] = set()
    for entity in CHILDREN:
        table = SYNCED[entity.name]
        there = exists().where(other.c.record_id == table.c.id, other.c.site == shared.c.site)
        query = (
            select(table.c.person_id)
            .join(shared, shared.c.record_id == table.c.person_id)
            .where(table.c.owner != shared.c.site, ~there)
        )
        found |= {str(row[0]) for row in session.rows(query.distinct())}
    return found


def note_left(session: Session, rows: Sequence[tuple[str, str, str]], csn: int) -> None:
    """Remember that records (id, entity, site) left a county's scope at commit `csn`."""
    sql = "INSERT OR REPLACE INTO left_scope (record_id, entity, site, csn) VALUES (?, ?, ?, ?)"
    if rows:
        session.connection.exec_driver_sql(sql, [(*row, csn) for row in rows])


def note_back(session: Session, rows: Iterable[tuple[str, str]]) -> None:
    """Forget that records (id, site) had left a county's scope: they are in it."""
    for record_id, site in rows:
        session.execute(
            delete(left_scope).where(left_scope.c.record_id == record_id, left_scope.c.site == site)
        )


def left(session: Session, site: str, lower: int, upper: int) -> list[Left]:
    """Give the records that left a county's scope in a range of commits."""
    query = select(left_scope.c.record_id, left_scope.c.entity, left_scope.c.csn).where(
        left_scope.c.site == site, left_scope.c.csn > lower, left_scope.c.csn <= upper
    )
    return [Left(str(key), str(entity), as_int(csn)) for key, entity, csn in session.rows(query)]


def left_count(session: Session, site: str, lower: int) -> int:
    """Give the number of records that left a county's scope after commit `lower`."""
    query = select(func.count()).select_from(left_scope)
    return as_int(session.scalar(query.where(left_scope.c.site == site, left_scope.c.csn > lower)))


def left_of(session: Session, site: str, record_ids: Iterable[str]) -> set[str]:
    """Give those of these records that left the scope of `site`."""
    query = "SELECT record_id FROM left_scope WHERE site = ? AND record_id"
    return {str(row[0]) for row in among(session, query, record_ids, site)}


def held(session: Session, entity: str, site: str, record_ids: Iterable[str]) -> set[str]:
    """Give those of these records that a county holds."""
    table, found = SYNCED[entity], set()
    for part in chunks(record_ids):
        query = select(table.c.id).where(table.c.id.in_(part), scope(session, entity, site))
        found |= {str(row[0]) for row in session.rows(query)}
    return found


def held_elsewhere(session: Session, record_ids: Iterable[str], site: str) -> set[str]:
    """Give those of these records that another office than `site` owns."""
    ids, found = list(record_ids), set()
    for table in SYNCED.values():
        for part in chunks(ids):
            query = select(table.c.id).where(table.c.id.in_(part), table.c.owner != site)
            found |= {str(row[0]) for row in session.rows(query)}
    return found


def aliases(session: Session) -> dict[str, str]:
    """Give every merged id with the id it was merged into."""
    query = select(alias.c.merged_id, alias.c.survivor_id)
    return {str(merged): str(survivor) for merged, survivor in session.rows(query)}


def set_aliases(session: Session, pairs: Mapping[str, str]) -> None:
    """Take `pairs` as all the merges that there are."""
    if aliases(session) == dict(pairs):
        return
    session.execute(delete(alias))
    sql = "INSERT INTO alias (merged_id, survivor_id) VALUES (?, ?)"
    if pairs:
        session.connection.exec_driver_sql(sql, list(pairs.items()))


def origins(session: Session, person_ids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Give the records that hung on these persons before a merge: entity and first person by id."""
    found: dict[str, tuple[str, str]] = {}
    for part in chunks(person_ids):
        query = select(child_origin).where(child_origin.c.person_id.in_(part))
        for row in session.mappings(query):
            found[str(row["record_id"])] = (str(row["entity"]), str(row["person_id"]))
    return found


def note_origins(session: Session, rows: Iterable[tuple[str, str, str]]) -> None:
    """Remember on whom records (id, entity, person) hung; what is remembered already stays."""
    sql = "INSERT OR IGNORE INTO child_origin (record_id, entity, person_id) VALUES (?, ?, ?)"
    values = [tuple(row) for row in rows]
    if values:
        session.connection.exec_driver_sql(sql, values)


def children(session: Session, person_ids: Iterable[str]) -> list[Placed]:
    """Give everything that hangs on these persons."""
    ids = list(person_ids)
    found: list[Placed] = []
    for entity in CHILDREN:
        table = SYNCED[entity.name]
        for part in chunks(ids):
            rows = session.mappings(select(table).where(table.c.person_id.in_(part)))
            found.extend(Placed(state_of(entity, row), row) for row in rows)
    return found


def own_legal_persons(session: Session, papers: Sequence[Placed], owner: str) -> list[Placed]:
    """Give the legal persons of `owner` that only these papers name."""
    ids = {str(each.state.fields.get("legal_person_id") or "") for each in papers} - {""}
    mine = {each.state.id for each in papers}
    for name in ("application", "permit"):
        table = SYNCED[name]
        query = select(table.c.legal_person_id, table.c.id).where(table.c.owner == owner)
        for part in chunks(sorted(ids)):
            for legal, paper in session.rows(query.where(table.c.legal_person_id.in_(part))):
                if str(paper) not in mine:
                    ids.discard(str(legal))
    found = load(session, "legal_person", ids)
    return [each for each in found.values() if each.state.owner == owner]


def erased(session: Session, record_ids: Iterable[str]) -> set[str]:
    """Give those of these ids whose content was erased."""
    query = "SELECT record_id FROM erased WHERE record_id"
    return {str(row[0]) for row in among(session, query, record_ids)}


def all_erased(session: Session) -> tuple[str, ...]:
    """Give every erased id."""
    return tuple(
        str(row[0])
        for row in session.rows(select(erased_table.c.record_id).order_by(erased_table.c.record_id))
    )


def erased_since(session: Session, instant: str) -> bool:
    """Tell whether anything was erased at `instant` or later."""
    query = select(erased_table.c.record_id).where(erased_table.c.at >= instant).limit(1)
    return session.first(query) is not None


def add_erased(session: Session, record_ids: Iterable[str]) -> None:
    """Add to the erased ids; the set only grows."""
    sql = "INSERT OR IGNORE INTO erased (record_id, at) VALUES (?, ?)"
    at = session.instant()
    rows: list[tuple[Stored, ...]] = [(each, at) for each in record_ids]
    if rows:
        session.connection.exec_driver_sql(sql, rows)
