"""What a form consists of: fields by kind, in groups that a person has ordered and worded."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text

D = TypeVar("D")


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field: `name` is that of the draft, `span` how many of the three columns it takes.

    Attributes:
        name: the draft's field.
        label: its words above it.
        help: a line under it.
        span: its width in columns.
        repeats: whether F8 may bring the last used value back.
    """

    name: str
    label: Text
    help: Text | None = None
    span: int = 1
    repeats: bool = True


@dataclass(frozen=True, kw_only=True)
class TextField(Field):
    """A line of Persian text."""


@dataclass(frozen=True, kw_only=True)
class LongTextField(Field):
    """A paragraph."""

    lines: int = 3


@dataclass(frozen=True, kw_only=True)
class CodeField(Field):
    """A code of digits."""

    length: int = 20
    groups: tuple[int, ...] = ()
    repeats: bool = False


@dataclass(frozen=True, kw_only=True)
class LatinField(Field):
    """A code that may hold Latin letters: an IBAN, the number of a letter."""

    repeats: bool = False


@dataclass(frozen=True, kw_only=True)
class NationalCodeField(Field):
    """A national code, checked while typed."""

    repeats: bool = False


@dataclass(frozen=True, kw_only=True)
class MobileField(Field):
    """A mobile number."""

    repeats: bool = False


@dataclass(frozen=True, kw_only=True)
class DateField(Field):
    """A Jalali date."""


@dataclass(frozen=True, kw_only=True)
class NumberField(Field):
    """A whole number or nothing."""


@dataclass(frozen=True, kw_only=True)
class MoneyField(Field):
    """An amount in rials; tomans in words stand under it."""


@dataclass(frozen=True, kw_only=True)
class YesNoField(Field):
    """Yes, no, or not known."""


@dataclass(frozen=True, kw_only=True)
class ChoiceField(Field):
    """A choice of a reference list; with `follows`, of those that belong to that field's choice."""

    list_name: str
    follows: str = ""


@dataclass(frozen=True, kw_only=True)
class ChoicesField(Field):
    """Any number of choices of a reference list."""

    list_name: str


@dataclass(frozen=True)
class Group:
    """Fields under one heading."""

    title: Text
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Form(Generic[D]):
    """A form over the frozen draft `D`; `hidden` names the draft's fields that are not shown.

    Attributes:
        name: under which its draft and its last used values are kept.
        empty: a new draft.
        check: a rule of `domain` from a draft to what is wrong with it.
        groups: the fields.
        hidden: fields of the draft that this form does not show.
    """

    name: str
    empty: D
    check: Callable[[D], tuple[Problem, ...]]
    groups: tuple[Group, ...]
    hidden: frozenset[str] = frozenset()

    def fields(self) -> tuple[Field, ...]:
        """Give all fields in order."""
        return tuple(field for group in self.groups for field in group.fields)


def no_check(_draft: Any) -> tuple[Problem, ...]:
    """Find nothing wrong: for forms whose service checks everything."""
    return ()
