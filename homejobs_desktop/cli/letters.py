"""Commands about the indicator register."""

from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.shell import Answer, Command, Shell
from homejobs_desktop.domain.letters import DIRECTION_NAMES, Direction, LetterDraft, LetterFilter, LetterRow
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.jalali import format_date, parse_date
from homejobs_desktop.services import letters

ADDED = mark("Cli", "Registered: number {number}, indicator {indicator} of {year}")
PATTERN = mark("Cli", "Outgoing letters are numbered as {pattern}; the next one gets {next}.")
ROW = mark("Cli", "{direction} {indicator}/{year}  {number}  {day}  {party}  {subject}")
_MOST = 1_000


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("direction", metavar="DIRECTION", choices=[each.value for each in Direction])
    parser.add_argument("--subject", required=True, metavar="TEXT")
    for name in ("number", "date", "party", "enclosure", "application"):
        parser.add_argument(f"--{name}", default="", metavar="TEXT")


def _add(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    try:
        day = parse_date(arguments.date) if arguments.date else None
    except Invalid as refusal:
        raise Invalid(refusal.text, field="date", **refusal.params) from refusal
    draft = LetterDraft(
        direction=arguments.direction,
        number=arguments.number,
        letter_date=day,
        subject=arguments.subject,
        party=arguments.party,
        enclosure=arguments.enclosure,
        application_id=arguments.application,
    )
    row = services.ask(letters.add_letter, draft)
    said = translate(
        ADDED, number=Verbatim(row.number), indicator=row.indicator, year=Verbatim(str(row.year))
    )
    return Answer(_row(row), said)


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?", default="")
    parser.add_argument("--direction", default="", choices=[each.value for each in Direction])
    parser.add_argument("--year", type=int, default=0, metavar="1405")
    parser.add_argument("--application", default="", metavar="ID")
    parser.add_argument("--limit", type=int, default=50, metavar="N")


def _list(arguments: Namespace, shell: Shell) -> Answer:
    wanted = LetterFilter(arguments.text, arguments.direction, arguments.year, arguments.application)
    limit = max(1, min(arguments.limit, _MOST))
    page = shell.services().ask(letters.search_letters, wanted, limit=limit)
    return Answer([_row(row) for row in page.rows], "\n".join(map(_line, page.rows)))


def _pattern_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("pattern", metavar="PATTERN", nargs="?", default="")
    parser.add_argument("--try", dest="only_try", action="store_true")


def _pattern(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    if arguments.pattern and not arguments.only_try:
        found = services.ask(letters.set_numbering, arguments.pattern)
    else:
        found = services.ask(letters.numbering, arguments.pattern)
    said = translate(PATTERN, pattern=Verbatim(found.pattern), next=Verbatim(found.next))
    return Answer({"pattern": found.pattern, "next": found.next}, said)


def _line(row: LetterRow) -> str:
    known = row.direction in set(Direction)
    return translate(
        ROW,
        direction=DIRECTION_NAMES[Direction(row.direction)] if known else Verbatim(row.direction),
        indicator=row.indicator,
        year=Verbatim(str(row.year)),
        number=Verbatim(row.number),
        day=format_date(row.letter_date) if row.letter_date else "—",
        party=row.party,
        subject=row.subject,
    )


def _row(row: LetterRow) -> dict[str, object]:
    return {
        "id": row.id,
        "direction": row.direction,
        "indicator": row.indicator,
        "year": row.year,
        "number": row.number,
        "date": format_date(row.letter_date, sep="-") if row.letter_date else None,
        "subject": row.subject,
        "party": row.party,
        "enclosure": row.enclosure,
        "application": row.application_id,
        "paper": row.paper,
        "actor": row.actor,
        "owner": row.owner,
    }


COMMANDS = (
    Command("letters add", mark("Cli", "put a letter into the register"), _add_arguments, _add),
    Command("letters list", mark("Cli", "list the letters of the register"), _list_arguments, _list),
    Command(
        "letters pattern",
        mark("Cli", "show or set how outgoing letters are numbered"),
        _pattern_arguments,
        _pattern,
    ),
)
