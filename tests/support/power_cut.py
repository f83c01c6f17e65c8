"""A process whose power fails: it does one thing in a real office and is killed at a given point.

The program reads jobs as lines of JSON and answers each with a line. For every job a child is forked
that opens the office, counts its SQL statements or its file operations, and ends itself with SIGKILL
just before the one with the wanted number: no Python and no C code gets the chance to tidy up.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import sqlcipher3.dbapi2 as sqlcipher

from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.founding import NewOffice, found_office
from homejobs_desktop.services.people import save_person, search_people
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.sheet_import import import_people, read_sheet
from tests.support.office import PASSWORD, CountingIds, FixedClock, reopen

_ROOT = Path(__file__).resolve().parents[2]
_CHANGING = frozenset({"os.rename", "os.remove", "os.mkdir", "os.chmod", "os.truncate", "os.link"})
_WRITING = os.O_WRONLY | os.O_RDWR


def draft(code: str = "0641234562", mobile: str = "09151612345") -> PersonDraft:
    """Give a synthetic person."""
    return PersonDraft(
        national_code=code, first_name="زهرا", last_name="امیرآبادی‌زاده", gender="female", mobile=mobile
    )


def save(services: Services, _place: Path) -> None:
    services.ask(save_person, None, draft())


def change(services: Services, _place: Path) -> None:
    known = services.ask(search_people, "", limit=1).rows[0]
    services.ask(save_person, known.id, draft(known.national_code, "09120000000"))


def sheet(services: Services, place: Path) -> None:
    services.ask(import_people, read_sheet(place))


def write(services: Services, place: Path) -> None:
    services.ask(export_package, place)


def read(services: Services, place: Path) -> None:
    services.ask(import_package, place)


ACTIONS: dict[str, Callable[[Services, Path], None]] = {
    each.__name__: each for each in (save, change, sheet, write, read)
}


def found(folder: Path, seed: str = "founding") -> None:
    """Found an office from nothing."""
    new = NewOffice(OfficeKind.COUNTY, "29-01", "بیرجند", "admin", "مدیر سامانه", PASSWORD)
    found_office(OfficePaths(folder), new, FixedClock(), CountingIds(seed)).services.close()


class Counter:
    """Counts what happens and cuts the power before number `at`; 0 means never."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.count = 0

    def step(self) -> None:
        self.count += 1
        if self.count == self.at:
            os.kill(os.getpid(), signal.SIGKILL)

    def hear_statement(self, _sql: str) -> None:
        self.step()

    def before(self, flush: Callable[[int], None]) -> Callable[[int], None]:
        """Count a call, too, that Python does not announce."""

        def counted(handle: int) -> None:
            self.step()
            flush(handle)

        return counted

    def hear_event(self, name: str, values: tuple[object, ...]) -> None:
        """Count what changes files; Python announces it before it happens."""
        opened = name == "open" and isinstance(values[2], int) and values[2] & _WRITING
        if opened or name in _CHANGING:
            self.step()


def _work(job: dict[str, str | int], counter: Counter) -> None:
    folder, place = Path(str(job["folder"])), Path(str(job["place"]))
    if job["by"] == "file":
        sys.addaudithook(counter.hear_event)
        vars(os)["fsync"] = counter.before(os.fsync)
    if job["action"] == "found":
        found(folder)
        return
    services = reopen(folder, seed="cut")
    if job["by"] == "sql":
        with services.machine.engine.connect() as connection:
            driver = cast("sqlcipher.Connection", connection.connection.driver_connection)
        driver.set_trace_callback(counter.hear_statement)
    counter.count = 0
    ACTIONS[str(job["action"])](services, place)


def _fork(job: dict[str, str | int]) -> tuple[bool, int]:
    """Do a job in a child; whether it was cut off, and how many steps it took when it was not."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        counter = Counter(int(job["at"]) if job["by"] != "time" else 0)
        _work(job, counter)
        os.write(theirs, counter.count.to_bytes(4, "big"))
        os._exit(0)
    os.close(theirs)
    if job["by"] == "time":
        time.sleep(int(job["at"]) / 1_000_000)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    told = os.read(ours, 4)
    os.close(ours)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    if not killed and status:
        raise AssertionError(f"the child ended with {status}")
    return killed and not told, int.from_bytes(told, "big")


def main() -> None:
    """Serve jobs until the input ends."""
    # What Python would store of a module that is imported late is no step of the work, and comes once only.
    sys.dont_write_bytecode = True
    for line in sys.stdin:
        print(json.dumps(_fork(json.loads(line))), flush=True)


@dataclass
class PowerCut:
    """The running program, as tests use it."""

    process: "subprocess.Popen[str]"

    @classmethod
    def start(cls) -> "PowerCut":
        command = [sys.executable, "-m", "tests.support.power_cut"]
        return cls(subprocess.Popen(command, cwd=_ROOT, stdin=-1, stdout=-1, text=True))

    def during(self, action: str, folder: Path, place: Path, by: str, at: int) -> tuple[bool, int]:
        """Do `action` and cut the power at step `at`: whether it was cut off, else how many steps it took."""
        job = {"action": action, "folder": str(folder), "place": str(place), "by": by, "at": at}
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps(job), file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        assert answer, f"the program died over {job}"
        cut, steps = json.loads(answer)
        return bool(cut), int(steps)

    def stop(self) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()


if __name__ == "__main__":
    main()
