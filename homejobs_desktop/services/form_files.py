"""Files of questionnaires: one read with every fault in its place, and one written to go on from."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from homejobs_desktop.domain.questionnaires import Questionnaire
from homejobs_desktop.foundation.errors import Invalid, Problem, Unreadable
from homejobs_desktop.foundation.i18n import Text, mark, translate
from homejobs_desktop.services.questionnaires import read_form_with_doubts

_AGAIN = mark("Sheets", "Mend it in Excel, save the file and choose it again.")
_EXPRESSION = mark(
    "Sheets", "Write the expression anew: questions as ${name}, texts in single quotes, signs as in Excel."
)
_ADVICE: Final[dict[tuple[str, str], Text]] = {
    ("survey", "type"): mark(
        "Sheets",
        "Write one of: text, integer, decimal, date, select_one LIST, select_multiple LIST, note, calculate, "
        "image, acknowledge, begin_group and end_group, begin_repeat and end_repeat.",
    ),
    ("survey", "name"): mark(
        "Sheets", "Write a name of Latin letters, digits and underlines that stands once in the form."
    ),
    ("survey", "label"): mark("Sheets", "Write in this column what is asked."),
    ("survey", "appearance"): mark("Sheets", "Empty the cell, or write one that the guide names."),
    ("survey", "points"): mark("Sheets", "Write a whole number from 0 to 100 in the sheet choices."),
    ("survey", "weight"): mark("Sheets", "Write a whole number; empty where the answer does not count."),
    ("survey", "steps"): mark("Sheets", "Write where each number of points begins, like 1:35 3:75 5:100."),
    ("choices", "name"): mark(
        "Sheets", "Give every option of a list a name of its own, of Latin letters and digits without spaces."
    ),
    ("settings", ""): mark("Sheets", "Fill the cell in the second line of the sheet settings."),
    ("blocks", ""): mark("Sheets", "Write code, title and weight of each block, the weight above zero."),
    ("bands", ""): mark(
        "Sheets", "Write the bands from the highest minimum down to 0, the last one without needs."
    ),
    ("ranking", ""): mark(
        "Sheets", "Write one of the keys field, covers, training, consulting, sale, willing, each once."
    ),
}
_EXPRESSIONS: Final = frozenset(
    {"relevant", "required", "constraint", "soft_constraint", "calculation", "choice_filter", "expression"}
)


@dataclass(frozen=True, slots=True)
class FormFault:
    """A fault of a file: sheet and column ("" for none), line (0 for none), what is wrong, what to do."""

    sheet: str
    line: int
    column: str
    fault: str
    advice: str


@dataclass(frozen=True, slots=True)
class FormFile:
    """A file that was read: its questionnaire with what is doubtful about it, or why there is none."""

    path: Path
    form: Questionnaire | None
    faults: tuple[FormFault, ...] = ()
    doubts: tuple[Problem, ...] = ()


def read_form_file(path: Path) -> FormFile:
    """Read a questionnaire from a workbook or a document; what is wrong is given, not raised."""
    try:
        read = read_form_with_doubts(path)
        return FormFile(path, read.questionnaire, doubts=read.doubts)
    except Invalid as refusal:
        return FormFile(path, None, faults_of(refusal.problems))
    except Unreadable as refusal:
        problem = Problem("", refusal.text, refusal.params)
        return FormFile(path, None, faults_of((problem,)))


def faults_of(problems: Iterable[Problem]) -> tuple[FormFault, ...]:
    """Give problems with the places that they name."""
    return tuple(_fault(problem) for problem in problems)


def _fault(problem: Problem) -> FormFault:
    sheet, column = (str(problem.params.get(part) or "") for part in ("sheet", "column"))
    line = problem.params.get("line")
    said = problem.params.get("fault") if sheet else None
    words = translate(said) if isinstance(said, Text) else str(said or problem.sentence())
    return FormFault(sheet, line if isinstance(line, int) else 0, column, words, _advice(sheet, column))


def _advice(sheet: str, column: str) -> str:
    if column in _EXPRESSIONS:
        return translate(_EXPRESSION)
    return translate(_ADVICE.get((sheet, column)) or _ADVICE.get((sheet, "")) or _AGAIN)
