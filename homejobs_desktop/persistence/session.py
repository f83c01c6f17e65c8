"""One transaction on the store: what a use case reads through and the writing door writes through."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import cast

from sqlalchemy import Connection, Engine, Executable

from homejobs_desktop.domain.offices import Office
from homejobs_desktop.foundation.clock import Clock
from homejobs_desktop.foundation.ids import Ids
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.persistence.engine import connection_of, faults_told
from homejobs_desktop.persistence.prepared import Prepared, cursor

Row = tuple[Stored, ...]
Params = Mapping[str, Stored] | Sequence[Mapping[str, Stored]] | None


@dataclass(slots=True)
class Session:
    """A transaction with what the journal needs to know: the office, who acts, clock and ids.

    `touched` collects the names of the entities that were written.
    """

    connection: Connection
    office: Office
    actor: str
    clock: Clock
    ids: Ids
    touched: set[str] = field(default_factory=set)

    def execute(self, statement: Executable, values: Params = None) -> Iterable[Mapping[str, Stored]]:
        """Run a statement, once or once for each mapping in a list; a query gives its rows one by one."""
        result = self.connection.execute(statement, values)
        return cast("Iterable[Mapping[str, Stored]]", result.mappings()) if result.returns_rows else ()

    def rows(self, statement: Executable) -> Sequence[Sequence[Stored]]:
        """Give all rows of a query."""
        return cast("Sequence[Sequence[Stored]]", self.connection.execute(statement).all())

    def mappings(self, statement: Executable) -> list[dict[str, Stored]]:
        """Give all rows of a query by column name."""
        return [dict(row) for row in self.execute(statement)]

    def first(self, statement: Executable) -> Sequence[Stored] | None:
        """Give the first row of a query, or None."""
        return cast("Sequence[Stored] | None", self.connection.execute(statement).first())

    def fetch(self, statement: Prepared, values: Mapping[str, Stored] = MappingProxyType({})) -> list[Row]:
        """Give all rows of a prepared query."""
        driver = cursor(self.connection)
        driver.execute(statement.sql(self.connection, values), statement.values(values))
        return driver.fetchall()

    def put(self, statement: Prepared, rows: Sequence[Mapping[str, Stored]]) -> None:
        """Run a prepared INSERT or UPDATE once for each of `rows`, which all name the same columns."""
        sql = statement.sql(self.connection, rows[0])
        cursor(self.connection).executemany(sql, [statement.values(row) for row in rows])

    def scalar(self, statement: Executable) -> Stored:
        """Give the single value of a query, or None."""
        value: Stored = self.connection.execute(statement).scalar()
        return value

    def instant(self) -> str:
        """Give the present instant as the store writes it: UTC, ISO, whole seconds."""
        return self.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")


@contextmanager
def transaction(engine: Engine, path: Path, *, reading: bool) -> Iterator[Connection]:
    """Open the one transaction of a use case; the only commit of the program is here."""
    with faults_told(path, engine):
        connection = connection_of(engine).execution_options(reading=reading)
        with connection.begin():
            yield connection
