"""Statements that are compiled once give what plain ones give, and fail as they fail."""

import pytest
from sqlalchemy import bindparam, insert, select

from homejobs_desktop.domain.entities import PERSON
from homejobs_desktop.foundation.errors import Busy
from homejobs_desktop.persistence import store
from homejobs_desktop.persistence.engine import DriverError, open_engine
from homejobs_desktop.persistence.local_tables import setting
from homejobs_desktop.persistence.prepared import Prepared
from homejobs_desktop.persistence.session import Session, transaction
from homejobs_desktop.persistence.tables import person
from tests.support.store import KEY, Store, person_values


def test_fixed_and_named_values_come_in_the_order_of_the_text(county: Store) -> None:
    county.run(lambda s: store.create_many(s, PERSON, [person_values(code) for code in ("1", "2", "3")]))
    query = (
        select(person.c.national_code)
        .where(person.c.national_code > bindparam("low"), person.c.last_name == "امیرآبادی‌زاده")
        .order_by(person.c.national_code.desc())
        .limit(1)
    )
    prepared = Prepared(query)
    assert county.run(lambda s: s.fetch(prepared, {"low": "1"})) == [("3",)]
    assert county.run(lambda s: s.fetch(prepared, {"low": "3"})) == []


def test_an_insert_writes_the_columns_it_is_given(county: Store) -> None:
    prepared = Prepared(insert(setting))
    rows = [{"name": "a", "value": "1"}, {"value": "2", "name": "b"}]
    county.run(lambda s: s.put(prepared, rows))
    assert county.sql("SELECT name, value FROM setting ORDER BY name") == [("a", "1"), ("b", "2")]


def test_a_missing_value_is_a_mistake_of_the_program(county: Store) -> None:
    prepared = Prepared(select(person.c.nr).where(person.c.id == bindparam("wanted")))
    with pytest.raises(KeyError, match="wanted"):
        county.run(lambda s: s.fetch(prepared, {}))


def test_what_the_driver_refuses_changes_nothing(county: Store) -> None:
    prepared = Prepared(insert(setting))

    def twice(session: Session) -> None:
        session.put(prepared, [{"name": "a", "value": "1"}])
        session.put(prepared, [{"name": "a", "value": "2"}])

    with pytest.raises(DriverError, match="UNIQUE"):
        county.run(twice)
    assert county.sql("SELECT name FROM setting") == []


def test_a_busy_store_is_told_as_such(county: Store) -> None:
    other = open_engine(county.path, KEY)
    prepared = Prepared(insert(setting))
    with other.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")

    def write() -> None:
        with transaction(other, county.path, reading=True) as connection:
            session = Session(connection, county.office, "admin", county.clock, county.ids)
            session.put(prepared, [{"name": "a", "value": "1"}])

    with transaction(county.engine, county.path, reading=False), pytest.raises(Busy):
        write()
    other.dispose()
