"""What goes wrong in a world: damage, failing power, restored backups, copied disks, wrong clocks."""

import shutil
from collections.abc import Callable
from pathlib import Path

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.restores import Sources, restore_office
from tests.simulation import checks, cuts
from tests.simulation.machines import PROVINCE, Machine
from tests.simulation.world import Packet, World
from tests.support.office import ADMIN, CountingIds

RESTORES = ("program", "mark-kept", "mark-lost", "mark-old")
FURTHEST = {"sql": 140, "file": 16}
"""Up to which step the power is cut: about what a small package takes."""


def damage(world: World) -> str:
    """Flip, cut, empty or lengthen a recent package: it changes nothing wherever it is read."""
    if not world.packets:
        return "none"
    packet = world.random.choice(world.packets[-8:])
    data = bytearray(packet.file.read_bytes())
    kind = world.random.choice(("flip", "cut", "zero", "append"))
    at = int(world.random.random() * len(data))
    if kind == "flip":
        data[at] ^= 1 << world.random.randrange(8)
    elif kind == "cut":
        del data[at:]
    elif kind == "zero":
        data[at : at + 512] = bytes(len(data[at : at + 512]))
    else:
        data += b"\n"
    bad = world.root / "bad.msp"
    bad.write_bytes(data)
    machine = world.random.choice(world.receivers(packet))
    before = checks.fingerprint(machine)
    try:
        machine.ask(import_package, bad)
    except PackageRefused:
        if checks.fingerprint(machine) != before:
            world.violations.append(f"I12 a damaged package changed {machine.name}")
        return f"{packet.nr} {kind}: refused"
    if bytes(data) != packet.file.read_bytes():
        world.violations.append(f"I12 a damaged package was read at {machine.name}")
    return f"{packet.nr} {kind}: read"


def power_cut(world: World) -> str:
    """Cut a computer's power while it writes or reads packages; what it has written by then may travel."""
    if not cuts.POSSIBLE:
        return "impossible here"
    by = world.random.choice(tuple(FURTHEST))
    at = world.random.randint(1, FURTHEST[by])
    if world.packets and world.random.random() < 0.5:
        packet = world.random.choice(world.packets[-8:])
        return _cut_reading(world, packet, by, at)
    machine = world.random.choice(list(world.machines.values()))
    machine.clock.forward(minutes=1)
    stick, about = world.empty_stick(), world.knowledge(machine)
    site = world.random.choice(world.offices).site if machine.site == PROVINCE else None
    cut = _cut(world, machine, lambda: machine.ask(export_package, stick, site), (by, at))
    found = world.keep_found(machine, about)
    return f"{machine.name} writes, {by} {at}: {cut}, {len(found)} packages"


def _cut_reading(world: World, packet: Packet, by: str, at: int) -> str:
    machine = world.random.choice(world.receivers(packet))
    machine.clock.forward(minutes=1)
    before = checks.fingerprint(machine)
    shown = checks.own_writes(machine) if machine.site != PROVINCE else {}
    cut = _cut(world, machine, lambda: machine.ask(import_package, packet.file), (by, at))
    if machine.site != PROVINCE:
        world.violations += checks.vanished(machine, shown, packet.commits, packet.erased)
    untouched = "unchanged" if checks.fingerprint(machine) == before else "taken in"
    return f"{machine.name} reads {packet.nr}, {by} {at}: {cut}, {untouched}"


def _cut(world: World, machine: Machine, work: Callable[[], object], where: tuple[str, int]) -> str:
    cut = cuts.cut_off(machine, work, *where)
    world.counts["power cuts" if cut else "power cuts that came too late"] += 1
    if cut and not checks.whole(machine):
        world.violations.append(f"I12 the store of {machine.name} is not whole after a power cut")
    return "cut off" if cut else "done"


def restart(world: World) -> str:
    """Start an office's program anew."""
    machine = world.random.choice(list(world.machines.values()))
    machine.close()
    return f"{machine.name} life {checks.lives(machine)}"


def put_back(world: World, machine: Machine) -> str:
    """Put a backup back: by the program, or as a file, with the mark kept, lost, or put back as well."""
    backups = world.backups.get(machine.name, [])
    if not backups:
        return f"{machine.name}: no backup"
    backup = world.random.choice(backups[-3:])
    kind = world.random.choice(RESTORES[: 2 if world.marked else None])
    before = checks.lives(machine)
    machine.close()
    if kind == "program":
        ids = CountingIds(f"{world.seed}/{machine.name}/restore/{machine.openings}")
        sources = Sources(machine.clock, ids, lambda: machine.computer)
        restore_office(machine.paths, backup / "office.db", sources, lambda _office: ADMIN)
    else:
        shutil.copy(backup / "office.db", machine.folder / "office.db")
        if kind == "mark-lost":
            machine.paths.mark.unlink(missing_ok=True)
        elif kind == "mark-old":
            shutil.copy(backup / "keys" / "mark.key", machine.paths.mark)
    whose = "province restored" if machine.site == PROVINCE else "restored"
    world.counts[f"{whose}: {kind}"] += 1
    return f"{machine.name} {kind} to {backup.name}, lives {before} then {checks.lives(machine)}"


def clone(world: World, machine: Machine) -> str:
    """Copy a disk with its keys: to another computer, or as an image that looks like the same one."""
    if world.marked or machine.site in world.alone or len(world.offices) >= world.counties + 2:
        return "enough"
    name = f"{machine.site}-clone{len(world.machines)}"
    machine.copy_to(world.root / name)
    image = world.random.random() < 0.5
    computer = machine.computer if image else f"pc-{name}"
    made = Machine(name, machine.site, world.root / name, computer, str(world.seed))
    made.clock.instant = machine.clock.instant
    world.machines[name] = made
    world.counts["cloned: image" if image else "cloned: disk"] += 1
    return f"{machine.name} {'image' if image else 'disk'}"


def turn_clock(world: World) -> str:
    """Set a computer's clock forward or back by more than a year."""
    machine, days = world.random.choice(list(world.machines.values())), world.random.randint(-400, 400)
    machine.clock.forward(days=days)
    return f"{machine.name} by {days} days"


def copy_folder(source: Path, target: Path) -> None:
    """Copy an office's whole folder."""
    shutil.copytree(source, target)
