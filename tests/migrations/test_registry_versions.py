"""The registry only grows: what a released version had stays as it was, and what came later says so."""

import pytest

from homejobs_desktop.domain.entities import BY_NAME, ENTITIES, SCHEMA_VERSION
from homejobs_desktop.domain.skew import least_reader
from tests.support.kept import Kept, versions

EVERY = [pytest.param(kept, id=kept.folder.name) for kept in versions()]


def test_every_released_version_is_kept() -> None:
    kept = [each.number("schema") for each in versions()]
    assert kept == sorted(set(kept))
    assert set(range(1, SCHEMA_VERSION)) <= set(kept) <= set(range(1, SCHEMA_VERSION + 1))


@pytest.mark.parametrize("kept", EVERY)
def test_what_was_released_stays_as_it_was(kept: Kept) -> None:
    for name, (owner, union, fields) in kept.registry.items():
        entity = BY_NAME[name]
        assert (name, entity.owner, entity.union) == (name, owner, union)
        now = {field.name: [field.kind, field.merge] for field in entity.fields}
        assert {field: now.get(field) for field in fields} == fields


@pytest.mark.parametrize("kept", EVERY)
def test_what_came_later_says_since_when_it_is_there(kept: Kept) -> None:
    version, registry = kept.number("schema"), kept.registry
    for entity in ENTITIES:
        known = entity.name in registry
        assert (entity.name, entity.since <= version) == (entity.name, known)
        for field in entity.fields:
            had = known and field.name in registry[entity.name][2]
            assert (entity.name, field.name, max(field.since, entity.since) <= version) == (
                entity.name,
                field.name,
                had,
            )


def test_nothing_comes_after_the_present_version() -> None:
    fields = max(field.since for entity in ENTITIES for field in entity.fields)
    assert max(fields, *(entity.since for entity in ENTITIES)) <= SCHEMA_VERSION


@pytest.mark.parametrize("kept", EVERY)
def test_what_an_older_program_knows_is_asked_of_it(kept: Kept) -> None:
    for name, (_owner, _union, fields) in kept.registry.items():
        assert least_reader(name, fields) <= kept.number("schema")
