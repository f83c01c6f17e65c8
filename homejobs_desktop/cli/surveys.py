"""Commands about potential assessments."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

import msgspec

from homejobs_desktop.cli.people import find
from homejobs_desktop.cli.shell import Answer, Command, Shell, as_json, no_arguments, read_json
from homejobs_desktop.domain.surveys import SurveyRow
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date, parse_date
from homejobs_desktop.services import surveys

NOT_ANSWERS = mark("Cli", "The answers in {file} are not a JSON object of question names and values.")
RECORDED = mark("Cli", "Recorded: {band}, {score} of 100")


def _record_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--person", required=True, metavar="NATIONAL_CODE")
    parser.add_argument("--questionnaire", default="potential", metavar="NAME")
    parser.add_argument("--answers", required=True, metavar="FILE.json")
    parser.add_argument(
        "--on", metavar="DATE", help=translate(mark("Cli", "the day of the assessment, Jalali"))
    )


def _record(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    answers = read_json(arguments.answers)
    if not isinstance(answers, Mapping):
        raise Invalid(NOT_ANSWERS, file=Verbatim(arguments.answers))
    if set(answers) == {"answers"} and isinstance(answers["answers"], Mapping):
        answers = answers["answers"]
    day = parse_date(arguments.on) if arguments.on else None
    person = find(services, arguments.person)
    row = services.ask(surveys.record_survey, person.id, arguments.questionnaire, answers, day)
    return Answer(_row(row), translate(RECORDED, band=row.band_title, score=row.score))


def _list(_arguments: Namespace, shell: Shell) -> Answer:
    known = shell.services().ask(surveys.questionnaires)
    data = [{"name": each.name, "version": each.version, "title": each.title} for each in known]
    return Answer(data, "\n".join(f"{each.name} {each.version}: {each.title}" for each in known))


def _questions_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("questionnaire", metavar="NAME")


def _questions(arguments: Namespace, shell: Shell) -> Answer:
    known = shell.services().ask(surveys.questionnaire_named, arguments.questionnaire)
    data = msgspec.to_builtins(known)
    return Answer(data, as_json(data))


def _show_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--person", required=True, metavar="NATIONAL_CODE")


def _show(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    rows = services.ask(surveys.surveys_of, find(services, arguments.person).id)
    files = [services.ask(surveys.get_survey, row.id) for row in rows]
    data = [{**_row(each.row), "blocks": each.block_scores, "answers": each.answers} for each in files]
    return Answer(data, as_json(data))


def _row(row: SurveyRow) -> dict[str, object]:
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


COMMANDS = (
    Command(
        "surveys record", mark("Cli", "store a person's answers and score them"), _record_arguments, _record
    ),
    Command("surveys list", mark("Cli", "list the questionnaires"), no_arguments, _list),
    Command(
        "surveys questions",
        mark("Cli", "show the questions of a questionnaire"),
        _questions_arguments,
        _questions,
    ),
    Command("surveys show", mark("Cli", "show a person's assessments"), _show_arguments, _show),
)
