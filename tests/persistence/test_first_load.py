import pytest

from homejobs_desktop.domain.entities import PERSON
from homejobs_desktop.foundation.errors import NotFound
from homejobs_desktop.persistence import store
from homejobs_desktop.persistence.first_load import first_load
from homejobs_desktop.persistence.records import among, drop_among
from homejobs_desktop.persistence.session import Session
from tests.support.store import Store, person_values

_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'person' ORDER BY name"


def _indexes(session: Session) -> list[tuple[object, ...]]:
    return [tuple(row) for row in session.connection.exec_driver_sql(_INDEXES)]


def test_an_empty_store_is_filled_without_its_indexes_and_has_them_afterwards(county: Store) -> None:
    before = county.sql(_INDEXES)

    def load(session: Session) -> list[tuple[object, ...]]:
        with first_load(session):
            meanwhile = _indexes(session)
            store.create(session, PERSON, person_values())
        return meanwhile

    unique_id = [row for row in before if row[1] is None]
    assert county.run(load) == unique_id
    assert len(unique_id) == 1
    assert county.sql(_INDEXES) == before
    found = county.sql("SELECT first_name FROM person INDEXED BY ix_person_mobile WHERE mobile > ''")
    assert found == [("زهرا",)]
    assert county.sql("PRAGMA integrity_check") == [("ok",)]


def test_a_store_with_people_keeps_its_indexes(county: Store) -> None:
    county.run(lambda session: store.create(session, PERSON, person_values()))
    before = county.sql(_INDEXES)

    def load(session: Session) -> list[tuple[object, ...]]:
        with first_load(session):
            return _indexes(session)

    assert county.run(load) == before


def test_a_load_that_fails_leaves_the_indexes_as_they_were(county: Store) -> None:
    before = county.sql(_INDEXES)

    def load(session: Session) -> None:
        with first_load(session):
            store.create(session, PERSON, person_values())
            raise NotFound(store.GONE)

    with pytest.raises(NotFound):
        county.run(load)
    assert county.sql(_INDEXES) == before
    assert county.sql("SELECT count(*) FROM person") == [(0,)]


def test_more_values_than_one_statement_takes_are_all_looked_for(county: Store) -> None:
    ids = county.run(
        lambda session: store.create_many(
            session, PERSON, [person_values(str(number)) for number in range(5_200)]
        )
    )
    query = "SELECT id FROM person WHERE owner = ? AND id"
    found = county.run(lambda session: {row[0] for row in among(session, query, [*ids, "nobody"], "29-01")})
    assert found == set(ids)
    assert not county.run(lambda session: list(among(session, query, ids, "29-02")))


def test_only_the_rows_named_are_dropped(county: Store) -> None:
    row = "INSERT INTO left_scope (record_id, entity, site, csn) VALUES (?, 'person', '29-01', 1)"
    for record_id in ("a", "b", "c"):
        county.sql(row, record_id)
    county.run(lambda session: drop_among(session, "left_scope", "record_id", ["a", "c", "z"]))
    assert county.sql("SELECT record_id FROM left_scope") == [("b",)]


def test_null_and_bytes_come_back_as_they_were_written(county: Store) -> None:
    assert county.sql("SELECT ?, ?, typeof(?), typeof(?)", None, b"\x00\xff", None, b"") == [
        (None, b"\x00\xff", "null", "blob")
    ]
