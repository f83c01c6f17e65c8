"""Root holders, the archive key and daily safety copies from the command line."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from homejobs_desktop.cli import main as cli
from homejobs_desktop.services.exchange import import_package
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

    def go(site: str, *words: str, code: str = "") -> tuple[int, str, str]:
        monkeypatch.setenv("HOMEJOBS_CODE", code)
        status = cli.main(["--data", str(tmp_path / site), *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return go


def test_two_of_three_from_the_first_key_to_the_counties(offices: Offices, run: Run, tmp_path: Path) -> None:
    offices.close()
    holders = []
    for name in ("رضا", "مریم", "علی"):
        file = str(tmp_path / f"{name}.key")
        # On the holder's own computer: there is no office in this folder.
        words = ("trust", "root-new", "-o", file, "--province", "۲۹", "--name", name, "--json")
        status, out, err = run("nowhere", *words)
        assert (status, err) == (0, "")
        holders.append(json.loads(out))
        shown = run("nowhere", "trust", "root-card", str(holders[-1]["card"]))[1]
        assert holders[-1]["digits"] in shown
    proposal = str(tmp_path / "proposal.json")
    cards = [word for each in holders for word in ("--holder", each["card"], each["digits"])]
    status, out, err = run("29-00", "trust", "root-propose", "-o", proposal, *cards, "--threshold", "2")
    assert (status, err) == (0, "")
    assert run("29-00", "trust", "root-adopt", proposal)[0] == 1
    key, code = holders[0]["file"], holders[0]["code"]
    assert run("nowhere", "trust", "root-sign", proposal, "--key", key)[0] == 1
    assert run("nowhere", "trust", "root-sign", proposal, "--key", key, code=holders[1]["code"])[0] == 1
    for each in holders[:2]:
        status, out, err = run(
            "nowhere", "trust", "root-sign", proposal, "--key", each["file"], code=each["code"]
        )
        assert (status, err) == (0, "")
    seen = json.loads(run("nowhere", "trust", "root-look", proposal, "--json")[1])
    assert (seen["ready"], seen["version"], seen["threshold"]) == (True, 2, 2)
    status, out, err = run("29-00", "trust", "root-adopt", proposal)
    assert (status, err) == (0, "")
    assert re.search(r"[0-9]{4} [0-9]{4}", out)
    assert run("29-00", "exchange", "export", str(tmp_path / "stick"))[0] == 0
    assert run("29-01", "exchange", "import", str(tmp_path / "stick"))[0] == 0
    shown = json.loads(run("29-01", "trust", "show", "--json")[1])
    assert (shown["root_version"], shown["threshold"], shown["roots"]) == (2, 2, 3)
    assert code not in Path(proposal).read_text(encoding="utf-8")


def test_new_keys_of_the_province_without_other_holders(offices: Offices, run: Run, tmp_path: Path) -> None:
    offices.close()
    proposal = str(tmp_path / "keys.json")
    status, out, _err = run("29-00", "trust", "root-propose", "-o", proposal, "--new-keys", "--json")
    assert (status, json.loads(out)["changes"]) == (0, ["keys"])
    assert run("29-00", "trust", "root-adopt", proposal)[0] == 0
    assert run("29-00", "exchange", "export", str(tmp_path / "stick"))[0] == 0
    assert run("29-02", "exchange", "import", str(tmp_path / "stick"))[0] == 0


def test_the_archive_key_from_the_command_line(offices: Offices, run: Run, tmp_path: Path) -> None:
    offices.first.ask(make_person, person(1))
    file = offices.write(offices.first).packages[0].file
    offices.province.ask(import_package, file)
    offices.close()
    shown = json.loads(run("29-00", "trust", "archive", "--json")[1])
    assert (shown["on"], shown["here"]) == (True, True)
    assert json.loads(run("29-01", "trust", "archive", "--json")[1])["recipient"] == shown["recipient"]
    key = str(tmp_path / "archive.key")
    status, out, _err = run("29-00", "trust", "archive-out", "-o", key, "--json")
    code = json.loads(out)["code"]
    assert status == 0
    place = str(tmp_path / "plain")
    assert run("29-00", "trust", "archive-open", str(file), "-o", place)[0] == 1
    status, out, _err = run("29-00", "trust", "archive-open", str(file), "-o", place, "--key", key, code=code)
    assert status == 0
    assert "زهرا1" in (tmp_path / "plain" / "ops.txt").read_text(encoding="utf-8")
    assert run("29-00", "trust", "archive-switch", "off")[0] == 0
    assert json.loads(run("29-00", "trust", "archive", "--json")[1])["on"] is False
    assert run("29-01", "trust", "archive-switch", "off")[0] == 1


def test_safety_copies_of_a_day_from_the_command_line(offices: Offices, run: Run, tmp_path: Path) -> None:
    offices.first.ask(make_person, person(1))
    offices.close()
    drive = tmp_path / "drive"
    drive.mkdir()
    status, out, _err = run("29-01", "exchange", "safety-folder", str(drive), "--keep", "2", "--json")
    assert (status, json.loads(out)["standing"]) == (0, "due")
    status, out, _err = run("29-01", "exchange", "safety-daily", "--json")
    assert (status, json.loads(out)["standing"]) == (0, "good")
    assert len(list(drive.glob("MSYNC/*.msp"))) == 1
    assert run("29-01", "exchange", "safety-folder", str(drive), "--keep", "0")[0] == 1
    assert run("29-00", "exchange", "safety-folder", str(drive))[0] == 1
