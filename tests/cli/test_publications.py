"""The commands about publications and rules."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from homejobs_desktop.cli.main import main
from homejobs_desktop.cli.shell import PASSWORD as PASSWORD_NAME
from homejobs_desktop.domain.offices import OfficeKind
from tests.support.office import PASSWORD, make_office
from tests.support.rules import rule_text

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv(PASSWORD_NAME, PASSWORD)
    make_office(tmp_path / "office", kind=OfficeKind.PROVINCE, site="29-00").close()

    def run(*words: str) -> tuple[int, str]:
        status = main(["--data", str(tmp_path / "office"), *words])
        caught = capsys.readouterr()
        return status, caught.out + caught.err

    return run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "permits.json"
    made.write_text(rule_text("1406-covered", min_age=15), encoding="utf-8")
    return made


def test_published_listed_shown_and_withdrawn(run: Run, file: Path) -> None:
    status, out = run("publications", "list")
    assert (status, out.strip() != "", "[]" in out) == (0, True, False)
    words = ("publications", "publish", "rules", "permits", str(file), "--from", "1406/01/01", "--note", "۱۲")
    status, out = run(*words, "--json")
    assert status == 0
    made = json.loads(out)
    assert (made["version"], made["valid_from"], made["note"]) == ("1", "1406-01-01", "۱۲")
    status, out = run("publications", "list", "rules", "--name", "permits")
    assert status == 0
    assert made["id"] in out
    assert json.loads(run("publications", "list", "template", "--json")[1]) == []
    assert run("publications", "show", made["id"])[1].strip() == file.read_text(encoding="utf-8").strip()
    assert run("publications", "withdraw", made["id"], "--reason", "اشتباه")[0] == 0
    assert json.loads(run("publications", "list", "--json")[1])[0]["withdrawn"] == "اشتباه"
    assert run("publications", "withdraw", made["id"], "--reason", "اشتباه")[0] == 1


def test_a_broken_document_is_told_with_its_line(run: Run, file: Path) -> None:
    assert run("publications", "check", "rules", str(file))[0] == 0
    assert run("publications", "check", "rules", str(file), "--name", "other")[0] == 1
    text = file.read_text(encoding="utf-8").replace('"min_age": 15', '"min_age": 151')
    file.write_text(text, encoding="utf-8")
    status, out = run("publications", "check", "rules", str(file))
    assert status == 1
    line = text[: text.index('"min_age"')].count("\n") + 1
    assert str(line).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")) in out
    file.write_bytes(b"\xff\xfe")
    assert run("publications", "check", "rules", str(file))[0] == 1
    assert run("publications", "check", "rules", str(file.with_name("nothing.json")))[0] == 1


def test_the_rules_are_shown_changed_and_compared(run: Run, file: Path, tmp_path: Path) -> None:
    status, out = run("rules", "list")
    assert (status, "[]" in out) == (0, False)
    status, out = run("rules", "publish", str(file), "--from", "1405/09/01", "--note", "۱۲", "--json")
    assert status == 0
    made = json.loads(out)
    shown = json.loads(run("rules", "show", "--on", "1405/09/01", "--json")[1])
    assert (shown["covered"]["min_age"], shown["covered"]["version"]) == (15, "1406-covered")
    before = json.loads(run("rules", "show", "--on", "1405/08/30", "--json")[1])
    assert (before["covered"]["min_age"], before["handling"]["version"]) == (0, "1405-handling")
    (found,) = json.loads(run("rules", "diff", "shipped", made["id"], "--json")[1])
    assert [each["name"] for each in found["fields"]] == ["min_age"]
    assert "→" in run("rules", "diff", "shipped", made["id"])[1]
    assert "→" not in run("rules", "diff", made["id"], made["id"])[1]
    assert made["id"] in run("rules", "list")[1]
    assert run("rules", "diff", "shipped", "nothing")[0] == 1
    whole = tmp_path / "whole.json"
    whole.write_text(run("rules", "show", "--document")[1], encoding="utf-8")
    assert run("publications", "check", "rules", str(whole), "--name", "permits")[0] == 0


def test_a_county_is_told_to_ask_the_province(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    monkeypatch.setenv(PASSWORD_NAME, PASSWORD)
    make_office(tmp_path / "county").close()
    words = ["rules", "publish", str(file), "--from", "1406/01/01", "--note", "۱۲"]
    assert main(["--data", str(tmp_path / "county"), *words]) == 1
    assert "استان" in capsys.readouterr().err


def test_a_questionnaire_is_not_published_past_its_own_checks(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "potential.json"
    file.write_text("{}", encoding="utf-8")
    words = ("publish", "questionnaire", "potential", str(file), "--from", "1405/09/01", "--note", "—")
    with pytest.raises(SystemExit) as ended:
        run("publications", *words)
    assert ended.value.code == 2
    assert "یکی از این‌هاست: 'template', 'rules'" in capsys.readouterr().err
    status, said = run("publications", "list", "questionnaire", "--json")
    assert (status, json.loads(said)) == (0, [])
