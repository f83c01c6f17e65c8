"""What the documents say is there, is there."""

import re
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parents[2]
TOP = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
DOCUMENTS = [ROOT / name for name in TOP] + sorted((ROOT / "docs").rglob("*.md"))
KNOWN = set(dev.COMMANDS) | set(dev.CHECKS) | {"check", "lock"}


def identify(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("document", DOCUMENTS, ids=identify)
def test_every_link_leads_to_a_file(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8"))
    inside = [link for link in links if not link.startswith(("http://", "https://", "mailto:"))]
    assert [link for link in inside if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=identify)
def test_every_file_that_is_named_exists(document: Path) -> None:
    named = re.findall(
        r"`([\w./-]+(?:\.(?:py|md|toml|ts|json|lock|spec)|/[\w-]+))`", document.read_text(encoding="utf-8")
    )
    places = (ROOT, ROOT / "homejobs_desktop", ROOT / "tests" / "architecture", document.parent)
    absent = [
        name
        for name in named
        if not name.startswith(".venv")
        and not name[0].isdigit()
        and not any((place / name.rstrip("/")).exists() for place in places)
        and not list((ROOT / "homejobs_desktop").rglob(name))
    ]
    assert not absent


@pytest.mark.parametrize("document", DOCUMENTS, ids=identify)
def test_every_command_of_dev_py_exists(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    told = re.findall(r"\bdev\.py ((?:[a-z]+)(?: (?:lint|types|boundaries|texts)\b)*)", text)
    assert [word for line in told for word in line.split() if word not in KNOWN] == []


def test_the_readme_names_both_commands_for_both_systems() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for start in ("python3 dev.py", "py dev.py"):
        assert f"`{start} demo`" in readme
        assert f"`{start} test`" in readme


def test_every_check_is_run_by_continuous_integration() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "dev.py test" in script
    assert f"dev.py {' '.join(dev.CHECKS)}" in script


def test_the_changelog_keeps_its_form() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert versions[0] == "[Unreleased]"
    assert all(re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}", line) for line in versions[1:])
    kinds = set(re.findall(r"^### (.+)$", text, re.MULTILINE))
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert all(line.startswith(("- ", "  ", "#", "")) for line in text.splitlines())


def test_decisions_are_numbered_without_a_gap_and_say_what_was_refused() -> None:
    records = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    for path in records:
        text = path.read_text(encoding="utf-8")
        headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
        assert headings == ["Question", "Options", "Decision", "Consequences"], path.name
        assert text.startswith(f"# {path.name[:4]} "), path.name


def test_nothing_names_the_machine_it_was_written_on() -> None:
    texts = [*DOCUMENTS, ROOT / "pyproject.toml", ROOT / "dev.py", ROOT / ".ci" / "run", ROOT / "build.spec"]
    suspicious = re.compile(r"/(?:home|root|work|opt|tmp)/\w|file://|C:\\Users")
    assert [path.name for path in texts if suspicious.search(path.read_text(encoding="utf-8"))] == []
