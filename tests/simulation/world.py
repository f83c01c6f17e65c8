"""One world: its computers, its packages of all times, and everything that happens to them."""

import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.stick import files_on, label_of
from tests.simulation import checks, trusting
from tests.simulation.acts import Clerk
from tests.simulation.deciding import Judge
from tests.simulation.desk import Desk
from tests.simulation.machines import PROVINCE, Machine, template
from tests.simulation.publishing import Publisher

ROUNDS = 9


Knowledge = tuple[checks.Place | None, dict[bytes, int], frozenset[str]]
"""What the writer of a package knows: its position, the committed operations, the erased ids."""


@dataclass(frozen=True)
class Packet:
    """A package as it was written, with what its writer knew then.

    `position` is where a county stood in the province's history; `commits` gives, for a county's
    operations that the province had committed, their numbers; `erased` the ids erased there.
    """

    nr: int
    writer: str
    receiver: str
    file: Path
    position: checks.Place | None
    commits: dict[bytes, int]
    erased: frozenset[str]


@dataclass
class World:
    """A province and its counties; what happens to them is in `steps`.

    In a `marked` world no mark is ever lost and no disk is copied: there must be no fork then.
    """

    seed: int
    root: Path
    counties: int = 2
    marked: bool = False
    log: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = Random(self.seed)
        self.clerk, self.judge = Clerk(self.random), Judge(self.random)
        self.desk, self.publisher = Desk(self.random, self.clerk.said), Publisher(self.random)
        self.machines: dict[str, Machine] = {}
        self.backups: dict[str, list[Path]] = {}
        self.packets: list[Packet] = []
        self.delivered: set[tuple[int, str]] = set()
        self.withdrawn: set[str] = set()
        self.alone: set[str] = set()
        for folder in sorted(template(self.counties).iterdir()):
            if folder.is_dir():
                site = folder.name
                shutil.copytree(folder, self.root / site)
                self.machines[site] = Machine(site, site, self.root / site, f"pc-{site}", str(self.seed))
                self.back_up(self.machines[site])

    @property
    def province(self) -> Machine:
        return self.machines[PROVINCE]

    @property
    def offices(self) -> list[Machine]:
        """The counties' computers."""
        return [machine for name, machine in self.machines.items() if name != PROVINCE]

    def receivers(self, packet: Packet) -> list[Machine]:
        """Give the computers of the office that a package is for."""
        return [machine for machine in self.machines.values() if machine.site == packet.receiver]

    def close(self) -> None:
        for machine in self.machines.values():
            machine.close()

    def fair_exchange(self) -> None:
        """Carry packages to and fro, each once and whole, until nothing changes any more."""
        before = None
        for number in range(ROUNDS):
            for machine in self.offices:
                for packet in self.export(machine):
                    self.deliver(packet, self.province)
                for packet in self.export(self.province, machine.site):
                    self.deliver(packet, machine)
            after = self.states(), [trusting.believed(each) for each in self.machines.values()]
            if after == before:
                self.log.append(f"quiet after {number}")
                return
            before = after
        self.violations.append("I1 the exchange does not come to rest")

    def export(self, machine: Machine, site: str | None = None) -> list[Packet]:
        """Write what is due, for one county at the province, and keep it for ever."""
        machine.clock.forward(minutes=1)
        self.violations += checks.miscounted(machine)
        stick, about = self.empty_stick(), self.knowledge(machine)
        written = machine.ask(export_package, stick, site).packages
        return self.keep([each.file for each in written], machine, about)

    def empty_stick(self) -> Path:
        """Give the drive, with nothing on it."""
        stick = self.root / "stick"
        shutil.rmtree(stick, ignore_errors=True)
        stick.mkdir()
        return stick

    def knowledge(self, machine: Machine) -> Knowledge:
        """Give what an office knows that is about to write packages."""
        if machine.site != PROVINCE:
            return checks.place_of(machine), {}, frozenset()
        self.withdrawn |= trusting.withdrawn(machine)
        return None, checks.commits_of(machine), checks.erased(machine)

    def keep(self, files: list[Path], machine: Machine, about: Knowledge) -> list[Packet]:
        """Keep packages for ever, as they lie on the drive."""
        made = []
        for written in files:
            label = label_of(written.name)
            if label is None:
                self.violations.append(f"I12 {machine.name} wrote a package without a name")
                continue
            file = self.root / "packets" / f"{len(self.packets)}.msp"
            file.parent.mkdir(exist_ok=True)
            shutil.move(written, file)
            made.append(Packet(len(self.packets), machine.name, label.receiver, file, *about))
            self.packets.append(made[-1])
        return made

    def keep_found(self, machine: Machine, about: Knowledge) -> list[Packet]:
        """Keep the packages that a failing computer left on the drive."""
        found = {file.name: file for file in reversed(files_on(self.root / "stick"))}
        return self.keep([found[name] for name in sorted(found, key=number_of)], machine, about)

    def deliver(self, packet: Packet, machine: Machine) -> str:
        """Let an office read a package, and hold what must hold of every reading."""
        machine.clock.forward(minutes=1)
        before = checks.fingerprint(machine)
        shown = checks.own_writes(machine) if machine.site != PROVINCE else {}
        suspicious = packet.position is not None and checks.unknown_place(machine, packet.position)
        pinc, believed = checks.pinc_of(machine), trusting.believed(machine)
        self.delivered.add((packet.nr, machine.name))
        try:
            read = machine.ask(import_package, packet.file)
        except PackageRefused as fault:
            self.counts[f"refused: {fault.code}"] += 1
            if checks.fingerprint(machine) != before:
                self.violations.append(f"I12 a refused package changed {machine.name}")
            return f"refused {fault.code}"
        finally:
            self.violations += trusting.lowered(machine, believed)
        if read.already:
            if checks.fingerprint(machine)[:-1] != before[:-1]:
                self.violations.append(f"I4 a package read before changed {machine.name}")
            return "already"
        if suspicious and packet.position is not None:
            self.counts["province found rolled back by a county"] += 1
            if checks.pinc_of(machine) <= max(pinc, packet.position[0]):
                self.violations.append("I11 a county stood where the province has never been, unnoticed")
        if machine.site != PROVINCE:
            self.violations += checks.vanished(machine, shown, packet.commits, packet.erased)
        else:
            self.judge.learn_kin(machine)
        return "read"

    def back_up(self, machine: Machine) -> str:
        """Keep a copy of an office's whole folder."""
        kept = self.backups.setdefault(machine.name, [])
        target = self.root / "backups" / machine.name / str(len(kept))
        machine.copy_to(target)
        kept.append(target)
        return machine.name

    def states(self) -> list[object]:
        """Give what every office shows."""
        return [checks.state(machine) for machine in self.machines.values()]


def number_of(name: str) -> int:
    """Give the number in a package's name."""
    label = label_of(name)
    return label.number if label else 0
