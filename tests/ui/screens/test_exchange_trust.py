"""Keys in the window: withdrawn by typing the office's name, released after a look, made anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from homejobs_desktop.foundation.errors import PackageRefused
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.roots import root_state
from homejobs_desktop.services.trusting import trust_report
from homejobs_desktop.services.withdrawing import withdraw
from homejobs_desktop.ui.screens.exchange.root_dialog import RootDialog
from homejobs_desktop.ui.screens.exchange.trust import Trusting
from homejobs_desktop.ui.screens.exchange.withdrawal import WithdrawDialog
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.exchange_page import dialog, tab, to_front, words
from tests.support.keys import type_text
from tests.support.program import Program, open_program
from tests.support.roots import Holders

pytestmark = pytest.mark.usefixtures("persian")


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    for number in (1, 2):
        made.first.ask(make_person, person(number))
        made.round(made.first)
    yield made
    made.close()


def statuses(offices: Offices) -> dict[str, str]:
    return {each.site: each.status for each in offices.province.ask(trust_report).offices}


def choose(page: Trusting, place: int) -> None:
    page.offices.view.setFocus()
    page.offices.view.go_to(place)


def test_keys_are_withdrawn_by_typing_the_name_and_a_reason(qtbot: QtBot, offices: Offices) -> None:
    program = open_program(qtbot, offices.province)
    page = tab(program, "trust", Trusting)
    assert not page.withdraw.isEnabled()
    choose(page, 0)
    box = dialog(program, WithdrawDialog, page.withdraw.click)
    assert box.until.count() == 3
    box.until.setCurrentIndex(2)
    box.typed_name.setFocus()
    type_text(box.typed_name, "قاین")
    assert not box.act.isEnabled()
    box.typed_name.clear()
    type_text(box.typed_name, "بيرجند")  # with the letter of another keyboard
    assert box.act.isEnabled()
    QTest.keyClick(box.typed_name, Qt.Key.Key_Return)
    program.settle()
    assert box.isVisible()
    assert "دزدیده" in words(box)
    assert statuses(offices)["29-01"] == "active"
    type_text(box.reason, "رایانه دزدیده شد")
    QTest.keyClick(box.typed_name, Qt.Key.Key_Return)
    program.settle()
    assert not box.isVisible()
    report = offices.province.ask(trust_report)
    office = next(each for each in report.offices if each.site == "29-01")
    assert office.status == "revoked"
    assert office.revoked_after != office.head


def set_one_aside(offices: Offices) -> None:
    offices.province.ask(withdraw, "29-01", "", "رایانه گم شد")
    offices.first.ask(make_person, person(3))
    file = offices.write(offices.first).packages[0].file
    with pytest.raises(PackageRefused):
        offices.province.ask(import_package, file)


def test_a_package_that_was_set_aside_is_released_only_after_a_look(
    qtbot: QtBot, offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_one_aside(offices)
    program = open_program(qtbot, offices.province)
    monkeypatch.setattr(program.frame, "confirm", lambda _question, _button: True)
    page = tab(program, "trust", Trusting)
    assert page.set_aside.isVisibleTo(page)
    (name,) = page.set_aside.looks
    assert not page.set_aside.releases[name].isEnabled()
    page.set_aside.looks[name].setFocus()
    QTest.keyClick(page.set_aside.looks[name], Qt.Key.Key_Space)
    program.settle()
    assert "محتوا" in words(page)
    assert len(offices.province.ask(search_people, "").rows) == 2
    QTest.keyClick(page.set_aside.releases[name], Qt.Key.Key_Space)
    program.settle()
    assert len(offices.province.ask(search_people, "").rows) == 3
    assert not page.set_aside.isVisibleTo(page)


def test_a_county_makes_new_keys_and_reads_their_digits(
    qtbot: QtBot, offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_program(qtbot, offices.first)
    asked: list[str] = []

    def confirm(question: str, _button: str) -> bool:
        asked.append(question)
        return True

    monkeypatch.setattr(program.frame, "confirm", confirm)
    page = tab(program, "trust", Trusting)
    assert not page.withdraw.isVisibleTo(page)
    QTest.keyClick(page.rotate, Qt.Key.Key_Space)
    program.settle()
    assert len(asked) == 1
    assert offices.first.ask(trust_report).announced
    assert "رقم‌های آن‌ها" in program.frame.bar.sentence
    assert "کلیدهای تازهٔ این اداره منتظر استان است" in words(page)


@pytest.mark.parametrize("side", ["province", "first"])
def test_the_guide_for_a_lost_computer_opens_and_escape_leads_back(
    qtbot: QtBot, offices: Offices, side: str
) -> None:
    program: Program = open_program(qtbot, getattr(offices, side))
    page = tab(program, "trust", Trusting)
    page.show_guide()
    assert "رایانه‌ای گم شده است" in words(page)
    if side == "province":
        page.guide.office.setCurrentIndex(1)
        box = dialog(program, WithdrawDialog, page.guide.withdraw.click)
        assert "قاین" in box.windowTitle()
        box.reject()
    to_front(program)
    QTest.keyClick(program.frame, Qt.Key.Key_Escape)
    program.settle()
    assert "اداره‌ها و کلیدهایشان" in words(page)


def test_an_office_that_has_not_joined_is_told_so(qtbot: QtBot, tmp_path: Path) -> None:
    offices = make_offices(tmp_path, enrolled=False)
    program = open_program(qtbot, offices.first)
    page = tab(program, "trust", Trusting)
    assert "اداره‌ها و کلیدهایشان" not in words(page)
    assert words(page)
    assert not program.frame.bar.sentence
    offices.close()


def test_three_holders_are_proposed_and_their_signed_proposal_is_put_in_force(
    qtbot: QtBot, offices: Offices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holders, file = Holders.of(tmp_path / "holders"), tmp_path / "root.json"
    program = open_program(qtbot, offices.province)
    monkeypatch.setattr(program.frame, "confirm", lambda _question, _button: True)
    page = tab(program, "trust", Trusting)
    box = dialog(program, RootDialog, page._root.change.click)
    for made in holders.made:
        box.add_card(made.card)
        program.settle()
    lines = [line for _file, line in box._cards]
    type_text(lines[0], holders.made[1].digits)
    assert lines[0].value() == holders.made[1].digits.replace(" ", "")
    box.propose(file)
    program.settle()
    assert not file.exists()
    assert "رضا احمدی" in words(box)
    for line, made in zip(lines, holders.made, strict=True):
        line.set_value(made.digits)
    box.propose(file)
    program.settle()
    assert box.tabs.currentIndex() == 1
    assert not box.adopt.isEnabled()
    assert "کم دارد" in words(box)
    holders.sign(0, file)
    holders.sign(2, file)
    box.look([file])
    program.settle()
    assert "امضاها کافی است" in words(box)
    QTest.keyClick(box.adopt, Qt.Key.Key_Space)
    program.settle()
    assert not box.isVisible()
    assert offices.province.ask(root_state).threshold == 2
    qtbot.waitUntil(lambda: "علی مرادی" in words(page))
    assert "۲ از ۳" in words(page)
