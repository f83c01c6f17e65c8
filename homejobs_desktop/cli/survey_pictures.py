"""Commands about what all assessments together show."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from homejobs_desktop.cli.shell import Answer, Command, Shell
from homejobs_desktop.domain.survey_pictures import SurveyPictures
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services import survey_pictures
from homejobs_desktop.services.taking_scores import take_up_all

FUNNEL = mark(
    "Cli",
    "{registered} registered, {assessed} assessed; of these {trained} trained, {connected} connected to a "
    "market, {employed} with a permit in force ({applied} applied for one)",
)
SPAN = mark("Cli", "score {least} to {most}: {people} people")
FIELD = mark("Cli", "{field}: wanted by {people} people, {able} of them able to begin, {capable} pishrans")
REACHED = mark("Cli", "assessed in {reached} of {count} villages; the largest:")
VILLAGE = mark("Cli", "{village}: {assessed} of {registered} assessed")
SURVEYOR = mark(
    "Cli",
    "{surveyor}: {count} assessments, median {seconds} seconds, {refusals} refusals, {identical} repeated, "
    "{hasty} hasty, {outliers} far off",
)
UNKNOWN = mark("Cli", "no surveyor noted")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--questionnaire", default="potential", metavar="NAME")
    parser.add_argument("--county", default="", metavar="CODE")


def _pictures(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    take_up_all(services)
    found = services.ask(survey_pictures.pictures, arguments.questionnaire, arguments.county)
    return Answer(asdict(found), "\n".join(_lines(found)))


def _lines(found: SurveyPictures) -> list[str]:
    funnel = found.funnel
    told = {
        "registered": funnel.registered,
        "assessed": funnel.assessed,
        "trained": funnel.trained,
        "connected": funnel.connected,
        "employed": funnel.employed,
        "applied": funnel.applied,
    }
    return [
        translate(FUNNEL, **told),
        *(translate(SPAN, least=one.least, most=one.most, people=one.people) for one in found.scores),
        *(
            translate(FIELD, field=Verbatim(one.field), people=one.people, able=one.able, capable=one.capable)
            for one in found.fields
        ),
        translate(REACHED, reached=found.reached, count=found.village_count),
        *(
            translate(
                VILLAGE, village=Verbatim(one.village), assessed=one.assessed, registered=one.registered
            )
            for one in found.villages
        ),
        *(
            translate(
                SURVEYOR,
                surveyor=Verbatim(one.surveyor) if one.surveyor else UNKNOWN,
                count=one.count,
                seconds=one.median_seconds,
                refusals=one.refusals,
                identical=one.identical,
                hasty=one.hasty,
                outliers=one.outliers,
            )
            for one in found.surveyors
        ),
    ]


COMMANDS = (
    Command(
        "surveys pictures",
        mark("Cli", "count what all assessments together show: scores, fields, villages, surveyors"),
        _arguments,
        _pictures,
    ),
)
