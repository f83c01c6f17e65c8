"""`homejobs`: everything an office does, from the command line."""

import logging
import os
import sys
from argparse import SUPPRESS, ArgumentParser
from collections.abc import Sequence

from homejobs_desktop import __version__
from homejobs_desktop.cli import (
    alarms,
    applications,
    archive,
    attachments,
    coverage,
    decisions,
    duplicates,
    ejecting,
    exchange,
    exchange_lists,
    ledger,
    legal_persons,
    letters,
    lists,
    office,
    papers,
    people,
    permit_life,
    permit_wishes,
    permits,
    programs,
    publications,
    questionnaires,
    quotas,
    referrals,
    releases,
    roots,
    rules,
    safety,
    survey_papers,
    survey_pictures,
    survey_ranking,
    surveys,
    tasks,
    tidying,
    trusting,
    uncovered,
)
from homejobs_desktop.cli.shell import Answer, Command, Parser, Shell, as_json, sentences
from homejobs_desktop.foundation.catalogue import install_persian
from homejobs_desktop.foundation.errors import Refused
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate

COMMANDS: tuple[Command, ...] = (
    *office.COMMANDS,
    *people.COMMANDS,
    *attachments.COMMANDS,
    *duplicates.COMMANDS,
    *questionnaires.COMMANDS,
    *surveys.COMMANDS,
    *survey_papers.COMMANDS,
    *survey_ranking.COMMANDS,
    *survey_pictures.COMMANDS,
    *legal_persons.COMMANDS,
    *applications.COMMANDS,
    *letters.COMMANDS,
    *papers.COMMANDS,
    *permits.COMMANDS,
    *permit_life.COMMANDS,
    *permit_wishes.COMMANDS,
    *lists.COMMANDS,
    *referrals.COMMANDS,
    *coverage.COMMANDS,
    *uncovered.COMMANDS,
    *quotas.COMMANDS,
    *exchange.COMMANDS,
    *exchange_lists.COMMANDS,
    *alarms.COMMANDS,
    *ledger.COMMANDS,
    *trusting.COMMANDS,
    *roots.COMMANDS,
    *archive.COMMANDS,
    *decisions.COMMANDS,
    *tasks.COMMANDS,
    *tidying.COMMANDS,
    *ejecting.COMMANDS,
    *safety.COMMANDS,
    *programs.COMMANDS,
    *releases.COMMANDS,
    *publications.COMMANDS,
    *rules.COMMANDS,
)
"""Every command of the program, in the order of the help."""

NOTHING = mark("Cli", "Nothing was found.")
NO_TEXT = mark("Cli", "The command holds signs that are no text. Type them again.")
NO_ACCESS = mark(
    "Cli",
    "The file {file} cannot be read or written ({detail}). Look at the free space and the permissions; "
    "then try again.",
)
BUG = mark(
    "Cli", "The program failed: {kind}. Nothing was changed. Please report this with the command you gave."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give the exit status: 0, or another one with a sentence that says why."""
    os.umask(0o077)  # whatever an office writes is its own user's alone
    _speak_utf8()
    install_persian()
    parsed = build_parser().parse_args(arguments)
    shell = Shell.of(parsed)
    try:
        answer: Answer = parsed.run(parsed, shell)
        if parsed.json or not answer.status:
            print(as_json(answer.data) if parsed.json else _said(answer), flush=True)
        if answer.status:
            print(answer.text, file=sys.stderr)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever read the answer had enough of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as fault:
        logging.getLogger(__name__).debug("command failed", exc_info=fault)
        print(*_told(fault), sep="\n", file=sys.stderr)
        return 1
    finally:
        shell.close()
    return answer.status


def _said(answer: Answer) -> str:
    """Give what a person is told; an empty list is said in words."""
    return translate(NOTHING) if answer.text.strip() in {"", "[]"} else answer.text


def _told(fault: Exception) -> list[str]:
    """Give what a person is told of a fault: why it was refused, or that the program failed."""
    if isinstance(fault, Refused):
        return sentences(fault)
    if isinstance(fault, UnicodeEncodeError):
        return [translate(NO_TEXT)]
    if isinstance(fault, OSError):
        file, detail = Verbatim(fault.filename or "—"), Verbatim(fault.strerror or "")
        return [translate(NO_ACCESS, file=file, detail=detail)]
    return [translate(BUG, kind=type(fault).__name__)]


def build_parser() -> ArgumentParser:
    """Make the parser of all commands."""
    parser = Parser(
        prog="homejobs", description=translate(mark("Cli", "The home-jobs office from the command line."))
    )
    parser.add_argument("--version", action="version", version=__version__)
    _common(parser, default=None)
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")
    groups = {"": verbs}
    more = mark("Cli", "more commands: homejobs {name} -h")
    for command in COMMANDS:
        name, _, verb = command.path.rpartition(" ")
        if name not in groups:
            group = verbs.add_parser(name, help=translate(more, name=name))
            groups[name] = group.add_subparsers(required=True, metavar="COMMAND")
        purpose = translate(command.purpose)
        made = groups[name].add_parser(verb, help=purpose, description=purpose)
        command.arguments(made)
        _common(made, default=SUPPRESS)
        made.set_defaults(run=command.run)
    return parser


def _common(parser: ArgumentParser, *, default: str | None) -> None:
    """Add what every command takes, before or after its words."""
    actions = parser._actions  # noqa: SLF001 - argparse has no other way to tell what it knows
    known = {name for action in actions for name in action.option_strings}
    parser.add_argument(
        "--data", metavar="DIR", default=default, help=translate(mark("Cli", "the office's data folder"))
    )
    if "--user" not in known:
        parser.add_argument(
            "--user", metavar="NAME", default=default, help=translate(mark("Cli", "who acts"))
        )
    parser.add_argument(
        "--json", action="store_true", default=default or False, help=translate(mark("Cli", "answer in JSON"))
    )


def _speak_utf8() -> None:
    """Read and print Persian wherever it comes from and goes, whatever the console's code page."""
    for stream, encoding, errors in (
        (sys.stdin, "utf-8-sig", "strict"),
        (sys.stdout, "utf-8", "replace"),
        (sys.stderr, "utf-8", "replace"),
    ):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding=encoding, errors=errors)


if __name__ == "__main__":
    sys.exit(main())
