"""Whatever alarm the program raises, it says in words what that is and what to do about it."""

import ast
import importlib
from pathlib import Path

from homejobs_desktop.domain.alarm_words import KINDS, LIFE_ADVICE, LIFE_REASONS, OTHER
from homejobs_desktop.services import lives, same_life
from tests.architecture.test_boundaries import ROOT, sources

RAISING = {"add_alarm", "add_alarm_once"}
KIND_AT = 2
"""Place of the kind among the arguments: after the session and the site."""


def calls(path: Path) -> list[ast.Call]:
    """The calls in a module that raise an alarm."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [node for node in found if (ast.unparse(node.func).rpartition(".")[2]) in RAISING]


def kind_of(path: Path, call: ast.Call) -> str:
    """The kind of alarm that a call raises, "" where the call only hands one on."""
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    argument = call.args[KIND_AT]
    if isinstance(argument, ast.Constant):
        return str(argument.value)
    assert isinstance(argument, ast.Name), f"{path.name}: {ast.unparse(call)}"
    return str(vars(importlib.import_module(module)).get(argument.id, ""))


def raised() -> dict[str, set[str]]:
    """The kinds of alarms that the program raises, with the modules that do."""
    found: dict[str, set[str]] = {}
    for path in sources("homejobs_desktop"):
        for call in calls(path):
            found.setdefault(kind_of(path, call), set()).add(path.stem)
    return found


def test_every_alarm_that_is_raised_has_words_of_its_own_and_an_act() -> None:
    kinds = raised()
    assert kinds.pop("") == {"exchange"}, "a kind must be a constant where the alarm is raised"
    assert kinds.keys() == KINDS.keys()
    assert all(kind.name != OTHER.name for kind in KINDS.values())
    general = {name for name, kind in KINDS.items() if OTHER.said == kind.said or OTHER.advice == kind.advice}
    assert general == {lives.NEW_LIFE}, "only a new life says more by its reason"


def test_every_reason_of_a_new_life_has_words_and_an_act() -> None:
    reasons = {
        value
        for module in (lives, same_life)
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, str) and name != "NEW_LIFE"
    }
    assert reasons == LIFE_REASONS.keys() == LIFE_ADVICE.keys()
