"""Use cases about answers from a file: looked at first, then recorded line by line with the desk's checks."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from homejobs_desktop.domain.answer_checks import check_overrides
from homejobs_desktop.domain.answer_sheet import AnswerLine, AnswerSheet, read_answers
from homejobs_desktop.domain.answers import tidy_answers
from homejobs_desktop.domain.identity import national_code_from_sheet
from homejobs_desktop.domain.permissions import Permission
from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.domain.surveys import SurveySource
from homejobs_desktop.foundation.errors import Invalid, Problem, Refused
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.persistence import people
from homejobs_desktop.persistence import surveys as stored
from homejobs_desktop.services import questionnaires as forms
from homejobs_desktop.services.context import Context, Report, reading, silent, writing
from homejobs_desktop.services.reference import book_of
from homejobs_desktop.services.surveys import SurveyDraft, check_survey, record
from homejobs_desktop.sheets.exports import read_export

NO_PERSON = mark(
    "Surveys", "Nobody with the national code {code} is registered here. Register the person first."
)
REJECTED = mark(
    "Surveys", "These answers were rejected on the server. Ask who rejected them; nothing is recorded."
)
FILES = mark("Surveys", "“{question}”: photos in an export are not read. Add the photo in the window.")
NO_NATIONAL_CODE = mark("Surveys", "The national code is missing.")


class LineFate(StrEnum):
    """What becomes of a line."""

    RECORDED = "recorded"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportedLine:
    """What became of one line: `problems` are sentences, `unusual` those that a reason would settle."""

    line: int
    national_code: str
    person_id: str
    fate: LineFate
    problems: tuple[str, ...] = ()
    unusual: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswersImport:
    """What became, or would become, of a file of answers."""

    questionnaire: str
    version: str
    lines: tuple[ImportedLine, ...]
    unknown_columns: tuple[str, ...]

    def count(self, fate: LineFate) -> int:
        """Give how many lines met this fate."""
        return sum(line.fate is fate for line in self.lines)


def read_answer_file(path: Path, questionnaire: Questionnaire) -> AnswerSheet:
    """Read a file of answers: a sheet of this program's, or an export of ODK or Kobo, zipped or not.

    Raises:
        Unreadable: The file is no sheet.
        Invalid: Its columns cannot be understood.
    """
    return read_answers(questionnaire, read_export(path))


@reading(Permission.RECORD_SURVEYS)
def preview_answers(ctx: Context, name: str, version: str, sheet: AnswerSheet) -> AnswersImport:
    """Say what would become of each line; nothing is recorded."""
    form = forms.version_named(ctx, name, version)
    lines = tuple(_looked_at(ctx, form, line) for line in sheet.lines)
    return AnswersImport(form.name, form.version, lines, sheet.unknown)


@writing(Permission.RECORD_SURVEYS)
def import_answers(
    ctx: Context, name: str, version: str, sheet: AnswerSheet, report: Report = silent
) -> AnswersImport:
    """Record every line that passes the checks of the desk; the others are refused one by one.

    A line that was imported before is known and not recorded again.
    """
    form = forms.version_named(ctx, name, version)
    lines = []
    for place, line in enumerate(sheet.lines):
        report(place, len(sheet.lines))
        looked_at = _looked_at(ctx, form, line)
        if looked_at.fate is LineFate.RECORDED:
            record(ctx, _draft(ctx, form, line, looked_at.person_id))
        lines.append(looked_at)
    return AnswersImport(form.name, form.version, tuple(lines), sheet.unknown)


def _looked_at(ctx: Context, form: Questionnaire, line: AnswerLine) -> ImportedLine:
    try:
        code, person_id = _person(ctx, line)
        if line.rejected:
            raise Invalid(REJECTED)
    except Refused as refusal:
        return ImportedLine(line.line, line.national_code, "", LineFate.REFUSED, (refusal.sentence(),))
    draft = _draft(ctx, form, line, person_id)
    if _known(ctx, form, draft):
        return ImportedLine(line.line, code, person_id, LineFate.KNOWN)
    problems = [_with_file(problem, form, line) for problem in check_survey(ctx, draft)]
    if not problems:
        return ImportedLine(line.line, code, person_id, LineFate.RECORDED)
    hard = tuple(problem.sentence() for problem in problems if not problem.soft)
    soft = tuple(problem.sentence() for problem in problems if problem.soft)
    return ImportedLine(line.line, code, person_id, LineFate.REFUSED, hard, soft)


def _with_file(problem: Problem, form: Questionnaire, line: AnswerLine) -> Problem:
    """Say of a photo that is missing that it lies in a file, which nobody would guess."""
    question = form.question(problem.field) if problem.field in line.files else None
    return problem if question is None else Problem(problem.field, FILES, {"question": question.text})


def _person(ctx: Context, line: AnswerLine) -> tuple[str, str]:
    if not line.national_code:
        raise Invalid(NO_NATIONAL_CODE)
    code = national_code_from_sheet(line.national_code)
    found = people.by_code(ctx.session, code)
    if found is None:
        raise Invalid(NO_PERSON, code=Verbatim(code))
    return code, found.id


def _draft(ctx: Context, form: Questionnaire, line: AnswerLine, person_id: str) -> SurveyDraft:
    day = line.surveyed_on or ctx.clock.today()
    return SurveyDraft(
        person_id=person_id,
        questionnaire=form.name,
        answers=line.answers,
        version=form.version,
        surveyed_on=day,
        seconds=line.seconds,
        overrides=_reasons(ctx, form, line, day),
        source=SurveySource.IMPORT,
        surveyor=line.surveyor,
    )


def _reasons(ctx: Context, form: Questionnaire, line: AnswerLine, day: dt.date) -> dict[str, str]:
    """Give the line's one reason for each of its unusual answers."""
    if not line.reason:
        return {}
    tidied = tidy_answers(form, line.answers, book_of(ctx), day)
    return {problem.field: line.reason for problem in check_overrides(form, tidied, {}, day)}


def _known(ctx: Context, form: Questionnaire, draft: SurveyDraft) -> bool:
    """Tell whether the same answers of the same person and day are recorded already."""
    same = [
        row.id
        for row in stored.of_person(ctx.session, draft.person_id)
        if (row.questionnaire, row.version, row.surveyed_on) == (form.name, form.version, draft.surveyed_on)
    ]
    if not same:
        return False
    tidied = tidy_answers(form, draft.answers, book_of(ctx), draft.surveyed_on)
    return any(stored.one(ctx.session, survey_id).answers == tidied for survey_id in same)
