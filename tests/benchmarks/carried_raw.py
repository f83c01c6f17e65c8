"""The floor of the exchange: a process with the driver as it comes, and nothing of the program.

`python -m tests.benchmarks.carried_raw WORK STORE ROWS`, the key on the standard input; says the
milliseconds it took. Rows are handed over ready, so only the database works.
"""

import json
import pickle
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

_WORDS = ("person_words", "person_parts")
_PRAGMAS = (
    "cache_size = -65536",
    "foreign_keys = ON",
    "journal_mode = WAL",
    "synchronous = FULL",
    "wal_autocheckpoint = 8000",
    "temp_store = MEMORY",
    "recursive_triggers = ON",
)
"""The program's own."""

Rows = dict[str, list[tuple[object, ...]]]


def taken_in(store: sqlcipher.Connection, rows: Rows) -> None:
    """Write operations, history, people and words of a province, a table at a time."""
    store.execute("BEGIN IMMEDIATE")
    for name in ("op", "commit_log", "person"):
        _many(store, f"INSERT INTO {name} VALUES", rows[name])
    for name in _WORDS:
        _many(store, f"INSERT INTO {name}(rowid, words) VALUES", rows["words"])
    store.execute("COMMIT")


def laid_down(store: sqlcipher.Connection, rows: Rows) -> None:
    """Write people of a county; triggers keep the word indexes in step, as the guards stand for each row."""
    store.execute("BEGIN IMMEDIATE")
    store.execute("INSERT INTO gate VALUES ('floor')")
    for name in _WORDS:
        store.execute(
            f"CREATE TEMP TRIGGER keep_{name} AFTER INSERT ON main.person BEGIN "
            f"INSERT INTO {name}(rowid, words) VALUES (NEW.nr, NEW.search_text); END"
        )
    _many(store, "INSERT INTO person VALUES", rows["person"])
    store.execute("DELETE FROM gate")
    store.execute("COMMIT")


def read_out(store: sqlcipher.Connection, rows: Rows) -> None:
    """Read a county's operations, whole rows in their order."""
    found = store.execute("SELECT * FROM op WHERE site = '29-01' AND n > 0 ORDER BY n").fetchall()
    assert found
    assert not rows


def _many(store: sqlcipher.Connection, insert: str, rows: Sequence[tuple[object, ...]]) -> None:
    store.executemany(f"{insert} ({', '.join('?' * len(rows[0]))})", rows)


WORK = {"taken_in": taken_in, "laid_down": laid_down, "read_out": read_out}

if __name__ == "__main__":
    work, path, given = sys.argv[1:]
    key = sys.stdin.buffer.read()
    rows: Rows = pickle.loads(Path(given).read_bytes())
    store = sqlcipher.connect(path, isolation_level=None)
    store.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for pragma in _PRAGMAS:
        store.execute(f"PRAGMA {pragma}")
    wall, cpu = time.perf_counter(), time.process_time()
    WORK[work](store, rows)
    took = {"wall": (time.perf_counter() - wall) * 1000, "cpu": (time.process_time() - cpu) * 1000}
    store.close()
    print(json.dumps(took))
