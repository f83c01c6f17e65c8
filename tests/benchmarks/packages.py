"""Packages between a county and the province, each step against what the bare database or tools need."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import cast

import pyrage
import zstandard

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.operations import encode_line
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.runner import Services
from tests.benchmarks import carried
from tests.benchmarks.measure import Figure, Plan, Spread
from tests.benchmarks.office import opened, small_office

_OPERATIONS, _ROUNDS, _SHORT_ROUNDS = 100_000, 3, 9
_FEW, _MANY = 50_000, 200_000
_EXPORT, _IMPORT, _SNAPSHOT = 0.5, 0.6, 1.6
_KNOWN, _FLAT, _SIZE = 0.1, 1.25, 0.95


def run(plan: Plan) -> list[Figure]:
    """Measure writing, taking in, meeting again, laying down; size and memory."""
    folder = plan.folder
    province, county = carried.two_offices(folder / "offices")
    full = carried.registered(folder / "full", county, _OPERATIONS)
    stick = folder / "stick"
    written = _writing(folder, full, stick)
    taken, known, loaded = _taking_in(folder, province, stick / "MSYNC")
    size = _size(full, stick / "MSYNC")
    snapshot = _laying_down(folder, loaded)
    return [written, taken, known, snapshot, size, _memory(folder, province, county)]


def _writing(folder: Path, full: Path, stick: Path) -> Figure:
    """Export to the stick, with everything: both copies, flushed and read back."""
    ours, floor = [], []
    for number in range(_SHORT_ROUNDS + 1):
        mine = carried.copied(full, folder / "writing")
        services = opened(mine)
        carried.empty(stick)
        took = _cpu(lambda: services.ask(export_package, stick))  # noqa: B023 - called here
        services.close()
        bare = carried.floor("read_out", mine)
        if number:  # the first round fills the caches
            ours.append(_OPERATIONS * 1000 / took)
            floor.append(_OPERATIONS * 1000 / bare.cpu)
    shutil.rmtree(folder / "writing")
    what = f"package export, {_OPERATIONS:,} operations, against SELECT"
    return _at_least(what, ours, floor, _EXPORT)


def _taking_in(folder: Path, province: Path, packages: Path) -> tuple[Figure, Figure, Path]:
    """Import at the province, and the same files once more; gives the loaded province as well."""
    ours, floor, again = [], [], []
    mine = folder / "taking-in"
    for _ in range(_ROUNDS):
        services = opened(carried.copied(province, mine), OfficeKind.PROVINCE)
        ours.append(_OPERATIONS * 1000 / _cpu(lambda: services.ask(import_package, packages)))  # noqa: B023 - called here
        again.append(_cpu(lambda: services.ask(import_package, packages)))  # noqa: B023 - called here
        rows = _rows(services)
        services.close()
        bare = carried.copied(province, folder / "bare")
        floor.append(_OPERATIONS * 1000 / carried.floor("taken_in", bare, rows).cpu)
        shutil.rmtree(bare)
    what = f"package import, {_OPERATIONS:,} operations, against executemany"
    met, first = Spread.of(again), Spread.of([_OPERATIONS * 1000 / each for each in ours])
    ratio = met.median / first.median
    known = Figure(
        "package offered again, against its import", "ms", met, first, ratio, f"≤ {_KNOWN:g} ×",
        ratio <= _KNOWN,
    )  # fmt: skip
    return _at_least(what, ours, floor, _IMPORT), known, mine


def _laying_down(folder: Path, loaded: Path) -> Figure:
    """Load a new computer of the county with everything that the province has of it."""
    province = opened(loaded, OfficeKind.PROVINCE)
    county = small_office(folder / "new", site=carried.COUNTY)
    carried.enrolled(province, county, folder / "renewal")
    county.close()
    stick = carried.empty(folder / "down")
    province.ask(export_package, stick)
    province.close()
    ours, floor = [], []
    for _ in range(_ROUNDS):
        services = opened(carried.copied(folder / "new", folder / "mine"))
        ours.append(_OPERATIONS * 1000 / _cpu(lambda: services.ask(import_package, stick)))  # noqa: B023 - called here
        rows = {"person": carried.all_rows(services, "SELECT * FROM person ORDER BY nr")}
        services.close()
        assert len(rows["person"]) == _OPERATIONS
        bare = carried.copied(folder / "new", folder / "bare")
        floor.append(_OPERATIONS * 1000 / carried.floor("laid_down", bare, rows).cpu)
    what = f"snapshot of {_OPERATIONS:,} states into an empty county, against executemany"
    return _at_least(what, ours, floor, _SNAPSHOT, unit="states/s")


def _size(full: Path, packages: Path) -> Figure:
    """Weigh the packages against the same operations as lines of text through `zstd -3 | age`."""
    services = opened(full)
    rows = carried.all_rows(services, "SELECT header, salt, body FROM op WHERE site = '29-01' ORDER BY n")
    services.close()
    text = b"".join(encode_line(*each) for each in cast("list[tuple[bytes, bytes, bytes]]", rows))
    ours = sum(each.stat().st_size for each in packages.glob("*.msp")) / 1024
    sealed = pyrage.encrypt(_zstd(text), [pyrage.x25519.Identity.generate().to_public()])
    floor = len(sealed) / 1024
    ratio = ours / floor
    what = f"packages with {len(rows):,} operations, against their lines through zstd -3 and age"
    return Figure(
        what, "KiB", Spread.of([ours]), Spread.of([floor]), ratio, f"≤ {_SIZE:g} ×", ratio <= _SIZE
    )  # fmt: skip


def _zstd(text: bytes) -> bytes:
    """Compress as the tool does, by the tool where it is there."""
    tool = shutil.which("zstd")
    if tool is None:
        return zstandard.ZstdCompressor(level=3).compress(text)
    return subprocess.run([tool, "-3", "-q", "-c"], input=text, check=True, capture_output=True).stdout


def _memory(folder: Path, province: Path, county: Path) -> Figure:
    """Import a small and a very large load in a process each, and compare their peaks."""
    peaks = []
    for count in (_MANY, _FEW):
        full = carried.registered(folder / f"county-{count}", county, count)
        packages = carried.packed(full, folder / "stick")
        target = carried.copied(province, folder / f"province-{count}")
        command = [sys.executable, "-m", "tests.benchmarks.packages_process", str(target), str(packages)]
        done = subprocess.run(command, cwd=carried.ROOT, check=True, capture_output=True)
        peaks.append(Spread.of([int(done.stdout.split()[0]) / 1024]))
        shutil.rmtree(target)
        shutil.rmtree(full)
    ratio = peaks[0].median / peaks[1].median
    what = f"package import, peak memory: {_MANY:,} against {_FEW:,} operations"
    return Figure(what, "MiB", peaks[0], peaks[1], ratio, f"≤ {_FLAT:g} ×", ratio <= _FLAT)


def _at_least(
    what: str, ours: list[float], floor: list[float], limit: float, *, unit: str = "ops/s"
) -> Figure:
    fast, raw = Spread.of(ours), Spread.of(floor)
    ratio = fast.median / raw.median
    return Figure(what, unit, fast, raw, ratio, f"≥ {limit:g} ×", ratio >= limit)


def _cpu(work: Callable[[], object]) -> float:
    """Give the milliseconds of the processor that `work` takes: both sides wait for no disk then."""
    start = process_time()
    work()
    return (process_time() - start) * 1000


def _rows(services: Services) -> dict[str, list[tuple[object, ...]]]:
    """Give the rows that the import wrote, table by table."""
    own = "SELECT hash FROM op WHERE site = '29-01'"
    return {
        "op": carried.all_rows(services, "SELECT * FROM op WHERE site = '29-01' ORDER BY seq"),
        "commit_log": carried.all_rows(
            services, f"SELECT * FROM commit_log WHERE op_hash IN ({own}) ORDER BY csn"
        ),
        "person": carried.all_rows(services, "SELECT * FROM person ORDER BY nr"),
        "words": carried.all_rows(services, "SELECT nr, search_text FROM person ORDER BY nr"),
    }
