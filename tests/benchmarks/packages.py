"""A county's package read at the province, against the bare rows written into the same schema."""

import itertools
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from homejobs_desktop.domain.entities import PERSON
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.clock import SystemClock
from homejobs_desktop.foundation.ids import RandomIds
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.persistence import people, store
from homejobs_desktop.security.keystore import KeyStore
from homejobs_desktop.services.context import Context, writing
from homejobs_desktop.services.exchange import (
    enrol_accept,
    enrol_grant,
    enrol_request,
    export_package,
    import_package,
)
from homejobs_desktop.services.offices import DATA_KEY
from homejobs_desktop.services.runner import Services
from tests.benchmarks.measure import Figure, Plan, Spread, timed
from tests.benchmarks.office import opened, small_office
from tests.benchmarks.saving import drafts
from tests.benchmarks.searching import raw_connection

_ROOT = Path(__file__).resolve().parents[2]
_OPERATIONS, _ROUNDS = 100_000, 2
_FEW, _MANY = 50_000, 200_000
_CHUNK = 5_000
_SLOWEST, _FLAT = 0.3, 1.25
_TABLES = ("op", "commit_log", "person")


def run(plan: Plan) -> list[Figure]:
    """Measure the import of one large package, and the peak memory of a small and a very large one."""
    province, county = _offices(plan.folder / "packages")
    stick = plan.folder / "stick"
    return [_speed(plan.folder, province, county, stick), _memory(plan.folder, province, county, stick)]


def _speed(folder: Path, province: Path, county: Path, stick: Path) -> Figure:
    packed = _packed(folder / "county", county, stick, _OPERATIONS)
    ours, floor = [], []
    for number in range(_ROUNDS):
        mine = _copy(province, folder / f"mine-{number}")
        services = opened(mine, OfficeKind.PROVINCE)
        ours.append(_OPERATIONS * 1000 / timed(lambda: services.ask(import_package, packed)))  # noqa: B023
        rows = _rows(services)
        services.close()
        floor.append(_OPERATIONS * 1000 / _write_raw(_copy(province, folder / f"raw-{number}"), rows))
        shutil.rmtree(mine)
    fast, raw = Spread.of(ours), Spread.of(floor)
    ratio = fast.median / raw.median
    what = f"package import, {_OPERATIONS:,} operations"
    return Figure(what, "ops/s", fast, raw, ratio, f"≥ {_SLOWEST:g} ×", ratio >= _SLOWEST)


def _memory(folder: Path, province: Path, county: Path, stick: Path) -> Figure:
    peaks = []
    for count in (_MANY, _FEW):
        packed = _packed(folder / f"county-{count}", county, stick, count)
        target = _copy(province, folder / f"province-{count}")
        command = [sys.executable, "-m", "tests.benchmarks.packages_process", str(target), str(packed)]
        done = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True)
        peaks.append(Spread.of([int(done.stdout) / 1024]))
        shutil.rmtree(target)
    ratio = peaks[0].median / peaks[1].median
    what = f"package import, peak memory: {_MANY:,} against {_FEW:,} operations"
    return Figure(what, "MiB", peaks[0], peaks[1], ratio, f"≤ {_FLAT:g} ×", ratio <= _FLAT)


def _offices(folder: Path) -> tuple[Path, Path]:
    """Found a province and a county that is enrolled with it."""
    province = small_office(folder / "province", OfficeKind.PROVINCE, "29-00")
    county = small_office(folder / "county")
    request, grant = folder / "request", folder / "grant"
    digits = county.ask(enrol_request, request).digits
    province.ask(enrol_grant, request, digits, grant)
    county.ask(enrol_accept, grant)
    province.close()
    county.close()
    return folder / "province", folder / "county"


def _packed(folder: Path, county: Path, stick: Path, count: int) -> Path:
    """Let a copy of the county register many people, and give the folder with its packages."""
    services = opened(_copy(county, folder))
    source = drafts()
    for _ in range(count // _CHUNK):
        services.ask(_register, tuple(itertools.islice(source, _CHUNK)))
    shutil.rmtree(stick, ignore_errors=True)
    stick.mkdir()
    services.ask(export_package, stick)
    services.close()
    shutil.rmtree(folder)
    return stick / "MSYNC"


@writing(Permission.EDIT_PEOPLE)
def _register(ctx: Context, people_of_county: tuple[PersonDraft, ...]) -> None:
    store.create_many(ctx.session, PERSON, [people.from_draft(each) for each in people_of_county])


def _copy(office: Path, target: Path) -> Path:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(office, target)
    return target


Rows = dict[str, list[tuple[object, ...]]]


def _rows(services: Services) -> Rows:
    """Give the rows that the import wrote, table by table."""
    with services.machine.engine.connect() as connection:

        def ask(sql: str) -> list[tuple[object, ...]]:
            return [tuple(row) for row in connection.exec_driver_sql(sql)]

        return {
            "op": ask("SELECT * FROM op WHERE site = '29-01'"),
            "commit_log": ask(
                "SELECT * FROM commit_log WHERE op_hash IN (SELECT hash FROM op WHERE site = '29-01')"
            ),
            "person": ask("SELECT * FROM person"),
            "words": ask("SELECT nr, search_text FROM person"),
        }


def _write_raw(province: Path, rows: Rows) -> float:
    """Write the same rows through the same guards and into the same indexes; the milliseconds it takes."""
    paths = OfficePaths(province)
    key = KeyStore(paths.keys, RandomIds(SystemClock())).load(DATA_KEY)
    assert key is not None
    raw = raw_connection(paths.store, key)
    took = timed(lambda: _write_all(raw, rows))
    raw.close()
    shutil.rmtree(province)
    return took


def _write_all(raw: sqlcipher.Connection, rows: Rows) -> None:
    raw.execute("BEGIN IMMEDIATE")
    for name in _TABLES:
        _many(raw, f"INSERT INTO {name} VALUES", rows[name])
    for name in ("person_words", "person_parts"):
        _many(raw, f"INSERT INTO {name}(rowid, words) VALUES", rows["words"])
    raw.execute("COMMIT")


def _many(raw: sqlcipher.Connection, insert: str, rows: Iterable[tuple[object, ...]]) -> None:
    kept = list(rows)
    raw.executemany(f"{insert} ({', '.join('?' * len(kept[0]))})", kept)
