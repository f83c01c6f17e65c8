"""Commands about assessments on paper."""

from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.people import find
from homejobs_desktop.cli.publications import read_text
from homejobs_desktop.cli.shell import Answer, Command, Shell, write_file
from homejobs_desktop.cli.surveys import RECORDED, WRITTEN, row_data
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.foundation.jalali import parse_date
from homejobs_desktop.services import survey_papers
from homejobs_desktop.services.surveys import SurveyDraft


def _blank_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("questionnaire", nargs="?", default="potential", metavar="NAME")
    parser.add_argument("--version", default="", metavar="VERSION")
    parser.add_argument("--out", required=True, metavar="FILE.pdf")


def _blank(arguments: Namespace, shell: Shell) -> Answer:
    pdf = shell.services().ask(survey_papers.blank_questionnaire, arguments.questionnaire, arguments.version)
    write_file(arguments.out, pdf)
    return Answer({"file": arguments.out}, translate(WRITTEN, file=arguments.out))


def _enter_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--person", required=True, metavar="NATIONAL_CODE")
    parser.add_argument("--questionnaire", default="potential", metavar="NAME")
    parser.add_argument("--version", default="", metavar="VERSION")
    parser.add_argument("--codes", required=True, metavar="FILE.txt")
    parser.add_argument(
        "--again", metavar="FILE.txt", help=translate(mark("Cli", "the same paper, typed a second time"))
    )
    parser.add_argument(
        "--on", metavar="DATE", help=translate(mark("Cli", "the day of the assessment, Jalali"))
    )
    parser.add_argument("--surveyor", default="", metavar="NAME")


def _enter(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    about = SurveyDraft(
        person_id=find(services, arguments.person).id,
        questionnaire=arguments.questionnaire,
        answers={},
        version=arguments.version,
        surveyed_on=parse_date(arguments.on) if arguments.on else None,
        surveyor=arguments.surveyor,
    )
    again = read_text(arguments.again) if arguments.again else ""
    draft = survey_papers.PaperDraft(about, read_text(arguments.codes), again)
    row = services.ask(survey_papers.record_paper, draft)
    return Answer(row_data(row), translate(RECORDED, band=row.band_title, score=row.score))


COMMANDS = (
    Command("surveys blank", mark("Cli", "print a blank questionnaire"), _blank_arguments, _blank),
    Command(
        "surveys enter", mark("Cli", "record a paper questionnaire by its numbers"), _enter_arguments, _enter
    ),
)
