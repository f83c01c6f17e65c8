"""The exchange page: write to a drive, read at the province, carry the answer back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from homejobs_desktop.services.exchange import enrol_request
from homejobs_desktop.ui.screens.exchange.page import Exchange
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.program import Program, open_program

pytestmark = pytest.mark.usefixtures("persian")


def page_of(program: Program) -> Exchange:
    program.frame.navigate("exchange", "", "")
    program.settle()
    page = program.frame.page("exchange").widget
    assert isinstance(page, Exchange)
    return page


def words(page: Exchange) -> str:
    labels = [each for each in page.findChildren(QLabel) if each.isVisibleTo(page)]
    return " | ".join(label.text() for label in labels)


def press(program: Program, text: str) -> None:
    """Press the button when it is there, and wait until what it started is over."""
    page = page_of(program)

    def shown() -> list[QPushButton]:
        found = [each for each in page.findChildren(QPushButton) if each.text().strip() == text]
        return [each for each in found if each.isVisibleTo(page)]

    program.qtbot.waitUntil(lambda: bool(shown()))
    shown()[0].click()
    program.settle()


def test_a_package_goes_up_and_its_answer_comes_down(qtbot: QtBot, tmp_path: Path) -> None:
    offices = make_offices(tmp_path)
    (offices.stick / "grant.msp").unlink()
    offices.first.ask(make_person, person(1))
    county = open_program(qtbot, offices.first)
    here = page_of(county)
    assert "هر تغییر رسید دارد" in words(here)
    here.place.choose(offices.stick)
    offices.tick()
    press(county, "نوشتن و وارسی")
    assert here.writing.done.isVisibleTo(here)
    assert "اکنون می‌توانید فلش را بردارید" in words(here)
    assert len(list(offices.stick.rglob("29-01_to_29-00_*.msp"))) == 2

    province = open_program(qtbot, offices.province)
    there = page_of(province)
    there.place.choose(offices.stick)
    press(province, "پیش‌نمایش")
    assert "امضا درست" in words(there)
    press(province, "دریافت")
    assert "تغییر اعمال شد" in words(there)
    offices.tick()
    press(province, "نوشتن و وارسی")
    assert there.writing.done.isVisibleTo(there)

    here.reload()
    county.settle()
    press(county, "دریافت")
    assert "تأیید شد" in words(here)
    assert offices.agree(offices.first)
    offices.close()


def test_a_damaged_package_is_refused_in_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    offices = make_offices(tmp_path)
    (offices.stick / "grant.msp").unlink()
    offices.first.ask(make_person, person(1))
    offices.write(offices.first)
    for file in offices.stick.rglob("*.msp"):
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
    province = open_program(qtbot, offices.province)
    there = page_of(province)
    there.place.choose(offices.stick)
    press(province, "دریافت")
    assert "تغییر اعمال شد" not in words(there)

    def told() -> bool:
        errors = [each for each in there.findChildren(QLabel) if each.property("role") == "error"]
        return any(each.text() and each.isVisibleTo(there) for each in errors)

    qtbot.waitUntil(told)
    offices.close()


def test_an_office_that_has_not_joined_is_shown_the_three_steps(qtbot: QtBot, tmp_path: Path) -> None:
    offices: Offices = make_offices(tmp_path, enrolled=False)
    county = open_program(qtbot, offices.first)
    here = page_of(county)
    assert here.joining.isVisibleTo(here)
    assert not here.writing.isVisibleTo(here)
    assert offices.first.ask(enrol_request, tmp_path / "request.hjr").digits
    offices.enrol(offices.first)
    here.reload()
    county.settle()
    assert not here.joining.isVisibleTo(here)
    assert here.writing.isVisibleTo(here)
    offices.close()
