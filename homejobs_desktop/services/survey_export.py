"""Answers and rankings as sheets, and questionnaires as files."""

from collections.abc import Iterator, Mapping

from homejobs_desktop.domain.answer_values import Answer, rows_of
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import (
    FOLDER,
    Question,
    QuestionKind,
    Questionnaire,
    canonical,
    shipped_questionnaire,
)
from homejobs_desktop.domain.surveys import ACT_NAMES
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.persistence import surveys as stored
from homejobs_desktop.services import questionnaires as forms
from homejobs_desktop.services.context import Context, reading
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.survey_scores import Ranking
from homejobs_desktop.sheets.writer import ListSheet, write_sheets
from homejobs_desktop.sheets.xlsform_writer import write_xlsform

_Cell = str | int | None
_ABOUT = ("_index", "national_code", "name", "surveyed_on", "surveyor", "seconds", "score", "band")
_ANSWERS = mark("Surveys", "Answers")
_RANKING = mark("Surveys", "Ranking")
_HEADS = (
    mark("Surveys", "Place"),
    mark("Surveys", "National code"),
    mark("Surveys", "Name"),
    mark("Surveys", "Score"),
    mark("Surveys", "Band"),
    mark("Surveys", "Field"),
    mark("Surveys", "Gives work to"),
    mark("Surveys", "Can train"),
    mark("Surveys", "Can advise"),
    mark("Surveys", "Can sell"),
    mark("Surveys", "County"),
    mark("Surveys", "Village"),
    mark("Surveys", "Last step"),
)
_YES = mark("Forms", "Yes")


@reading(Permission.SEE_PEOPLE)
def export_answers(ctx: Context, name: str, version: str = "") -> bytes:
    """Give all answers to one version of a questionnaire as xlsx; the import reads it back.

    The columns are the questions' codes; a table stands on a sheet of its own, as Kobo writes it.
    """
    form = forms.version_named(ctx, name, version)
    asked = [question for question in form.questions() if question.kind is not QuestionKind.NOTE]
    plain = [question for question in asked if question.kind is not QuestionKind.TABLE]
    rows: list[list[_Cell]] = []
    tables: dict[str, list[list[_Cell]]] = {
        question.code: [] for question in asked if question.kind is QuestionKind.TABLE
    }
    for number, line in enumerate(stored.with_answers(ctx.session, form.name, form.version), start=1):
        row = line.row
        day = format_date(row.surveyed_on) if row.surveyed_on else None
        about = (number, line.national_code, line.person_name, day)
        result = (row.surveyor, line.seconds, row.score, row.band)
        rows.append([*about, *result, *(_cell(line.answers.get(question.code)) for question in plain)])
        for code, cells in tables.items():
            cells.extend(_table_rows(number, form.question(code), line.answers.get(code)))
    head = (*_ABOUT, *(question.code for question in plain))
    return write_sheets(ListSheet(translate(_ANSWERS), head, rows), *_table_sheets(form, tables))


def _table_rows(number: int, table: Question | None, answer: Answer | None) -> Iterator[list[_Cell]]:
    for cells in rows_of(answer):
        columns = table.columns if table is not None else ()
        yield [number, *(_cell(cells.get(column.code)) for column in columns)]


def _table_sheets(form: Questionnaire, tables: Mapping[str, list[list[_Cell]]]) -> Iterator[ListSheet]:
    for code, rows in tables.items():
        table = form.question(code)
        columns = tuple(column.code for column in table.columns) if table is not None else ()
        if rows:
            yield ListSheet(code, ("_parent_index", *columns), rows)


def _cell(answer: Answer | None) -> _Cell:
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    if isinstance(answer, list):
        return " ".join(answer)
    return None if isinstance(answer, dict) else answer


@reading(Permission.SEE_PEOPLE)
def ranking_sheet(ctx: Context, ranking: Ranking) -> bytes:
    """Give a ranking as xlsx, with the blocks' scores beside the total."""
    book = book_of(ctx)
    yes = translate(_YES)
    rows = [
        [
            each.place,
            each.line.national_code,
            each.line.person_name,
            each.line.row.score,
            each.line.row.band_title,
            book.name("fields", each.field),
            each.covers,
            *(yes if can else "" for can in (each.training, each.consulting, each.sale)),
            book.name("counties", each.county),
            each.village,
            translate(ACT_NAMES[each.step]) if each.step else "",
            *(each.blocks.get(code) for code in ranking.blocks),
        ]
        for each in ranking.lines
    ]
    head = (*(translate(title) for title in _HEADS), *ranking.blocks.values())
    return write_sheets(ListSheet(translate(_RANKING), head, rows))


@reading(Permission.SEE_PEOPLE)
def form_file(ctx: Context, name: str, version: str = "") -> tuple[str, bytes]:
    """Give a questionnaire as a workbook from which it is read again, with the workbook's name.

    One that ships as a workbook is given as it ships, with whatever else stands in it.
    """
    form = forms.version_named(ctx, name, version)
    workbook = f"{form.name}.xlsx"
    newest = shipped_questionnaire(form.name)
    if newest == form and workbook in assets.names(FOLDER):
        return workbook, assets.read(f"{FOLDER}/{workbook}")
    return f"{form.name}-{form.version}.xlsx", write_xlsform(form)


@reading(Permission.SEE_PEOPLE)
def form_document(ctx: Context, name: str, version: str = "") -> bytes:
    """Give a questionnaire as the document that is published."""
    return canonical(forms.version_named(ctx, name, version))
