"""The source of a template: TOML that knows the line of everything in it, so that a fault can be shown."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import cached_property
from typing import Final

from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import Text, mark

LONGEST_SOURCE: Final = 200_000
"""Characters of a template's source."""

Path = tuple[str | int, ...]
"""Where something stands: names of keys, and places in lists counted from 0."""

_PLACE = re.compile(r"line (\d+)")
_CLOSING = ("]", "}", '"', "'")
_NOT_TOML = mark(
    "Papers",
    'Line {line}: this cannot be read. A line is written as name = "text"; look for a missing'
    " quotation mark, bracket or equals sign here or just above.",
)
_TWICE = mark("Papers", "Line {line}: this name was already given above. Take one of the two away.")
_LARGE = mark(
    "Papers", "Line {line}: the template is too long; at most {most} characters. Use a smaller logo."
)


class Source:
    """A template's text, read as TOML.

    Raises:
        Invalid: It is not TOML; `line` says where.
    """

    def __init__(self, text: str) -> None:
        # As editors on Windows write a file.
        text = text.removeprefix("\ufeff").replace("\r\n", "\n")
        self._lines = text.split("\n")
        if len(text) > LONGEST_SOURCE:
            raise Invalid(_LARGE, line=len(self._lines), most=LONGEST_SOURCE)
        try:
            self.document: dict[str, object] = tomllib.loads(text)
        except (ValueError, RecursionError) as fault:
            said = str(fault)
            found = _PLACE.search(said)
            twice = "overwrite" in said or "twice" in said
            line = min(int(found[1]), self.last) if found else self.last
            raise Invalid(_TWICE if twice else _NOT_TOML, line=line) from fault

    @property
    def last(self) -> int:
        """Number of the last line that is not empty; 1 for an empty text."""
        filled = (number for number in range(len(self._lines), 0, -1) if self._lines[number - 1].strip())
        return next(filled, 1)

    def line(self, path: Path, near: str = "") -> int:
        """Give the line of what stands at `path`, or of the nearest thing around it.

        `near` is a piece of it: of a text over several lines the one with this piece is given.
        """
        for length in range(len(path), 0, -1):
            place = self._places.get(path[:length])
            if place is not None:
                first, last = place
                lines = range(first, last + 1)
                return next((number for number in lines if near in self._lines[number - 1]), first)
        return 1

    @cached_property
    def _places(self) -> Mapping[Path, tuple[int, int]]:
        places: dict[Path, tuple[int, int]] = {}
        counts: dict[Path, int] = {}
        around: Path = ()
        first = 0
        while first < len(self._lines):
            start = self._lines[first].strip()
            last = first
            if start.startswith("["):
                around = _header(start, counts)
                places.setdefault(around, (first + 1, first + 1))
            elif start and not start.startswith("#"):
                last = self._end(first)
                names = _names(tomllib.loads("\n".join(self._lines[first : last + 1])))
                for length in range(1, len(names) + 1):
                    places.setdefault((*around, *names[:length]), (first + 1, last + 1))
            first = last + 1
        return places

    def _end(self, first: int) -> int:
        """Give the last line of the statement that begins at `first`."""
        for last in range(first, len(self._lines)):
            if last > first and not any(sign in self._lines[last] for sign in _CLOSING):
                continue
            try:
                tomllib.loads("\n".join(self._lines[first : last + 1]))
            except ValueError:
                continue
            return last
        return len(self._lines) - 1


def _header(line: str, counts: dict[Path, int]) -> Path:
    repeated = line.startswith("[[")
    path: Path = ()
    names = _names(tomllib.loads(line))
    for depth, name in enumerate(names, start=1):
        path = (*path, name)
        if repeated and depth == len(names):
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _names(value: object) -> tuple[str, ...]:
    """Give the names that a single statement or header sets."""
    names: tuple[str, ...] = ()
    while True:
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if not isinstance(value, dict) or len(value) != 1:
            return names
        ((name, value),) = value.items()
        names = (*names, name)


class Refusals:
    """What is wrong with a template, line by line."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._found: list[tuple[int, Problem]] = []

    def add(self, path: Path, text: Text, *, line_of: str = "", **params: object) -> None:
        """Note that what stands at `path` is refused; `text` names its `{line}`.

        Of something over several lines the one with `line_of` in it is named.
        """
        line = self.source.line(path, line_of)
        self._found.append((line, Problem("", text, {"line": line, **params})))

    def repeat(self, path: Path, fault: Invalid) -> None:
        """Note a refusal that was raised about what stands at `path`."""
        line = self.source.line(path)
        self._found.append((line, Problem("", fault.text, {**fault.params, "line": line})))

    def at_end(self, text: Text, **params: object) -> None:
        """Note that something is missing, which can be added at the end."""
        line = self.source.last
        self._found.append((line, Problem("", text, {"line": line, **params})))

    def settle(self) -> None:
        """Refuse the template when anything was noted.

        Raises:
            Invalid: All that was noted, the first line first.
        """
        if self._found:
            self._found.sort(key=lambda found: found[0])
            raise Invalid.of(tuple(problem for _line, problem in self._found))


def nearest(name: str, known: Sequence[str]) -> str:
    """Give the known name that `name` most likely means; the first one when none is near."""
    close = get_close_matches(name, known, n=1, cutoff=0.5)
    return close[0] if close else next(iter(known), "")
