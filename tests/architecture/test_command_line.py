"""Every command of `homejobs` is documented, with every option."""

import argparse
import re
from pathlib import Path

import pytest

from homejobs_desktop.cli.main import COMMANDS
from homejobs_desktop.cli.shell import Command

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^### `([a-z -]+)`\n(.*?)(?=^##|\Z)", TEXT, re.MULTILINE | re.DOTALL))


def options(command: Command) -> set[str]:
    """The long options that a command itself takes."""
    parser = argparse.ArgumentParser(add_help=False)
    command.arguments(parser)
    told = parser.format_help()
    return set(re.findall(r"--[a-z][a-z-]*", told))


def test_exactly_the_commands_that_exist_are_documented() -> None:
    assert set(SECTIONS) == {command.path for command in COMMANDS}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.path)
def test_exactly_the_options_that_exist_are_documented(command: Command) -> None:
    told = set(re.findall(r"--[a-z][a-z-]*", SECTIONS.get(command.path, "")))
    assert told - {"--json", "--user", "--data"} == options(command)
