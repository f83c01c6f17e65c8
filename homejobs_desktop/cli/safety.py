"""Commands against the loss of a computer: safety exports, and putting a backup in place."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.shell import Answer, Command, Shell
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services import restores, safety

SAVED = mark("Cli", "{count} changes that the province has not got yet are on {folder}.")
RESTORED = mark(
    "Cli", "The office {site} is put back from {file} and begins a new life. Exchange with the province soon."
)
ASIDE = mark("Cli", "The store that was here is kept in {folder}.")


def _safety_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR")


def _safety(arguments: Namespace, shell: Shell) -> Answer:
    written = shell.services().ask(safety.safety_export, Path(arguments.folder))
    count = sum(each.operations for each in written.packages)
    packages = [{"file": str(each.file), "operations": each.operations} for each in written.packages]
    return Answer({"packages": packages}, translate(SAVED, count=count, folder=Verbatim(arguments.folder)))


def _restore_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")


def _restore(arguments: Namespace, shell: Shell) -> Answer:
    sources = restores.Sources(shell.clock, shell.ids)
    done = restores.restore_office(shell.paths, Path(arguments.file), sources, shell.log_in)
    text = translate(RESTORED, site=Verbatim(done.site), file=Verbatim(arguments.file))
    if done.aside is not None:
        text += "\n" + translate(ASIDE, folder=Verbatim(done.aside))
    return Answer({"site": done.site, "aside": str(done.aside) if done.aside else None}, text)


COMMANDS = (
    Command(
        "exchange safety-export",
        mark("Cli", "write what the province has not got yet to a second drive"),
        _safety_arguments,
        _safety,
    ),
    Command("restore", mark("Cli", "put a backup in the place of the store"), _restore_arguments, _restore),
)
