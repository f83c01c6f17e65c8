"""System calls of an exchange fail, or the power does: afterwards all is old or new, and works again.

A few points of each scene, of every kind; `python -m tests.faults` tries all of them.
"""

from collections.abc import Iterator

import pytest

from tests.faults.calls import DONE, why_not
from tests.faults.scenes import SCENES, Scene, World, points, some

POINTS = 7

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "calls can be made to fail")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = World.make(tmp_path_factory.mktemp("faults"))
    yield made
    made.close()


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_a_fault_leaves_old_or_new(world: World, scene: Scene) -> None:
    counted = world.rehearse(scene)
    assert counted.get("fsync", 0) + counted.get("fdatasync", 0) > 2
    old, new = world.before_and_after(scene)
    ended = {world.fail(scene, point, old, new) for point in some(list(points(counted)), POINTS)}
    assert ended - {DONE}, "nothing failed"
