"""Commands about scores and rankings of assessments."""

from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.shell import Answer, Command, Shell, write_file
from homejobs_desktop.domain.surveys import ACT_NAMES, RankedLine, RankingFilter
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services import survey_export, survey_scores
from homejobs_desktop.services.taking_scores import take_up_all

SCORED = mark(
    "Cli",
    "{scored} assessments scored by version {scoring}; {changed} came into another band, {unread} unread.",
)
FOUND = mark("Cli", "{total} people meet this; the first {shown}:")
PLACE = mark("Cli", "{place}. {name} ({code}): {score}, {band}, gives work to {covers}")
ADVANTAGE = mark(
    "Cli", "{field}: {people} people, average {average}, {capable} with a capability of pishrans"
)
NO_BLOCK = mark("Cli", "{text} is no block and score, like experience:60.")


def _score_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("questionnaire", nargs="?", default="potential", metavar="NAME")
    parser.add_argument(
        "--version", default="", metavar="VERSION", help=translate(mark("Cli", "by whose weights"))
    )


def _score(arguments: Namespace, shell: Shell) -> Answer:
    found = shell.services().ask(survey_scores.score_anew, arguments.questionnaire, arguments.version)
    data = {
        "scoring": found.scoring,
        "scored": found.scored,
        "changed": found.changed,
        "unread": found.unread,
    }
    return Answer(data, translate(SCORED, **data))


def _rank_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("named", nargs="?", default="potential", metavar="NAME")
    parser.add_argument(
        "--questionnaire",
        default="",
        metavar="NAME",
        help=translate(mark("Cli", "the questionnaire, as without the option")),
    )
    parser.add_argument(
        "--name",
        default="",
        metavar="TEXT",
        help=translate(mark("Cli", "only who is called so or has this national code, with the place in all")),
    )
    for flag, words in (
        ("--training", mark("Cli", "who can train")),
        ("--consulting", mark("Cli", "who can advise")),
        ("--sale", mark("Cli", "who can help to sell")),
        ("--pishran", mark("Cli", "who has one of the three capabilities")),
        ("--willing", mark("Cli", "who wants to be a pishran")),
        ("--verified", mark("Cli", "whose assessment was found true")),
    ):
        parser.add_argument(flag, action="store_true", help=translate(words))
    for name in ("--field", "--county", "--district", "--village", "--band"):
        parser.add_argument(name, default="", metavar="CODE")
    for name in ("--least", "--covers"):
        parser.add_argument(name, type=int, default=0, metavar="NUMBER")
    parser.add_argument("--limit", type=int, default=100, metavar="NUMBER")
    parser.add_argument(
        "--block",
        action="append",
        default=[],
        metavar="CODE:SCORE",
        help=translate(mark("Cli", "a block's score")),
    )
    parser.add_argument("--out", metavar="FILE.xlsx", help=translate(mark("Cli", "write it as a sheet too")))


def _blocks(texts: list[str]) -> dict[str, int]:
    found = {}
    for text in texts:
        code, colon, least = text.partition(":")
        if not colon or not least.isdecimal():
            raise Invalid(NO_BLOCK, text=Verbatim(text))
        found[code] = int(least)
    return found


def _rank(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    take_up_all(services)
    found = services.ask(
        survey_scores.rank,
        RankingFilter(
            questionnaire=arguments.questionnaire or arguments.named,
            name=arguments.name,
            training=arguments.training,
            consulting=arguments.consulting,
            sale=arguments.sale,
            any_capability=arguments.pishran,
            willing=arguments.willing,
            least=arguments.least,
            block_least=_blocks(arguments.block),
            covers=arguments.covers,
            field=arguments.field,
            county=arguments.county,
            district=arguments.district,
            village=arguments.village,
            band=arguments.band,
            verified=arguments.verified,
            limit=arguments.limit,
        ),
    )
    if arguments.out:
        write_file(arguments.out, services.ask(survey_export.ranking_sheet, found))
    data = {"total": found.total, "lines": [_line_data(each) for each in found.lines]}
    head = translate(FOUND, total=found.total, shown=len(found.lines))
    return Answer(data, "\n".join([head, *(_line_text(each) for each in found.lines)]))


def _line_data(each: RankedLine) -> dict[str, object]:
    return {
        "place": each.place,
        "survey": each.line.row.id,
        "national_code": each.line.national_code,
        "name": each.line.person_name,
        "score": each.line.row.score,
        "band": each.line.row.band,
        "blocks": dict(each.blocks),
        "scoring": each.scoring,
        "field": each.field or None,
        "covers": each.covers,
        "training": each.training,
        "consulting": each.consulting,
        "sale": each.sale,
        "willing": each.willing,
        "county": each.county or None,
        "village": each.village or None,
        "step": each.step.value if each.step else None,
    }


def _line_text(each: RankedLine) -> str:
    said = translate(
        PLACE,
        place=each.place,
        name=each.line.person_name,
        code=Verbatim(each.line.national_code),
        score=each.line.row.score,
        band=each.line.row.band_title,
        covers=each.covers,
    )
    return f"{said} — {translate(ACT_NAMES[each.step])}" if each.step else said


def _advantages_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--questionnaire", default="potential", metavar="NAME")
    parser.add_argument("--county", default="", metavar="CODE")


def _advantages(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    take_up_all(services)
    found = services.ask(survey_scores.county_advantages, arguments.questionnaire, arguments.county)
    data = [
        {
            "field": each.field,
            "people": each.people,
            "average": each.average,
            "capable": each.capable,
            "covers": each.covers,
            "able": each.able,
        }
        for each in found
    ]
    lines = [
        translate(
            ADVANTAGE,
            field=Verbatim(each.field),
            people=each.people,
            average=each.average,
            capable=each.capable,
        )
        for each in found
    ]
    return Answer(data, "\n".join(lines))


COMMANDS = (
    Command(
        "surveys score",
        mark("Cli", "score all assessments with the weights of a version; the old scores stay"),
        _score_arguments,
        _score,
    ),
    Command("surveys rank", mark("Cli", "rank people by their assessments"), _rank_arguments, _rank),
    Command(
        "surveys advantages",
        mark("Cli", "list the fields that a county's answers speak for"),
        _advantages_arguments,
        _advantages,
    ),
)
