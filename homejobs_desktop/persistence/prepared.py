"""Statements that are compiled once: for what runs at every keystroke and every save.

A Core statement is looked up and bound anew at each execution, which takes SQLAlchemy several times
as long as SQLite needs for the row. A prepared one keeps its text and the order of its values, and
goes straight to the driver. What runs now and then stays a plain statement.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol, cast

from sqlalchemy import Connection
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement

from homejobs_desktop.persistence.base import Stored


class Cursor(Protocol):
    """What the standard of Python's database drivers (PEP 249) promises of a cursor."""

    def execute(self, sql: str, values: Sequence[Stored] = ...) -> object:
        """Run a statement."""
        ...

    def executemany(self, sql: str, rows: Sequence[Sequence[Stored]]) -> object:
        """Run a statement once for each row of values."""
        ...

    def fetchall(self) -> list[tuple[Stored, ...]]:
        """Give the rows of the last statement."""
        ...


def cursor(connection: Connection) -> Cursor:
    """Give a cursor of the driver within the connection's transaction."""
    return cast("Cursor", connection.connection.cursor())


class Prepared:
    """A statement whose text and order of values are worked out the first time it runs."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement
        self._sql = ""
        self._names: tuple[str, ...] = ()
        self._fixed: dict[str, Stored] = {}

    def sql(self, connection: Connection, names: Collection[str]) -> str:
        """Give the statement's text; an INSERT writes the columns `names`, which are the same every time."""
        if not self._sql:
            compiled = self._statement.compile(dialect=connection.dialect, column_keys=list(names))
            assert isinstance(compiled, SQLCompiler)  # noqa: S101 - tells the type checker what a dialect gives
            self._names = tuple(compiled.positiontup or ())
            self._fixed = {name: value for name, value in compiled.params.items() if value is not None}
            self._sql = compiled.string
        return self._sql

    def values(self, given: Mapping[str, Stored]) -> list[Stored]:
        """Give the values in the order of the statement's text."""
        if self._fixed:
            given = {**self._fixed, **given}
        return [given[name] for name in self._names]
