"""Answers that no longer fit when an earlier one changes: taken back, as ODK does, and told.

What is taken back is kept aside while the questionnaire is asked: who chose the wrong province by mistake
and chooses the right one again, has county and village again.
"""

from homejobs_desktop.domain.answer_values import ROWS, Answer, Cell, is_known, rows_of
from homejobs_desktop.domain.form_state import FormState
from homejobs_desktop.domain.forms import Part
from homejobs_desktop.domain.questionnaire_model import Option, QuestionKind


class Narrowing:
    """Keeps the answers of one questionnaire within what is offered.

    Attributes:
        lost: the words of the answers that were taken back, by question; the newest answer to a question
            takes its entry away.
    """

    def __init__(self, state: FormState) -> None:
        self._state = state
        self._aside: dict[str, Answer] = {}
        self.lost: dict[str, str] = {}

    def after(self, code: str, changed: frozenset[str]) -> frozenset[str]:
        """Take back what does not fit after the answer to `code`, and give all questions that changed."""
        self._aside.pop(code, None)
        self.lost.pop(code, None)
        rank = self._state.form.rank
        waiting = sorted(changed & rank.keys(), key=lambda one: rank[one])
        seen = set(changed)
        while waiting:
            one = waiting.pop(0)
            own = one == code and not self._state.form.parts[one].columns
            later = frozenset() if own else self._fitted(one)
            waiting = sorted({*waiting, *(later - seen)}, key=lambda name: rank[name])
            seen |= later
        return frozenset(seen)

    def _fitted(self, code: str) -> frozenset[str]:
        part, given = self._state.form.parts[code], self._state.given(code)
        if part.columns:
            return self._fitted_rows(part, given)
        if part.offer is None:
            return frozenset()
        offered = self._state.offered(code)
        if given is None:
            kept = self._aside.get(code)
            if kept is None or fitting(part, kept, offered) != kept:
                return frozenset()
            del self._aside[code]
            self.lost.pop(code, None)
            return self._state.set(code, kept) | {code}
        fits = fitting(part, given, offered)
        if fits == given:
            return frozenset()
        self._aside[code] = given
        self.lost[code] = words_of(part, given)
        return self._state.set(code, fits) | {code}

    def _fitted_rows(self, table: Part, given: Answer | None) -> frozenset[str]:
        if not any(column.offer is not None for column in table.columns):
            return frozenset()
        rows: list[dict[str, Cell]] = []
        lost: list[str] = []
        for cells, row in zip(rows_of(given), self._state.rows(table.code), strict=False):
            kept = dict(cells)
            for column in table.columns:
                cell = cells.get(column.code)
                if column.offer is None or cell is None:
                    continue
                fits = fitting(column, cell, row.offered(column.code))
                if fits != cell:
                    lost.append(words_of(column, cell))
                    del kept[column.code]
                    if fits is not None and not isinstance(fits, dict):
                        kept[column.code] = fits
            rows.append(kept)
        if not lost:
            return frozenset()
        self.lost[table.code] = "، ".join(lost)
        left = [cells for cells in rows if cells]
        return self._state.set(table.code, {ROWS: left} if left else None) | {table.code}


def fitting(part: Part, answer: Answer, offered: tuple[Option, ...]) -> Answer | None:
    """Give what of an answer is offered: all of it, the options that are, or None."""
    codes = {option.code for option in offered}
    if not is_known(answer):
        return answer
    if isinstance(answer, list):
        left = [code for code in answer if code in codes]
        whole = part.question.kind is not QuestionKind.RANK or set(answer) == codes
        return (left or None) if whole else None
    return answer if answer in codes else None


def words_of(part: Part, answer: Answer) -> str:
    """Give the labels of the options of an answer."""
    chosen = answer if isinstance(answer, list) else [str(answer)]
    options = (part.question.option(code) for code in chosen)
    return "، ".join(option.label for option in options if option is not None)
