"""Opening the encrypted store: key, pragmas, and transactions that begin when they are told to."""

from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from homejobs_desktop.foundation.errors import Busy, Refused, StoreRefused
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.persistence.prepared import cursor

__all__ = ["DriverError", "Engine", "open_engine", "translated"]

DriverError: type[Exception] = sqlcipher.Error
"""What the driver raises where a statement goes to it directly."""

PAGE_CACHE_KIB = 65_536
"""With less, SQLCipher decrypts the same pages again and again (measured 2 to 3.6 times slower)."""

_BUSY_MILLISECONDS = 5_000
_CHECKPOINT_PAGES = 8_000

_FIRST_PRAGMAS = (
    "cipher_log_level = NONE",  # what is wrong is told in a sentence, not in the library's own lines
    f"busy_timeout = {_BUSY_MILLISECONDS}",
)
_PRAGMAS = (
    f"cache_size = -{PAGE_CACHE_KIB}",
    "foreign_keys = ON",
    "journal_mode = WAL",
    "synchronous = FULL",
    f"wal_autocheckpoint = {_CHECKPOINT_PAGES}",
    "temp_store = MEMORY",
    "recursive_triggers = ON",
)

WRONG_KEY = mark(
    "Store", "The store {file} cannot be opened with this computer's key. Use the recovery code."
)
DAMAGED = mark("Store", "The store {file} is damaged. Restore the latest backup; nothing was changed.")
DISK_FULL = mark("Store", "The disk is full; nothing was saved. Free some space and try again.")
DISK_FAILS = mark(
    "Store",
    "The disk does not take or give the data of {file}: it is full, faulty or was removed. "
    "Look at its free space and try again; nothing was changed.",
)
BUSY = mark("Store", "Another program is using this office's store. Close it and try again.")
READ_ONLY = mark("Store", "The store {file} cannot be written: it or its folder is read-only.")


def open_engine(path: Path, key: bytes) -> Engine:
    """Open the store at `path` with its 32-byte data key; it is made when it is not there.

    Raises:
        StoreRefused: the key is wrong or the file is not a store.
    """

    def connect() -> sqlcipher.Connection:
        connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        try:
            for pragma in _FIRST_PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
        except sqlcipher.DatabaseError as fault:
            connection.close()
            raise translated(fault, path, opening=True) from fault
        return connection

    engine = create_engine(
        "sqlite+pysqlite://", creator=connect, module=sqlcipher, poolclass=StaticPool, query_cache_size=1_000
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get("reading", False)
    cursor(connection).execute("BEGIN" if reading else "BEGIN IMMEDIATE")


def translated(fault: BaseException, path: Path, *, opening: bool = False) -> BaseException:
    """Turn a fault of the database into the refusal a person is told, or give it back as it is."""
    message = str(fault)
    refusal: Refused | None = None
    if "database is locked" in message:
        refusal = Busy(BUSY)
    elif "disk is full" in message:
        refusal = StoreRefused(DISK_FULL)
    elif "disk I/O error" in message:
        refusal = StoreRefused(DISK_FAILS, file=Verbatim(path.name))
    elif "not a database" in message:
        refusal = StoreRefused(WRONG_KEY if opening else DAMAGED, file=Verbatim(path.name))
    elif "malformed" in message:
        refusal = StoreRefused(DAMAGED, file=Verbatim(path.name))
    elif "readonly" in message or "unable to open" in message:
        refusal = StoreRefused(READ_ONLY, file=Verbatim(path.name))
    return refusal or fault
