"""I5 and I19: the order of the packages and the clocks decide who wins, never whether something is lost."""

import itertools
from pathlib import Path
from random import Random

import pytest

from tests.simulation.broken import small_parts
from tests.simulation.steps import hold, step
from tests.simulation.world import Packet, World

SEED = 11
KINDS = ("act", "act", "act", "act", "visit", "export", "transfer", "merge")


def _prepared(folder: Path, days: int = 0) -> tuple[World, list[Packet]]:
    """Give a world in which both counties worked on what both know, and six packages of theirs.

    `days` is how far the second county's clock is wrong.
    """
    world = World(SEED, folder)
    world.machines["29-02"].clock.forward(days=days)
    for kind in (*["act"] * 8, "visit", "visit", "visit", "visit", *KINDS * 2):
        step(world, kind)
    packets = []
    for _round, machine in itertools.product(range(3), world.offices):
        for number in range(4):
            machine.clock.forward(minutes=number)
            world.clerk.act(machine)
        packets += world.export(machine)
    return world, packets


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[object, ...]]:
    """What is committed with right clocks, the packages in the order in which they were written."""
    with small_parts():
        found = _in_order(tmp_path_factory.mktemp("right"))
    assert len(found) > len(KINDS)
    return found


@pytest.mark.parametrize("order", range(2))
def test_any_order_of_the_same_packages_keeps_everything(
    tmp_path: Path, committed: list[tuple[object, ...]], order: int
) -> None:
    with small_parts():
        world, packets = _prepared(tmp_path)
        ordered = packets[::-1] if order == 0 else Random(order).sample(packets, len(packets))
        for packet in ordered:
            assert world.deliver(packet, world.province) in {"read", "already"}
        assert _settled(world) == committed


@pytest.mark.parametrize("days", [-400, 400])
def test_a_wrong_clock_loses_nothing(tmp_path: Path, committed: list[tuple[object, ...]], days: int) -> None:
    with small_parts():
        assert _in_order(tmp_path, days) == committed


def _in_order(folder: Path, days: int = 0) -> list[tuple[object, ...]]:
    world, packets = _prepared(folder, days)
    for packet in packets:
        world.deliver(packet, world.province)
    return _settled(world)


def _settled(world: World) -> list[tuple[object, ...]]:
    """Exchange fairly, hold the properties, and give the counties' operations that are committed."""
    world.fair_exchange()
    hold(world)
    assert world.violations == []
    query = (
        "SELECT site, type, record_id FROM op WHERE csn IS NOT NULL AND site != '29-00' AND record_id != ''"
    )
    found = sorted(world.province.sql(f"{query} ORDER BY site, n"))
    world.close()
    return found
