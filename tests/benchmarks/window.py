"""First paint, painted data and memory of the window against a bare one: whole processes, in turns."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.measure import Figure, Plan, at_most, in_turns, installed, timed
from tests.benchmarks.office import large_office

_PROCESS = Path(__file__).with_name("window_process.py")
_ROUNDS = 15
_PATIENCE = 30
_FIRST, _FILLED, _MEMORY = 1.6, 4.5, 2.4

Environment = dict[str, str]


def run(plan: Plan) -> list[Figure]:
    """Measure without a screen, and with one where there is a virtual one."""
    office = large_office(plan)
    world = installed(plan)
    figures = _on("offscreen", {**world, "QT_QPA_PLATFORM": "offscreen"}, office)
    if shutil.which("Xvfb"):
        with _virtual_screen() as display:
            figures += _on("X11", {**world, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}, office)
    return figures


def _on(platform: str, screen: Environment, office: Path) -> list[Figure]:
    """Measure on one platform of Qt; `screen` is the environment of the processes."""
    peaks: dict[str, list[float]] = {"bare": [], "first": [], "filled": []}

    def process(mode: str) -> float:
        def start() -> None:
            command = [sys.executable, str(_PROCESS), mode, str(office)]
            done = subprocess.run(command, env=screen, capture_output=True, check=True, timeout=_PATIENCE)
            peaks[mode].append(int(done.stdout) / 1024)

        return timed(start)

    first = in_turns(lambda _n: process("first"), lambda _n: process("bare"), _ROUNDS)
    filled = in_turns(lambda _n: process("filled"), lambda _n: process("bare"), _ROUNDS)
    memory = (peaks["filled"], peaks["bare"])
    return [
        at_most(f"window, {platform}: first paint", first, _FIRST),
        at_most(f"window, {platform}: first section with its data", filled, _FILLED),
        at_most(f"window, {platform}: peak memory", memory, _MEMORY, unit="MiB"),
    ]


@contextmanager
def _virtual_screen() -> Iterator[str]:
    """Give the display of a virtual X server that lives meanwhile."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
