"""What the lists of this section show, and the forms that publish and withdraw a version."""

import datetime as dt
from dataclasses import dataclass

from homejobs_desktop.domain.questionnaire_changes import WHAT_NAMES, What
from homejobs_desktop.domain.questionnaire_words import ToldChange
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.foundation.jalali import show_date
from homejobs_desktop.services.form_files import FormFault
from homejobs_desktop.services.questionnaire_desk import Standing, VersionLine
from homejobs_desktop.ui.forms.fields import DateField, Form, Group, LongTextField, no_check
from homejobs_desktop.ui.screens_kit.publishing import withdrawal_form
from homejobs_desktop.ui.tables.columns import Column, Look
from homejobs_desktop.ui.tables.fixed import FixedList

STANDINGS: dict[Standing, tuple[Text, str]] = {
    Standing.IN_FORCE: (mark("Questionnaires", "in force"), "good"),
    Standing.COMING: (mark("Questionnaires", "to come"), "accent"),
    Standing.PAST: (mark("Questionnaires", "past"), "plain"),
    Standing.WITHDRAWN: (mark("Questionnaires", "withdrawn"), "bad"),
    Standing.UNUSABLE: (mark("Questionnaires", "cannot be used"), "bad"),
}
_SHIPPED = mark("Questionnaires", "ships with the program")
_TONES = {
    What.ADDED: "good",
    What.OPTION_ADDED: "good",
    What.REMOVED: "bad",
    What.OPTION_REMOVED: "bad",
}
_SCORE = mark("Questionnaires", "score")
_NOTHING = "—"


def day_words(day: dt.date | None) -> str:
    """Give a day as a list shows it."""
    return show_date(day) if day is not None else _NOTHING


def publisher(line: VersionLine) -> str:
    """Give who published a version."""
    return line.actor or (_NOTHING if line.publication_id else translate(_SHIPPED))


def count_words(count: int) -> str:
    """Give a count, nothing for zero."""
    return str(count) if count else _NOTHING


VERSIONS: FixedList[VersionLine] = FixedList(
    name="questionnaire_versions",
    columns=(
        Column(mark("Questionnaires", "Questionnaire"), lambda line: line.title, 26, Look.STRONG),
        Column(mark("Questionnaires", "Version"), lambda line: line.version, 8, Look.CODE),
        Column(
            mark("Questionnaires", "Stands"),
            lambda line: translate(STANDINGS[line.standing][0]),
            12,
            Look.PILL,
            lambda line: STANDINGS[line.standing][1],
        ),
        Column(mark("Questionnaires", "Asked from"), lambda line: day_words(line.valid_from), 10, Look.CODE),
        Column(mark("Questionnaires", "Answered"), lambda line: count_words(line.answered), 6, Look.CODE),
        Column(mark("Questionnaires", "Begun"), lambda line: count_words(line.begun), 6, Look.CODE),
        Column(mark("Questionnaires", "Published by"), publisher, 12, Look.MUTED),
    ),
    key=lambda line: line.id,
    empty=(
        mark("Questionnaires", "There is no questionnaire"),
        mark("Questionnaires", "The province publishes questionnaires; they come with its packages."),
    ),
    order={
        3: lambda line: line.valid_from or dt.date.max,
        4: lambda line: line.answered,
        5: lambda line: line.begun,
    },
    icon="list-check",
)

FAULTS: FixedList[tuple[int, FormFault]] = FixedList(
    name="questionnaire_faults",
    columns=(
        Column(mark("Questionnaires", "Sheet"), lambda one: one[1].sheet or _NOTHING, 8, Look.CODE),
        Column(mark("Questionnaires", "Line"), lambda one: count_words(one[1].line), 5, Look.CODE),
        Column(mark("Questionnaires", "Column"), lambda one: one[1].column or _NOTHING, 11, Look.CODE),
        Column(mark("Questionnaires", "What is wrong"), lambda one: one[1].fault, 36, Look.STRONG),
        Column(mark("Questionnaires", "What to do"), lambda one: one[1].advice, 36, Look.MUTED),
    ),
    key=lambda one: str(one[0]),
    empty=(
        mark("Questionnaires", "Nothing is wrong"),
        mark("Questionnaires", "The file can be published."),
    ),
    order={1: lambda one: (one[1].sheet, one[1].line)},
    icon="circle-check",
)

CHANGES: FixedList[tuple[int, ToldChange]] = FixedList(
    name="questionnaire_changes",
    columns=(
        Column(
            mark("Questionnaires", "What changes"),
            lambda one: translate(WHAT_NAMES[one[1].what]),
            15,
            Look.PILL,
            lambda one: _TONES.get(one[1].what, "plain"),
        ),
        Column(
            mark("Questionnaires", "Question or part"),
            lambda one: one[1].about or one[1].after or one[1].before,
            30,
            Look.STRONG,
        ),
        Column(
            mark("Questionnaires", "Touches"),
            lambda one: translate(_SCORE) if one[1].scores else "",
            8,
            Look.PILL,
            lambda _one: "warn",
        ),
        Column(mark("Questionnaires", "Before"), lambda one: _one_line(one[1].before), 22, Look.MUTED),
        Column(mark("Questionnaires", "After"), lambda one: _one_line(one[1].after), 26),
    ),
    key=lambda one: str(one[0]),
    empty=(
        mark("Questionnaires", "There is no difference"),
        mark("Questionnaires", "The two versions ask and score the same."),
    ),
    icon="check",
)


def _one_line(text: str) -> str:
    return text.replace("\n", " · ") or _NOTHING


@dataclass(frozen=True, slots=True)
class PublishDraft:
    """From which day a version is asked, and why it is published."""

    valid_from: dt.date | None = None
    note: str = ""


PUBLISH_FORM = Form(
    "questionnaire-publish",
    PublishDraft(),
    no_check,
    (
        Group(
            mark("Questionnaires", "Publish"),
            (
                DateField(
                    name="valid_from",
                    label=mark("Questionnaires", "First day on which it is asked"),
                    help=mark("Questionnaires", "Today or later"),
                    repeats=False,
                ),
                LongTextField(
                    name="note",
                    label=mark("Questionnaires", "What was changed and why; every office reads it"),
                    span=3,
                ),
            ),
        ),
    ),
)
WITHDRAW_FORM = withdrawal_form("questionnaire-withdrawal")
