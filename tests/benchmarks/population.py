"""A store of many synthetic people, made fast and the same from the same seed."""

import random
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from sqlalchemy import Engine

from homejobs_desktop.domain.entities import PERMIT, PERSON, Entity
from homejobs_desktop.domain.numbers import permit_number
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.persistence.store import derived
from homejobs_desktop.persistence.tables import permit, person
from tests.support.store import Store, make_store

FIRST = [
    "زهرا", "فاطمه", "مریم", "معصومه", "طاهره", "رقیه", "زینب", "سکینه", "نرگس", "الهام", "پروین",
    "مهدیه", "کبری", "صغری", "خدیجه", "لیلا", "نسرین", "محمد", "علی", "حسین", "حسن", "رضا", "مهدی",
    "عباس", "غلامرضا", "علی\u200cرضا", "محمدرضا", "ابوالفضل", "یوسف", "اسماعیل", "ابراهیم", "جواد",
    "کاظم", "احمد", "محمود", "سعید", "مسعود", "حمید",
]  # fmt: skip
STEMS = [
    "امیرآبادی", "بیرجندی", "خزاعی", "قائنی", "زنگویی", "چاپاری", "شهریاری", "علی\u200cآبادی",
    "میرزایی", "کریمی", "رضایی", "حسینی", "موسوی", "عربی", "نخعی", "خوسفی", "سورگی", "ابراهیمی",
    "اسدی", "طالبی", "میانجی", "گنجی", "صادقی", "محمدی", "رمضانی", "برآبادی", "کسائی", "فلاحی",
    "راستگو", "رحیمی", "نجفی", "عابدی", "ملکی", "سلیمی", "دهقان",
]  # fmt: skip
TAILS = ("", "نژاد", "زاده", "‌پور", "‌فر", " مقدم", " اصل", "ی‌نیا", "‌خواه", " ثانی")
PERMIT_EACH = 10
"""Every so many people one has a permit."""
_BATCH = 20_000


def people(count: int, seed: int) -> Iterator[dict[str, Stored]]:
    """Give people with names of zipf frequencies and distinct codes."""
    chance = random.Random(seed)
    stems = [stem + tail for stem in STEMS for tail in TAILS]
    first_weights = [1 / (rank + 1) for rank in range(len(FIRST))]
    last_weights = [1 / (rank + 1) ** 0.7 for rank in range(len(stems))]
    firsts = chance.choices(FIRST, first_weights, k=count)
    lasts = chance.choices(stems, last_weights, k=count)
    fathers = chance.choices(FIRST, first_weights, k=count)
    for nr, (first, last, father) in enumerate(zip(firsts, lasts, fathers, strict=True), 1):
        yield {
            "nr": nr,
            "id": f"{nr:08x}-0000-7000-8000-000000000000",
            "national_code": f"{(nr * 7_919_777) % 10_000_000_000:010d}",
            "first_name": first,
            "last_name": f"{last}{nr % 89}" if nr % 3 == 0 else last,
            "father_name": father,
            "birth_date": f"{1940 + nr % 65}-{1 + nr % 12:02d}-{1 + nr % 28:02d}",
            "gender": "female" if nr % 3 else "male",
            "mobile": f"09{(nr * 104_729) % 1_000_000_000:09d}",
            "county": "2901",
        }


def populated(folder: Path, count: int, seed: int = 7) -> Store:
    """Make a bare store with `count` people, put down as states of the province are."""
    store = make_store(folder)
    fill(store.engine, count, seed)
    return store


def fill(engine: Engine, count: int, seed: int = 7) -> None:
    """Put `count` people into an empty store, with the words and parts of their names."""
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("INSERT INTO gate VALUES ('benchmark')")
        insert = person.insert()
        for batch in batches(people(count, seed)):
            connection.execute(insert, [stored_row(PERSON, values) for values in batch])
        for table in ("person_words", "person_parts"):
            connection.exec_driver_sql(
                f"INSERT INTO {table}(rowid, words) SELECT nr, search_text FROM person"
            )
        numbered = ((nr, permit_number("29-01", 47, nr)) for nr in range(1, count // PERMIT_EACH + 1))
        for batch in batches(_permit(nr, number) for nr, number in numbered):
            connection.execute(permit.insert(), [stored_row(PERMIT, values) for values in batch])
        connection.exec_driver_sql("DELETE FROM gate")


def _permit(nr: int, number: str) -> dict[str, Stored]:
    return {
        "nr": nr,
        "id": f"{nr:08x}-0000-7000-8000-000000000001",
        "person_id": f"{nr * PERMIT_EACH:08x}-0000-7000-8000-000000000000",
        "number": number,
        "permit_type": "independent",
        "field_code": "IN-01",
        "state": "issued",
        "issued_on": f"{2019 + nr % 8}-{1 + nr % 12:02d}-{1 + nr % 28:02d}",
        "expires_on": f"{2028 + nr % 3}-{1 + nr % 12:02d}-{1 + nr % 28:02d}",
    }


def stored_row(entity: Entity, values: dict[str, Stored]) -> dict[str, Stored]:
    """Give a row as the exchange lays it down: of 29-01 where `values` name no other owner."""
    blank: dict[str, Stored] = {field.name: None for field in entity.fields}
    system: dict[str, Stored] = {
        "owner": "29-01", "tags": "{}", "extra": None, "last_op": None,
        "retired_at": None, "retired_reason": None, "rev": 1, "pinc": 1, "csn": 1,
        "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z",
    }  # fmt: skip
    row = blank | values
    return row | system | values | derived(entity, row)


def batches(rows: Iterable[dict[str, Stored]]) -> Iterator[list[dict[str, Stored]]]:
    """Give rows in lists that one statement writes."""
    source = iter(rows)
    while batch := list(islice(source, _BATCH)):
        yield batch
