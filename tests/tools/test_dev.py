"""The door for developers: what it reads, what it refuses, what it tells an old Python."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

import dev

ROOT = Path(__file__).resolve().parents[2]
NAME = re.compile(r"[A-Za-z0-9._-]+")


def plain(name: str) -> str:
    """A package's name as an index knows it."""
    found = NAME.match(name)
    assert found
    return re.sub(r"[-_.]+", "-", found.group()).lower()


def test_an_old_python_gets_as_far_as_the_sentence_about_its_age() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_another_python_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "SUPPORTED", ((2, 7),))
    monkeypatch.setattr(dev, "quiet", lambda *_command: None)
    with pytest.raises(dev.Stop, match=r"This is Python 3\.\d+.*3\.11, 3\.12 or 3\.13.*Install one"):
        dev.main(["test"])


def test_an_unknown_command_is_named() -> None:
    with pytest.raises(dev.Stop, match="no command 'tets'"):
        dev.main(["tets"])


def test_help_lists_every_command() -> None:
    done = subprocess.run(
        [sys.executable, "dev.py", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    told = set(re.findall(r"[a-z]+", done.stdout))
    assert told >= set(dev.COMMANDS) | set(dev.CHECKS) | {"lock", "check"}


def test_every_package_of_the_lock_is_constrained_to_one_version() -> None:
    lines = dev.constraints().splitlines()
    names = [plain(line) for line in lines]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[\w.-]+==[\w.+!-]+", line) for line in lines)


def test_everything_that_is_installed_is_in_the_lock() -> None:
    told = dev.project()
    project, groups = told["project"], told["groups"]
    assert isinstance(project, dict)
    assert isinstance(groups, dict)
    wanted = [*project["dependencies"], *dev.group_requirements(groups, "dev")]
    locked = {plain(line) for line in dev.constraints().splitlines()}
    assert {plain(name) for name in wanted} <= locked
    assert len(wanted) > len(project["dependencies"])


def test_the_lock_was_made_from_these_ranges() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    itself = next(package for package in lock["package"] if package["name"] == "homejobs-desktop")
    locked = {
        (item["name"], SpecifierSet(item.get("specifier", "")))
        for item in itself["metadata"]["requires-dist"]
    }
    told = dev.project()["project"]
    assert isinstance(told, dict)
    parsed = [Requirement(line) for line in told["dependencies"]]
    assert locked == {(plain(each.name), each.specifier) for each in parsed}


def test_the_lock_names_only_the_public_index() -> None:
    text = (ROOT / "uv.lock").read_text(encoding="utf-8")
    assert set(re.findall(r"https?://([^/\"]+)", text)) == {"pypi.org", "files.pythonhosted.org"}
    assert not re.search(r'path = "|file:|git\+', text)


def test_the_supported_pythons_are_those_of_the_project() -> None:
    told = dev.project()["project"]
    assert isinstance(told, dict)
    low, high = min(dev.SUPPORTED), max(dev.SUPPORTED)
    assert told["requires-python"] == f">={low[0]}.{low[1]},<{high[0]}.{high[1] + 1}"
    source = (ROOT / "dev.py").read_text(encoding="utf-8")
    assert "{(3, 11), (3, 12), (3, 13)}" in source
