"""What the linking of people reads and keeps."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import ColumnElement, bindparam, delete, func, or_, select, update

from homejobs_desktop.domain.linkage import Level, Levels, Linked
from homejobs_desktop.foundation.jalali import to_jalali
from homejobs_desktop.foundation.text import joined_key
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.linkage_tables import duplicate
from homejobs_desktop.persistence.prepared import Prepared
from homejobs_desktop.persistence.records import chunks
from homejobs_desktop.persistence.session import Session
from homejobs_desktop.persistence.tables import person

OPEN, SAME, DIFFERENT = "open", "same", "different"
_BATCH = 20_000
COLUMNS = (
    person.c.nr,
    person.c.first_name,
    person.c.last_name,
    person.c.father_name,
    person.c.birth_date,
    person.c.gender,
    person.c.mobile,
    person.c.phone,
    person.c.national_code,
)
"""What the linking reads of a person, in the order that `Folding` takes."""
_READ = Prepared(
    select(*COLUMNS)
    .where(person.c.nr > bindparam("after"), person.c.nr <= bindparam("upto"), person.c.retired_at.is_(None))
    .order_by(person.c.nr)
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who may be one; the smaller id stands first."""

    first_id: str
    second_id: str
    score: float
    levels: Levels
    sure: bool
    state: str = OPEN
    reason: str = ""
    decided_by: str = ""


class Folding:
    """Folds names and dates, each once: a few thousand make up a million records."""

    def __init__(self) -> None:
        self._names: dict[Stored, str] = {None: ""}
        self._births: dict[Stored, int] = {None: 0, "": 0}

    def linked(self, row: Sequence[Stored]) -> Linked:
        """Give a person, read by `COLUMNS`, as the linking sees it."""
        nr, first, last, father, birth, gender, mobile, phone, code = row
        return Linked(
            as_int(nr),
            self._name(first),
            self._name(last),
            self._name(father),
            self._birth(birth),
            str(gender or ""),
            str(mobile or ""),
            str(phone or ""),
            str(code or ""),
        )

    def _name(self, name: Stored) -> str:
        found = self._names.get(name)
        if found is None:
            found = self._names[name] = joined_key(str(name))
        return found

    def _birth(self, birth: Stored) -> int:
        found = self._births.get(birth)
        if found is None:
            found = self._births[birth] = _packed(str(birth))
        return found


def _packed(birth: str) -> int:
    try:
        year, month, day = to_jalali(dt.date.fromisoformat(birth))
    except ValueError:  # no such day, or one before the calendar began: as if it were not known
        return 0
    return year * 10_000 + month * 100 + day


def all_linked(session: Session) -> list[Linked]:
    """Give everybody in use as the linking sees them."""
    folding = Folding()
    last = as_int(session.scalar(select(func.max(person.c.nr))))
    people: list[Linked] = []
    for after in range(0, last, _BATCH):
        people += map(folding.linked, session.fetch(_READ, {"after": after, "upto": after + _BATCH}))
    return people


def changed_since(session: Session, csn: int) -> set[int]:
    """Give the numbers of the people whose newest commit is later."""
    return {as_int(row[0]) for row in session.rows(select(person.c.nr).where(person.c.csn > csn))}


def ids_of(session: Session, numbers: Collection[int]) -> dict[int, str]:
    """Give the ids of people by number."""
    found: dict[int, str] = {}
    ordered = sorted(numbers)
    for start in range(0, len(ordered), _BATCH):
        part = ordered[start : start + _BATCH]
        query = select(person.c.nr, person.c.id).where(person.c.nr.in_(part))
        found |= {as_int(row[0]): str(row[1]) for row in session.rows(query)}
    return found


def forget_open(session: Session, numbers: Collection[int] | None) -> None:
    """Forget the pairs nobody decided on: all, or those with one of these people."""
    if numbers is None:
        session.execute(delete(duplicate).where(duplicate.c.state == OPEN))
        return
    for part in chunks(ids_of(session, numbers).values()):
        either = or_(duplicate.c.first_id.in_(part), duplicate.c.second_id.in_(part))
        session.execute(delete(duplicate).where(duplicate.c.state == OPEN, either))


def add_pairs(session: Session, pairs: Iterable[Pair]) -> None:
    """Keep found pairs; one that was decided keeps its decision."""
    at = session.instant()
    rows = [
        (
            each.first_id,
            each.second_id,
            round(each.score * 100),
            msgspec.json.encode(each.levels).decode(),
            int(each.sure),
            OPEN,
            at,
        )
        for each in pairs
    ]
    sql = (
        "INSERT OR IGNORE INTO duplicate (first_id, second_id, score, levels, sure, state, found_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    if rows:
        session.connection.exec_driver_sql(sql, rows)


def pairs(session: Session, state: str, limit: int, *, sure: bool = False) -> list[Pair]:
    """Give pairs in a state, the likeliest first; an open one only while both people are in use."""
    query = select(duplicate).where(duplicate.c.state == state, *_both_there(state))
    if sure:
        query = query.where(duplicate.c.sure == 1)
    ordered = query.order_by(duplicate.c.score.desc(), duplicate.c.first_id, duplicate.c.second_id)
    return [pair_of_row(row) for row in session.mappings(ordered.limit(limit))]


def _both_there(state: str) -> tuple[ColumnElement[bool], ...]:
    there = []
    for column in (duplicate.c.first_id, duplicate.c.second_id):
        someone = select(person.c.nr).where(person.c.id == column)
        if state == OPEN:
            someone = someone.where(person.c.retired_at.is_(None))
        there.append(someone.exists())
    return tuple(there)


def pair_of(session: Session, first_id: str, second_id: str) -> Pair | None:
    """Give one pair, or None when it was not found."""
    found = session.mappings(select(duplicate).where(_is(first_id, second_id)))
    return pair_of_row(found[0]) if found else None


def count_pairs(session: Session) -> dict[str, int]:
    """Give how many pairs are in each state."""
    return {
        state: as_int(
            session.scalar(
                select(func.count())
                .select_from(duplicate)
                .where(duplicate.c.state == state, *_both_there(state))
            )
        )
        for state in (OPEN, SAME, DIFFERENT)
    }


def decide(session: Session, pair: Pair, state: str, reason: str) -> None:
    """Keep a person's decision on a pair, found by the linking or not."""
    add_pairs(session, [pair])
    session.execute(
        update(duplicate)
        .where(_is(pair.first_id, pair.second_id))
        .values(state=state, reason=reason, decided_at=session.instant(), decided_by=session.actor)
    )
    session.touched.add(duplicate.name)


def _is(first_id: str, second_id: str) -> ColumnElement[bool]:
    return (duplicate.c.first_id == first_id) & (duplicate.c.second_id == second_id)


def pair_of_row(row: dict[str, Stored]) -> Pair:
    """Read a row of the table of pairs."""
    return Pair(
        str(row["first_id"]),
        str(row["second_id"]),
        as_int(row["score"]) / 100,
        msgspec.json.decode(str(row["levels"]), type=tuple[Level, Level, Level, Level, Level, Level, Level]),
        bool(row["sure"]),
        str(row["state"]),
        str(row["reason"] or ""),
        str(row["decided_by"] or ""),
    )
