"""The commands about referrals, each in a run of its own."""

import json
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from homejobs_desktop.cli.main import main
from homejobs_desktop.cli.shell import PASSWORD as PASSWORD_NAME
from tests.services.test_surveys import ANSWERS
from tests.support.applying import MARYAM, ZAHRA, person
from tests.support.office import PASSWORD, make_office
from tests.support.recording import record_survey


class Office:
    """An office as the command line sees it: two people, one of them assessed."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        services = make_office(folder)
        self.survey = services.ask(record_survey, person(services), "potential", ANSWERS).id
        person(services, MARYAM)
        services.close()

    def run(self, *words: str) -> tuple[int, str, str]:
        status = main(["--data", str(self._folder), *words])
        told = self._capsys.readouterr()
        return status, told.out, told.err

    def ask(self, *words: str) -> object:
        status, out, err = self.run(*words, "--json")
        assert status == 0, err
        return json.loads(out)

    def one(self, *words: str) -> dict[str, object]:
        found = self.ask(*words)
        assert isinstance(found, dict)
        return found

    def rows(self, *words: str) -> list[dict[str, object]]:
        found = self.ask(*words)
        assert isinstance(found, list)
        return found


@pytest.fixture
def office(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setenv(PASSWORD_NAME, PASSWORD)
    return Office(tmp_path / "office", capsys)


def refer(office: Office, code: str, action: str, *more: str) -> dict[str, object]:
    return office.one("referrals", "refer", "--person", code, "--action", action, *more)


def test_a_life_on_the_command_line(office: Office, tmp_path: Path) -> None:
    suggested = office.rows("referrals", "suggest", ZAHRA.national_code)
    assert [each["action"] for each in suggested] == ["loan", "permit", "network", "insurance"]
    assert suggested[0]["survey"] == office.survey
    made = refer(
        office, ZAHRA.national_code, "loan", "--to", "بانک توسعه تعاون", "--letter-no", "۱۴۰۵/۷",
        "--need", "loan", "--survey", office.survey, "--field", "خیاطی و پوشاک",
    )  # fmt: skip
    assert (made["state"], made["letter_no"], made["field"]) == ("referred", "1405/7", "IN-01")
    left = office.rows("referrals", "suggest", ZAHRA.national_code)
    assert [each["action"] for each in left] == ["permit", "network", "insurance"]
    other = refer(office, MARYAM.national_code, "network", "--pishran", ZAHRA.national_code)
    assert other["pishran"] == "زهرا امیرآبادی‌زاده"
    shown = office.one("referrals", "show", ZAHRA.national_code)
    assert shown["next_states"] == ["accepted", "done", "refused", "dropped"]
    assert shown["need"] == {"code": "loan", "title": "نیاز به تسهیلات", "questionnaire": "potential"}
    listed = office.rows("referrals", "list", "--action", "loan", "--state", "open")
    assert [row["id"] for row in listed] == [made["id"]]
    told = office.one("referrals", "move", "done", str(made["id"]), str(other["id"]), "--result", "انجام شد")
    assert told == {"moved": [made["id"], other["id"]], "stayed": []}
    assert office.rows("referrals", "list", "--state", "open") == []
    assert {row["result"] for row in office.rows("referrals", "list", "امیرآبادی")} == {"انجام شد"}
    file = tmp_path / "list.xlsx"
    assert office.one("referrals", "export", str(file), "--sort", "name")["count"] == 2
    assert len(CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()) == 6


def test_what_cannot_be_is_said_with_the_status_of_a_refusal(office: Office) -> None:
    status, _out, err = office.run("referrals", "show", MARYAM.national_code)
    assert (status, MARYAM.national_code in err) == (1, True)
    status, _out, err = office.run(
        "referrals", "refer", "--person", MARYAM.national_code, "--action", "training"
    )
    assert status == 1
    assert "referred_to" in err
    made = refer(office, MARYAM.national_code, "training", "--to", "کارگاه")
    status, out, err = office.run("referrals", "move", "dropped", str(made["id"]))
    assert status == 1
    assert str(made["id"]) in out + err
    assert [row["state"] for row in office.rows("referrals", "list")] == ["referred"]
    refer(office, MARYAM.national_code, "loan", "--to", "بانک")
    assert office.run("referrals", "show", MARYAM.national_code)[0] == 1


def test_a_filter_of_referrals_is_kept_by_name(office: Office) -> None:
    made = refer(office, MARYAM.national_code, "training", "--to", "کارگاه", "--follow-up-on", "1410/01/01")
    office.one(
        "filters", "save", "referrals", "آموزش", "--action", "training", "--state", "open", "--sort", "due"
    )
    found = office.rows("referrals", "list", "--saved", "آموزش")
    assert [row["id"] for row in found] == [made["id"]]
    assert office.rows("referrals", "list", "--saved", "آموزش", "--follow-up-within", "30") == []
    assert office.run("filters", "save", "referrals", "بد", "--agency", "SAMT")[0] == 1
    assert office.run("filters", "save", "permits", "بد", "--state", "overdue")[0] == 1
