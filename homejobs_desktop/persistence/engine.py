"""Opening the encrypted store: key, pragmas, and transactions that begin when they are told to."""

import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from weakref import WeakKeyDictionary

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from homejobs_desktop.foundation.errors import Busy, Refused, StoreRefused
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.persistence.prepared import cursor

__all__ = ["DriverError", "Engine", "connection_of", "faults_told", "open_engine", "translated"]

DriverError: type[Exception] = sqlcipher.Error
"""What the driver raises where a statement goes to it directly."""

for _type in (type(None), bytes):
    # Without an adapter of its own the driver looks for one in vain at every such value of every row,
    # which takes ten times as long as binding it: most columns of a person are NULL.
    sqlcipher.register_adapter(_type, lambda value: value)

_CONNECTIONS: WeakKeyDictionary[Engine, Connection] = WeakKeyDictionary()
_FRESH: WeakKeyDictionary[Engine, Callable[[], sqlcipher.Connection]] = WeakKeyDictionary()
"""How another connection to the store of an engine is opened."""

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

_MALFORMED = "malformed"
_CODE = re.compile(r"error code=(\d+)")
_AT_ONCE = 1 << 20
_DISK_WORDS = ("disk I/O error", "locking protocol", "vtable constructor failed")
"""What the driver says when a read, a write or a lock fails, the last where it opens the word index."""

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
DISK_UNREADABLE = mark(
    "Store",
    "The disk could not be read: a part of {file} did not come. Try again; if it stays so, copy the data "
    "folder to another disk. The backups are not needed yet; nothing was changed.",
)
BUSY = mark("Store", "Another program is using this office's store. Close it and try again.")
READ_ONLY = mark("Store", "The store {file} cannot be written: it or its folder is read-only.")


def open_engine(path: Path, key: bytes) -> Engine:
    """Open the store at `path` with its 32-byte data key; it is made when it is not there.

    Raises:
        StoreRefused: the key is wrong or the file is not a store.
    """

    def connect() -> sqlcipher.Connection:
        try:
            connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)
        except sqlcipher.DatabaseError as fault:
            raise translated(fault, path, opening=True) from fault
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
    _FRESH[engine] = connect
    event.listen(engine, "begin", _begin)
    event.listen(engine, "engine_disposed", _disposed)
    return engine


def connection_of(engine: Engine) -> Connection:
    """Give the one connection of the program's transactions; taking a new one costs as much as a search."""
    connection = _CONNECTIONS.get(engine)
    if connection is None:
        connection = _CONNECTIONS[engine] = engine.connect()
    return connection


def _disposed(engine: Engine) -> None:
    connection = _CONNECTIONS.pop(engine, None)
    if connection is not None:
        connection.invalidate()  # what it stood on is closed already
        connection.close()


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get("reading", False)
    cursor(connection).execute("BEGIN" if reading else "BEGIN IMMEDIATE")


@contextmanager
def faults_told(path: Path, engine: Engine) -> Iterator[None]:
    """Tell in a sentence what the database at `path` refuses in the work that this is put around."""
    try:
        yield
    except (DBAPIError, DriverError) as fault:
        cause = (fault.orig or fault) if isinstance(fault, DBAPIError) else fault
        refusal = translated(cause, path)
        if _MALFORMED in str(cause) and not _damaged(path, engine):
            # What could not be read stays wrong in the connection's memory: the next try begins anew.
            engine.dispose()
            refusal = StoreRefused(DISK_UNREADABLE, file=Verbatim(path.name))
        raise (fault if refusal is cause else refusal) from fault


def _damaged(path: Path, engine: Engine) -> bool:
    """Tell whether the file itself is wrong, or the disk only failed to give a part of it.

    SQLite says "malformed" of both. Where the disk failed once, the file is whole again for a new
    connection; where it fails still, the file cannot be read without SQLite either.
    """
    if not _readable(path):
        return False
    try:
        fresh = _FRESH[engine]()
    except Refused:
        return True
    with closing(fresh):
        try:
            verdict = str(fresh.execute("PRAGMA quick_check(1)").fetchone())
        except DriverError as fault:
            verdict = str(fault)
    code = _CODE.search(verdict)
    failed = code is not None and int(code[1]) & 0xFF == sqlcipher.SQLITE_IOERR
    return "'ok'" not in verdict and not failed


def _readable(path: Path) -> bool:
    try:
        for file in path.parent.glob(f"{path.name}*"):
            with file.open("rb", buffering=0) as source:
                while source.read(_AT_ONCE):
                    pass
    except OSError:
        return False
    return True


def translated(fault: BaseException, path: Path, *, opening: bool = False) -> BaseException:
    """Turn a fault of the database into the refusal a person is told, or give it back as it is."""
    message = str(fault)
    refusal: Refused | None = None
    if "database is locked" in message:
        refusal = Busy(BUSY)
    elif "disk is full" in message:
        refusal = StoreRefused(DISK_FULL)
    elif any(words in message for words in _DISK_WORDS):
        refusal = StoreRefused(DISK_FAILS, file=Verbatim(path.name))
    elif "not a database" in message:
        refusal = StoreRefused(WRONG_KEY if opening else DAMAGED, file=Verbatim(path.name))
    elif _MALFORMED in message:
        known = DAMAGED if not opening or _readable(path) else DISK_UNREADABLE
        refusal = StoreRefused(known, file=Verbatim(path.name))
    elif "readonly" in message or "unable to open" in message:
        refusal = StoreRefused(READ_ONLY, file=Verbatim(path.name))
    return refusal or fault
