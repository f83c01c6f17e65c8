"""The exchange page: write to a drive, read at the province, carry the answer back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.numbers import short_code
from homejobs_desktop.services.drives import Drive
from homejobs_desktop.services.ejecting import Ejection
from homejobs_desktop.services.exchange import enrol_request
from homejobs_desktop.ui.screens_kit.pdf_dialog import PdfDialog
from tests.end_to_end.test_walk import StrayWindows
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.exchange_page import code_of, dialog, dialogs, page_of, press, to_front, type_code, words
from tests.support.keys import CTRL, type_text
from tests.support.program import open_program

pytestmark = pytest.mark.usefixtures("persian")


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    (made.stick / "grant.msp").unlink()
    made.first.ask(make_person, person(1))
    yield made
    made.close()


def packages(offices: Offices, receiver: str) -> list[Path]:
    return sorted((offices.stick / "MSYNC").glob(f"*_to_{receiver}_*.msp"))


def test_a_package_goes_up_and_its_answer_comes_down(qtbot: QtBot, offices: Offices) -> None:
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
    type_code(province, code_of(packages(offices, "29-00")[0]))
    assert "برگه از آنِ همین بسته است" in words(there)
    assert "تغییر اعمال شد" in words(there)
    assert not there.reading.code.text()
    offices.tick()
    press(province, "نوشتن و وارسی")
    assert there.writing.done.isVisibleTo(there)

    here.reload()
    county.settle()
    type_code(county, code_of(packages(offices, "29-01")[0]))
    assert "تأیید شد" in words(here)
    assert offices.agree(offices.first)


def test_the_drive_is_let_go_after_writing(
    qtbot: QtBot, offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = Drive(offices.stick, "KINGSTON", 8_000_000, writable=True)
    ends = [Ejection.BUSY, Ejection.OUT]
    asked: list[Path] = []

    def let_go(folder: Path) -> Ejection:
        asked.append(folder)
        return ends.pop(0)

    monkeypatch.setattr("homejobs_desktop.ui.screens.exchange.drives.drives", lambda: (stick,))
    monkeypatch.setattr("homejobs_desktop.ui.screens.exchange.writing.eject", let_go)
    county = open_program(qtbot, offices.first)
    page = page_of(county)
    page.place.look()
    qtbot.waitUntil(lambda: page.place.place == offices.stick)
    offices.tick()
    press(county, "نوشتن و وارسی")
    assert page.writing.eject.isVisibleTo(page)
    press(county, "بیرون آوردن")
    assert "برنامهٔ دیگری هنوز از درایو استفاده می‌کند" in words(page)
    press(county, "بیرون آوردن")
    assert "اکنون آن را بیرون آورید" in words(page)
    assert not page.writing.eject.isEnabled()
    assert asked == [offices.stick, offices.stick]


def test_a_folder_is_not_taken_out(qtbot: QtBot, offices: Offices) -> None:
    county = open_program(qtbot, offices.first)
    page = page_of(county)
    page.place.choose(offices.stick)
    offices.tick()
    press(county, "نوشتن و وارسی")
    assert page.writing.done.isVisibleTo(page)
    assert not page.writing.eject.isVisibleTo(page)


def test_the_code_is_never_shown_and_a_wrong_one_takes_nothing_in(qtbot: QtBot, offices: Offices) -> None:
    file = offices.write(offices.first).packages[0].file
    right, wrong = code_of(file), "12345678"
    province = open_program(qtbot, offices.province)
    page = page_of(province)
    page.place.choose(offices.stick)
    press(province, "پیش‌نمایش")
    assert right[:4] not in words(page)
    line = page.reading.code
    type_text(line, wrong[:5])
    assert line.pill_text()
    assert not page.reading.take_button.isEnabled()
    type_text(line, wrong[5:])
    assert line.pill_text() == "نادرست"
    assert not page.reading.take_button.isEnabled()
    assert "اشتباه تایپ شده" in words(page)
    # Digits that agree with each other, but are another package's.
    type_code(province, short_code(f"{int(right[:6]) + 1:064x}"))
    assert "از بستهٔ دیگری است" in words(page)
    assert "تغییر اعمال شد" not in words(page)
    type_code(province, right)
    assert "تغییر اعمال شد" in words(page)


def test_a_package_without_a_slip_is_taken_in_and_told_as_read_afterwards(
    qtbot: QtBot, offices: Offices
) -> None:
    offices.write(offices.first)
    province = open_program(qtbot, offices.province)
    page = page_of(province)
    page.place.choose(offices.stick)
    press(province, "برگه ندارد")
    assert "تغییر اعمال شد" in words(page)
    qtbot.waitUntil(lambda: "پیش‌تر خوانده شده" in words(page))
    left = [each for each in page.reading.findChildren(QPushButton) if each.isVisibleTo(page)]
    assert "برگه ندارد" not in [each.text() for each in left]


def test_the_slip_of_what_was_written_is_looked_at_and_saved(
    qtbot: QtBot, offices: Offices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    county = open_program(qtbot, offices.first)
    page = page_of(county)
    page.place.choose(offices.stick)
    offices.tick()
    press(county, "نوشتن و وارسی")
    to_front(county)
    shown = dialog(county, PdfDialog, lambda: QTest.keyClick(county.frame, Qt.Key.Key_P, CTRL))
    qtbot.waitUntil(lambda: shown.view.count == 1)
    target = tmp_path / "slip.pdf"
    monkeypatch.setattr("homejobs_desktop.ui.screens_kit.pdf_dialog.ask_file", lambda _parent, _name: target)
    shown.save()
    county.settle()
    assert target.read_bytes().startswith(b"%PDF")
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert dialogs(PdfDialog) == []


def test_the_slip_of_an_earlier_package_opens_from_the_list(qtbot: QtBot, offices: Offices) -> None:
    offices.write(offices.first)
    county = open_program(qtbot, offices.first)
    page = page_of(county)
    page.lists.setCurrentIndex(page.lists.count() - 1)
    view = page.lists._packages.view
    view.go_to(0)
    shown = dialog(county, PdfDialog, lambda: QTest.keyClick(view, Qt.Key.Key_Return))
    qtbot.waitUntil(lambda: shown.view.count == 1)
    shown.reject()


def test_a_package_that_is_no_longer_kept_says_so(qtbot: QtBot, offices: Offices) -> None:
    offices.write(offices.first)
    for file in offices.first.machine.paths.outbox.glob("*.msp"):
        file.unlink()
    county = open_program(qtbot, offices.first)
    page = page_of(county)
    page.lists.setCurrentIndex(page.lists.count() - 1)
    view = page.lists._packages.view
    qtbot.waitUntil(lambda: view.model().rowCount() > 0)
    view.go_to(0)
    QTest.keyClick(view, Qt.Key.Key_Return)
    county.settle()
    assert not dialogs(PdfDialog)
    said = " ".join(each.text() for each in county.stage.window.findChildren(QLabel) if each.isVisible())
    assert "دیگر در این رایانه نیست" in said


def test_a_damaged_package_is_refused_in_one_sentence(qtbot: QtBot, offices: Offices) -> None:
    offices.write(offices.first)
    for file in offices.stick.rglob("*.msp"):
        data = bytearray(file.read_bytes())
        data[len(data) // 2] ^= 1
        file.write_bytes(data)
    province = open_program(qtbot, offices.province)
    there = page_of(province)
    there.place.choose(offices.stick)
    press(province, "برگه ندارد")
    assert "تغییر اعمال شد" not in words(there)

    def told() -> bool:
        errors = [each for each in there.findChildren(QLabel) if each.property("role") == "error"]
        return any(each.text() and each.isVisibleTo(there) for each in errors)

    qtbot.waitUntil(told)


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


def test_the_tabs_are_gone_through_with_the_keyboard_and_escape_leads_back(
    qtbot: QtBot, offices: Offices
) -> None:
    county = open_program(qtbot, offices.first)
    page = page_of(county)
    page.tabs.setFocus()
    for name in ("accounting", "inspecting", "trust", "alarms", "safety"):
        QTest.keyClick(page.tabs, Qt.Key.Key_Left)
        county.settle()
        assert page.current == name
        assert not county.frame.bar.sentence
    to_front(county)
    QTest.keyClick(county.frame, Qt.Key.Key_Escape)
    assert page.current == "carrying"


@pytest.mark.parametrize("side", ["first", "province"])
def test_no_part_of_a_tab_opens_as_a_window_of_its_own(qtbot: QtBot, offices: Offices, side: str) -> None:
    program = open_program(qtbot, getattr(offices, side))
    page = page_of(program)
    app = QApplication.instance()
    assert app is not None
    stray = StrayWindows()
    app.installEventFilter(stray)
    for name in ("accounting", "inspecting", "trust", "alarms", "safety"):
        page.show_tab(name)
        program.settle()
        assert page.minimumSizeHint().width() <= 1134
    app.removeEventFilter(stray)
    assert stray.seen == []
