"""Papers in the window: the menu of a record, the preview, printing one and many, what is remembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from homejobs_desktop.domain.letters import LetterFilter
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.services.letters import search_letters
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.applications import SCREEN
from homejobs_desktop.ui.screens.applications.desk import ApplicationsDesk
from homejobs_desktop.ui.screens_kit import papers as papers_kit
from homejobs_desktop.ui.screens_kit.paper_dialog import PaperDialog
from homejobs_desktop.ui.screens_kit.printing import keep_printer
from tests.support.applying import MARYAM, apply, stage
from tests.support.keys import CTRL, press
from tests.support.office import FixedClock, make_office
from tests.support.pdf import text_of
from tests.support.window import OpenScreen

EVERY = LetterFilter()


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return make_office(tmp_path / "office", clock=FixedClock())


@pytest.fixture
def opened(qtbot: QtBot, office: Services) -> Iterator[OpenScreen]:
    page = OpenScreen(office, SCREEN)
    yield page
    page.close()


def desk_of(page: OpenScreen) -> ApplicationsDesk:
    assert isinstance(page.widget, ApplicationsDesk)
    return page.widget


def entry(menu: QMenu, code: str) -> bool:
    return next(each.isEnabled() for each in menu.actions() if each.data() == code)


def dialog_of(page: OpenScreen) -> PaperDialog:
    page.settle_tasks()
    found = page.widget.findChild(PaperDialog)
    assert isinstance(found, PaperDialog)
    return found


def pdf_printer(file: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    made.setOutputFileName(str(file))
    return made


def test_the_menu_offers_what_the_record_can_have(opened: OpenScreen, office: Services) -> None:
    application = apply(office)
    opened.page.open(application, "")
    opened.settle()
    menu = desk_of(opened).view.papers
    assert entry(menu, "missing_notice")
    assert not entry(menu, "agency_referral")
    stage(office, application, "docs_check")
    stage(office, application, "agency_review")
    opened.page.reload()
    opened.settle()
    assert entry(menu, "agency_referral")


def test_a_letter_is_looked_at_and_printed(
    opened: OpenScreen, office: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application, asked = apply(office), []

    def printer(_parent: object, _workplace: object, size: str) -> QPrinter:
        asked.append(size)
        return pdf_printer(tmp_path / "printed.pdf")

    monkeypatch.setattr(papers_kit, "ask_printer", printer)
    opened.page.open(application, "")
    opened.settle()
    menu = desk_of(opened).view.papers
    next(each for each in menu.actions() if each.data() == "missing_notice").trigger()
    dialog = dialog_of(opened)
    assert dialog.view.count == 1
    assert dialog.paper == "A5"
    assert office.ask(search_letters, EVERY).rows == ()  # a preview numbers nothing
    press(dialog, Qt.Key.Key_P, CTRL)
    opened.widget.activateWindow()
    opened.settle()
    assert asked == ["A5"]
    assert (tmp_path / "printed.pdf").stat().st_size > 10_000
    assert "1/1405" in opened.frame.lines[-1]
    assert [row.number for row in office.ask(search_letters, EVERY).rows] == ["1/1405"]


def test_many_are_saved_in_one_file_and_who_is_left_out_is_told(
    opened: OpenScreen, office: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = apply(office)
    apply(office, who=MARYAM)
    stage(office, first, "docs_check")
    stage(office, first, "agency_review")
    file = tmp_path / "all.pdf"
    monkeypatch.setattr(papers_kit, "ask_file", lambda _parent, _name: file)
    opened.page.reload()
    opened.settle()
    desk = desk_of(opened)
    desk.list.view.selectAll()
    desk.papers.open("agency_referral", tuple(each.id for each in desk.list.chosen_rows()))
    dialog = dialog_of(opened)
    press(dialog, Qt.Key.Key_S, CTRL)
    opened.widget.activateWindow()
    opened.settle()
    assert "صنعت، معدن و تجارت" in text_of(file.read_bytes())
    (told,) = opened.frame.problems
    assert isinstance(told, Refused)
    assert "1 were left out" in told.sentence()


def test_the_size_that_was_chosen_is_remembered_for_the_user(opened: OpenScreen, office: Services) -> None:
    application = apply(office)
    papers = desk_of(opened).papers
    papers.open("missing_notice", (application,))
    dialog = dialog_of(opened)
    dialog.sizes.set_values(("A4",))
    dialog.sizes.edited.emit()
    opened.settle_tasks()
    assert (dialog.page_size, dialog.paper) == ("A4", "A4")
    dialog.reject()
    assert opened.memory.kept["printing/admin/missing_notice"] == "A4"
    papers.open("missing_notice", (application,))
    again = [each for each in opened.widget.findChildren(PaperDialog) if each.isVisible()]
    assert [each.page_size for each in again] == ["A4"]
    again[0].reject()
    opened.settle_tasks()


def test_the_paper_in_the_printer_is_remembered(opened: OpenScreen, tmp_path: Path) -> None:
    keep_printer(pdf_printer(tmp_path / "x.pdf"), opened.workplace)
    assert opened.memory.kept["printing/admin/paper"] == "A5"


def test_nothing_chosen_is_told(opened: OpenScreen, office: Services) -> None:
    apply(office)
    desk = desk_of(opened)
    desk.list.view.clearSelection()
    button = desk.papers.chooser("application", lambda: ())
    menu = button.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    assert len(opened.frame.problems) == 1
    button.deleteLater()
