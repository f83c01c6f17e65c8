import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.ui.widgets.codes import DigitsEdit, MobileEdit, NationalCodeEdit, grouped
from homejobs_desktop.ui.widgets.lines import PersianLineEdit, PersianTextEdit
from homejobs_desktop.ui.widgets.numbers import MoneyEdit, NumberEdit, parse_number, show_number
from tests.support.keys import CTRL, press, type_text


def test_arabic_letters_become_persian_while_typing(qtbot: QtBot) -> None:
    line = PersianLineEdit()
    qtbot.addWidget(line)
    type_text(line, "علي كريمي")
    assert line.text() == "علی کریمی"


def test_arabic_letters_become_persian_when_pasted(qtbot: QtBot) -> None:
    line = PersianLineEdit()
    qtbot.addWidget(line)
    QGuiApplication.clipboard().setText("زكي")
    press(line, Qt.Key.Key_V, CTRL)
    assert line.text() == "زکی"
    line.paste()
    assert line.text() == "زکیزکی"


def test_undo_goes_back_over_folded_letters(qtbot: QtBot) -> None:
    line = PersianLineEdit()
    qtbot.addWidget(line)
    type_text(line, "اب")
    type_text(line, "ي")
    line.undo()
    assert line.text() != "ابی"


def test_half_space_can_be_typed(qtbot: QtBot) -> None:
    line = PersianLineEdit()
    qtbot.addWidget(line)
    type_text(line, "می")
    press(line, Qt.Key.Key_Space, CTRL | Qt.KeyboardModifier.ShiftModifier, " ")
    type_text(line, "رود")
    assert line.text() == "می\u200cرود"


def test_typing_is_told_and_setting_is_not(qtbot: QtBot) -> None:
    text = PersianTextEdit()
    qtbot.addWidget(text)
    told: list[int] = []
    text.edited.connect(lambda: told.append(1))
    text.set_value("نشاني")
    assert not told
    text.setPlainText("كوچه")
    assert told
    assert text.value() == "کوچه"


@pytest.mark.parametrize("typed", ["0641234562", "۰۶۴۱۲۳۴۵۶۲", "٠٦٤١٢٣٤٥٦٢", "064-123 4562"])
def test_national_code_in_every_digits(qtbot: QtBot, typed: str) -> None:
    code = NationalCodeEdit(hint=lambda _code: "بیرجند")
    qtbot.addWidget(code)
    done: list[str] = []
    code.completed.connect(done.append)
    type_text(code, typed)
    assert code.value() == "0641234562"
    assert done == ["0641234562"]
    assert "بیرجند" in code.pill_text()


def test_national_code_says_how_many_digits_are_missing_and_that_it_is_wrong(qtbot: QtBot) -> None:
    code = NationalCodeEdit()
    qtbot.addWidget(code)
    done: list[str] = []
    code.completed.connect(done.append)
    type_text(code, "064123")
    assert "4" in code.pill_text()
    type_text(code, "4563")
    assert "wrong" in code.pill_text()
    assert not done
    code.set_value("")
    assert code.pill_text() == ""


def test_digits_are_persian_on_the_screen(qtbot: QtBot, persian: None) -> None:
    code = DigitsEdit(length=10, groups=(5, 5))
    qtbot.addWidget(code)
    type_text(code, "97918345679999")
    assert code.value() == "9791834567"
    code.set_value("9791834567")
    assert code.text() == "۹۷۹۱۸ ۳۴۵۶۷"
    assert code.value() == "9791834567"


@pytest.mark.parametrize(
    "typed", ["09151612345", "9151612345", "+98 915 161 2345", "00989151612345", "۰۹۱۵۱۶۱۲۳۴۵"]
)
def test_mobile_in_every_spelling(qtbot: QtBot, typed: str) -> None:
    mobile = MobileEdit()
    qtbot.addWidget(mobile)
    mobile.set_value(typed)
    assert mobile.value() == "09151612345"
    assert mobile.text() == "0915 161 2345"


def test_groups_keep_every_digit() -> None:
    assert grouped("12345678", (2, 3)) == "12 345678"
    assert grouped("1", (2, 3)) == "1"
    assert grouped("", (2, 3)) == ""


@pytest.mark.parametrize(
    ("text", "value"), [("", None), ("12,500", 12500), ("۱۲٬۵۰۰", 12500), ("٣", 3), (" 0 ", 0)]
)
def test_numbers_are_read(text: str, value: int | None) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize("text", ["12.5", "۱۲/۵", "seven", "²", "-3"])
def test_what_is_no_number_stays_and_is_refused(qtbot: QtBot, text: str) -> None:
    number = NumberEdit()
    qtbot.addWidget(number)
    number.setText(text)
    with pytest.raises(Invalid):
        number.value()
    assert number.text() == text


def test_a_number_can_be_empty_again(qtbot: QtBot) -> None:
    number = NumberEdit()
    qtbot.addWidget(number)
    number.set_value(7)
    number.clear()
    assert number.value() is None
    assert show_number(None) == ""


def test_money_is_said_in_tomans(qtbot: QtBot) -> None:
    money = MoneyEdit()
    qtbot.addWidget(money)
    said: list[str] = []
    money.words.connect(said.append)
    type_text(money, "130000000000")
    assert money.value() == 130_000_000_000
    assert said[-1] == "13,000,000,000 tomans"


def test_money_in_persian_words(qtbot: QtBot, persian: None) -> None:
    money = MoneyEdit()
    qtbot.addWidget(money)
    money.set_value(130_000_000_000)
    assert money.text() == "۱۳۰٬۰۰۰٬۰۰۰٬۰۰۰"
    assert money.in_words().startswith("سیزده میلیارد")
