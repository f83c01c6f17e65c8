"""Offices that exchange packages, and what a county's people become on their way."""

import itertools
import json
import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from homejobs_desktop.domain.entities import PERSON, Value
from homejobs_desktop.domain.offices import OfficeKind
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
)
from homejobs_desktop.services.offices import DATA_KEY
from homejobs_desktop.services.runner import Services
from tests.benchmarks.office import opened, small_office
from tests.benchmarks.saving import drafts

ROOT = Path(__file__).resolve().parents[2]
CHUNK = 5_000
PROVINCE, COUNTY = "29-00", "29-01"


class Floor(NamedTuple):
    """What a process that knows nothing of the program took."""

    wall: float
    cpu: float


def enrolled(province: Services, county: Services, folder: Path) -> None:
    """Let a county join a province."""
    folder.mkdir(parents=True, exist_ok=True)
    request, grant = folder / "request", folder / "grant"
    digits = county.ask(enrol_request, request).digits
    province.ask(enrol_grant, request, digits, grant)
    county.ask(enrol_accept, grant)


def two_offices(folder: Path) -> tuple[Path, Path]:
    """Found a province and a county that is enrolled with it."""
    province = small_office(folder / "province", OfficeKind.PROVINCE, PROVINCE)
    county = small_office(folder / "county", site=COUNTY)
    enrolled(province, county, folder)
    province.close()
    county.close()
    return folder / "province", folder / "county"


def registered(folder: Path, county: Path, count: int) -> Path:
    """Let a copy of the county register many people."""
    services = opened(copied(county, folder))
    source = drafts()
    for _ in range(count // CHUNK):
        rows = [people.from_draft(each) for each in itertools.islice(source, CHUNK)]
        services.ask(register, rows)
    services.close()
    return folder


def packed(county: Path, stick: Path) -> Path:
    """Write what is due to an empty stick, and give the folder with the packages."""
    services = opened(county)
    empty(stick)
    services.ask(export_package, stick)
    services.close()
    return stick / "MSYNC"


@writing(Permission.EDIT_PEOPLE)
def register(ctx: Context, rows: Sequence[Mapping[str, Value]]) -> None:
    """Register people with the values given, in one transaction."""
    store.create_many(ctx.session, PERSON, rows)


def copied(office: Path, target: Path) -> Path:
    """Copy an office's folder to one that need not be empty."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(office, target)
    return target


def empty(folder: Path) -> Path:
    """Make a folder anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def data_key(office: Path) -> bytes:
    """Give the key of an office's store."""
    key = KeyStore(OfficePaths(office).keys, RandomIds(SystemClock())).load(DATA_KEY)
    assert key is not None
    return key


def floor(work: str, office: Path, rows: Mapping[str, Iterable[tuple[object, ...]]] | None = None) -> Floor:
    """Let a process that imports nothing of the program do the bare work on an office's store."""
    given = office / "rows.pickle"
    given.write_bytes(pickle.dumps({name: list(each) for name, each in (rows or {}).items()}))
    command = [sys.executable, "-m", "tests.benchmarks.carried_raw", work, str(OfficePaths(office).store)]
    done = subprocess.run(
        [*command, str(given)], cwd=ROOT, check=True, capture_output=True, input=data_key(office)
    )
    told = json.loads(done.stdout)
    given.unlink()
    return Floor(told["wall"], told["cpu"])


def all_rows(services: Services, sql: str) -> list[tuple[object, ...]]:
    """Give the rows of a query on an open office's store."""
    with services.machine.engine.connect() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql)]
