"""Reading an XLSForm: the workbook in which a province writes a questionnaire becomes the questionnaire.

The library `pyxform` reads the workbook, knows the spellings of its columns and types, and refuses what is
no XLSForm. What is one but is not supported here is refused too, with sheet and line. Beside ODK's sheets
stand five of this program: `blocks`, `bands`, `remarks`, `needs` and `ranking`, and columns for the scoring;
ODK's own tools pass over all of them. `docs/questionnaires.md` says what may be written.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from homejobs_desktop.domain.form_faults import PARTS, form_faults
from homejobs_desktop.domain.questionnaire_faults import faults
from homejobs_desktop.domain.questionnaire_model import Questionnaire
from homejobs_desktop.foundation.errors import Invalid, Problem, Refused, Unreadable
from homejobs_desktop.foundation.i18n import Text, Verbatim, mark
from homejobs_desktop.foundation.jalali import parse_date
from homejobs_desktop.foundation.text import canonical
from homejobs_desktop.sheets.reader import read_sheets
from homejobs_desktop.sheets.xlsform_library import AT, IN_SHEET, library_problem
from homejobs_desktop.sheets.xlsform_questions import Lines, sections_of
from homejobs_desktop.sheets.xlsform_scoring import bands_of, blocks_of, needs_of, ranking_of, remarks_of

NOT_XLSFORM = mark("Sheets", "{name} is no XLSForm that can be read: {detail}")
SAID = mark("Sheets", "the library that reads XLSForms says: {detail}")
PASSED_OVER = mark("Sheets", "the column “{column}” is passed over, because its name has spaces")
NO_NAME = mark("Sheets", "write the name of the form in the column form_id, in Latin letters")
NO_VERSION = mark("Sheets", "write the version of the form in the column version")
NO_DAY = mark(
    "Sheets", "write the first day on which the form holds in the column valid_from, like 1405/07/01"
)

_SURVEY: Final = "survey"
_ROW: Final = re.compile(r"\[row : (\d+)\]", re.ASCII)
_SHEET: Final = re.compile(r"On the '(\w+)' sheet", re.ASCII)
_HEAD: Final = re.compile(r"the '([^']+)' value is invalid. Column headers must not")
_SETTINGS: Final = "settings"
_OF_TELEPHONES: Final = ("max-pixels", "on most devices", "machine-readable codes")
"""Words of warnings that mean telephones and browsers only."""
_COLUMNS: Final = {
    PARTS["relevant"]: "relevant",
    PARTS["required_if"]: "required",
    PARTS["constraint"]: "constraint",
    PARTS["warning"]: "soft_constraint",
    PARTS["calculation"]: "calculation",
    PARTS["choice_filter"]: "choice_filter",
}
"""In which column each expression of a question stands, by the words for it."""


class ReadForm(NamedTuple):
    """A questionnaire, and what the library thinks doubtful in its workbook."""

    questionnaire: Questionnaire
    doubts: tuple[Problem, ...] = ()


def read_xlsform(path: Path) -> Questionnaire:
    """Read a questionnaire from an XLSForm workbook; as `read_workbook`."""
    return read_workbook(path).questionnaire


def read_workbook(path: Path) -> ReadForm:
    """Read a questionnaire from an XLSForm workbook.

    Raises:
        Unreadable: The file is no workbook, or no XLSForm.
        Invalid: Something in it is not supported or contradicts itself; each problem names sheet and line.
    """
    sheets = {sheet.name.strip().lower(): sheet for sheet in read_sheets(path)}
    lines = Lines.of(sheets)
    tree, warnings = _tree(path, lines)
    problems: list[Problem] = []
    sections = sections_of(tree, lines, problems)
    settings = _settings(tree, problems)
    questionnaire = Questionnaire(
        name=settings["name"],
        version=settings["version"],
        title=settings["title"],
        valid_from=parse_date(settings["valid_from"] or "1400/01/01"),
        source=settings["source"],
        sections=sections,
        blocks=blocks_of(sheets, problems),
        bands=bands_of(sheets, problems),
        remarks=remarks_of(sheets, problems),
        suggestions=needs_of(sheets, problems),
        ranking=ranking_of(sheets, problems),
    )
    if not problems:
        found = tuple(faults(questionnaire)) or tuple(form_faults(questionnaire))
        problems = [_placed(problem, lines) for problem in found]
    if problems:
        raise Invalid.of(tuple(problems))
    doubts = (said for said in dict.fromkeys(warnings) if not any(words in said for words in _OF_TELEPHONES))
    return ReadForm(questionnaire, tuple(map(_doubt, doubts)))


def _doubt(said: str) -> Problem:
    """Give a warning of the library with its place; its sentences are English."""
    row, sheet, head = (pattern.search(said) for pattern in (_ROW, _SHEET, _HEAD))
    if head is not None:
        fault = Problem("", PASSED_OVER, {"column": Verbatim(head[1])}).sentence()
    else:
        fault = Problem("", SAID, {"detail": Verbatim(_ROW.sub("", said).strip())}).sentence()
    params: dict[str, object] = {"sheet": Verbatim(sheet[1] if sheet else _SURVEY), "fault": Verbatim(fault)}
    if row is None:
        return Problem("", IN_SHEET, params)
    return Problem("", AT, {**params, "line": int(row[1])})


def _tree(path: Path, lines: Lines) -> tuple[Mapping[str, object], list[str]]:
    """Let the library read the workbook and check it as ODK would; with its warnings."""
    # Only who designs a form needs the library, which takes longer to load than everything else here.
    from pyxform.builder import create_survey_element_from_dict  # noqa: PLC0415 - as said above
    from pyxform.errors import PyXFormError  # noqa: PLC0415 - as said above
    from pyxform.xls2json import workbook_to_json  # noqa: PLC0415 - as said above
    from pyxform.xls2json_backends import get_xlsform  # noqa: PLC0415 - as said above

    warnings: list[str] = []
    try:
        definition = get_xlsform(str(path))
        found: dict[str, object] = workbook_to_json(definition, form_name="data", warnings=warnings)
        create_survey_element_from_dict(found).to_xml(validate=False, warnings=warnings)
    except (PyXFormError, ValueError, KeyError, TypeError, AttributeError, IndexError, OSError) as fault:
        detail = str(fault).strip() or type(fault).__name__
        problem = library_problem(detail, lines.survey, lines.types)
        if problem is not None and (lines.survey or lines.types):
            raise Invalid.of((problem,)) from fault
        raise Unreadable(NOT_XLSFORM, name=Verbatim(path.name), detail=Verbatim(detail)) from fault
    return found, warnings


def _settings(tree: Mapping[str, object], problems: list[Problem]) -> dict[str, str]:
    found = {
        "name": str(tree.get("id_string") or ""),
        "version": canonical(str(tree.get("version") or "")),
        "title": canonical(str(tree.get("title") or tree.get("id_string") or "")),
        "valid_from": str(tree.get("valid_from") or ""),
        "source": canonical(str(tree.get("source") or "")),
    }
    wanted = (("name", NO_NAME), ("version", NO_VERSION))
    problems += [_settings_fault(fault) for key, fault in wanted if not found[key]]
    if not found["name"].isascii() or found["name"] == "data":
        problems.append(_settings_fault(NO_NAME))
    try:
        parse_date(found["valid_from"])
    except Refused:
        problems.append(_settings_fault(NO_DAY))
        found["valid_from"] = ""
    return found


def _settings_fault(fault: Text) -> Problem:
    return Problem(_SETTINGS, AT, {"sheet": Verbatim(_SETTINGS), "line": 2, "fault": fault})


def _placed(problem: Problem, lines: Lines) -> Problem:
    """Say where in the workbook a fault lies that was found in the finished questionnaire."""
    fault = Verbatim(problem.sentence())
    line = lines.survey.get(problem.field)
    if line is not None:
        part = problem.params.get("part")
        column = Verbatim(_COLUMNS.get(part, "") if isinstance(part, Text) else "")
        params: dict[str, object] = {
            "sheet": Verbatim(_SURVEY),
            "line": line,
            "column": column,
            "fault": fault,
        }
        return Problem(f"{_SURVEY}:{line}", AT, params)
    sheet = problem.field if problem.field in {"bands", "remarks", "ranking"} else ""
    sheet = sheet or lines.sheet_of.get(problem.field, "blocks")
    return Problem(sheet, IN_SHEET, {"sheet": Verbatim(sheet), "fault": fault})
