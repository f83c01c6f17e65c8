import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from homejobs_desktop.domain.offices import Actor, OfficeKind
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.domain.permissions import Role
from homejobs_desktop.foundation.errors import Cancelled, Invalid, NotAllowed, NotFound, Unreadable
from homejobs_desktop.foundation.jalali import from_jalali
from homejobs_desktop.persistence import journal
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.people import (
    add_note,
    find_by_code,
    get_person,
    retire_person,
    save_person,
    search_people,
)
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.sheet_import import (
    ImportResult,
    SheetPlan,
    import_batches,
    import_people,
    preview,
    read_sheet,
    remap,
    report_rows,
    result_sheet,
    undo_import,
)
from tests.support import sheets
from tests.support.office import make_office
from tests.support.sheets import HEADER, code

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def office(tmp_path: Path) -> Services:
    return make_office(tmp_path / "office")


@pytest.fixture
def sample() -> SheetPlan:
    return read_sheet(DATA / "people_birjand.xlsx")


def _verdicts(result: ImportResult) -> dict[str, int]:
    return {verdict: result.count(verdict) for verdict in ("accept", "duplicate", "error")}


def _everybody(office: Services) -> int:
    return len(office.ask(search_people, "", limit=1000).rows)


def test_the_sample_is_imported_as_expected(office: Services, sample: SheetPlan) -> None:
    expected = json.loads((DATA / "people_birjand.expected.json").read_text(encoding="utf-8"))
    seen = office.ask(preview, sample)
    assert _everybody(office) == 0
    outcome = office.run(import_people, sample)
    assert outcome.touched == {"person"}
    result = outcome.value
    told = {
        row["line"]: f"error:{row['field']}" if row["verdict"] == "error" else row["verdict"]
        for row in report_rows(result)
    }
    assert told == {line["sheet_line"]: line["verdict"] for line in expected["lines"]}
    assert [(line.line, line.verdict, line.field) for line in seen.lines] == [
        (line.line, line.verdict, line.field) for line in result.lines
    ]
    assert all(line.message for line in result.lines if line.verdict != "accept")
    assert all(line.person_id for line in result.lines if line.verdict == "accept")
    assert _everybody(office) == 413
    person = office.ask(find_by_code, "5633031768")
    assert person is not None
    assert (person.first_name, person.last_name, person.mobile) == ("فاطمه", "شهریاری", "09374538666")
    assert person.birth_date == from_jalali(1376, 3, 7)
    assert office.ask(check_store).integrity == "ok"


def test_every_imported_person_has_an_operation_and_is_found(office: Services, sample: SheetPlan) -> None:
    @reading(search_people.permission)
    def operations(ctx: Context) -> journal.Verification:
        return journal.verify(ctx.session)

    before = office.ask(operations).operations
    result = office.ask(import_people, sample)
    after = office.ask(operations)
    assert after.broken_at is None
    # One for each person and one that says that an import was done.
    assert after.operations - before == result.count("accept") + 1
    assert {row.last_name for row in office.ask(search_people, "چاپاری").rows} == {"چاپاری"}


def test_the_same_sheet_twice_brings_nobody_new(office: Services, sample: SheetPlan) -> None:
    office.ask(import_people, sample)
    again = office.ask(import_people, sample)
    assert _verdicts(again) == {"accept": 0, "duplicate": 431, "error": 69}
    assert _everybody(office) == 413
    registered = next(line for line in again.lines if line.verdict == "duplicate")
    assert "already registered" in registered.message
    assert registered.person_id


def test_a_line_after_a_faulty_one_with_the_same_code_is_accepted(office: Services, tmp_path: Path) -> None:
    rows = [
        ("کد ملی", "نام", "نام خانوادگی", "موبایل"),
        (code(1), "مریم", "رضایی", "0915"),
        (code(1), "مریم", "رضایی", "09151234567"),
        (code(1), "مریم", "رضایی", "09151234567"),
    ]
    result = office.ask(import_people, read_sheet(sheets.xlsx(tmp_path / "a.xlsx", rows)))
    assert [(line.line, line.verdict) for line in result.lines] == [
        (2, "error"),
        (3, "accept"),
        (4, "duplicate"),
    ]
    assert "line 3" in result.lines[2].message


WRITERS: dict[str, Callable[[Path, sheets.Rows], Path]] = {
    "people.xlsx": sheets.xlsx,
    "people.xls": sheets.xls,
    "people.ods": sheets.ods,
}


@pytest.mark.parametrize("name", WRITERS)
def test_other_formats_with_eaten_zeros(office: Services, tmp_path: Path, name: str) -> None:
    header = ("موبایل", "نام و نام خانوادگي", "ملاحظات", "ش.ملی", "ت.ت", "جنس", "قد")
    rows: list[tuple[sheets.Cell, ...]] = [(None,), ("اداره کل", None), header]
    rows += [
        (9151000000 + number, "مریم رضایی", "خوب", int(code(number)), 13600101 + number, "زن", 165)
        for number in range(1, 21)
    ]
    rows += [(), ("مجموع", 20), ("رئیس اداره",)]
    plan = read_sheet(WRITERS[name](tmp_path / name, rows))
    assert plan.header_line == 3
    assert plan.missing == ()
    assert plan.left_out == ("ملاحظات", "قد")
    result = office.ask(import_people, plan)
    assert _verdicts(result) == {"accept": 20, "duplicate": 0, "error": 0}
    assert [line.line for line in result.lines] == list(range(4, 24))
    person = office.ask(find_by_code, code(7))
    assert person is not None
    assert (person.mobile, person.birth_date, person.gender) == (
        "09151000007",
        from_jalali(1360, 1, 8),
        "female",
    )


@pytest.mark.parametrize(("separator", "encoding"), [(";", "cp1256"), ("\t", "utf-16"), (",", "utf-8-sig")])
def test_csv(office: Services, tmp_path: Path, separator: str, encoding: str) -> None:
    arabic = str.maketrans({"ی": "ي"})
    rows = [[str(cell).translate(arabic) for cell in row] for row in (HEADER, *sheets.person_rows(30))]
    path = tmp_path / "لیست.csv"
    path.write_bytes(sheets.csv_bytes(rows, separator=separator, encoding=encoding))
    result = office.ask(import_people, read_sheet(path))
    assert _verdicts(result) == {"accept": 30, "duplicate": 0, "error": 0}
    assert {row.last_name for row in office.ask(search_people, "").rows} <= set(sheets.LAST)


def test_the_sheet_with_people_is_chosen(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "many.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("راهنما").write_string(0, 0, "این فایل فهرست افراد است")
        for name, header in (("خلاصه", ("نام", "کد ملی")), ("افراد", HEADER)):
            page = book.add_worksheet(name)
            page.write_row(2, 0, header)
            page.write_row(3, 0, ("1", code(1), "مریم", "رضایی"))
    plan = read_sheet(path)
    assert (plan.sheet, plan.sheets) == ("افراد", ("راهنما", "خلاصه", "افراد"))
    assert read_sheet(path, "خلاصه").sheet == "خلاصه"
    with pytest.raises(Unreadable):
        read_sheet(path, "نیست")
    with pytest.raises(Unreadable) as caught:
        read_sheet(path, "راهنما")
    assert "many.xlsx" in caught.value.sentence()


def test_a_place_merged_over_several_people_holds_for_each(office: Services, tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "merged.xlsx"
    with xlsxwriter.Workbook(path) as book:
        page = book.add_worksheet()
        page.merge_range(0, 0, 0, 4, "فهرست متقاضیان")
        page.merge_range(1, 0, 2, 0, "شهرستان")
        page.merge_range(1, 1, 2, 1, "کد ملی")
        page.merge_range(1, 2, 1, 4, "مشخصات")
        page.write_row(2, 2, ("نام", "نام خانوادگی", "نام پدر"))
        page.merge_range(3, 0, 5, 0, "قاین")
        for line in range(3, 7):
            page.write_row(line, 1, (code(line), "مریم", "رضایی", "علی"))
        page.merge_range(7, 3, 8, 3, "رضایی")
        page.write_row(7, 1, (code(90), "زهرا"))
        page.write_row(8, 1, (code(91), "زهرا"))
    result = office.ask(import_people, read_sheet(path))
    verdicts = [(line.line, line.verdict, line.field) for line in result.lines]
    assert verdicts[:5] == [(line, "accept", "") for line in range(4, 9)]
    assert verdicts[5:] == [(9, "error", "last_name")]
    counties = [office.ask(get_person, line.person_id).draft.county for line in result.lines[:5]]
    assert counties == ["2904", "2904", "2904", "", ""]


def test_a_file_of_another_kind(tmp_path: Path) -> None:
    for name, text in (("letter.txt", "با سلام و احترام\nبه پیوست فهرست"), ("one.csv", f"{code(1)}\n")):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        if name == "letter.txt":
            with pytest.raises(Unreadable) as caught:
                read_sheet(path)
            assert name in caught.value.sentence()
        else:
            assert read_sheet(path).missing


def test_the_mapping_is_corrected_by_hand(office: Services, tmp_path: Path) -> None:
    rows = [("کد", "ستون دو", "ستون سه", "نام"), *((code(n), "مریم", "رضایی", "علی") for n in range(1, 6))]
    plan = read_sheet(sheets.xlsx(tmp_path / "odd.xlsx", rows))
    assert plan.header_line == 0
    assert plan.columns == ("A", "B", "C", "D")
    assert plan.mapping == {0: "national_code"}
    assert len(plan.missing) == 2
    with pytest.raises(Invalid) as caught:
        office.ask(import_people, plan)
    assert "First name" in caught.value.sentence()
    assert office.ask(preview, plan).count("error") == 6
    right = remap(plan, {0: "national_code", 1: "first_name", 2: "last_name", 3: "father_name"})
    assert right.missing == ()
    result = office.ask(import_people, right)
    # The line of names is a line like any other where no header was found.
    assert _verdicts(result) == {"accept": 5, "duplicate": 0, "error": 1}
    person = office.ask(get_person, result.lines[1].person_id)
    assert person.draft.father_name == "علی"
    assert remap(right, {**right.mapping, 3: ""}).left_out == ("D",)
    with pytest.raises(Invalid):
        remap(plan, {0: "first_name", 1: "first_name"})
    with pytest.raises(Invalid):
        remap(plan, {0: "shoe_size"})


def test_lookalikes_are_told_and_not_refused(office: Services, tmp_path: Path) -> None:
    born = from_jalali(1360, 1, 1)
    office.ask(save_person, None, PersonDraft(code(1), "مریم", "قائنی", "علی", born, "female"))
    rows = [
        ("کد ملی", "نام", "نام خانوادگی", "نام پدر", "تاریخ تولد"),
        (code(500), "مريم", "قایني", "علی", "1360/01/01"),
        (code(501), "زهرا", "احمدی", "رضا", "1361/01/01"),
        (code(502), "زهرا", "احمدی", "رضا", "1361/01/01"),
        (code(503), "زهرا", "احمدی", "حسن", "1371/01/01"),
    ]
    result = office.ask(import_people, read_sheet(sheets.xlsx(tmp_path / "a.xlsx", rows)))
    assert _verdicts(result) == {"accept": 4, "duplicate": 0, "error": 0}
    messages = [line.message for line in result.lines]
    assert "مریم قائنی" in messages[0]
    assert "the same name" in messages[0]
    assert "Line 3" in messages[2]
    assert messages[1] == messages[3] == ""


def test_cancelling_leaves_nothing(office: Services, tmp_path: Path) -> None:
    plan = read_sheet(sheets.xlsx(tmp_path / "a.xlsx", [HEADER, *sheets.person_rows(1600)]))
    steps: list[tuple[int, int]] = []

    def late(done: int, total: int) -> None:
        steps.append((done, total))
        if done > total * 0.7:
            raise Cancelled

    with pytest.raises(Cancelled):
        office.ask(import_people, plan, late)
    assert steps == sorted(steps)
    assert {total for _, total in steps} == {3200}
    assert _everybody(office) == 0
    assert office.ask(import_batches) == ()
    assert office.ask(check_store).integrity == "ok"
    assert office.ask(import_people, plan).count("accept") == 1600


def test_undo_keeps_whom_somebody_worked_with(office: Services, tmp_path: Path) -> None:
    plan = read_sheet(sheets.xlsx(tmp_path / "list.xlsx", [HEADER, *sheets.person_rows(8)]))
    result = office.ask(import_people, plan)
    ids = [line.person_id for line in result.lines]
    draft = office.ask(get_person, ids[1]).draft
    office.ask(save_person, ids[1], replace(draft, father_name="داوود"))
    office.ask(add_note, ids[3], "تماس گرفت")
    office.ask(retire_person, ids[5], "فوت")
    undone = office.ask(undo_import, result.batch_id)
    assert undone.retired == 5
    assert [(kept.line, kept.person_id) for kept in undone.kept] == [(3, ids[1]), (5, ids[3]), (7, ids[5])]
    assert len({kept.reason for kept in undone.kept}) == 3
    assert {row.id for row in office.ask(search_people, "").rows} == {ids[1], ids[3]}
    assert "list.xlsx" in office.ask(get_person, ids[0]).retired
    (batch,) = office.ask(import_batches)
    assert (batch.accepted, batch.file_name) == (8, "list.xlsx")
    assert batch.undone_at
    with pytest.raises(Invalid):
        office.ask(undo_import, result.batch_id)
    with pytest.raises(NotFound):
        office.ask(undo_import, "nothing")
    again = office.ask(import_people, plan)
    assert _verdicts(again) == {"accept": 6, "duplicate": 2, "error": 0}


def test_the_result_sheet_can_be_corrected_and_imported_again(
    office: Services, sample: SheetPlan, tmp_path: Path
) -> None:
    result = office.ask(import_people, sample)
    path = tmp_path / "result.xlsx"
    path.write_bytes(result_sheet(result))
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    page = book.worksheets[0]
    assert page.max_row == 2 + 500
    assert [cell.value for cell in page[3]][:3] == [4, "Registered", None]
    assert [cell.value for cell in page[6]][:3] == [7, "Error", "Birth date"]
    assert page["F6"].value == "7211956852"
    mend = read_sheet(path, book.sheetnames[1])
    assert len(mend.rows) == 69
    assert set(sample.mapping.items()) <= set(mend.mapping.items())
    again = office.ask(import_people, mend)
    assert again.count("error") == 69


def test_persian_sentences(office: Services, sample: SheetPlan, persian: None) -> None:
    result = office.ask(import_people, sample)
    wrong = [line.message for line in result.lines if line.verdict == "error"]
    assert [message for message in wrong if any("a" <= letter <= "z" for letter in message)] == []


def test_who_may_not_import(office: Services, sample: SheetPlan) -> None:
    with pytest.raises(NotAllowed):
        office.as_actor(Actor("x", "x", Role.NOBODY)).ask(import_people, sample)


def test_a_province_imports_too(tmp_path: Path, sample: SheetPlan) -> None:
    province = make_office(tmp_path / "p", kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی")
    assert province.ask(import_people, sample).count("accept") == 413
    assert province.ask(check_store).integrity == "ok"
