"""Writing a questionnaire as an XLSForm: the workbook that `sheets.xlsform` reads as the same questionnaire.

So a province takes the version in force, changes it in Excel and publishes it again. Conditions of older
documents that are no expressions (`show_if`, `when`) become the expressions that mean the same.
"""

from collections.abc import Iterator
from typing import Final

from homejobs_desktop.domain.questionnaire_model import (
    CHOICES,
    NOT_KNOWN_NAMES,
    NUMBERS,
    UNKNOWN,
    Condition,
    Option,
    Question,
    QuestionKind,
    Questionnaire,
    Section,
)
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.sheets.writer import CellOut, ListSheet, write_sheets
from homejobs_desktop.sheets.xlsform_kinds import rows_wanted
from homejobs_desktop.sheets.xlsform_questions import LEAST, limits_of

SURVEY_HEAD: Final = (
    "type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message",
    "soft_constraint", "soft_constraint_message", "calculation", "appearance", "unit", "not_known",
    "min_rows", "max_rows", "repeat_count", "choice_filter", "parameters", "default", "block",
    "weight", "steps",
)  # fmt: skip
_CHOICES_HEAD: Final = ("list_name", "name", "label", "points")
_TYPES: Final[dict[QuestionKind, tuple[str, str]]] = {
    QuestionKind.ONE: ("select_one", ""),
    QuestionKind.MANY: ("select_multiple", ""),
    QuestionKind.YES_NO: ("select_one", ""),
    QuestionKind.NUMBER: ("integer", ""),
    QuestionKind.MONEY: ("integer", "money"),
    QuestionKind.DECIMAL: ("decimal", ""),
    QuestionKind.DATE: ("date", "persian"),
    QuestionKind.PARTIAL_DATE: ("date", "month-year persian"),
    QuestionKind.TEXT: ("text", ""),
    QuestionKind.PERSON: ("text", "person"),
    QuestionKind.FIELD: ("text", "field"),
    QuestionKind.PLACE: ("text", "place-"),
    QuestionKind.PHOTO: ("image", ""),
    QuestionKind.CONSENT: ("acknowledge", ""),
    QuestionKind.CALCULATED: ("calculate", ""),
    QuestionKind.NOTE: ("note", ""),
    QuestionKind.RANK: ("rank", ""),
    QuestionKind.GEOPOINT: ("geopoint", ""),
    QuestionKind.TIME: ("time", ""),
}
"""Type and appearance of each kind; a table is a repeat."""
_YES_NO: Final = (("yes", "بله"), ("no", "خیر"))
_Cells = dict[str, CellOut]


class _Conditions:
    """Writes conditions that are no expressions as expressions."""

    def __init__(self, form: Questionnaire) -> None:
        self._many = {one.code for one in form.questions() if one.kind is QuestionKind.MANY}

    def both(self, conditions: tuple[Condition, ...], expression: str) -> str:
        """Give the expression that says that all conditions hold, and `expression` too ("" for none)."""
        written = [self._condition(one) for one in conditions]
        if not written:
            return expression
        parts = [*written, *([expression] if expression else [])]
        return parts[0] if len(parts) == 1 else " and ".join(f"({part})" for part in parts)

    def _condition(self, one: Condition) -> str:
        asked = f"${{{one.question}}}"
        limits = [f"{asked} >= {one.at_least}"] if one.at_least is not None else []
        limits += [f"{asked} < {one.below}"] if one.below is not None else []
        among = [self._answered(one, answer) for answer in one.among]
        return " and ".join([*limits, *([" or ".join(among)] if among else [])])

    def _answered(self, one: Condition, answer: object) -> str:
        asked = f"${{{one.question}}}"
        if isinstance(answer, bool):
            return f"{asked} = '{'yes' if answer else 'no'}'"
        if answer in NOT_KNOWN_NAMES:
            return f"{'unknown' if answer == UNKNOWN else 'declined'}({asked})"
        return f"selected({asked}, '{answer}')" if one.question in self._many else f"{asked} = '{answer}'"


def write_xlsform(questionnaire: Questionnaire) -> bytes:
    """Give a questionnaire as an XLSForm workbook."""
    conditions = _Conditions(questionnaire)
    survey = _Survey(conditions)
    survey.write(questionnaire)
    return write_sheets(
        ListSheet("survey", SURVEY_HEAD, survey.rows),
        survey.choices(),
        *_own_sheets(questionnaire, conditions),
    )


def _own_sheets(form: Questionnaire, conditions: _Conditions) -> Iterator[ListSheet]:
    head = ("form_title", "form_id", "version", "valid_from", "source")
    yield ListSheet(
        "settings", head, [(form.title, form.name, form.version, format_date(form.valid_from), form.source)]
    )
    blocks = [(one.code, one.title, one.weight) for one in form.blocks]
    yield ListSheet("blocks", ("code", "title", "weight"), blocks)
    bands = [
        (
            band.code,
            band.title,
            band.minimum,
            " ".join(f"{need.block}:{need.minimum}" for need in band.needs),
            band.advice,
        )
        for band in form.bands
    ]
    yield ListSheet("bands", ("code", "title", "minimum", "needs", "advice"), bands)
    remarks = [
        (conditions.both(one.when, one.expression), one.text, "yes" if one.bars else "no")
        for one in form.remarks
    ]
    yield ListSheet("remarks", ("expression", "text", "bars"), remarks)
    needs = [(one.code, one.title, one.expression, one.action, one.text) for one in form.suggestions]
    yield ListSheet("needs", ("code", "title", "expression", "action", "text"), needs)
    ranking = [(key, value) for key in form.ranking.__struct_fields__ if (value := _named(form, key))]
    yield ListSheet("ranking", ("key", "value"), ranking)


def _named(form: Questionnaire, key: str) -> str:
    return str(getattr(form.ranking, key))


class _Survey:
    """The sheets of questions and choices as they grow; equal options share a list."""

    def __init__(self, conditions: _Conditions) -> None:
        self._conditions = conditions
        self.rows: list[tuple[CellOut, ...]] = []
        self._lists: dict[tuple[tuple[Option, ...], tuple[str, ...]], str] = {}

    def write(self, form: Questionnaire) -> None:
        """Write every section; one that bears the name of a question gets another, as ODK wants it."""
        taken = {one.code for question in form.questions() for one in (question, *question.columns)}
        for section in form.sections:
            if _is_table(section):
                self._question(section.questions[0])
                continue
            self._row(
                type="begin_group",
                name=f"{section.code}_section" if section.code in taken else section.code,
                label=section.title,
                hint=section.hint,
                relevant=section.relevant,
                block=section.block,
            )
            for question in section.questions:
                self._question(question)
            self._row(type="end_group")

    def _row(self, **cells: CellOut) -> None:
        self.rows.append(tuple(cells.get(head) for head in SURVEY_HEAD))

    def _question(self, question: Question) -> None:
        if question.kind is QuestionKind.TABLE:
            self._table(question)
            return
        kind, appearance = _TYPES[question.kind]
        if question.kind is QuestionKind.PLACE:
            appearance += question.list_name.replace("_", "-")
        if question.kind in CHOICES or question.kind is QuestionKind.YES_NO:
            kind = f"{kind} {self._list(question)}"
        self._row(
            **self._about(question),
            **_range(question, kind),
            required="yes" if question.required else question.required_if,
            constraint=_constraint(question),
            constraint_message=question.constraint_message,
            soft_constraint=question.warning,
            soft_constraint_message=question.warning_message,
            calculation=question.calculation,
            choice_filter=question.choice_filter,
            default=question.default,
            appearance=appearance,
            unit=question.unit,
            weight=question.weight or None,
            steps=" ".join(f"{step.at_least}:{step.points}" for step in question.steps),
        )

    def _table(self, table: Question) -> None:
        self._row(
            **self._about(table),
            type="begin_repeat",
            min_rows=table.minimum or (1 if table.required else None),
            max_rows=table.maximum,
            repeat_count=rows_wanted(table.constraint),
        )
        for column in table.columns:
            self._question(column)
        self._row(type="end_repeat")

    def _about(self, question: Question) -> _Cells:
        """Give what every question has."""
        usual = question.kind is not QuestionKind.CONSENT
        return {
            "name": question.code,
            "label": question.text,
            "hint": question.hint,
            "relevant": self._conditions.both(question.show_if, question.relevant),
            "not_known": None if question.not_known is usual else "yes" if question.not_known else "no",
        }

    def _list(self, question: Question) -> str:
        options = question.options or tuple(
            Option(code=code, label=label, points=points)
            for (code, label), points in zip(_YES_NO, (question.yes, question.no), strict=True)
        )
        return self._lists.setdefault((options, question.choice_columns), f"{question.code}_options")

    def choices(self) -> ListSheet:
        """Give the sheet of the lists, with a column for all that any of them says of its options."""
        facts = tuple(dict.fromkeys(column for _options, columns in self._lists for column in columns))
        rows = [
            (name, one.code, one.label, one.points or None, *(told.get(fact) for fact in facts))
            for (options, columns), name in self._lists.items()
            for one in options
            for told in (dict(zip(columns, one.facts, strict=False)),)
        ]
        return ListSheet("choices", (*_CHOICES_HEAD, *facts), rows)


def _is_table(section: Section) -> bool:
    """Tell whether a section is a repeat that stands in no group."""
    first = section.questions[0]
    return len(section.questions) == 1 and first.code == section.code and first.kind is QuestionKind.TABLE


def _range(question: Question, kind: str) -> _Cells:
    """Give the type of a question: a number from a scale is a range, with the scale as its parameters."""
    scale = question.scale
    if scale is None:
        return {"type": kind}
    return {"type": "range", "parameters": f"start={scale.start} end={scale.end} step={scale.step}"}


def _constraint(question: Question) -> str:
    """Give the check of an answer, with its limits where the check does not set them itself."""
    if question.scale is not None:
        return question.constraint
    low, high, _left = limits_of(question.kind, question.constraint, question.constraint_message)
    if (low, high) == (question.minimum, question.maximum) or question.kind not in NUMBERS:
        return question.constraint
    # Without a lower limit of its own a number is never below zero.
    least = 0 if question.minimum is None else question.minimum
    limits = [f". >= {least}"] if least != LEAST or question.maximum is None else []
    limits += [f". <= {question.maximum}"] if question.maximum is not None else []
    written = " and ".join(limits)
    return f"{written} and ({question.constraint})" if question.constraint else written
