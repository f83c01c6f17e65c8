"""The command line over records of a newer program, and about the offices' programs."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from homejobs_desktop import __version__
from homejobs_desktop.cli import main as cli
from tests.support.exchange import make_offices
from tests.support.office import PASSWORD, make_office
from tests.support.strange import NEW, NUMBER, STRANGE_FIELDS, Strange, make_strange

CODE = "0641234562"
Run = Callable[..., tuple[int, str, str]]


LOOKS = (
    ("people", "search", "زهرا"), ("people", "show", CODE),
    ("permits", "search", ""), ("permits", "show", NUMBER),
    ("surveys", "list"), ("attachments", "list", "--person", CODE), ("exchange", "status"),
    ("exchange", "pending"), ("exchange", "outcomes"), ("exchange", "conflicts"), ("exchange", "ledger"),
    ("exchange", "programs"), ("check",),
)  # fmt: skip


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)

    def go(folder: Path, *words: str) -> tuple[int, str, str]:
        status = cli.main(["--data", str(folder), *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return go


@pytest.fixture
def strange(tmp_path: Path) -> Strange:
    office = make_office(tmp_path / "office")
    made = office.ask(make_strange)
    office.close()
    return made


def test_every_look_goes_through_over_unknown_codes(run: Run, strange: Strange, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    for words in (*LOOKS, ("surveys", "show", "--person", CODE)):
        for form in ((), ("--json",)):
            status, out, err = run(folder, *words, *form)
            assert (words, status, err) == (words, 0, "")
            assert out.strip() or words[1:] == ("conflicts",)


def test_what_is_not_understood_is_told_and_taken_no_offence_at(
    run: Run, strange: Strange, tmp_path: Path
) -> None:
    _status, out, _err = run(tmp_path / "office", "people", "show", CODE, "--json")
    shown: dict[str, Any] = json.loads(out)
    assert shown["of_a_newer_program"] == STRANGE_FIELDS
    assert (shown["marital_status"], shown["support_bodies"]) == (NEW, [NEW, "y-new"])
    _status, out, _err = run(tmp_path / "office", "exchange", "programs", "--json")
    report = json.loads(out)
    assert (report["records"], report["fields"], report["program"]) == ({"course": 1}, 1, __version__)
    assert len(report["notices"]) == 1
    _status, out, _err = run(tmp_path / "office", "exchange", "status", "--json")
    assert json.loads(out)["notices"] == report["notices"]


def test_a_permit_in_an_unknown_state_is_refused_with_a_sentence(
    run: Run, strange: Strange, tmp_path: Path
) -> None:
    target = str(tmp_path / "sheet.pdf")
    status, _out, err = run(tmp_path / "office", "permits", "print", NUMBER, "-o", target)
    assert status == 1
    assert NEW in err
    assert not Path(target).exists()


def test_the_province_asks_for_a_program(run: Run, tmp_path: Path) -> None:
    offices = make_offices(tmp_path)
    offices.round(offices.first)
    offices.close()
    province = tmp_path / "29-00"
    assert run(province, "exchange", "require-program", __version__)[0] == 0
    data = json.loads(run(province, "exchange", "programs", "--json")[1])
    assert (data["wanted"], data["notices"]) == (__version__, [])
    assert [each["program"] for each in data["offices"]] == [__version__, ""]
    for wrong in ("99.0", "new", "1..2"):
        status, _out, err = run(province, "exchange", "require-program", f"{wrong}")
        assert (wrong, status != 0, bool(err)) == (wrong, True, True)
    assert run(province, "exchange", "require-program", "any")[0] == 0
    assert json.loads(run(province, "exchange", "programs", "--json")[1])["wanted"] == ""
    assert run(tmp_path / "29-01", "exchange", "require-program", __version__)[0] == 1
