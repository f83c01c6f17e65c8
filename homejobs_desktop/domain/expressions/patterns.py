"""Patterns of `regex()`: only such as are tried in a bounded time, whatever the text.

A pattern may repeat at will in three places at most, never a group that itself varies, and look neither
back nor ahead. That is all that codes, numbers and names need.
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

    def takes(self, match: re.Match[str]) -> bool:
        """Go on by one piece; False when the pattern cannot be used."""
        if _is_varying(match):
            self.varying += 1
            self.varies[-1] = True
        repeats = bool(match["many"] or match["times"])
        if repeats and (self.closed or not self.repeatable or not _few(match)):
            return False
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

    def _close(self) -> bool:
        if len(self.varies) == 1:
            return False
        self.closed = self.varies.pop()
        self.varies[-1] = self.varies[-1] or self.closed
        return True


def _is_varying(match: re.Match[str]) -> bool:
    return bool(match["many"] or (match["times"] and match["comma"]))


def _few(match: re.Match[str]) -> bool:
    return not match["times"] or max(int(match["low"]), int(match["high"] or 0)) <= _MOST_TIMES
