"""Assessments and questionnaires from the command line: a form is checked, published, answered, ranked."""

import json
from pathlib import Path

import pytest

from homejobs_desktop.cli import main as cli
from homejobs_desktop.domain.offices import OfficeKind
from homejobs_desktop.domain.people import PersonDraft
from homejobs_desktop.foundation import assets
from homejobs_desktop.foundation.clock import SystemClock
from homejobs_desktop.foundation.jalali import format_date
from homejobs_desktop.services.people import save_person
from tests.cli.test_cli import Said
from tests.services.test_surveys import ANSWERS
from tests.support.office import PASSWORD, make_office

MARYAM = "0641234562"
TODAY = format_date(SystemClock().today(), sep="-")
WORKBOOK = assets.place("resources/questionnaires/potential.xlsx")


class Line:
    """A command line of one office."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder = folder
        self._capsys = capsys

    def __call__(self, *words: str) -> Said:
        status = cli.main(["--data", str(self._folder), *words])
        read = self._capsys.readouterr()
        return Said(status, read.out, read.err)


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Line:
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)
    folder = tmp_path / "office"
    office = make_office(folder, kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی")
    draft = PersonDraft(national_code=MARYAM, first_name="مریم", last_name="رضایی", county="2901")
    office.ask(save_person, None, draft)
    office.close()
    return Line(folder, capsys)


def answered(folder: Path, **more: object) -> str:
    file = folder / "answers.json"
    file.write_text(json.dumps({**ANSWERS, **more}), encoding="utf-8")
    return str(file)


def test_an_assessment_is_recorded_shown_ranked_and_decided(line: Line, tmp_path: Path) -> None:
    file = answered(tmp_path, driver=True, capabilities=["training"], coverage=5)
    made = line("surveys", "record", "--person", MARYAM, "--answers", file, "--json").data()
    assert (made["version"], made["band_title"]) == ("1405.1", made["band_title"])
    (shown,) = line("surveys", "show", "--person", MARYAM, "--json").rows()
    assert shown["source"] == "desk"
    assert {one["question"] for one in shown["why"]["given"]} >= {"experience_years", "certificate"}
    ranked = line("surveys", "rank", "--training", "--county", "2901", "--json").data()
    assert [(one["national_code"], one["covers"]) for one in ranked["lines"]] == [(MARYAM, 5)]
    assert line("surveys", "rank", "--sale", "--json").data()["total"] == 0
    named = ("surveys", "rank", "--questionnaire", "potential", "--name", MARYAM, "--json")
    assert [one["place"] for one in line(*named).data()["lines"]] == [1]
    assert line(*named[:-2], "هیچ‌کس", "--json").data()["total"] == 0
    assert line("surveys", "rank", "--questionnaire", "another").status == 1
    said = line("surveys", "step", made["id"], "selected", "--meeting", "7", "--meeting-on", "1405/08/20")
    assert said.status == 0
    out = tmp_path / "rank.xlsx"
    ranked = line("surveys", "rank", "--block", "experience:1", "--out", str(out), "--json").data()
    assert ranked["lines"][0]["step"] == "selected"
    assert out.read_bytes().startswith(b"PK")
    assert line("surveys", "rank", "--block", "experience").status == 1
    (advantage,) = line("surveys", "advantages", "--county", "2901", "--json").rows()
    assert (advantage["people"], advantage["capable"]) == (1, 1)


def test_an_unusual_answer_needs_its_reason(line: Line, tmp_path: Path) -> None:
    words = ("surveys", "record", "--person", MARYAM, "--answers", answered(tmp_path, hours=100))
    assert line(*words).status == 1
    reasons = tmp_path / "reasons.json"
    reasons.write_text('{"hours": "همه خانواده"}', encoding="utf-8")
    assert line(*words, "--reasons", str(reasons)).status == 0
    (shown,) = line("surveys", "show", "--person", MARYAM, "--json").rows()
    assert shown["overrides"] == {"hours": "همه خانواده"}


def test_a_form_goes_out_and_comes_back_as_a_version(line: Line, tmp_path: Path) -> None:
    document = tmp_path / "new.json"
    assert line("surveys", "check", str(WORKBOOK)).status == 1
    assert line("surveys", "form", "potential", "--out", str(tmp_path / "p.xlsx")).status == 0
    assert (tmp_path / "p.xlsx").read_bytes() == WORKBOOK.read_bytes()
    form = json.loads(assets.read("resources/questionnaires/potential_1405.json"))
    form["version"] = "1405.9"
    form["sections"][0]["questions"][2]["text"] = "وضع کار چیست؟"
    document.write_text(json.dumps(form), encoding="utf-8")
    checked = line("surveys", "check", str(document), "--json").data()
    assert [(one["what"], one["code"]) for one in checked["changes"]] == [("reworded", "employment")]
    late = line("surveys", "publish", str(document), "--note", "بازنگری", "--from", "1405/07/02")
    assert late.status == 1
    assert late.err.startswith("valid_from: ")
    published = line("surveys", "publish", str(document), "--note", "بازنگری", "--json").data()
    assert (published["version"], published["valid_from"]) == ("1405.9", TODAY)
    assert line("surveys", "form", "potential", "--out", str(tmp_path / "n.xlsx")).status == 0
    again = line("surveys", "check", str(tmp_path / "n.xlsx"))
    assert (again.status, "1405.9" in again.err) == (1, True)
    versions = line("surveys", "versions", "potential", "--json").rows()
    assert [(one["version"], one["asked_today"]) for one in versions] == [
        ("1405.9", True),
        ("1405.1", False),
        ("1404.1", False),
    ]
    changed = line("surveys", "diff", "potential", "1405.1", "--json").rows()
    assert [(one["what"], one["code"]) for one in changed] == [("reworded", "employment")]
    asked = line("surveys", "questions", "potential", "--json").data()
    assert asked["sections"][0]["questions"][2]["text"] == "وضع کار چیست؟"
    assert (
        line("surveys", "questions", "potential", "--version", "1404.1", "--json").data()["version"]
        == "1404.1"
    )


def test_answers_come_from_a_sheet_and_go_into_one(line: Line, tmp_path: Path) -> None:
    cells = {code: " ".join(one) if isinstance(one, list) else str(one) for code, one in ANSWERS.items()}
    rows = [["national_code", *cells], [MARYAM, *cells.values()], ["0651234565", *cells.values()]]
    file = tmp_path / "answers.csv"
    file.write_text("\n".join(",".join(row) for row in rows), encoding="utf-8")
    tried = line("surveys", "import", str(file), "--try", "--json")
    assert (tried.status, tried.data()["recorded"], tried.data()["refused"]) == (1, 1, 1)
    assert line("surveys", "show", "--person", MARYAM, "--json").rows() == []
    told = line("surveys", "import", str(file))
    assert "0651234565" in told.err
    out = tmp_path / "out.xlsx"
    assert line("surveys", "export", str(out)).status == 0
    again = line("surveys", "import", str(out), "--json")
    assert (again.status, again.data()["known"]) == (0, 1)
    scored = line("surveys", "score", "--version", "1404.1", "--json").data()
    assert (scored["scored"], scored["unread"], scored["scoring"]) == (1, 0, "1404.1")
    (shown,) = line("surveys", "show", "--person", MARYAM, "--json").rows()
    assert [one["scoring"] for one in shown["scores"]] == ["1404.1", "1405.1"]
