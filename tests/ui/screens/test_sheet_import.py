import csv
from collections.abc import Callable
from pathlib import Path

from homejobs_desktop.services.people import find_by_code, search_people
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.sheet_import import read_sheet
from homejobs_desktop.ui.screens.sheet_import import SCREEN
from homejobs_desktop.ui.screens.sheet_import.desk import SheetDesk
from homejobs_desktop.ui.workplace import Screen
from tests.support.window import OpenScreen

Show = Callable[[Screen], OpenScreen]
LINES = (
    ("کد ملی", "نام", "نام خانوادگی", "چیز دیگر"),
    ("0651234565", "علی", "رضایی", "حسن"),
    ("0651234566", "رضا", "نخعی", "محمد"),
    ("0651234565", "علی", "رضایی", "حسن"),
    ("0881234567", "مریم", "عربی", "جواد"),
)


def sheet(folder: Path) -> Path:
    file = folder / "people.csv"
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out).writerows(LINES)
    return file


def desk_of(opened: OpenScreen) -> SheetDesk:
    assert isinstance(opened.widget, SheetDesk)
    return opened.widget


def verdicts(opened: OpenScreen) -> list[str]:
    model = desk_of(opened).lines.model
    rows = [model.row(number) for number in range(model.rowCount())]
    return [row.result.verdict for row in rows if row is not None]


def test_a_sheet_is_previewed_corrected_imported_and_undone(
    show: Show, office: Services, tmp_path: Path
) -> None:
    opened = show(SCREEN)
    desk = desk_of(opened)
    desk.read(sheet(tmp_path))
    opened.settle()
    assert verdicts(opened) == ["accept", "error", "duplicate", "accept"]
    assert office.ask(search_people, "").rows == ()
    chooser = desk.columns.choosers[3]
    chooser.set_value("father_name")
    chooser.edited.emit()
    opened.settle()
    opened.page.save()
    opened.settle()
    assert opened.frame.problems == []
    person = office.ask(find_by_code, "0651234565")
    assert person is not None
    assert person.father_name == "حسن"
    assert len(office.ask(search_people, "").rows) == 2
    assert "2 people" in opened.frame.lines[-1]
    desk.write_result(tmp_path / "result.xlsx")
    opened.settle()
    assert read_sheet(tmp_path / "result.xlsx").rows
    undo = opened.frame.undos[-2]
    assert undo is not None
    undo()
    opened.settle()
    assert office.ask(search_people, "").rows == ()


def test_lines_of_one_kind_are_shown(show: Show, tmp_path: Path) -> None:
    opened = show(SCREEN)
    desk_of(opened).read(sheet(tmp_path))
    opened.settle()
    desk_of(opened).lines.show_kind("error")
    assert verdicts(opened) == ["error"]
    assert "0651234566" in desk_of(opened).lines.message("3")
    desk_of(opened).lines.show_kind("")
    assert len(verdicts(opened)) == 4


def test_two_columns_for_one_field_are_refused(show: Show, tmp_path: Path) -> None:
    opened = show(SCREEN)
    desk_of(opened).read(sheet(tmp_path))
    opened.settle()
    chooser = desk_of(opened).columns.choosers[3]
    chooser.set_value("first_name")
    chooser.edited.emit()
    opened.settle()
    assert len(opened.frame.problems) == 1


def test_a_file_that_is_no_sheet_is_refused(show: Show, tmp_path: Path) -> None:
    opened = show(SCREEN)
    file = tmp_path / "letter.xlsx"
    file.write_bytes(b"not a sheet")
    desk_of(opened).read(file)
    opened.settle()
    assert len(opened.frame.problems) == 1
    assert desk_of(opened).start.isVisible()


def test_an_earlier_import_can_be_undone_after_a_question(
    show: Show, office: Services, tmp_path: Path
) -> None:
    opened = show(SCREEN)
    desk = desk_of(opened)
    desk.read(sheet(tmp_path))
    opened.settle()
    opened.page.save()
    opened.settle()
    assert desk._result is not None
    opened.frame.answer = False
    desk.start.undo.emit(desk._result.batch_id)
    opened.settle()
    assert len(office.ask(search_people, "").rows) == 2
    opened.frame.answer = True
    desk.start.undo.emit(desk._result.batch_id)
    opened.settle()
    assert office.ask(search_people, "").rows == ()
