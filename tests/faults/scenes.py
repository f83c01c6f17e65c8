"""What is done while something fails, and what must hold afterwards."""

import itertools
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from homejobs_desktop.domain.attachments import AttachmentDraft
from homejobs_desktop.services.attachments import add_attachment
from homejobs_desktop.services.backups import back_up_now
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.exchange import enrol_request, exchange_status, import_package
from homejobs_desktop.services.runner import Services
from tests.faults import calls
from tests.faults.calls import BROKEN, CHANGING, DONE, FAULTS, KILLED, REFUSED, FailingCalls
from tests.support.exchange import make_offices, make_person, person
from tests.support.office import make_office, reopen
from tests.support.scans import scan

_times = itertools.count()
PROVINCE, COUNTY, NEWCOMER = "29-00", "29-01", "29-03"


@dataclass(frozen=True)
class Scene:
    """One thing that an office does.

    `office` and `place` name what lies ready in the world's folder; `other` is who reads what is written.
    """

    name: str
    action: str
    office: str
    place: str
    other: str = ""


SCENES = (
    Scene("county writes", "write", "county", "", "province"),
    Scene("county wipes and writes", "write", "county-answered", "old stick", "province-answered"),
    Scene("province reads", "read", "province", "up.msp"),
    Scene("province writes", "write", "province-told", "", "county-sent"),
    Scene("county reads", "read", "county-sent", "down.msp"),
    Scene("province grants", "grant", "province", "grant.msp"),
    Scene("county is enrolled", "accept", "newcomer", "granted.msp"),
    Scene("county is restored", "restore", "county-sent", "backup.db"),
)


@dataclass(frozen=True)
class Point:
    """Where it fails."""

    how: str
    call: str
    at: int


@dataclass
class World:
    """Offices in every state that a scene begins with, copied anew for each fault."""

    folder: Path
    server: FailingCalls
    ended: Counter[str] = field(default_factory=Counter)

    @classmethod
    def make(cls, folder: Path) -> "World":
        offices = make_offices(folder / "made")
        people = [offices.first.ask(make_person, person(number)) for number in (11, 12, 13)]
        offices.first.ask(add_attachment, AttachmentDraft("photo", "", people[0]), scan(1))
        backup = back_up_now(offices.first)
        shutil.copy(backup, folder / "backup.db")
        newcomer = make_office(folder / "newcomer", site=NEWCOMER, name="درمیان")
        asked = newcomer.ask(enrol_request, folder / "grant.hjr")
        (folder / "grant.digits").write_text(asked.digits, encoding="ascii")
        newcomer.close()
        offices.close()
        world = cls(folder, FailingCalls.start())
        world._keep(folder / "made" / PROVINCE, "province")
        world._keep(folder / "made" / COUNTY, "county")
        world._prepare()
        return world

    def _prepare(self) -> None:
        """Let the story go on, step by step, keeping each office as it was in between."""
        stick = self.folder / "first stick"
        stick.mkdir()
        (up,) = self._done("county", "write", stick, "county-sent")
        shutil.copy(up, self.folder / "up.msp")
        stick.rename(self.folder / "old stick")
        self._done("province", "read", self.folder / "up.msp", "province-told")
        stick.mkdir()
        found = self._done("province-told", "write", stick, "province-answered")
        (down,) = [file for file in found if f"_to_{COUNTY}_" in file.name]
        shutil.copy(down, self.folder / "down.msp")
        self._done("county-sent", "read", self.folder / "down.msp", "county-answered")
        self._done("province", "grant", self.folder / "grant.msp", "province-granted")
        (self.folder / "grant.msp").rename(self.folder / "granted.msp")

    def _keep(self, source: Path, name: str) -> None:
        shutil.copytree(source, self.folder / "offices" / name)

    def _done(self, office: str, action: str, place: Path, after: str) -> list[Path]:
        """Do one thing in a copy of an office, keep it as `after`, and give the packages at `place`."""
        copy = self.fresh(office)
        services = reopen(copy, seed=f"made {next(_times)}")
        calls.ACTIONS[action](services, place)
        services.close()
        self._keep(copy, after)
        return sorted((place / "MSYNC").glob("*.msp")) if place.is_dir() else []

    def fresh(self, name: str) -> Path:
        """Copy an office as it was before."""
        target = self.folder / "now" / name
        shutil.rmtree(target, ignore_errors=True)
        source = self.folder / "offices" / name
        shutil.copytree(source if source.exists() else self.folder / name, target)
        return target

    def place(self, scene: Scene) -> Path:
        """Give the drive or the file of a scene, as it was before."""
        now = self.folder / "now"
        now.mkdir(exist_ok=True)
        if scene.action == "write":
            stick = now / "stick"
            shutil.rmtree(stick, ignore_errors=True)
            stick.mkdir()
            if scene.place:
                shutil.copytree(self.folder / scene.place, stick, dirs_exist_ok=True)
            return stick
        for file in self.folder.glob(f"{Path(scene.place).stem}.*"):
            shutil.copy(file, now)
        if scene.action == "grant":
            (now / scene.place).unlink(missing_ok=True)
        return now / scene.place

    def rehearse(self, scene: Scene) -> dict[str, int]:
        """Do a scene without any fault, twice; give how many calls of each kind it makes."""
        self.server.during(scene.action, self.fresh(scene.office), self.place(scene), "here")
        ended, counted = self.server.during(
            scene.action, self.fresh(scene.office), self.place(scene), "count"
        )  # fmt: skip
        assert ended == DONE, f"{scene.name} does not even work when all is well"
        return counted

    def fail(self, scene: Scene, point: Point, old: str, new: str) -> str:
        """Let it fail at one point; give how it ended, and see that everything is as it was or should be."""
        folder, place = self.fresh(scene.office), self.place(scene)
        ended, _ = self.server.during(scene.action, folder, place, point.how, point.call, point.at)
        where = f"{scene.name}: {point.how} at {point.call} {point.at}"
        assert ended != BROKEN, f"{where}: no sentence for a person"
        assert (ended == KILLED) == (point.how == "kill"), f"{where}: {ended}"
        after = state(folder)
        assert after in {old, new}, f"{where}: neither old nor new"
        assert ended != DONE or after == new, f"{where}: said to be done and is not"
        again(scene, folder, place)
        assert state(folder) == new, f"{where}: another time it does not work"
        _PROOFS[scene.action](self, scene, folder, place)
        self.ended[ended] += 1
        return ended

    def before_and_after(self, scene: Scene) -> tuple[str, str]:
        """Give the states of the office before a scene and after it."""
        folder = self.fresh(scene.office)
        old = state(folder)
        again(scene, folder, self.place(scene))
        return old, state(folder)

    def close(self) -> None:
        self.server.stop()


def points(counted: dict[str, int]) -> Iterator[Point]:
    """Give every point at which a scene with these calls can fail."""
    for call in FAULTS:
        for at in range(1, counted.get(call, 0) + 1):
            yield Point("error", call, at)
            if call in CHANGING:
                yield Point("kill", call, at)


def state(folder: Path) -> str:
    """Open an office as one would the morning after: it must be whole."""
    services = reopen(folder, seed=f"look {next(_times)}")
    try:
        report = services.ask(check_store)
        assert report.whole, report
        return report.state_sha256
    finally:
        services.close()


def again(scene: Scene, folder: Path, place: Path) -> None:
    """Do the same once more, as whoever saw it fail would."""
    services = reopen(folder, seed=f"again {next(_times)}")
    try:
        calls.ACTIONS[scene.action](services, place)
    finally:
        services.close()


def _read_elsewhere(world: World, scene: Scene, folder: Path, stick: Path) -> None:
    """What was written is read whole by its receiver, and both agree."""
    services = reopen(world.fresh(scene.other), seed=f"other {next(_times)}")
    read = services.ask(import_package, stick)
    assert all(each.refusal is None for each in read.files)
    theirs = services.ask(check_store, COUNTY).state_sha256
    services.close()
    mine = reopen(folder, seed=f"mine {next(_times)}")
    assert mine.ask(check_store, COUNTY).state_sha256 == theirs
    mine.close()
    found = {file.name for file in stick.rglob("*") if file.is_file()}
    if scene.place:
        arrived = {file.name for file in (world.folder / scene.place).rglob("*.msp")}
        assert not found & arrived, "what has arrived is still there"
    left = {Path(name).suffix for name in found}
    assert left == {".msp"}, f"left on the drive: {left}"


def _taken(world: World, scene: Scene, folder: Path, place: Path) -> None:
    """The attachment came along."""
    services = reopen(folder, seed=f"taken {next(_times)}")
    status = services.ask(exchange_status)
    assert status.files_missing == 0
    services.close()
    assert place.exists()


def _enrolled(world: World, scene: Scene, folder: Path, place: Path) -> None:
    services: Services = reopen(folder, seed=f"enrolled {next(_times)}")
    assert services.ask(exchange_status).enrolled
    stick = world.folder / "now" / "newcomers stick"
    shutil.rmtree(stick, ignore_errors=True)
    stick.mkdir()
    calls.write(services, stick)
    services.close()
    province = reopen(world.fresh("province-granted"), seed=f"greets {next(_times)}")
    assert province.ask(import_package, stick).files[0].operations > 0
    province.close()


def _granted(world: World, scene: Scene, folder: Path, place: Path) -> None:
    newcomer = reopen(world.fresh("newcomer"), seed=f"accepts {next(_times)}")
    calls.accept(newcomer, place)
    newcomer.close()


_PROOFS: dict[str, Callable[[World, Scene, Path, Path], None]] = {
    "write": _read_elsewhere,
    "read": _taken,
    "grant": _granted,
    "accept": _enrolled,
    "restore": _taken,
}
OUTCOMES = (DONE, REFUSED, KILLED)


def some(found: list[Point], count: int) -> list[Point]:
    """Give a few of many points, of as many kinds as possible: from each kind the one in the middle."""
    kinds: dict[tuple[str, str], list[Point]] = {}
    for point in found:
        kinds.setdefault((point.how, point.call), []).append(point)
    middle = [group[len(group) // 2] for group in kinds.values()]
    return (
        [middle[number * len(middle) // count] for number in range(count)] if count < len(middle) else middle
    )
