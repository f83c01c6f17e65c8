"""Commands about the packages that lie on this computer: which may go, and how long they are kept."""

import dataclasses
from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.shell import Answer, Command, Shell
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services import tidying
from homejobs_desktop.services.tidying import KeepingRule, Tidy

RULE = mark(
    "Cli",
    "The last {last} packages of each office and direction stay, every one for {days} days, and whatever is "
    "not confirmed.",
)
LIES = mark("Cli", "{count} packages lie here ({size} bytes).")
WOULD_GO = mark("Cli", "{count} of them may go ({size} bytes).")
GONE = mark("Cli", "{count} of them went ({size} bytes).")


def _tidy_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--dry-run", action="store_true", help=translate(mark("Cli", "only say what would go"))
    )


def _tidy(arguments: Namespace, shell: Shell) -> Answer:
    services = shell.services()
    found = services.ask(tidying.look_over if arguments.dry_run else tidying.tidy_now)
    went = WOULD_GO if arguments.dry_run else GONE
    lines = [
        _rule(found.rule),
        translate(LIES, count=found.files, size=found.size),
        translate(went, count=len(found.old), size=found.freed),
        *(f"{each.folder}/{each.name}" for each in found.old),
    ]
    return Answer(_data(found, gone=not arguments.dry_run), "\n".join(lines))


def _data(found: Tidy, *, gone: bool) -> dict[str, object]:
    return {
        "rule": dataclasses.asdict(found.rule),
        "files": found.files,
        "size": found.size,
        "old": [dataclasses.asdict(each) for each in found.old],
        "freed": found.freed,
        "gone": gone,
    }


def _keep_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--last", type=int, default=tidying.LAST, metavar="N")
    parser.add_argument("--days", type=int, default=tidying.DAYS, metavar="N")


def _keep(arguments: Namespace, shell: Shell) -> Answer:
    rule = shell.services().ask(tidying.keep_packages, arguments.last, arguments.days)
    return Answer(dataclasses.asdict(rule), _rule(rule))


def _rule(rule: KeepingRule) -> str:
    return translate(RULE, last=rule.last, days=rule.days)


COMMANDS = (
    Command(
        "exchange tidy",
        mark("Cli", "delete packages on this computer that are old and not needed"),
        _tidy_arguments,
        _tidy,
    ),
    Command(
        "exchange keep-packages",
        mark("Cli", "choose how long packages are kept on this computer"),
        _keep_arguments,
        _keep,
    ),
)
