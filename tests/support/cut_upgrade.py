"""A process whose power fails while it upgrades a store: it is killed before a given step.

Reads jobs as lines of JSON, `{"folder": …, "at": …}`; a child is forked for each, which opens the office,
counts the SQL statements and commits, and ends itself with SIGKILL before the one with that number. 0 means
never. The answer is the number of steps, 0 when it was killed.
"""

import json
import os
import signal
import sys
from pathlib import Path

from sqlalchemy import Engine, event

from homejobs_desktop.foundation.paths import OfficePaths
from tests.support.kept import versions


class Counter:
    """Counts the steps and cuts the power before number `at`."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.count = 0

    def step(self, *_told: object) -> None:
        self.count += 1
        if self.count == self.at:
            os.kill(os.getpid(), signal.SIGKILL)


def upgrade(folder: Path, at: int) -> int:
    """Open the office that the first kept version left in `folder`; give the steps that it took."""
    counter = Counter(at)
    event.listen(Engine, "before_cursor_execute", counter.step)
    event.listen(Engine, "commit", counter.step)
    versions()[0].reopen(OfficePaths(folder)).close()
    return counter.count


def _fork(folder: Path, at: int) -> int:
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(theirs, upgrade(folder, at).to_bytes(4, "big"))
        os._exit(0)
    os.close(theirs)
    _, status = os.waitpid(child, 0)
    told = os.read(ours, 4)
    os.close(ours)
    if not told and not os.WIFSIGNALED(status):
        raise AssertionError(f"the child ended with {status}")
    return int.from_bytes(told, "big")


def main() -> None:
    """Serve jobs until the input ends."""
    for line in sys.stdin:
        job = json.loads(line)
        print(_fork(Path(job["folder"]), int(job["at"])), flush=True)


if __name__ == "__main__":
    main()
