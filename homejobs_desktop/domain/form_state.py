"""What is asked and what is computed while somebody answers: one answer in, only what depends on it anew."""

import datetime as dt
import heapq
from collections.abc import Mapping
from typing import Final

from homejobs_desktop.domain.answer_values import Answer, Cell, answer_of, not_known, rows_of, value_of
from homejobs_desktop.domain.expressions.nodes import Node
from homejobs_desktop.domain.expressions.running import run
from homejobs_desktop.domain.expressions.values import Scalar, Value, empty, truth
from homejobs_desktop.domain.forms import Form, Part
from homejobs_desktop.domain.questionnaire_model import UNASKED, Option, Question, QuestionKind


class _At:
    """What an expression sees that stands with the question `code`."""

    def __init__(self, state: "FormState", code: str) -> None:
        self._state = state
        self._code = code

    @property
    def today(self) -> dt.date:
        return self._state.today

    def value(self, name: str) -> Value:
        return self._state.value(name)

    def here(self) -> Value:
        return self._state.value(self._code)

    def not_known(self, name: str) -> str:
        return self._state.not_known(name)

    def own(self, _name: str) -> Value:
        return None


class _InRow:
    """What an expression sees that stands with a column of one row."""

    def __init__(self, state: "FormState", row: "Row", code: str) -> None:
        self._state = state
        self._row = row
        self._code = code

    @property
    def today(self) -> dt.date:
        return self._state.today

    def value(self, name: str) -> Value:
        return self._row.values[name] if name in self._row.columns else self._state.value(name)

    def here(self) -> Value:
        return self._row.values.get(self._code)

    def not_known(self, name: str) -> str:
        if name in self._row.columns:
            return not_known(self._row.given.get(name))
        return self._state.not_known(name)

    def own(self, _name: str) -> Value:
        return None


class Row:
    """One row of a table: what was given, which cells are asked, and the values of all columns."""

    def __init__(self, state: "FormState", table: Part, given: Mapping[str, Cell]) -> None:
        self.given = given
        self._state = state
        self.columns: Final = {column.code: column for column in table.columns}
        self.values: dict[str, Value] = dict.fromkeys(self.columns)
        self.shown: set[str] = set()
        for code, column in self.columns.items():
            around = _InRow(state, self, code)
            if all(truth(run(tree, around)) for tree in column.relevant):
                self.shown.add(code)
                self.values[code] = _own_value(column, given.get(code), around)

    def offered(self, code: str) -> tuple[Option, ...]:
        """Give the options of a column that may be chosen in this row now."""
        column = self.columns[code]
        if column.offer is None:
            return column.question.options
        return column.offer.options(_InRow(self._state, self, code))

    def answers(self) -> dict[str, Cell]:
        """Give the cells as they are stored: what is not asked and what is empty is left out."""
        found: dict[str, Cell] = {}
        for code, column in self.columns.items():
            answer = answer_of(self.values[code]) if column.calculation else self.given.get(code)
            if code in self.shown and answer is not None and not isinstance(answer, dict):
                found[code] = answer
        return found


def _own_value(part: Part, answer: Answer | None, around: _At | _InRow) -> Value:
    if part.calculation is not None:
        return run(part.calculation, around)
    return value_of(part.question, answer)


class FormState:
    """The state of one questionnaire being answered.

    Everything follows from the answers and the day: the same answers always give the same state,
    in whatever order they came (but for `once()`, which keeps what it computed first).
    """

    def __init__(self, form: Form, today: dt.date, answers: Mapping[str, Answer] | None = None) -> None:
        self.form = form
        self.today = today
        self._answers: dict[str, Answer] = dict(answers or {})
        self._shown: set[str] = set()
        self._values: dict[str, Value] = dict.fromkeys(form.parts)
        self._rows: dict[str, tuple[Row, ...]] = {}
        self._offers: dict[str, tuple[tuple[Value, str], ...]] = {}
        self._offered: dict[str, tuple[Option, ...]] = {}
        self.looked_at = 0
        """How many questions the last change made it look at."""
        for code in form.order:
            stored = self._answers.get(code)
            if form.parts[code].calculation is not None and not isinstance(stored, dict | None):
                self._values[code] = float(stored) if type(stored) is int else _plain(stored)
        for code in form.order:
            self._renew(code)

    def set(self, code: str, answer: Answer | None) -> frozenset[str]:
        """Take an answer (None takes it back) and give the questions that changed by it."""
        if answer is None:
            self._answers.pop(code, None)
        else:
            self._answers[code] = answer
        rank = self.form.rank
        waiting = [rank[code]] if code in rank else []
        queued = set(waiting)
        changed: set[str] = set()
        self.looked_at = 0
        while waiting:
            one = self.form.order[heapq.heappop(waiting)]
            self.looked_at += 1
            if not self._renew(one) and one != code:
                continue
            changed.add(one)
            for dependant in self.form.dependants[one]:
                if rank[dependant] not in queued:
                    queued.add(rank[dependant])
                    heapq.heappush(waiting, rank[dependant])
        return frozenset(changed)

    def _renew(self, code: str) -> bool:
        """Look at one question again; tell whether it changed."""
        part = self.form.parts[code]
        around = _At(self, code)
        before = (code in self._shown, self._values[code], self._rows.get(code))
        if all(truth(run(tree, around)) for tree in part.relevant):
            self._shown.add(code)
            if part.columns:
                self._rows[code] = tuple(Row(self, part, row) for row in rows_of(self._answers.get(code)))
            self._values[code] = _own_value(part, self._answers.get(code), around)
        else:
            self._shown.discard(code)
            self._rows.pop(code, None)
            self._values[code] = None
        narrowed = self._renew_offer(part, around)
        return narrowed or before != (code in self._shown, self._values[code], self._rows.get(code))

    def _renew_offer(self, part: Part, around: _At) -> bool:
        """Look whether other options are offered than before; they are found when somebody asks."""
        if part.offer is None:
            return False
        depends = part.offer.depends(around)
        if self._offers.get(part.code) == depends:
            return False
        self._offers[part.code] = depends
        self._offered.pop(part.code, None)
        return True

    def offered(self, code: str) -> tuple[Option, ...]:
        """Give the options of a question that may be chosen now."""
        part = self.form.parts[code]
        if part.offer is None:
            return part.question.options
        if code not in self._offered:
            self._offered[code] = part.offer.options(_At(self, code))
        return self._offered[code]

    def empty_row(self, code: str) -> Row:
        """Give a row of a table in which nothing stands yet."""
        return Row(self, self.form.parts[code], {})

    # What expressions and screens ask

    def value(self, name: str) -> Value:
        """Give the value of a question, or all values of a table's column."""
        table = self.form.table_of.get(name)
        if table is None:
            return self._values.get(name)
        return [_single(row.values.get(name)) for row in self._rows.get(table, ())]

    def not_known(self, name: str) -> str:
        """Give "unknown" or "declined" where a question that is asked was answered so, else ""."""
        return not_known(self._answers.get(name)) if name in self._shown else ""

    def is_shown(self, code: str) -> bool:
        """Tell whether a question is asked."""
        return code in self._shown

    def is_required(self, code: str) -> bool:
        """Tell whether a question that is asked must be answered."""
        part = self.form.parts[code]
        return part.question.required or self.holds(code, part.required_if, default=False)

    def holds(self, code: str, tree: Node | None, *, default: bool = True) -> bool:
        """Tell whether an expression that stands with a question is true; `default` where there is none."""
        return default if tree is None else truth(run(tree, _At(self, code)))

    def holds_in(self, row: Row, code: str, tree: Node | None) -> bool:
        """Tell whether an expression that stands with a column is true in a row, or there is none."""
        return tree is None or truth(run(tree, _InRow(self, row, code)))

    def says(self, tree: Node) -> bool:
        """Tell whether an expression that stands with no question is true."""
        return truth(run(tree, _At(self, "")))

    def shown(self) -> tuple[Question, ...]:
        """Give the questions to ask, in their order; notes too, computed ones not."""
        return tuple(
            part.question
            for code, part in self.form.parts.items()
            if code in self._shown and part.question.kind is not QuestionKind.CALCULATED
        )

    def to_answer(self) -> tuple[Question, ...]:
        """Give the questions that somebody is to answer now, in their order."""
        return tuple(question for question in self.shown() if question.kind not in UNASKED)

    def rows(self, code: str) -> tuple[Row, ...]:
        """Give the rows of a table."""
        return self._rows.get(code, ())

    def given(self, code: str) -> Answer | None:
        """Give the answer to a question as it was taken."""
        return self._answers.get(code)

    def answers(self) -> dict[str, Answer]:
        """Give the answers as they are stored: those to questions that are asked, and what was computed."""
        found: dict[str, Answer] = {}
        for code, part in self.form.parts.items():
            if code not in self._shown or part.question.kind is QuestionKind.NOTE:
                continue
            answer = self._answers.get(code)
            if part.calculation is not None:
                answer = answer_of(self._values[code])
            elif part.columns and isinstance(answer, dict):
                answer = {"rows": [row.answers() for row in self._rows[code]]}
            if answer is not None:
                found[code] = answer
        return found


def _plain(stored: Answer | None) -> Value:
    return tuple(stored) if isinstance(stored, list) else None if isinstance(stored, dict) else stored


def _single(value: Value) -> Scalar:
    """Give one value of a column: of several options only whether there are any counts."""
    if isinstance(value, tuple | list):
        return None if empty(value) else " ".join(str(one) for one in value)
    return value
