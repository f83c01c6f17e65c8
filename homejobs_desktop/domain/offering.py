"""Which options of a long list are offered now: a filter of choices, found quickly among thousands.

The filters that forms write ask for equality, as `province = ${province}`. Options are kept by what they
say in those columns, so that only those of one province are looked at, not every village of the country.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from homejobs_desktop.domain.expressions.nodes import Binary, Node, Own, Ref, names, owned
from homejobs_desktop.domain.expressions.running import Surroundings, run
from homejobs_desktop.domain.expressions.values import Value, truth
from homejobs_desktop.domain.questionnaire_model import Option, Question

NAME: Final = "name"
LABEL: Final = "label"


class _Looking:
    """What a filter sees: what stands around its question, and one option."""

    def __init__(self, around: Surroundings, facts: Mapping[str, str]) -> None:
        self._around = around
        self._facts = facts

    @property
    def today(self) -> dt.date:
        return self._around.today

    def value(self, name: str) -> Value:
        return self._around.value(name)

    def here(self) -> Value:
        return self._around.here()

    def not_known(self, name: str) -> str:
        return self._around.not_known(name)

    def own(self, name: str) -> Value:
        return self._facts.get(name)


class Offer:
    """The options of one question behind its filter.

    Attributes:
        names: the questions on whose answers it depends what is offered.
    """

    def __init__(self, question: Question, tree: Node) -> None:
        self.names = names(tree)
        self._question = question
        self._tree = tree
        self._keys: list[tuple[str, Node]] = []
        self._rest: list[Node] = []
        for part in _conjuncts(tree):
            key = _key(part)
            if key is not None:
                self._keys.append(key)
            else:
                self._rest.append(part)
        self._by_key: dict[tuple[str, ...], list[Option]] = {}
        for option in question.options if self._keys else ():
            facts = facts_of(question, option)
            key_of = tuple(facts.get(column, "") for column, _wanted in self._keys)
            self._by_key.setdefault(key_of, []).append(option)

    def grouped_by(self) -> tuple[str, str] | None:
        """Give the column and the question by which the options stand in groups; None where none does."""
        plain = ((column, wanted.name) for column, wanted in self._keys if isinstance(wanted, Ref))
        return next(plain, None)

    def depends(self, around: Surroundings) -> tuple[tuple[Value, str], ...]:
        """Give what the filter goes by: as long as it is the same, the same options are offered."""
        return tuple((around.value(name), around.not_known(name)) for name in self.names)

    def options(self, around: Surroundings) -> tuple[Option, ...]:
        """Give the options that are offered now, in their order."""
        wanted = [run(tree, around) for _column, tree in self._keys]
        if all(value is None or isinstance(value, str) for value in wanted):
            every = self._question.options
            key = tuple(str(value or "") for value in wanted)
            near = tuple(self._by_key.get(key, ())) if self._keys else every
            return tuple(one for one in near if self._passes(one, self._rest, around))
        return tuple(one for one in self._question.options if self._passes(one, [self._tree], around))

    def _passes(self, option: Option, trees: list[Node], around: Surroundings) -> bool:
        looking = _Looking(around, facts_of(self._question, option)) if trees else around
        return all(truth(run(tree, looking)) for tree in trees)


def _conjuncts(tree: Node) -> tuple[Node, ...]:
    if isinstance(tree, Binary) and tree.op == "and":
        return (*_conjuncts(tree.left), *_conjuncts(tree.right))
    return (tree,)


def _key(tree: Node) -> tuple[str, Node] | None:
    """Give the column and the value of a part like `province = ${province}`; None for any other."""
    match tree:
        case Binary("=", Own(column), wanted) | Binary("=", wanted, Own(column)):
            return None if owned(wanted) or column == LABEL else (column, wanted)
        case _:
            return None


def facts_of(question: Question, option: Option) -> dict[str, str]:
    """Give what a filter sees of an option, by the names of the columns of the list of choices."""
    facts = dict(zip(question.choice_columns, option.facts, strict=False))
    return {**facts, NAME: option.code, LABEL: option.label}


def columns_of(tree: Node) -> tuple[str, ...]:
    """Give the columns that a filter asks for and that every list has not anyway."""
    return tuple(name for name in owned(tree) if name not in {NAME, LABEL})
