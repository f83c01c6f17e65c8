"""Migrations: the newest schema is the models', upgrades keep data, a failed one leaves nothing."""

import importlib
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, ForeignKey, Integer, Text
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.schema import CreateIndex, CreateTable

from homejobs_desktop.domain.entities import PERSON
from homejobs_desktop.foundation.errors import StoreRefused
from homejobs_desktop.persistence import schema, store
from homejobs_desktop.persistence.engine import open_engine
from homejobs_desktop.persistence.migrations.whole import metadata
from tests.support.store import KEY, make_store, person_values


def test_the_newest_migration_gives_the_models_schema(tmp_path: Path) -> None:
    made = make_store(tmp_path)
    with made.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _not_search})
        assert compare_metadata(context, metadata) == []
    made.engine.dispose()


def _not_search(name: str | None, kind: str, _parents: object) -> bool:
    return not (kind == "table" and str(name).startswith(("person_words", "person_parts", "alembic_")))


def test_every_table_and_index_can_be_made_in_postgresql() -> None:
    dialect = make_url("postgresql://").get_dialect()()
    for table in metadata.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            assert "CREATE" in str(CreateIndex(index).compile(dialect=dialect))


@pytest.fixture
def older(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, Callable[[Callable[..., None]], None]]:
    """A store of the present schema with a person in it, and a way to run a next migration on it."""
    made = make_store(tmp_path)
    made.run(lambda session: store.create(session, PERSON, person_values()))
    made.engine.dispose()

    class Migrator:
        def __init__(self, steps: Callable[..., None]) -> None:
            self.steps = steps

        def run(self, connection: Connection, _location: str) -> None:
            self.steps(Operations(MigrationContext.configure(connection)), connection)

    def upgrade(steps: Callable[..., None]) -> None:
        monkeypatch.setattr(schema, "REVISION", schema.REVISION + 1)
        monkeypatch.setattr(importlib, "import_module", lambda _name: Migrator(steps))
        engine = open_engine(tmp_path / "office.db", KEY)
        try:
            schema.prepare(engine, tmp_path / "office.db", tmp_path / "backups", "now")
        finally:
            engine.dispose()

    return tmp_path, upgrade


def _tables(folder: Path) -> dict[str, int]:
    engine = open_engine(folder / "office.db", KEY)
    with engine.connect() as connection:
        names = [
            str(name)
            for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        counts = {
            name: int(connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar() or 0)
            for name in names
            if not name.startswith(("person_", "sqlite_"))
        }
    engine.dispose()
    return counts


def test_a_backup_is_made_before_an_upgrade(
    older: tuple[Path, Callable[[Callable[..., None]], None]],
) -> None:
    folder, upgrade = older
    upgrade(lambda op, _c: op.add_column("person", Column("nickname", Text)))
    (backup,) = (folder / "backups").iterdir()
    copy = open_engine(backup, KEY)
    with copy.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM person").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == schema.REVISION - 1
    copy.dispose()
    assert _tables(folder)["person"] == 1


def test_rebuilding_a_parent_table_keeps_its_children(
    older: tuple[Path, Callable[[Callable[..., None]], None]],
) -> None:
    folder, upgrade = older

    def steps(op: Operations, connection: object) -> None:
        del connection
        op.create_table("parent", Column("id", Integer, primary_key=True), Column("name", Text))
        to_parent = ForeignKey("parent.id", ondelete="CASCADE")
        op.create_table(
            "child", Column("id", Integer, primary_key=True), Column("parent_id", Integer, to_parent)
        )
        op.execute("INSERT INTO parent VALUES (1, 'a')")
        op.execute("INSERT INTO child VALUES (1, 1), (2, 1)")
        with op.batch_alter_table("parent", recreate="always") as batch:
            batch.alter_column("name", nullable=False, existing_type=Text())

    upgrade(steps)
    assert _tables(folder)["child"] == 2


def test_a_failed_upgrade_leaves_the_store_as_it_was(
    older: tuple[Path, Callable[[Callable[..., None]], None]],
) -> None:
    folder, upgrade = older
    before = _tables(folder)

    def steps(op: Operations, _connection: object) -> None:
        op.create_table("half", Column("id", Integer, primary_key=True))
        message = "the power failed here"
        raise RuntimeError(message)

    with pytest.raises(RuntimeError):
        upgrade(steps)
    assert _tables(folder) == before


def test_an_upgrade_that_breaks_a_link_is_taken_back(
    older: tuple[Path, Callable[[Callable[..., None]], None]],
) -> None:
    folder, upgrade = older
    before = _tables(folder)

    def steps(op: Operations, _connection: object) -> None:
        op.create_table("parent", Column("id", Integer, primary_key=True))
        op.create_table(
            "child", Column("id", Integer, primary_key=True), Column("p", Integer, ForeignKey("parent.id"))
        )
        op.execute("INSERT INTO child VALUES (1, 77)")

    with pytest.raises(StoreRefused):
        upgrade(steps)
    assert _tables(folder) == before
