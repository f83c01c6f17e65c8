"""Who may import whom, and how large things may grow."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from importlinter import cli

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "homejobs_desktop"

LARGEST_FILE = 400
LARGEST_FUNCTION = 40

FROZEN = PROGRAM / "persistence" / "migrations" / "versions"
"""A migration is generated once and never changed again; a whole schema has no natural parts."""


def sources(*folders: str) -> Iterator[Path]:
    """Every Python file below the folders."""
    for folder in folders:
        place = ROOT / folder
        yield from sorted(place.rglob("*.py")) if place.is_dir() else [place]


def test_every_import_obeys_the_contracts() -> None:
    assert cli.lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


def test_no_file_is_too_long() -> None:
    files = sources("homejobs_desktop", "tests", "tools", "dev.py")
    lengths = {
        path: len(path.read_text(encoding="utf-8").splitlines()) for path in files if path.parent != FROZEN
    }
    too_long = {str(path.relative_to(ROOT)): lines for path, lines in lengths.items() if lines > LARGEST_FILE}
    assert not too_long


def test_no_function_is_too_long() -> None:
    too_long = []
    for path in sources("homejobs_desktop", "tools", "dev.py"):
        if path.parent == FROZEN:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
                lines = node.end_lineno - node.lineno + 1
                if lines > LARGEST_FUNCTION:
                    too_long.append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}: {lines} lines")
    assert not too_long


def test_every_exemption_says_which_rule_and_why() -> None:
    silent = []
    for path in sources("homejobs_desktop", "tools", "dev.py"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"#\s*noqa\b(?!: [A-Z]+\d+(, [A-Z]+\d+)* - \S)", line):
                silent.append(f"{path.relative_to(ROOT)}:{number} {line.strip()}")
    assert not silent


def test_nothing_is_put_off_or_hidden_from_the_type_checker() -> None:
    words = re.compile(
        r"#.*\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b"
        r"|#\s*type:\s*ign" + r"ore|pragma: no " + r"cover"
    )
    found = [
        f"{path.relative_to(ROOT)}:{number} {line.strip()}"
        for path in sources("homejobs_desktop", "tests", "tools", "dev.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if words.search(line)
    ]
    assert not found


def test_any_stays_where_one_widget_serves_every_type() -> None:
    found = []
    for path in sources("homejobs_desktop"):
        inside = path.relative_to(PROGRAM).as_posix()
        if inside.startswith(("ui/tables/", "ui/forms/", "ui/screens_kit/")):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "typing":
                found += [f"{inside}:{node.lineno}" for name in node.names if name.name == "Any"]
    assert not found


def test_there_is_one_commit_in_the_program() -> None:
    # Only persistence can commit a transaction; elsewhere the word means the province's history.
    places = [
        f"{path.relative_to(PROGRAM).as_posix()}:{node.lineno}"
        for path in sources("homejobs_desktop/persistence")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "commit"
    ]
    assert len(places) <= 1, places


def test_only_few_rooms_catch_every_exception() -> None:
    allowed = {"ui/problems.py", "ui/tasks.py", "__main__.py", "cli/main.py"}
    allowed |= {"services/selftest.py", "ui/selftest.py"}  # whatever is broken is what they look for
    found = []
    for path in sources("homejobs_desktop"):
        inside = path.relative_to(PROGRAM).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler) and inside not in allowed:
                caught = node.type
                if caught is None or (
                    isinstance(caught, ast.Name) and caught.id in {"Exception", "BaseException"}
                ):
                    reraises = any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
                    found += [] if reraises else [f"{inside}:{node.lineno}"]
    assert not found


def test_only_the_search_asks_the_word_indexes() -> None:
    # Who asks them alone misses the people who wait beside them.
    tables = re.compile(r"\bperson_(words|parts|fresh)\b")
    askers = {
        path.relative_to(PROGRAM).as_posix()
        for path in sources("homejobs_desktop")
        if path.parent != FROZEN and tables.search(path.read_text(encoding="utf-8"))
    }
    assert askers == {"persistence/search.py", "persistence/local_tables.py"}
