"""Narrowing a list in the window: by editors, chips, filters kept by name; and writing it to Excel."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from homejobs_desktop.domain.filters import ListKind, PermitFilter
from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.domain.permits import PermitRow
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.saved_filters import save_filter, saved_filters
from homejobs_desktop.ui.screens import applications, people, permits, renewals
from homejobs_desktop.ui.screens.permits.desk import PermitsDesk
from homejobs_desktop.ui.screens_kit import exporting
from homejobs_desktop.ui.workplace import Screen
from tests.support.applying import apply
from tests.support.keys import press, type_text
from tests.support.office import make_office
from tests.support.permitting import issue
from tests.support.window import OpenScreen


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return make_office(tmp_path / "office")


@pytest.fixture
def rows(office: Services) -> list[PermitRow]:
    apply(office)
    return [issue(office, number) for number in (1, 2, 3)]


@pytest.fixture
def opened(qtbot: object, office: Services, rows: list[PermitRow]) -> Iterator[OpenScreen]:
    screen = OpenScreen(office, permits.SCREEN)
    yield screen
    screen.close()


def desk_of(opened: OpenScreen) -> PermitsDesk:
    assert isinstance(opened.page.widget, PermitsDesk)
    return opened.page.widget


def chips(desk: PermitsDesk) -> list[QPushButton]:
    every = desk.filters.findChildren(QPushButton)
    return [each for each in every if each.property("chip") is True and not each.isHidden()]


def shortcut(opened: OpenScreen, key: Qt.Key) -> None:
    opened.settle()
    QTest.keyClick(opened.widget, key, Qt.KeyboardModifier.ControlModifier)
    opened.settle(200)  # a button that its key presses stays down for a moment


def shown(opened: OpenScreen) -> int:
    opened.settle()
    return desk_of(opened).list.model.rowCount()


def test_the_keyboard_opens_the_editors_and_narrows_the_list(opened: OpenScreen) -> None:
    desk = desk_of(opened)
    assert desk.filters.panel.isHidden()
    shortcut(opened, Qt.Key.Key_L)
    assert not desk.filters.panel.isHidden()
    state = desk.filters.editors["state"]
    assert state.hasFocus()
    type_text(state, "صادر")
    press(state, Qt.Key.Key_Return)
    assert shown(opened) == 3
    within = desk.filters.editors["within_days"]
    within.setFocus()
    type_text(within, "30")
    assert shown(opened) == 0
    assert desk.list.count.text().endswith("0 rows")
    assert [chip.text() for chip in chips(desk)] == ["State: صادرشده", "Ends within (days): 30"]
    assert not desk.list.panel.empty.isHidden()


def test_a_chip_takes_its_condition_back(opened: OpenScreen) -> None:
    desk = desk_of(opened)
    desk.filters.ask("within_days", 30)
    desk.filters.ask("kind", "new")
    assert shown(opened) == 0
    within = next(chip for chip in chips(desk) if "30" in chip.text())
    within.setFocus()
    press(within, Qt.Key.Key_Delete)
    assert shown(opened) == 3
    assert len(chips(desk)) == 1
    assert desk.filters.clear_button.hasFocus()
    desk.filters.clear_button.click()
    opened.settle()
    assert chips(desk) == []
    assert desk.filters.wanted("") == PermitFilter()


def test_what_is_asked_lasts_and_stays_when_a_record_is_opened(
    opened: OpenScreen, rows: list[PermitRow]
) -> None:
    desk = desk_of(opened)
    desk.filters.ask("order", "expiry")
    assert shown(opened) == 3
    desk.show_record(rows[0].id)
    opened.settle()
    assert desk.filters.toggle.isHidden()
    assert len(chips(desk)) == 1
    opened.page.leave()
    opened.page.reload()
    opened.settle()
    assert not desk.filters.toggle.isHidden()
    assert desk.filters.wanted("").order == "expiry"
    assert desk.list.model.key_at(0) == rows[0].id


def test_a_filter_is_kept_used_renamed_and_deleted(opened: OpenScreen, office: Services) -> None:
    desk = desk_of(opened)
    menu = desk.filters.saved
    desk.list.search.set_value("زهرا")
    desk.filters.ask("within_days", 45)
    opened.settle()
    menu.begin()
    type_text(menu.name, "یک ماه و نیم")
    menu.share.click()
    press(menu.name, Qt.Key.Key_Return)
    opened.settle()
    assert menu.strip.isHidden()
    (kept,) = office.ask(saved_filters, ListKind.PERMITS)
    assert (kept.name, kept.shared) == ("یک ماه و نیم", True)
    assert kept.wanted == PermitFilter(text="زهرا", within_days=45)
    desk.filters.clear()
    desk.list.search.set_value("")
    opened.settle()
    menu.fill(office.ask(saved_filters, ListKind.PERMITS))
    menu.menu.actions()[0].trigger()
    opened.settle()
    assert desk.filters.wanted(desk.list.search.text()) == kept.wanted
    menu.begin(kept)
    assert menu.name.text() == kept.name
    type_text(menu.name, "پایان نزدیک")
    press(menu.name, Qt.Key.Key_Return)
    opened.settle()
    (renamed,) = office.ask(saved_filters, ListKind.PERMITS)
    assert renamed.name == "پایان نزدیک"
    menu._delete(renamed)
    opened.settle()
    assert office.ask(saved_filters, ListKind.PERMITS) == ()
    undo = opened.frame.undos[-1]
    assert undo is not None
    undo()
    opened.settle()
    assert office.ask(saved_filters, ListKind.PERMITS) == (renamed,)


def test_the_menu_offers_others_filters_to_use_but_not_to_change(
    opened: OpenScreen, office: Services
) -> None:
    leila = office.as_actor(Actor("leila", "لیلا", Role.CLERK))
    leila.ask(save_filter, "از لیلا", PermitFilter(kind="new"), shared=True)
    menu = desk_of(opened).filters.saved
    menu.fill(office.ask(saved_filters, ListKind.PERMITS))
    assert menu.menu.actions()[0].text() == "از لیلا — leila"
    assert all(action.menu() is None for action in menu.menu.actions())


def test_escape_leaves_the_line_of_the_name(opened: OpenScreen, office: Services) -> None:
    menu = desk_of(opened).filters.saved
    menu.begin()
    press(menu.name, Qt.Key.Key_Escape)
    assert menu.strip.isHidden()
    menu.begin()
    press(menu.name, Qt.Key.Key_Return)
    opened.settle()
    assert len(opened.frame.problems) == 1
    assert office.ask(saved_filters, ListKind.PERMITS) == ()


def test_a_county_does_not_ask_for_the_county_and_the_province_does(
    opened: OpenScreen, tmp_path: Path
) -> None:
    assert "owner" not in desk_of(opened).filters.editors
    province = make_office(tmp_path / "province", kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی")
    screen = OpenScreen(province, permits.SCREEN)
    desk = desk_of(screen)
    desk.filters.ask("owner", "29-02")
    screen.settle()
    assert [chip.text() for chip in chips(desk)] == ["County: درمیان"]
    screen.close()


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    "case",
    [
        (permits.SCREEN, 3, "Permits 1405-09-01.xlsx"),
        (applications.SCREEN, 1, "Applications 1405-09-01.xlsx"),
        (people.SCREEN, 4, "People 1405-09-01.xlsx"),
        (renewals.SCREEN, 0, "Permits that run out 1405-09-01.xlsx"),
    ],
)
def test_every_list_is_written_to_excel_on_a_key(
    office: Services,
    rows: list[PermitRow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    case: tuple[Screen, int, str],
) -> None:
    screen, lines, name = case
    proposed: list[str] = []

    def choose(_parent: QWidget, wanted: str) -> Path:
        proposed.append(wanted)
        return tmp_path / "list.xlsx"

    monkeypatch.setattr(exporting, "ask_sheet_file", choose)
    opened = OpenScreen(office, screen)
    shortcut(opened, Qt.Key.Key_E)
    assert proposed == [name]
    page = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    assert page is not None
    assert page.max_row == 4 + lines
    assert str(lines) in opened.frame.lines[-1]
    assert opened.frame.problems == []
    opened.close()
