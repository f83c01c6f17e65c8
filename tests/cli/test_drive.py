"""What the command line says of a drive: damaged copies, packages that have arrived, drives that refuse."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from homejobs_desktop.cli import main as cli
from tests.support.exchange import Offices, make_offices, make_person, person
from tests.support.faulty_stick import Faults, FaultyStick, why_not
from tests.support.office import PASSWORD

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    made.first.ask(make_person, person(1))
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


def test_a_damaged_copy_and_what_has_arrived_are_told(offices: Offices, run: Run) -> None:
    file = offices.write(offices.first).packages[0].file
    file.write_bytes(file.read_bytes()[:-1])
    offices.close()
    status, out, _err = run("29-00", "exchange", "import", str(offices.stick))
    assert status == 0
    assert "نسخهٔ دوم" in out
    assert run("29-00", "exchange", "export", str(offices.stick))[0] == 0
    status, out, _err = run("29-01", "exchange", "import", str(offices.stick), "--json")
    assert (status, json.loads(out)["files"][0]["spare"]) == (0, False)
    status, out, _err = run("29-01", "exchange", "export", str(offices.stick))
    assert status == 0
    assert "۱ بسته که به مقصد رسیده بود از فلش پاک شد" in out
    status, out, _err = run("29-01", "exchange", "export", str(offices.stick), "--json")
    assert (status, json.loads(out)["wiped"]) == (0, [])


@pytest.mark.skipif(bool(why_not()), reason=why_not() or "drives can be mounted")
@pytest.mark.parametrize(
    ("faults", "said"),
    [
        (Faults(write_protected=True), "قفل است"),
        (Faults(real=0), "فلش"),
        (Faults(size=0), "کم است"),
        (Faults(size=0, promised=1 << 20), "جای خالی"),
        (Faults(largest_file=100), "exFAT"),
        (Faults(requests_left=1), "بیرون کشیده شد"),
    ],
    ids=["locked", "false", "full", "fills up", "file too large", "pulled out"],
)
def test_each_fault_of_a_drive_is_one_persian_sentence(
    offices: Offices, run: Run, tmp_path: Path, faults: Faults, said: str
) -> None:
    offices.close()
    plugged = FaultyStick.plug(tmp_path / "plugged", faults)
    try:
        status, out, err = run("29-01", "exchange", "export", str(plugged.folder))
    finally:
        plugged.pull()
    assert (status, out) == (1, "")
    assert said in err
    assert len(err.strip().splitlines()) == 1
    assert "Traceback" not in err
