"""Commands about the office as a whole: found it, fill a demo, check the store."""

import dataclasses
import re
from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.shell import Answer, Command, Shell, no_arguments
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.foundation.text import ascii_digits, persian_digits
from homejobs_desktop.services import backups, check, demo_office, founding

_SITE = re.compile(r"[0-9]{2}-[0-9]{2}", re.ASCII)

FOUNDED = mark(
    "Cli",
    "The office {name} ({site}) is founded in {folder}.\n"
    "Recovery code, write it down and keep it safe: {code}",
)
FILLED = mark("Cli", "The demo office has {count} people.")
CHECKED = mark(
    "Cli",
    "File: {integrity}; links: {foreign_keys}; journal: {journal} ({operations} operations)\nState: {state}",
)
RECOVERED = mark("Cli", "The office {name} ({site}) opens on this computer again. Log in as usual.")
NOBODY = mark("Cli", "The number of people cannot be less than zero.")
BAD_SCOPE = mark("Cli", "“{scope}” is no office code. Write it like 29-01.")
BACKED_UP = mark("Cli", "A backup was written: {file}")


def _init_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--kind", choices=[kind.value for kind in OfficeKind], required=True)
    parser.add_argument("--site", required=True, metavar="PP-SS")
    parser.add_argument("--name", required=True)
    parser.add_argument("--display-name", default="")


def _init(arguments: Namespace, shell: Shell) -> Answer:
    new = founding.NewOffice(
        OfficeKind(arguments.kind),
        ascii_digits(arguments.site),
        arguments.name,
        shell.user,
        arguments.display_name,
        shell.password(),
    )
    founded = founding.found_office(shell.paths, new, shell.clock, shell.ids)
    office = founded.services.office
    founded.services.close()
    data = {
        "kind": office.kind.value,
        "site": office.site,
        "name": office.name,
        "recovery_code": founded.recovery_code,
    }
    text = translate(
        FOUNDED,
        name=office.name,
        site=Verbatim(office.site),
        folder=Verbatim(shell.paths.root),
        code=Verbatim(founded.printed_code),
    )
    return Answer(data, text)


def _recover_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--code", required=True, metavar="CODE")


def _recover(arguments: Namespace, shell: Shell) -> Answer:
    opened = founding.recover_office(shell.paths, arguments.code, shell.clock, shell.ids)
    office = opened.office
    opened.close()
    text = translate(RECOVERED, name=office.name, site=Verbatim(office.site))
    return Answer({"kind": office.kind.value, "site": office.site, "name": office.name}, text)


def _demo_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--people", type=int, default=2_000, metavar="N")
    parser.add_argument("--seed", type=int, default=7, metavar="N")


def _demo(arguments: Namespace, shell: Shell) -> Answer:
    if arguments.people < 0:
        raise Invalid(NOBODY, field="people")
    if not shell.paths.store.exists():
        demo_office.found_demo(shell.paths, shell.clock, shell.ids).close()
    count = demo_office.fill(shell.services(), arguments.people, arguments.seed)
    return Answer({"people": count}, translate(FILLED, count=count))


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--scope", metavar="PP-SS")


def _check(arguments: Namespace, shell: Shell) -> Answer:
    scope = None if arguments.scope is None else ascii_digits(arguments.scope)
    if scope is not None and not _SITE.fullmatch(scope):
        raise Invalid(BAD_SCOPE, scope=Verbatim(scope))
    report = shell.services().ask(check.check_store, scope)
    data = dataclasses.asdict(report)
    lines = [
        translate(
            CHECKED,
            state=Verbatim(report.state_sha256),
            **{k: v for k, v in data.items() if k != "state_sha256"},
        )
    ]
    lines += [f"  {name}: {persian_digits(str(count))}" for name, count in report.records.items()]
    return Answer(data, "\n".join(lines), status=int(not report.whole))


def _backup(_arguments: Namespace, shell: Shell) -> Answer:
    file = backups.back_up_now(shell.services())
    return Answer({"file": str(file)}, translate(BACKED_UP, file=Verbatim(file)))


COMMANDS = (
    Command("office init", mark("Cli", "found an office in an empty data folder"), _init_arguments, _init),
    Command(
        "office recover",
        mark("Cli", "open an office whose key is lost with its recovery code"),
        _recover_arguments,
        _recover,
    ),
    Command("demo", mark("Cli", "fill an office with synthetic people"), _demo_arguments, _demo),
    Command("check", mark("Cli", "check the store and give the hash of its state"), _check_arguments, _check),
    Command("backup", mark("Cli", "write an encrypted backup"), no_arguments, _backup),
)
