"""The commands about applications, each in a run of its own."""

import json
from pathlib import Path

import pytest

from homejobs_desktop.cli.main import main
from homejobs_desktop.cli.shell import PASSWORD as PASSWORD_NAME
from tests.support.applying import apply, complete
from tests.support.office import PASSWORD, make_office

Run = tuple[int, str, str]


class Office:
    """An office as the command line sees it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        services = make_office(folder)
        self.first, self.second = apply(services), apply(services, field_code="AN-01")
        complete(services)
        services.close()

    def run(self, *words: str) -> Run:
        status = main(["--data", str(self._folder), *words])
        told = self._capsys.readouterr()
        return status, told.out, told.err

    def ask(self, *words: str) -> object:
        status, out, err = self.run(*words, "--json")
        assert status == 0, err
        return json.loads(out)


@pytest.fixture
def office(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setenv(PASSWORD_NAME, PASSWORD)
    return Office(tmp_path / "office", capsys)


def test_a_life_on_the_command_line(office: Office, tmp_path: Path) -> None:
    rows = office.ask("applications", "list", "--stage", "open", "--field", "IN-01")
    assert isinstance(rows, list)
    assert [(row["id"], row["stage"]) for row in rows] == [(office.first, "registered")]
    found = office.ask("applications", "check", office.first)
    assert isinstance(found, list)
    assert {each["standing"] for each in found} == {"met"}
    told = office.ask("applications", "move", "agency_review", office.first, "--letter-no", "140/1")
    assert told == {"moved": [office.first], "stayed": []}
    office.ask("applications", "move", "agency_approved", office.first, "--letter-no", "9")
    issued = office.ask("applications", "issue", office.first)
    assert isinstance(issued, dict)
    assert issued["number"].startswith("2901")
    shown = office.ask("applications", "show", office.first)
    assert isinstance(shown, dict)
    assert (shown["stage"], shown["permit"]) == ("permit_issued", issued["permit"])
    assert [step["letter_no"] for step in shown["steps"]] == ["", "140/1", "9", ""]


def test_the_only_open_one_is_found_by_the_national_code(office: Office, tmp_path: Path) -> None:
    status, _out, err = office.run("applications", "check", "0641234562")
    assert status == 1
    assert office.first in err
    office.ask("applications", "move", "withdrawn", office.first, "--reason", "انصراف کتبی")
    waived = office.ask("applications", "waive", "۰۶۴۱۲۳۴۵۶۲", "--condition", "skill", "--reason", "استادکار")
    assert waived == {"id": office.second, "condition": "skill"}
    status, out, err = office.run("applications", "notice", "0641234562", "-o", str(tmp_path / "n.pdf"))
    assert (status, out) == (1, "")
    assert not (tmp_path / "n.pdf").exists()


def test_who_cannot_go_stays_and_the_notice_is_written(office: Office, tmp_path: Path) -> None:
    words = ("applications", "move", "agency_approved", office.first, office.second)
    status, out, err = office.run(*words)
    assert (status, out) == (1, "")
    assert err.count(office.first) == err.count(office.second) == 1
    office.ask("applications", "move", "docs_check", office.second)
    office.ask("applications", "move", "needs_fix", office.second, "--reason", "نقشهٔ محل")
    file = tmp_path / "notice.pdf"
    told = office.ask("applications", "notice", office.second, "-o", str(file))
    assert told == {"id": office.second, "copy": 1, "letter_no": "1/1405", "file": str(file)}
    assert file.read_bytes().startswith(b"%PDF")


def test_registering_says_what_is_wrong(office: Office) -> None:
    words = ("applications", "register", "--person", "0641234562", "--type", "covered")
    made = office.ask(*words, "--field", "HC-01", "--registered-on", "1405/08/01", "--capital-rial", "5000")
    assert isinstance(made, dict)
    shown = office.ask("applications", "show", made["id"])
    assert isinstance(shown, dict)
    assert (shown["registered_on"], shown["capital_rial"]) == ("1405-08-01", 5000)
    status, _out, err = office.run(*words, "--field", "XX-1")
    assert status == 1
    assert "field_code" in err
