from contextlib import suppress

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.ui.widgets.choice import Choice, ChoiceEdit, matching
from homejobs_desktop.ui.widgets.options import OptionsEdit
from tests.support.keys import press, type_text

FIELDS = (
    Choice("IN-01", "خیاطی و پوشاک"),
    Choice("HC-01", "قالی‌بافی", aliases=("فرش دستباف",)),
    Choice("HC-03", "گلیم‌بافی"),
    Choice("AG-01", "پرورش قارچ خوراکی"),
)


@pytest.fixture
def field(qtbot: QtBot) -> ChoiceEdit:
    widget = ChoiceEdit()
    widget.set_choices(FIELDS)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("بافی", ["HC-01", "HC-03"]),
        ("قالي بافي", ["HC-01"]),
        ("قالیبافی", ["HC-01"]),
        ("فرش", ["HC-01"]),
        ("hc-", ["HC-01", "HC-03"]),
        ("پوشاک", ["IN-01"]),
        ("پوشاک خیاطی", ["IN-01"]),
        ("قارچ خیاطی", []),
        ("xyz", []),
        ("", ["IN-01", "HC-01", "HC-03", "AG-01"]),
    ],
)
def test_a_part_of_the_name_or_code_finds(text: str, codes: list[str]) -> None:
    assert [choice.code for choice in matching(FIELDS, text)] == codes


def test_names_that_begin_so_come_first() -> None:
    choices = (Choice("1", "ب الف"), Choice("2", "الف"))
    assert [choice.code for choice in matching(choices, "الف")] == ["2", "1"]


def test_typing_filters_and_enter_picks(field: ChoiceEdit) -> None:
    picked: list[int] = []
    field.picked.connect(lambda: picked.append(1))
    type_text(field, "بافی")
    assert field.is_open
    assert field.text() == "بافی"
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Return)
    assert field.value() == "HC-03"
    assert field.text() == "گلیم‌بافی"
    assert picked
    assert not field.is_open


def test_typing_is_never_replaced_while_it_goes_on(field: ChoiceEdit) -> None:
    for letter in "گلیم":
        type_text(field, letter)
        with suppress(Invalid):
            field.value()
    assert field.text() == "گلیم"
    assert field.value() == "HC-03"


def test_other_choices_do_not_take_away_what_is_typed(field: ChoiceEdit) -> None:
    type_text(field, "گلی")
    field.set_choices((*FIELDS, Choice("HC-09", "گلیم‌فرش")))
    assert field.text() == "گلی"
    assert field.is_open
    assert field._popup.names.rowCount() == 2
    type_text(field, "م‌ف")
    assert field.value() == "HC-09"


@pytest.mark.parametrize("key", [Qt.Key.Key_F4, Qt.Key.Key_Down])
def test_a_key_opens_the_whole_list_at_the_choice(field: ChoiceEdit, key: Qt.Key) -> None:
    field.set_value("HC-03")
    press(field, key)
    assert field.is_open
    assert field._popup.names.rowCount() == 4
    assert field._popup.currentIndex().row() == 2


def test_esc_closes_the_list_and_keeps_the_choice(field: ChoiceEdit) -> None:
    field.set_value("AG-01")
    field.selectAll()
    type_text(field, "گ")
    press(field, Qt.Key.Key_Escape)
    assert not field.is_open
    assert field.value() == "AG-01"
    assert field.text() == "پرورش قارچ خوراکی"


def test_what_fits_several_is_refused_with_its_words(field: ChoiceEdit) -> None:
    type_text(field, "بافی")
    with pytest.raises(Invalid) as refusal:
        field.value()
    assert "بافی" in refusal.value.sentence()


def test_an_emptied_field_is_no_choice(field: ChoiceEdit) -> None:
    field.set_value("AG-01")
    field.selectAll()
    press(field, Qt.Key.Key_Delete)
    assert field.value() == ""


def test_many_are_chosen_and_taken_back(qtbot: QtBot) -> None:
    field = ChoiceEdit(many=True)
    field.set_choices(FIELDS)
    qtbot.addWidget(field)
    field.show()
    press(field, Qt.Key.Key_F4)
    press(field, Qt.Key.Key_Return)
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Return)
    assert field.values() == ("IN-01", "HC-01")
    press(field, Qt.Key.Key_Return)
    assert field.values() == ("IN-01",)


def test_other_choices_drop_what_is_no_longer_offered(field: ChoiceEdit) -> None:
    field.set_value("AG-01")
    field.set_choices(FIELDS[:2])
    assert field.value() == ""
    field.set_value("IN-01")
    field.set_choices(FIELDS[:1])
    assert field.value() == "IN-01"


def test_options_are_chosen_by_digits_of_any_kind(qtbot: QtBot) -> None:
    options = OptionsEdit(FIELDS)
    qtbot.addWidget(options)
    done: list[int] = []
    options.picked.connect(lambda: done.append(1))
    press(options, Qt.Key.Key_2, text="۲")
    assert options.values() == ("HC-01",)
    press(options, Qt.Key.Key_3, text="3")
    assert options.values() == ("HC-03",)
    press(options, Qt.Key.Key_9, text="9")
    assert options.values() == ("HC-03",)
    assert len(done) == 2


def test_several_options_with_arrows_and_space(qtbot: QtBot) -> None:
    options = OptionsEdit(FIELDS, many=True)
    options.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qtbot.addWidget(options)
    press(options, Qt.Key.Key_Space)
    press(options, Qt.Key.Key_Right)
    press(options, Qt.Key.Key_Space)
    assert options.values() == ("IN-01", "HC-01")
    press(options, Qt.Key.Key_1, text="1")
    assert options.values() == ("HC-01",)


def test_options_wrap_where_the_room_ends(qtbot: QtBot) -> None:
    options = OptionsEdit(FIELDS)
    qtbot.addWidget(options)
    assert options.heightForWidth(160) > options.heightForWidth(1200)
