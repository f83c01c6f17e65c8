"""Expressions as a person reads them: questions by their wording, options by theirs, signs as words.

What has no words here stays as it is written in the workbook: nothing is left out.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from homejobs_desktop.domain.expressions.nodes import Binary, Call, Here, Literal, Minus, Node, Number, Ref
from homejobs_desktop.domain.expressions.printing import show
from homejobs_desktop.domain.expressions.reading import parse
from homejobs_desktop.domain.questionnaire_model import Question, QuestionKind, Questionnaire
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.foundation.i18n import Text, Verbatim, local_digits, mark, translate

_YES, _NO = mark("Forms", "Yes"), mark("Forms", "No")
_HERE = mark("Surveys", "the answer")
_EMPTY = mark("Surveys", "empty")
_QUOTED = mark("Surveys", "“{words}”")
_BRACKETS = mark("Surveys", "({words})")
_ONE_OF = mark("Surveys", "{question} is one of {options}")
_SIGNS: Final[dict[str, Text]] = {
    "or": mark("Surveys", "{left} or {right}"),
    "and": mark("Surveys", "{left} and {right}"),
    "=": mark("Surveys", "{left} is {right}"),
    "!=": mark("Surveys", "{left} is not {right}"),
    "<": mark("Surveys", "{left} is less than {right}"),
    "<=": mark("Surveys", "{left} is at most {right}"),
    ">": mark("Surveys", "{left} is more than {right}"),
    ">=": mark("Surveys", "{left} is at least {right}"),
    "+": mark("Surveys", "{left} plus {right}"),
    "-": mark("Surveys", "{left} minus {right}"),
    "*": mark("Surveys", "{left} times {right}"),
    "div": mark("Surveys", "{left} divided by {right}"),
    "mod": mark("Surveys", "what is left of {left} divided by {right}"),
}
_CALLS: Final[dict[tuple[str, int], Text]] = {
    ("selected", 2): mark("Surveys", "{a} has {b} among it"),
    ("not", 1): mark("Surveys", "it is not so that {a}"),
    ("count-selected", 1): mark("Surveys", "how many are chosen in {a}"),
    ("count", 1): mark("Surveys", "how many rows {a} has"),
    ("sum", 1): mark("Surveys", "the sum of {a}"),
    ("today", 0): mark("Surveys", "today"),
    ("unknown", 1): mark("Surveys", "{a} is not known"),
    ("declined", 1): mark("Surveys", "{a} was not answered"),
    ("coalesce", 2): mark("Surveys", "{a}, else {b}"),
    ("if", 3): mark("Surveys", "{b} if {a}, else {c}"),
}
_LONGEST: Final = 70
"""Letters of a wording that are shown of a question within an expression."""


def expression_words(text: str, form: Questionnaire) -> str:
    """Give an expression of a form in words; as it is written where it cannot be read."""
    if not text:
        return ""
    try:
        return _Words(form).of(parse(text))
    except Invalid:
        return text


class _Words:
    def __init__(self, form: Questionnaire) -> None:
        self._questions: Mapping[str, Question] = {
            one.code: one for question in form.questions() for one in (question, *question.columns)
        }

    def of(self, node: Node) -> str:
        """Give a part in words."""
        match node:
            case Ref(name):
                return self._question(name)
            case Literal(text):
                return _quoted(text) if text else translate(_EMPTY)
            case Number() | Minus(Number()):
                return local_digits(show(node))
            case Binary():
                return self._one_of(node) or self._binary(node)
            case Call(name, args) if (words := _CALLS.get((name, len(args)))) is not None:
                return translate(words, **self._args(args))
            case _:
                return translate(_HERE) if isinstance(node, Here) else show(node)

    def _question(self, code: str) -> str:
        found = self._questions.get(code)
        text = (found.text if found is not None else code).replace("\n", " ")
        return _quoted(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")

    def _args(self, args: tuple[Node, ...]) -> dict[str, Verbatim]:
        asked = _asked(args[0]) if args else ""
        return {
            letter: Verbatim(self._option(asked, part)) for letter, part in zip("abc", args, strict=False)
        }

    def _binary(self, node: Binary) -> str:
        left, right = self._side(node, node.left), self._side(node, node.right)
        if node.op in {"=", "!="}:
            left = self._option(_asked(node.right), node.left) if _asked(node.right) else left
            right = self._option(_asked(node.left), node.right) if _asked(node.left) else right
        return translate(_SIGNS[node.op], left=Verbatim(left), right=Verbatim(right))

    def _one_of(self, node: Binary) -> str:
        """Give an or-chain of options of one question as a list; "" for anything else."""
        parts = [*_chain(node)]
        asked = {_asked(part.left) for part in parts if isinstance(part, Binary) and part.op == "="}
        sides = [part.right for part in parts if isinstance(part, Binary) and part.op == "="]
        if len(asked) != 1 or "" in asked or len(sides) != len(parts) or len(parts) == 1:
            return ""
        code = asked.pop()
        options = Verbatim("، ".join(self._option(code, side) for side in sides))
        return translate(_ONE_OF, question=Verbatim(self._question(code)), options=options)

    def _side(self, whole: Binary, part: Node) -> str:
        """Give one side of a sign, in brackets where words would run into each other."""
        words = self.of(part)
        mixed = isinstance(part, Binary) and {part.op, whole.op} in ({"and", "or"}, {"+", "*"}, {"-", "*"})
        return translate(_BRACKETS, words=Verbatim(words)) if mixed else words

    def _option(self, code: str, part: Node) -> str:
        """Give what stands beside a question: the wording of its option where it is one's code."""
        question = self._questions.get(code)
        if question is None or not isinstance(part, Literal) or not part.text:
            return self.of(part)
        option = question.option(part.text)
        if option is not None:
            return _quoted(option.label)
        if question.kind is QuestionKind.YES_NO and part.text in {"yes", "no"}:
            return translate(_QUOTED, words=_YES if part.text == "yes" else _NO)
        return self.of(part)


def _chain(node: Node) -> Iterator[Node]:
    """Give the parts between the or's of a condition."""
    if isinstance(node, Binary) and node.op == "or":
        yield from _chain(node.left)
        yield from _chain(node.right)
    else:
        yield node


def _asked(node: Node) -> str:
    return node.name if isinstance(node, Ref) else ""


def _quoted(text: str) -> str:
    return translate(_QUOTED, words=Verbatim(local_digits(text)))
