"""The worlds again, led by hypothesis: it looks for the shortest story that breaks a property."""

import tempfile
from contextlib import ExitStack
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.simulation.__main__ import MEMORY
from tests.simulation.broken import small_parts
from tests.simulation.steps import DECISIONS, STEPS, finish, step
from tests.simulation.world import World

FAULTS = ("damage", "power-cut", "restart", "backup", "restore", "clone", "clock", "backup-province")
RARE = ("restore-province", "rotate", "replace", "release", *FAULTS)
DESKS = ("desk", "back", "publish", "grant")
ROADS = ("export", "visit", "deliver", "deliver-old")
CHOICES = st.integers(0, 2**16)
"""What a step draws from: the same number makes the same choice in the same place."""
STORIES = settings(
    max_examples=4,
    stateful_step_count=22,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)
"""Few stories for every run; `phases` without shrinking, which would take as many worlds again."""


class Province(RuleBasedStateMachine):
    """A province with its counties; every rule lets one thing of a kind happen."""

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        place = MEMORY if MEMORY.is_dir() else None
        folder = self._open.enter_context(tempfile.TemporaryDirectory(prefix="story-", dir=place))
        self._open.enter_context(small_parts())
        self.world = World(0, Path(folder))

    def _happens(self, kind: str, choice: int) -> None:
        self.world.random.seed(choice)
        step(self.world, kind)
        assert not self.world.violations, "\n".join([*self.world.log, *self.world.violations])

    @initialize(choice=CHOICES)
    def begins(self, choice: int) -> None:
        for number in range(3):
            self._happens("act", choice + number)

    @rule(choice=CHOICES)
    def works(self, choice: int) -> None:
        self._happens("act", choice)

    @rule(kind=st.sampled_from(DESKS), choice=CHOICES)
    def handles_papers(self, kind: str, choice: int) -> None:
        self._happens(kind, choice)

    @rule(kind=st.sampled_from(ROADS), choice=CHOICES)
    def travels(self, kind: str, choice: int) -> None:
        self._happens(kind, choice)

    @rule(choice=CHOICES)
    def visits(self, choice: int) -> None:
        self._happens("visit", choice)

    @rule(kind=st.sampled_from(DECISIONS), choice=CHOICES)
    def decides(self, kind: str, choice: int) -> None:
        self._happens(kind, choice)

    @rule(kind=st.sampled_from(RARE), choice=CHOICES)
    def fails(self, kind: str, choice: int) -> None:
        self._happens(kind, choice)

    def teardown(self) -> None:
        try:
            finish(self.world)
            assert not self.world.violations, "\n".join(
                [*self.world.log, *sorted(set(self.world.violations))]
            )
        finally:
            self.world.close()
            self._open.close()


def test_no_story_loses_anything() -> None:
    run_state_machine_as_test(Province, settings=STORIES)


def test_the_rules_let_everything_happen_that_happens_in_a_world() -> None:
    assert {"act", *DESKS, *ROADS, *DECISIONS, *RARE} == STEPS.keys()
