"""What was typed into a form: values, what is wrong with them, and handing them in. No Qt here."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Generic, TypeVar

from homejobs_desktop.foundation.errors import Problem

D = TypeVar("D")


class FormState(Generic[D]):
    """The values of one form over a frozen draft.

    A field's problem is shown once the clerk has left the field, or after the first try to save:
    nobody is told that a name is missing before he could type it.
    """

    def __init__(self, draft: D, check: Callable[[D], tuple[Problem, ...]]) -> None:
        self._check = check
        self.reset(draft)

    def reset(self, draft: D) -> None:
        """Start anew from `draft`."""
        self._start = draft
        self._values: dict[str, Any] = {}
        self._unreadable: dict[str, Problem] = {}
        self._told: tuple[Problem, ...] = ()
        self._visited: set[str] = set()
        self._tried = False

    def draft(self) -> Any:
        """Give the draft as it now stands."""
        start: Any = self._start  # every draft is a dataclass; the type variable cannot say so
        return replace(start, **self._values)

    def value(self, name: str) -> Any:
        """Give the present value of a field."""
        return self._values.get(name, getattr(self._start, name))

    def put(self, name: str, value: Any) -> None:
        """Take a new value of a field; what saving found wrong with it stays until it is another one."""
        other = name in self._unreadable or value != self.value(name)
        self._values[name] = value
        self._unreadable.pop(name, None)
        if other:
            self._told = tuple(problem for problem in self._told if problem.field != name)

    def put_unreadable(self, name: str, problem: Problem) -> None:
        """Note that what stands in a field can't be read as its kind of value."""
        self._unreadable[name] = problem

    def visit(self, name: str) -> None:
        """Note that the clerk has left a field."""
        self._visited.add(name)

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """Take problems that saving found."""
        self._told = problems
        self._tried = True

    def changed(self, name: str) -> bool:
        """Tell whether a field differs from the start."""
        return name in self._unreadable or self.value(name) != getattr(self._start, name)

    @property
    def dirty(self) -> bool:
        """Whether anything differs from the start."""
        return bool(self._unreadable) or any(self.changed(name) for name in self._values)

    def problems(self) -> tuple[Problem, ...]:
        """Give everything that is wrong now, seen or not."""
        unreadable = tuple(self._unreadable.values())
        checked = tuple(p for p in self._check(self.draft()) if p.field not in self._unreadable)
        told = tuple(p for p in self._told if p not in checked)
        return unreadable + checked + told

    def visible(self) -> Mapping[str, tuple[Problem, ...]]:
        """Give what is to be shown, by field; "" holds what concerns the whole."""
        shown: dict[str, tuple[Problem, ...]] = {}
        for problem in self.problems():
            if self._tried or problem.field in self._visited:
                shown[problem.field] = (*shown.get(problem.field, ()), problem)
        return shown

    def submit(self) -> D | None:
        """Give the draft to save, or None when something is wrong: then everything is visible."""
        self._tried = True
        self._told = ()
        if any(not problem.soft for problem in self.problems()):
            return None
        draft: D = self.draft()
        return draft
