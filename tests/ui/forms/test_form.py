import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import Text
from homejobs_desktop.ui.forms.editors import Surroundings
from homejobs_desktop.ui.forms.fields import (
    ChoiceField,
    ChoicesField,
    CodeField,
    DateField,
    Form,
    Group,
    LongTextField,
    MobileField,
    MoneyField,
    NationalCodeField,
    NumberField,
    TextField,
    YesNoField,
)
from homejobs_desktop.ui.forms.form import FormView
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit
from tests.support.keys import CTRL, focused, press_here, type_here
from tests.support.office import FixedClock

NAMELESS = Text("Test", "The name is missing.")


@dataclass(frozen=True)
class Draft:
    code: str = ""
    name: str = ""
    born: dt.date | None = None
    county: str = ""
    city: str = ""
    head: bool | None = None
    bodies: tuple[str, ...] = ()
    jobs: int | None = None
    capital: int | None = None
    mobile: str = ""
    postal: str = ""
    note: str = ""


def words(text: str) -> Text:
    return Text("Test", text)


def check(draft: Draft) -> tuple[Problem, ...]:
    return () if draft.name else (Problem("name", NAMELESS, {}),)


FORM = Form(
    "test",
    Draft(),
    check,
    (
        Group(
            words("One"),
            (
                NationalCodeField(name="code", label=words("Code")),
                TextField(name="name", label=words("Name")),
                DateField(name="born", label=words("Born")),
                ChoiceField(name="county", label=words("County"), list_name="counties"),
                ChoiceField(name="city", label=words("City"), list_name="cities", follows="county"),
                YesNoField(name="head", label=words("Head")),
                ChoicesField(name="bodies", label=words("Bodies"), list_name="bodies"),
            ),
        ),
        Group(
            words("Two"),
            (
                NumberField(name="jobs", label=words("Jobs")),
                MoneyField(name="capital", label=words("Capital")),
                MobileField(name="mobile", label=words("Mobile")),
                CodeField(name="postal", label=words("Postal"), length=10),
                LongTextField(name="note", label=words("Note"), span=3),
            ),
        ),
    ),
)
LISTS = {
    "counties": (Choice("2901", "بیرجند"), Choice("2905", "نهبندان")),
    "cities": (Choice("a", "خوسف", "290104"), Choice("b", "شوسف", "290501")),
    "bodies": (Choice("x", "امداد"), Choice("y", "بهزیستی")),
}
FULL = Draft(
    "0641234562", "زهرا", dt.date(1987, 3, 5), "2901", "a", True, ("x", "y"), 3, 5000, "09151612345",
    "9791834567", "یادداشت",
)  # fmt: skip


class DictShelf:
    def __init__(self) -> None:
        self.kept: dict[str, dict[str, str]] = {}

    def keep(self, name: str, typed: Mapping[str, str]) -> None:
        self.kept[name] = dict(typed)

    def drop(self, name: str) -> None:
        self.kept.pop(name, None)


@pytest.fixture
def shelf() -> DictShelf:
    return DictShelf()


@pytest.fixture
def view(qtbot: QtBot, shelf: DictShelf) -> FormView[Draft]:
    form = FormView(FORM, Surroundings(FixedClock()), shelf=shelf)
    qtbot.addWidget(form)
    form.resize(900, 700)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.set_lists(LISTS)
    form.open(Draft())
    form.focus_first()
    return form


def name_here(view: FormView[Draft]) -> str:
    return next((name for name, cell in view.cells.items() if cell.editor.widget is focused()), "")


def handed_in(view: FormView[Draft]) -> list[Draft]:
    got: list[Draft] = []
    view.submitted.connect(got.append)
    return got


def test_every_editor_gives_back_what_it_was_given(view: FormView[Draft]) -> None:
    got = handed_in(view)
    view.open(FULL)
    assert not view.state.dirty
    view.save()
    assert got == [FULL]


def test_enter_goes_through_all_fields_and_saves_on_the_last(view: FormView[Draft]) -> None:
    got = handed_in(view)
    visited = []
    for typed in ("0641234562", "زهرا", "1365/12/14"):
        visited.append(name_here(view))
        type_here(typed)
        press_here(Qt.Key.Key_Return)
    type_here("بیر")
    press_here(Qt.Key.Key_Return)  # picks, and so goes on
    assert name_here(view) == "city"
    while name_here(view) != "note":
        visited.append(name_here(view))
        press_here(Qt.Key.Key_Return)
    assert not got
    press_here(Qt.Key.Key_Enter)
    assert visited == [name for name in view.cells if name not in {"county", "note"}]
    assert got == [Draft("0641234562", "زهرا", dt.date(1987, 3, 5), "2901")]


def test_ctrl_s_saves_from_any_field_and_goes_to_what_is_wrong(view: FormView[Draft]) -> None:
    got = handed_in(view)
    view.cells["mobile"].editor.widget.setFocus()
    press_here(Qt.Key.Key_S, CTRL)
    assert not got
    assert name_here(view) == "name"
    assert view.cells["name"].problem() == "The name is missing."
    assert view.cells["name"].editor.widget.property("wrong") is True
    type_here("زهرا")
    assert view.cells["name"].problem() == ""
    press_here(Qt.Key.Key_S, CTRL)
    assert got == [Draft(name="زهرا")]


def test_esc_leaves(view: FormView[Draft]) -> None:
    left: list[int] = []
    view.left.connect(lambda: left.append(1))
    press_here(Qt.Key.Key_Escape)
    assert left


def test_f8_repeats_the_last_value_but_never_a_code(view: FormView[Draft]) -> None:
    handed_in(view)
    view.open(FULL)
    view.save()
    view.open(Draft())
    view.cells["county"].editor.widget.setFocus()
    press_here(Qt.Key.Key_F8)
    view.cells["code"].editor.widget.setFocus()
    press_here(Qt.Key.Key_F8)
    draft = view.state.draft()
    assert (draft.county, draft.code) == ("2901", "")


def test_what_cannot_be_read_is_told_under_its_field(view: FormView[Draft], qtbot: QtBot) -> None:
    view.cells["born"].editor.widget.setFocus()
    type_here("1365/12/30")
    press_here(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(view.cells["born"].problem()))
    got = handed_in(view)
    view.put("name", "زهرا")
    view.save()
    assert not got
    assert "29 days" in view.cells["born"].problem()


def test_a_choice_follows_the_one_it_belongs_to(view: FormView[Draft]) -> None:
    view.put("county", "2905")
    city = view.cells["city"].editor.widget
    assert isinstance(city, ChoiceEdit)
    assert [choice.code for choice in city.choices()] == ["b"]
    view.put("city", "b")
    view.put("county", "2901")
    assert view.state.draft().city == ""


def test_hidden_fields_are_passed_over(view: FormView[Draft]) -> None:
    view.set_shown(frozenset({"name", "born"}), shown=False)
    view.cells["code"].editor.widget.setFocus()
    press_here(Qt.Key.Key_Return)
    assert name_here(view) == "county"


def test_typing_is_kept_and_comes_back(view: FormView[Draft], shelf: DictShelf, qtbot: QtBot) -> None:
    type_here("064123")
    view.cells["born"].editor.widget.setFocus()
    type_here("1365/12/3")
    view.put("county", "2901")
    qtbot.waitUntil(lambda: "test" in shelf.kept, timeout=3000)
    assert shelf.kept["test"] == {"code": "064123", "born": "1365/12/3", "county": "2901"}
    view.open(Draft())
    view.restore(shelf.kept["test"])
    assert view.state.dirty
    assert view.state.draft().county == "2901"
    assert view.typed() == shelf.kept["test"]
    view.saved()
    assert shelf.kept == {}


def test_saving_keeps_no_draft_behind(view: FormView[Draft], shelf: DictShelf, qtbot: QtBot) -> None:
    view.put("name", "زهرا")
    view.save()
    view.saved()
    qtbot.wait(600)
    assert shelf.kept == {}


def test_a_refusal_of_saving_stands_beside_its_field(view: FormView[Draft]) -> None:
    taken = Invalid.of((Problem("code", words("Taken."), {}),))
    assert view.refused(taken)
    assert view.cells["code"].problem() == "Taken."
    assert name_here(view) == "code"
    assert not view.refused(Invalid(words("Elsewhere.")))


def test_money_words_stand_under_the_field(view: FormView[Draft]) -> None:
    view.cells["capital"].editor.widget.setFocus()
    type_here("130000")
    assert "13,000 tomans" in view.cells["capital"]._note.text()
