"""A few random worlds of the real program; `python -m tests.simulation` runs many."""

import pytest

from tests.simulation.__main__ import simulate

STEPS = 60
CAUGHT_WITHIN = 6
"""Worlds within which the properties must find a broken rule."""


@pytest.mark.parametrize("seed", range(1, 5))
def test_nothing_is_lost_in_a_random_world(seed: int) -> None:
    world = simulate(seed, STEPS)
    assert sorted(set(world.violations)) == []
    assert world.counts["operations committed"] > 0


def test_no_chain_forks_while_the_mark_is_there() -> None:
    assert simulate(21, STEPS, marked=True).violations == []


def test_a_seed_run_twice_tells_the_same() -> None:
    first, second = simulate(3, STEPS), simulate(3, STEPS)
    assert first.log == second.log
    assert first.counts == second.counts


@pytest.mark.parametrize(
    ("broken", "property_", "seed"),
    [
        ("settle-on-acknowledgement", "I6", 19),
        ("last-write-wins", "I3", 3),
        ("no-life-after-a-rollback", "I11", 4),
        ("no-fork-is-told", "I7", 3),
    ],
)
def test_a_rule_broken_on_purpose_is_found(broken: str, property_: str, seed: int) -> None:
    worlds = (simulate(each, STEPS, broken=broken) for each in range(seed, seed + CAUGHT_WITHIN))
    assert any(told.startswith(f"{property_} ") for world in worlds for told in world.violations)
