"""The registry of entities, the drafts, the tables and the guards tell the same story."""

import dataclasses
from pathlib import Path

import pytest

from homejobs_desktop.domain.entities import BY_NAME, ENTITIES, PERSON, Entity, Kind, Value
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.persistence import store
from homejobs_desktop.persistence.base import from_stored
from homejobs_desktop.persistence.guards import guard_names
from homejobs_desktop.persistence.tables import DERIVED, SYNCED
from homejobs_desktop.services.context import Context, reading, writing
from tests.support.office import make_office

SAMPLES: dict[Kind, Value] = {
    Kind.TEXT: "خیابان شهید مطهری ۱۲، پلاک 7 \u200c",
    Kind.INTEGER: 9_007_199_254_740_991,
    Kind.BOOLEAN: True,
    Kind.DATE: "2026-03-21",
    Kind.LIST: ["emdad", "بهزیستی"],
    Kind.DOCUMENT: {"پرسش": ["الف", 3], "b": {"c": True}},
}

SYSTEM_COLUMNS = {
    "nr", "id", "owner", "tags", "extra", "retired_at", "retired_reason", "last_op", "rev", "pinc", "csn",
    "created_at", "updated_at",
}  # fmt: skip
"""Columns that every synced table has beside its fields."""


def sample(entity: Entity) -> dict[str, Value]:
    """One value that is hard to keep, for every field."""
    return {field.name: SAMPLES[field.kind] for field in entity.fields}


@writing(Permission.MANAGE_OFFICE)
def make(ctx: Context, entity: Entity) -> str:
    return store.create(ctx.session, entity, sample(entity))


@reading(Permission.MANAGE_OFFICE)
def fetch(ctx: Context, entity: Entity, record_id: str) -> store.StoredRow:
    return store.load(ctx.session, entity, record_id)


@reading(Permission.MANAGE_OFFICE)
def triggers(ctx: Context) -> set[str]:
    rows = ctx.session.connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    return {str(row[0]) for row in rows}


def test_a_person_is_typed_with_exactly_the_fields_that_are_kept() -> None:
    typed = {field.name for field in dataclasses.fields(PersonDraft)}
    assert typed == {field.name for field in PERSON.fields}


def test_every_entity_has_its_table_and_no_other_table_is_synced() -> None:
    assert set(SYNCED) == set(BY_NAME)
    assert set(DERIVED) <= set(BY_NAME)


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.name)
def test_every_field_has_its_column(entity: Entity) -> None:
    columns = set(SYNCED[entity.name].c.keys())
    assert columns >= {field.name for field in entity.fields} | SYSTEM_COLUMNS


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.name)
def test_no_field_is_named_like_a_column_of_the_store(entity: Entity) -> None:
    assert not {field.name for field in entity.fields} & (SYSTEM_COLUMNS)


def test_every_synced_table_of_a_real_store_has_its_guards(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    present = office.ask(triggers)
    office.close()
    wanted = {f"guard_{name}_{event}" for name in BY_NAME for event in ("insert", "update", "delete")}
    assert wanted <= set(guard_names()) <= present


def test_every_entity_survives_the_store(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    for entity in ENTITIES:
        row = office.ask(fetch, entity, office.ask(make, entity))
        kept = {field.name: from_stored(field, row.columns[field.name]) for field in entity.fields}
        assert kept == sample(entity), entity.name
    office.close()
