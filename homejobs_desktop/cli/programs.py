"""Commands about the versions of the program that the offices work with."""

import dataclasses
from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.shell import Answer, Command, Shell, no_arguments
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services import programs

HERE = mark("Cli", "Program {program}, schema {schema}")
OFFICE = mark("Cli", "{site} {name}: program {program}, schema {schema}")
UNHEARD = mark("Cli", "{site} {name}: has not said which program it has")
REQUIRED = mark(
    "Cli",
    "Offices are asked for program {version} or newer (list of offices, version {list}). "
    "Write packages for every office.",
)
LIFTED = mark(
    "Cli", "Every program will do (list of offices, version {list}). Write packages for every office."
)


def _show(_arguments: Namespace, shell: Shell) -> Answer:
    report = shell.services().ask(programs.program_report)
    lines = [
        translate(HERE, program=Verbatim(report.program), schema=report.schema),
        *map(_line, report.offices),
        *report.notices(),
    ]
    data = dataclasses.asdict(report) | {"notices": list(report.notices())}
    return Answer(data, "\n".join(lines))


def _line(office: programs.OfficeProgram) -> str:
    return translate(
        OFFICE if office.program else UNHEARD,
        site=Verbatim(office.site),
        name=office.name,
        program=Verbatim(office.program),
        schema=office.schema,
    )


def _require_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("version", metavar="VERSION")


def _require(arguments: Namespace, shell: Shell) -> Answer:
    wanted = "" if arguments.version == "any" else arguments.version
    version = shell.services().ask(programs.require_program, wanted)
    words = REQUIRED if wanted else LIFTED
    return Answer(
        {"program_min": wanted, "list": version}, translate(words, version=Verbatim(wanted), list=version)
    )  # fmt: skip


COMMANDS = (
    Command(
        "exchange programs", mark("Cli", "show which program every office has"), no_arguments, _show
    ),
    Command(
        "exchange require-program",
        mark("Cli", "at the province: ask the offices for a newer program"),
        _require_arguments,
        _require,
    ),
)  # fmt: skip
