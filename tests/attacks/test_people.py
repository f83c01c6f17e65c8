"""What people do by mistake: each ends in one sentence that says what to do, and changes nothing."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from homejobs_desktop.foundation.errors import PackageRefused, Refused
from homejobs_desktop.services.exchange import export_package, import_package
from homejobs_desktop.services.runner import Services
from tests.support.exchange import Offices, change_person, make_offices, make_person, person


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    made = make_offices(tmp_path)
    yield made
    made.close()


def _told(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    sentence = caught.value.sentence()
    assert sentence.endswith(".")
    assert "{" not in sentence
    return sentence


def _package(offices: Offices, services: Services) -> Path:
    services.ask(make_person, person(len(list(offices.stick.rglob("*"))) + 1))
    return offices.write(services, keep=True).packages[0].file


def test_reading_ones_own_package(offices: Offices) -> None:
    own = _package(offices, offices.first)
    _told(lambda: offices.first.ask(import_package, own))
    assert "no package for this office" in _told(lambda: offices.first.ask(import_package, offices.stick))


def test_reading_a_package_twice(offices: Offices) -> None:
    file = _package(offices, offices.first)
    assert not offices.province.ask(import_package, file).already
    assert offices.province.ask(import_package, file).already
    renamed = file.rename(file.with_name("again.msp"))
    assert offices.province.ask(import_package, renamed).already


def test_reading_last_years_package(offices: Offices) -> None:
    first = offices.first.ask(make_person, person(1))
    offices.carry(offices.first, offices.province)
    offices.write(offices.province)
    old = offices.stick.parent / "old"
    shutil.copytree(offices.stick, old)
    offices.first.ask(import_package, offices.stick)
    offices.tick(days=365)
    offices.first.ask(change_person, first, {"mobile": "09150000009"})
    offices.round(offices.first)
    assert offices.agree(offices.first)
    assert offices.first.ask(import_package, old).already
    assert offices.agree(offices.first)


def test_the_stick_of_another_county(offices: Offices) -> None:
    offices.first.ask(make_person, person(1))
    offices.carry(offices.first, offices.province)
    offices.write(offices.province)
    file = next(iter(offices.stick.glob("MSYNC/*_to_29-01_*.msp")))
    assert "not written for this office" in _told(lambda: offices.second.ask(import_package, file))


def test_a_file_that_is_something_else(offices: Offices) -> None:
    for name, data in (("photo.msp", b"\xff\xd8\xff\xe0JFIF"), ("empty.msp", b""), ("text.msp", b"hello\n")):
        file = offices.stick / name
        file.write_bytes(data)
        assert "not a package" in _told(partial(offices.province.ask, import_package, file))


def test_a_stick_without_space(offices: Offices, monkeypatch: pytest.MonkeyPatch) -> None:
    offices.first.ask(make_person, person(1))
    usage = shutil.disk_usage(offices.stick)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=10))
    assert "too little space" in _told(lambda: offices.first.ask(export_package, offices.stick))
    assert not list(offices.stick.glob("MSYNC/**/*.msp"))


def test_a_stick_that_cannot_be_written(offices: Offices) -> None:
    (offices.stick / "MSYNC").write_text("a file where the folder should be")
    offices.first.ask(make_person, person(1))
    told = _told(lambda: offices.first.ask(export_package, offices.stick))
    assert "something else bears the name MSYNC" in told
    assert offices.sql(offices.first, "SELECT count(*) FROM package") == [(0,)]


def test_a_stick_that_is_not_plugged_in(offices: Offices) -> None:
    gone = Path("/media/nobody/STICK")
    assert "Plug the drive in" in _told(lambda: offices.first.ask(export_package, gone))
    assert "Plug the drive in" in _told(lambda: offices.first.ask(import_package, gone))


def test_names_that_are_traps(offices: Offices) -> None:
    file = _package(offices, offices.first)
    data = file.read_bytes()
    shutil.rmtree(offices.stick)
    offices.stick.mkdir()
    good = offices.stick / ("\u202egpj." + "س" * 60 + ".MSP")
    good.write_bytes(data)
    (offices.stick / "x.msp").mkdir()
    (offices.stick / "autorun.inf").write_text("[autorun]\nopen=a.exe")
    (offices.stick / "link.msp").symlink_to(good)
    (offices.stick / "~half.msp").write_bytes(data[:100])
    (offices.stick / "CON.msp").write_bytes(b"no package")
    read = offices.province.ask(import_package, offices.stick)
    assert [each.file for each in read.files] == [good.name]
    kept = list(offices.province.machine.paths.inbox.iterdir())
    assert len(kept) == 1
    assert kept[0].name.isascii()


def test_the_package_of_an_office_that_left_the_province(offices: Offices) -> None:
    file = _package(offices, offices.first)
    stranger = make_offices(offices.stick.parent / "other")
    with pytest.raises(PackageRefused) as caught:
        stranger.province.ask(import_package, file)
    stranger.close()
    assert caught.value.code == "receiver"
