"""The list of papers: every name once, a sample for everything, rows as wide as their columns."""

import re

import pytest

from homejobs_desktop.domain.papers import (
    APPLICATION,
    COVERAGE,
    HEAD_FIELDS,
    PAPERS,
    PERMIT,
    FieldForm,
    PaperKind,
)
from homejobs_desktop.foundation import assets

KINDS = [pytest.param(kind, id=kind.code) for kind in PAPERS.values()]


def test_every_paper_has_its_shipped_template_and_a_kind_of_record() -> None:
    files = set(assets.names("resources/documents"))
    assert {f"{code}.toml" for code in PAPERS} <= files
    assert {kind.about for kind in PAPERS.values()} == {APPLICATION, PERMIT, COVERAGE}


@pytest.mark.parametrize("kind", KINDS)
def test_every_name_stands_once_and_is_typed_easily(kind: PaperKind) -> None:
    names = [each.name for each in (*HEAD_FIELDS, *kind.fields)]
    assert len(names) == len(set(names))
    tables = [table.name for table in kind.tables]
    assert not set(names) & set(tables)
    for name in (*names, *tables, *(column.name for table in kind.tables for column in table.columns)):
        assert re.fullmatch("[a-z_]+", name), name


@pytest.mark.parametrize("kind", KINDS)
def test_samples_are_complete(kind: PaperKind) -> None:
    assert all(each.sample for each in kind.fields if each.required)
    honorifics = [each.sample for each in kind.fields if each.form is FieldForm.HONORIFIC]
    assert set(honorifics) <= {"male", "female"}
    for table in kind.tables:
        assert len(table.rows) > 1
        assert {len(row) for row in table.rows} == {len(table.columns)}


def test_fields_and_columns_are_found_by_name() -> None:
    kind = PAPERS["covered_list"]
    found = kind.field("number")
    assert found is not None
    assert found.required
    assert kind.field("office") is HEAD_FIELDS[0]
    assert kind.field("nothing") is None
    table = kind.table("covered")
    assert table is not None
    assert (table.column("number"), table.column("ends_on"), table.column("x")) == (0, 8, None)
    assert kind.table("nothing") is None
