"""Finding people: the one module that speaks SQLite's full-text dialect.

Names are found by any prefix of any part, in any order, through a contentless FTS5 index over folded
text with prefix indexes of 1 to 10 letters (a longer beginning without an index of its own costs a walk
through every word that begins so); the middle of a word from three letters on through a trigram
index. Both are kept in step in the transaction that writes the person. Matches are capped,
then put in Persian order, so that a letter that thousands share costs no more than a rare name.

One person's words would make a full-text index write a third of all pages of a save. The last few
people saved one by one therefore wait in `person_fresh`, where every search looks as well, and go into
the indexes together.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from homejobs_desktop.foundation.text import ascii_digits, digits_only, search_key
from homejobs_desktop.persistence.base import Stored, as_int
from homejobs_desktop.persistence.prepared import Cursor, cursor
from homejobs_desktop.persistence.session import Session

MATCH_CAP = 1_000
MOST_FRESH = 64
"""So many people wait at most; looking through them costs a search some microseconds."""
_NO_LIMIT = -1
"""What SQLite takes for as many as there are."""
_FEW = 4
"""Up to so many people at once are saved by hand and wait; more are a sheet or a package."""
_TRIGRAM = 3
_TAIL = 4
_PERMIT_DIGITS = 6

_INSERT = tuple(
    f"INSERT INTO {name}(rowid, words) VALUES (?, ?)" for name in ("person_words", "person_parts")
)
_DELETE = tuple(
    f"INSERT INTO {name}({name}, rowid, words) VALUES ('delete', ?, ?)"
    for name in ("person_words", "person_parts")
)
_ORDER = (
    "SELECT nr, sort_key FROM person INDEXED BY ix_person_order WHERE nr IN ({matches}) "
    "AND retired_at IS NULL AND (sort_key, nr) > (?, ?) ORDER BY sort_key, nr LIMIT ?"
)
_BROWSE = (
    "SELECT nr, sort_key FROM person WHERE retired_at IS NULL AND (sort_key, nr) > (?, ?) "
    "ORDER BY sort_key, nr LIMIT ?"
)
_CAPPED = f" LIMIT {MATCH_CAP + 1}"
_WORDS = f"SELECT rowid FROM person_words WHERE person_words MATCH ?{_CAPPED}"
_PARTS = f"SELECT rowid FROM person_parts WHERE person_parts MATCH ?{_CAPPED}"
_IS_FRESH = "SELECT 1 FROM person_fresh WHERE nr = ?"
_FRESH_IN = "INSERT OR REPLACE INTO person_fresh(nr, words, spaced) VALUES (?, ?, ?)"
_FRESH_OUT = "DELETE FROM person_fresh WHERE nr = ?"


class Place(NamedTuple):
    """Where a page ends: the sort key and number of its last row."""

    sort_key: str
    nr: int


START = Place("", 0)


class Entry(NamedTuple):
    """A person's indexed text: `nr` of the row, the old text ("" for a new row), the new one."""

    nr: int
    old: str
    new: str


def index_people(session: Session, entries: Iterable[Entry]) -> None:
    """Bring the search index in step with changed rows."""
    changed = [entry for entry in entries if entry.old != entry.new]
    if not changed:
        return
    driver = cursor(session.connection)
    if len(changed) > _FEW:
        _settle(driver)
        _into_indexes(driver, changed)
        return
    for entry in changed:
        if entry.old and not _one(driver, _IS_FRESH, entry.nr):
            _into_indexes(driver, [entry._replace(new="")])
        if entry.new:
            driver.execute(_FRESH_IN, (entry.nr, entry.new, _spaced(entry.new)))
        else:
            driver.execute(_FRESH_OUT, (entry.nr,))
    if as_int(_one(driver, "SELECT count(*) FROM person_fresh")) > MOST_FRESH:
        _settle(driver)


def _settle(driver: Cursor) -> None:
    """Take the people who wait into the indexes."""
    driver.execute("SELECT nr, words FROM person_fresh")
    waiting = [Entry(as_int(nr), "", str(words)) for nr, words in driver.fetchall()]
    if waiting:
        _into_indexes(driver, waiting)
        driver.execute("DELETE FROM person_fresh")


def _into_indexes(driver: Cursor, entries: Sequence[Entry]) -> None:
    gone = [(entry.nr, entry.old) for entry in entries if entry.old]
    come = [(entry.nr, entry.new) for entry in entries if entry.new]
    for delete, write in zip(_DELETE, _INSERT, strict=True):
        if gone:
            driver.executemany(delete, gone)
        if come:
            driver.executemany(write, come)


def _one(driver: Cursor, sql: str, *values: Stored) -> Stored:
    """Give the single value of a query, or None."""
    driver.execute(sql, values)
    found = driver.fetchall()
    return found[0][0] if found else None


def _spaced(text: str) -> str:
    """Give a text's words with a space before each, so that " ab" is found where a word begins so."""
    return f" {''.join(sign if sign.isalnum() else ' ' for sign in text)}"


def find_all(session: Session, text: str) -> list[Place]:
    """Give the places of everybody that `text` finds, in Persian order, however many there are."""
    return find_numbers(session, text, START, _NO_LIMIT, whole=True)


def find_numbers(
    session: Session, text: str, after: Place, limit: int, *, whole: bool = False
) -> list[Place]:
    """Give the places of up to `limit` people that `text` finds, in Persian order, after `after`.

    Of very many matches only the first that the index gives are put in order, unless `whole` is asked for.
    """
    words, numbers = _split(text)
    if not words and not numbers:
        return _run(session, _BROWSE, (*after, limit))
    clauses: list[str] = []
    values: list[Stored] = []
    for number in numbers:
        clause, arguments = _by_number(number)
        clauses.append(clause)
        values += arguments
    if not words:
        return _ordered(session, (clauses, values), after, limit, whole=whole)
    clause, arguments = _beginnings(words)
    found = _ordered(session, ([*clauses, clause], [*values, *arguments]), after, limit, whole=whole)
    if len(found) >= limit > 0 or after != START or max(map(len, words)) < _TRIGRAM:
        return found
    return _with_middles(session, words, (clauses, values), found, limit, whole=whole)


def _with_middles(
    session: Session,
    words: list[str],
    numbers: tuple[list[str], list[Stored]],
    found: list[Place],
    limit: int,
    *,
    whole: bool,
) -> list[Place]:
    """Add people who bear a word in the middle of a name part."""
    clauses, values = numbers
    long = [word for word in words if len(word) >= _TRIGRAM]
    # The index holds no positions, so it is asked for the trigrams and the rows for the whole word.
    parts = {part for word in long for part in _trigrams(word)}
    clause, arguments = _found(_PARTS, " AND ".join(f'"{part}"' for part in sorted(parts)), long)
    clauses, values = [*clauses, clause], [*values, *arguments]
    short = [word for word in words if len(word) < _TRIGRAM]
    if short:
        clause, arguments = _beginnings(short)
        clauses, values = [*clauses, clause], [*values, *arguments]
    longer = [word for word in long if len(word) > _TRIGRAM]
    if longer:
        holds = " AND ".join("instr(search_text, ?) > 0" for _ in longer)
        matches = ") AND nr IN (".join(clauses)
        clauses, values = [f"SELECT nr FROM person WHERE nr IN ({matches}) AND {holds}"], [*values, *longer]
    seen = set(found)
    middles = _ordered(session, (clauses, values), START, limit, whole=whole)
    every = [*found, *(place for place in middles if place not in seen)]
    return every if whole else every[:limit]


def _beginnings(words: Sequence[str]) -> tuple[str, list[Stored]]:
    """Give the query that finds people by words that theirs begin with."""
    return _found(_WORDS, " AND ".join(f'"{word}"*' for word in words), [f" {word}" for word in words])


def _found(indexed: str, match: str, texts: Sequence[str]) -> tuple[str, list[Stored]]:
    """Give the query that finds people in an index, and by `texts` those who still wait for it."""
    holds = " AND ".join("instr(spaced, ?) > 0" for _ in texts)
    query = f"SELECT rowid FROM ({indexed}) UNION ALL SELECT nr FROM person_fresh WHERE {holds}"
    return query, [match, *texts]


def _trigrams(word: str) -> set[str]:
    """Give trigrams that cover a word; those that overlap find nobody less and each costs a long list."""
    last = len(word) - _TRIGRAM
    return {word[start : start + _TRIGRAM] for start in (*range(0, last, _TRIGRAM), last)}


def _split(text: str) -> tuple[list[str], list[str]]:
    """Split what was typed into folded words and numbers."""
    plain = ascii_digits(text)
    if digits_only(plain).lstrip("+").isdigit():
        return [], [digits_only(plain).lstrip("+")]
    words, numbers = [], []
    for token in search_key(plain).split():
        clean = "".join(letter for letter in token if letter.isalnum())
        if clean.isdigit():
            numbers.append(clean)
        elif clean:
            words.append(clean)
    return words, numbers


def _by_number(number: str) -> tuple[str, list[Stored]]:
    """Give the query that finds people by a code, a phone or a permit number that begins so."""
    queries = [_prefix("national_code")]
    values: list[Stored] = [number, number + ":"]
    mobile = _as_mobile(number)
    queries += [_prefix("mobile"), _prefix("phone")]
    values += [mobile, mobile + ":", number, number + ":"]
    if len(number) == _TAIL:
        queries.append("SELECT nr FROM person WHERE code_tail = ?")
        values.append(number)
    if len(number) >= _PERMIT_DIGITS:
        queries.append(
            "SELECT person.nr FROM permit JOIN person ON person.id = permit.person_id "
            "WHERE permit.number >= ? AND permit.number < ?"
        )
        values += [number, number + ":"]
    capped = [f"SELECT nr FROM ({query}{_CAPPED})" for query in queries]
    return " UNION ".join(capped), values


def _prefix(column: str) -> str:
    # ":" follows "9", so the range holds exactly the texts that begin with the digits.
    condition = f"{column} >= ? AND {column} < ?" + (" AND phone <> ''" if column == "phone" else "")
    return f"SELECT nr FROM person WHERE {condition}"


def _as_mobile(number: str) -> str:
    for prefix in ("0098", "98"):
        if number.startswith(prefix + "9"):
            return "0" + number[len(prefix) :]
    return "0" + number if number.startswith("9") else number


def _ordered(
    session: Session,
    asked: tuple[list[str], list[Stored]],
    after: Place,
    limit: int,
    *,
    whole: bool,
) -> list[Place]:
    clauses, values = asked
    matches = ") AND nr IN (".join(clauses)
    if whole:
        matches = matches.replace(_CAPPED, "")
    return _run(session, _ORDER.format(matches=matches), (*values, *after, limit))


def _run(session: Session, sql: str, values: tuple[Stored, ...]) -> list[Place]:
    driver = cursor(session.connection)
    driver.execute(sql, values)
    return [Place(str(key), as_int(nr)) for nr, key in driver.fetchall()]
