"""The account in the window: it agrees, or the page says where it does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from homejobs_desktop.services.ledger import ledger
from homejobs_desktop.ui.screens.exchange.accounting import Accounting
from homejobs_desktop.ui.screens_kit.pdf_dialog import PdfDialog
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.exchange_page import dialog, dialogs, tab, to_front, words
from tests.support.keys import CTRL
from tests.support.program import open_program

pytestmark = pytest.mark.usefixtures("persian")


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    made.first.ask(make_person, person(1))
    made.round(made.first)
    made.first.ask(make_person, person(2))
    made.write(made.first)
    yield made
    made.close()


def test_both_sides_show_the_sum_and_the_packages(qtbot: QtBot, offices: Offices) -> None:
    county = open_program(qtbot, offices.first)
    page = tab(county, "accounting", Accounting)
    assert page.state.text() == "حساب برابر است"
    assert "بی‌پاسخ" in words(page)
    assert [each.package.number for each in page.packages.rows] == [2, 1]
    assert not page.counties.panel.isVisibleTo(page)

    province = open_program(qtbot, offices.province)
    there = tab(province, "accounting", Accounting)
    assert there.state.text() == "حساب برابر است"
    assert [each.site for each in there.counties.rows] == ["29-01", "29-02"]
    assert len(there.packages.rows) == 1
    there.counties.view.go_to(1)
    assert [each.package.number for each in there.packages.rows] == []


def test_another_month_is_another_account(qtbot: QtBot, offices: Offices) -> None:
    county = open_program(qtbot, offices.first)
    page = tab(county, "accounting", Accounting)
    page.period.setFocus()
    QTest.keyClick(page.period, Qt.Key.Key_Down)
    county.settle()
    assert page.month is not None
    assert page.month.name == "آذر 1405"
    assert len(page.packages.rows) == 2
    QTest.keyClick(page.period, Qt.Key.Key_Down)
    county.settle()
    assert page.packages.panel.is_empty


def test_a_sum_that_does_not_agree_is_marked_and_says_what_to_do(qtbot: QtBot, offices: Offices) -> None:
    # A change that has gone from the store, as only damage does it.
    first = offices.first.ask(ledger).sites[0].account
    with offices.first.machine.engine.connect() as connection:
        connection.exec_driver_sql(
            "UPDATE op SET outcome = 'strange' "
            "WHERE seq = (SELECT min(seq) FROM op WHERE outcome = 'applied')"
        )
        connection.exec_driver_sql("COMMIT")
    county = open_program(qtbot, offices.first)
    page = tab(county, "accounting", Accounting)
    assert first.balanced
    assert page.state.text() == "حساب برابر نیست"
    assert page.state.property("pill") == "bad"
    assert "صورت تطبیق دو اداره" in words(page)
    column = [each.label.source for each in page.packages.view.rows.columns].index("State")
    index = page.packages.view.rows.index(1, column)
    assert index.data() == "۱ بی‌سرنوشت"


def test_the_reconciliation_sheet_is_looked_at_before_it_is_printed(qtbot: QtBot, offices: Offices) -> None:
    county = open_program(qtbot, offices.first)
    tab(county, "accounting", Accounting)
    to_front(county)
    sheet = dialog(county, PdfDialog, lambda: QTest.keyClick(county.frame, Qt.Key.Key_P, CTRL))
    qtbot.waitUntil(lambda: sheet.view.count == 1)
    assert sheet.print_button.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert dialogs(PdfDialog) == []
