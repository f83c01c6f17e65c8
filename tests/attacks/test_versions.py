"""What claims to come from a newer program: kept where that is safe, refused where it is not."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import SCHEMA_VERSION, Value
from homejobs_desktop.domain.skew import LONGEST_STRANGE, MOST_STRANGE
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.exchange import import_package, outcomes
from homejobs_desktop.services.ledger import ledger
from homejobs_desktop.services.people import get_person, timeline
from tests.support.exchange import Offices, change_person, make_offices, make_person, person
from tests.support.forging import Forged, Forger, chain


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _fate(offices: Offices, kind: str, record: str = "id-1") -> list[tuple[object, ...]]:
    found = "SELECT outcome, detail FROM op WHERE type = ? AND record_id = ? AND site = '29-01'"
    return offices.sql(offices.province, found, kind, record)


def _take(offices: Offices, forger: Forger, *lines: Forged, least: int = 1) -> None:
    """Let the province read operations; the package is taken whatever is in it."""
    (read,) = offices.province.ask(import_package, forger.write(chain(list(lines), least=least))).files
    assert read.refusal is None
    assert offices.province.ask(check_store).whole
    assert offices.province.ask(ledger).balanced


@pytest.fixture
def forger(offices: Offices) -> Forger:
    return Forger(offices, offices.first)


@pytest.mark.parametrize("least", [SCHEMA_VERSION + 1, 2**53])
def test_an_operation_of_a_future_least_reader_waits_and_the_package_is_taken(
    offices: Offices, forger: Forger, least: int
) -> None:
    stem = chain([("person.create", "id-0", {"last_name": "x"})])
    future = chain([("person.create", "id-1", {"last_name": "x"})], stem[0].hash, start=2, least=least)
    (read,) = offices.province.ask(import_package, forger.write([*stem, *future])).files
    assert (read.refusal, read.operations) == (None, 2)
    assert offices.province.ask(get_person, "id-0").draft.last_name == "x"
    assert _fate(offices, "person.create") == [("parked", None)]
    assert [row.outcome for row in offices.province.ask(outcomes)] == ["parked"]
    assert offices.province.ask(ledger).balanced


@pytest.mark.parametrize("kind", ["person.bless", "course.create", "course.x.y", "personx.set", "."])
def test_a_kind_of_operation_that_nobody_knows_waits(offices: Offices, forger: Forger, kind: str) -> None:
    _take(offices, forger, (kind, "id-1", {"title": "x"}))
    assert _fate(offices, kind) == [("parked", None)]


@pytest.mark.parametrize(
    "name",
    [
        "*",
        "",
        "owner",
        "retired_at",
        "csn",
        "nr",
        "Name",
        "a b",
        "x'; DROP TABLE person",
        "نام",
        "a" * 65,
        "x\x00y",
    ],
)
def test_an_unknown_field_that_is_no_name_of_a_field(offices: Offices, forger: Forger, name: str) -> None:
    first: Forged = ("person.create", "id-1", {"last_name": "x"})
    _take(offices, forger, first, ("person.set", "id-1", {name: None}), ("person.set", "id-1", {name: "x"}))
    assert _fate(offices, "person.set") == [("rejected", "value"), ("rejected", "value")]
    assert offices.sql(offices.province, "SELECT extra, owner FROM person WHERE id = 'id-1'") == [
        (None, "29-01")
    ]


def test_a_record_is_not_filled_up_with_fields_that_nobody_knows(offices: Offices, forger: Forger) -> None:
    few: dict[str, Value] = {f"field_{n}": "x" for n in range(MOST_STRANGE)}
    lines: list[Forged] = [
        ("person.create", "id-1", {"last_name": "x", **few}),
        ("person.set", "id-1", {"one_more": "x"}),
        ("person.create", "id-2", {"last_name": "x", "long": "x" * (LONGEST_STRANGE - 10)}),
        ("person.set", "id-2", {"more": "x" * 100}),
        ("person.set", "id-2", {"long": "short"}),
    ]
    _take(offices, forger, *lines)
    assert _fate(offices, "person.set") == [("rejected", "value")]
    assert _fate(offices, "person.set", "id-2") == [("rejected", "value"), ("applied", None)]
    ((extra,),) = offices.sql(offices.province, "SELECT extra FROM person WHERE id = 'id-1'")
    assert json.loads(str(extra)) == few


def test_an_unknown_field_with_signs_that_are_no_text(offices: Offices, forger: Forger) -> None:
    _take(
        offices, forger,
        ("person.create", "id-1", {"last_name": "x", "nickname": "a\x07b"}),
        ("person.create", "id-2", {"last_name": "x", "traits": {"a": ["\x1b[0m"]}}),
    )  # fmt: skip
    assert _fate(offices, "person.create") == [("rejected", "value:nickname")]
    assert _fate(offices, "person.create", "id-2") == [("rejected", "value:traits")]


def test_unknown_codes_come_through(offices: Offices, forger: Forger) -> None:
    _take(offices, forger, ("person.create", "id-1", {"last_name": "x", "gender": "x-new", "county": "9999"}))
    draft = offices.province.ask(get_person, "id-1").draft
    assert (draft.gender, draft.county) == ("x-new", "9999")


@pytest.mark.parametrize("body", ['{"f":"odd"}', '{"f":{"x":[1]}}', "[1]", '{"to":5,"reason":{}}'])
def test_a_decision_of_an_unknown_kind_stands_in_the_story(offices: Offices, body: str) -> None:
    """What a newer province decided travels with the record; its kind and its body mean nothing here."""
    key = offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    odd = f"INSERT INTO decision VALUES (x'{'ab' * 32}', '{key}', 'person.bless', '29-00', 'x', 1, 1, ?)"
    with offices.province.machine.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql(odd, (body,))
    offices.first.ask(change_person, key, {"mobile": "09150000001"})
    offices.round(offices.first)
    kinds = [entry.type for entry in offices.first.ask(timeline, key)]
    assert "person.bless" in kinds
    assert "person.set" in kinds
