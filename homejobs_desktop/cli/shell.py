"""What every command is given: the data folder, who acts, and the open office."""

import json
import os
import re
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, NoReturn

from homejobs_desktop.domain.offices import Actor
from homejobs_desktop.foundation.clock import SystemClock
from homejobs_desktop.foundation.errors import Invalid, NotAllowed, Refused, Unreadable
from homejobs_desktop.foundation.folders import default_root
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark, translate
from homejobs_desktop.foundation.ids import RandomIds
from homejobs_desktop.foundation.paths import OfficePaths
from homejobs_desktop.services import accounts, offices
from homejobs_desktop.services.demo_office import DEMO_USER, as_clerk
from homejobs_desktop.services.runner import Services

PASSWORD = "HOMEJOBS_PASSWORD"  # noqa: S105 - the variable's name

NO_PASSWORD = mark("Cli", "Give the password in the variable {name}.")
WHICH_USER = mark("Cli", "This office has several users. Say who you are with --user NAME.")
NO_FILE = mark("Cli", "The file {file} cannot be read. Check its name and that it is there.")
BAD_JSON = mark("Cli", "The file {file} is not JSON: line {line}, column {column}.")
NOT_UTF8 = mark("Cli", "The file {file} is not text in UTF-8. Save it in that encoding and try again.")
HALF_SIGNS = mark("Cli", "The file {file} has halves of characters (such as \\ud800) in it. Remove them.")
ODD_JSON = mark("Cli", "The file {file} is JSON of a kind that nobody writes: nested too deep, or endless.")
CANNOT_WRITE = mark("Cli", "The file {file} cannot be written. Check the folder and its permissions.")


_WRONG = (
    (r"arguments are required: (?P<names>.+)", mark("Cli", "these are missing: {names}")),
    (r"unrecognized arguments: (?P<names>.+)", mark("Cli", "these are not known: {names}")),
    (
        r"argument (?P<name>.+?): invalid choice: (?P<value>.+?) \(choose from (?P<known>.+)\)",
        mark("Cli", "{name} cannot be {value}; it is one of {known}"),
    ),
    (r"argument (?P<name>.+?): invalid .+? value: (?P<value>.+)", mark("Cli", "{name} cannot be {value}")),
    (r"argument (?P<name>.+?): expected one argument", mark("Cli", "{name} needs a value")),
)
"""What argparse finds wrong, by its own words, and how that is said here."""


class Answer(NamedTuple):
    """What a command found: as data for `--json`, as text for a person, and the exit status."""

    data: object
    text: str
    status: int = 0


class Parser(ArgumentParser):
    """Says in Persian what is wrong with the command line, and how it should be."""

    def error(self, message: str) -> NoReturn:
        """Print what is wrong and the usage, and end with status 2."""
        wrong = translate(
            mark("Cli", "The command is not right: {message}"), message=Verbatim(_plain(message))
        )
        self.exit(2, f"{wrong}\n{self.format_usage()}")


def _plain(message: str) -> str:
    """Say what the parser of the standard library found wrong in the language of this process."""
    for pattern, text in _WRONG:
        found = re.search(pattern, message)
        if found:
            return translate(text, **{name: Verbatim(value) for name, value in found.groupdict().items()})
    return message


def no_arguments(_parser: ArgumentParser) -> None:
    """Take no arguments beside those of every command."""


class Command(NamedTuple):
    """One command: its words, what it is for, its arguments and what it does."""

    path: str
    purpose: Text
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, "Shell"], Answer]


@dataclass(slots=True)
class Shell:
    """The office that this run works on; opened when the first command asks for it."""

    paths: OfficePaths
    user: str
    clock: SystemClock
    ids: RandomIds
    _services: Services | None = None

    @classmethod
    def of(cls, arguments: Namespace) -> "Shell":
        """Make the shell for a parsed command line."""
        folder = Path(arguments.data) if arguments.data else default_root()
        clock = SystemClock()
        return cls(OfficePaths(folder), arguments.user or "", clock, RandomIds(clock))

    def services(self) -> Services:
        """Open the office and log in; raises a refusal with the reason."""
        if self._services is None:
            nobody = offices.open_office(self.paths, self.clock, self.ids)
            if nobody.office.demo and self._is_clerk(nobody):
                self._services = as_clerk(nobody)
                return self._services
            try:
                actor = self.log_in(nobody)
            except Refused:
                nobody.close()
                raise
            self._services = nobody.as_actor(actor)
        return self._services

    def log_in(self, nobody: Services) -> Actor:
        """Log in to an open store; raises a refusal with the reason."""
        return nobody.ask(accounts.log_in, self._user(nobody), self.password()).granted()

    def password(self) -> str:
        """Give the password that the caller set; raises a refusal when there is none."""
        password = os.environ.get(PASSWORD, "")
        if not password:
            raise NotAllowed(NO_PASSWORD, name=Verbatim(PASSWORD))
        return password

    def close(self) -> None:
        """Close the office if it was opened."""
        if self._services is not None:
            self._services.close()

    def _is_clerk(self, demo: Services) -> bool:
        """Whoever is no other user of a demo office is its clerk."""
        others = {user.username for user in demo.ask(accounts.list_users)} - {DEMO_USER}
        return self.user not in others

    def _user(self, services: Services) -> str:
        if self.user:
            return self.user
        names = [user.username for user in services.ask(accounts.list_users) if not user.disabled]
        if len(names) != 1:
            raise NotAllowed(WHICH_USER)
        return names[0]


def read_json(name: str) -> object:
    """Read a JSON file, or standard input for `-`.

    Raises:
        Unreadable: the file is missing or is not JSON.
    """
    shown: object = mark("Cli", "standard input") if name == "-" else Verbatim(name)
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8-sig")
        data = json.loads(text)
        json.dumps(data, ensure_ascii=False).encode()
        return data
    except json.JSONDecodeError as fault:
        raise Unreadable(BAD_JSON, file=shown, line=fault.lineno, column=fault.colno) from fault
    except UnicodeEncodeError as fault:
        raise Unreadable(HALF_SIGNS, file=shown) from fault
    except UnicodeDecodeError as fault:
        raise Unreadable(NOT_UTF8, file=shown) from fault
    except (RecursionError, ValueError) as fault:  # nested without end, or a number of thousands of digits
        raise Unreadable(ODD_JSON, file=shown) from fault
    except OSError as fault:
        raise Unreadable(NO_FILE, file=shown) from fault


def write_file(name: str, content: bytes) -> None:
    """Write a file that the caller asked for.

    Raises:
        Unreadable: the place cannot be written.
    """
    try:
        Path(name).write_bytes(content)
    except OSError as fault:
        raise Unreadable(CANNOT_WRITE, file=Verbatim(name)) from fault


def check_place(name: str) -> None:
    """See that a file could be written where the caller asks for it.

    Raises:
        Unreadable: the folder is not there or not writable, or the name is a folder's.
    """
    file = Path(name)
    if file.is_dir() or not os.access(file if file.exists() else file.parent, os.W_OK):
        raise Unreadable(CANNOT_WRITE, file=Verbatim(name))


def as_json(data: object) -> str:
    """Give data as JSON text."""
    return json.dumps(data, ensure_ascii=False, indent=2, default=str)


def sentences(refusal: Refused) -> list[str]:
    """Give what a refusal says: one sentence for each field that is wrong."""
    if isinstance(refusal, Invalid):
        return [
            f"{problem.field}: {problem.sentence()}" if problem.field else problem.sentence()
            for problem in refusal.problems
        ]
    return [refusal.sentence()]
