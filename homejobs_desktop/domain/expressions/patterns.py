"""Patterns of `regex()`: only such as are tried in a bounded time, whatever the text.

A pattern may repeat at will in three places at most, never a group that itself varies or that may take no
letter at all (nested, it would be tried without end), and look neither back nor ahead. That is all that
codes, numbers and names need.
"""

import re
from functools import lru_cache
from typing import Final

MOST_PATTERN: Final = 200
MOST_SUBJECT: Final = 200
_MOST_VARYING: Final = 3
_MOST_BRANCHES: Final = 16
_MOST_TIMES: Final = 200

_PIECE: Final = re.compile(
    r"""(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])
      | (?P<escape>\\[dDwWsS.\-+*?()\[\]{}|^$/\\])
      | (?P<times>\{(?P<low>[0-9]{1,3})(?P<comma>,)?(?P<high>[0-9]{1,3})?\})
      | (?P<many>[*+?])
      | (?P<open>\((?:\?:)?)
      | (?P<close>\))
      | (?P<or>\|)
      | (?P<plain>[^\\\[\](){}*+?|])
    """,
    re.VERBOSE | re.ASCII,
)


@lru_cache(maxsize=256)
def compiled(pattern: str) -> re.Pattern[str] | None:
    """Give a pattern ready to use; None when it is none or could take long."""
    if len(pattern) > MOST_PATTERN or not _bounded(pattern):
        return None
    try:
        return re.compile(pattern, re.ASCII)
    except (re.error, OverflowError, RecursionError):
        return None


def matches(pattern: str, subject: str) -> bool:
    """Tell whether the whole text fits the pattern, as ODK has it; a text too long fits none."""
    ready = compiled(pattern)
    return ready is not None and len(subject) <= MOST_SUBJECT and ready.fullmatch(subject) is not None


def _bounded(pattern: str) -> bool:
    shape = _Shape()
    at = 0
    while at < len(pattern):
        match = _PIECE.match(pattern, at)
        if match is None or not shape.takes(match):
            return False
        at = match.end()
    return len(shape.varies) == 1 and shape.varying <= _MOST_VARYING and shape.branches <= _MOST_BRANCHES


class _Shape:
    """What has been read of a pattern: how often it varies, and where."""

    def __init__(self) -> None:
        self.varying = 0
        self.branches = 1
        self.varies = [False]
        """For each open group, the whole first: whether it can match in more than one way."""
        self.closed = False
        """Whether a group that varies has just been closed."""
        self.repeatable = False
        """Whether something stands before that a repetition can mean."""
        self.widths = [_Width()]
        """For each open group, the whole first: how few letters it takes."""

    def takes(self, match: re.Match[str]) -> bool:
        """Go on by one piece; False when the pattern cannot be used."""
        if _is_varying(match):
            self.varying += 1
            self.varies[-1] = True
        repeats = bool(match["many"] or match["times"])
        if repeats and (self.closed or not self.repeatable or not _few(match)):
            return False
        if repeats and self.widths[-1].group and not self.widths[-1].last:
            return False
        self._measure(match)
        self.closed = False
        self.repeatable = not (repeats or match["or"] or match["open"])
        if match["or"]:
            self.branches += 1
            self.varies[-1] = True
        elif match["open"]:
            self.varies.append(False)
        elif match["close"]:
            return self._close()
        return True

    def _measure(self, match: re.Match[str]) -> None:
        """Count the letters that are taken at least."""
        here = self.widths[-1]
        if match["many"] or match["times"]:
            here.repeat(int(match["low"]) if match["times"] else int(match["many"] == "+"))
        elif match["or"]:
            here.branch()
        elif match["open"]:
            self.widths.append(_Width())
        elif not match["close"]:
            here.take(int(match[0] not in {"^", "$"}))

    def _close(self) -> bool:
        if len(self.varies) == 1:
            return False
        inner = self.widths.pop()
        self.widths[-1].take(inner.least(), group=True)
        self.closed = self.varies.pop()
        self.varies[-1] = self.varies[-1] or self.closed
        return True


class _Width:
    """How few letters a group takes, as far as it was read."""

    def __init__(self) -> None:
        self.last = 0
        self.group = False
        """Whether what was read last is a group."""
        self._before = 0
        self._branches: list[int] = []

    def take(self, letters: int, *, group: bool = False) -> None:
        self._before += self.last
        self.last, self.group = letters, group

    def repeat(self, times: int) -> None:
        self.last, self.group = self.last * times, False

    def branch(self) -> None:
        self._branches.append(self._before + self.last)
        self._before = self.last = 0
        self.group = False

    def least(self) -> int:
        return min([*self._branches, self._before + self.last])


def _is_varying(match: re.Match[str]) -> bool:
    return bool(match["many"] or (match["times"] and match["comma"]))


def _few(match: re.Match[str]) -> bool:
    return not match["times"] or max(int(match["low"]), int(match["high"] or 0)) <= _MOST_TIMES
