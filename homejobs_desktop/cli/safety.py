"""Commands against the loss of a computer: safety exports, and putting a backup in place."""

import dataclasses
from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.shell import Answer, Command, Shell, no_arguments
from homejobs_desktop.foundation.i18n import Verbatim, mark, translate
from homejobs_desktop.services import restores, safety, safety_state

SAVED = mark("Cli", "{count} changes that the province has not got yet are on {folder}.")
STATE = mark("Cli", "Safety copies go to {folder}; the last one: {last}; so many stay: {keep}.")
STANDING = {
    "off": mark("Cli", "None is made by itself: no folder is set, or this office has not joined a province."),
    "good": mark("Cli", "Nothing is due."),
    "due": mark("Cli", "One is due today."),
    "old": mark("Cli", "The last one is days old. Plug the second drive in."),
    "failed": mark("Cli", "The last one failed."),
}
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


def _folder_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR")
    parser.add_argument("--keep", type=int, default=safety_state.KEEP, metavar="N")


def _folder(arguments: Namespace, shell: Shell) -> Answer:
    folder = str(Path(arguments.folder).absolute()) if arguments.folder else ""
    shell.services().ask(safety.set_safety, folder, arguments.keep)
    return _told(shell.services().ask(safety_state.safety_state))


def _daily(_arguments: Namespace, shell: Shell) -> Answer:
    return _told(safety.keep_safe(shell.services()))


def _told(state: safety_state.SafetyState) -> Answer:
    lines = [
        translate(
            STATE, folder=Verbatim(state.folder or "—"), last=Verbatim(state.last or "—"), keep=state.keep
        ),
        translate(STANDING[state.standing]),
    ]
    lines += [state.failure] if state.failure else []
    return Answer(dataclasses.asdict(state), "\n".join(lines), status=int(state.standing == "failed"))


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
    Command(
        "exchange safety-folder",
        mark("Cli", "choose where daily safety copies go, and how many stay"),
        _folder_arguments,
        _folder,
    ),
    Command(
        "exchange safety-daily",
        mark("Cli", "write today's safety copy if it is due"),
        no_arguments,
        _daily,
    ),
    Command("restore", mark("Cli", "put a backup in the place of the store"), _restore_arguments, _restore),
)
