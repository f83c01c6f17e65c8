"""The commands about papers and letter numbers, each in a run of its own."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from homejobs_desktop.cli.main import main
from homejobs_desktop.services.runner import Services
from tests.support.applying import MARYAM, ZAHRA, apply
from tests.support.exchange import Offices, make_offices
from tests.support.office import PASSWORD
from tests.support.pdf import text_of
from tests.support.permitting import issue


class Commands:
    """Offices as the command line sees them."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.offices: Offices = make_offices(folder)
        self.folder, self._capsys = folder, capsys

    @property
    def office(self) -> Services:
        return self.offices.first

    def __call__(self, site: str, *words: str) -> tuple[int, Any, str]:
        status = main(["--data", str(self.folder / site), "--json", *words])
        said = self._capsys.readouterr()
        return status, json.loads(said.out) if said.out else None, said.err


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Commands]:
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)
    commands = Commands(tmp_path, capsys)
    yield commands
    commands.offices.close()


def test_papers_are_printed_one_and_many(run: Commands) -> None:
    apply(run.office)
    apply(run.office, who=MARYAM)
    file = run.folder / "paper.pdf"
    status, told, _err = run(
        "29-01", "papers", "print", "missing_notice", ZAHRA.national_code, "-o", str(file)
    )
    assert (status, told["count"], told["pages"]) == (0, 1, 1)
    assert told["papers"][0]["letter_no"] == "1/1405"
    assert "زهرا" in text_of(file.read_bytes())
    both = (ZAHRA.national_code, MARYAM.national_code)
    status, told, _err = run(
        "29-01", "papers", "batch", "application_receipt", *both, "-o", str(file), "--size", "A4"
    )
    assert (status, told["pages"], [each["record"] for each in told["papers"]]) == (0, 2, list(both))
    permit = issue(run.office, 3)
    status, told, _err = run("29-01", "papers", "print", "permit_sheet", permit.number, "-o", str(file))
    assert (status, told["papers"][0]["copy"]) == (0, 1)
    status, told, err = run("29-01", "papers", "print", "revocation_letter", permit.number, "-o", str(file))
    assert (status, told) == (1, None)
    assert err
    missing = str(run.folder / "nowhere" / "paper.pdf")
    status, told, _err = run("29-01", "papers", "print", "permit_sheet", permit.number, "-o", missing)
    assert (status, told) == (1, None)


def test_a_template_is_listed_shown_checked_and_published(run: Commands) -> None:
    _status, papers, _err = run("29-00", "papers", "list")
    assert {each["paper"] for each in papers} >= {"revocation_letter", "permit_sheet"}
    assert all(each["edition"] is None for each in papers)
    _status, fields, _err = run("29-00", "papers", "fields", "missing_notice")
    assert {"person", "letter_no"} <= {each["name"] for each in fields["fields"]}
    assert [each["rows"] for each in fields["tables"]] == ["missing", "documents"]
    assert run("29-00", "papers", "fields", "permit_sheet")[1]["fields"] == []
    source = run("29-00", "papers", "show", "missing_notice")[1]["source"]
    file = run.folder / "notice.toml"
    file.write_text(source.replace("{kind}", "{kid}"), encoding="utf-8")
    status, told, err = run("29-00", "papers", "check", str(file))
    assert (status, told) == (1, None)
    assert "{kid}" in err
    file.write_text(source.replace("نقص مدارک", "نقص پرونده"), encoding="utf-8")
    assert run("29-00", "papers", "check", str(file))[0] == 0
    page = run.folder / "sample.pdf"
    assert run("29-00", "papers", "preview", str(file), "-o", str(page))[0] == 0
    assert "نقص پرونده" in text_of(page.read_bytes())
    assert run("29-00", "papers", "check", str(file), "--paper", "renewal_notice")[0] == 1
    words = ("papers", "publish", str(file), "--note", "عنوان تازه")
    assert run("29-01", *words)[0] == 1
    status, told, _err = run("29-00", *words, "--valid-from", "1405/09/01")
    assert (status, told["valid_from"]) == (0, "1405-09-01")
    (edition,) = [each["edition"] for each in run("29-00", "papers", "list")[1] if each["edition"]]
    assert edition["note"] == "عنوان تازه"
    shown = run("29-00", "papers", "show", "missing_notice", "--edition", edition["id"])[1]
    assert "نقص پرونده" in shown["source"]
    status, told, _err = run("29-00", "papers", "shipped", "missing_notice", "--reason", "برگشت")
    assert (status, told["withdrawn"]) == (0, 1)
    assert run("29-00", "papers", "show", "missing_notice")[1]["source"] == source


def test_the_pattern_of_letter_numbers(run: Commands) -> None:
    assert run("29-01", "letters", "pattern")[1] == {"pattern": "{indicator}/{year}", "next": "1/1405"}
    tried = run("29-01", "letters", "pattern", "{indicator}/ص/{year}", "--try")[1]
    assert tried["next"] == "1/ص/1405"
    assert run("29-01", "letters", "pattern")[1]["next"] == "1/1405"
    assert run("29-01", "letters", "pattern", "{year}")[0] == 1
    assert run("29-01", "letters", "pattern", "ص-{yy}-{indicator}")[1]["next"] == "ص-05-1"
    added = run("29-01", "letters", "add", "out", "--subject", "معرفی")[1]
    assert added["number"] == "ص-05-1"
