"""A store without the rest of an office, for tests of persistence alone."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.offices import Office, OfficeKind
from homejobs_desktop.persistence import journal, schema
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.persistence.engine import open_engine
from homejobs_desktop.persistence.session import Session, transaction
from tests.support.office import CountingIds, FixedClock

T = TypeVar("T")
KEY = bytes(range(32))


@dataclass
class Store:
    """An open store and the transaction maker that tests use."""

    path: Path
    engine: Engine
    office: Office
    clock: FixedClock
    ids: CountingIds

    def run(self, work: Callable[[Session], T], *, reading: bool = False) -> T:
        with transaction(self.engine, self.path, reading=reading) as connection:
            return work(Session(connection, self.office, "admin", self.clock, self.ids))

    def sql(self, statement: str, *values: Stored) -> list[tuple[Stored, ...]]:
        def ask(session: Session) -> list[tuple[Stored, ...]]:
            result = session.connection.exec_driver_sql(statement, tuple(values))
            return [tuple(row) for row in result] if result.returns_rows else []

        return self.run(ask)


def make_store(folder: Path, kind: OfficeKind = OfficeKind.COUNTY, site: str = "29-01") -> Store:
    path = folder / "office.db"
    engine = open_engine(path, KEY)
    clock = FixedClock()
    schema.prepare(engine, path, folder / "backups", "test")
    store = Store(path, engine, Office(kind, site, "آزمون"), clock, CountingIds(site))
    store.run(lambda session: journal.open_chain(session, 47))
    return store


def person_values(
    code: str = "0641234562", first: str = "زهرا", last: str = "امیرآبادی‌زاده", **more: Value
) -> dict[str, Value]:
    return {
        "national_code": code,
        "first_name": first,
        "last_name": last,
        "father_name": "غلامرضا",
        "birth_date": "1986-05-05",
        "gender": "female",
        "mobile": "09151612345",
        **more,
    }
