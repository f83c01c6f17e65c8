"""A release from the keys to the county, on the command line."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from homejobs_desktop.cli import main as cli
from homejobs_desktop.domain.releases import this_platform
from homejobs_desktop.services.installing import install_state
from tests.support.exchange import Offices, make_offices
from tests.support.office import PASSWORD, reopen
from tests.support.releasing import NEXT, setup_file

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    made.close()
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


def _key(run: Run, folder: Path, name: str) -> dict[str, str]:
    words = (
        "releases",
        "keys",
        "-o",
        str(folder / f"{name}.key"),
        "--province",
        "29",
        "--name",
        name,
        "--json",
    )
    status, out, err = run("nowhere", *words)
    assert (status, err) == (0, "")
    made: dict[str, str] = json.loads(out)
    return made


@pytest.mark.usefixtures("offices")
def test_from_the_key_to_the_installer(run: Run, tmp_path: Path) -> None:
    key = _key(run, tmp_path, "رضا")
    assert run("29-00", "releases", "list")[0] == 0
    setup = setup_file(tmp_path / "made")
    publish = ("releases", "publish", str(setup), "--version", NEXT, "--platform", this_platform())
    assert run("29-00", *publish, "--key", key["file"], code=key["code"])[0] == 1  # no keys are named yet
    holder = ("--holder", key["card"], key["digits"])
    proposal = tmp_path / "proposal.json"
    status, out, err = run("29-00", "releases", "appoint", *holder, "-o", str(proposal), "--json")
    assert (status, err, json.loads(out)["root"]) == (0, "", 2)
    assert not proposal.exists()
    status, out, _ = run("29-00", "releases", "keys", "--json")
    assert [each["name"] for each in json.loads(out)["keys"]] == ["رضا"]
    assert run("29-00", *publish, "--key", key["file"], code="1" * 42)[0] == 1
    assert run("29-00", *publish, "--key", key["file"], "--notes", "تندتر", code=key["code"])[0] == 0
    assert run("29-00", *publish, "--key", key["file"], code=key["code"])[0] == 1  # not newer
    drive = tmp_path / "drive"
    drive.mkdir()
    status, out, err = run("29-00", "releases", "write", str(drive), "--json")
    assert (status, err, json.loads(out)["version"]) == (0, "", NEXT)

    status, out, err = run("29-01", "releases", "check", str(drive), "--json")
    assert (status, err) == (0, "")
    assert (json.loads(out)["fit"], json.loads(out)["release"]["notes"]) == ("fits", "تندتر")
    status, out, err = run("29-01", "releases", "install", str(drive))
    assert (status, err) == (0, "")
    assert NEXT in out
    county = reopen(tmp_path / "29-01")
    state = county.ask(install_state)
    county.close()
    assert state is not None
    assert state.version == NEXT
    status, out, err = run("29-01", "releases", "list", "--json")
    assert (status, err) == (0, "")
    assert [row["release"]["version"] for row in json.loads(out)["releases"]] == [NEXT]


@pytest.mark.usefixtures("offices")
def test_two_holders_sign_one_after_the_other(run: Run, tmp_path: Path) -> None:
    keys = [_key(run, tmp_path, name) for name in ("رضا", "مریم")]
    holders = [word for each in keys for word in ("--holder", each["card"], each["digits"])]
    wrong = [*holders[:2], keys[1]["digits"]]
    proposal = str(tmp_path / "proposal.json")
    assert run("29-00", "releases", "appoint", *wrong, "-o", proposal)[0] == 1
    assert run("29-00", "releases", "appoint", *holders, "--threshold", "3", "-o", proposal)[0] == 1
    assert run("29-00", "releases", "appoint", *holders, "--threshold", "2", "-o", proposal)[0] == 0
    setup = str(setup_file(tmp_path / "made"))
    status, out, _ = run("29-00", "releases", "publish", setup, "--version", NEXT, "--json")
    assert (status, json.loads(out)["missing"]) == (0, 2)
    for count, each in enumerate(keys):
        status, out, _ = run(
            "29-00", "releases", "sign", NEXT, "--key", each["file"], "--json", code=each["code"]
        )
        assert (status, json.loads(out)["missing"]) == (0, 1 - count)
    root_card = tmp_path / "root.key"
    run("nowhere", "trust", "root-new", "-o", str(root_card), "--province", "29", "--name", "علی")
    wrong_kind = ("--holder", f"{root_card}.card", keys[0]["digits"])
    assert run("29-00", "releases", "appoint", *wrong_kind, "-o", proposal)[0] == 1
