"""The schema's life: made, upgraded with a backup before, refused when it is newer than the program.

The number of the newest migration stands in `PRAGMA user_version`, so that an office that is up to
date starts without loading the migration library.
"""

import importlib
from pathlib import Path
from typing import Protocol, cast

from sqlalchemy import Connection, Engine

from homejobs_desktop.foundation.errors import StoreRefused
from homejobs_desktop.foundation.i18n import mark
from homejobs_desktop.persistence.backup import back_up
from homejobs_desktop.persistence.engine import faults_told
from homejobs_desktop.persistence.guards import create_guards
from homejobs_desktop.persistence.lines import create_lines
from homejobs_desktop.persistence.score_following import create_score_triggers

REVISION = 3
"""Number of the newest migration; its file is `versions/r0001_….py` and so on."""

TOO_NEW = mark(
    "Store",
    "The store has schema {store}, made by a newer program; this program knows up to {program}. "
    "Install the newer program; nothing was changed.",
)
BROKEN_LINKS = mark("Store", "After the upgrade some records point nowhere; the upgrade was taken back.")


class _Driver(Protocol):
    def execute(self, sql: str) -> object: ...


class _Migrator(Protocol):
    def run(self, connection: Connection, script_location: str) -> None: ...


def version_of(engine: Engine) -> int:
    """Give the schema number of the store; 0 when it is empty."""
    with engine.connect().execution_options(reading=True) as connection:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)


def prepare(engine: Engine, store: Path, backups: Path, stamp: str) -> None:
    """Bring the store to this program's schema: make it, or back it up and upgrade it.

    Raises:
        StoreRefused: the store's schema is newer than this program knows.
    """
    with faults_told(store, engine):
        version = version_of(engine)
        if version == REVISION:
            return
        if version > REVISION:
            raise StoreRefused(TOO_NEW, store=version, program=REVISION)
        if version:
            back_up(engine, backups, f"{store.stem}-before-r{REVISION:04d}-{stamp}.db")
        _upgrade(engine)


def _upgrade(engine: Engine) -> None:
    """Run the migrations in one transaction with foreign keys off, and check them afterwards.

    A batch rebuild drops and recreates a table; with foreign keys on it would delete the children.
    """
    migrator = cast("_Migrator", importlib.import_module("homejobs_desktop.persistence.migrations.runner"))
    with engine.connect() as connection:
        driver = cast("_Driver", connection.connection.driver_connection)
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                migrator.run(connection, "homejobs_desktop.persistence:migrations")
                create_guards(connection)
                create_lines(connection)
                create_score_triggers(connection)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise StoreRefused(BROKEN_LINKS)
                connection.exec_driver_sql(f"PRAGMA user_version = {REVISION}")
        finally:
            driver.execute("PRAGMA foreign_keys = ON")
