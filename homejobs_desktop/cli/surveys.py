"""Commands about potential assessments of people."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from homejobs_desktop.cli.people import find
from homejobs_desktop.cli.shell import Answer, Command, Shell, as_json, read_json, write_file
from homejobs_desktop.domain.scoring import Score
from homejobs_desktop.domain.surveys import ACT_NAMES, StepDraft, SurveyAct, SurveyFile, SurveyRow, SurveyStep
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date, parse_date
from homejobs_desktop.services import survey_export, survey_import, surveys
from homejobs_desktop.services.survey_import import AnswersImport, LineFate

NOT_ANSWERS = mark("Cli", "The answers in {file} are not a JSON object of question names and values.")
RECORDED = mark("Cli", "Recorded: {band}, {score} of 100")
IMPORTED = mark("Cli", "{recorded} recorded, {known} known already, {refused} refused.")
WOULD = mark("Cli", "{recorded} would be recorded, {known} are known already, {refused} would be refused.")
LINE = mark("Cli", "Line {line}, {code}: {problems}")
UNKNOWN_COLUMNS = mark("Cli", "Columns that mean nothing here: {columns}")
WRITTEN = mark("Cli", "Written: {file}")
STEPPED = mark("Cli", "Recorded: {act}")


def _record_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--person", required=True, metavar="NATIONAL_CODE")
    parser.add_argument("--questionnaire", default="potential", metavar="NAME")
    parser.add_argument("--version", default="", metavar="VERSION")
    parser.add_argument("--answers", required=True, metavar="FILE.json")
    parser.add_argument(
        "--on", metavar="DATE", help=translate(mark("Cli", "the day of the assessment, Jalali"))
    )
    parser.add_argument(
        "--reasons",
        metavar="FILE.json",
        help=translate(mark("Cli", "why unusual answers are right, by question")),
    )


def _record(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    answers = _object(arguments.answers)
    inner = answers.get("answers")
    if set(answers) == {"answers"} and isinstance(inner, Mapping):
        answers = inner
    reasons = _object(arguments.reasons) if arguments.reasons else {}
    draft = surveys.SurveyDraft(
        person_id=find(services, arguments.person).id,
        questionnaire=arguments.questionnaire,
        answers=answers,
        version=arguments.version,
        surveyed_on=parse_date(arguments.on) if arguments.on else None,
        overrides={code: str(reason) for code, reason in reasons.items()},
    )
    row = services.ask(surveys.record, draft)
    return Answer(row_data(row), translate(RECORDED, band=row.band_title, score=row.score))


def _object(file: str) -> Mapping[str, object]:
    found = read_json(file)
    if not isinstance(found, Mapping):
        raise Invalid(NOT_ANSWERS, file=Verbatim(file))
    return found


def _show_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--person", required=True, metavar="NATIONAL_CODE")


def _show(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    rows = services.ask(surveys.surveys_of, find(services, arguments.person).id)
    data = [_file_data(services.ask(surveys.get_survey, row.id)) for row in rows]
    return Answer(data, as_json(data))


def _file_data(file: SurveyFile) -> dict[str, object]:
    return {
        **row_data(file.row),
        "seconds": file.seconds,
        "source": file.source or None,
        "blocks": file.block_scores,
        "answers": file.answers,
        "overrides": dict(file.overrides),
        "why": _why(file.result) if file.result else None,
        "steps": [_step_data(step) for step in file.steps],
        "scores": [
            {"scoring": each.scoring, "score": each.score, "band": each.band, "ranks": each.ranks}
            for each in file.scores
        ],
    }


def _why(result: Score) -> dict[str, object]:
    given = [
        {
            "block": block.code,
            "question": each.question,
            "points": each.points,
            "gained": each.gained / 10,
            "possible": each.possible / 10,
        }
        for block in result.blocks
        for each in block.given
    ]
    needs = [{"need": each.code, "action": each.action, "text": each.text} for each in result.needs]
    return {"given": given, "reasons": list(result.reasons), "needs": needs}


def _step_data(step: SurveyStep) -> dict[str, object]:
    return {
        "act": step.act.value if step.act else None,
        "on": format_date(step.happened_on, sep="-") if step.happened_on else None,
        "meeting": step.meeting_no or None,
        "text": step.text or None,
        "actor": step.actor,
    }


def row_data(row: SurveyRow) -> dict[str, object]:
    """Give an assessment as data."""
    return {
        "id": row.id,
        "questionnaire": row.questionnaire,
        "version": row.version,
        "surveyed_on": format_date(row.surveyed_on, sep="-") if row.surveyed_on else None,
        "surveyor": row.surveyor,
        "score": row.score,
        "band": row.band,
        "band_title": row.band_title,
    }


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.xlsx")
    parser.add_argument("--questionnaire", default="potential", metavar="NAME")
    parser.add_argument("--version", default="", metavar="VERSION")
    parser.add_argument(
        "--try",
        dest="only_look",
        action="store_true",
        help=translate(mark("Cli", "only say what would become of each line")),
    )


def _import(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    name, version = arguments.questionnaire, arguments.version
    form = services.ask(surveys.questionnaire_named, name, version)
    sheet = survey_import.read_answer_file(Path(arguments.file), form)
    if arguments.only_look:
        return _import_answer(services.ask(survey_import.preview_answers, name, form.version, sheet), WOULD)
    return _import_answer(services.ask(survey_import.import_answers, name, form.version, sheet), IMPORTED)


def _import_answer(found: AnswersImport, said: Text) -> Answer:
    counts = {fate.value: found.count(fate) for fate in LineFate}
    lines = [translate(said, **counts)]
    lines += [
        translate(
            LINE,
            line=each.line,
            code=Verbatim(each.national_code),
            problems=Verbatim("؛ ".join(each.problems + each.unusual)),
        )
        for each in found.lines
        if each.fate is LineFate.REFUSED
    ]
    if found.unknown_columns:
        lines.append(translate(UNKNOWN_COLUMNS, columns=Verbatim(", ".join(found.unknown_columns))))
    data = {
        "questionnaire": found.questionnaire,
        "version": found.version,
        **counts,
        "unknown_columns": list(found.unknown_columns),
        "lines": [
            {
                "line": each.line,
                "national_code": each.national_code,
                "fate": each.fate.value,
                "problems": list(each.problems),
                "unusual": list(each.unusual),
            }
            for each in found.lines
        ],
    }
    return Answer(data, "\n".join(lines), 1 if counts["refused"] else 0)


def _export_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.xlsx")
    parser.add_argument("--questionnaire", default="potential", metavar="NAME")
    parser.add_argument("--version", default="", metavar="VERSION")


def _export(arguments: Namespace, shell: Shell) -> Answer:
    content = shell.services().ask(survey_export.export_answers, arguments.questionnaire, arguments.version)
    write_file(arguments.file, content)
    return Answer({"file": arguments.file}, translate(WRITTEN, file=arguments.file))


def _step_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("survey", metavar="SURVEY_ID")
    parser.add_argument("act", choices=[act.value for act in SurveyAct])
    parser.add_argument("--meeting", default="", metavar="NUMBER")
    parser.add_argument("--meeting-on", metavar="DATE")
    parser.add_argument("--text", default="", metavar="TEXT")


def _step(arguments: Namespace, shell: Shell) -> Answer:
    act = SurveyAct(arguments.act)
    day = parse_date(arguments.meeting_on) if arguments.meeting_on else None
    draft = StepDraft(act, arguments.text, arguments.meeting, day)
    shell.services().ask(surveys.record_step, arguments.survey, draft)
    data = {"survey": arguments.survey, "act": act.value}
    return Answer(data, translate(STEPPED, act=translate(ACT_NAMES[act])))


COMMANDS = (
    Command(
        "surveys record", mark("Cli", "store a person's answers and score them"), _record_arguments, _record
    ),
    Command("surveys show", mark("Cli", "show a person's assessments"), _show_arguments, _show),
    Command("surveys import", mark("Cli", "record answers from a file"), _import_arguments, _import),
    Command("surveys export", mark("Cli", "write all answers as a sheet"), _export_arguments, _export),
    Command(
        "surveys step",
        mark("Cli", "record what followed an assessment: verification, a meeting's decision"),
        _step_arguments,
        _step,
    ),
)
