"""Very many applications and permits, made fast and the same from the same seed."""

import datetime as dt
import random
from collections.abc import Iterator

from sqlalchemy import Engine

from homejobs_desktop.domain.entities import APPLICATION, PERMIT, Entity
from homejobs_desktop.domain.numbers import permit_number
from homejobs_desktop.domain.reference import shipped_reference
from homejobs_desktop.domain.transitions import ApplicationState, PermitState
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.persistence.tables import application, permit
from tests.benchmarks.population import batches, stored_row

_S, _P = ApplicationState, PermitState
STAGES = (
    *((_S.PERMIT_ISSUED, 60), (_S.REGISTERED, 6), (_S.DOCS_CHECK, 5), (_S.NEEDS_FIX, 4)),
    *((_S.AGENCY_REVIEW, 9), (_S.STARRED_REVIEW, 2), (_S.AGENCY_APPROVED, 3), (_S.OFFICE_REVIEW, 1)),
    *((_S.REJECTED, 6), (_S.WITHDRAWN, 3), (_S.EXPIRED, 1)),
)
"""Stages and how many of a hundred applications stand there."""
STATES = ((_P.ISSUED, 86), (_P.SUSPENDED, 2), (_P.REVOKED, 2), (_P.CANCELLED, 2), (_P.REPLACED, 8))
KINDS = (("independent", 70), ("supporter_natural", 10), ("supporter_legal", 2), ("covered", 18))
SITES = tuple(f"29-{number:02d}" for number in range(1, 12))
_FIRST = dt.date(2018, 3, 21)
_TODAY = dt.date(2026, 11, 22)
_YEARS = dt.timedelta(days=3 * 365)


def fill_papers(engine: Engine, count: int, people: int, seed: int = 11) -> None:
    """Put `count` applications and as many permits of the first `people` people into a filled store."""
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("INSERT INTO gate VALUES ('benchmark')")
        for table, rows in (
            (application, _applications(count, people, random.Random(seed))),
            (permit, _permits(count, people, random.Random(seed))),
        ):
            connection.exec_driver_sql(f"DELETE FROM {table.name}")
            for batch in batches(rows):
                connection.execute(table.insert(), batch)
        connection.exec_driver_sql("DELETE FROM gate")


def person_id(nr: int) -> str:
    """Give the id of an invented person."""
    return f"{nr:08x}-0000-7000-8000-000000000000"


def _applications(count: int, people: int, chance: random.Random) -> Iterator[dict[str, Stored]]:
    for nr, paper in _papers(count, people, chance):
        registered = _day(chance, _FIRST, _TODAY)
        stage = chance.choices([each for each, _ in STAGES], [weight for _, weight in STAGES])[0]
        began = _TODAY - dt.timedelta(days=int(chance.expovariate(1 / 25)))
        since = _day(chance, registered, _TODAY) if stage == _S.PERMIT_ISSUED else max(registered, began)
        yield _row(
            APPLICATION,
            nr,
            paper
            | {
                "state": stage.value,
                "registered_on": registered.isoformat(),
                "stage_since": since.isoformat(),
                "tracking_no": f"1405{nr:07d}",
            },
        )


def _permits(count: int, people: int, chance: random.Random) -> Iterator[dict[str, Stored]]:
    for nr, paper in _papers(count, people, chance):
        issued = _day(chance, _FIRST, _TODAY)
        state = chance.choices([each for each, _ in STATES], [weight for _, weight in STATES])[0]
        yield _row(
            PERMIT,
            nr,
            paper
            | {
                "state": state.value,
                "number": permit_number(str(paper["owner"]), 47, nr),
                "issued_on": issued.isoformat(),
                "expires_on": None if nr % 50 == 0 else (issued + _YEARS).isoformat(),
                "renews": f"{nr:08x}-0000-7000-8000-00000000000a" if nr % 7 == 0 else None,
            },
        )


def _papers(count: int, people: int, chance: random.Random) -> Iterator[tuple[int, dict[str, Stored]]]:
    fields = [item for item in shipped_reference() if item.list_name == "fields"]
    weights = [1 / (rank + 1) for rank in range(len(fields))]
    for nr in range(1, count + 1):
        field = chance.choices(fields, weights)[0]
        paper: dict[str, Stored] = {
            "person_id": person_id(1 + (nr * 7_919) % people),
            "permit_type": chance.choices([each for each, _ in KINDS], [weight for _, weight in KINDS])[0],
            "field_code": field.code,
            "agency": field.text("agency"),
            "owner": chance.choice(SITES),
        }
        yield nr, paper


def _day(chance: random.Random, first: dt.date, last: dt.date) -> dt.date:
    return first + dt.timedelta(days=chance.randint(0, max((last - first).days, 0)))


def _row(entity: Entity, nr: int, values: dict[str, Stored]) -> dict[str, Stored]:
    paper: dict[str, Stored] = {"nr": nr, "id": f"{nr:08x}-0000-7000-8000-00000000000{len(entity.name) % 10}"}
    return stored_row(entity, {**paper, **values})
