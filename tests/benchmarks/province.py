"""A million people carried to the province in packages of eleven counties: how long, how much memory."""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from homejobs_desktop.domain.entities import Value
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.persistence.base import Stored
from homejobs_desktop.services.runner import Services
from tests.benchmarks import carried
from tests.benchmarks.measure import Figure, Plan, Spread
from tests.benchmarks.office import opened, small_office
from tests.benchmarks.population import people

_COUNTIES = 11
_SEED = 7
_MOST_MIB, _LONGEST = 512, 600.0


def run(plan: Plan) -> list[Figure]:
    """Let eleven counties register everybody, and load their packages into an empty province."""
    folder = plan.folder / "eleven"
    province = small_office(folder / "province", OfficeKind.PROVINCE, carried.PROVINCE)
    source = people(plan.people, _SEED)
    packages = []
    for number in range(1, _COUNTIES + 1):
        share = plan.people // _COUNTIES + (number <= plan.people % _COUNTIES)
        packages.append(_county(province, folder / f"county-{number}", number, islice(source, share)))
    province.close()
    command = [sys.executable, "-m", "tests.benchmarks.packages_process", str(folder / "province")]
    done = subprocess.run([*command, *map(str, packages)], cwd=carried.ROOT, check=True, capture_output=True)
    peak, swapped, seconds, busy = (float(word) for word in done.stdout.split())
    there = _count(folder / "province")
    assert there == plan.people
    shutil.rmtree(folder)
    what = f"{there:,} people taken in at the province from {_COUNTIES} counties"
    return [
        Figure(
            f"{what}: {seconds:.0f} s, of the processor", "s", Spread.of([busy]), None, None,
            f"≤ {_LONGEST:.0f} s", busy <= _LONGEST,
        ),
        Figure(
            f"{what}: peak memory, {swapped:.0f} KiB swapped", "MiB", Spread.of([peak / 1024]), None, None,
            f"≤ {_MOST_MIB} MiB, none swapped", peak / 1024 <= _MOST_MIB and not swapped,
        ),
    ]  # fmt: skip


def _county(province: Services, folder: Path, number: int, share: Iterator[Mapping[str, Stored]]) -> Path:
    """Found a county, let it register its people, and give the folder with its packages."""
    site, code = f"29-{number:02d}", f"29{number:02d}"
    county = small_office(folder, site=site)
    carried.enrolled(province, county, folder / "enrolment")
    while rows := [_values(each) | {"county": code} for each in islice(share, carried.CHUNK)]:
        county.ask(carried.register, rows)
    county.close()
    packages = carried.packed(folder, folder.with_name(f"stick-{number}"))
    shutil.rmtree(folder)
    shutil.rmtree(packages / "COPY", ignore_errors=True)
    return packages


def _values(person: Mapping[str, Stored]) -> dict[str, Value]:
    """Give what a clerk would type of a synthetic person."""
    return {name: str(value) for name, value in person.items() if name not in {"nr", "id"}}


def _count(province: Path) -> int:
    services = opened(province, OfficeKind.PROVINCE)
    [(count,)] = carried.all_rows(services, "SELECT count(*) FROM person")
    services.close()
    assert isinstance(count, int)
    return count
