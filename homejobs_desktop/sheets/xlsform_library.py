"""What the library that reads XLSForms refuses, as sentences with sheet, line and column.

The library stops at the first fault and says it in English, for programmers. The faults that people make
are known here by their words; any other one is passed on as it is, with its line where it names one.
"""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from homejobs_desktop.foundation.errors import Problem
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark

AT: Final = mark("Sheets", "Sheet {sheet}, line {line}: {fault}")
IN_SHEET: Final = mark("Sheets", "Sheet {sheet}: {fault}")


class _Known(NamedTuple):
    """A fault known by its words; groups of the pattern give `sheet`, `column` and the fault's parameters."""

    pattern: re.Pattern[str]
    fault: Text
    column: str
    sheet: str = "survey"


def _known(words: str, fault: Text, column: str, sheet: str = "survey") -> _Known:
    return _Known(re.compile(words, re.DOTALL), fault, column, sheet)


_ON: Final = r"On the '(?P<sheet>\w+)' sheet, the '(?P<column>[\w:]+)' value"
_FAULTS: Final = (
    _known("Question with no type", mark("Sheets", "the line has no type"), "type"),
    _known("Unknown question type '(?P<type>[^']*)'", mark("Sheets", "there is no type “{type}”"), "type"),
    _known("with no name", mark("Sheets", "the line has no name"), "name"),
    _known(
        "element named '(?P<name>[^']*)' has no label", mark("Sheets", "“{name}” has no wording"), "label"
    ),
    _known(
        f"{_ON} is invalid. Names must begin",
        mark("Sheets", "the name begins with a letter, and has letters, digits and underlines only"),
        "name",
    ),
    _known(
        "'name' value '(?P<name>[^']*)' is invalid. (Questions|Repeat names)",
        mark("Sheets", "the name “{name}” stands twice in the form"),
        "name",
    ),
    _known(
        f"{_ON} is invalid. .*Could not find the name '(?P<name>[^']*)'",
        mark("Sheets", "there is no question “{name}”, which this asks for"),
        "",
    ),
    _known(
        f"{_ON} is invalid. .*The name '(?P<name>[^']*)' appears more than once",
        mark("Sheets", "the name “{name}”, which this asks for, stands twice in the form"),
        "",
    ),
    _known(
        f"{_ON} is invalid. Reference variables must",
        mark("Sheets", "a name of a question is not written like {sample}"),
        "",
    ),
    _known(
        "List name not in choices sheet: (?P<list>.*)",
        mark("Sheets", "there is no list of choices “{list}”"),
        "type",
    ),
    _known("no choices sheet", mark("Sheets", "the sheet of choices is missing"), "type"),
    _known("Missing calculation", mark("Sheets", "the calculation is missing"), "calculation"),
    _known("Unmatched 'begin_", mark("Sheets", "what begins here does not end"), "type"),
    _known("Unmatched 'end_", mark("Sheets", "what ends here did not begin"), "type"),
    _known(
        "Choice names must be unique",
        mark("Sheets", "the option stands twice in its list"),
        "name",
        "choices",
    ),
    _known("Choices must have a name", mark("Sheets", "the option has no name"), "name", "choices"),
    _known(
        r"Choice names with spaces .*See \[(?P<name>[^\]]*)\]",
        mark("Sheets", "the name of the option “{name}” has a space in it"),
        "name",
        "choices",
    ),
    _known(
        "for sheet: '(?P<sheet>[^']*)'.*headers were not found: (?P<missing>[^.]*)",
        mark("Sheets", "these columns are missing: {missing}"),
        "",
    ),
    _known(
        "for sheet: '(?P<sheet>[^']*)'.*same column were found: (?P<found>[^.]*)",
        mark("Sheets", "these columns mean the same: {found}"),
        "",
    ),
)
_OTHER: Final = mark("Sheets", "it cannot be read: {detail}")
_ROW: Final = re.compile(r"\[row : (\d+)\]", re.ASCII)


def library_problem(detail: str, line_of: Mapping[str, int], type_at: Mapping[str, int]) -> Problem | None:
    """Give a refusal of the library as a problem with its place; None where it names neither place nor fault.

    Args:
        detail: What the library says.
        line_of: The line of each name in the sheet of questions.
        type_at: The first line of each type there.
    """
    row = _ROW.search(detail)
    line = int(row[1]) if row else 0
    for known in _FAULTS:
        found = known.pattern.search(detail)
        if found is not None:
            parts = {name: text for name, text in found.groupdict().items() if text}
            line = line or line_of.get(parts.get("name", ""), 0) or type_at.get(parts.get("type", ""), 0)
            fault = Problem("", known.fault, _params(parts)).sentence()
            sheet = parts.get("sheet", known.sheet)
            return _placed(sheet, line, parts.get("column", known.column), fault)
    if not line:
        return None
    said = _ROW.sub("", detail).strip()
    return _placed("survey", line, "", Problem("", _OTHER, {"detail": Verbatim(said)}).sentence())


def _params(parts: Mapping[str, str]) -> dict[str, object]:
    return {"sample": Verbatim("${name}"), **{name: Verbatim(text.strip()) for name, text in parts.items()}}


def _placed(sheet: str, line: int, column: str, fault: str) -> Problem:
    params: dict[str, object] = {
        "sheet": Verbatim(sheet),
        "line": line,
        "column": Verbatim(column),
        "fault": Verbatim(fault),
    }
    return Problem(f"{sheet}:{line}", AT, params) if line else Problem(sheet, IN_SHEET, params)
