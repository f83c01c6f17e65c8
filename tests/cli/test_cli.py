"""The command line as offices' IT uses it, with good input and bad."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from homejobs_desktop.cli import main as cli
from tests.support.office import PASSWORD, make_office

SAMPLE = Path(__file__).parents[1] / "data" / "people_birjand.xlsx"
ZAHRA = {
    "national_code": "0641234562",
    "first_name": "زهرا",
    "last_name": "اميرآبادي‌زاده",
    "father_name": "غلامرضا",
    "birth_date": "1365/02/15",
    "gender": "female",
    "mobile": "09151612345",
    "field": "خیاطی و پوشاک",
}


@dataclass
class Said:
    status: int
    out: str
    err: str

    def data(self) -> dict[str, Any]:
        told = json.loads(self.out)
        assert isinstance(told, dict)
        return told

    def rows(self) -> list[dict[str, Any]]:
        told = json.loads(self.out)
        assert isinstance(told, list)
        return told


Run = Callable[..., Said]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    make_office(tmp_path / "office").close()
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)

    def go(*words: str, folder: Path | None = None) -> Said:
        try:
            status = cli.main(["--data", str(folder or tmp_path / "office"), *words])
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Said(status, said.out, said.err)

    return go


@pytest.fixture
def zahra(run: Run, tmp_path: Path) -> str:
    (tmp_path / "zahra.json").write_text(json.dumps(ZAHRA), encoding="utf-8")
    assert run("people", "add", str(tmp_path / "zahra.json")).status == 0
    return str(ZAHRA["national_code"])


def test_an_office_is_founded_and_checked(run: Run, tmp_path: Path) -> None:
    new = tmp_path / "new"
    words = ("--kind", "province", "--site", "29-00", "--name", "خراسان جنوبی", "--user", "modir", "--json")
    made = run("office", "init", *words, folder=new)
    assert made.status == 0
    assert len(made.data()["recovery_code"].replace(" ", "").replace("-", "")) == 42
    checked = run("check", "--user", "modir", "--json", folder=new).data()
    assert checked["integrity"] == checked["foreign_keys"] == checked["journal"] == "ok"
    again = run(
        "office", "init", "--kind", "county", "--site", "29-01", "--name", "ب", "--user", "a", folder=new
    )
    assert (again.status, again.out) == (1, "")
    assert "چیزی تغییر نکرد" in again.err


def test_a_person_is_added_found_and_shown(run: Run, zahra: str) -> None:
    for text in ("زهرا", "امیرآبادی", "۰۶۴۱", "4562", "0915161"):
        (row,) = run("people", "search", text, "--json").rows()
        assert row["national_code"] == zahra
    shown = run("people", "show", "۰۶۴۱۲۳۴۵۶۲", "--json").data()
    assert (shown["last_name"], shown["birth_date"], shown["field"]) == (
        "امیرآبادی‌زاده",
        "1365-02-15",
        "خیاطی و پوشاک",
    )
    assert shown["wanted_field"] == "IN-01"
    assert [entry["type"] for entry in shown["timeline"]] == ["person.create"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{not json", "JSON"),
        ("[1]", "JSON"),
        (json.dumps(ZAHRA | {"national_code": "0641234563"}), "national_code"),
        (json.dumps(ZAHRA | {"shoe_size": 42}), "shoe_size"),
        (json.dumps(ZAHRA | {"birth_date": "1365/12/30"}), "۱۳۶۵"),
        (json.dumps(ZAHRA | {"dependants": "many"}), "dependants"),
        (json.dumps([ZAHRA, ZAHRA]), "ثبت شده"),
    ],
)
def test_bad_people_are_refused_with_a_sentence_and_nothing_is_kept(
    run: Run, tmp_path: Path, content: str, says: str
) -> None:
    (tmp_path / "bad.json").write_text(content, encoding="utf-8")
    said = run("people", "add", str(tmp_path / "bad.json"))
    assert (said.status, said.out) == (1, "")
    assert says in said.err
    assert run("check", "--json").data()["records"]["person"] == 0


def test_the_sample_sheet_is_judged_line_by_line(run: Run, tmp_path: Path) -> None:
    expected = json.loads(SAMPLE.with_suffix(".expected.json").read_text(encoding="utf-8"))
    dry = run("people", "import", str(SAMPLE), "--dry-run", "--json").data()
    assert run("check", "--json").data()["records"]["person"] == 0
    done = run("people", "import", str(SAMPLE), "--report", str(tmp_path / "r.json"), "--json").data()
    assert dry["accept"] == done["accept"] == expected["counts"]["accept"]
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    found = {
        row["line"]: row["verdict"] + (f":{row['field']}" if row["verdict"] == "error" else "")
        for row in report
    }
    assert found == {line["sheet_line"]: line["verdict"] for line in expected["lines"]}
    assert all(row["message"] for row in report if row["verdict"] != "accept")
    undone = run("people", "undo-import", done["batch"], "--json")
    assert undone.status == 0
    assert run("people", "search", "", "--json").rows() == []


@pytest.mark.parametrize("name", ["missing.xlsx", "empty.xlsx", "text.xlsx"])
def test_a_file_that_is_no_sheet_is_refused(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty.xlsx").write_bytes(b"")
    (tmp_path / "text.xlsx").write_text("این یک کاربرگ نیست", encoding="utf-8")
    said = run("people", "import", str(tmp_path / name))
    assert said.status == 1
    assert name in said.err


def test_a_permit_is_issued_printed_and_verified(run: Run, zahra: str, tmp_path: Path) -> None:
    issued = run(
        "permits", "issue", "--person", zahra, "--type", "independent", "--field", "IN-01", "--json"
    ).data()
    assert (issued["state"], issued["national_code"], len(issued["number"])) == ("issued", zahra, 14)
    first = run("permits", "print", issued["number"], "-o", str(tmp_path / "1.pdf"), "--json").data()
    second = run("permits", "print", issued["number"], "-o", str(tmp_path / "2.pdf"), "--json").data()
    assert (first["copy"], second["copy"]) == (1, 2)
    assert (tmp_path / "1.pdf").read_bytes().startswith(b"%PDF")
    verified = run("permits", "verify", "--image", str(tmp_path / "1.pdf"), "--json")
    assert verified.status == 0
    assert verified.data()["facts"]["number"] == issued["number"]
    (row,) = run("permits", "search", issued["number"][:8], "--json").rows()
    assert row["holder"]


@pytest.mark.parametrize(
    "words",
    [
        ("permits", "issue", "--person", "0651234565", "--type", "independent", "--field", "IN-01"),
        ("permits", "issue", "--person", "0641234562", "--type", "independent", "--field", "XX-99"),
        ("permits", "issue", "--person", "0641234562", "--type", "covered", "--field", "IN-01"),
        ("permits", "print", "12345678901234", "-o", "x.pdf"),
        ("permits", "verify"),
        ("permits", "verify", "--image", "missing.png"),
        ("people", "show", "0651234565"),
        ("surveys", "record", "--person", "0641234562", "--answers", "missing.json"),
        ("people", "undo-import", "no-such-batch"),
    ],
)
def test_what_cannot_be_done_says_why(run: Run, zahra: str, words: tuple[str, ...]) -> None:
    assert zahra
    said = run(*words)
    assert (said.status, said.out) == (1, "")
    assert any("\u0600" <= letter <= "\u06ff" for letter in said.err)


def test_an_assessment_is_recorded(run: Run, zahra: str, tmp_path: Path) -> None:
    (tmp_path / "answers.json").write_text("{}", encoding="utf-8")
    refused = run("surveys", "record", "--person", zahra, "--questionnaire", "potential", "--answers",
                  str(tmp_path / "answers.json"))  # fmt: skip
    assert refused.status == 1
    assert refused.err
    listed = run("surveys", "list", "--json").rows()
    assert [each["name"] for each in listed] == ["potential"]


def test_the_wrong_password_or_none_opens_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOMEJOBS_PASSWORD", "wrong password")
    assert run("people", "search", "x").status == 1
    monkeypatch.delenv("HOMEJOBS_PASSWORD")
    said = run("people", "search", "x")
    assert said.status == 1
    assert "HOMEJOBS_PASSWORD" in said.err


def test_a_wrong_command_line_says_so_in_persian(run: Run) -> None:
    for words in ((), ("people",), ("nonsense",), ("people", "search"), ("demo", "--people", "many")):
        said = run(*words)
        assert said.status == 2
        assert "فرمان درست نیست" in said.err


def test_a_backup_is_put_in_place_and_a_safety_export_needs_a_province(run: Run, tmp_path: Path) -> None:
    backup = run("backup", "--json").data()["file"]
    done = run("restore", backup, "--json").data()
    assert done["site"] == "29-01"
    assert (Path(done["aside"]) / "office.db").is_file()
    assert run("check").status == 0
    assert "29-01" in run("restore", backup).out
    missing = run("restore", str(tmp_path / "none.db"))
    assert (missing.status, missing.out) == (1, "")
    assert run("exchange", "safety-export", str(tmp_path)).status == 1
