"""One person saved durably, with operation, search index and guards, against a bare insert."""

import datetime as dt
import itertools
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.persistence.tables import person
from homejobs_desktop.services.people import save_person
from homejobs_desktop.services.runner import Services
from tests.benchmarks.measure import Figure, Plan, at_most, in_turns, timed
from tests.benchmarks.office import small_office
from tests.benchmarks.searching import raw_connection
from tests.support.sheets import FIRST, LAST, code


class Raw(Protocol):
    """A connection of either driver."""

    def execute(self, sql: str, values: Sequence[object] = ..., /) -> object:
        """Run a statement."""
        ...

    def close(self) -> None:
        """Close the file."""
        ...


_ROUNDS = 300
_LIMIT = 3.0


def run(plan: Plan) -> list[Figure]:
    """Measure a save through the service, against SQLite encrypted alike and against plain SQLite."""
    encrypted = _bare_table(raw_connection(plan.folder / "encrypted.db", bytes(32)))
    plain = _bare_table(sqlite3.connect(plan.folder / "plain.db", isolation_level=None))
    return [
        _measure(plan.folder / "beside-encrypted", encrypted, "save one person; floor encrypted too"),
        _measure(plan.folder / "beside-plain", plain, "save one person; floor not encrypted"),
    ]


def _measure(folder: Path, bare: Raw, what: str) -> Figure:
    services = small_office(folder)
    source, rows = drafts(), _bare_rows(services)
    names = list(person.c.keys())
    insert = f"INSERT INTO person ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"

    def ours(_number: int) -> float:
        draft = next(source)
        return timed(lambda: services.ask(save_person, None, draft))

    def floor(_number: int) -> float:
        row = next(rows)

        def write() -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute(insert, row)
            bare.execute("COMMIT")

        return timed(write)

    figure = at_most(what, in_turns(ours, floor, _ROUNDS, warm=20), _LIMIT)
    services.close()
    bare.close()
    return figure


def _bare_table(bare: Raw) -> Raw:
    """Make the table of people with its indexes alone: no operations, no words, no guards."""
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    dialect = sqlite.dialect()
    bare.execute(str(CreateTable(person).compile(dialect=dialect)))
    for index in person.indexes:
        bare.execute(str(CreateIndex(index).compile(dialect=dialect)))
    return bare


def _bare_rows(services: Services) -> Iterator[tuple[object, ...]]:
    """Give rows as the service writes them, each with a number, id and code of its own."""
    services.ask(save_person, None, _draft(999_999))
    with services.machine.engine.connect() as connection:
        row = dict(connection.execute(person.select().limit(1)).mappings().one())
    for nr in itertools.count(1):
        national = code(nr)
        yield tuple((row | {"nr": nr, "id": f"{nr:036}", "national_code": national}).values())


def drafts() -> Iterator[PersonDraft]:
    """Give people with valid codes, no two the same."""
    return (_draft(number) for number in itertools.count(1))


def _draft(number: int) -> PersonDraft:
    return PersonDraft(
        national_code=code(number),
        first_name=FIRST[number % len(FIRST)],
        last_name=f"{LAST[number % len(LAST)]} {FIRST[number % 7]}",
        father_name=FIRST[number % 5],
        birth_date=dt.date(1980, 1 + number % 12, 1 + number % 28),
        gender="female",
        mobile=f"0915{number:07}",
        county="2901",
    )
