"""What may happen in a world, how often, and what must hold in the end."""

from collections.abc import Callable

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.services.trusting import release, rotate_keys
from homejobs_desktop.services.withdrawing import withdraw
from tests.simulation import checks, erasures, faults, papers, tampering, trusting
from tests.simulation.machines import PROVINCE, Machine, enrol, spare
from tests.simulation.world import Packet, World

DECISIONS = ("merge", "unmerge", "transfer", "answer", "erase", "resolve", "bring-back")


def step(world: World, kind: str) -> str:
    """Let one thing happen and tell what it was."""
    told = STEPS[kind][1](world)
    world.counts[f"step: {kind}"] += 1
    world.log.append(f"{len(world.log):4} {kind:16} {told}")
    return told


def live(world: World, steps: int) -> None:
    """Let things happen, as often as each does, and then hold the properties."""
    kinds, weights = list(STEPS), [weight for weight, _step in STEPS.values()]
    for kind in world.random.choices(kinds, weights, k=steps):
        step(world, kind)
    finish(world)


def finish(world: World) -> None:
    """Exchange fairly until all is quiet, read packages of all times again, and hold the properties."""
    world.fair_exchange()
    hold(world)
    before = world.states()
    _read_again(world, [*world.packets[::-1], *world.packets])
    world.fair_exchange()
    settled = world.states()
    _read_again(world, [*world.packets, *world.packets[::-1]])
    if world.states() != settled:
        world.violations.append("I4 packages of all times, read again, changed something")
    world.counts["late packages that still mattered"] += before != settled
    hold(world)
    if world.marked:
        world.violations += checks.unforked(world.province)
    world.counts.update(checks.counted(world.province, world.offices))
    world.violations += tampering.unnoticed(world.random, list(world.machines.values()))
    world.close()


def hold(world: World) -> None:
    """Hold everything that must hold once all offices have exchanged fairly."""
    everybody = [world.province, *world.offices]
    world.judge.learn_kin(world.province)
    world.violations += checks.at_the_end(world.province, world.offices, world.judge.family)
    world.violations += papers.held(world.province, world.offices)
    world.violations += erasures.left_over(world.province, world.offices)
    world.violations += erasures.readable(everybody, world.clerk.said.words, world.judge.kin)
    world.violations += trusting.agreed(everybody, world.withdrawn)


def _read_again(world: World, packets: list[Packet]) -> None:
    for packet in packets:
        for machine in world.receivers(packet):
            world.deliver(packet, machine)


def any_office(world: World) -> Machine:
    """Give one of the counties' computers."""
    return world.random.choice(world.offices)


def _act(world: World) -> str:
    machine = world.province if world.random.random() < 0.2 else any_office(world)
    machine.clock.forward(seconds=world.random.randint(1, 7200))
    return f"{machine.name}: {world.clerk.act(machine)}"


def _desk(world: World) -> str:
    """Let a county do something with a paper."""
    machine = any_office(world)
    machine.clock.forward(seconds=world.random.randint(1, 7200))
    return f"{machine.name}: {_counted(world, world.desk.act(machine))}"


def _answer(world: World) -> str:
    """Let a county lay aside what came back, or take it up again."""
    machine = any_office(world)
    return f"{machine.name}: {_counted(world, world.desk.answer(machine))}"


def _publish(world: World) -> str:
    world.province.clock.forward(minutes=world.random.randint(1, 60))
    return _counted(world, world.publisher.publish(world.province))


def _grant(world: World) -> str:
    world.province.clock.forward(minutes=world.random.randint(1, 60))
    return _counted(world, world.publisher.grant(world.province))


def _counted(world: World, told: str) -> str:
    """Count what was done, or refused, by its first word."""
    kind, _, rest = told.partition(" ")
    world.counts[f"{kind}: {'refused' if rest.startswith('refused') else 'done'}"] += 1
    return told


def _decides(kind: str) -> "Step":
    def decide(world: World) -> str:
        world.province.clock.forward(minutes=world.random.randint(1, 60))
        told = world.judge.decide(world.province, kind)
        if not told.startswith("nobody"):
            world.counts[f"{kind}: {'refused' if told.startswith('refused') else 'done'}"] += 1
        return told

    return decide


def _export(world: World) -> str:
    if world.random.random() < 0.5:
        made = world.export(world.province, any_office(world).site)
    else:
        made = world.export(any_office(world))
    return f"{made[0].writer}: {len(made)} from {made[0].nr}"


def _visit(world: World) -> str:
    """Let a courier go from a county to the province and back; at times only the first part arrives."""
    machine = any_office(world)
    there = [world.deliver(packet, world.province) for packet in world.export(machine)]
    parts = world.export(world.province, machine.site)
    arrived = parts[:1] if world.random.random() < 0.4 else parts
    back = [world.deliver(packet, machine) for packet in arrived]
    return f"{machine.name}: {' '.join(there)}, {' '.join(back)}"


def _deliver(world: World) -> str:
    """Deliver a recent package, mostly one that was not read yet, in any order; others are lost."""
    recent = world.packets[-8:]
    read = {nr for nr, _name in world.delivered}
    new = [each for each in recent if each.nr not in read]
    return _hand_over(world, new or recent)


def _deliver_old(world: World) -> str:
    return _hand_over(world, world.packets)


def _hand_over(world: World, packets: list[Packet]) -> str:
    if not packets:
        return "none"
    packet = world.random.choice(packets)
    machine = world.random.choice(world.receivers(packet))
    return f"{packet.nr} to {machine.name}: {world.deliver(packet, machine)}"


def _rotate(world: World) -> str:
    """Give an office new keys; what was copied of its computer would keep the old ones."""
    machine = any_office(world)
    if [each.site for each in world.offices].count(machine.site) > 1:
        return f"{machine.name}: copied"
    world.alone.add(machine.site)
    machine.ask(rotate_keys)
    return machine.name


def _replace(world: World) -> str:
    """Lose all computers of an office, withdraw its keys, and let a new computer take its place."""
    site = any_office(world).site
    name = f"{site}-new"
    if name in world.machines:
        return f"{name} is there already"
    for lost in [each for each in world.offices if each.site == site]:
        world.machines.pop(lost.name).close()
    world.alone.add(site)
    world.province.ask(withdraw, site, "", "lost")
    made = Machine(name, site, world.root / name, f"pc-{name}", str(world.seed))
    made.clock.instant = world.province.clock.instant
    faults.copy_folder(spare(site), made.folder)
    world.machines[name] = made
    enrol(world.province.services, made.services, world.empty_stick())
    world.back_up(made)
    return name


def _release(world: World) -> str:
    """Read a package at the province that was set aside because its key was withdrawn."""
    waiting = trusting.set_aside(world.province)
    if not waiting:
        return "none"
    file = world.random.choice(waiting)
    try:
        read = world.province.ask(release, file)
    except PackageRefused as fault:
        return f"refused {fault.code}"
    world.judge.learn_kin(world.province)
    return f"{read.operations} operations of {read.sender}"


Step = Callable[[World], str]
STEPS: dict[str, tuple[int, Step]] = {
    "act": (40, _act),
    "desk": (34, _desk),
    "back": (6, _answer),
    "publish": (4, _publish),
    "grant": (6, _grant),
    "export": (14, _export),
    "visit": (12, _visit),
    "deliver": (22, _deliver),
    "deliver-old": (6, _deliver_old),
    "damage": (3, faults.damage),
    "power-cut": (3, faults.power_cut),
    "restart": (2, faults.restart),
    "backup": (4, lambda world: world.back_up(any_office(world))),
    "restore": (4, lambda world: faults.put_back(world, any_office(world))),
    "clone": (1, lambda world: faults.clone(world, any_office(world))),
    "backup-province": (2, lambda world: world.back_up(world.machines[PROVINCE])),
    "restore-province": (1, lambda world: faults.put_back(world, world.province)),
    "clock": (2, faults.turn_clock),
    "rotate": (1, _rotate),
    "replace": (1, _replace),
    "release": (1, _release),
    **{kind: (3 if kind == "answer" else 2, _decides(kind)) for kind in DECISIONS if kind != "erase"},
    "erase": (1, _decides("erase")),
}
"""Everything that may happen: how often, and what it does."""
