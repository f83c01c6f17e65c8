"""A process in which the n-th system call of a kind fails, or is never reached because the power does.

The server forks a child for every job; the child opens an office, lets `strace` watch it, and does one
thing. Nothing of the program is replaced: it is the kernel that answers with the fault.
"""

import contextlib
import ctypes
import itertools
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services.exchange import enrol_accept, enrol_grant, export_package, import_package
from homejobs_desktop.services.restores import Sources, restore_office
from homejobs_desktop.services.runner import Services
from tests.support.office import ADMIN, CountingIds, FixedClock, reopen

_ROOT = Path(__file__).resolve().parents[2]
_times = itertools.count()
_SET_TRACER, _ANYBODY = 0x59616D61, -1
DONE, REFUSED, BROKEN, KILLED = "done", "refused", "broken", "killed"

FAULTS = {
    "openat": "EIO",
    "read": "EIO",
    "pread64": "EIO",
    "write": "ENOSPC",
    "pwrite64": "ENOSPC",
    "ftruncate": "EIO",
    "fsync": "EIO",
    "fdatasync": "EIO",
    "rename": "EIO",
    "renameat": "EIO",
    "renameat2": "EIO",
    "unlink": "EIO",
    "unlinkat": "EIO",
    "mkdir": "ENOSPC",
    "mkdirat": "ENOSPC",
    "chmod": "EPERM",
    "fchmodat": "EPERM",
    "statfs": "EIO",
    "fstatfs": "EIO",
    "getdents64": "EIO",
    "stat": "EIO",
    "newfstatat": "EIO",
    "mmap": "ENOMEM",
    "fadvise64": "EIO",
    "fcntl": "EIO",
}
"""The calls that touch files, each with a fault that it really has."""
CHANGING = frozenset(FAULTS) - frozenset(
    {"read", "pread64", "statfs", "fstatfs", "getdents64", "stat", "newfstatat", "mmap", "fadvise64", "fcntl"}
)
"""Those before which a loss of power makes a difference: the others change nothing."""


@cache
def _digits(place: Path) -> str:
    file = place.with_suffix(".digits")
    return file.read_text(encoding="ascii") if file.exists() else ""


def write(services: Services, place: Path) -> None:
    services.ask(export_package, place)


def read(services: Services, place: Path) -> None:
    services.ask(import_package, place)


def accept(services: Services, place: Path) -> None:
    services.ask(enrol_accept, place)


def grant(services: Services, place: Path) -> None:
    """Grant what the request beside `place` asks for; its digits stand in a file."""
    services.ask(enrol_grant, place.with_suffix(".hjr"), _digits(place), place)


def restore(services: Services, place: Path) -> None:
    services.close()
    sources = Sources(FixedClock(), CountingIds(f"restore {os.getpid()} {next(_times)}"))
    restore_office(OfficePaths(services.machine.paths.root), place, sources, _admit)


def _admit(_services: Services) -> Actor:
    return ADMIN


ACTIONS: dict[str, Callable[[Services, Path], None]] = {
    each.__name__: each for each in (write, read, accept, grant, restore)
}


def _child(job: dict[str, str], ready: int) -> None:
    """Open the office, wait until somebody watches, do it, and say by the exit code how it ended."""
    ctypes.CDLL(None).prctl(_SET_TRACER, ctypes.c_long(_ANYBODY), 0, 0, 0)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    services = reopen(Path(job["folder"]), seed="failing")
    _digits(Path(job["place"]))
    os.write(ready, b"x")
    signal.sigwait({signal.SIGUSR1})
    try:
        ACTIONS[job["action"]](services, Path(job["place"]))
    except Refused as refusal:
        os._exit(3 if refusal.sentence() else 4)
    except BaseException:  # noqa: BLE001 - whatever it is, the server must hear of it
        traceback.print_exc()
        os._exit(4)
    os._exit(0)


def _watch(child: int, job: dict[str, str], log: Path) -> "subprocess.Popen[bytes]":
    """Let strace watch a child, and give it once it does."""
    command = ["strace", "-p", str(child), "-o", str(log), "-e", f"trace={','.join(f'?{c}' for c in FAULTS)}"]
    if job["call"]:
        what = "signal=KILL" if job["how"] == "kill" else f"error={FAULTS[job['call']]}"
        command += ["-e", f"inject={job['call']}:{what}:when={job['at']}"]
    watcher = subprocess.Popen(command, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
    assert watcher.stderr is not None
    line = watcher.stderr.readline()
    assert b"attached" in line, line
    return watcher


def _counted(log: Path) -> dict[str, int]:
    found = re.findall(r"^(\w+)\(", log.read_text(encoding="utf-8", errors="replace"), re.MULTILINE)
    return dict(Counter(found))


def _do(job: dict[str, str]) -> tuple[str, dict[str, int]]:
    """Do a job in a child that is watched; how it ended, and how many calls of each kind it made."""
    opened, ready = os.pipe()
    child = os.fork()
    if child == 0:
        _child(job, ready)
    os.close(ready)
    assert os.read(opened, 1), "the office could not even be opened"
    os.close(opened)
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "calls"
        watcher = _watch(child, job, log)
        os.kill(child, signal.SIGUSR1)
        _, status = os.waitpid(child, 0)
        watcher.wait(timeout=30)
        assert watcher.stderr is not None
        watcher.stderr.close()
        calls = _counted(log)
    if os.WIFSIGNALED(status):
        return (KILLED if os.WTERMSIG(status) == signal.SIGKILL else BROKEN), calls
    return {0: DONE, 3: REFUSED}.get(os.waitstatus_to_exitcode(status), BROKEN), calls


def main() -> None:
    """Serve jobs until the input ends; a job without a number is done right here, to have all imported."""
    for line in sys.stdin:
        job = json.loads(line)
        if job["how"] == "here":
            services = reopen(Path(job["folder"]), seed="warm")
            with contextlib.suppress(Refused):
                ACTIONS[job["action"]](services, Path(job["place"]))
            services.close()
            answer: tuple[str, dict[str, int]] = (DONE, {})
        else:
            answer = _do(job)
        print(json.dumps(answer), flush=True)


@dataclass
class FailingCalls:
    """The running server, as tests use it."""

    process: "subprocess.Popen[str]"

    @classmethod
    def start(cls) -> "FailingCalls":
        command = [sys.executable, "-m", "tests.faults.calls"]
        return cls(subprocess.Popen(command, cwd=_ROOT, stdin=-1, stdout=-1, text=True))

    def during(
        self, action: str, folder: Path, place: Path, how: str, call: str = "", at: int = 0
    ) -> tuple[str, dict[str, int]]:
        """Do `action` while the `at`-th `call` fails (`error`), is never made (`kill`), or all is well."""
        job = {"action": action, "folder": str(folder), "place": str(place)}
        job |= {"how": how, "call": call, "at": str(at)}
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps(job), file=self.process.stdin, flush=True)
        answer = self.process.stdout.readline()
        assert answer, f"the server died over {job}"
        ended, calls = json.loads(answer)
        return str(ended), calls

    def stop(self) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()


@cache
def why_not() -> str:
    """Say why no system call can be made to fail here, "" when it can."""
    if not hasattr(os, "fork") or shutil.which("strace") is None:
        return "there is no strace"
    command = ["strace", "-qq", "-e", "trace=fsync", "-e", "inject=fsync:error=EIO:when=1", sys.executable]
    done = subprocess.run([*command, "-c", "import os; os.fsync(1)"], check=False, capture_output=True)
    return "" if b"Input/output error" in done.stderr else "strace may not watch processes here"


if __name__ == "__main__":
    main()
