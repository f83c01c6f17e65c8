"""The forms that publish a template and go back to the shipped one, and what a paper's fields are called."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from homejobs_desktop.domain.papers import HEAD_FIELDS, PERMIT_SHEET, PaperKind
from homejobs_desktop.foundation.i18n import mark, translate
from homejobs_desktop.ui.forms.fields import DateField, Form, Group, LongTextField, no_check


@dataclass(frozen=True, slots=True)
class PublishDraft:
    """From which day a template holds, and why it changes."""

    valid_from: dt.date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class BackDraft:
    """Why the shipped template shall hold again."""

    reason: str = ""


class Insertion(NamedTuple):
    """A field that can be put into the text: its name there, what it means, and an invented value."""

    name: str
    meaning: str
    sample: str


PUBLISH_FORM = Form(
    "template-publish",
    PublishDraft(),
    no_check,
    (
        Group(
            mark("Papers", "Publish"),
            (
                DateField(
                    name="valid_from",
                    label=mark("Papers", "Holds from"),
                    help=mark("Permits", "Empty: today"),
                    repeats=False,
                ),
                LongTextField(
                    name="note",
                    label=mark("Papers", "What was changed and why; every office reads it"),
                    span=3,
                ),
            ),
        ),
    ),
)
BACK_FORM = Form(
    "template-back",
    BackDraft(),
    no_check,
    (
        Group(
            mark("Papers", "Back to the shipped template"),
            (LongTextField(name="reason", label=mark("Papers", "Why; every office reads it"), span=3),),
        ),
    ),
)
_OF_ROWS = mark("Papers", "{meaning}; only in the rows “{rows}”")


def insertions(kind: PaperKind) -> Iterator[Insertion]:
    """Give everything that a template of a paper may name; the permit sheet's texts keep their own fields."""
    for field in (*kind.fields, *(HEAD_FIELDS if kind.code != PERMIT_SHEET else ())):
        yield Insertion(field.name, translate(field.meaning), field.sample)
    for table in kind.tables:
        for column in table.columns:
            meaning = translate(_OF_ROWS, meaning=column.meaning, rows=table.meaning)
            yield Insertion(column.name, meaning, column.sample)
