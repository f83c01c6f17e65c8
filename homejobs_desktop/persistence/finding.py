"""Finding applications, permits and referrals by any filter, in any order, page by page.

The lines (see `line_tables`) are walked in the order wanted, along an index that holds all that a filter
asks for: many matches end the walk early, few matches cost one walk along the whole index, and that is the
most that any filter costs. The planner is told which index, because it knows nothing of how many rows a
value has. A text is looked for among people first; what it finds is picked out by number.
"""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from homejobs_desktop.domain.filters import (
    ANY_OPEN,
    EXPIRED,
    IN_FORCE,
    ApplicationFilter,
    Count,
    Filter,
    ListKind,
    Order,
    PermitFilter,
    ReferralFilter,
    kind_of,
)
from homejobs_desktop.domain.referrals import OVERDUE
from homejobs_desktop.domain.transitions import PermitState
from homejobs_desktop.foundation.text import ascii_digits, canonical, digits_only
from homejobs_desktop.persistence import search
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.line_tables import NO_DAY, OPEN_LINE, OPEN_REFERRAL
from homejobs_desktop.persistence.prepared import cursor
from homejobs_desktop.persistence.session import Session

MOST = 10_000
"""Matches are counted up to here; what is beyond reads "more than"."""
_LEGAL_LETTERS = 3
"""Names of legal persons are looked through from so many letters on."""

TABLES: dict[ListKind, str] = {
    ListKind.APPLICATIONS: "application",
    ListKind.PERMITS: "permit",
    ListKind.REFERRALS: "referral",
}
"""The table of each list."""

Condition = tuple[str, tuple[Stored, ...]]


class Place(NamedTuple):
    """Where a line stands in its order: what it is ordered by, and its number."""

    key: str
    nr: int


@dataclass(frozen=True, slots=True)
class Found:
    """Lines of one page in order; `more` come after them; `count` how many match, on a first page only."""

    places: tuple[Place, ...]
    more: bool
    count: Count | None


@dataclass(frozen=True, slots=True)
class _Way:
    """How an order is walked: its column, the index to follow ("" for the lines themselves), down or up."""

    column: str
    index: str
    down: bool = False


@dataclass(frozen=True, slots=True)
class _Walk:
    """What is walked for a filter: table, order, index and conditions; `whole` if nobody is left out.

    A text that very many people answer to is only looked for among the first of them.
    """

    table: str
    way: _Way
    along: str
    conditions: tuple[Condition, ...]
    whole: bool

    def sql(self, columns: str, more: tuple[Condition, ...] = ()) -> Condition:
        """Give the query for some columns, with further conditions."""
        conditions = (*self.conditions, *more)
        where = f" WHERE {' AND '.join(sql for sql, _given in conditions)}" if conditions else ""
        values = tuple(value for _sql, given in conditions for value in given)
        return f"SELECT {columns} FROM {self.table}_line {self.along}{where}", values


_NO_KEY = "''"
_NEWEST = _Way("", "", down=True)
_WAYS: dict[tuple[str, str], _Way] = {
    ("application", Order.NEWEST): _NEWEST,
    ("application", Order.NAME): _Way("sort_key", "ix_application_line_name"),
    ("application", Order.WAITING): _Way("since", "ix_application_line_since"),
    ("permit", Order.NEWEST): _NEWEST,
    ("permit", Order.NAME): _Way("sort_key", "ix_permit_line_name"),
    ("permit", Order.EXPIRY): _Way("expires_on", "ix_permit_line_expires"),
    ("referral", Order.NEWEST): _NEWEST,
    ("referral", Order.NAME): _Way("sort_key", "ix_referral_line_name"),
    ("referral", Order.DUE): _Way("due", "ix_referral_line_due"),
}


def find_lines(session: Session, wanted: Filter, today: dt.date, after: Place | None, limit: int) -> Found:
    """Give a page of the lines that a filter asks for.

    Args:
        session: The transaction.
        wanted: Which ones, in what order.
        today: The present day, from which days are counted.
        after: The last place of the page before; None for the first page, whose matches are counted too.
        limit: The most lines to give.
    """
    walk = _walk(wanted, today, _people(session, wanted.text, whole=False))
    places, more = _page(session, walk, after, limit)
    count = None if after is not None else _count(session, walk, len(places) + more, more=more)
    return Found(places, more, count)


def every_line(
    session: Session, wanted: Filter, today: dt.date, at_once: int
) -> tuple[int, Iterator[list[int]]]:
    """Give how many lines a filter asks for, and the numbers of all of them in order, some at a time."""
    walk = _walk(wanted, today, _people(session, wanted.text, whole=True))
    sql, values = walk.sql("count(*)")
    driver = cursor(session.connection)
    driver.execute(sql, values)
    return as_int(driver.fetchall()[0][0]), _numbers_of(session, walk, at_once)


def _numbers_of(session: Session, walk: _Walk, at_once: int) -> Iterator[list[int]]:
    after: Place | None = None
    more = True
    while more:
        places, more = _page(session, walk, after, at_once)
        yield [place.nr for place in places]
        after = places[-1] if places else None


def _page(session: Session, walk: _Walk, after: Place | None, limit: int) -> tuple[tuple[Place, ...], bool]:
    """Give up to `limit` places after another one, and whether more follow."""
    column = walk.way.column
    further: tuple[Condition, ...] = ()
    if after is not None:
        further = ((f"({column}, nr) > (?, ?)", tuple(after)) if column else ("nr < ?", (after.nr,)),)
    sql, values = walk.sql(f"{column or _NO_KEY}, nr", further)
    order = f"{column}, nr" if column else "nr DESC"
    driver = cursor(session.connection)
    driver.execute(f"{sql} ORDER BY {order} LIMIT {limit + 1}", values)
    places = tuple(Place(str(key), as_int(nr)) for key, nr in driver.fetchall())
    return places[:limit], len(places) > limit


def _count(session: Session, walk: _Walk, seen: int, *, more: bool) -> Count:
    """Count what matches, up to `MOST`; when all was seen already there is nothing to count."""
    number = seen
    if more:
        sql, values = walk.sql("1")
        driver = cursor(session.connection)
        driver.execute(f"SELECT count(*) FROM ({sql} LIMIT {MOST + 1})", values)
        number = as_int(driver.fetchall()[0][0])
    return Count(min(number, MOST), exact=number <= MOST and walk.whole)


def _people(session: Session, text: str, *, whole: bool) -> list[search.Place] | None:
    """Give the people that a text finds, None for no text; without `whole` only the first of very many."""
    if not text.strip():
        return None
    if not any(map(str.isalnum, text)):
        return []  # signs alone stand in no name: they find nobody, not everybody
    if whole:
        return search.find_all(session, text)
    return search.find_numbers(session, text, search.START, search.MATCH_CAP)


def _walk(wanted: Filter, today: dt.date, people: list[search.Place] | None) -> _Walk:
    table = _table(wanted)
    way = _WAYS[table, wanted.order]
    conditions = tuple(_conditions(wanted, today))
    if people is None:
        return _Walk(table, way, _along(wanted, way), conditions, whole=True)
    by_text = _text(table, wanted.text, people)
    return _Walk(table, way, "NOT INDEXED", (*conditions, by_text), whole=len(people) < search.MATCH_CAP)


def _along(wanted: Filter, way: _Way) -> str:
    """Say which index is followed."""
    if not way.index:
        return "NOT INDEXED"
    if isinstance(wanted, ApplicationFilter) and wanted.state == ANY_OPEN and wanted.order == Order.WAITING:
        return "INDEXED BY ix_application_line_open"
    if isinstance(wanted, ReferralFilter) and wanted.state == ANY_OPEN and wanted.order == Order.DUE:
        return "INDEXED BY ix_referral_line_open"
    return f"INDEXED BY {way.index}"


def _table(wanted: Filter) -> str:
    return TABLES[kind_of(wanted)]


def _conditions(wanted: Filter, today: dt.date) -> Iterator[Condition]:
    for column in ("field_code", "agency", "owner", "permit_type", "action"):
        value = getattr(wanted, column, "")
        if value:
            yield f"{column} = ?", (value,)
    if isinstance(wanted, ApplicationFilter):
        yield from _of_applications(wanted, today)
    elif isinstance(wanted, ReferralFilter):
        yield from _of_referrals(wanted, today)
    else:
        yield from _of_permits(wanted, today)


def _of_applications(wanted: ApplicationFilter, today: dt.date) -> Iterator[Condition]:
    if wanted.state == ANY_OPEN:
        yield OPEN_LINE, ()
    elif wanted.state:
        yield "state = ?", (wanted.state,)
    if wanted.min_days:
        yield "since <= ?", ((today - dt.timedelta(wanted.min_days)).isoformat(),)
    yield from _span("registered_on", wanted.registered_from, wanted.registered_until)


def _of_permits(wanted: PermitFilter, today: dt.date) -> Iterator[Condition]:
    now, issued = today.isoformat(), PermitState.ISSUED.value
    if wanted.state == IN_FORCE:
        yield "state = ? AND expires_on >= ?", (issued, now)
    elif wanted.state == EXPIRED:
        yield "state = ? AND expires_on < ?", (issued, now)
    elif wanted.state:
        yield "state = ?", (wanted.state,)
    if wanted.kind:
        yield "kind = ?", (wanted.kind,)
    if wanted.within_days is not None:
        last = (today + dt.timedelta(wanted.within_days)).isoformat()
        yield "state = ? AND expires_on BETWEEN ? AND ?", (issued, now, last)
    yield from _span("expires_on", wanted.expires_from, wanted.expires_until)
    yield from _span("issued_on", wanted.issued_from, wanted.issued_until)


def _of_referrals(wanted: ReferralFilter, today: dt.date) -> Iterator[Condition]:
    if wanted.state == ANY_OPEN:
        yield OPEN_REFERRAL, ()
    elif wanted.state == OVERDUE:
        yield "due <= ?", (today.isoformat(),)
    elif wanted.state:
        yield "state = ?", (wanted.state,)
    if wanted.within_days is not None:
        yield "due <= ?", ((today + dt.timedelta(wanted.within_days)).isoformat(),)
    yield from _span("referred_on", wanted.referred_from, wanted.referred_until)


def _span(column: str, first: dt.date | None, last: dt.date | None) -> Iterator[Condition]:
    if first is not None:
        yield f"{column} >= ?", (first.isoformat(),)
    if last is not None:
        yield f"{column} <= ?", (last.isoformat(),)
    elif first is not None:
        yield f"{column} < ?", (NO_DAY,)


# What is typed


def _text(table: str, text: str, places: Sequence[search.Place]) -> Condition:
    """Give the condition that a line is of the people at `places`, or of what else a text finds."""
    people = json.dumps([place.nr for place in places])
    known = "SELECT id FROM person WHERE nr IN (SELECT value FROM json_each(?))"
    queries = [f"SELECT nr FROM {table} WHERE person_id IN ({known})"]
    values: list[Stored] = [people]
    firms = () if table == "referral" else _firms(table, text)
    for sql, given in (*firms, *_numbers(table, text)):
        queries.append(sql)
        values += given
    return f"nr IN ({' UNION '.join(queries)})", tuple(values)


def _firms(table: str, text: str) -> Iterator[Condition]:
    """Find by the legal person behind it: the national id, or a part of the name."""
    by_firm = f"SELECT nr FROM {table} WHERE legal_person_id IN (SELECT id FROM legal_person WHERE "
    digits = digits_only(ascii_digits(text))
    if digits.isdigit():
        # ":" follows "9", so the range holds exactly the numbers that begin with the digits.
        yield f"{by_firm} legal_id >= ? AND legal_id < ?)", (digits, digits + ":")
    elif len(text.strip()) >= _LEGAL_LETTERS:
        yield f"{by_firm} instr(name, ?) > 0)", (canonical(text),)


def _numbers(table: str, text: str) -> Iterator[Condition]:
    """Find by a number of its own."""
    if table == "application":
        yield "SELECT nr FROM application WHERE tracking_no = ?", (ascii_digits(text).strip(),)
        return
    if table == "referral":
        yield "SELECT nr FROM referral WHERE letter_no = ?", (ascii_digits(text).strip(),)
        return
    digits = digits_only(ascii_digits(text))
    if digits.isdigit():
        for column in ("number", "national_number"):
            yield f"SELECT nr FROM permit WHERE {column} >= ? AND {column} < ?", (digits, digits + ":")
