"""XLSForms become questionnaires; what is not supported is refused with sheet and line."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
import xlsxwriter

from homejobs_desktop.domain.questionnaires import (
    FOLDER,
    Question,
    QuestionKind,
    Questionnaire,
    canonical,
    parse_questionnaire,
    shipped_questionnaire,
)
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Invalid, Unreadable
from homejobs_desktop.sheets.xlsform import read_xlsform

Rows = Sequence[Sequence[str | int | None]]
HEAD = ("type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message",
        "calculation", "appearance", "unit", "weight", "steps", "block", "soft_constraint", "not_known",
        "max_rows")  # fmt: skip
SETTINGS: Rows = [
    ("form_title", "form_id", "version", "valid_from", "source"),
    ("آزمون", "trial", "1405.1", "۱۴۰۵/۰۷/۰۱", "دفتر"),
]
CHOICES: Rows = [
    ("list_name", "name", "label", "points"),
    ("yn", "yes", "بله", 100),
    ("yn", "no", "خیر", 0),
    ("work", "farm", "کشاورزی", 40),
    ("work", "craft", "صنايع دستي", 80),
]
BLOCKS: Rows = [("code", "title", "weight"), ("skill", "مهارت", 60), ("work", "کار", 40)]
BANDS: Rows = [
    ("code", "title", "minimum", "needs", "advice"),
    ("high", "خوب", 60, "skill:50", "معرفی شود."),
    ("low", "کم", 0, None, "آموزش ببیند."),
]


def row(kind: str, name: str = "", label: str = "", **cells: str | int) -> tuple[str | int | None, ...]:
    every: dict[str, str | int] = {"type": kind, "name": name, "label": label, **cells}
    return tuple(every.get(head) or None for head in HEAD)


SURVEY = [
    row("begin group", "first", "بخش یک", hint="راهنما", block="skill"),
    row("integer", "years", "چند سال؟", required="yes", constraint=". >= 0 and . <= 70", unit="سال",
        weight=50, steps="1:35 3:75 5:100", soft_constraint=". <= 50"),
    row("select_one yn", "card", "کارت دارد؟", required="${years} > 3", relevant="${years} > 0", weight=50),
    row("end group"),
    row("begin group", "second", "بخش دو", relevant="${card} = 'yes'", block="work"),
    row("select_multiple work", "works", "چه کاری؟", constraint="count-selected(.) < 3",
        constraint_message="کمتر!", weight=100),
    row("begin repeat", "goods", "کالاها", max_rows=5),
    row("text", "good", "کالا", required="yes"),
    row("decimal", "price", "بها", constraint=". > 0"),
    row("calculate", "double", calculation="${price} * 2"),
    row("end repeat"),
    row("calculate", "total", "جمع", calculation="sum(${double})"),
    row("date", "since", "از کی؟", constraint=". <= today()", constraint_message="آینده است.",
        appearance="month-year persian"),
    row("text", "teacher", "استاد", appearance="person"),
    row("text", "town", "شهر", appearance="place-cities"),
    row("text", "craft", "رشته", appearance="field"),
    row("integer", "income", "درآمد", appearance="money", unit="ریال"),
    row("acknowledge", "agreed", "موافق است؟", required="yes"),
    row("image", "photo", "عکس"),
    row("note", "bye", "پایان"),
    row("end group"),
    row("start", "start"),
    row("today", "today"),
]  # fmt: skip


def workbook(file: Path, survey: Rows, **sheets: Rows) -> Path:
    every: dict[str, Rows] = {
        "survey": [HEAD, *survey], "choices": CHOICES, "settings": SETTINGS, "blocks": BLOCKS, "bands": BANDS,
        **sheets,
    }  # fmt: skip
    with xlsxwriter.Workbook(str(file), {"strings_to_formulas": False}) as book:
        for name, rows in every.items():
            page = book.add_worksheet(name)
            for line, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if cell is not None:
                        page.write(line, column, cell)
    return file


def question(form: Questionnaire, code: str) -> Question:
    found = form.question(code)
    assert found is not None
    return found


def test_a_whole_form_is_read(tmp_path: Path) -> None:
    form = read_xlsform(workbook(tmp_path / "f.xlsx", SURVEY))
    assert (form.name, form.version, form.title, form.source) == ("trial", "1405.1", "آزمون", "دفتر")
    assert form.valid_from.isoformat() == "2026-09-23"
    assert [(one.code, one.title, one.block, one.relevant) for one in form.sections] == [
        ("first", "بخش یک", "skill", ""),
        ("second", "بخش دو", "work", "${card} = 'yes'"),
    ]
    years = question(form, "years")
    assert (years.minimum, years.maximum, years.constraint, years.required) == (0, 70, "", True)
    assert [(step.at_least, step.points) for step in years.steps] == [(1, 35), (3, 75), (5, 100)]
    assert (years.unit, years.weight, years.warning) == ("سال", 50, ". <= 50")
    card = question(form, "card")
    assert (card.kind, card.yes, card.no, card.required_if) == (QuestionKind.YES_NO, 100, 0, "${years} > 3")
    works = question(form, "works")
    assert (works.constraint, works.constraint_message) == ("count-selected(.) < 3", "کمتر!")
    assert [(one.code, one.label, one.points) for one in works.options] == [
        ("farm", "کشاورزی", 40),
        ("craft", "صنایع دستی", 80),
    ]


def test_types_and_appearances_become_kinds(tmp_path: Path) -> None:
    form = read_xlsform(workbook(tmp_path / "f.xlsx", SURVEY))
    assert {one.code: one.kind.value for one in form.questions()} == {
        "years": "number", "card": "yes_no", "works": "many", "goods": "table", "total": "calculated",
        "since": "partial_date", "teacher": "person", "town": "place", "craft": "field", "income": "money",
        "agreed": "consent", "photo": "photo", "bye": "note",
    }  # fmt: skip
    goods = question(form, "goods")
    assert [(one.code, one.kind.value) for one in goods.columns] == [
        ("good", "text"), ("price", "decimal"), ("double", "calculated"),
    ]  # fmt: skip
    assert goods.maximum == 5
    assert question(form, "town").list_name == "cities"


def test_the_document_is_the_same_every_time(tmp_path: Path) -> None:
    form = read_xlsform(workbook(tmp_path / "f.xlsx", SURVEY))
    assert parse_questionnaire(canonical(form)) == form
    assert canonical(form) == canonical(read_xlsform(workbook(tmp_path / "g.xlsx", SURVEY)))


def test_the_shipped_workbook_and_document_are_the_same() -> None:
    form = shipped_questionnaire("potential")
    assert form is not None
    workbook_file = assets.place(f"{FOLDER}/potential.xlsx")
    assert canonical(read_xlsform(workbook_file)) == canonical(form)


REFUSED: list[tuple[tuple[str | int | None, ...], str, str]] = [
    (("geotrace", "where", "کجا؟"), "line 2", "geotrace"),
    (("text", "a", "چه؟", None, None, None, None, None, None, "signature"), "line 2", "signature"),
    (("integer", "a", "چند؟", None, None, None, None, None, None, None, None, "many"), "line 2", "many"),
    (("integer", "a", "چند؟", None, None, None, None, None, None, None, None, None, "1-3"), "line 2", "1-3"),
    (("integer", "a", "چند؟", None, None, None, ". > "), "line 2", "ends too early"),
    (("integer", "a", "چند؟", None, None, "1 div 0 = 1"), "line 2", "divides by zero"),
    (("integer", "a", "چند؟", None, None, None, ". > 'x'"), "line 2", "a number with a text"),
]


@pytest.mark.parametrize(("row", "place", "words"), REFUSED)
def test_what_is_not_supported_is_refused_with_its_line(
    tmp_path: Path, row: tuple[str | int | None, ...], place: str, words: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        read_xlsform(workbook(tmp_path / "f.xlsx", [row]))
    said = refusal.value.sentence()
    assert "survey" in said
    assert place in said
    assert words in said


def test_a_circle_is_told_in_its_order(tmp_path: Path) -> None:
    survey = [
        ("integer", "a", "الف", None, None, "${c} > 1"),
        ("integer", "b", "ب", None, None, "${a} > 1"),
        ("calculate", "c", None, None, None, None, None, None, "${b} + 1"),
    ]
    with pytest.raises(Invalid) as refusal:
        read_xlsform(workbook(tmp_path / "f.xlsx", survey))
    assert "a → c → b → a" in refusal.value.sentence()


def test_a_name_that_there_is_not_is_told(tmp_path: Path) -> None:
    with pytest.raises(Invalid) as refusal:
        read_xlsform(workbook(tmp_path / "f.xlsx", [("integer", "a", "الف", None, None, "${z} > 1")]))
    assert refusal.value.sentence() == "Sheet survey, line 2: there is no question “z”, which this asks for"
    assert refusal.value.problems[0].params["column"] == "relevant"


def test_repeats_in_repeats_and_other_files_are_refused(tmp_path: Path) -> None:
    nested = [
        ("begin repeat", "a", "الف"),
        ("begin repeat", "b", "ب"),
        ("text", "c", "پ"),
        ("end repeat",),
        ("end repeat",),
    ]
    with pytest.raises(Invalid) as refusal:
        read_xlsform(workbook(tmp_path / "f.xlsx", nested))
    assert "line 3: a repeat inside a repeat" in refusal.value.sentence()


def test_the_sheets_of_the_scoring_are_checked(tmp_path: Path) -> None:
    survey = [("integer", "a", "الف")]
    cases: list[tuple[dict[str, Rows], str]] = [
        ({"blocks": [("code", "title", "weight"), ("s", "ک", "x")]}, "Sheet blocks, line 2: “x”"),
        (
            {"blocks": [("code", "titel", "weight"), ("s", "ک", 1)]},
            "Sheet blocks, line 1: there is no column titel",
        ),
        ({"bands": [("code", "title", "minimum"), ("a", "ب", 10)]}, "Sheet bands: "),
        ({"remarks": [("expression", "text"), ("${a} > ", "!")]}, "Sheet remarks: "),
        (
            {"needs": [("code", "title", "expression", "action"), ("n", "ن", "${a} > 1", "x")]},
            "Sheet needs: ",
        ),
        ({"ranking": [("key", "value"), ("size", "a")]}, "Sheet ranking, line 2: "),
        ({"ranking": [("key", "value"), ("field", "zz")]}, "Sheet ranking: "),
        ({"settings": [("form_title", "form_id", "version"), ("آ", "t", "1")]}, "Sheet settings, line 2: "),
    ]
    for place, (sheets, words) in enumerate(cases):
        with pytest.raises(Invalid) as refusal:
            read_xlsform(workbook(tmp_path / f"{place}.xlsx", survey, **sheets))
        assert words in refusal.value.sentence()


def test_of_several_languages_the_persian_one_is_read(tmp_path: Path) -> None:
    file = tmp_path / "f.xlsx"
    survey = [
        ("type", "name", "label::English (en)", "label::Persian (fa)"),
        ("text", "a", "What?", "چه؟"),
    ]
    with xlsxwriter.Workbook(str(file)) as book:
        for name, rows in (("survey", survey), ("settings", SETTINGS), ("blocks", BLOCKS), ("bands", BANDS)):
            page = book.add_worksheet(name)
            for line, row in enumerate(rows):
                page.write_row(line, 0, [cell or "" for cell in row])
    assert question(read_xlsform(file), "a").text == "چه؟"


def test_a_file_that_is_no_form_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        book.add_worksheet("people").write(0, 0, "نام")
    with pytest.raises(Unreadable):
        read_xlsform(file)
    (tmp_path / "no.xlsx").write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(Unreadable):
        read_xlsform(tmp_path / "no.xlsx")


def test_only_who_reads_a_workbook_loads_the_library() -> None:
    program = "import sys, homejobs_desktop.services.questionnaires as q; print('pyxform' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
