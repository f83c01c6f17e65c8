"""Every kind of search through the service, against the same SQL run raw on the same encrypted file."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import sqlcipher3.dbapi2 as sqlcipher

from homejobs_desktop.persistence.engine import PAGE_CACHE_KIB
from homejobs_desktop.services.offices import DATA_KEY
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.runner import Services
from tests.benchmarks.measure import Figure, Plan, Spread, in_turns, timed
from tests.benchmarks.office import open_large

_EACH = 40
_ROUNDS = 5
_LIMIT_RATIO, _LIMIT_MS = 2.0, 16.0


class Sample(NamedTuple):
    """A person of the store, from whom queries are made."""

    first: str
    last: str
    code: str
    mobile: str
    permit: str


Kind = Callable[[random.Random, Sample], str]
KINDS: dict[str, Kind] = {
    "one letter": lambda chance, who: who.last[0],
    "two letters": lambda chance, who: who.last[:2],
    "beginning of a name": lambda chance, who: who.last[: chance.randint(3, 5)],
    "whole name": lambda chance, who: who.last,
    "two names, any order": lambda chance, who: f"{who.last} {who.first}",
    "two beginnings": lambda chance, who: f"{who.first[:2]} {who.last[:3]}",
    "middle of a word": lambda chance, who: who.last[2:6],
    "nobody": lambda chance, who: f"ژژ{who.last[:2]}",
    "national code, beginning": lambda chance, who: who.code[: chance.randint(3, 9)],
    "national code, whole": lambda chance, who: who.code,
    "national code, last four": lambda chance, who: who.code[-4:],
    "mobile, beginning": lambda chance, who: who.mobile[: chance.randint(5, 11)],
    "permit number": lambda chance, who: who.permit,
    "everybody in order": lambda chance, who: "",
}


def run(plan: Plan) -> list[Figure]:
    """Measure every kind of search."""
    services = open_large(plan)
    raw = _raw_connection(services)
    samples = _samples(raw)
    try:
        return [_measure(services, raw, name, kind, samples) for name, kind in KINDS.items()]
    finally:
        raw.close()
        services.close()


def _measure(
    services: Services, raw: sqlcipher.Connection, name: str, kind: Kind, samples: Sequence[Sample]
) -> Figure:
    chance = random.Random(name)
    queries = [kind(chance, who) for who in samples]
    recorded = [_statements(services, query) for query in queries]

    def ours(number: int) -> float:
        return timed(lambda: services.ask(search_people, queries[number % _EACH]))

    def floor(number: int) -> float:
        return timed(lambda: [raw.execute(each).fetchall() for each in recorded[number % _EACH]])

    samples_ms = in_turns(ours, floor, _EACH * _ROUNDS, warm=_EACH)
    mine, theirs = (Spread.of(each) for each in samples_ms)
    ratio = mine.p95 / theirs.p95
    good = ratio <= _LIMIT_RATIO and mine.p95 <= _LIMIT_MS
    return Figure(f"search: {name}", "ms", mine, theirs, ratio, "p95 ≤ 2 × and ≤ 16 ms", good)


def _statements(services: Services, query: str) -> list[str]:
    """Give the SQL that a search sends, its values written out."""
    heard: list[str] = []
    with services.machine.engine.connect() as connection:
        driver = connection.connection.driver_connection
    assert isinstance(driver, sqlcipher.Connection)
    driver.set_trace_callback(heard.append)
    services.ask(search_people, query)
    driver.set_trace_callback(None)
    # What the full-text index asks of its own tables is heard too; the raw SQL asks it again by itself.
    return [sql for sql in heard if sql.startswith("SELECT") and "'main'." not in sql]


def _samples(raw: sqlcipher.Connection) -> list[Sample]:
    highest = raw.execute("SELECT max(nr) FROM permit").fetchone()[0]
    chance = random.Random(3)
    rows = (
        raw.execute(
            "SELECT first_name, last_name, national_code, mobile, number FROM permit "
            "JOIN person ON person.id = permit.person_id WHERE permit.nr = ?",
            (chance.randint(1, highest),),
        ).fetchone()
        for _ in range(_EACH)
    )
    return [Sample(*row) for row in rows]


def _raw_connection(services: Services) -> sqlcipher.Connection:
    key = services.machine.vault.load(DATA_KEY)
    assert key is not None
    return raw_connection(services.machine.paths.store, key)


def raw_connection(path: Path, key: bytes) -> sqlcipher.Connection:
    """Open a store as the program does, without anything of the program above it."""
    raw = sqlcipher.connect(str(path), isolation_level=None)
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    raw.execute(f"PRAGMA cache_size = -{PAGE_CACHE_KIB}")
    raw.execute("PRAGMA temp_store = MEMORY")
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    return raw
