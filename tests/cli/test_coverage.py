"""The commands about coverage, each in a run of its own."""

import json
from pathlib import Path
from typing import Any

import pytest

from homejobs_desktop.cli.main import main
from homejobs_desktop.cli.shell import PASSWORD as PASSWORD_NAME
from homejobs_desktop.services.people import get_person
from tests.support.covering import supporter
from tests.support.office import PASSWORD, make_office
from tests.support.permitting import applicant

Run = tuple[int, str, str]


class Office:
    """An office with two supporters and three people, as the command line sees it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        services = make_office(folder)
        self.holder, self.other = supporter(services, 1).number, supporter(services, 2).number
        self.codes = [
            services.ask(get_person, applicant(services, number)).draft.national_code for number in (3, 4, 5)
        ]
        services.close()

    def run(self, *words: str) -> Run:
        status = main(["--data", str(self._folder), *words])
        told = self._capsys.readouterr()
        return status, told.out, told.err

    def ask(self, *words: str) -> Any:  # noqa: ANN401 - what JSON holds
        status, out, err = self.run(*words, "--json")
        assert status == 0, err
        return json.loads(out)

    def cover(self, at: int, *words: str) -> Any:  # noqa: ANN401 - what JSON holds
        who = ("--person", self.codes[at], "--supporter", self.holder)
        return self.ask("coverage", "add", *who, "--field", "IN-01", "--work", "روسری", *words)


@pytest.fixture
def office(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setenv(PASSWORD_NAME, PASSWORD)
    return Office(tmp_path / "office", capsys)


def test_a_contract_on_the_command_line(office: Office) -> None:
    made = office.cover(0, "--draft", "--number", "ق/۷", "--jobs", "2")
    assert (made["number"], made["state"], made["signed_on"]) == ("ق/7", "draft", None)
    office.ask("coverage", "sign", "ق/7")
    changed = office.ask(
        "coverage", "change", "ق/7", "--work", "قالی", "--new-number", "8", "--quantity", "40"
    )
    assert (changed["number"], changed["work"], changed["quantity"], changed["jobs"]) == ("8", "قالی", 40, 2)
    assert office.ask("coverage", "sums") == {"people": 1, "jobs": 2, "supporters": 1, "ending_soon": 0}
    status, out, _err = office.run("coverage", "end", "8", "--reason", "agreement")
    assert (status, "پایان‌یافته پیش از موعد" in out) == (0, True)
    shown = office.ask("coverage", "show", "8")
    assert (shown["state"], shown["reason"]) == ("ended_early", "agreement")


def test_contracts_are_listed(office: Office) -> None:
    first, second = office.cover(0), office.cover(1)
    assert [row["number"] for row in office.ask("coverage", "list")] == [second["number"], first["number"]]
    only = office.ask("coverage", "list", "--person", office.codes[0], "--supporter", office.holder)
    assert [row["number"] for row in only] == [first["number"]]
    assert office.ask("coverage", "list", "--state", "over") == []
    assert len(office.ask("coverage", "list", "--ends-by", "1420/01/01", "--limit", "1")) == 1
    status, out, _err = office.run("coverage", "list", office.codes[1])
    assert (status, second["number"] in out) == (0, True)


def test_orders_and_those_they_are_not_enough_for(office: Office) -> None:
    assert office.ask("coverage", "capacity", office.holder)["stated"] is None
    told = office.ask("coverage", "capacity", office.holder, "--people", "1", "--source", "سفارش ۱۲")
    assert (told["stated"], told["left"], told["history"][0]["source"]) == (1, 1, "سفارش 12")
    assert office.cover(0)["warnings"] == []
    (warning,) = office.cover(1)["warnings"]
    assert "برای ۱ نفر کار فراهم می‌کند" in warning
    status, out, _err = office.run("coverage", "capacity", office.holder)
    assert (status, "۲ نفر و ۲ شغل؛ سفارش برای ۱ نفر" in out) == (0, True)


def test_who_is_left_over_goes_to_another_supporter(office: Office) -> None:
    numbers = [office.cover(at)["number"] for at in (0, 1, 2)]
    assert office.run("coverage", "uncovered")[1].strip() == "کسی بدون پشتیبان نمانده است."
    office.ask("coverage", "end", numbers[2], "--reason", "orders_ran_out")
    _status, out, _err = office.run("permits", "hand-back", office.holder, "--reason", "own_request")
    assert "۳ نفر بدون پشتیبان می‌مانند" in out
    rows = office.ask("coverage", "uncovered")
    assert {row["why"] for row in rows} == {"given_back", "ended"}
    assert [row["contract"] for row in office.ask("coverage", "uncovered", "--why", "ended")] == [numbers[2]]
    plan = office.ask("coverage", "move", numbers[0], "--to", office.other, "--plan")
    assert [each["contract"] for each in plan] == [None]
    assert "قابل انتقال" in office.run("coverage", "move", numbers[0], "--to", office.other, "--plan")[1]
    status, out, err = office.run("coverage", "move", numbers[0], "--to", office.holder)
    assert (status, out, "منتقل نشد" in err) == (1, "", True)
    assert len(office.ask("coverage", "uncovered")) == 3
    done = office.ask("coverage", "move", "--left-by", office.holder, "--to", office.other)
    assert all(each["contract"]["supporter_permit"]["number"] == office.other for each in done)
    assert office.ask("coverage", "uncovered") == []
    assert office.ask("coverage", "capacity", office.other)["people"] == 3


def test_a_contract_is_renewed_on_the_command_line(office: Office) -> None:
    made = office.cover(0)
    new = office.ask("coverage", "renew", made["number"], "--new-number", "n-2")
    assert (new["number"], new["follows"], new["standing"]) == ("n-2", made["id"], "waiting")


def test_a_permit_names_its_contract_on_the_command_line(office: Office) -> None:
    made = office.cover(0)
    words = ("permits", "issue", "--person", office.codes[0], "--type", "covered", "--field", "IN-01")
    status, _out, err = office.run(*words, "--contract", "no such")
    assert (status, "contract:" in err) == (1, True)
    permit = office.ask(*words, "--contract", made["number"])
    shown = office.ask("coverage", "show", made["number"])
    assert shown["covered_permit"]["number"] == permit["number"]


@pytest.mark.parametrize(
    "words",
    [
        ("add", "--person", "0000000000", "--supporter", "1"),
        ("show", "نیست"),
        ("end", "نیست"),
        ("renew", "نیست"),
        ("sign", "نیست", "--on", "فردا"),
        ("list", "--ends-by", "1405/13/40"),
        ("uncovered", "--supporter", "12"),
        ("capacity", "12"),
        ("move", "--to", "12"),
        ("move", "نیست", "--to", "12"),
    ],
)
def test_bad_input_is_answered_in_persian(office: Office, words: tuple[str, ...]) -> None:
    status, out, err = office.run("coverage", *words)
    assert (status, out) == (1, "")
    assert any("\u0600" <= sign <= "\u06ff" for sign in err)
    assert "Traceback" not in err
    assert "{" not in err


def test_impossible_numbers_are_told_by_field(office: Office) -> None:
    who = ("--person", office.codes[0], "--supporter", office.holder, "--field", "IN-01")
    status, _out, err = office.run("coverage", "add", *who, "--quantity", "0", "--ends-on", "1400/01/01")
    assert status == 1
    assert {line.partition(":")[0] for line in err.splitlines()} == {"quantity", "ends_on"}
