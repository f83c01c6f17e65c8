"""What the merging by itself reads: people of one code who came or changed, and what became of them."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import or_, select

from homejobs_desktop.domain.linkage import Linked
from homejobs_desktop.persistence.base import as_int
from homejobs_desktop.persistence.exchange_tables import alias
from homejobs_desktop.persistence.journal_tables import op
from homejobs_desktop.persistence.linkage import COLUMNS, SAME, Folding, Pair, pair_of_row
from homejobs_desktop.persistence.linkage_tables import duplicate
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import person


class Found(NamedTuple):
    """Two people in use who bear one code and one birth date, by number; `csn` shows one of them."""

    csn: int
    one: int
    other: int


def found_since(session: Session, csn: int, limit: int) -> list[Found]:
    """Give pairs of which one person came or changed after a commit, in the order of the commits."""
    other = person.alias("other")
    query = (
        select(op.c.csn, person.c.nr, other.c.nr)
        .select_from(op)
        .join(person, person.c.id == op.c.record_id)
        .join(other, other.c.national_code == person.c.national_code)
        .where(
            op.c.csn > csn,
            person.c.national_code != "",
            person.c.birth_date != "",
            person.c.retired_at.is_(None),
            other.c.nr != person.c.nr,
            other.c.birth_date == person.c.birth_date,
            other.c.retired_at.is_(None),
        )
        .order_by(op.c.csn)
        .limit(limit)
    )
    return [Found(as_int(at), as_int(one), as_int(two)) for at, one, two in session.rows(query)]


def linked_of(session: Session, numbers: Collection[int]) -> dict[int, Linked]:
    """Give people in use as the linking sees them, by number."""
    folding = Folding()
    query = select(*COLUMNS).where(person.c.nr.in_(numbers), person.c.retired_at.is_(None))
    found = map(folding.linked, session.rows(query))
    return {each.nr: each for each in found}


def merged_by(session: Session, actor: str, limit: int) -> list[Pair]:
    """Give the pairs that somebody merged and nobody parted since, the newest first."""
    merged = select(alias.c.merged_id).where(
        or_(alias.c.merged_id == duplicate.c.first_id, alias.c.merged_id == duplicate.c.second_id)
    )
    query = (
        select(duplicate)
        .where(duplicate.c.state == SAME, duplicate.c.decided_by == actor, merged.exists())
        .order_by(duplicate.c.decided_at.desc(), duplicate.c.first_id)
        .limit(limit)
    )
    return [pair_of_row(row) for row in session.mappings(query)]
