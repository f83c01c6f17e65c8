"""`python -m tests.benchmarks [name ...] [--people N] [--keep FOLDER] [--write]`: a table of all figures."""

import os
import platform
import shutil
import sys
import tempfile
from argparse import ArgumentParser
from importlib import import_module
from pathlib import Path

from tests.benchmarks.measure import Benchmark, Figure, Plan, table

NAMES = (
    "window",
    "searching",
    "keystrokes",
    "scrolling",
    "saving",
    "sheets",
    "packages",
    "printing",
    "lists",
    "linking",
    "surveys",
    "asking",
)
LONG = ("province",)
"""Run only when they are named: they take a quarter of an hour."""
PAGE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def main() -> int:
    """Run the benchmarks that were named, or all but the long ones; the exit status says whether all hold."""
    parser = ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "names", nargs="*", choices=[[], *NAMES, *LONG], metavar="name", help=", ".join(NAMES + LONG)
    )
    parser.add_argument("--people", type=int, default=1_000_000, help="people in the large store")
    parser.add_argument("--keep", type=Path, help="where the large store is kept between runs")
    parser.add_argument("--write", action="store_true", help=f"put the table into docs/{PAGE.name}")
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="benchmarks-"))
    try:
        plan = Plan(chosen.people, folder, chosen.keep or folder)
        figures = [figure for name in chosen.names or NAMES for figure in _run(name, plan)]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if chosen.write:
        _write(figures, plan)
    return 0 if all(figure.good for figure in figures) else 1


def _run(name: str, plan: Plan) -> list[Figure]:
    benchmark: Benchmark = import_module(f"tests.benchmarks.{name}").run
    figures = benchmark(plan)
    print("\n".join(table(figures)), flush=True)
    return figures


def _write(figures: list[Figure], plan: Plan) -> None:
    """Put figures into the page; those that were not measured this time stay as they are."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    old, _, after = rest.partition(END)
    head, rows = table(figures)[:2], _by_name(old.splitlines()) | _by_name(table(figures))
    machine = f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
    measured = [
        BEGIN,
        f"{machine}; {plan.people:,} people in the large store.",
        "",
        *head,
        *rows.values(),
        END,
    ]
    PAGE.write_text(before + "\n".join(measured) + after, encoding="utf-8")


def _by_name(lines: list[str]) -> dict[str, str]:
    rows = [line for line in lines if line.startswith("| ") and not line.startswith("| what")]
    return {line.split(" | ")[0]: line for line in rows}


if __name__ == "__main__":
    sys.exit(main())
