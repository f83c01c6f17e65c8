"""Questionnaires on paper: numbered questions and options, answers typed by those numbers, once or twice.

A line of codes is the question's number and its answer: `12 3` the third option, `14 1 4` the first and the
fourth, `20 25` the number 25, `22 2 1 3` an order, `21 ?` does not know, `21 !` did not answer. An option may
be written out, which is quicker than looking for its number in a long list. Cells of a table stand between
bars, its rows between semicolons: `30 چرخ | 2; میز | 1`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from homejobs_desktop.domain.answer_values import ROWS, Answer
from homejobs_desktop.domain.expressions.nodes import Binary, Call, Literal, Node, Ref
from homejobs_desktop.domain.forms import form_of
from homejobs_desktop.domain.offering import facts_of
from homejobs_desktop.domain.questionnaire_model import (
    CHOICES,
    DECLINED,
    UNASKED,
    UNKNOWN,
    Question,
    QuestionKind,
    Questionnaire,
    Section,
)
from homejobs_desktop.foundation.errors import Invalid, Problem
from homejobs_desktop.foundation.i18n import Verbatim, mark
from homejobs_desktop.foundation.text import ascii_digits, joined_key

NO_QUESTION = mark("Surveys", "Line {line}: there is no question number {number} on the paper.")
NO_OPTION = mark("Surveys", "Line {line}: question {number} has no option number {option}.")
TWICE = mark("Surveys", "Line {line}: question {number} was answered in an earlier line.")
NOT_TYPED = mark("Surveys", "Line {line}: question {number} is not answered by codes; add it in the window.")

_NOT_KNOWN: Final = {"?": UNKNOWN, "؟": UNKNOWN, "!": DECLINED}
NumberedOption = tuple[int, str, str]
"""Number, code and words of an option on paper."""
_IN_LISTS: Final = frozenset({QuestionKind.MANY, QuestionKind.RANK})
LONG_LIST: Final = 40
"""Options that stand below their question; more stand together on the last pages."""
_YES_NO: Final = frozenset({QuestionKind.YES_NO, QuestionKind.CONSENT})


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """A question as it stands on paper: its number, and its options with theirs."""

    number: int
    section: Section
    question: Question

    @property
    def long(self) -> bool:
        """Whether the options stand on the last pages."""
        return len(self.question.options) > LONG_LIST

    @property
    def options(self) -> tuple[NumberedOption, ...]:
        """Number, code and words of each option; none where something is written."""
        if self.question.kind in _YES_NO:
            return ((1, "yes", "بله"), (2, "no", "خیر"))
        return tuple((place, one.code, one.label) for place, one in enumerate(self.question.options, start=1))


@dataclass(frozen=True, slots=True)
class Difference:
    """A question that was typed differently the second time; "" is no answer."""

    number: int
    code: str
    text: str
    first: str
    second: str


def numbered(questionnaire: Questionnaire) -> tuple[PaperQuestion, ...]:
    """Give the questions that are answered, numbered from 1 through the whole form."""
    asked = [
        (section, question)
        for section in questionnaire.sections
        for question in section.questions
        if question.kind not in UNASKED
    ]
    return tuple(PaperQuestion(number, *one) for number, one in enumerate(asked, start=1))


def grouped(
    questionnaire: Questionnaire, one: PaperQuestion
) -> tuple[tuple[str, tuple[NumberedOption, ...]], ...]:
    """Give the options of a question in groups, each below the answer with which it is offered.

    All options of a question without a filter are one group without a name.
    """
    offer = form_of(questionnaire).parts[one.question.code].offer
    by = offer.grouped_by() if offer is not None else None
    if by is None:
        return (("", one.options),) if one.options else ()
    column, name = by
    above = questionnaire.question(name)
    groups: dict[str, list[NumberedOption]] = {}
    for numbered_option, option in zip(one.options, one.question.options, strict=True):
        fact = facts_of(one.question, option).get(column, "")
        label = above.option(fact) if above is not None else None
        groups.setdefault(label.label if label is not None else fact, []).append(numbered_option)
    return tuple((title, tuple(options)) for title, options in groups.items())


def only_if(questionnaire: Questionnaire, one: PaperQuestion) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """Give which options of which questions, by their numbers, a question is asked for; all must be met.

    Empty for a question that is always asked, and for one whose condition says more than that.
    """
    by_code = {each.question.code: each for each in numbered(questionnaire)}
    trees = [*form_of(questionnaire).parts[one.question.code].relevant]
    found: dict[int, tuple[int, ...]] = {}
    for tree in (part for whole in trees for part in _split(whole, "and")):
        options = [_option(part, by_code) for part in _split(tree, "or")]
        asked = {number for number, _option_number in options}
        if len(asked) != 1 or 0 in asked or asked & set(found):
            return ()
        found[asked.pop()] = tuple(option for _number, option in options)
    return tuple(found.items())


def _split(node: Node, op: str) -> tuple[Node, ...]:
    if isinstance(node, Binary) and node.op == op:
        return (*_split(node.left, op), *_split(node.right, op))
    return (node,)


def _option(node: Node, by_code: Mapping[str, PaperQuestion]) -> tuple[int, int]:
    """Give the numbers of a question and of one option of it that a condition asks for; zeros for neither."""
    match node:
        case Binary("=", Ref(name), Literal(code)) | Call("selected", (Ref(name), Literal(code))):
            asked = by_code.get(name)
            options = asked.options if asked is not None else ()
            found = next((number for number, each, _words in options if each == code), 0)
            return (asked.number, found) if asked is not None and found else (0, 0)
        case _:
            return 0, 0


def read_codes(questionnaire: Questionnaire, text: str) -> dict[str, object]:
    """Give the answers that lines of codes mean, as they go into `tidy_answers`.

    Raises:
        Invalid: A line cannot be read; `problems` has one for each, with its line.
    """
    questions = {one.number: one for one in numbered(questionnaire)}
    answers: dict[str, object] = {}
    problems: list[Problem] = []
    for line, written in enumerate(text.splitlines(), start=1):
        number, _space, rest = ascii_digits(written.strip()).partition(" ")
        if not number:
            continue
        one = questions.get(int(number)) if number.isascii() and number.isdigit() else None
        where: dict[str, object] = {"line": line, "number": Verbatim(number)}
        if one is None:
            problems.append(Problem("", NO_QUESTION, where))
        elif one.question.code in answers:
            problems.append(Problem(one.question.code, TWICE, where))
        elif rest.strip():
            answers[one.question.code] = _answer(one, rest.strip(), where, problems)
    if problems:
        raise Invalid.of(tuple(problems))
    return answers


def _answer(one: PaperQuestion, text: str, where: dict[str, object], problems: list[Problem]) -> object:
    kind = one.question.kind
    if text in _NOT_KNOWN:
        return _NOT_KNOWN[text]
    if kind is QuestionKind.PHOTO:
        problems.append(Problem(one.question.code, NOT_TYPED, where))
        return None
    if kind is QuestionKind.TABLE:
        return {ROWS: [_row(one.question, row) for row in text.split(";") if row.strip()]}
    if kind not in CHOICES | _YES_NO:
        return text
    written = joined_key(text)
    if any(written == joined_key(words) for _number, _code, words in one.options if not text.isdigit()):
        return [text] if kind in _IN_LISTS else text
    codes = {str(number): code for number, code, _words in one.options}
    chosen = []
    for option in text.replace(",", " ").replace("،", " ").split():
        if option not in codes:
            problems.append(Problem(one.question.code, NO_OPTION, {**where, "option": Verbatim(option)}))
            return None
        chosen.append(codes[option])
    return chosen if kind in _IN_LISTS else chosen[0]


def _row(table: Question, text: str) -> dict[str, str]:
    typed = [column for column in table.columns if column.kind not in UNASKED]
    cells = zip(typed, text.split("|"), strict=False)
    return {column.code: cell.strip() for column, cell in cells if cell.strip()}


def differences(
    questionnaire: Questionnaire, first: Mapping[str, Answer], second: Mapping[str, Answer]
) -> tuple[Difference, ...]:
    """Give what was typed differently the second time, by the numbers on the paper."""
    return tuple(
        Difference(
            one.number,
            one.question.code,
            one.question.text,
            _shown(first.get(one.question.code)),
            _shown(second.get(one.question.code)),
        )
        for one in numbered(questionnaire)
        if first.get(one.question.code) != second.get(one.question.code)
    )


def _shown(answer: Answer | None) -> str:
    if isinstance(answer, dict):
        return "; ".join(" | ".join(str(cell) for cell in row.values()) for row in answer.get(ROWS, []))
    if isinstance(answer, list):
        return " ".join(answer)
    return "" if answer is None else str(answer)
