"""Commands about the province's archive key."""

import dataclasses
from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.roots import code_of_key, shown_proposal
from homejobs_desktop.cli.shell import Answer, Command, Shell, no_arguments
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services import archive
from homejobs_desktop.services.roots import ArchiveChange

ON = mark("Cli", "Every package is encrypted to the archive key as well: {recipient}\nDigits: {digits}")
OFF = mark("Cli", "There is no archive key: only its receiver opens a package.")
HERE = mark("Cli", "Its private half is on this computer. Take it off with “trust archive-out”.")
AWAY = mark("Cli", "Its private half is not on this computer.")
OUT = mark(
    "Cli",
    "The archive key is in {file} and no longer on this computer.\n"
    "Code of the key, write it down and keep it apart from the file: {code}",
)
OPENED = mark(
    "Cli",
    "Package {number} from {sender} to {receiver} is in {folder} in plain text. Delete it when you are done.",
)


def _state(_arguments: Namespace, shell: Shell) -> Answer:
    found = shell.services().ask(archive.archive_state)
    if found.on:
        lines = [
            translate(ON, recipient=Verbatim(found.recipient), digits=Verbatim(found.digits)),
            translate(HERE if found.here else AWAY),
        ]
    else:
        lines = [translate(OFF)]
    return Answer(dataclasses.asdict(found) | {"on": found.on}, "\n".join(lines))


def _switch_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("change", choices=[ArchiveChange.OFF.value, ArchiveChange.NEW.value])
    parser.add_argument("-o", "--output", metavar="FILE")


def _switch(arguments: Namespace, shell: Shell) -> Answer:
    target = Path(arguments.output) if arguments.output else None
    return shown_proposal(
        shell.services().ask(archive.switch_archive, ArchiveChange(arguments.change), target)
    )


def _out_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("-o", "--output", required=True, metavar="FILE")


def _out(arguments: Namespace, shell: Shell) -> Answer:
    taken = shell.services().ask(archive.take_archive_out, Path(arguments.output))
    text = translate(OUT, file=Verbatim(taken.file), code=Verbatim(taken.printed_code))
    return Answer({"file": taken.file, "recipient": taken.recipient, "code": taken.code}, text)


def _open_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("-o", "--output", required=True, metavar="DIR")
    parser.add_argument("--key", metavar="KEYFILE")


def _open(arguments: Namespace, shell: Shell) -> Answer:
    key = archive.ArchiveFile(Path(arguments.key), code_of_key()) if arguments.key else None
    opened = shell.services().ask(
        archive.open_archived, Path(arguments.file), Path(arguments.output), key
    )  # fmt: skip
    text = translate(
        OPENED,
        number=opened.number,
        sender=Verbatim(opened.sender),
        receiver=Verbatim(opened.receiver),
        folder=Verbatim(arguments.output),
    )
    return Answer(dataclasses.asdict(opened), text)


COMMANDS = (
    Command("trust archive", mark("Cli", "show the archive key"), no_arguments, _state),
    Command(
        "trust archive-switch",
        mark("Cli", "at the province: no archive key, or a new one"),
        _switch_arguments,
        _switch,
    ),
    Command(
        "trust archive-out",
        mark("Cli", "at the province: take the archive key off this computer"),
        _out_arguments,
        _out,
    ),
    Command(
        "trust archive-open",
        mark("Cli", "at the province: open any package with the archive key"),
        _open_arguments,
        _open,
    ),
)
