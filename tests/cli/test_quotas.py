"""Quotas from the command line, between real offices."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from homejobs_desktop.cli import main as cli
from tests.support.exchange import Offices, make_offices
from tests.support.office import PASSWORD
from tests.support.permitting import issue

GRANT = ("quotas", "grant", "--site", "29-01", "--kind", "independent", "--reason", "ابلاغ")


@dataclass
class Commands:
    offices: Offices
    folder: Path
    capsys: pytest.CaptureFixture[str]

    def __call__(self, site: str, *words: str) -> dict[str, Any]:
        status = cli.main(["--data", str(self.folder / site), "--user", "admin", "--json", *words])
        said = self.capsys.readouterr()
        return {"status": status, "err": said.err, "told": json.loads(said.out) if said.out else None}


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Commands]:
    monkeypatch.setenv("HOMEJOBS_PASSWORD", PASSWORD)
    offices = make_offices(tmp_path)
    yield Commands(offices, tmp_path, capsys)
    offices.close()


def test_a_grant_is_given_taken_back_carried_and_listed(run: Commands) -> None:
    assert run("29-01", "quotas", "list")["told"] == []
    given = run("29-00", *GRANT, "--period", "1405", "--count", "۵")["told"]
    assert given == {
        "site": "29-01", "kind": "independent", "period": "1405",
        "granted": 5, "used": 0, "left": 5, "over": 0,
    }  # fmt: skip
    assert run("29-00", *GRANT, "--period", "1405", "--count", "-3")["told"]["left"] == 2
    run.offices.round(run.offices.first)
    issue(run.offices.first, 1)
    (row,) = run("29-01", "quotas", "list", "--period", "1405")["told"]
    assert (row["granted"], row["used"], row["left"], row["office"]) == (2, 1, 1, "بیرجند")
    assert [each["count"] for each in row["grants"]] == [5, -3]
    assert run("29-01", "quotas", "list", "--period", "1406")["told"] == []


def test_what_is_refused_says_why(run: Commands) -> None:
    assert run("29-01", *GRANT, "--count", "1")["status"] == 1
    wrong = run("29-00", *GRANT, "--count", "چند")
    assert (wrong["status"], wrong["told"]) == (1, None)
    assert "چند" in wrong["err"]
    assert run("29-00", *GRANT, "--count", "1", "--period", "2026")["status"] == 1


def test_the_list_reads_as_a_sentence(run: Commands) -> None:
    run("29-00", *GRANT, "--period", "1405", "--count", "5")
    assert cli.main(["--data", str(run.folder / "29-00"), "--user", "admin", "quotas", "list"]) == 0
    assert "29-01" in run.capsys.readouterr().out
