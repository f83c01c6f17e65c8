"""Whatever the program defines, the program uses: nothing is kept for tests alone."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.architecture.test_boundaries import FROZEN, sources

MEANT = {
    "application_passes": "says what a filter means: its query is held against it",
    "permit_passes": "says what a filter means: its query is held against it",
    "referral_passes": "says what a filter means: its query is held against it",
    "encode_line": "says how one operation is written: the writer of many is held against it",
    "visible_questions": "says what is to answer, without the state that the page keeps",
    "TABLE_MODULES": "naming the modules brings their tables in",
}
"""What only tests name, and why the program has it all the same."""


class Name(NamedTuple):
    """A function, class or constant of a module."""

    place: str
    name: str


def definitions(path: Path) -> Iterator[Name]:
    """The functions, classes and constants of a module that are not private to it."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        names: list[str] = []
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = [each.id for each in targets if isinstance(each, ast.Name) and each.id.isupper()]
        yield from (Name(f"{path.name}:{node.lineno}", name) for name in names if not name.startswith("_"))


def mentions(node: ast.AST, inside: frozenset[str] = frozenset()) -> Iterator[str]:
    """The names that a module uses, but for its imports and what a definition says of itself."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Load) and child.id not in inside:
            yield child.id
        elif isinstance(child, ast.Attribute) and child.attr not in inside:
            yield child.attr
        own = {child.name} if isinstance(child, ast.FunctionDef | ast.ClassDef) else set()
        yield from mentions(child, inside | own)


def unused(paths: list[Path]) -> list[Name]:
    """What is defined in these modules and named in none of them."""
    used: Counter[str] = Counter()
    for path in paths:
        used.update(mentions(ast.parse(path.read_text(encoding="utf-8"))))
    return [each for path in paths for each in definitions(path) if not used[each.name]]


def test_nothing_is_there_for_tests_alone() -> None:
    paths = [path for path in sources("homejobs_desktop") if path.parent != FROZEN]
    found = unused(paths)
    assert [each for each in found if each.name not in MEANT] == []
    assert {each.name for each in found} == MEANT.keys(), "what is used now needs no reason any more"


def test_a_name_that_only_calls_itself_is_found(tmp_path: Path) -> None:
    module = tmp_path / "part.py"
    module.write_text(
        "USED = 1\nALONE = 2\n\ndef told():\n    return told(), USED\n\ndef asked():\n    return asked\n\n"
        "class Kept:\n    pass\n\nKEPT = Kept().told\n",
        encoding="utf-8",
    )
    assert [each.name for each in unused([module])] == ["ALONE", "asked", "KEPT"]
