"""XLSForms with cascading choices, ranks, places, ranges, times, defaults: read, or refused with advice."""

from collections.abc import Sequence
from pathlib import Path

import pytest
import xlsxwriter

from homejobs_desktop.domain.questionnaires import (
    Option,
    Question,
    QuestionKind,
    Questionnaire,
    Scale,
    canonical,
    parse_questionnaire,
)
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.sheets.xlsform import read_workbook, read_xlsform
from homejobs_desktop.sheets.xlsform_writer import write_xlsform

Cells = dict[str, str | int]
Rows = Sequence[Sequence[str | int | None]]
PLACES: Rows = [
    ("list_name", "name", "label", "province", "county", "points"),
    ("province", "khorasan", "خراسان جنوبی"),
    ("province", "yazd", "یزد"),
    ("county", "birjand", "بیرجند", "khorasan"),
    ("county", "qaen", "قاین", "khorasan"),
    ("county", "tabas", "طبس", "yazd"),
    ("village", "khusf", "خوسف", "khorasan", "birjand"),
    ("village", "afin", "افین", "khorasan", "qaen"),
    ("village", "deyhuk", "دیهوک", "yazd", "tabas"),
    ("wish", "loan", "وام", None, None, 50),
    ("wish", "shop", "بازار فروش"),
    ("wish", "course", "آموزش"),
]


def survey(*lines: Cells) -> Rows:
    heads = list(dict.fromkeys(head for line in lines for head in line))
    return [heads, *([line.get(head) for head in heads] for line in lines)]


def ask(kind: str, name: str, label: str = "?", **cells: str | int) -> Cells:
    return {"type": kind, "name": name, "label": label, **cells}


def workbook(file: Path, *lines: Cells, choices: Rows = PLACES) -> Path:
    settings = (("form_title", "form_id", "version", "valid_from"), ("آزمون", "trial", "1", "1405/01/01"))
    sheets: dict[str, Rows] = {
        "survey": survey(*lines),
        "choices": choices,
        "settings": settings,
        "blocks": [("code", "title", "weight"), ("b", "بخش", 1)],
        "bands": [("code", "title", "minimum"), ("all", "همه", 0)],
    }
    with xlsxwriter.Workbook(str(file), {"strings_to_formulas": False}) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for place, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if cell is not None:
                        page.write(place, column, cell)
    return file


def question(form: Questionnaire, code: str) -> Question:
    found = form.question(code)
    assert found is not None
    return found


CASCADE = (
    ask("select_one province", "province"),
    ask("select_one county", "county", choice_filter="province = ${province}"),
    ask("select_one village", "village", choice_filter="county=${county} and province=${province}"),
)


def test_a_cascade_keeps_the_columns_that_its_filters_ask_for(tmp_path: Path) -> None:
    form = read_xlsform(workbook(tmp_path / "f.xlsx", *CASCADE))
    county = question(form, "county")
    assert (county.kind, county.choice_filter) == (QuestionKind.ONE, "province = ${province}")
    assert county.choice_columns == ("province",)
    assert county.options[0] == Option(code="birjand", label="بیرجند", facts=("khorasan",))
    assert question(form, "village").choice_columns == ("county", "province")
    assert question(form, "village").options[2].facts == ("tabas", "yazd")
    assert question(form, "province").options[0].facts == ()
    assert parse_questionnaire(canonical(form)) == form


def test_the_other_kinds_are_read(tmp_path: Path) -> None:
    form = read_xlsform(
        workbook(
            tmp_path / "f.xlsx",
            ask("rank wish", "wishes"),
            ask("geopoint", "spot", appearance="maps", parameters="capture-accuracy=5"),
            ask("time", "opens"),
            ask("range", "stars", parameters="start=1 end=5 step=1", appearance="rating"),
            ask("range", "share", parameters="start=-1 end=0.5 step=0.25"),
            ask("range", "plain", constraint=". != 7"),
            ask("string", "words", default="هیچ"),
            ask("date", "day", default="today()"),
            ask("select_multiple wish", "some", default="loan course"),
            ask("calculate", "sum", calculation="1 + 1"),
            ask("integer", "shown", read_only="yes", calculation="${stars} * 2"),
        )
    )
    assert [one.kind.value for one in form.questions()] == [
        "rank", "geopoint", "time", "number", "decimal", "number", "text", "date", "many", "calculated",
        "calculated",
    ]  # fmt: skip
    assert [option.points for option in question(form, "wishes").options] == [50, 0, 0]
    stars, share = question(form, "stars"), question(form, "share")
    assert (stars.scale, stars.minimum, stars.maximum) == (Scale(start="1", end="5", step="1"), 1, 5)
    assert (share.scale, share.minimum, share.maximum) == (Scale(start="-1", end="0.5", step="0.25"), -1, 1)
    assert question(form, "plain").scale == Scale(start="1", end="10", step="1")
    assert question(form, "plain").constraint == ". != 7"
    assert [question(form, code).default for code in ("words", "day", "some")] == [
        "هیچ", "today()", "loan course",
    ]  # fmt: skip


def test_what_odk_adds_to_or_other_is_persian_and_an_expression(tmp_path: Path) -> None:
    form = read_xlsform(workbook(tmp_path / "f.xlsx", ask("select_one wish or_other", "wish", "چه می‌خواهد؟")))
    assert [(one.code, one.label) for one in question(form, "wish").options][-1] == ("other", "سایر")
    other = question(form, "wish_other")
    assert other.text == "چه می‌خواهد؟ (سایر؛ کدام؟)"
    assert (other.kind, other.relevant) == (QuestionKind.TEXT, "selected(${wish}, 'other')")


def test_a_repeat_has_as_many_rows_as_was_said(tmp_path: Path) -> None:
    cells = ask("text", "name")
    form = read_xlsform(
        workbook(
            tmp_path / "f.xlsx",
            ask("integer", "people"),
            ask("begin_repeat", "workers", repeat_count="${people} + 1"),
            cells,
            {"type": "end_repeat"},
            ask("begin_repeat", "guests", repeat_count="${people}"),
            ask("text", "guest"),
            {"type": "end_repeat"},
            ask("begin_repeat", "twins", repeat_count=2),
            ask("text", "twin"),
            {"type": "end_repeat"},
        )
    )
    assert [one.code for one in form.questions()] == ["people", "workers", "guests", "twins"]
    workers, twins = question(form, "workers"), question(form, "twins")
    assert (workers.constraint, workers.required_if) == ("count(.) = (${people} + 1)", "(${people} + 1) > 0")
    assert question(form, "guests").constraint == "count(.) = (${people})"
    assert (twins.minimum, twins.maximum, twins.required) == (2, 2, True)


def test_what_was_read_is_written_and_reads_back_the_same(tmp_path: Path) -> None:
    form = read_xlsform(
        workbook(
            tmp_path / "f.xlsx",
            *CASCADE,
            ask("rank wish", "wishes"),
            ask("geopoint", "spot"),
            ask("time", "opens"),
            ask("range", "share", parameters="start=-1 end=0.5 step=0.25"),
            ask("date", "day", default="today()"),
            ask("select_one wish or_other", "wish"),
            ask("integer", "people"),
            ask("begin_repeat", "markets", repeat_count="${people} + 1"),
            ask("select_one county", "market", choice_filter="province = ${province}"),
            {"type": "end_repeat"},
        )
    )
    (tmp_path / "again.xlsx").write_bytes(write_xlsform(form))
    assert read_xlsform(tmp_path / "again.xlsx") == form


def test_groups_within_groups_join_their_conditions(tmp_path: Path) -> None:
    form = read_xlsform(
        workbook(
            tmp_path / "f.xlsx",
            ask("integer", "a"),
            ask("begin_group", "outer", relevant="${a} > 1"),
            ask("begin_group", "middle", relevant="${a} > 2"),
            ask("begin_group", "inner", appearance="table-list"),
            ask("select_one province", "b", relevant="${a} > 3"),
            ask("select_one province", "c"),
            {"type": "end_group"},
            {"type": "end_group"},
            {"type": "end_group"},
        )
    )
    outer = form.sections[-1]
    assert outer.relevant == "${a} > 1"
    assert {one.code: one.relevant for one in outer.questions if one.kind is QuestionKind.ONE} == {
        "b": "(${a} > 2) and (${a} > 3)",
        "c": "${a} > 2",
    }


REFUSED: list[tuple[Cells, str]] = [
    (ask("barcode", "a"), "use text, into which a scanner types"),
    (ask("audio", "a"), "use image"),
    (ask("geoshape", "a"), "by the type geopoint"),
    (ask("start-geopoint", "a"), "by the type geopoint"),
    (ask("dateTime", "a"), "a date and a time"),
    (ask("hidden", "a"), "use calculate"),
    (ask("csv-external", "a"), "write the list into the sheet choices"),
    (ask("select_one_from_file villages.csv", "a"), "choices from the file “villages.csv” are not supported"),
    (ask("text", "a", read_only="yes"), "nobody can answer what is read_only"),
    (ask("text", "a", default="concat('a', 'b')"), "a default is an answer or today()"),
    (ask("integer", "a", default="many"), "its default “many” is no answer"),
    (ask("select_one wish", "a", default="gold"), "its default “gold” is no answer"),
    (ask("text", "a", default="today()"), "its default “today()” is no answer"),
    (ask("rank wish", "a", parameters="randomize=true"), "the parameter “randomize” is not supported"),
    (ask("select_one wish", "a", parameters="seed=3 randomize=true"), "the parameter “"),
    (ask("text", "a", "چرا ${before}؟"), "wordings do not show earlier answers"),
    (ask("text", "a", hint="پیش‌تر: ${before}"), "wordings do not show earlier answers"),
    (ask("range", "a", parameters="start=5 end=5 step=1"), "range"),
    (ask("select_one county", "a", choice_filter="province = "), "choices: The expression ends"),
    (ask("select_one county", "a", choice_filter="land = 'yazd'"), "no column “land”. There are: label, n"),
    (ask("select_one county", "a", choice_filter="province = ${a}"), "in a circle: a → a"),
    (ask("select_one county", "a", choice_filter="province + 1"), "is a number, but true or false"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "words"), REFUSED)
def test_what_is_not_supported_is_refused_with_advice(tmp_path: Path, line: Cells, words: str) -> None:
    with pytest.raises(Invalid) as refusal:
        read_xlsform(workbook(tmp_path / "f.xlsx", ask("text", "before"), line))
    assert "survey" in refusal.value.sentence()
    assert "line 3" in refusal.value.sentence()
    assert words in refusal.value.sentence()


def test_messages_and_wordings_in_several_languages_are_read_in_persian(tmp_path: Path) -> None:
    several = {
        f"{column}::{language}": f"{words} {column}"
        for column in ("label", "hint", "constraint_message")
        for language, words in (("English (en)", "English"), ("فارسی (fa)", "فارسی"))
    }
    form = read_xlsform(
        workbook(tmp_path / "f.xlsx", {"type": "integer", "name": "a", "constraint": ". > 3", **several})
    )
    asked = question(form, "a")
    assert (asked.text, asked.hint, asked.constraint_message) == (
        "فارسی label",
        "فارسی hint",
        "فارسی constraint_message",
    )


def test_options_do_not_show_answers(tmp_path: Path) -> None:
    choices = [*PLACES, ("wish", "more", "بیش از ${before}")]
    with pytest.raises(Invalid, match="wordings do not show"):
        read_xlsform(
            workbook(tmp_path / "f.xlsx", ask("text", "before"), ask("select_one wish", "a"), choices=choices)
        )


def test_what_the_library_doubts_is_told(tmp_path: Path) -> None:
    choices = [(*PLACES[0], "Long Name"), *PLACES[1:]]
    read = read_workbook(workbook(tmp_path / "f.xlsx", *CASCADE, choices=choices))
    (doubt,) = read.doubts
    assert doubt.sentence() == (
        "Sheet choices, line 1: the column “Long Name” is passed over, because its name has spaces"
    )
    assert question(read.questionnaire, "county").choice_columns == ("province",)


def test_the_shipped_workbook_is_doubted_by_nobody() -> None:
    assert read_workbook(assets.place("resources/questionnaires/potential.xlsx")).doubts == ()
