"""Start and memory of the frozen program beside a frozen bare window: `figures.py PROGRAM BARE`.

Both are whole processes as they are installed, started in turns on the same screen. Measured are the
milliseconds until the window is on the screen, and the memory that its process then holds for itself
(proportional set size) after some seconds of calm. Under Wine both are Windows programs.
"""

import argparse
import re
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

ROUNDS = 9
CALM_S = 4.0
PATIENCE_S = 60
TITLES = {"program": "خانگی", "bare": "bare window"}


def measure(name: str, command: list[str]) -> tuple[float, float]:
    """Start a program, wait for its window, and give milliseconds and MiB; the program is ended."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", TITLES[name]]
        subprocess.run(search, stdout=subprocess.DEVNULL, check=True, timeout=PATIENCE_S)
        shown = (time.perf_counter() - begun) * 1000
        time.sleep(CALM_S)
        return shown, memory(process.pid)
    finally:
        process.kill()
        process.wait()


def memory(pid: int) -> float:
    """Give the memory that a process and its children hold, in MiB."""
    waiting, total = [pid], 0
    while waiting:
        each = Path("/proc", str(waiting.pop()))
        held = re.search(r"^Pss: +(\d+)", (each / "smaps_rollup").read_text(), re.MULTILINE)
        total += int(held[1]) if held else 0
        for task in (each / "task").iterdir():
            waiting += [int(child) for child in (task / "children").read_text().split()]
    return total / 1024


def main() -> None:
    """Measure in turns and print the medians with their ratios."""
    parser = argparse.ArgumentParser(description="Start and memory of a frozen program beside a bare window.")
    parser.add_argument("program", type=Path)
    parser.add_argument("bare", type=Path)
    parser.add_argument("--with", dest="runner", default="", help="what runs them, such as wine")
    given = parser.parse_args()
    runner = [given.runner] if given.runner else []
    found: dict[str, list[tuple[float, float]]] = {"program": [], "bare": []}
    with tempfile.TemporaryDirectory() as folder:
        data = f"Z:{folder}" if given.runner else folder
        commands = {
            "program": [*runner, str(given.program), "--data", data],
            "bare": [*runner, str(given.bare)],
        }
        for number in range(ROUNDS + 1):
            for name, command in commands.items():
                figure = measure(name, command)
                if number:  # the first brings the files into the computer's memory
                    found[name].append(figure)
    for at, what in enumerate(("ms until the window is shown", "MiB")):
        program, bare = ([each[at] for each in found[name]] for name in ("program", "bare"))
        ratio = statistics.median(mine / its for mine, its in zip(program, bare, strict=True))
        print(
            f"{what}: program {statistics.median(program):.0f} ({min(program):.0f}-{max(program):.0f}), "
            f"bare {statistics.median(bare):.0f} ({min(bare):.0f}-{max(bare):.0f}), ratio {ratio:.2f}"
        )


if __name__ == "__main__":
    main()
