"""Lists as Excel files: every line, in order, codes as text, and nothing that Excel would run."""

import dataclasses
import datetime as dt
import json
import tracemalloc
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from homejobs_desktop.domain.entities import PERMIT, PERSON
from homejobs_desktop.domain.filters import ApplicationFilter, Count, PermitFilter
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.foundation.errors import Cancelled, Invalid, Unreadable
from homejobs_desktop.persistence import list_rows, store
from homejobs_desktop.persistence.search import MATCH_CAP
from homejobs_desktop.services import people
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.context import Context, reading, writing
from homejobs_desktop.services.list_exports import export_list, export_people, export_renewals
from homejobs_desktop.services.permits import find_permits
from homejobs_desktop.services.runner import Services
from homejobs_desktop.sheets.reader import read_sheets
from homejobs_desktop.sheets.writer import StreamedCell, StreamedColumn, StreamedList, write_long_list
from tests.support.applying import ZAHRA, apply
from tests.support.office import make_office
from tests.support.permitting import issue
from tests.support.sheets import code
from tests.support.store import person_values

HEADER = 4
MANY = 1_100


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return make_office(tmp_path / "office")


def sheet_of(file: Path) -> Worksheet:
    page = openpyxl.load_workbook(file).active
    assert isinstance(page, Worksheet)
    return page


def table(page: Worksheet) -> list[dict[str, object]]:
    rows = list(page.iter_rows(min_row=HEADER, values_only=True))
    heads = [str(cell) for cell in rows[0]]
    return [dict(zip(heads, row, strict=True)) for row in rows[1:]]


def test_a_list_of_permits_is_written_whole(office: Services, tmp_path: Path, persian: None) -> None:
    rows = [issue(office, number) for number in range(1, 8)]
    file = tmp_path / "list.xlsx"
    done = office.ask(export_list, PermitFilter(order="expiry", state="in_force"), file)
    assert (done.count, done.file) == (7, file)
    page = sheet_of(file)
    assert page.sheet_view.rightToLeft
    assert page.freeze_panes == "A5"
    assert page.auto_filter.ref == f"A4:{page.cell(HEADER, page.max_column).coordinate[:-1]}11"
    assert page["A1"].value == "مجوزها — بیرجند"
    assert "معتبر" in str(page["A2"].value)
    assert "۱ آذر ۱۴۰۵" in str(page["A3"].value)
    lines = table(page)
    assert [line["شمارهٔ مجوز"] for line in lines] == [row.number for row in rows]
    first = lines[0]
    assert first["کد ملی"] == code(1)
    assert first["تلفن همراه"] == "09150000001"
    assert first["کد پستی"] == "9717612345"
    assert first["تاریخ صدور"] == "1405/09/01"
    assert str(first["تاریخ صدور (میلادی)"]) == "2026-11-22 00:00:00"
    kinds = {cell.data_type for row in page.iter_rows(min_row=HEADER + 1) for cell in row if cell.value}
    assert kinds == {"s", "n", "d"}
    codes = [cell for cell in page[HEADER + 1] if cell.value in {code(1), rows[0].number, "9717612345"}]
    assert [(cell.data_type, cell.number_format) for cell in codes] == [("s", "@")] * 3
    assert page.column_dimensions["A"].width > 20
    assert office.ask(check_store).whole


def test_all_pages_are_written_not_only_the_first(office: Services, tmp_path: Path) -> None:
    for number in range(1, 8):
        issue(office, number)
    seen: list[tuple[int, int]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(list_rows, "PAGE", 2)
        for wanted in (PermitFilter(), ApplicationFilter(order="name")):
            done = office.ask(export_list, wanted, tmp_path / "all.xlsx", lambda *step: seen.append(step))
            assert done.count == 7
            numbers = [line["National code"] for line in table(sheet_of(tmp_path / "all.xlsx"))]
            assert sorted(map(str, numbers)) == sorted(code(number) for number in range(1, 8))
        assert office.ask(export_people, "", tmp_path / "people.xlsx").count == 7
    assert seen[-1] == (7, 7)


def test_a_name_that_looks_like_a_formula_stays_a_name(office: Services, tmp_path: Path) -> None:
    wild = dataclasses.replace(
        ZAHRA, first_name="زهرا", address='=HYPERLINK("http://x")', phone="05632221100"
    )
    office.ask(people.save_person, None, wild)
    office.ask(export_people, "زهرا", tmp_path / "wild.xlsx")
    page = sheet_of(tmp_path / "wild.xlsx")
    (line,) = table(page)
    assert line["Address"] == '=HYPERLINK("http://x")'
    assert {cell.data_type for cell in page[HEADER + 1] if cell.value == line["Address"]} == {"s"}
    assert line["Telephone"] == "05632221100"
    assert office.ask(export_people, "؟!", tmp_path / "nobody.xlsx").count == 0


def test_the_renewals_are_what_runs_out_and_what_ran_out(office: Services, tmp_path: Path) -> None:
    late = issue(office, 1, issued_on=dt.date(2018, 1, 1))
    issue(office, 2)
    done = office.ask(export_renewals, 30, tmp_path / "season.xlsx")
    assert done.count == 1
    (line,) = table(sheet_of(tmp_path / "season.xlsx"))
    assert line["Number"] == late.number
    assert isinstance(line["Days left"], int)
    assert line["Days left"] < 0


def test_a_list_that_is_stopped_leaves_nothing(office: Services, tmp_path: Path) -> None:
    apply(office)
    target = tmp_path / "out"
    target.mkdir()

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        office.ask(export_list, ApplicationFilter(), target / "list.xlsx", stop)
    assert list(target.iterdir()) == []


def test_what_cannot_be_written_or_asked_is_refused(office: Services, tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        office.ask(export_list, PermitFilter(), tmp_path / "nowhere" / "list.xlsx")
    with pytest.raises(Invalid):
        office.ask(export_list, PermitFilter(order="waiting"), tmp_path / "list.xlsx")


def test_an_export_is_written_into_the_journal_without_what_was_looked_for(
    office: Services, tmp_path: Path
) -> None:
    apply(office)
    office.ask(export_list, ApplicationFilter(text="زهرا"), tmp_path / "list.xlsx")
    (told,) = office.ask(_exports)
    assert json.loads(told) == {"lines": 1, "list": "applications"}


@reading(Permission.CHECK)
def _exports(ctx: Context) -> list[bytes]:
    rows = ctx.session.connection.exec_driver_sql("SELECT body FROM op WHERE type = 'audit.export'")
    return [bytes(row[0]) for row in rows]


def test_a_long_list_takes_no_more_memory_than_a_short_one(tmp_path: Path) -> None:
    sheet = StreamedList("x", tuple(StreamedColumn(str(number), 12) for number in range(8)), ("y",))

    def peak(lines: int) -> int:
        tracemalloc.start()
        rows = ([f"{number:010}"] * 8 for number in range(lines))
        assert write_long_list(tmp_path / "long.xlsx", sheet, rows) == lines
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    assert peak(4_000) < 1.3 * peak(1_000)


def test_a_list_too_long_for_a_sheet_goes_on_on_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from homejobs_desktop.sheets import writer

    monkeypatch.setattr(writer, "_MOST_LINES", 3)
    sheet = StreamedList("فهرست", (StreamedColumn("نام", 12), StreamedColumn("روز", 12)))
    rows: list[list[StreamedCell]] = [
        [f"نام {number}", dt.date(1880 + number * 60, 1, 1)] for number in range(5)
    ]
    assert write_long_list(tmp_path / "two.xlsx", sheet, rows) == 5
    first, second = read_sheets(tmp_path / "two.xlsx")
    assert [row.cells[0] for row in first.rows] == ["نام", "نام 0", "نام 1", "نام 2"]
    assert [row.cells[0] for row in second.rows] == ["نام", "نام 3", "نام 4"]
    assert first.rows[1].cells[1] == "1880-01-01"


def test_everybody_whom_a_text_finds_is_written_however_many(office: Services, tmp_path: Path) -> None:
    office.ask(_register_many)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(list_rows, "PAGE", 7)
        assert office.ask(export_people, "زهرا", tmp_path / "people.xlsx").count == MANY
        assert office.ask(export_list, PermitFilter("زهرا"), tmp_path / "permits.xlsx").count == MANY
    assert office.ask(find_permits, PermitFilter("زهرا")).count == Count(MATCH_CAP, exact=False)
    lines = table(sheet_of(tmp_path / "people.xlsx"))
    assert {line["National code"] for line in lines} == {code(number) for number in range(1, MANY + 1)}


@writing(Permission.ISSUE_PERMITS)
def _register_many(ctx: Context) -> None:
    values = [person_values(code(number), last=f"نام{number}") for number in range(1, MANY + 1)]
    ids = store.create_many(ctx.session, PERSON, values)
    papers = [{"person_id": each, "number": f"{at:014}", "state": "issued"} for at, each in enumerate(ids)]
    store.create_many(ctx.session, PERMIT, papers)
