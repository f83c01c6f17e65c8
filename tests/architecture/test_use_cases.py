"""Everything the program can do is a use case with a permission."""

import ast
import importlib
import inspect
import pkgutil
from types import FunctionType, ModuleType

import pytest

from homejobs_desktop import services
from homejobs_desktop.domain.permissions import GRANTS, Permission, Role
from homejobs_desktop.services.context import UseCase
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


@pytest.mark.parametrize("name", MODULES)
def test_what_works_in_a_transaction_says_which_permission_it_needs(name: str) -> None:
    unguarded = [
        public
        for public, value in own_names(name).items()
        if isinstance(value, FunctionType)
        and any(
            str(getattr(parameter.annotation, "__name__", parameter.annotation)) in TRANSACTION
            for parameter in inspect.signature(value).parameters.values()
        )
    ]
    assert not unguarded


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
