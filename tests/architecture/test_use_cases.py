"""Everything the program can do is a use case with a permission."""

import ast
import importlib
import inspect
import pkgutil
from pathlib import Path
from types import FunctionType, ModuleType

import pytest

from homejobs_desktop import services
from homejobs_desktop.domain.permissions import GRANTS, Permission, Role
from homejobs_desktop.services.context import Context, UseCase
from tests.architecture.test_boundaries import sources

MACHINERY = {"context", "runner"}
MODULES = sorted(name for _, name, _ in pkgutil.iter_modules(services.__path__) if name not in MACHINERY)
TRANSACTION = {"Context", "Session", "Connection"}


def module(name: str) -> ModuleType:
    return importlib.import_module(f"{services.__name__}.{name}")


def own_names(name: str) -> dict[str, object]:
    """The public names that a module of services defines itself."""
    owner = module(name)
    return {
        public: value
        for public, value in vars(owner).items()
        if not public.startswith("_") and getattr(value, "__module__", None) == owner.__name__
    }


def wants_a_transaction(value: object) -> bool:
    """Whether a plain function is a part of use cases: something that works inside their transaction."""
    return isinstance(value, FunctionType) and any(
        str(getattr(parameter.annotation, "__name__", parameter.annotation)) in TRANSACTION
        for parameter in inspect.signature(value).parameters.values()
    )


def parts() -> set[str]:
    """The public parts of use cases, as `module.name`."""
    return {
        f"{name}.{public}"
        for name in MODULES
        for public, value in own_names(name).items()
        if wants_a_transaction(value)
    }


def taken(path: Path) -> set[str]:
    """What a module of the window or the command line takes from services, as `module.name`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    aliases: dict[str, str] = {}
    found: set[str] = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith(services.__name__):
            continue
        inside = (node.module or "").removeprefix(services.__name__).lstrip(".")
        for name in node.names:
            if inside:
                found.add(f"{inside}.{name.name}")
            else:
                aliases[name.asname or name.name] = name.name
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in aliases:
            found.add(f"{aliases[node.value.id]}.{node.attr}")
    return found


def test_the_window_and_the_command_line_reach_the_store_only_through_use_cases() -> None:
    unguarded = parts()
    found = {
        f"{path.name}: {name}"
        for path in sources("homejobs_desktop/ui", "homejobs_desktop/cli", "homejobs_desktop/app.py")
        for name in taken(path) & unguarded
    }
    assert not found


def test_a_part_of_a_use_case_is_recognised() -> None:
    def part(ctx: Context, name: str) -> None:
        """Look like one."""

    assert wants_a_transaction(part)
    assert not wants_a_transaction(taken)


@pytest.mark.parametrize("name", MODULES)
def test_every_use_case_says_what_it_does(name: str) -> None:
    cases = {public: value for public, value in own_names(name).items() if isinstance(value, UseCase)}
    assert all(isinstance(case.permission, Permission) for case in cases.values())
    assert [
        public for public, case in cases.items() if not (case.__doc__ or "").rstrip().endswith((".", ")"))
    ] == []


def test_somebody_may_do_everything_and_a_clerk_may_not() -> None:
    assert GRANTS[Role.ADMIN] == frozenset(Permission)
    assert GRANTS[Role.CLERK] < GRANTS[Role.DIRECTOR] < GRANTS[Role.ADMIN]


def test_only_the_runner_and_the_office_door_open_a_transaction() -> None:
    allowed = {"runner.py", "offices.py"}
    found = [
        f"{path.name}:{node.lineno}"
        for path in sources("homejobs_desktop/services")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "transaction"
        and path.name not in allowed
    ]
    assert not found
