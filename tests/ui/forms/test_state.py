from dataclasses import dataclass

from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text
from homejobs_desktop.ui.forms.state import FormState

NAMELESS = Problem("name", Text("Test", "The name is missing."), {})
ODD = Problem("age", Text("Test", "Odd."), {}, soft=True)


@dataclass(frozen=True)
class Draft:
    name: str = ""
    age: int | None = None


def check(draft: Draft) -> tuple[Problem, ...]:
    return (*(() if draft.name else (NAMELESS,)), *((ODD,) if draft.age == 200 else ()))


def test_a_problem_is_shown_when_its_field_was_left() -> None:
    state = FormState(Draft(), check)
    assert state.visible() == {}
    state.visit("age")
    assert state.visible() == {}
    state.visit("name")
    assert state.visible() == {"name": (NAMELESS,)}


def test_handing_in_shows_everything_and_gives_nothing_while_something_is_wrong() -> None:
    state = FormState(Draft(), check)
    assert state.submit() is None
    assert state.visible() == {"name": (NAMELESS,)}
    state.put("name", "زهرا")
    assert state.submit() == Draft("زهرا")


def test_a_warning_does_not_stop() -> None:
    state = FormState(Draft(), check)
    state.put("name", "زهرا")
    state.put("age", 200)
    assert state.submit() == Draft("زهرا", 200)
    assert state.visible() == {"age": (ODD,)}


def test_what_cannot_be_read_stops_and_hides_the_rule_of_its_field() -> None:
    state = FormState(Draft(), check)
    unread = Problem("name", Text("Test", "Unreadable."), {})
    state.put_unreadable("name", unread)
    assert state.submit() is None
    assert state.visible() == {"name": (unread,)}
    state.put("name", "x")
    assert state.submit() == Draft("x")


def test_what_saving_found_is_shown_until_the_field_changes() -> None:
    state = FormState(Draft("x"), check)
    taken = Problem("name", Text("Test", "Taken."), {})
    state.tell((taken,))
    assert state.visible() == {"name": (taken,)}
    state.put("name", "y")
    assert state.visible() == {}


def test_dirty_is_a_difference_not_a_keystroke() -> None:
    state = FormState(Draft("x"), check)
    found = [state.dirty]
    for value in ("y", "x"):
        state.put("name", value)
        found.append(state.dirty)
    state.put("age", 3)
    assert state.changed("age")
    state.reset(Draft())
    found.append(state.dirty)
    assert found == [False, True, False, False]
