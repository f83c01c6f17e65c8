"""Commands about the alarms of the exchange."""

from argparse import ArgumentParser, Namespace

from homejobs_desktop.cli.shell import Answer, Command, Shell
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.services import alarms

SEEN = mark("Cli", "Alarm {number} is put away with its note.")


def _seen_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "number",
        type=int,
        metavar="NUMBER",
        help=translate(mark("Cli", "its number in “exchange alarms” (nr)")),
    )
    parser.add_argument(
        "--note", required=True, metavar="TEXT", help=translate(mark("Cli", "what was done about it"))
    )


def _seen(arguments: Namespace, shell: Shell) -> Answer:
    shell.services().ask(alarms.acknowledge_alarm, arguments.number, arguments.note)
    data = {"nr": arguments.number, "note": arguments.note}
    return Answer(data, translate(SEEN, number=arguments.number))


COMMANDS = (
    Command("exchange alarm-seen", mark("Cli", "put an alarm away with a note"), _seen_arguments, _seen),
)
