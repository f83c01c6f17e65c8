from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from homejobs_desktop.domain.permits import PermitRequest, PermitRow, PermitType
from homejobs_desktop.services import people, permits
from homejobs_desktop.services.runner import Services
from homejobs_desktop.ui.screens.permits import SCREEN
from homejobs_desktop.ui.screens.permits.desk import PermitsDesk
from homejobs_desktop.ui.screens_kit import papers as papers_kit
from homejobs_desktop.ui.screens_kit.printing import print_pages
from homejobs_desktop.ui.workplace import Screen
from tests.support.keys import press, press_here, type_here
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]


def desk_of(opened: OpenScreen) -> PermitsDesk:
    assert isinstance(opened.widget, PermitsDesk)
    return opened.widget


@pytest.fixture
def permit(office: Services, zahra: str) -> PermitRow:
    request = PermitRequest(zahra, PermitType.INDEPENDENT, "IN-01", "SAMT", agency_letter_no="12/345")
    return office.ask(permits.issue_permit, request)


def test_a_permit_is_issued_from_the_person(show: Show, office: Services, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.open("", f"new:{zahra}")
    opened.settle()
    form = desk_of(opened).form.form
    draft = form.state.draft()
    assert (draft.permit_type, draft.field_code, draft.agency) == ("independent", "IN-01", "SAMT")
    opened.settle(400)
    assert desk_of(opened).aside._found.count() > 1
    form.put("agency_letter_no", "12/345")
    form.put("capital_rial", 2_500_000_000)
    opened.page.save()
    opened.settle()
    rows = office.ask(permits.permits_of, zahra)
    assert [row.permit_type for row in rows] == ["independent"]
    page = desk_of(opened).permit
    assert page.row == rows[0]
    assert page.preview.count == 1
    assert opened.frame.lines


def test_the_person_is_chosen_first_by_the_keyboard(show: Show, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.create()
    opened.settle()
    type_here("4562")
    opened.settle()
    press_here(Qt.Key.Key_Return)
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert desk_of(opened).form.isVisible()
    assert desk_of(opened).form.form.state.draft().person_id == zahra


def test_only_the_fields_of_the_type_are_asked(show: Show, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.open("", f"new:{zahra}")
    opened.settle()
    form = desk_of(opened).form.form

    def shown(name: str) -> bool:
        return not form.cells[name].isHidden()

    assert (shown("supporter_permit"), shown("legal_id")) == (False, False)
    form.put("permit_type", "covered")
    assert (shown("supporter_permit"), shown("legal_id")) == (True, False)
    form.put("permit_type", "supporter_legal")
    assert (shown("supporter_permit"), shown("legal_id")) == (False, True)


def test_what_the_rules_refuse_stands_beside_its_field(show: Show, office: Services, zahra: str) -> None:
    opened = show(SCREEN)
    opened.page.open("", f"new:{zahra}")
    opened.settle()
    form = desk_of(opened).form.form
    form.put("permit_type", "covered")
    opened.page.save()
    opened.settle()
    assert form.cells["supporter_permit"].problem()
    assert office.ask(permits.permits_of, zahra) == ()


def test_the_list_finds_and_opens(show: Show, permit: PermitRow) -> None:
    opened = show(SCREEN)
    opened.page.find()
    type_here(permit.number[:8])
    opened.settle()
    view = desk_of(opened).list.view
    assert view.rows.rowCount() == 1
    view.go_to(0)
    press(view, Qt.Key.Key_Return)
    opened.settle()
    assert desk_of(opened).permit.row == permit
    assert "issued" not in desk_of(opened).permit.state.text()
    assert opened.page.leave()


def test_the_national_number_is_entered(show: Show, office: Services, permit: PermitRow) -> None:
    opened = show(SCREEN)
    opened.page.open(permit.id, "")
    opened.settle()
    desk_of(opened).permit.number.setFocus()
    type_here("140512345678")
    press_here(Qt.Key.Key_Return)
    opened.settle()
    assert office.ask(permits.get_permit, permit.id).national_number == "140512345678"
    assert opened.frame.lines


def test_a_permit_is_given_back_with_a_reason(show: Show, office: Services, permit: PermitRow) -> None:
    opened = show(SCREEN)
    opened.page.open(permit.id, "")
    opened.settle()
    desk_of(opened).permit.wants.emit("move")
    opened.settle()
    moving = desk_of(opened).acts.moving.form
    moving.put("state", "cancelled")
    opened.page.save()
    opened.settle()
    assert moving.cells["code"].problem()
    moving.put("code", "other")
    opened.page.save()
    opened.settle()
    assert moving.cells["reason"].problem()
    moving.put("reason", "به درخواست دارنده")
    opened.page.save()
    opened.settle()
    assert office.ask(permits.get_permit, permit.id).state == "cancelled"
    assert office.ask(people.get_person, permit.person_id).notes


def test_each_copy_is_counted_and_told(
    show: Show, permit: PermitRow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sheet.pdf"
    monkeypatch.setattr(papers_kit, "ask_file", lambda _parent, _name: file)
    opened = show(SCREEN)
    opened.page.open(permit.id, "")
    opened.settle()
    for _ in range(2):
        desk_of(opened).permit.wants.emit("save")
        opened.settle()
    assert file.read_bytes().startswith(b"%PDF")
    assert [line.split("copy ")[1][0] for line in opened.frame.lines] == ["1", "2"]


def test_the_sheet_goes_to_the_printer(
    show: Show, permit: PermitRow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "printed.pdf"

    def printer(_parent: object, _workplace: object, size: str) -> QPrinter:
        assert size == "A4"
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        made.setOutputFileName(str(file))
        return made

    monkeypatch.setattr(papers_kit, "ask_printer", printer)
    opened = show(SCREEN)
    opened.page.open(permit.id, "")
    opened.settle()
    opened.page.print()
    opened.settle()
    assert file.stat().st_size > 10_000
    assert opened.frame.lines


def test_nothing_is_counted_when_printing_is_called_off(
    show: Show, office: Services, permit: PermitRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers_kit, "ask_printer", lambda *_asked: None)
    opened = show(SCREEN)
    opened.page.open(permit.id, "")
    opened.settle()
    opened.page.print()
    opened.settle()
    assert opened.frame.lines == []


def test_no_pages_print_nothing(tmp_path: Path) -> None:
    made = QPrinter()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "empty.pdf"))
    print_pages(made, ())
    assert (tmp_path / "empty.pdf").exists()
