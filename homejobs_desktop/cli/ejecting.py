"""The command that lets go of a drive after writing."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from homejobs_desktop.cli.shell import Answer, Command, Shell
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services.ejecting import SENTENCES, Ejection, eject


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR")


def _eject(arguments: Namespace, _shell: Shell) -> Answer:
    ended = eject(Path(arguments.folder).absolute())
    out = ended in {Ejection.OUT, Ejection.GONE}
    return Answer({"ended": ended.value, "out": out}, translate(SENTENCES[ended]), status=int(not out))


COMMANDS = (
    Command(
        "exchange eject", mark("Cli", "let go of a drive, so that it may be taken out"), _arguments, _eject
    ),
)
