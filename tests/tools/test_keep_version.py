"""The tool that keeps a version: what it writes can be opened, and nothing kept is ever overwritten."""

import importlib.util
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from homejobs_desktop import __version__
from homejobs_desktop.domain.entities import SCHEMA_VERSION
from homejobs_desktop.persistence.schema import REVISION
from homejobs_desktop.services.check import check_store
from homejobs_desktop.services.exchange import import_package
from tests.support.kept import Kept, versions

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def keep() -> Callable[[list[str]], int]:
    spec = importlib.util.spec_from_file_location("keep_version", ROOT / "tools" / "keep_version.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    main: Callable[[list[str]], int] = module.main
    return main


def test_what_is_kept_of_the_present_version_can_be_opened_and_read(
    keep: Callable[[list[str]], int], tmp_path: Path
) -> None:
    target = tmp_path / "kept"
    assert keep([str(target)]) == 0
    kept = Kept(target)
    about = json.loads((target / "about.json").read_text(encoding="utf-8"))
    assert (about["program"], about["schema"], about["revision"]) == (__version__, SCHEMA_VERSION, REVISION)
    assert sum(file.stat().st_size for file in target.rglob("*") if file.is_file()) < 500_000
    for site in ("29-00", "29-01"):
        office = kept.open(site, tmp_path / site)
        report = office.ask(check_store)
        assert (report.records, report.state_sha256) == kept.held(site)
        assert not office.machine.paths.backups.exists()
        name = "up-29-01.msp" if site == "29-00" else "down-29-01.msp"
        assert office.ask(import_package, kept.package(name)).files[0].refusal is None
        office.close()


def test_a_kept_version_is_never_overwritten(
    keep: Callable[[list[str]], int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "v1"
    shutil.copytree(versions()[0].folder, target)
    before = {file: file.read_bytes() for file in target.rglob("*") if file.is_file()}
    assert keep([str(target)]) == 1
    assert "never again" in capsys.readouterr().out
    assert {file: file.read_bytes() for file in target.rglob("*") if file.is_file()} == before
