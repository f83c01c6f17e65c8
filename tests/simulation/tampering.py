"""I20: whoever changes one byte of a store's history with other means is told of by its check."""

from collections.abc import Iterator
from random import Random

from homejobs_desktop.services.check import check_store
from tests.simulation.machines import Machine

PLACES = (
    ("op", "seq", ("header", "body", "salt", "hash", "prev")),
    ("commit_log", "csn", ("op_hash", "ch")),
    ("package", "id", ("manifest", "signature")),
)
"""What a store's history is made of: table, key, columns."""
Place = tuple[str, str, str, object]
"""Table, key, column, and the key's value."""


def unnoticed(random: Random, machines: list[Machine]) -> Iterator[str]:
    """Change a single byte of the history of one computer, which is not used any more afterwards."""
    machine = random.choice(machines)
    engine = machine.services.machine.engine
    with engine.begin() as connection:
        for (name,) in connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
    place = _place(random, machine)
    if place is not None:
        _flip(machine, place, random.random())
        if machine.ask(check_store).whole:
            yield f"I20 a changed byte of {place[0]}.{place[2]} at {machine.name} is not noticed"


def _place(random: Random, machine: Machine) -> Place | None:
    """Give a value of the history that is there."""
    table, key, columns = random.choice(PLACES)
    column = random.choice(columns)
    # Erased content has no salt that anything is held against; written packages have no signature here.
    filled = {"op": "length(body) > 0", "package": "direction = 'in'"}.get(table, "1")
    rows = machine.sql(f"SELECT {key} FROM {table} WHERE {filled} ORDER BY {key}")
    return (table, key, column, random.choice(rows)[0]) if rows else None


def _flip(machine: Machine, place: Place, where: float) -> None:
    table, key, column, number = place
    with machine.services.machine.engine.begin() as connection:
        query = f"SELECT {column} FROM {table} WHERE {key} = ?"
        changed = bytearray(b"".join(connection.exec_driver_sql(query, (number,)).scalars()))
        changed[int(where * len(changed))] ^= 1
        connection.exec_driver_sql(
            f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (bytes(changed), number)
        )  # fmt: skip
