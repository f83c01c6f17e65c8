"""Two counties and a province through real files, as offices' IT would drive them."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from homejobs_desktop.cli import main as cli
from homejobs_desktop.domain.offices import OfficeKind
from tests.support.office import PASSWORD, make_office

PEOPLE = {
    "29-01": {
        "national_code": "0641234562",
        "first_name": "زهرا",
        "last_name": "امیرآبادی‌زاده",
        "father_name": "غلامرضا",
        "birth_date": "1365/02/15",
        "gender": "female",
        "mobile": "09151612345",
    },
    "29-04": {
        "national_code": "0881234567",
        "first_name": "پروین",
        "last_name": "چاپاری",
        "father_name": "حسن",
        "birth_date": "1358/11/02",
        "gender": "female",
        "mobile": "09109998877",
    },
}


@dataclass
class World:
    """Three offices, a stick, and the command line."""

    root: Path
    capsys: pytest.CaptureFixture[str]

    @property
    def stick(self) -> Path:
        return self.root / "stick"

    def do(self, site: str, *words: str) -> dict[str, object]:
        status, out, err = self.attempt(site, *words)
        assert status == 0, err
        data = json.loads(out)
        assert isinstance(data, dict)
        return data

    def attempt(self, site: str, *words: str) -> tuple[int, str, str]:
        status = cli.main(["--data", str(self.root / site), "--json", *words])
        said = self.capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    def enrol(self, site: str) -> None:
        request, grant = str(self.root / f"{site}.request"), str(self.root / f"{site}.grant")
        digits = self.do(site, "exchange", "enrol-request", "-o", request)["digits"]
        self.do("29-00", "exchange", "enrol-grant", request, "--digits", str(digits), "-o", grant)
        self.do(site, "exchange", "enrol-accept", grant)

    def carry(self, site: str) -> None:
        """Take the county's changes to the province and bring the answer back."""
        self.do(site, "exchange", "export", str(self.stick))
        self.do("29-00", "exchange", "import", str(self.stick))
        self.do("29-00", "exchange", "export", str(self.stick))
        self.do(site, "exchange", "import", str(self.stick))

    def files(self, site: str, folder: Path) -> list[dict[str, object]]:
        """Read a folder and give what became of each file."""
        files = self.do(site, "exchange", "import", str(folder))["files"]
        assert isinstance(files, list)
        return files

    def fates(self, site: str, code: str) -> set[str]:
        story = self.do(site, "people", "show", code)["timeline"]
        assert isinstance(story, list)
        return {entry["fate"] for entry in story}

    def state(self, site: str, *scope: str) -> object:
        report = self.do(site, "check", *(("--scope", *scope) if scope else ()))
        assert report["integrity"] == report["foreign_keys"] == report["journal"] == "ok"
        return report["state_sha256"]

    def add(self, site: str) -> str:
        file = self.root / f"{site}.json"
        file.write_text(json.dumps(PEOPLE[site]), encoding="utf-8")
        self.do(site, "people", "add", str(file))
        return str(PEOPLE[site]["national_code"])


@pytest.fixture
def world(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)
    make_office(tmp_path / "29-01").close()
    make_office(tmp_path / "29-04", site="29-04", name="قائنات").close()
    make_office(tmp_path / "29-00", kind=OfficeKind.PROVINCE, site="29-00", name="خراسان جنوبی").close()
    (tmp_path / "stick").mkdir()
    return World(tmp_path, capsys)


def test_what_two_counties_record_reaches_the_province_and_comes_back_confirmed(world: World) -> None:
    for site in PEOPLE:
        world.enrol(site)
        code = world.add(site)
        issued = world.do(
            site, "permits", "issue", "--person", code, "--type", "independent", "--field", "IN-01"
        )
        world.carry(site)
        assert world.state(site) == world.state("29-00", site)
        assert world.fates(site, code) == {"confirmed"}
        assert world.do("29-00", "permits", "show", str(issued["number"]))["owner"] == site
    records = world.do("29-00", "check")["records"]
    assert isinstance(records, dict)
    assert records["person"] == len(PEOPLE)


def test_the_receipt_may_come_later_and_nothing_is_lost_meanwhile(world: World) -> None:
    world.enrol("29-01")
    code = world.add("29-01")
    world.do("29-01", "exchange", "export", str(world.stick))
    assert world.fates("29-01", code) == {"packed"}
    shutil.rmtree(world.stick)  # the stick is lost
    world.stick.mkdir()
    world.carry("29-01")
    assert world.fates("29-01", code) == {"confirmed"}
    assert world.state("29-01") == world.state("29-00", "29-01")


def test_the_same_package_twice_changes_nothing(world: World) -> None:
    world.enrol("29-01")
    world.add("29-01")
    world.do("29-01", "exchange", "export", str(world.stick))
    world.do("29-00", "exchange", "import", str(world.stick))
    before = world.state("29-00")
    operations = world.do("29-00", "exchange", "status")
    world.do("29-00", "exchange", "import", str(world.stick))
    assert world.state("29-00") == before
    assert world.do("29-00", "exchange", "status") == operations


def test_digits_that_do_not_match_enrol_nobody(world: World) -> None:
    request = str(world.root / "r")
    digits = str(world.do("29-01", "exchange", "enrol-request", "-o", request)["digits"])
    wrong = digits[:-1] + str((int(digits[-1]) + 1) % 10)
    words = ("exchange", "enrol-grant", request, "--digits", wrong, "-o", str(world.root / "g"))
    status, _out, err = world.attempt("29-00", *words)
    assert status == 1
    assert err.strip()
    assert not (world.root / "g").exists()


def test_before_enrolment_nothing_can_be_written(world: World) -> None:
    world.add("29-01")
    status, _out, err = world.attempt("29-01", "exchange", "export", str(world.stick))
    assert status == 1
    assert err.strip()
    assert list(world.stick.rglob("*.msp")) == []


@pytest.mark.parametrize("damage", ["flip", "cut", "append", "empty", "other"])
def test_a_damaged_package_is_refused_and_changes_nothing(world: World, damage: str) -> None:
    world.enrol("29-01")
    world.add("29-01")
    world.do("29-01", "exchange", "export", str(world.stick))
    changes: dict[str, Callable[[bytes], bytes]] = {
        "flip": lambda data: data[:-40] + bytes([data[-40] ^ 1]) + data[-39:],
        "cut": lambda data: data[:-1],
        "append": lambda data: data + b"x",
        "empty": lambda _data: b"",
        "other": lambda _data: b"MZ this is no package",
    }
    for file in world.stick.rglob("*.msp"):
        file.write_bytes(changes[damage](file.read_bytes()))
    before = world.state("29-00")
    file = next(world.stick.rglob("*.msp"))
    status, _out, err = world.attempt("29-00", "exchange", "import", str(file))
    assert status == 1
    assert err.strip()
    assert world.state("29-00") == before


def test_a_package_for_another_office_is_refused(world: World) -> None:
    for site in PEOPLE:
        world.enrol(site)
        world.add(site)
    world.do("29-01", "exchange", "export", str(world.stick))
    package = next(world.stick.rglob("*.msp"))
    status, _out, err = world.attempt("29-04", "exchange", "import", str(package))
    assert status == 1
    assert err.strip()


def test_a_county_sees_neither_names_nor_codes_on_the_stick(world: World) -> None:
    world.enrol("29-01")
    code = world.add("29-01")
    world.do("29-01", "exchange", "export", str(world.stick))
    for file in world.stick.rglob("*"):
        assert code not in file.name
        if file.is_file():
            assert code.encode() not in file.read_bytes()
            assert "زهرا".encode() not in file.read_bytes()


def test_a_lost_stick_that_comes_back_late_changes_nothing(world: World) -> None:
    world.enrol("29-01")
    sticks = [world.root / name for name in ("lost", "late")]
    for number, code in enumerate(("0641234562", "0651234565")):
        person = {**PEOPLE["29-01"], "national_code": code}
        file = world.root / f"{code}.json"
        file.write_text(json.dumps(person), encoding="utf-8")
        world.do("29-01", "people", "add", str(file))
        up = world.root / f"up{number}"
        world.do("29-01", "exchange", "export", str(up))
        world.do("29-00", "exchange", "import", str(up))
        world.do("29-00", "exchange", "export", str(sticks[number]))
    world.do("29-01", "exchange", "import", str(sticks[1]))
    before = world.state("29-01")
    (read,) = world.files("29-01", sticks[0])
    assert (read["already"], read["refusal"]) == (True, None)
    assert world.state("29-01") == before == world.state("29-00", "29-01")


def test_an_office_that_is_not_enrolled_is_named(world: World) -> None:
    world.enrol("29-01")
    for site, other in (("29-00", "29-07"), ("29-01", "29-04")):
        status, out, err = world.attempt(site, "exchange", "export", str(world.stick), "--site", other)
        assert (status, out) == (1, "")
        assert other in err
