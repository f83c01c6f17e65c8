"""The command line with what strangers give it: other spellings, endless values, broken files."""

import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.test_cli import ZAHRA, Run, run, zahra

__all__ = ["run", "zahra"]

REZA = {"national_code": "0651234565", "first_name": "رضا", "last_name": "میرزائی", "birth_date": "1360/1/1"}
Add = Callable[..., "tuple[int, str, str]"]


@pytest.fixture
def add(run: Run, monkeypatch: pytest.MonkeyPatch) -> Add:
    def go(data: object) -> tuple[int, str, str]:
        text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))
        said = run("people", "add", "-", "--json")
        return said.status, said.out, said.err

    return go


def test_names_of_list_items_become_codes(run: Run, add: Add) -> None:
    told = REZA | {
        "gender": "مرد",
        "county": "29-01",
        "city": "بیرجند",
        "nationality": "ایران",
        "insurance_status": "ندارد",
        "support_bodies": ["کمیته امداد", "behzisti"],
        "dependants": "۳",
    }
    assert add(told)[0] == 0
    shown = run("people", "show", "0651234565", "--json").data()
    kept = ("gender", "county", "nationality", "insurance_status", "support_bodies", "dependants")
    assert [shown[name] for name in kept] == ["male", "2901", "IR", "none", ["emdad", "behzisti"], 3]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("gender", "سبز"),
        ("county", "ناکجا"),
        ("support_bodies", ["ناکجا"]),
        ("floor_area", 10**20),
        ("address", "ا" * 300_000),
        ("village", "ا" * 301),
        ("birth_date", "1404/12/30"),
        ("skills", [{"field_code": "ZZ-99"}]),
        ("skills", "IN-01"),
        ("notes", [5]),
        ("notes", ["ا" * 300_000]),
    ],
)
def test_a_wrong_value_is_refused_with_its_field(run: Run, add: Add, name: str, value: object) -> None:
    status, out, err = add(REZA | {name: value})
    assert (status, out) == (1, "")
    field = err.partition(":")[0]
    assert field in {name, "text" if name == "notes" else name}
    assert run("people", "search", "", "--json").rows() == []


def test_of_several_people_the_wrong_one_is_named(run: Run, add: Add) -> None:
    for wrong in ({"mobile": "123"}, {"gender": "سبز"}):
        status, _, err = add([ZAHRA, REZA | wrong])
        assert status == 1
        assert err.startswith(f"2.{next(iter(wrong))}:")
    assert run("people", "search", "", "--json").rows() == []


def test_skills_and_notes_come_with_the_person_and_go_round(run: Run, add: Add) -> None:
    skill = {"field": "خیاطی و پوشاک", "experience_years": 5, "certificate_date": "1400/01/01"}
    assert add(REZA | {"skills": [skill], "notes": ["یادداشت"]})[0] == 0
    shown = run("people", "show", "0651234565", "--json").data()
    assert shown["skills"] == [
        {"field_code": "IN-01", "experience_years": 5, "certificate_date": "1400-01-01"}
    ]
    assert [note["text"] for note in shown["notes"]] == ["یادداشت"]
    shown["national_code"] = "0881000019"
    assert add(shown)[0] == 0
    again = run("people", "show", "0881000019", "--json").data()
    assert {**again, "id": 0, "timeline": 0, "notes": 0} == {**shown, "id": 0, "timeline": 0, "notes": 0}


@pytest.mark.parametrize("text", ["[" * 100_000, "1" * 10_000, '{"first_name": "\\ud800"}', "", "{"])
def test_json_that_nobody_writes_is_told_as_such(add: Add, text: str) -> None:
    status, out, err = add(text)
    assert (status, out) == (1, "")
    assert "برنامه ناتمام ماند" not in err


def test_signs_alone_find_nobody(run: Run, zahra: str) -> None:
    assert zahra
    for text in ("😀", "%", "*"):
        assert run("people", "search", text, "--json").rows() == []
    assert len(run("people", "search", "", "--json").rows()) == 1


def test_questions_are_listed_and_answers_checked_against_the_lists(
    run: Run, zahra: str, tmp_path: Path
) -> None:
    questions = run("surveys", "questions", "potential", "--json").data()
    answers: dict[str, object] = {}
    for question in (each for section in questions["sections"] for each in section["questions"]):
        if question["required"] and not question["show_if"] and not question["relevant"]:
            kind = question["kind"]
            first = question["options"][0]["code"] if question["options"] else ""
            known = {"one": first, "many": [first], "number": 1, "yes_no": True, "field": "ZZ-99"}
            known["consent"] = True
            answers[question["code"]] = known.get(kind, "1")
    file = tmp_path / "answers.json"
    words = ("surveys", "record", "--person", zahra, "--answers", str(file), "--json")
    file.write_text(json.dumps(answers), encoding="utf-8")
    refused = run(*words)
    assert (refused.status, refused.err.partition(":")[0]) == (1, "field")
    answers["field"] = "خیاطی و پوشاک"
    file.write_text(json.dumps({"answers": answers}), encoding="utf-8")
    assert run(*words).status == 0
    (kept,) = run("surveys", "show", "--person", zahra, "--json").rows()
    assert kept["answers"]["field"] == "IN-01"


ISSUE = ("permits", "issue", "--field", "IN-01", "--person", str(ZAHRA["national_code"]))


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("capital_rial", ("--type", "independent", "--capital-rial", "9" * 30)),
        ("description", ("--type", "independent", "--description", "ش" * 50_000)),
        ("national_number", ("--type", "independent", "--national-number", "9" * 1_000)),
        ("agency", ("--type", "independent", "--agency", "zzz")),
        ("issued-on", ("--type", "independent", "--issued-on", "bad")),
        ("legal_id", ("--type", "supporter", "--legal-name", "شرکت")),
        ("type", ("--type", "independent", "--legal-name", "شرکت")),
        ("supporter", ("--type", "independent", "--supporter", "29012100000196")),
    ],
)
def test_a_permit_with_an_impossible_value_is_refused(
    run: Run, zahra: str, field: str, words: tuple[str, ...]
) -> None:
    assert zahra
    said = run(*ISSUE, *words)
    assert (said.status, said.out, said.err.partition(":")[0]) == (1, "", field)
    assert run("permits", "search", "", "--json").rows() == []


def test_no_copy_is_counted_that_cannot_be_written(run: Run, zahra: str, tmp_path: Path) -> None:
    assert zahra
    number = run(*ISSUE, "--type", "independent", "--json").data()["number"]
    for place in (tmp_path, tmp_path / "missing" / "x.pdf"):
        assert run("permits", "print", number, "-o", str(place)).status == 1
    assert run("permits", "print", number, "-o", str(tmp_path / "x.pdf"), "--json").data()["copy"] == 1


def test_only_a_genuine_sheet_verifies_with_status_zero(run: Run, zahra: str, tmp_path: Path) -> None:
    assert zahra
    number = run(*ISSUE, "--type", "independent", "--json").data()["number"]
    assert run("permits", "print", number, "-o", str(tmp_path / "x.pdf")).status == 0
    good = run("permits", "verify", "--image", str(tmp_path / "x.pdf"), "--json")
    assert (good.status, good.data()["valid"], good.data()["facts"]["issued_on"][:2]) == (0, True, "14")
    for text in ("P1:XXXX", "سلام", number):
        said = run("permits", "verify", text)
        assert (said.status, said.out) == (1, "")
        assert said.err
        assert run("permits", "verify", text, "--json").data()["valid"] is False


def test_warnings_come_with_the_permit(run: Run, zahra: str) -> None:
    assert zahra
    issued = run(*ISSUE, "--type", "independent", "--json").data()
    assert any("گواهی مهارت" in warning for warning in issued["warnings"])


def test_the_office_code_is_read_in_any_digits(run: Run, tmp_path: Path) -> None:
    words = ("office", "init", "--kind", "county", "--site", "۲۹-۰۱", "--name", "بیرجند", "--json")
    said = run("--user", "admin", *words, folder=tmp_path / "new")
    assert (said.status, said.data()["site"]) == (0, "29-01")
    assert run("check", "--scope", "birjand", folder=tmp_path / "new").status == 1


def test_a_folder_that_cannot_be_made_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    words = ("office", "init", "--kind", "county", "--site", "29-01", "--name", "ب", "--user", "a")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        said = run(*words, folder=folder)
        assert (said.status, said.out) == (1, "")
        assert "برنامه ناتمام ماند" not in said.err


@pytest.mark.skipif(os.name == "nt", reason="what is typed is UTF-16 on Windows and always text")
def test_bytes_that_are_no_text_are_told(run: Run) -> None:
    said = run("people", "show", os.fsdecode(b"x\xff"))
    assert said.status == 1
    assert "برنامه ناتمام ماند" not in said.err


def test_a_demo_asks_for_no_password_whatever_is_set(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "demo"
    assert run("demo", "--people", "-1", folder=folder).status == 1
    assert run("--user", "admin", "demo", "--people", "5", "--json", folder=folder).data() == {"people": 5}
    for password in ("another password", ""):
        monkeypatch.setenv("HOMEJOBS_PASSWORD", password)
        assert len(run("people", "search", "", "--json", folder=folder).rows()) == 5


def test_an_office_whose_key_is_lost_is_opened_with_its_code(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "lost"
    words = ("office", "init", "--kind", "county", "--site", "29-01", "--name", "ب", "--user", "a", "--json")
    code = run(*words, folder=folder).data()["recovery_code"]
    for key in (folder / "keys").iterdir():
        key.unlink()
    assert run("people", "search", "", folder=folder).status == 1
    assert run("office", "recover", "--code", code[:-1], folder=folder).status == 1
    assert run("office", "recover", "--code", code, "--json", folder=folder).data()["site"] == "29-01"
    assert run("people", "search", "", folder=folder).status == 0


def test_a_province_issues_no_permits_and_says_who_does(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "province"
    words = ("--kind", "province", "--site", "29-00", "--name", "خراسان جنوبی", "--user", "modir")
    assert run("office", "init", *words, folder=folder).status == 0
    (tmp_path / "zahra.json").write_text(json.dumps(ZAHRA), encoding="utf-8")
    assert run("people", "add", str(tmp_path / "zahra.json"), folder=folder).status == 0
    said = run(*ISSUE, "--type", "independent", folder=folder)
    assert said.status == 1
    assert said.err
    assert "صفحه را تازه کنید" not in said.err


def test_a_code_without_its_zeros_is_found(run: Run, zahra: str) -> None:
    assert run("people", "show", zahra.lstrip("0"), "--json").data()["national_code"] == zahra
    assert run("people", "show", zahra[:-1]).status == 1
