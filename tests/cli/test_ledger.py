"""The account of the exchange from the command line."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from homejobs_desktop.cli import main as cli
from homejobs_desktop.domain.numbers import short_code
from homejobs_desktop.services.stick import file_hash
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.office import PASSWORD

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)

    def go(site: str, *words: str) -> tuple[int, str, str]:
        status = cli.main(["--data", str(tmp_path / site), *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return go


def test_the_ledger_balances_on_both_sides_and_prints_its_sheet(
    offices: Offices, run: Run, tmp_path: Path
) -> None:
    offices.first.ask(make_person, person(1))
    offices.round(offices.first)
    offices.close()
    totals = []
    for site in ("29-01", "29-00"):
        status, out, _err = run(site, "exchange", "ledger", "--json", "--site", "29-01")
        said = json.loads(out)
        assert (status, said["balanced"]) == (0, True)
        totals.append(said["sites"][0]["total"])
    assert totals[0] == totals[1]
    assert totals[0]["sent"] == totals[0]["counted"] == totals[0]["applied"] > 0
    sheet = tmp_path / "sheet.pdf"
    status, out, _err = run("29-00", "exchange", "ledger", "--month", "1405/09", "-o", str(sheet))
    assert status == 0
    assert sheet.read_bytes().startswith(b"%PDF")
    assert "29-01" in out
    assert run("29-00", "exchange", "ledger", "--month", "1405/13")[0] == 1


def test_the_code_on_the_slip_opens_the_package_and_a_wrong_one_does_not(
    offices: Offices, run: Run, tmp_path: Path
) -> None:
    offices.first.ask(make_person, person(1))
    file = offices.write(offices.first).packages[0].file
    offices.close()
    slip = tmp_path / "slip.pdf"
    assert run("29-01", "exchange", "slip", str(file), "-o", str(slip))[0] == 0
    assert slip.read_bytes().startswith(b"%PDF")
    status, out, _err = run("29-00", "exchange", "inspect", str(file), "--json")
    code = short_code(file_hash(file))
    assert status == 0
    assert code not in out
    wrong = short_code("0" * 64)
    status, out, err = run("29-00", "exchange", "import", str(file), "--code", wrong)
    assert status == 1
    assert code not in out + err
    assert run("29-00", "exchange", "slip", str(file), "-o", str(slip))[0] == 1
    status, out, _err = run("29-00", "exchange", "import", str(offices.stick), "--code", code, "--json")
    assert status == 0
    assert json.loads(out)["files"][0]["operations"] > 0


def test_trust_is_shown_withdrawn_and_renewed(offices: Offices, run: Run) -> None:
    offices.close()
    status, out, _err = run("29-00", "trust", "show", "--json")
    said = json.loads(out)
    assert (status, said["threshold"], len(said["offices"])) == (0, 1, 2)
    status, out, _err = run("29-01", "trust", "rotate", "--json")
    assert status == 0
    assert len(json.loads(out)["digits"].replace(" ", "")) == 24
    assert json.loads(run("29-01", "trust", "show", "--json")[1])["announced"]
    assert run("29-01", "trust", "revoke", "29-02")[0] == 1
    status, out, _err = run("29-00", "trust", "revoke", "29-02", "--json")
    assert json.loads(out) == {"site": "29-02", "list": said["list_version"] + 1}
    assert "29-02" in run("29-00", "trust", "show")[1]
    assert run("29-00", "trust", "release", "nothing.msp")[0] == 1
