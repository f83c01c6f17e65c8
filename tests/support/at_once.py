"""A second process with the same office open: it waits for a word, does one thing, and says how it ended.

python -m tests.support.at_once write|read|hold FOLDER PLACE SEED
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.runner import Services
from tests.support.office import reopen

_ROOT = Path(__file__).resolve().parents[2]


@writing(Permission.EXCHANGE)
def _hold_writing(ctx: Context) -> None:
    """Keep a writing transaction open until told to go on."""
    print("holding", flush=True)
    sys.stdin.readline()


@reading(Permission.SEE_PEOPLE)
def _hold_reading(ctx: Context) -> int:
    """Keep a reading transaction open until told to go on."""
    found = len(search_people(ctx, "").rows)
    print("holding", flush=True)
    sys.stdin.readline()
    return found


def _do(services: Services, action: str, place: Path) -> dict[str, object]:
    if action == "write":
        exported = services.ask(export_package, place)
        return {"numbers": [each.number for each in exported.packages]}
    if action == "read":
        read = services.ask(import_package, place)
        return {"operations": sum(each.operations for each in read.files), "already": read.already}
    if action == "hold writing":
        services.ask(_hold_writing)
        return {}
    return {"people": services.ask(_hold_reading)}


def main() -> None:
    """Open the office, wait for a line, act, and print what came of it."""
    action, folder, place, seed = sys.argv[1:]
    services = reopen(Path(folder), seed=seed)
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        answer = _do(services, action, Path(place))
    except Refused as refusal:
        answer = {"refused": type(refusal).__name__, "sentence": refusal.sentence()}
    services.close()
    print(json.dumps(answer), flush=True)


@dataclass
class Other:
    """The second process, as tests use it."""

    process: "subprocess.Popen[str]"

    @classmethod
    def start(cls, action: str, folder: Path, place: Path, seed: str) -> "Other":
        """Start it; the office is open when this returns."""
        command = [sys.executable, "-m", "tests.support.at_once", action, str(folder), str(place), seed]
        made = cls(subprocess.Popen(command, cwd=_ROOT, stdin=-1, stdout=-1, text=True))
        assert made.line() == "ready"
        return made

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def go(self) -> None:
        """Let it go on."""
        assert self.process.stdin is not None
        print(file=self.process.stdin, flush=True)

    def end(self) -> dict[str, object]:
        """Wait for what came of it."""
        answer: dict[str, object] = json.loads(self.line())
        self.process.communicate(timeout=30)
        assert self.process.returncode == 0
        return answer


if __name__ == "__main__":
    main()
