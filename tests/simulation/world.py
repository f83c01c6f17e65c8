"""One world: its computers, its packages of all times, and everything that happens to them."""

import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.restores import Sources, restore_office
from tests.simulation import checks
from tests.simulation.acts import Clerk
from tests.simulation.machines import PROVINCE, Machine, template
from tests.support.office import ADMIN, CountingIds

STEPS = (
    ("act", 40), ("export", 14), ("deliver", 22), ("deliver-old", 6), ("damage", 3), ("restart", 2),
    ("backup", 4), ("restore", 4), ("clone", 1), ("backup-province", 2), ("restore-province", 1),
    ("clock", 2), ("visit", 12),
)  # fmt: skip
RESTORES = ("program", "mark-kept", "mark-lost", "mark-old")
ROUNDS = 9


@dataclass(frozen=True)
class Packet:
    """A package as it was written, with what its writer knew then.

    `position` is where a county stood in the province's history; `commits` gives, for a county's
    operations that the province had committed, their numbers.
    """

    nr: int
    writer: str
    receiver: str
    file: Path
    position: checks.Place | None
    commits: dict[bytes, int]
    pinc: int


@dataclass
class World:
    """A province and its counties; every step is drawn from one seed.

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
        self.clerk = Clerk(self.random)
        self.machines: dict[str, Machine] = {}
        self.backups: dict[str, list[Path]] = {}
        self.packets: list[Packet] = []
        self.delivered: set[tuple[int, str]] = set()
        for folder in sorted(template(self.counties).iterdir()):
            if folder.is_dir():
                site = folder.name
                shutil.copytree(folder, self.root / site)
                self.machines[site] = Machine(site, site, self.root / site, f"pc-{site}", str(self.seed))
                self._back_up(self.machines[site])

    @property
    def province(self) -> Machine:
        return self.machines[PROVINCE]

    @property
    def offices(self) -> list[Machine]:
        """The counties' computers."""
        return [machine for name, machine in self.machines.items() if name != PROVINCE]

    def run(self, steps: int) -> None:
        """Let things happen, then exchange fairly until all is quiet, and hold the properties."""
        names, weights = zip(*STEPS, strict=True)
        for number in range(steps):
            kind = self.random.choices(names, weights)[0]
            told = self._step(kind)
            self.counts[f"step: {kind}"] += 1
            self.log.append(f"{number:4} {kind:16} {told}")
        self.fair_exchange()
        self.violations += checks.at_the_end(self.province, self.offices)
        before = self._states()
        for packet in [*self.packets[::-1], *self.packets]:
            for machine in self._receivers(packet):
                self.deliver(packet, machine)
        self.fair_exchange()
        settled = self._states()
        for packet in [*self.packets, *self.packets[::-1]]:
            for machine in self._receivers(packet):
                self.deliver(packet, machine)
        if self._states() != settled:
            self.violations.append("I4 packages of all times, read again, changed something")
        self.counts["late packages that still mattered"] += before != settled
        self.violations += checks.at_the_end(self.province, self.offices)
        if self.marked:
            self.violations += checks.unforked(self.province)
        self.counts.update(checks.counted(self.province, self.offices))
        self.close()

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
            after = self._states()
            if after == before:
                self.log.append(f"quiet after {number}")
                return
            before = after
        self.violations.append("I1 the exchange does not come to rest")

    def export(self, machine: Machine, site: str | None = None) -> list[Packet]:
        """Write what is due, for one county at the province, and keep it for ever."""
        machine.clock.forward(minutes=1)
        stick = self.root / "stick"
        shutil.rmtree(stick, ignore_errors=True)
        stick.mkdir()
        position = checks.place_of(machine) if machine.site != PROVINCE else None
        commits = checks.commits_of(machine) if machine.site == PROVINCE else {}
        made = []
        for written in machine.ask(export_package, stick, site).packages:
            file = self.root / "packets" / f"{len(self.packets)}.msp"
            file.parent.mkdir(exist_ok=True)
            shutil.move(written.file, file)
            packet = Packet(
                len(self.packets), machine.name, written.receiver, file, position, commits,
                checks.pinc_of(machine) if machine.site == PROVINCE else 0,
            )  # fmt: skip
            self.packets.append(packet)
            made.append(packet)
        return made

    def deliver(self, packet: Packet, machine: Machine) -> str:
        """Let an office read a package, and hold what must hold of every reading."""
        machine.clock.forward(minutes=1)
        before = checks.fingerprint(machine)
        shown = checks.own_writes(machine) if machine.site != PROVINCE else {}
        suspicious = packet.position is not None and checks.unknown_place(machine, packet.position)
        pinc = checks.pinc_of(machine)
        self.delivered.add((packet.nr, machine.name))
        try:
            read = machine.ask(import_package, packet.file)
        except PackageRefused as fault:
            self.counts[f"refused: {fault.code}"] += 1
            if checks.fingerprint(machine) != before:
                self.violations.append(f"I12 a refused package changed {machine.name}")
            return f"refused {fault.code}"
        if read.already:
            if checks.fingerprint(machine)[:-1] != before[:-1]:
                self.violations.append(f"I4 a package read before changed {machine.name}")
            return "already"
        if suspicious and packet.position is not None:
            self.counts["province found rolled back by a county"] += 1
            if checks.pinc_of(machine) <= max(pinc, packet.position[0]):
                self.violations.append("I11 a county stood where the province has never been, unnoticed")
        if machine.site != PROVINCE:
            self.violations += checks.vanished(machine, shown, packet.commits)
        return "read"

    def _step(self, kind: str) -> str:
        method = {
            "act": self._act, "export": self._export, "deliver": self._deliver, "damage": self._damage,
            "deliver-old": self._deliver_old, "restart": self._restart, "backup": self._backup,
            "restore": self._restore, "clone": self._clone, "clock": self._clock,
            "visit": self._visit,
            "backup-province": self._backup_province, "restore-province": self._restore_province,
        }[kind]  # fmt: skip
        return method()

    def _any(self) -> Machine:
        return self.random.choice(self.offices)

    def _act(self) -> str:
        machine = self.province if self.random.random() < 0.3 else self._any()
        machine.clock.forward(seconds=self.random.randint(1, 7200))
        return f"{machine.name}: {self.clerk.act(machine)}"

    def _export(self) -> str:
        if self.random.random() < 0.5:
            made = self.export(self.province, self._any().site)
        else:
            made = self.export(self._any())
        return f"{made[0].writer}: {len(made)} from {made[0].nr}"

    def _visit(self) -> str:
        """Let a courier go from a county to the province and back; at times only the first part arrives."""
        machine = self._any()
        there = [self.deliver(packet, self.province) for packet in self.export(machine)]
        parts = self.export(self.province, machine.site)
        arrived = parts[:1] if self.random.random() < 0.4 else parts
        back = [self.deliver(packet, machine) for packet in arrived]
        return f"{machine.name}: {' '.join(there)}, {' '.join(back)}"

    def _deliver(self) -> str:
        """Deliver a recent package, mostly one that was not read yet, in any order; others are lost."""
        recent = self.packets[-8:]
        read = {nr for nr, _name in self.delivered}
        new = [each for each in recent if each.nr not in read]
        return self._hand_over(new or recent)

    def _deliver_old(self) -> str:
        return self._hand_over(self.packets)

    def _hand_over(self, packets: list[Packet]) -> str:
        if not packets:
            return "none"
        packet = self.random.choice(packets)
        machine = self.random.choice(self._receivers(packet))
        return f"{packet.nr} to {machine.name}: {self.deliver(packet, machine)}"

    def _receivers(self, packet: Packet) -> list[Machine]:
        return [machine for machine in self.machines.values() if machine.site == packet.receiver]

    def _damage(self) -> str:
        if not self.packets:
            return "none"
        packet = self.random.choice(self.packets[-8:])
        data = bytearray(packet.file.read_bytes())
        kind = self.random.choice(("flip", "cut", "zero", "append"))
        at = int(self.random.random() * len(data))
        if kind == "flip":
            data[at] ^= 1 << self.random.randrange(8)
        elif kind == "cut":
            del data[at:]
        elif kind == "zero":
            data[at : at + 512] = bytes(len(data[at : at + 512]))
        else:
            data += b"\n"
        bad = self.root / "bad.msp"
        bad.write_bytes(data)
        machine = self.random.choice(self._receivers(packet))
        before = checks.fingerprint(machine)
        try:
            machine.ask(import_package, bad)
        except PackageRefused:
            if checks.fingerprint(machine) != before:
                self.violations.append(f"I12 a damaged package changed {machine.name}")
            return f"{packet.nr} {kind}: refused"
        if bytes(data) != packet.file.read_bytes():
            self.violations.append(f"I12 a damaged package was read at {machine.name}")
        return f"{packet.nr} {kind}: read"

    def _restart(self) -> str:
        machine = self.random.choice(list(self.machines.values()))
        machine.close()
        return f"{machine.name} life {checks.lives(machine)}"

    def _backup(self) -> str:
        return self._back_up(self._any())

    def _backup_province(self) -> str:
        return self._back_up(self.province)

    def _back_up(self, machine: Machine) -> str:
        kept = self.backups.setdefault(machine.name, [])
        target = self.root / "backups" / machine.name / str(len(kept))
        machine.copy_to(target)
        kept.append(target)
        return machine.name

    def _restore(self) -> str:
        return self._put_back(self._any())

    def _restore_province(self) -> str:
        return self._put_back(self.province)

    def _put_back(self, machine: Machine) -> str:
        backups = self.backups.get(machine.name, [])
        if not backups:
            return f"{machine.name}: no backup"
        backup, kind = (
            self.random.choice(backups[-3:]),
            self.random.choice(RESTORES[: 2 if self.marked else None]),
        )
        before = checks.lives(machine)
        machine.close()
        if kind == "program":
            ids = CountingIds(f"{self.seed}/{machine.name}/restore/{machine.openings}")
            sources = Sources(machine.clock, ids, lambda: machine.computer)
            restore_office(machine.paths, backup / "office.db", sources, lambda _office: ADMIN)
        else:
            shutil.copy(backup / "office.db", machine.folder / "office.db")
            if kind == "mark-lost":
                machine.paths.mark.unlink(missing_ok=True)
            elif kind == "mark-old":
                shutil.copy(backup / "keys" / "mark.key", machine.paths.mark)
        self.counts[f"restored: {kind}"] += 1
        return f"{machine.name} {kind} to {backup.name}, lives {before} then {checks.lives(machine)}"

    def _clone(self) -> str:
        """Copy a disk with its keys: to another computer, or as an image that looks like the same one."""
        machine = self._any()
        if self.marked or len(self.offices) >= self.counties + 2:
            return "enough"
        name = f"{machine.site}-clone{len(self.machines)}"
        machine.copy_to(self.root / name)
        image = self.random.random() < 0.5
        computer = machine.computer if image else f"pc-{name}"
        made = Machine(name, machine.site, self.root / name, computer, str(self.seed))
        made.clock.instant = machine.clock.instant
        self.machines[name] = made
        self.counts["cloned: image" if image else "cloned: disk"] += 1
        return f"{machine.name} {'image' if image else 'disk'}"

    def _clock(self) -> str:
        machine, days = self.random.choice(list(self.machines.values())), self.random.randint(-400, 400)
        machine.clock.forward(days=days)
        return f"{machine.name} by {days} days"

    def _states(self) -> list[object]:
        return [checks.state(machine) for machine in self.machines.values()]
