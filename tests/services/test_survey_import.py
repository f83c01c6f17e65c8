"""Answers from files: this program's own sheets, ODK's and Kobo's exports, with the checks of the desk."""

import datetime as dt
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
import xlsxwriter

from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.foundation.errors import Invalid
from homejobs_desktop.services.people import save_person
from homejobs_desktop.services.runner import Services
from homejobs_desktop.services.survey_export import export_answers
from homejobs_desktop.services.survey_import import (
    AnswersImport,
    LineFate,
    import_answers,
    preview_answers,
    read_answer_file,
)
from homejobs_desktop.services.surveys import (
    SurveyDraft,
    get_survey,
    questionnaire_named,
    record,
    surveys_of,
)
from tests.services.test_surveys import ANSWERS
from tests.support.office import make_office

MARYAM, ALI = "0641234562", "0651234565"
Rows = Sequence[Sequence[str | int | None]]


@pytest.fixture
def office(tmp_path: Path) -> Services:
    made = make_office(tmp_path / "office")
    for code, first in ((MARYAM, "مریم"), (ALI, "علی")):
        made.ask(save_person, None, PersonDraft(national_code=code, first_name=first, last_name="رضایی"))
    return made


def sheet(file: Path, *sheets: tuple[str, Rows]) -> Path:
    with xlsxwriter.Workbook(str(file)) as book:
        for name, rows in sheets:
            page = book.add_worksheet(name)
            for line, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if cell is not None:
                        page.write(line, column, cell)
    return file


def taken(office: Services, file: Path, *, really: bool = True) -> AnswersImport:
    form = office.ask(questionnaire_named, "potential")
    lines = read_answer_file(file, form)
    use_case = import_answers if really else preview_answers
    return office.ask(use_case, "potential", form.version, lines)


def ours(**changes: str | int | None) -> tuple[list[str], list[str | int | None]]:
    cells: dict[str, str | int | None] = {"national_code": MARYAM, "surveyed_on": "1405/08/20"}
    for code, answer in {**ANSWERS, **changes}.items():
        cells[code] = (
            " ".join(answer) if isinstance(answer, list) else str(answer) if answer is not None else None
        )
    return list(cells), list(cells.values())


def test_a_line_is_checked_and_recorded_once(office: Services, tmp_path: Path) -> None:
    head, line = ours()
    file = sheet(tmp_path / "a.xlsx", ("answers", [head, line]))
    looked_at = taken(office, file, really=False)
    assert [each.fate for each in looked_at.lines] == [LineFate.RECORDED]
    person_id = looked_at.lines[0].person_id
    assert office.ask(surveys_of, person_id) == ()
    assert taken(office, file).count(LineFate.RECORDED) == 1
    (row,) = office.ask(surveys_of, person_id)
    kept = office.ask(get_survey, row.id)
    assert (kept.source, kept.row.surveyed_on) == ("import", dt.date(2026, 11, 11))
    assert kept.answers["needs"] == ["loan"]
    assert kept.answers["consent"] is True
    assert taken(office, file).count(LineFate.KNOWN) == 1
    assert len(office.ask(surveys_of, person_id)) == 1


def test_each_refused_line_says_why(office: Services, tmp_path: Path) -> None:
    head, good = ours()
    wrong = {
        "no code": ours(national_code=None)[1],
        "bad code": ours(national_code="0641234561")[1],
        "nobody": ours(national_code="0661234560")[1],
        "too long": ours(hours=200)[1],
        "no such option": ours(employment="king")[1],
        "missing": ours(insurance=None)[1],
        "tomorrow": ours(surveyed_on="1405/09/02")[1],
    }
    found = taken(office, sheet(tmp_path / "a.xlsx", ("answers", [head, good, *wrong.values()])))
    assert [each.fate for each in found.lines] == [LineFate.RECORDED, *[LineFate.REFUSED] * len(wrong)]
    assert [each.line for each in found.lines] == list(range(2, 10))
    assert all(each.problems for each in found.lines[1:])


def test_an_unusual_answer_needs_a_reason_in_its_line(office: Services, tmp_path: Path) -> None:
    head, line = ours(hours=90)
    found = taken(office, sheet(tmp_path / "a.xlsx", ("answers", [head, line])))
    assert (found.lines[0].fate, found.lines[0].problems) == (LineFate.REFUSED, ())
    assert len(found.lines[0].unusual) == 1
    file = sheet(tmp_path / "b.xlsx", ("answers", [[*head, "دلیل"], [*line, "همه خانواده کار می‌کنند"]]))
    found = taken(office, file)
    assert found.lines[0].fate is LineFate.RECORDED
    (row,) = office.ask(surveys_of, found.lines[0].person_id)
    assert office.ask(get_survey, row.id).overrides == {"hours": "همه خانواده کار می‌کنند"}


def test_a_kobo_export_is_understood(office: Services, tmp_path: Path) -> None:
    answers: dict[str, str | int | None] = {
        "start": "2026-11-20T09:00:00.000+03:30",
        "end": "2026-11-20T09:25:30.000+03:30",
        "today": "2026-11-20",
        "username": "کارشناس روستا",
        "national_code": MARYAM,
        **{
            f"g/{code}": cell
            for code, cell in zip(*ours(), strict=True)
            if code in ANSWERS and code != "needs"
        },
        "needs_group/needs": "loan sale",
        "needs_group/needs/loan": "1",
        "needs_group/needs/sale": "1",
        "needs_group/needs/brand": "0",
        "equipment_group/equipment": "basic",
        "_id": "77",
        "_uuid": "f00",
        "_submission_time": "2026-11-21T05:00:00",
        "_index": "1",
    }
    tools: Rows = [
        ["tool", "tool_count", "tool_price", "_index", "_parent_index"],
        ["چرخ", "2", "50000000", "1", "1"],
        ["میز", "1", None, "2", "1"],
        ["دیگری", "1", None, "3", "2"],
    ]
    file = sheet(
        tmp_path / "kobo.xlsx",
        ("potential", [list(answers), list(answers.values())]),
        ("equipment_wanted", tools),
    )
    found = taken(office, file)
    assert [each.problems for each in found.lines] == [()]
    assert found.unknown_columns == ()
    (row,) = office.ask(surveys_of, found.lines[0].person_id)
    kept = office.ask(get_survey, row.id)
    assert (kept.row.surveyed_on, kept.seconds, row.surveyor) == (
        dt.date(2026, 11, 20),
        1530,
        "کارشناس روستا",
    )
    assert kept.answers["needs"] == ["loan", "sale"]
    assert kept.answers["equipment_wanted"] == {
        "rows": [
            {"tool": "چرخ", "tool_count": 2, "tool_price": 50_000_000, "tool_total": 100_000_000},
            {"tool": "میز", "tool_count": 1},
        ]
    }
    assert kept.answers["equipment_total"] == 100_000_000


def test_an_odk_csv_is_understood(office: Services, tmp_path: Path) -> None:
    head, line = ours()
    names = [f"group-{name}" if name in ANSWERS else name for name in head]
    words = ["SubmissionDate", *names, "meta-instanceID", "KEY", "چیز دیگر"]
    cells = ["2026-11-19T05:00:00.000Z", *(str(cell) for cell in line), "uuid:1", "uuid:1", "x"]
    file = tmp_path / "odk.csv"
    file.write_text("\n".join(",".join(row) for row in (words, cells)), encoding="utf-8")
    found = taken(office, file)
    assert [(each.fate, each.problems) for each in found.lines] == [(LineFate.RECORDED, ())]
    assert found.unknown_columns == ("چیز دیگر",)


def test_not_knowing_is_read_as_it_is_written(office: Services, tmp_path: Path) -> None:
    head, line = ours(hours="نمی‌داند", market_knowledge="پاسخ نداد")
    found = taken(office, sheet(tmp_path / "a.xlsx", ("answers", [head, line])))
    (row,) = office.ask(surveys_of, found.lines[0].person_id)
    kept = office.ask(get_survey, row.id)
    assert (kept.answers["hours"], kept.answers["market_knowledge"]) == ("_unknown", "_declined")


def test_what_was_exported_comes_back_the_same(office: Services, tmp_path: Path) -> None:
    head, line = ours()
    first = taken(office, sheet(tmp_path / "a.xlsx", ("answers", [head, line])))
    tables = {
        "equipment": "none",
        "equipment_wanted": {"rows": [{"tool": "چرخ", "tool_count": 2}, {"tool": "میز", "tool_count": 1}]},
        "needs": ["loan", "sale"],
    }
    other = first.lines[0].person_id
    office.ask(record, SurveyDraft(other, "potential", {**ANSWERS, **tables}))
    (tmp_path / "out.xlsx").write_bytes(office.ask(export_answers, "potential"))
    found = taken(office, tmp_path / "out.xlsx")
    assert [(each.fate, each.problems) for each in found.lines] == [(LineFate.KNOWN, ())] * 2
    assert found.unknown_columns == ("name", "score", "band")


def test_a_file_without_codes_or_questions_is_refused(office: Services, tmp_path: Path) -> None:
    with pytest.raises(Invalid) as refusal:
        taken(office, sheet(tmp_path / "a.xlsx", ("x", [["نام", "employment"], ["مریم", "none"]])))
    assert "national_code" in refusal.value.sentence()
    with pytest.raises(Invalid):
        taken(office, sheet(tmp_path / "b.xlsx", ("x", [["کد ملی", "چیز"], [MARYAM, "y"]])))


def test_a_zip_of_central_is_recorded_with_its_repeats(office: Services, tmp_path: Path) -> None:
    head, line = ours(equipment="basic")
    words = [
        "SubmissionDate",
        *(f"g-{name}" if name in ANSWERS else name for name in head),
        "KEY",
        "ReviewState",
    ]
    sent = ["2026-11-19T05:00:00.000Z", *(str(cell) for cell in line), "uuid:1", "approved"]
    rejected = [*sent[:-2], "uuid:2", "rejected"]
    tools = "tool,tool_count,PARENT_KEY,KEY\nچرخ,2,uuid:1,uuid:1/g/equipment_wanted[1]\n"
    file = tmp_path / "potential.csv.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("potential.csv", "\n".join(",".join(row) for row in (words, sent, rejected)))
        archive.writestr("potential-equipment_wanted.csv", tools)
    found = taken(office, file)
    assert [each.fate for each in found.lines] == [LineFate.RECORDED, LineFate.REFUSED]
    assert "rejected on the server" in found.lines[1].problems[0]
    assert found.unknown_columns == ()
    (row,) = office.ask(surveys_of, found.lines[0].person_id)
    answers = office.ask(get_survey, row.id).answers
    assert answers["equipment_wanted"] == {"rows": [{"tool": "چرخ", "tool_count": 2}]}
