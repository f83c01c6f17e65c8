"""Safety copies, looking into packages, and a backup that is put back, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from homejobs_desktop.services.alarms import alarms
from homejobs_desktop.services.backups import back_up_now
from homejobs_desktop.services.exchange import import_package
from homejobs_desktop.services.people import search_people
from homejobs_desktop.services.safety import safety_state, set_safety
from homejobs_desktop.ui.dialogs.login import LoginPage
from homejobs_desktop.ui.dialogs.restore import RestorePage
from homejobs_desktop.ui.frame.office import OfficeFrame
from homejobs_desktop.ui.screens.exchange.inspecting import Inspecting
from homejobs_desktop.ui.screens.exchange.safety import Safety
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.exchange_page import tab, words
from tests.support.keys import type_text
from tests.support.office import PASSWORD
from tests.support.program import Program, open_program

pytestmark = pytest.mark.usefixtures("persian")


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def test_a_safety_copy_goes_to_the_chosen_folder(
    qtbot: QtBot, offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    offices.first.ask(make_person, person(1))
    program = open_program(qtbot, offices.first)
    page = tab(program, "safety", Safety)
    assert "تنظیم نشده" in words(page)
    monkeypatch.setattr(
        "homejobs_desktop.ui.screens.exchange.safety.QFileDialog.getExistingDirectory",
        lambda *_asked: str(offices.stick),
    )
    QTest.keyClick(page.write, Qt.Key.Key_Space)
    program.settle()
    qtbot.waitUntil(lambda: "به‌روز" in words(page))
    assert offices.first.ask(safety_state).folder == str(offices.stick)
    (file,) = (offices.stick / "MSYNC").glob("29-01_to_29-00_*.msp")
    offices.province.ask(import_package, file)
    assert len(offices.province.ask(search_people, "").rows) == 1


def test_how_many_copies_stay_is_changed_and_the_place_stays(qtbot: QtBot, offices: Offices) -> None:
    offices.first.ask(set_safety, str(offices.stick), 7)
    program = open_program(qtbot, offices.first)
    page = tab(program, "safety", Safety)
    qtbot.waitUntil(lambda: page.keep.text() == "۷")
    page.keep.setFocus()
    page.keep.selectAll()
    type_text(page.keep, "12")
    QTest.keyClick(page.keep, Qt.Key.Key_Return)
    program.settle()
    state = offices.first.ask(safety_state)
    assert (state.keep, state.folder) == (12, str(offices.stick))
    for wrong in ("0", "91", "الف"):
        page.keep.selectAll()
        type_text(page.keep, wrong)
        QTest.keyClick(page.keep, Qt.Key.Key_Return)
        program.settle()
        assert offices.first.ask(safety_state).keep == 12


def test_the_place_is_remembered_though_nothing_can_be_written_there(
    qtbot: QtBot, offices: Offices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offices.first.ask(make_person, person(1))
    program = open_program(qtbot, offices.first)
    page = tab(program, "safety", Safety)
    place = tmp_path / "gone"
    place.write_bytes(b"no folder")
    monkeypatch.setattr(
        "homejobs_desktop.ui.screens.exchange.safety.QFileDialog.getExistingDirectory",
        lambda *_asked: str(place),
    )
    QTest.keyClick(page.write, Qt.Key.Key_Space)
    program.settle()
    assert offices.first.ask(safety_state).folder == str(place)
    assert str(place) in words(page)


def test_the_province_is_told_that_it_makes_backups_instead(qtbot: QtBot, offices: Offices) -> None:
    program = open_program(qtbot, offices.province)
    page = tab(program, "safety", Safety)
    assert not page.write.isVisibleTo(page)
    assert "درایو دوم پشتیبان بگیرید" in words(page)


def test_a_package_is_looked_into_and_nothing_is_taken_in(qtbot: QtBot, offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    file = offices.write(offices.first).packages[0].file
    program = open_program(qtbot, offices.province)
    page = tab(program, "inspecting", Inspecting)
    page.inspect(file)
    program.settle()
    assert "هنوز خوانده نشده" in words(page)
    assert ("ثبت شخص", 1) in page.content.rows
    assert len(offices.province.ask(search_people, "").rows) == 0
    cut = offices.stick / "cut.msp"
    cut.write_bytes(file.read_bytes()[:200])
    page.inspect(cut)
    program.settle()
    assert not page.result.isVisibleTo(page)
    assert words(page)


def open_restore(program: Program, monkeypatch: pytest.MonkeyPatch) -> RestorePage:
    page = tab(program, "safety", Safety)
    monkeypatch.setattr(program.frame, "confirm", lambda _question, _button: True)
    QTest.keyClick(page.restore, Qt.Key.Key_Space)
    program.settle()
    shown = program.stage.window.centralWidget()
    assert isinstance(shown, RestorePage)
    return shown


def fill(program: Program, page: RestorePage, password: str) -> None:
    page.user.setFocus()
    page.user.clear()
    type_text(page.user, "admin")
    QTest.keyClick(page.user, Qt.Key.Key_Return)
    type_text(page.password, password)
    QTest.keyClick(page.password, Qt.Key.Key_Return)
    program.settle()


def log_in(program: Program) -> None:
    page = program.stage.window.centralWidget()
    assert isinstance(page, LoginPage)
    program.settle()
    type_text(page._user, "admin")
    type_text(page._password, PASSWORD)
    QTest.keyClick(page._password, Qt.Key.Key_Return)
    program.settle()
    assert isinstance(program.stage.window.centralWidget(), OfficeFrame)


def test_a_backup_is_put_back_and_the_office_goes_on(
    qtbot: QtBot, offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    offices.first.ask(make_person, person(1))
    back_up_now(offices.first)
    offices.first.ask(make_person, person(2))
    program = open_program(qtbot, offices.first)
    page = open_restore(program, monkeypatch)
    fill(program, page, "not the password")
    assert page.act.isEnabled()
    assert "گذرواژه" in words(page)
    fill(program, page, PASSWORD)
    assert "پشتیبان سر جای خود است" in words(page)
    QTest.keyClick(page.enter, Qt.Key.Key_Space)
    program.settle()
    log_in(program)
    services = program.opening.services
    assert services is not None
    office = services.as_actor(offices.first.actor)
    assert len(office.ask(search_people, "").rows) == 1
    assert [(each.kind, each.detail) for each in office.ask(alarms)] == [("new-life", "restored")]
    services.close()


def test_going_back_changes_nothing(qtbot: QtBot, offices: Offices, monkeypatch: pytest.MonkeyPatch) -> None:
    offices.first.ask(make_person, person(1))
    program = open_program(qtbot, offices.first)
    page = open_restore(program, monkeypatch)
    page.submit()
    assert "پشتیبان را برگزینید" in words(page)
    page._back.click()
    program.settle()
    log_in(program)
    services = program.opening.services
    assert services is not None
    office = services.as_actor(offices.first.actor)
    assert len(office.ask(search_people, "").rows) == 1
    assert office.ask(alarms) == ()
    services.close()


def test_a_store_that_cannot_be_opened_leads_to_its_backup_from_the_log_in(
    qtbot: QtBot, offices: Offices
) -> None:
    offices.first.ask(make_person, person(1))
    back_up_now(offices.first)
    program = open_program(qtbot, offices.second)
    program.settle()
    offices.first.close()
    paths = offices.first.machine.paths
    paths.store.write_bytes(b"rubbish")
    program.opening.stage = program.stage._replace(paths=paths)
    login = LoginPage()
    program.stage.window.show_page(login)
    program.opening.for_login(login)
    program.settle()
    assert login._restoring.isVisibleTo(login)
    login._restoring.click()
    program.settle()
    page = program.stage.window.centralWidget()
    assert isinstance(page, RestorePage)
    fill(program, page, PASSWORD)
    page.enter.click()
    program.settle()
    log_in(program)
    services = program.opening.services
    assert services is not None
    assert len(services.as_actor(offices.first.actor).ask(search_people, "").rows) == 1
    services.close()
