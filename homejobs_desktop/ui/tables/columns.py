"""What a column of a list shows: a label and a function of the row."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from homejobs_desktop.foundation.i18n import Text

Row = TypeVar("Row")


class Look(StrEnum):
    """How a column's text is drawn."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    CODE = "code"
    """Digits and Latin letters: left to right, in the language's digits."""
    PILL = "pill"


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column; `width` is in characters, `tone` names the colour of a pill.

    A `wide_only` column is left out while a record stands beside the list.
    """

    label: Text
    value: Callable[[Row], str]
    width: int = 14
    look: Look = Look.PLAIN
    tone: Callable[[Row], str] | None = None
    wide_only: bool = False
