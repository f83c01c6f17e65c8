"""A few random worlds of the real program; `python -m tests.simulation` runs many."""

import pytest

from tests.simulation.__main__ import simulate

STEPS = 40
CAUGHT_WITHIN = 12
"""Worlds within which the properties must find a broken rule; with the seeds given, one of the first does."""


@pytest.mark.parametrize("seed", range(1, 4))
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
        ("settle-on-acknowledgement", "I6", 21),
        ("last-write-wins", "I3", 7),
        ("no-fork-is-told", "I7", 8),
        ("moved-files-stay", "I1", 1),
        ("erased-content-stays", "I10", 2),
        ("decisions-keep-nothing", "I3", 55),
        ("check-looks-away", "I20", 5),
        ("publications-are-not-laid", "I21", 1),
        ("papers-stay-behind", "I22", 36),
        ("asides-are-not-followed", "I23", 169),
        ("wishes-are-not-taken", "I24", 42),
        ("audits-are-counted", "I25", 1),
    ],
)
def test_a_rule_broken_on_purpose_is_found(broken: str, property_: str, seed: int) -> None:
    worlds = (simulate(each, STEPS, broken=broken) for each in range(seed, seed + CAUGHT_WITHIN))
    assert any(told.startswith(f"{property_} ") for world in worlds for told in world.violations)
