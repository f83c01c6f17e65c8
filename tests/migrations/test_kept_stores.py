"""Stores of every released version open with today's program, and hold what they held."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import Connection

from homejobs_desktop.domain.filters import ApplicationFilter, Count, PermitFilter
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.errors import StoreRefused
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.persistence import schema
from homejobs_desktop.persistence.engine import open_engine
from homejobs_desktop.persistence.guards import guard_names
from homejobs_desktop.services import people, permits
from homejobs_desktop.services.applications import search_applications
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.founding import recover_office
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


def test_there_is_a_kept_version() -> None:
    assert [kept.folder.name for kept in versions()][:1] == ["v1"]
    assert max(kept.number("revision") for kept in versions()) <= schema.REVISION


def test_what_is_kept_stays_small() -> None:
    for kept in versions():
        assert sum(file.stat().st_size for file in kept.folder.rglob("*") if file.is_file()) < 300_000


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
