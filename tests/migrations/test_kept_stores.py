"""Stores of every released version open with today's program, and hold what they held."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection

from homejobs_desktop.domain.filters import ApplicationFilter, Count, ListKind, PermitFilter
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.errors import StoreRefused
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.persistence import schema
from homejobs_desktop.persistence.engine import open_engine
from homejobs_desktop.persistence.guards import guard_names
from homejobs_desktop.services import people, permits
from homejobs_desktop.services.applications import search_applications
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.corrections import laid_aside_page, tasks_page
from homejobs_desktop.services.drafts import find_draft
from homejobs_desktop.services.founding import recover_office
from homejobs_desktop.services.letters import numbering
from homejobs_desktop.services.paper_templates import template_editions
from homejobs_desktop.services.questionnaires import form_versions
from homejobs_desktop.services.rules import rule_editions
from homejobs_desktop.services.saved_filters import saved_filters
from homejobs_desktop.services.survey_drafts import surveys_begun
from homejobs_desktop.services.verifying import verify_document
from tests.support.kept import Kept, versions
from tests.support.office import CountingIds, FixedClock
from tests.support.store import make_store

EVERY = [pytest.param(kept, id=kept.folder.name) for kept in versions()]
OFFICES = pytest.mark.parametrize("site", ["29-00", "29-01"])

Shape = dict[str, object]


def _shape(connection: Connection) -> Shape:
    """Everything the schema is made of; the order of columns is what an upgrade may differ in."""
    found: Shape = {}
    masters = connection.exec_driver_sql(
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'person_words%' AND name NOT LIKE 'person_parts%' AND name <> 'alembic_version'"
    ).all()
    for kind, name, table, sql in masters:
        if kind == "table":
            columns = connection.exec_driver_sql(f"PRAGMA table_xinfo({name})").all()
            found[f"table {name}"] = sorted(tuple(column[1:]) for column in columns)
            strict = connection.exec_driver_sql(
                "SELECT strict FROM pragma_table_list WHERE name = ?", (name,)
            )
            found[f"strict {name}"] = strict.scalar()
            found[f"unique {name}"] = sorted(
                tuple(
                    connection.exec_driver_sql(f"SELECT name FROM pragma_index_info('{index[1]}')").scalars()
                )
                for index in connection.exec_driver_sql(f"PRAGMA index_list({name})").all()
                if index[3] in {"u", "pk"}
            )
        else:
            found[f"{kind} {name}"] = (table, " ".join(str(sql).split()))
    return found


_DERIVED = frozenset(
    {"application_line", "permit_line", "person_fresh", "person_words", "person_parts", "alembic_version"}
)
"""Tables that are worked out from others, and made anew where that changed."""
_CHANGED: set[tuple[str, ...]] = {("registry_version", "1"), ("registry_version", "2")}
"""Rows that an upgrade has to change."""


@contextmanager
def _plain(kept: Kept, site: str, paths: OfficePaths) -> Iterator[Connection]:
    """Open a store as it lies there: nothing is upgraded."""
    engine = open_engine(paths.store, kept.key(site))
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _columns(connection: Connection) -> dict[str, list[str]]:
    """Give the tables that hold what was written, with their columns."""
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).scalars()
    return {
        name: [str(row[1]) for row in connection.exec_driver_sql(f"PRAGMA table_info({name})")]
        for name in map(str, names)
        if not any(name.startswith(each) for each in _DERIVED)
    }


def _rows(connection: Connection, table: str, columns: list[str]) -> set[tuple[str, ...]]:
    """Give the rows of a table as text."""
    found = connection.exec_driver_sql(f"SELECT {', '.join(columns)} FROM {table}").all()
    return {tuple(str(value) for value in row) for row in found}


def test_there_is_a_kept_version() -> None:
    assert [kept.folder.name for kept in versions()][:1] == ["v1"]
    assert max(kept.number("revision") for kept in versions()) <= schema.REVISION


def test_what_is_kept_stays_small() -> None:
    for kept in versions():
        assert sum(file.stat().st_size for file in kept.folder.rglob("*") if file.is_file()) < 500_000


@pytest.mark.parametrize("kept", EVERY)
@OFFICES
def test_an_upgraded_store_is_built_like_a_new_one(kept: Kept, site: str, tmp_path: Path) -> None:
    services = kept.open(site, tmp_path / "old")
    new = make_store(tmp_path, OfficeKind.PROVINCE if site.endswith("00") else OfficeKind.COUNTY, site)
    try:
        with services.machine.engine.connect() as old, new.engine.connect() as fresh:
            upgraded, made = _shape(old), _shape(fresh)
            assert upgraded == made
            assert {f"trigger {name}" for name in guard_names()} <= upgraded.keys()
            heads = "SELECT version_num FROM alembic_version"
            assert old.exec_driver_sql(heads).all() == fresh.exec_driver_sql(heads).all()
    finally:
        services.close()
        new.engine.dispose()


@pytest.mark.parametrize("kept", EVERY)
@OFFICES
def test_an_upgraded_office_holds_what_it_held(kept: Kept, site: str, tmp_path: Path) -> None:
    services = kept.open(site, tmp_path)
    try:
        report = services.ask(check_store)
        records, state = kept.held(site)
        assert report.whole
        assert {name: count for name, count in report.records.items() if name in records} == records
        assert report.state_sha256 == state
        assert services.machine.engine.connect().exec_driver_sql(
            "SELECT count(*) FROM alarm WHERE kind = 'new-life'"
        ).scalar() == (0)
    finally:
        services.close()


@pytest.mark.parametrize("kept", EVERY)
def test_every_person_of_an_upgraded_office_can_be_found_and_opened(kept: Kept, tmp_path: Path) -> None:
    services = kept.open("29-01", tmp_path)
    try:
        rows = services.ask(people.search_people, "", limit=200).rows
        assert len(rows) == kept.held("29-01")[0]["person"]
        for row in rows:
            assert services.ask(people.get_person, row.id).draft.national_code == row.national_code
            assert services.ask(people.timeline, row.id)
            found = services.ask(people.search_people, row.last_name, limit=50).rows
            assert row.id in {each.id for each in found}
        unread = services.ask(people.get_person, kept.story["unread"])
        assert unread.notes[0].text == "یادداشتی که هنوز نرسیده است"
    finally:
        services.close()


@pytest.mark.parametrize("kept", EVERY)
@OFFICES
def test_a_sheet_of_that_version_is_still_genuine(kept: Kept, site: str, tmp_path: Path) -> None:
    services = kept.open(site, tmp_path)
    try:
        verdict = services.ask(verify_document, kept.story["sheet"])
        assert verdict.answer.value == "genuine"
        assert services.ask(permits.find_permit, kept.story["permit"]) is not None
    finally:
        services.close()


@pytest.mark.parametrize("kept", EVERY)
def test_the_store_is_backed_up_before_its_upgrade(kept: Kept, tmp_path: Path) -> None:
    paths = kept.put("29-01", tmp_path)
    kept.reopen(paths).close()
    found = list(paths.backups.glob("*.db")) if paths.backups.exists() else []
    assert len(found) == (kept.number("revision") < schema.REVISION)
    for backup in found:
        engine = open_engine(backup, kept.key("29-01"))
        assert schema.version_of(engine) == kept.number("revision")
        engine.dispose()
    kept.reopen(paths).close()
    assert len(list(paths.backups.glob("*.db")) if paths.backups.exists() else []) == len(found)


@pytest.mark.parametrize("kept", EVERY)
@OFFICES
def test_a_store_as_that_version_encrypted_it_opens(kept: Kept, site: str, tmp_path: Path) -> None:
    witness = shutil.copy(kept.folder / site / "witness.db", tmp_path)
    engine = open_engine(Path(witness), kept.key(site))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT word FROM said").scalar() == "سلام"
    engine.dispose()


@pytest.mark.parametrize("kept", EVERY)
def test_a_recovery_code_of_that_version_opens_its_office(kept: Kept, tmp_path: Path) -> None:
    paths = kept.put("29-01", tmp_path, keys=False)
    services = recover_office(paths, kept.recovery_code("29-01"), kept.clock(), CountingIds("recovered"))
    try:
        assert services.office.site == "29-01"
    finally:
        services.close()


@pytest.mark.parametrize("kept", EVERY)
def test_a_store_of_a_newer_program_is_refused_with_both_numbers(kept: Kept, tmp_path: Path) -> None:
    paths = kept.put("29-01", tmp_path)
    engine = open_engine(paths.store, kept.key("29-01"))
    newer = schema.REVISION + 7
    engine.raw_connection().cursor().execute(f"PRAGMA user_version = {newer}")
    engine.dispose()
    with pytest.raises(StoreRefused) as refused:
        kept.reopen(OfficePaths(paths.root), FixedClock())
    assert f"schema {newer}," in refused.value.sentence()
    assert f"up to {schema.REVISION}." in refused.value.sentence()
    assert not paths.backups.exists()


@pytest.mark.parametrize("kept", EVERY)
@OFFICES
def test_the_lists_of_an_upgraded_store_hold_every_record_in_use(
    kept: Kept, site: str, tmp_path: Path
) -> None:
    services = kept.open(site, tmp_path / "old")
    try:
        with services.machine.engine.connect() as connection:
            counts = {
                table: len(
                    connection.exec_driver_sql(f"SELECT 1 FROM {table} WHERE retired_at IS NULL").all()
                )
                for table in ("application", "permit")
            }
        assert min(counts.values()) > 0
        by_name = services.ask(permits.find_permits, PermitFilter(order="name"), limit=1_000)
        assert by_name.count == Count(counts["permit"], exact=True)
        assert all(row.holder_name for row in by_name.rows)
        found = services.ask(search_applications, ApplicationFilter(), limit=1_000)
        assert found.count == Count(counts["application"], exact=True)
    finally:
        services.close()


@pytest.mark.parametrize("kept", [each for each in EVERY if each.id != "v1"])
@OFFICES
def test_a_kept_version_has_every_kind_of_record(kept: Kept, site: str, tmp_path: Path) -> None:
    """A store that holds nothing of an entity proves nothing about it: see tests/support/kept_story.py."""
    with _plain(kept, site, kept.put(site, tmp_path)) as connection:
        counts = {
            name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar()
            for name in (*kept.registry, "survey_score", "quota_grant", "conflict", "duplicate", "alarm")
        }
    mostly_at_province = {"duplicate", "alarm"} if site == "29-01" else set()
    assert {name for name, count in counts.items() if not count} == mostly_at_province


@pytest.mark.parametrize("kept", EVERY)
@OFFICES
def test_an_upgrade_changes_no_row(kept: Kept, site: str, tmp_path: Path) -> None:
    """What stood in a column stands there afterwards; new columns and what is worked out anew apart."""
    upgraded, old = kept.put(site, tmp_path / "upgraded"), kept.put(site, tmp_path / "old")
    kept.reopen(upgraded).close()
    with _plain(kept, site, old) as before, _plain(kept, site, upgraded) as after:
        now = _columns(after)
        for name, columns in _columns(before).items():
            same = [each for each in columns if each in now.get(name, ())]
            assert same, f"{name} is gone"
            lost = _rows(before, name, same) - _rows(after, name, same)
            assert (name, lost - _CHANGED) == (name, set())


@pytest.mark.parametrize("kept", EVERY)
def test_an_upgrade_leaves_the_other_files_of_the_folder(kept: Kept, tmp_path: Path) -> None:
    paths = kept.put("29-01", tmp_path)
    files = [
        *(paths.keys.iterdir()), paths.root / "recovery.key", paths.drafts, paths.inbox / "from.msp",
        paths.outbox / "to.msp", paths.rejected / "bad.msp", paths.quarantine / "withdrawn.msp",
        paths.logs / "homejobs.log", paths.backups / "office-29-01-1405-08-30-120000.db",
    ]  # fmt: skip
    for number, file in enumerate(files):
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists():
            file.write_bytes(f"file {number}".encode())
    before = {file: file.read_bytes() for file in files if file != paths.mark}
    kept.reopen(paths).close()
    assert {file: file.read_bytes() for file in before} == before


@pytest.mark.skipif(not [each for each in EVERY if each.id == "v2"], reason="version 2 is not kept")
def test_what_an_office_keeps_for_itself_is_there_after_an_upgrade(tmp_path: Path) -> None:
    (kept,) = (each for each in versions() if each.folder.name == "v2")
    office = kept.open("29-01", tmp_path)
    try:
        assert [each.name for each in office.ask(saved_filters, ListKind.APPLICATIONS)] == [
            "در انتظار دستگاه"
        ]
        assert [each.name for each in office.ask(saved_filters, ListKind.PERMITS)] == ["رو به پایان"]
        draft = office.ask(find_draft, "person")
        assert draft is not None
        assert draft.typed["first_name"] == "نیمه"
        begun = {each.id for each in office.ask(people.search_people, "", limit=200).rows
                 if office.ask(surveys_begun, each.id)}  # fmt: skip
        assert len(begun) == 1
        story = kept.story
        assert [task.record_id for task in office.ask(tasks_page).rows] == [story["returned"]]
        assert [task.record_id for task in office.ask(laid_aside_page).rows] == [story["laid_aside"]]
        assert office.ask(numbering).pattern == "{indicator}/2901/{year}"
        assert office.ask(rule_editions)
        assert office.ask(template_editions, "revocation_letter")
        assert next(iter(office.ask(form_versions, "potential"))).version == "1405.2"
    finally:
        office.close()
