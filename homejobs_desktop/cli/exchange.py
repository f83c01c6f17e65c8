"""Commands about the exchange with other offices."""

from homejobs_desktop.cli.shell import Command

COMMANDS: tuple[Command, ...] = ()
