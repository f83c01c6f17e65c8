"""What is wrong with the expressions and tables of a questionnaire: said at publishing, not at the desk."""

from collections.abc import Iterator, Mapping
from typing import Final

from homejobs_desktop.domain.default_answers import default_faults
from homejobs_desktop.domain.expressions.checking import Known, Scope, check
from homejobs_desktop.domain.expressions.functions import Type
from homejobs_desktop.domain.expressions.nodes import walk
from homejobs_desktop.domain.expressions.reading import parse, parse_filter
from homejobs_desktop.domain.forms import (
    Circle,
    column_names,
    computed_type,
    known_of,
    names_of,
    ordered,
    part_of,
    parts_of,
)
from homejobs_desktop.domain.offering import LABEL, NAME
from homejobs_desktop.domain.questionnaire_model import (
    ACTIONS,
    CHOICES,
    MOST_ROWS,
    UNASKED,
    Question,
    QuestionKind,
    Questionnaire,
)
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

MOST_QUESTIONS: Final = 1000

MOST_OPTIONS: Final = 5000
MOST_STEPS: Final = 60_000
"""Parts of a filter times options: what is computed at most when an answer changes what is offered."""

FAULT = mark("Surveys", "“{question}”, {part}: {fault}")
LONG_FILTER = mark(
    "Surveys",
    "Question “{question}”: its filter is too long for so many options. Compare columns with answers only, "
    "like county = the county that was chosen.",
)
CIRCLE = mark("Surveys", "These questions depend on each other in a circle: {path}. Take one step out of it.")
PARTS: Final[dict[str, Text]] = {
    "relevant": mark("Surveys", "when it is asked"),
    "required_if": mark("Surveys", "when it is needed"),
    "constraint": mark("Surveys", "the check"),
    "warning": mark("Surveys", "the warning"),
    "calculation": mark("Surveys", "the calculation"),
    "choice_filter": mark("Surveys", "the filter of the choices"),
    "expression": mark("Surveys", "the condition"),
}
"""How a person reads which expression of a question is meant."""

_IN_TABLES: Final = frozenset(
    {QuestionKind.TABLE, QuestionKind.PHOTO, QuestionKind.CONSENT, QuestionKind.NOTE, QuestionKind.RANK}
)


def form_faults(questionnaire: Questionnaire) -> Iterator[Problem]:
    """Give what is wrong; `field` is the code of the question, the section or the part of the scoring."""
    looks = (_sizes, _tables, _calculations, _lists, default_faults)
    shape = [problem for look in looks for problem in look(questionnaire)]
    unread = list(_unread(questionnaire))
    yield from (*shape, *unread)
    if shape or unread:
        return
    circle = _circle(questionnaire)
    if circle is not None:
        yield circle
        return
    known = _known(questionnaire)
    yield from _expressions(questionnaire, known)
    yield from _results(questionnaire, known)


def _sizes(questionnaire: Questionnaire) -> Iterator[Problem]:
    count = sum(1 + len(question.columns) for question in questionnaire.questions())
    if not 1 <= count <= MOST_QUESTIONS:
        sentence = mark("Surveys", "A questionnaire has from 1 to {most} questions; this one has {count}.")
        yield Problem("", sentence, {"most": MOST_QUESTIONS, "count": count})


def _tables(questionnaire: Questionnaire) -> Iterator[Problem]:
    codes = {question.code for question in questionnaire.questions()}
    for table in questionnaire.questions():
        params: dict[str, object] = {"question": Verbatim(table.code)}
        if (table.kind is QuestionKind.TABLE) is not bool(table.columns):
            sentence = mark(
                "Surveys", "Question “{question}”: a table needs columns, and nothing else has any."
            )
            yield Problem(table.code, sentence, params)
        if table.kind is QuestionKind.TABLE and (table.maximum or 0) > MOST_ROWS:
            sentence = mark("Surveys", "Table “{question}” may have at most {most} rows.")
            yield Problem(table.code, sentence, {**params, "most": MOST_ROWS})
        for column in table.columns:
            if column.code in codes or not column.code or column.code.startswith("_"):
                sentence = mark(
                    "Surveys", "The code “{question}” is empty, stands twice or begins with an underline."
                )
                yield Problem(column.code, sentence, {"question": Verbatim(column.code)})
            codes.add(column.code)
            if column.kind in _IN_TABLES or column.show_if or column.weight:
                sentence = mark(
                    "Surveys",
                    "Question “{question}” cannot stand in a table: no table, attachment, consent, note or "
                    "weight can.",
                )
                yield Problem(column.code, sentence, {"question": Verbatim(column.code)})


def _all(questionnaire: Questionnaire) -> Iterator[Question]:
    for question in questionnaire.questions():
        yield question
        yield from question.columns


def _calculations(questionnaire: Questionnaire) -> Iterator[Problem]:
    for question in _all(questionnaire):
        computed = question.kind is QuestionKind.CALCULATED
        if computed is not bool(question.calculation) or (question.kind in UNASKED and question.required):
            sentence = mark(
                "Surveys",
                "Question “{question}”: what is calculated needs a calculation, nothing else has one, and "
                "nobody can be made to answer it.",
            )
            yield Problem(question.code, sentence, {"question": Verbatim(question.code)})


def _lists(questionnaire: Questionnaire) -> Iterator[Problem]:
    for question in _all(questionnaire):
        params: dict[str, object] = {"question": Verbatim(question.code), "most": MOST_OPTIONS}
        if len(question.options) > MOST_OPTIONS:
            sentence = mark("Surveys", "Question “{question}” may have at most {most} options.")
            yield Problem(question.code, sentence, params)
        if question.choice_filter and question.kind not in CHOICES:
            sentence = mark("Surveys", "Question “{question}”: only a choice has a filter of the choices.")
            yield Problem(question.code, sentence, params)


def _fault(code: str, part: str, fault: str) -> Problem:
    return Problem(code, FAULT, {"question": Verbatim(code), "part": PARTS[part], "fault": Verbatim(fault)})


def _unread(questionnaire: Questionnaire) -> Iterator[Problem]:
    texts = [(section.code, "relevant", section.relevant) for section in questionnaire.sections]
    for question in _all(questionnaire):
        texts += [(question.code, part, getattr(question, part)) for part in PARTS if hasattr(question, part)]
    texts += [(remark.text, "expression", remark.expression) for remark in questionnaire.remarks]
    texts += [(one.code, "expression", one.expression or "''") for one in questionnaire.suggestions]
    texts += [("ranking", "expression", text) for text in _ranking(questionnaire).values()]
    for code, part, text in texts:
        if text:
            try:
                (parse_filter if part == "choice_filter" else parse)(text)
            except Invalid as refusal:
                yield _fault(code, part, refusal.sentence())


def _ranking(questionnaire: Questionnaire) -> dict[str, str]:
    ranking = questionnaire.ranking
    parts = {
        "training": ranking.training,
        "consulting": ranking.consulting,
        "sale": ranking.sale,
        "willing": ranking.willing,
    }
    return {name: text for name, text in parts.items() if text}


def _circle(questionnaire: Questionnaire) -> Problem | None:
    try:
        parts = {part.code: part for part in parts_of(questionnaire)}
        table_of = {column.code: part.code for part in parts.values() for column in part.columns}
        ordered(
            {code: [table_of.get(name, name) for name in part.moved_by()] for code, part in parts.items()}
        )
    except Circle as circle:
        return Problem(circle.path[0], CIRCLE, {"path": Verbatim(" → ".join(circle.path))})
    return None


def _known(questionnaire: Questionnaire) -> dict[str, Known]:
    """Give all names with their types; a calculated one has the type of what it is made from."""
    known = names_of(questionnaire)
    parts = {part.code: part for part in parts_of(questionnaire)}
    for code in ordered({code: part.moved_by() for code, part in parts.items()}):
        tree = parts[code].calculation
        if tree is not None:
            known[code] = computed_type(tree, known)
    return known


def _expressions(questionnaire: Questionnaire, known: Mapping[str, Known]) -> Iterator[Problem]:
    for section in questionnaire.sections:
        if section.relevant:
            yield from _checked(section.code, "relevant", section.relevant, Scope(known))
        for question in section.questions:
            yield from _of_question(question, known)
            yield from _of_columns(question, known)


def _of_columns(table: Question, known: Mapping[str, Known]) -> Iterator[Problem]:
    inside = column_names(table, known)
    kinds = {column.code: column for column in table.columns}
    for part in part_of(table, kinds).columns if table.columns else ():
        if part.calculation is not None:
            inside[part.code] = computed_type(part.calculation, inside)
    for column in table.columns:
        yield from _of_question(column, inside)


def _of_question(question: Question, known: Mapping[str, Known]) -> Iterator[Problem]:
    here = known.get(question.code, known_of(question))
    for part in ("relevant", "required_if"):
        yield from _checked(question.code, part, getattr(question, part), Scope(known))
    for part in ("constraint", "warning"):
        yield from _checked(question.code, part, getattr(question, part), Scope(known, here))
    if question.choice_filter:
        columns = frozenset({NAME, LABEL, *question.choice_columns})
        tree = parse_filter(question.choice_filter)
        for problem in check(tree, Scope(known, columns=columns), Type.BOOLEAN):
            yield _fault(question.code, "choice_filter", problem.sentence())
        if len(question.options) * sum(1 for _node in walk(tree)) > MOST_STEPS:
            yield Problem(question.code, LONG_FILTER, {"question": Verbatim(question.code)})
    if question.calculation:
        tree = parse(question.calculation)
        yield from (
            _fault(question.code, "calculation", problem.sentence())
            for problem in check(tree, Scope(known, Known(Type.ANY)))
        )


def _checked(code: str, part: str, text: str, scope: Scope) -> Iterator[Problem]:
    if text:
        for problem in check(parse(text), scope, Type.BOOLEAN):
            yield _fault(code, part, problem.sentence())


def _results(questionnaire: Questionnaire, known: Mapping[str, Known]) -> Iterator[Problem]:
    scope = Scope(known)
    for remark in questionnaire.remarks:
        yield from _checked(remark.text, "expression", remark.expression, scope)
    for one in questionnaire.suggestions:
        yield from _checked(one.code, "expression", one.expression, scope)
        if one.action not in ACTIONS or not one.expression or not one.title.strip():
            sentence = mark(
                "Surveys", "Need “{question}” wants a title, a condition and one of the actions {actions}."
            )
            params: dict[str, object] = {
                "question": Verbatim(one.code),
                "actions": Verbatim(", ".join(ACTIONS)),
            }
            yield Problem(one.code, sentence, params)
    for name, text in _ranking(questionnaire).items():
        yield from _checked(name, "expression", text, scope)
    for code in (questionnaire.ranking.field, questionnaire.ranking.covers):
        if code and questionnaire.question(code) is None:
            sentence = mark("Surveys", "The ranking asks for the question “{question}”, which there is not.")
            yield Problem("ranking", sentence, {"question": Verbatim(code)})
