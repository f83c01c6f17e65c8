"""Documents from the command line: attached, listed, saved, withdrawn; files counted while they wait."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from homejobs_desktop.cli import main as cli
from tests.support.exchange import make_person, person
from tests.support.office import PASSWORD, make_office
from tests.support.scans import pdf, picture

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)
    office = make_office(tmp_path / "office")
    office.ask(make_person, person(1))
    office.close()

    def go(*words: str) -> tuple[int, str, str]:
        status = cli.main(["--data", str(tmp_path / "office"), *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return go


def add(run: Run, file: Path, *more: str) -> tuple[int, str, str]:
    return run("attachments", "add", "--person", "1".zfill(10), str(file), *more)


def test_a_document_from_attaching_to_withdrawing(run: Run, tmp_path: Path) -> None:
    file, copy = tmp_path / "card.png", tmp_path / "copy.jpg"
    file.write_bytes(picture(1, (3_000, 200)))
    status, out, _err = add(run, file, "--kind", "کارت ملی", "--title", "روی كارت", "--json")
    made = json.loads(out)
    assert (status, made["mime"]) == (0, "image/jpeg")
    (row,) = json.loads(run("attachments", "list", "--person", "1".zfill(10), "--json")[1])
    assert (row["id"], row["kind"], row["title"], row["here"]) == (
        made["id"],
        "national_card",
        "روی کارت",
        True,
    )
    status, out, _err = run("attachments", "save", made["id"], "-o", str(copy))
    assert status == 0
    assert copy.stat().st_size == made["size"]
    assert copy.read_bytes().startswith(b"\xff\xd8\xff")
    assert json.loads(run("exchange", "status", "--json")[1])["files_to_send"] == 1
    assert json.loads(run("exchange", "ledger", "--json")[1])["files"] == {"to_send": 1, "missing": 0}
    assert "۱" in run("exchange", "status")[1]
    assert run("attachments", "retire", made["id"], "--reason", "کارت شخص دیگری است")[0] == 0
    status, out, _err = run("attachments", "list", "--person", "1".zfill(10))
    assert "کارت ملی" in out
    assert "کارت شخص دیگری است" in out
    status, _out, err = run("attachments", "retire", made["id"], "--reason", "باز")
    assert status == 1
    assert err.strip()


def test_what_is_refused_says_why_and_changes_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("no document")
    (tmp_path / "x.pdf").write_bytes(pdf())
    refused = (
        add(run, tmp_path / "x.txt", "--kind", "photo"),
        add(run, tmp_path / "none.pdf", "--kind", "photo"),
        add(run, tmp_path / "x.pdf", "--kind", "گذرنامه"),
        add(run, tmp_path / "x.pdf", "--kind", "photo", "--permit", "nothing"),
        run("attachments", "add", "--person", "9" * 10, str(tmp_path / "x.pdf"), "--kind", "photo"),
        run("attachments", "save", "nothing", "-o", str(tmp_path / "y.pdf")),
        run("attachments", "save", "nothing", "-o", str(tmp_path / "no" / "y.pdf")),
    )
    for status, out, err in refused:
        assert (status, out) == (1, "")
        assert err.strip()
    assert "کارت ملی" in refused[2][2]
    assert json.loads(run("attachments", "list", "--person", "1".zfill(10), "--json")[1]) == []
